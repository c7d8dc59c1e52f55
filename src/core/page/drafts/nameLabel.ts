import type { Span } from '../boxText';

const label = String.raw`(?:(?:co-?)?authors?|(?:co-?)?inventors?|by|(?:第一)?(?:作者|发明人)(?:列表)?)\s?[:：]`;

const labelsAhead = new RegExp(String.raw`^\s{0,4}(?:${label}|By(?=\s+[\p{Lu}*_]))\s{0,4}`, 'iu');

/** What says that names follow, in a text from an offset on: `Authors: `, `By `, `Inventors: `, `发明人：`. In characters, 0 where nothing does. */
export function nameLabelLength(text: string, from: number): number {
  const found = labelsAhead.exec(text.slice(from, from + 40));
  // of `by Mei Lin` in the middle of a sentence nothing begins
  return found === null || /^\s*by\s/.test(found[0]) ? 0 : found[0].length;
}

const labelBefore = new RegExp(String.raw`(?<![\p{L}\d])(?:${label}|By)\s{0,4}$`, 'iu');

/** A stretch of names in a text, with the label right before them. */
export function withNameLabel(text: string, { from, to }: Span): Span {
  const before = labelBefore.exec(text.slice(Math.max(0, from - 40), from))?.[0] ?? '';
  return /^by\s/.test(before) ? { from, to } : { from: from - before.length, to };
}
