const cache: string[] = [];

/** A string of that many spaces. */
export function spaces(count: number): string {
  return (cache[count] ??= ' '.repeat(Math.max(0, count)));
}
