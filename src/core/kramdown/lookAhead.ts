/**
 * Finds the next place of a string, remembering the last answer: a search that fails is made once, not once for every opener.
 * It also keeps how far anyone looked, so that what was read can be told to depend on nothing behind that.
 */
export class LookAhead {
  /** Behind the farthest character that was looked at before its turn; Infinity when a search came to the end in vain. */
  reach = 0;
  private readonly found = new Map<string, { from: number; at: number }>();

  constructor(private readonly text: string) {}

  /** Notes that a decision was made on the characters before `end`, or, with -1, on all that follow. */
  note(end: number): void {
    if (end < 0) this.reach = Infinity;
    else if (end > this.reach) this.reach = end;
  }

  /** As `text.indexOf(needle, from)`. */
  indexOf(needle: string, from: number): number {
    const at = this.search(needle, from);
    this.note(at < 0 ? -1 : at + needle.length);
    return at;
  }

  private search(needle: string, from: number): number {
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
