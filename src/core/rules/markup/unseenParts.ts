import type { OffsetRange } from '../../text/range';

/** What begins and ends a part that a visitor does not read as it is written. */
const signs = /<!--|-->|\{%-?\s*(?:end)?comment\b|<\/?script\b/gi;

type Kind = 'html' | 'liquid' | 'script';

interface Open {
  readonly kind: Kind;
  readonly start: number;
}

/** Comments of a text as it is written, and its scripts, in order: without a model of its page, so that layouts have them too. */
export function unseenParts(path: string, text: string): readonly OffsetRange[] {
  if (/\.ya?ml$/.test(path)) return ranges(text.matchAll(/(?:^|[ \t])#[^\n]*/gm));
  const parts: OffsetRange[] = [];
  let open: Open | undefined;
  for (const { 0: sign, index } of text.matchAll(signs)) {
    const kind = kindOf(sign);
    const isEnd = /^--|\/|end/i.test(sign);
    if (open === undefined && !isEnd) open = { kind, start: index };
    if (open?.kind !== kind || !isEnd) continue;
    parts.push({ start: open.start, end: index + sign.length });
    open = undefined;
  }
  // a comment without an end hides the rest; words such as `<script>` alone are code that the page shows
  if (open !== undefined && open.kind !== 'script') parts.push({ start: open.start, end: text.length });
  return parts;
}

function kindOf(sign: string): Kind {
  if (sign.startsWith('{')) return 'liquid';
  return sign.includes('--') ? 'html' : 'script';
}

function ranges(found: Iterable<RegExpExecArray>): readonly OffsetRange[] {
  return [...found].map(({ 0: { length }, index }) => ({ start: index, end: index + length }));
}
