/** A name that a tag of Liquid gives a value. */
export interface LiquidAssignment {
  readonly name: string;
  /** What it is made of, `page.author | default: x`; `undefined` where that is no expression, or what stands in a part of the name. */
  readonly value: string | undefined;
  /** The name stands for each item of the list `value`. */
  readonly isItem: boolean;
}

/** What `assign`, `capture`, `for`, `tablerow`, `increment` and `decrement` name; `undefined` of other tags, and where nothing is named. */
export function assignmentOf(tag: string, markup: string): LiquidAssignment | undefined {
  switch (tag) {
    case 'assign': {
      // `a.b[0] = c`
      const [, name, part, value] = /^([\w-]+)(?![\w-])([\w.[\]-]*)\s*=([^]*)$/.exec(markup) ?? [];
      return name === undefined ? undefined : { name, value: part === '' ? value?.trim() : undefined, isItem: false };
    }
    case 'for':
    case 'tablerow': {
      // as Liquid reads the list: `site.data["my papers"]`
      const [, name, value] = /^([\w-]+)\s+in(?!\w)(?:\s+((?:[^\s"',|]|"[^"]*"|'[^']*')+))?/.exec(markup) ?? [];
      return name === undefined ? undefined : { name, value, isItem: true };
    }
    case 'capture':
    case 'increment':
    case 'decrement': {
      const name = /^["']?([\w-]+)/.exec(markup)?.[1];
      return name === undefined ? undefined : { name, value: undefined, isItem: false };
    }
    default:
      return undefined;
  }
}
