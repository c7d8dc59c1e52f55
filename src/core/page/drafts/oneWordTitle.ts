import type { Span, TextLine } from '../boxText';
import { readAuthorList, readSoleAuthor, type AuthorList } from '../names/authorNames';
import { goesOnAt } from '../names/goesOn';
import { paperPrizeSource } from '../presentation';
import { namesOther, namesVenue, namesYear } from '../venues/venueWords';
import { isNames } from './boxTitle';
import { behindTags } from './leadingTags';
import { behindEvent } from './namePlaces';
import { isCalledLikePerson, isCoined, isOneWord, isShortTitle } from './oneWord';
import { isOrganisation, isPlaceOfPerson } from './postWords';
import { letterWords } from './titleEnd';
import { saysWhere } from './venueBehind';

/** A title of one word, or of few that are short or end in a year, in characters of its line; the authors where they stand in that line. */
export interface OneWordTitle {
  readonly line: TextLine;
  readonly span: Span;
  readonly authors: AuthorList | undefined;
}

/**
 * A title of one word, `LakeNet`, of two or three characters, of a few short words, `SAM 2`, or with a year, `The Drought of 2010`, where what is around it
 * leaves no doubt: a link to the work, quoted or bold, with its authors, and a venue with its year behind them. A name, a button or a venue stand so, too: hence all of these are asked for. What is bold and no
 * more may as well be a role, a topic or a tag, so that of these only a coined word and what ends in a year count, with names and venue right behind.
 * @param opensWork whether a stretch of a line is a link to a work
 */
export function oneWordTitle(
  lines: readonly TextLine[],
  badge: string | undefined,
  opensWork: (line: TextLine, span: Span) => boolean,
): OneWordTitle | undefined {
  const [line] = lines;
  if (line === undefined || lines.some(({ text }) => namesOther(text.replace(paperPrize, ' ')))) return undefined;
  const isLinked = (span: Span): boolean => line.links.some(isAt(span)) && opensWork(line, span);
  return titleAhead(lines, badge, isLinked) ?? titleBehindNames(line, isLinked);
}

/** `[LakeNet](…), Mei Lin, Ann Reed, *LakeConf*, 2029` */
function titleAhead(
  [line, below, ...more]: readonly TextLine[],
  badge: string | undefined,
  isLinked: (span: Span) => boolean,
): OneWordTitle | undefined {
  const lead = line && leadOf(line, isLinked);
  if (line === undefined || lead === undefined || !isShortTitle(line.text.slice(lead.from, lead.to))) return undefined;
  const isMarked = isQuoted(line, lead) || isLinked(lead);
  const event = isLinked(lead) ? behindEvent(line, lead.to) : lead.to;
  const isBehindVenue = isLinked(lead) && (event > lead.to || isBehindDatedTag(line, lead));
  const authors = namesBefore(line, behindJoint(line.text, event), isBehindVenue);
  if (authors !== undefined) {
    return isMarked || isBoldTitle(line, lead, authors) ? { line, span: lead, authors } : undefined;
  }
  // `[LakeNet](…)`, `"LakeNet"` alone above its names, with a badge or above its venue
  const isAlone =
    (isBehindVenue || /^\s*["“]?$/.test(line.text.slice(0, lead.from))) &&
    /^[\s.,，。"”]*$/.test(line.text.slice(lead.to));
  const name = below === undefined ? undefined : nameAlone(below);
  const isPlaced =
    isBehindVenue || (badge !== undefined && namesYear(badge)) || more.some(other => saysWhere(other, 0));
  return isAlone && isMarked && below !== undefined && isPlaced && (isNames(below) || name !== undefined)
    ? { line, span: lead, authors: name }
    : undefined;
}

/** What may be the title at the beginning of a line, behind tags in code, and a link to a work also behind a venue and its year: `[ISL 2029] `, `**ISL 2029**: `, `(ISL 2029) `. */
function leadOf(line: TextLine, isLinked: (span: Span) => boolean): Span | undefined {
  const start = behindTags(line);
  const tag = datedTag.exec(line.text.slice(start, start + longestTag));
  const behind = tag === null ? undefined : markedAt(line, start + tag[0].length);
  return behind !== undefined && isLinked(behind) ? behind : markedAt(line, start);
}

/** In characters. */
const longestTag = 60;

const eventSource = String.raw`(?=\S*\p{Lu}\S*\p{Lu})\p{Lu}[\p{L}\d-]{1,14}[\s,]{1,2}(?:19|20)\d\d(?:\s(?:[Oo]ral|[Ss]potlight|[Hh]ighlight|[Pp]oster))?`;
const datedTag = new RegExp(
  String.raw`^(?:\[${eventSource}\]|[(（]${eventSource}[)）]|【${eventSource}】|${eventSource})(?:\s?[:：|])?\s{1,3}`,
  'u',
);

/** `**LakeNet**, Ann Reed, **Mei Lin**, *LakeConf*, 2029`; not `**LakeNet**: **Mei Lin**, Ann Reed, Lakes in winter, *LakeConf*, 2029`. */
function isBoldTitle(line: TextLine, lead: Span, { names }: AuthorList): boolean {
  const last = names.at(-1)?.to ?? lead.to;
  const end = goesOnAt(line.text, last) ?? last;
  const venue = line.slanted.find(({ from }) => from >= end);
  const title = line.text.slice(lead.from, lead.to);
  return (
    venue !== undefined &&
    (isCoined(title) || !(isOneWord(title) || isCalledLikePerson(title))) &&
    line.strong.some(isAt(lead)) &&
    names.some(name => line.strong.some(isAt(name))) &&
    /^\s?[.,，。]/.test(line.text.slice(lead.to)) &&
    /^[^\p{L}\d]{0,12}(?:[Ii]n:?\s)?$/u.test(line.text.slice(end, venue.from)) &&
    (namesYear(line.text.slice(venue.from, venue.to)) || yearNext.test(line.text.slice(venue.to)))
  );
}

/** `, 12(3), 2029` */
const yearNext = /^[^\p{L}]{0,40}?(?:19|20)\d\d(?!\d)/u;

/** A line that is one name and no more. */
function nameAlone(line: TextLine): AuthorList | undefined {
  const found = readSoleAuthor(line, { from: 0, to: line.text.length });
  const last = found?.names.at(-1);
  return last !== undefined && /^[\s*†‡#.]*$/.test(line.text.slice(last.to)) ? found : undefined;
}

/** `Mei Lin, Ann Reed. "LakeNet." *LakeConf*, 2029` */
function titleBehindNames(line: TextLine, isLinked: (span: Span) => boolean): OneWordTitle | undefined {
  const names = { from: behindTags(line), to: line.text.length };
  const authors = readAuthorList(line, names) ?? readSoleAuthor(line, names);
  const last = authors?.names.at(-1)?.to;
  if (last === undefined) return undefined;
  const joint = /^[*†‡#]{0,4}[.,，。:：]\s{0,3}/.exec(line.text.slice(goesOnAt(line.text, last) ?? last))?.[0].length;
  const span = joint === undefined ? undefined : markedAt(line, (goesOnAt(line.text, last) ?? last) + joint);
  if (span === undefined || !isShortTitle(line.text.slice(span.from, span.to))) return undefined;
  if (!isQuoted(line, span) && !isLinked(span)) return undefined;
  return isVenueBehind(line, span.to) ? { line, span, authors } : undefined;
}

/** What is linked, bold or in quotation marks right there, without these and a stop at its end. */
function markedAt({ text, links, strong }: TextLine, at: number): Span | undefined {
  const quoted = /^["“]([^"“”]{2,80})["”]/.exec(text.slice(at, at + 84))?.[1];
  const span =
    quoted === undefined
      ? [...links, ...strong].find(({ from }) => from === at)
      : { from: at + 1, to: at + 1 + quoted.length };
  if (span === undefined) return undefined;
  const stop = /(?<![.,，。\s])[.,，。\s]{1,4}$/.exec(text.slice(span.from, span.to))?.[0].length ?? 0;
  return { from: span.from, to: span.to - stop };
}

const isAt =
  ({ from, to }: Span) =>
  (mark: Span): boolean =>
    mark.from <= from && mark.to >= to;

function isQuoted({ text }: TextLine, { from }: Span): boolean {
  return /["“]/.test(text.charAt(from - 1));
}

/** Behind `, `, `." ` and the like. */
function behindJoint(text: string, from: number): number {
  return from + (/^[.,，。:：]?["”]?[.,，。:：]?\s{0,3}/.exec(text.slice(from, from + 8))?.[0].length ?? 0);
}

/** `` `ISL 2029` [The Drought of 2010](…) ``, `[ISL 2029] [The Drought of 2010](…)`; `` `2029` `` names no venue. */
function isBehindDatedTag({ text, code }: TextLine, lead: Span): boolean {
  const isCode = code.some(({ from, to }) => {
    const tag = text.slice(from, to);
    return to <= lead.from && namesYear(tag) && /\p{L}{2}/u.test(tag);
  });
  return isCode || datedTag.exec(text.slice(0, lead.from).trimStart())?.[0].trim() === text.slice(0, lead.from).trim();
}

/** The authors from there on, where a venue and a year are behind them, or ahead of the title, and no other words may be the title. */
function namesBefore(line: TextLine, from: number, isBehindVenue: boolean): AuthorList | undefined {
  const span = { from, to: line.text.length };
  const authors = readAuthorList(line, span) ?? readSoleAuthor(line, span);
  const last = authors?.names.at(-1)?.to;
  if (authors === undefined || last === undefined || authors.names.some(({ text }) => isOrganisation(text)))
    return undefined;
  const end = goesOnAt(line.text, last) ?? last;
  const isLast = isBehindVenue && !isSetApartBehind(line, end) && wordsBehind(line, end) <= 3;
  return isLast || isVenueBehind(line, end) ? authors : undefined;
}

/** How many words stand behind `at` that neither buttons have, `[[Code](…)]`, nor what the work has won: `(Best Paper Award)`. */
function wordsBehind({ text, links }: TextLine, at: number): number {
  let words = '';
  let from = at;
  for (const link of links.filter(span => span.from >= at)) {
    words += text.slice(from, link.from);
    from = link.to;
  }
  return letterWords((words + text.slice(from)).replace(paperPrize, ' '));
}

const paperPrize = new RegExp(paperPrizeSource, 'giu');

/** Whether words behind `at` are slanted, linked or bold and long enough for a title: then these are the title. */
function isSetApartBehind({ text, links, strong, slanted }: TextLine, at: number): boolean {
  return [...links, ...strong, ...slanted].some(
    ({ from, to }) =>
      from >= at && letterWords(text.slice(from, to).replace(paperPrize, ' ')) > 3 && !namesVenue(text.slice(from, to)),
  );
}

/** Whether a slanted venue with its year, or one that is known, is next; words that are slanted may be a title as well: `*What lakes remember*`. */
function isVenueBehind(line: TextLine, at: number): boolean {
  const rest = line.text.slice(at);
  const slanted = line.slanted.find(({ from }) => from >= at);
  const place = slanted === undefined ? '' : line.text.slice(slanted.from, slanted.to);
  if (isPlaceOfPerson(place, rest) || isOrganisation(place) || release.test(place)) return false;
  if (letterWords(place) > 3 && !namesVenue(place)) return false;
  return namesYear(rest) && saysWhere(line, at);
}

/** `Version 2.1`, `Software release`: of software. */
const release = /^(?:version|release|v\d|github)(?!\p{L})|(?<!\p{L})release$/iu;
