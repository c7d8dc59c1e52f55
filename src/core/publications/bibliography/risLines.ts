import type { OffsetRange } from '../../text/range';

/** A line `TI  - The title`, with the lines without a tag behind it joined by a blank. */
export interface RisField {
  readonly tag: string;
  readonly value: string;
}

/** From its `TY` to its `ER`. */
export interface RisEntry {
  /** `''` where fields stand outside of any entry. */
  readonly type: string;
  readonly fields: readonly RisField[];
  readonly range: OffsetRange;
}

const tagged = /^\ufeff?[ \t]*([A-Z][A-Z0-9])[ \t]{1,2}-(?![^ \t])(.*)/;

/**
 * The entries of a RIS file with any line ends (https://en.wikipedia.org/wiki/RIS_(file_format), after the specification of
 * 2011). An entry without `ER` ends where the next begins. Words before the first entry (`Provider: …`) are passed over.
 */
export function splitRis(text: string): readonly RisEntry[] {
  const entries: RisEntry[] = [];
  let open: { type: string; fields: { tag: string; value: string }[]; start: number; end: number } | undefined;
  const close = (): void => {
    if (open !== undefined) entries.push({ ...open, range: { start: open.start, end: open.end } });
    open = undefined;
  };
  for (const { 0: line, index } of text.matchAll(/[^\r\n]+/g)) {
    const [, tag, rest = ''] = tagged.exec(line) ?? [];
    const value = rest.replace(/^[ \t]+/, '').replace(/(?<![ \t])[ \t]+$/, '');
    const end = index + line.trimEnd().length;
    if (tag === 'TY') {
      close();
      open = { type: value.trim().toUpperCase(), fields: [], start: index + line.search(/T/), end };
    } else if (tag === 'ER') {
      if (open !== undefined) open.end = end;
      close();
    } else if (tag !== undefined) {
      open ??= { type: '', fields: [], start: index, end };
      open.fields.push({ tag, value: value.trim() });
      open.end = end;
    } else {
      const last = open?.fields.at(-1);
      if (open === undefined || last === undefined || line.trim() === '') continue;
      last.value = `${last.value} ${line.trim()}`.trim();
      open.end = end;
    }
  }
  close();
  return entries;
}
