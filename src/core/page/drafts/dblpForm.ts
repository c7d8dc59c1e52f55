import type { Span, TextLine } from '../boxText';
import { goesOnAt } from '../names/goesOn';
import { readAuthorList, readSoleAuthor, type AuthorList } from '../names/authorNames';
import { preprintServerSource } from '../venues/preprintServerNames';
import { endsInSubject, namesVenue } from '../venues/venueWords';
import { isCoined } from './oneWord';
import { isPostOrPrize } from './postWords';
import { letterWords } from './titleEnd';
import { acronymWithYear, isVenueNext } from './venueBehind';

/** `needsHeading` as in `Work`: where no pages or numbers are behind the title, news and prizes are written so, too. */
interface DblpForm extends Span {
  readonly authors: AuthorList;
  readonly needsHeading: boolean;
}

/**
 * The title of a line that stands as DBLP prints its records (https://dblp.org), and its authors: `Ann Reed, Mei Lin: Gulls of All Lakes. ISL 2029: 13-19`,
 * with a colon behind the names, and behind the stop a venue that its year and pages tell. `undefined` where another colon stands.
 * @param from where names may begin; it and what is found in characters of the line
 */
export function readDblpForm(line: TextLine, from: number): DblpForm | undefined {
  const { text, links } = line;
  const found = /:\s+|：\s*/.exec(text.slice(from));
  if (found === null) return undefined;
  const colon = from + found.index;
  const ahead = { from, to: colon };
  const authors = readAuthorList(line, ahead) ?? readSoleAuthor(line, ahead);
  const last = authors?.names.at(-1);
  if (authors === undefined || last === undefined) return undefined;
  if (!/^[*†‡#\s]*\.?$/.test(text.slice(goesOnAt(text, last.to) ?? last.to, colon))) return undefined;
  // `Tidal Networks, Lake Models: A Survey`
  if (authors.names.length > 1 && isInMark(line, last, colon)) return undefined;
  const names = withoutWord(authors);
  if (names.names.some(({ text: name }) => endsInSubject(name) || namesVenue(name))) return undefined;
  const start = colon + found[0].length;
  const words = text.slice(start, links.find(link => link.from > start)?.from);
  for (const { index, 0: stop } of words.matchAll(sentenceEnds)) {
    const venue = words.slice(index + stop.length).replace(/(?<![\s.[(])[\s.[(]+$/, '');
    const isNumbered = isVenueNext(venue) || isNamedBeforeYear(venue);
    const title = words.slice(0, index);
    if (
      !(isNumbered || acronymWithYear().test(venue) || preprintWithYear.test(venue) || isNamedWithYear(venue)) ||
      letterWords(title) < 2 ||
      isPostOrPrize(title)
    )
      continue;
    const to = start + index + (stop.startsWith('.') ? 0 : 1);
    return { from: names === authors ? start : last.from, to, authors: names, needsHeading: !isNumbered };
  }
  return undefined;
}

/** `Ann Reed, Mei Lin, **LakeNet: Gulls of All Lakes**. *ISL 2029*`: what is set apart holds the last of the names and the words behind the colon at `colon`. */
function isInMark({ strong, slanted, links }: TextLine, { from }: Span, colon: number): boolean {
  return [...strong, ...slanted, ...links].some(
    mark => mark.from <= from && mark.from > from - 2 && mark.to > colon + 2,
  );
}

/** The names without the last where that is a word that nobody is called, with which a title begins: `Ann Reed, Mei Lin, LakeNet: Gulls of All Lakes. ISL 2029`. */
function withoutWord(authors: AuthorList): AuthorList {
  const others = authors.names.slice(0, -1);
  const last = authors.names.at(-1)?.text ?? '';
  const isWord = !/\s/.test(last) && isCoined(last) && others.every(({ text }) => /\s/.test(text));
  return isWord && others.length > 0 ? { ...authors, names: others } : authors;
}

const sentenceEnds = new RegExp(
  String.raw`(?<=[\p{L}\d)]{2})[.?!]\s+(?=[\p{Lu}\p{Script=Han}]|${preprintServerSource}\s)`,
  'gu',
);

/**
 * `Symposium on Invented Lakes 2029: 13-19`, an event that has no acronym in the place of one, and `Northern Water 2029, 62(3): 12-25`, a journal written
 * like the events around it.
 */
function isNamedBeforeYear(venue: string): boolean {
  const [, name = '', volume] = nameBeforeYear.exec(venue) ?? [];
  return volume !== undefined || namesVenue(name);
}

/** `Journal of Invented Lakes (2029)`, which has no numbers yet. */
function isNamedWithYear(venue: string): boolean {
  const [, name] = /^([^,;:，；：。]{2,120}?)\s[(（](?:19|20)\d\d[)）]?$/.exec(venue) ?? [];
  return name !== undefined && namesVenue(name);
}

const nameBeforeYear =
  /^([^,;:，；：。]{2,120}?)\s(?:19|20)\d\d(,\s\d{1,4}(?:\(\d{1,3}\))?)?[:：]\s?(?:\d{1,5}(?:[:：]\d{1,3})?\s?[-–—]{1,2}\s?\d|\d{5})/u;

/** `arXiv 2029` beside `ISL 2029` */
const preprintWithYear = new RegExp(String.raw`^${preprintServerSource}\s(?:19|20)\d\d$`);
