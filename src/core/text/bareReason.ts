/**
 * What an error of a file system says, without the call and its paths, that of an unfinished file among them, and without what an editor puts
 * around it: `EROFS: read-only file system` of `Error: EROFS: read-only file system, copyfile 'a' -> '.b.tmp'`.
 */
export function bareReason(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error);
  return /\bE[A-Z0-9]+: [a-z][^,'"]{0,80}(?=, [a-z])/.exec(text)?.[0] ?? text;
}
