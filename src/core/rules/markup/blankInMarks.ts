import type { KramdownElement } from '../../kramdown/tree';
import { type Finding } from '../rule';
import { message } from '../../text/message';

/**
 * Words that were to be in italics or bold and have a blank between them and their marks: `_ Journal of Lakes_`, `*Journal of Lakes *`,
 * `__ Lin __`. Told where nothing else in the block of text is such a mark. `source` begins at the offset `start`; of two asterisks
 * `leftEmphasis` tells.
 */
export function* blankInMarks(
  source: string,
  start: number,
  parent: KramdownElement,
  masked: string,
): Iterable<Finding> {
  for (const sign of ['_', '*'] as const) {
    if (!source.includes(sign)) continue;
    const [first, second, ...more] = marksIn(source, sign);
    if (first === undefined || second === undefined || more.length > 0 || first.length !== second.length) continue;
    // `____ Lin ____`, where two of each end are read
    if (masked.charAt(start + first.index - 1) === sign) continue;
    if (othersHave(sign, start, parent, masked)) continue;
    const from = first.index + first.length;
    const inner = source.slice(from, second.index);
    if (inner.length > longest || !/^[ \t]|[ \t]$/.test(inner) || !/\p{L}{2}/u.test(inner) || inner.includes('\n'))
      continue;
    if (
      /[\p{L}\d]$/u.test(source.slice(0, first.index)) ||
      /^[\p{L}\d]/u.test(source.slice(second.index + second.length))
    )
      continue;
    if (
      sign === '*' &&
      (first.length > 1 || mayBeMarks(inner, masked.slice(parent.content.start, start + first.index)))
    )
      continue;
    const written = sign.repeat(first.length);
    yield {
      range: { start: start + first.index, end: start + second.index + second.length },
      message:
        first.length === 1
          ? message(
              'A space inside the marks keeps this from being in italics: visitors see “{0}” at both ends.',
              written,
            )
          : message('A space inside the marks keeps this from being bold: visitors see “{0}” at both ends.', written),
      fixes: [
        {
          kind: 'drop-blanks',
          title: message('Remove the spaces'),
          edits: [{ range: { start: start + from, end: start + second.index }, newText: inner.trim() }],
          safe: false,
        },
      ],
    };
  }
}

/** In characters: a name of a journal, a sentence. */
const longest = 200;

interface Mark {
  readonly index: number;
  readonly length: number;
}

/** One or two signs together that are read as text, but for those behind a backslash and within words: `lake_side`. */
function marksIn(source: string, sign: '_' | '*'): readonly Mark[] {
  const pattern = sign === '_' ? /(?<![\\_])_{1,2}(?!_)/g : /(?<![\\*])\*{1,2}(?!\*)/g;
  return Array.from(source.matchAll(pattern), ({ 0: { length }, index }) => ({ index, length })).filter(
    ({ index, length }) =>
      !(/[\p{L}\d]$/u.test(source.slice(0, index)) && /^[\p{L}\d]/u.test(source.slice(index + length))),
  );
}

/** Whether another text of the block has a sign of that kind. */
function othersHave(sign: string, start: number, { children }: KramdownElement, masked: string): boolean {
  return children.some(
    child => child.type === 'text' && child.start !== start && masked.slice(child.start, child.end).includes(sign),
  );
}

/**
 * Asterisks may be meant to be seen: behind a name, `Mei Lin * and Ada Reed*`, and behind its comma as journals print them, `Mei Lin,* Ada Reed,*`,
 * behind initials, `Lin, M. *, Reed, A. *`, between words, `Lakes * Seas * Tides`, or before what such a mark means, `*Equal contribution of Mei *`.
 */
function mayBeMarks(inner: string, before: string): boolean {
  const [blankAtHead, blankAtEnd] = [/^\s/.test(inner), /\s$/.test(inner)];
  if ((blankAtHead && blankAtEnd) || !/^\s*[\p{L}\d"“(（]/u.test(inner) || legend.test(inner)) return true;
  if (!/(?:^\s*|[.,;:，。；：)）"”]\s+|[(（"“])$/.test(before)) return true;
  return blankAtHead && (/[,;，；、]$/.test(inner) || /(?<!\p{L})\p{Lu}\.\s+$/u.test(before));
}

/** What the legend of marks at names says. */
export const legend =
  /equal|contribut|correspond|author|advis|student|undergraduate|intern|mentor|mentee|denote|supervis(?:ed by|or|ee)|joint(?:ly)? (?:first|last|senior|lead)|co-?first|贡献|通讯|共同|一作/i;
