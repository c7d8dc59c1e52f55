import { prepositionSource } from '../../text/functionWords';
import { namedEvent } from '../venues/eventPlace';
import type { CslName } from '../work';
import { nameKind } from '../../page/names/nameKind';
import { printsProceedings, withoutYear } from './behindNumbers';
import { namesPublisher } from './placedEvent';
import { readPrintedNames } from './printedNames';

/** What is told of a book or of proceedings around the name. */
export interface BookParts {
  /** The words without the rest, a year among them: `2029. In Handbook of Lakes`, `Symposium on Lakes, 2029`. */
  readonly text: string;
  /** Whether `In` says that the work is a part of it. */
  readonly isWithin: boolean;
  readonly editor?: readonly CslName[];
  readonly volume?: string;
  readonly issue?: string;
  readonly page?: string;
  readonly publisher?: string;
  /** Where the event took place: `Norrhavn, Norway`. */
  readonly place?: string;
  /** What stands behind the numbers without the year: `. Northern Press`, `, Norrhavn, Norway`. */
  readonly behind?: string;
}

/**
 * Takes editors, numbers in brackets and what follows them from the words of a book, as the American Psychological Association cites it and Google Scholar
 * with it: `In M. Lin & B. Hale (Eds.), Handbook of Lakes (Vol. 2, pp. 1-9). Northern Press`; and volume and pages behind the series PMLR. `undefined`
 * where none of these is there.
 */
export function readBookParts(written: string): BookParts | undefined {
  const ofEditors = readEditedByAcm(written);
  if (ofEditors !== undefined) return ofEditors;
  const found = editedInCommas.exec(written);
  const inCommas = found !== null && isBookBehind(found[2] ?? '', written.slice(found[0].length)) ? found : null;
  const ofCommas = inCommas?.[2] === undefined ? undefined : readPrintedNames(inCommas[2].split(betweenNames), true);
  const [whole = '', lead = '', names] = (ofCommas === undefined ? edited.exec(written) : inCommas) ?? [];
  const text = lead + written.slice(whole.length);
  const numbered = behindName(text);
  if (names === undefined && numbered === undefined) return undefined;
  const editor = ofCommas ?? (names === undefined ? undefined : readPrintedNames(names.split(betweenNames), true));
  return {
    text,
    isWithin: within.test(text),
    ...numbered,
    ...(editor === undefined ? {} : { editor }),
  };
}

const within = /^(?:\(?(?:19|20)\d\d\)?[.,]\s{1,2})?[Ii]n:?\s/;

const edited = /^((?:\(?(?:19|20)\d\d\)?[.,]\s{1,2})?[Ii]n:?\s)([^()]{4,300}?)\s\([Ee]d(?:s|itors?)?\.?\)[.,:]?\s/;

/** `In Ann Reed, Tom Brook, eds. Handbook of Lakes` */
const editedInCommas =
  /^((?:\(?(?:19|20)\d\d\)?[.,]\s{1,2})?[Ii]n:?\s)([^()]{4,300}?),\s(?:[Ee]ds?\.|[Ee]ditors?)[.,:]?\s/;

/**
 * Whether the name of a book, of two words or more, is behind its editors and not ahead of them: `In Handbook of Lakes, eds. Ann Reed and Bo Day, Springer`,
 * `In Northern Lakes, Ann Reed and Bo Day, eds. Springer, 2029`.
 */
function isBookBehind(editors: string, behind: string): boolean {
  const [first = ''] = behind.split(/[.,:(]/, 1);
  const name = first.trim().replace(/\set\sal$/, '');
  const isBook = /^\p{Lu}/u.test(name) && name.includes(' ') && !areNames(name) && !namesPublisher(name);
  return isBook && !withinName.test(editors);
}

/** What stands in the name of a book and in none of a person. */
const withinName = new RegExp(`\\s(?:${prepositionSource})\\s`);

const betweenNames = /,?\s(?:&|and)\s|,\s/;

/**
 * `In Handbook of Lakes, Ada Reed and Bo Hale (Eds.). Springer, Berlin, 12-19`, as the ACM cites a chapter: the editors stand behind the name of the book, and
 * the publisher behind them tells that.
 */
function readEditedByAcm(written: string): BookParts | undefined {
  const { lead = '', around = '', behind = '' } = editedByAcm.exec(written)?.groups ?? {};
  const words = behind.split(', ');
  const [publisher = ''] = words;
  const parts = around.replace(edition, '').split(', ');
  let others = parts.length;
  while (others > 1 && areNames(parts[others - 1] ?? '')) others--;
  const names = parts.slice(others).flatMap(part => part.replace(/^and\s/, '').split(/\s(?:and|&)\s/));
  if (names.length === 0 || !(namesPublisher(publisher) || printsProceedings(publisher))) return undefined;
  const editor = readPrintedNames(names, true);
  const page = words.find(word => onlyPages.test(word));
  return {
    text: lead + parts.slice(0, others).join(', '),
    isWithin: true,
    publisher,
    ...(editor === undefined ? {} : { editor }),
    ...(page === undefined ? {} : { page: withHyphen(page) }),
  };
}

const editedByAcm =
  /^(?<lead>(?:\(?(?:19|20)\d\d\)?[.,]\s{1,2})?[Ii]n:?\s)(?<around>[^()]{4,200}(?:\([^()]{3,60}\)[^()]{4,200})?)\s\(Eds?\.\)\.\s(?<behind>.{3,120})$/;
const edition = /\s\(\d{1,2}(?:st|nd|rd|th)\sed\.\)/;
const onlyPages = /^\d{1,5}\s?[-–—]{1,2}\s?\d{1,5}$/;

/** `Ada Reed and Bo Hale`, `and Bo Hale`; not `and Boats` or `Rivers`. */
function areNames(part: string): boolean {
  return part
    .replace(/^and\s/, '')
    .split(/\s(?:and|&)\s/)
    .every(name => nameKind(name) === 'full');
}

type Numbers = Pick<BookParts, 'volume' | 'issue' | 'page'>;

function behindName(text: string): Omit<BookParts, 'isWithin' | 'editor'> | undefined {
  const { name, volume, page, rest = '' } = inSeries.exec(text)?.groups ?? {};
  if (name !== undefined && volume !== undefined && page !== undefined)
    return { text: name + rest, volume, page: withHyphen(page), publisher: 'PMLR' };
  const ofAcm = readByAcm(text);
  if (ofAcm !== undefined) return ofAcm;
  for (const bracket of text.matchAll(/\s\(([^()]{4,60})\)(?=[.,]\s|$)/g)) {
    const numbers = numbersIn(bracket[1] ?? '');
    if (numbers === undefined) continue;
    const { text: behind, year } = withoutYear(text.slice(bracket.index + bracket[0].length));
    return {
      text: text.slice(0, bracket.index) + (year === undefined ? '' : `, ${year}`),
      ...numbers,
      behind,
    };
  }
  return undefined;
}

/** `Asian Conference on Lakes, PMLR 63:270-285, 2029`, as its volumes ask to be cited. */
const inSeries =
  /^(?<name>.{6,200}),\s(?:in\s)?(?:PMLR|Proceedings of Machine Learning Research),?\s(?<volume>\d{1,4})\s?:\s?(?<page>\d{1,5}\s?[-–—]{1,2}\s?\d{1,5})(?<rest>$|[,.]\s.*$)/;

/**
 * `Symposium on Lakes (ISL '29), May 1-4, 2029, Oslo, Norway. ACM, New York, NY, USA, Article 12, 9 pages`, as the digital library of the ACM gives it
 * to be cited: the place behind the publisher is that one’s own.
 */
function readByAcm(written: string): Omit<BookParts, 'isWithin' | 'editor'> | undefined {
  const { held, publisher, page, rest = '' } = byAcm.exec(written)?.groups ?? {};
  if (held === undefined || publisher === undefined) return undefined;
  const { name, place, year } = namedEvent(held.replace(/(?<=\d)--(?=\d)/g, '-'));
  const [, short] = /\s?['‘’](\d\d)\)$/.exec(name) ?? [];
  const appeared = year ?? (short && `20${short}`);
  const dated = appeared === undefined ? name : `${name.replace(/\s?['‘’]\d\d\)$/, ` ${appeared})`)}, ${appeared}`;
  return {
    text: dated + rest,
    publisher,
    ...(place === undefined ? {} : { place }),
    ...(page === undefined ? {} : { page: withHyphen(page) }),
  };
}

const byAcm =
  /^(?<held>.{6,300}?)[.,]?\s(?<publisher>Association for Computing Machinery|ACM), New York, (?:NY|New York), USA(?:,\sArticle\s\d{1,5})?(?:,\s\d{1,3}\spages)?(?:[,.]\s(?<page>\d{1,5}\s?[-–—]{1,2}\s?\d{1,5}))?(?<rest>$|[,.]\s.*$)/;

/** Whether what stands in brackets are numbers of a book and no more: `pp. 1-9`, `Vol. 34, No. 7, pp. 13001-13008`, `2nd ed.`. */
export function areBookNumbers(inside: string): boolean {
  return numbersIn(inside) !== undefined;
}

function numbersIn(inside: string): Numbers | undefined {
  const numbers: { -readonly [Key in keyof Numbers]: string } = {};
  for (const part of inside.split(/,\s/)) {
    const { volume, issue, page, edition } = number.exec(part)?.groups ?? {};
    if (volume !== undefined) numbers.volume = volume;
    else if (issue !== undefined) numbers.issue = issue;
    else if (page !== undefined) numbers.page = withHyphen(page);
    else if (edition === undefined) return undefined;
  }
  return numbers;
}

const number =
  /^(?:[Vv]ol(?:ume|s?\.)?\s?(?<volume>\d{1,5}|[IVXL]{1,7})|(?:[Nn]o\.|[Ii]ssue)\s?(?<issue>\d{1,4})|(?:pp?\.|[Pp]ages?)\s?(?<page>[A-Z]?\d{1,8}(?:\s?[-–—]{1,2}\s?[A-Z]?\d{1,6})?)|(?<edition>\d{1,2}(?:st|nd|rd|th)\sed(?:\.|ition)))$/;

function withHyphen(pages: string): string {
  return pages.replace(/\s?[-–—]{1,2}\s?/, '-');
}
