/** The weight of a file as a reader knows it: `840 B`, `12 kB`, `2.4 MB`. */
export function weightOf(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  if (bytes < 999_500) return `${Math.round(bytes / 1000)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}
