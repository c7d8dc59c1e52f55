/** What a system says of a file that cannot be read or written: `ENOENT: no such file or directory, open 'x'`. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
