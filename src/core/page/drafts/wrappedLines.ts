import { articleSource, longPrepositionSource, prepositionSource } from '../../text/functionWords';
import { readAuthorList, readSoleAuthor } from '../names/authorNames';
import { plainLine, type Span, type TextLine } from '../boxText';
import { goesOnAt } from '../names/goesOn';
import { isNameParticle } from '../names/nameParticle';
import { isNamedJournal } from '../venues/namedJournals';
import type { TextPiece } from '../pageText';
import { namesVenue, namesYear } from '../venues/venueWords';
import { wordCount } from '../../text/wordCount';
import { isCalledOtherwise } from './calledOtherwise';
import { isOrganisation } from './postWords';

/**
 * Whether a line of the source goes on in the next one, which a reader sees behind it: a break inside a link, bold or slanted words or
 * quotation marks, between two names (`Mei Lin, Ann Reed,⏎Tom Brook.`) or in one, or where a sentence is not over (`A title about⏎lakes`).
 * Other breaks divide title, names and venue on many pages, though no reader sees them.
 * @param blank what a reader sees of the break
 * @param behind the text of the paragraph behind `after`, up to a break that a reader sees
 * @param isFirst whether no line stands above `before`, which may be the title
 */
export function isWrapped(
  before: TextLine,
  after: TextLine,
  blank: Extract<TextPiece, { kind: 'text' }>,
  behind: () => string,
  isFirst: boolean,
): boolean {
  const end = before.text.trimEnd().length - 1;
  const start = after.text.search(/\S/);
  const around = (spansOf: (line: TextLine) => readonly Span[]): boolean =>
    holds(spansOf(before), end) && holds(spansOf(after), start);
  if (blank.link !== undefined || blank.strong || blank.slanted)
    return (
      (blank.link !== undefined && around(({ links }) => links)) ||
      (blank.strong && around(({ strong }) => strong)) ||
      (blank.slanted && around(({ slanted }) => slanted))
    );
  const first = after.text.slice(start);
  if (isQuoteOpen(before.text) && closesQuote.test(`${first} ${behind()}`)) return true;
  if ((/^(?:and|&)\s/.test(first) || goesOnAt(first, 0) !== undefined) && /[\p{L},*†‡#]\s*$/u.test(before.text))
    return true;
  const isPlain = (line: TextLine, at: number): boolean =>
    ![line.links, line.strong, line.slanted, line.code].some(spans => holds(spans, at));
  if (isPlain(before, end) && isPlain(after, start) && isSentenceOpen(before.text, first)) return true;
  if (endsWithName(before) && leadsWithNames(after, start)) return true;
  if (!isFirst) return false;
  // behind names alone a title that is set apart is found on a line of its own as well, behind a year not
  const isSetApart = [after.links, after.strong].some(spans => holds(spans, start)) || /^["“「《]/.test(first);
  const isFound = isSetApart && !/[)）][.。]?\s*$/.test(before.text);
  return isFirstName(before.text, first, behind) || (!isFound && areNamesAheadOfTitle(before, first, behind));
}

function holds(spans: readonly Span[], at: number): boolean {
  return spans.some(({ from, to }) => from <= at && at < to);
}

function isQuoteOpen(text: string): boolean {
  return text.lastIndexOf('“') > text.lastIndexOf('”') || text.lastIndexOf('《') > text.lastIndexOf('》');
}

/** Over three lines of the source, too: in characters, what is quoted is no longer than titles are. */
const closesQuote = /^[^“”《》]{0,300}[”》]/;

/** Words that end no line of their own. */
const joint = `(?:${articleSource}|${prepositionSource}|${longPrepositionSource}|and)`;
const endsOpen = new RegExp(String.raw`(?<!\p{L})${joint}\s*$`, 'u');

/** What stands on a line of its own below a title though it begins small: `accepted by ISL 2029`, `in Proceedings of …` */
const beginsAnew =
  /^(?:(?:accepted|submitted|under (?:review|revision)|published|presented|to appear|in (?:press|preparation|submission|(?:the )?proceedings|proc))(?!\p{L})|in \p{Lu})/u;
/** `de Vries, A., Lin, M.` */
const leadsWithParticle = /^(\p{Ll}+)\s(?:\p{Ll}+\s)?\p{Lu}[\p{L}-]+,\s/u;

/** `A title about⏎lakes`, `Lakes of⏎Norrland`, `Tidal Networks⏎for Lakes`, `Ann Reed, Arianna⏎Bisazza, Mei Lin` */
function isSentenceOpen(before: string, after: string): boolean {
  if (beginsAnew.test(after) || isNameParticle(leadsWithParticle.exec(after)?.[1] ?? '')) return false;
  if (endsOpen.test(before)) return /^[\p{L}\d]/u.test(after);
  if (/(?<!\p{L})\p{Ll}+,?\s*$/u.test(before)) return /^\p{Ll}+(?![\p{L}\d])/u.test(after);
  if (/^(?:of|for|on|via|from|using|towards?|to(?! appear))\s/.test(after)) return /[\p{L}\d]\s*$/u.test(before);
  return /[,，]\s\p{Lu}\p{Ll}+\s*$/u.test(before) && /^\p{Lu}[\p{L}-]+[,，]\s\p{Lu}/u.test(after);
}

/** `…, **Mei Lin**,` */
function endsWithName(line: TextLine): boolean {
  const [list = '', last] = /^.*[,，、](?=([^,，、]{3,60})[,，、]\s*$)/u.exec(line.text) ?? [];
  return last !== undefined && readSoleAuthor(line, { from: list.length, to: line.text.length }) !== undefined;
}

/**
 * `Mei Lin,⏎Ann Reed,⏎Tom Brook. A title of lakes. …`, `Lin, M.,⏎Reed, A. …`: the first of the names, each on its own line of the source. Ahead of
 * names with a venue behind them it is the title: `Great Waters,⏎Mei Lin, Ann Reed. Journal of Lakes, 2029`.
 */
function isFirstName(before: string, after: string, behind: () => string): boolean {
  const name = firstName.exec(before)?.[1]?.trimEnd();
  if (name === undefined || !/^[\p{Lu}\p{Script=Han}]|^\p{Ll}{1,3}\s\p{Lu}/u.test(after) || isCalledOtherwise(name))
    return false;
  const text = `${before.trim()} ${after} ${behind()}`;
  const list = readAuthorList(plainLine(text), { from: 0, to: text.length });
  const [one, other] = list?.names ?? [];
  const last = list?.names.at(-1);
  if (one === undefined || other === undefined || last === undefined) return false;
  return (
    /^[*∗†‡§¶#✉^\d\s]{0,6}$/u.test(name.slice(one.to)) &&
    other.from > name.length &&
    opensTitle(text.slice(goesOnAt(text, last.to) ?? last.to))
  );
}

/** `Mei Lin, Ann Reed.⏎A title of lakes. *Lakes*`, `… (2029).⏎A title`: nothing but names on the first line. */
function areNamesAheadOfTitle(before: TextLine, after: string, behind: () => string): boolean {
  const list = readAuthorList(before, { from: before.text.search(/\S/), to: before.text.length });
  const last = list?.names.at(-1);
  if (last === undefined) return false;
  // the stop of an initial is part of the name
  const end = goesOnAt(before.text, last.to) ?? (last.text.endsWith('.') ? last.to - 1 : last.to);
  const rest = before.text.slice(end);
  return (
    /^[*∗†‡§¶#✉^\d]{0,6}\s?(?:[(（](?:19|20)\d\d[a-z]?[)）]|(?=[.。]))[.。]?\s*$/u.test(rest) &&
    opensTitle(`. ${after} ${behind()}`)
  );
}

const firstName = /^\s*([\p{L}][^,，、]{1,40}(?:[,，]\s?(?:\p{Lu}\.[\s-]?){1,3})?[*∗†‡§¶#✉^\d]{0,6})[,，、]\s*$/u;

/** What stands behind names ahead of a title: ` (2029). “Tides`, `. Tides of the lakes. Journal`; not `. Journal of Lakes, 2029`. */
function opensTitle(rest: string): boolean {
  const ahead = /^[*∗†‡§¶#✉^\d\s]{0,6}(?:[(（](?:19|20)\d\d[a-z]?[)）])?[.,:，。：]{0,2}\s{0,3}/u.exec(rest)?.[0] ?? '';
  const words = rest.slice(ahead.length);
  if (/^["“「《]/.test(words)) return true;
  const isInCommas = /^[*∗†‡§¶#✉^\d]{0,6}[,，]/u.test(rest);
  const [, sentence = ''] =
    (isInCommas ? /^([^.。,，]{4,300})[,，]\s{0,3}\S/u : /^([^.。?!？！]{4,300})[.。?!？！]\s{0,3}\S/u).exec(words) ??
    [];
  const isLong = /^\p{Script=Han}{6}/u.test(sentence) || wordCount(sentence) > (isInCommas ? 3 : 2);
  return (
    isLong && !namesVenue(sentence) && !namesYear(sentence) && !isNamedJournal(sentence) && !isOrganisation(sentence)
  );
}

/** `Ann Reed, Tom Brook. …`, `Ann Reed. …`; `Lake Letters, 2029` is a venue. */
function leadsWithNames(line: TextLine, from: number): boolean {
  const span = { from, to: line.text.length };
  if (readAuthorList(line, span) !== undefined) return true;
  const last = readSoleAuthor(line, span)?.names.at(-1);
  return last !== undefined && /^[*†‡#\s]{0,4}[.。]/.test(line.text.slice(last.to));
}
