/** Finds the next place of a string, remembering the last answer: a search that fails is made once, not once for every opener. */
export class LookAhead {
  private readonly found = new Map<string, { from: number; at: number }>();

  constructor(private readonly text: string) {}

  /** As `text.indexOf(needle, from)`. */
  indexOf(needle: string, from: number): number {
    const last = this.found.get(needle);
    if (last !== undefined && last.from <= from && (last.at < 0 || from <= last.at)) return last.at;
    const at = this.text.indexOf(needle, from);
    if (last === undefined) this.found.set(needle, { from, at });
    else {
      last.from = from;
      last.at = at;
    }
    return at;
  }
}
