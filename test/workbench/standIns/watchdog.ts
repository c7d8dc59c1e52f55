// Stands in for native-watchdog: the server's process group is ended by whoever started it.

/** The original ends this process when the parent has gone. */
export function start(): void {
  return;
}

/** Ends this process. */
export function exit(code: number): never {
  process.exit(code);
}
