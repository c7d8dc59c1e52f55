// Stands in for @vscode/deviceid, which would write an identifier for telemetry into the user's home.

/** Always the same, so that a run leaves nothing behind. */
export function getDeviceId(): Promise<string> {
  return Promise.resolve('00000000-0000-0000-0000-000000000000');
}
