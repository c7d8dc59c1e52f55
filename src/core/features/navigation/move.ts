/** A file or folder that gets another path; both from the site's root. */
export interface Move {
  readonly from: string;
  readonly to: string;
}

/** The path of a file after the moves; `undefined` for one that stays. */
export function movedTo(path: string, moves: readonly Move[]): string | undefined {
  for (const { from, to } of moves) {
    if (path === from) return to;
    if (path.startsWith(`${from}/`)) return to + path.slice(from.length);
  }
  return undefined;
}
