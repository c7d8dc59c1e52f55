/**
 * Whether Windows keeps a name without its ending for a device, whatever the ending: no file can be called so there, and none of a repository be taken
 * out of it (https://learn.microsoft.com/windows/win32/fileio/naming-a-file).
 */
export function isDeviceName(stem: string): boolean {
  return /^(?:con|prn|aux|nul|com\d|lpt\d)$/i.test(stem);
}
