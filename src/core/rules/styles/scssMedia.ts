import { rangeFrom, type OffsetRange } from '../../text/range';
import { type Finding, type Fix } from '../rule';
import { message } from '../../text/message';
import { maskInterpolation, writtenFix } from './scssCalls';

/**
 * Queries that are newer than the Sass of GitHub Pages: `@media not (hover: hover)`, `(hover: none) or (pointer: coarse)`,
 * `@import url(a.css) layer(base)`. What stands in brackets is an expression to it: `(not (hover))` comes out as `(false)`.
 */
export function* mediaFindings(masked: string): Iterable<Finding> {
  for (const { 0: head, 1: rule = '', index } of maskInterpolation(masked).matchAll(heads)) {
    const start = index + rule.length;
    for (const { range, words } of queriesOf(head.slice(rule.length, -1), start)) {
      const [first] = words;
      if (first !== undefined) yield unknownFinding(masked, first, olderFixes(masked, range));
    }
    if (rule === '@import') continue;
    for (const { 0: written, index: at } of head.matchAll(/(?<![\w-])\(\s*not(?=\s*\()/gi))
      yield {
        range: rangeFrom(index + at, written.length),
        severity: 'warning',
        message: message(
          'The Sass of GitHub Pages writes “(false)” for “{0}”: nothing of it is ever shown.',
          `${written} (…))`,
        ),
      };
  }
}

const heads = /(@media(?=[^;{}@]*\{)|@import(?=[^;{}@]*;))(?![\w-])[^;{}@]*[;{]/g;

/** What that Sass does not know, and stops at. */
export function unknownFinding(text: string, range: OffsetRange, fixes: readonly Fix[] = []): Finding {
  const written = text.slice(range.start, range.end);
  return {
    range,
    message: message(
      'The Sass of GitHub Pages does not know “{0}”: the site is not built, and the one on the web stays as it is.',
      `${written}${/^(?:not|or)$/i.test(written) ? ' ' : ''}(…)`,
    ),
    fixes,
  };
}

interface Query {
  readonly range: OffsetRange;
  /** The words outside its brackets that are newer. */
  readonly words: readonly OffsetRange[];
}

/** Brackets and commas, and words that are newer where they stand outside brackets. */
const signs = /[(),]|(?<![\w$.#-])(?:or(?![\w-])|not(?=\s*\()|layer(?=\())/gi;

/** The queries between the commas of a head that begins at `start`. */
function queriesOf(head: string, start: number): readonly Query[] {
  const queries: Query[] = [];
  let words: OffsetRange[] = [];
  let depth = 0;
  let from = start;
  for (const { 0: sign, index } of `${head},`.matchAll(signs)) {
    const at = start + index;
    if (sign === '(') depth += 1;
    else if (sign === ')') depth -= 1;
    else if (sign === ',' && depth === 0) {
      queries.push({ range: { start: from, end: at }, words });
      words = [];
      from = at + 1;
    } else if (sign !== ',' && depth === 0) words.push({ start: at, end: at + sign.length });
  }
  return queries;
}

/** `not all and (hover)` is older than `not (hover)` and says the same, as a comma does in the place of `or`. */
function olderFixes(masked: string, { start, end }: OffsetRange): readonly Fix[] {
  const query = masked.slice(start, end);
  const written = query.trim();
  const older = /^not\s*\([^()]*\)$/i.test(written)
    ? written.replace(/^not\s*/i, 'not all and ')
    : /^\([^()]*\)(?:\s*or\s*\([^()]*\))+$/i.test(written)
      ? written.replace(/\)\s*or\s*\(/gi, '), (')
      : undefined;
  if (older === undefined || older.includes('\u0001')) return [];
  const from = start + query.indexOf(written);
  return [writtenFix('write-older-query', older, { start: from, end: from + written.length })];
}
