/** Whether `uri` is `folder` or a file in it, however deep; the root of a disk ends with a slash, other folders do not. */
export function isBelow(folder: string, uri: string): boolean {
  return uri === folder || uri.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}
