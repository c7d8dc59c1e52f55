import { readAuthorList, readSoleAuthor } from '../../page/names/authorNames';
import type { NamePart } from '../../page/names/nameParts';
import { plainLine } from '../../page/boxText';
import { goesOnAt } from '../../page/names/goesOn';
import type { Work } from '../../page/drafts/listedWork';
import { commonEnds } from '../../text/commonEnds';
import type { TextEdit } from '../../text/edit';
import type { OffsetRange } from '../../text/range';
import { slice } from '../../text/range';
import type { Markup } from '../../page/drafts/listedWork';
import type { AuthorStyle } from '../style/entryStyle';
import { escapeText } from '../markup/escapeInline';
import { missingEnds } from '../style/htmlText';
import { renamed, withoutMarks } from './nameMarks';
import { sameName } from '../names/ownName';
import { marked } from '../writing/writeAuthors';
import { areApart, isJoint, jointsBetween } from '../style/nameJoints';
import { outerRange } from '../style/outerRange';

/** A list of authors as it stands in a page. */
export interface WrittenAuthors {
  /** As a reader sees it: `Mei Lin*, Ada Reed and Bo Wang`. */
  readonly value: string;
  readonly range: OffsetRange;
  readonly names: readonly WrittenName[];
  /** Whether the list ends here: no `et al.` follows. */
  readonly isComplete: boolean;
}

interface WrittenName {
  readonly text: string;
  /** With the marks, the link and the footnote around it. */
  readonly range: OffsetRange;
}

/** How new names are written. */
export interface NameWriting {
  readonly style: AuthorStyle;
  /** Whoever is called so gets the owner's mark. */
  readonly ownNames: readonly string[];
  readonly markup: Markup;
}

/** The authors of an entry; `undefined` where the list would not be read again as it stands. */
export function readAuthors(page: string, work: Work, isComplete: boolean): WrittenAuthors | undefined {
  const { line } = work.authors;
  const names = withoutLastStop(work.authors.names);
  const [first, last] = [names[0], names.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const value = line.text.slice(first.from, last.to).replace(/\s+/g, ' ');
  const again = splitAuthors(value);
  const isReadAgain = again?.rest === '' && again.names.join('\n') === names.map(({ text }) => tidy(text)).join('\n');
  if (!isReadAgain) return undefined;
  const ranged = names.map(name => ({ text: tidy(name.text), range: outerRange(page, line.place(name), work) }));
  const ranges = ranged.map(({ range }) => range);
  const [start, end] = [ranges[0]?.start, ranges.at(-1)?.end];
  if (!areApart(ranges) || start === undefined || end === undefined) return undefined;
  // `<b>Mei Lin</b><span>, Ada Reed</span>`: another list would leave half of the tags
  if (missingEnds(slice(page, { start, end }))?.length !== 0) return undefined;
  if (!jointsBetween(page, ranges).every(isJoint)) return undefined;
  return { value, range: { start, end }, names: ranged, isComplete };
}

/** `LIN M, WANG B. Title`: where no other initial has a stop, that of the last one ends the list. */
function withoutLastStop(names: readonly NamePart[]): readonly NamePart[] {
  const last = names.at(-1);
  if (last === undefined || !/\p{L}\s\p{Lu}{1,3}\.$/u.test(last.text)) return names;
  if (names.length < 2 || names.slice(0, -1).some(({ text }) => text.includes('.'))) return names;
  return [...names.slice(0, -1), { ...last, text: last.text.slice(0, -1), to: last.to - 1 }];
}

/** The names of a typed list, and `et al.` behind them; `undefined` where it is none. */
export function splitAuthors(value: string): { readonly names: readonly string[]; readonly rest: string } | undefined {
  const text = value.trim().replace(/\s+/g, ' ');
  const line = plainLine(text);
  const whole = { from: 0, to: text.length };
  const list = readAuthorList(line, whole) ?? readSoleAuthor(line, whole);
  const last: NamePart | undefined = list?.names.at(-1);
  if (list === undefined || last === undefined) return undefined;
  const rest = text.slice(last.to);
  const more = goesOnAt(rest, 0);
  if (!/^[*∗†‡§¶#✉]{0,4}\s?[.。]?$/.test(rest.slice(more))) return undefined;
  return { names: list.names.map(name => tidy(name.text)), rest: more === undefined ? '' : rest };
}

/**
 * The edit that makes a list of authors say `value`. A name that was there keeps its marks, its link and its footnote, also at another
 * place of the list; a new one is written plain, the owner's with the page's mark. Commas and `and` are those of the list, or else of
 * the page. None where the same names stand there in the same order, or `value` is no list of names.
 */
export function rewriteAuthors(
  page: string,
  written: WrittenAuthors,
  value: string,
  { style, ownNames, markup }: NameWriting,
): readonly TextEdit[] {
  const typed = splitAuthors(value);
  if (typed === undefined) return [];
  const { names } = written;
  const isSame = typed.rest === '' && typed.names.join('\n') === names.map(({ text }) => text).join('\n');
  if (isSame) return [];
  const left = [...names];
  const sources = typed.names.map(name => {
    const at = left.findIndex(({ text }) => text === name);
    const [kept] = at < 0 ? [] : left.splice(at, 1);
    return kept === undefined ? undefined : slice(page, kept.range);
  });
  const pieces = typed.names.map((name, at) => sources[at] ?? written_(name, at));
  const rest = written.isComplete ? escapeText(typed.rest, markup) : '';
  const joints = jointsOf(page, written, typed.names, style, rest !== '' || !written.isComplete);
  const newText = pieces.map((piece, at) => (at === 0 ? piece : (joints[at - 1] ?? style.separator) + piece)).join('');
  return smallest(page, written.range, newText + rest);

  function written_(name: string, at: number): string {
    const replaced = withoutNote(name) ?? replacedName(name, at);
    if (replaced !== undefined) return replaced;
    const plain = escapeText(name, markup);
    return ownNames.some(own => sameName(own, withoutMarks(name))) ? marked(plain, { self: style.self }) : plain;
  }

  /** `[Ann Reed](https://r.example)` of `[Ann Reed](https://r.example) (equal contribution)`. */
  function withoutNote(name: string): string | undefined {
    const old = left.find(
      ({ text }) => text.startsWith(name) && /^\s?[(（][^()（）]*[)）]$/.test(text.slice(name.length)),
    );
    const note = old?.text.slice(name.length).trim() ?? '';
    const source = old === undefined ? '' : slice(page, old.range);
    if (old === undefined || !source.endsWith(note)) return undefined;
    left.splice(left.indexOf(old), 1);
    return source.slice(0, -note.length).trimEnd();
  }

  /** A name that was only spelled otherwise, or has other marks, keeps what is written around it. */
  function replacedName(name: string, at: number): string | undefined {
    const words = withoutMarks(name);
    const same = left.find(({ text }) => withoutMarks(text) === words);
    // as many names as before: one in the place of another may be that
    const old = same ?? (typed?.names.length === names.length ? names[at] : undefined);
    if (old === undefined || !left.includes(old)) return undefined;
    const source = slice(page, old.range);
    if (same === undefined) {
      if (source === escapeText(old.text, markup)) return undefined;
      if (!sameName(withoutMarks(old.text), words) && !isRespelled(old.text, name)) return undefined;
    }
    const now = renamed(source, old.text, name, markup);
    if (now !== undefined) left.splice(left.indexOf(old), 1);
    return now;
  }
}

/** `Mei Lin` and `Mei Linn`: one word is the same. */
function isRespelled(old: string, name: string): boolean {
  const words = new Set(withoutMarks(old).toLowerCase().split(/\s+/));
  return withoutMarks(name)
    .toLowerCase()
    .split(/\s+/)
    .some(word => words.has(word));
}

/**
 * Between names: as the list has them, where the same ones follow each other, or else as it joins others. `Mei Lin,Ada Reed; Bo Niang` stays so
 * before one more.
 */
function jointsOf(
  page: string,
  { names, isComplete }: WrittenAuthors,
  typed: readonly string[],
  style: AuthorStyle,
  goesOn: boolean,
): readonly string[] {
  const ranges = names.map(({ range }) => range);
  const old = jointsBetween(page, ranges);
  const count = names.length;
  if (typed.length === count && isComplete !== goesOn) return old;
  const separator = count >= 3 || (count === 2 && !isComplete) ? (old[0] ?? style.separator) : style.separator;
  const last = count >= 3 && isComplete ? (old.at(-1) ?? style.last) : style.last;
  const pair = count === 2 && isComplete ? (old[0] ?? style.pair) : style.pair;
  return typed.slice(1).map((name, at) => {
    const isLast = !goesOn && at === typed.length - 2;
    const usual = isLast ? (typed.length === 2 ? pair : last) : separator;
    const from = names.findIndex(({ text }, index) => text === typed[at] && names[index + 1]?.text === name);
    const own = old[from];
    if (own === undefined || (isLast && typed.length === 2)) return usual;
    const wasLast = isComplete && from === count - 2;
    return wasLast === isLast || (isPlainComma(own) && isPlainComma(usual)) ? own : usual;
  });
}

/** `,` and `; `, which a list may have at its end as well as before that. */
function isPlainComma(joint: string): boolean {
  return /^\s?[,;，；、]\s?$/.test(joint);
}

/** Only what differs: the rest of the list is not touched. */
function smallest(page: string, range: OffsetRange, newText: string): readonly TextEdit[] {
  const { prefix, suffix } = commonEnds(slice(page, range), newText);
  const edit = {
    range: { start: range.start + prefix, end: range.end - suffix },
    newText: newText.slice(prefix, newText.length - suffix),
  };
  return edit.newText === '' && edit.range.start === edit.range.end ? [] : [edit];
}

function tidy(name: string): string {
  return name.replace(/\s+/g, ' ');
}
