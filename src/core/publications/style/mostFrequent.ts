/** What `all` holds the most often; of as many the first. `undefined` of none. */
export function mostFrequent(all: readonly string[]): string | undefined {
  const times = (one: string): number => all.filter(other => other === one).length;
  return [...new Set(all)].sort((a, b) => times(b) - times(a))[0];
}
