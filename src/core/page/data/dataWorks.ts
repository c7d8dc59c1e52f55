import { numberWordSource } from '../venues/numberWords';
import { readArxivId } from '../../syntax/arxivId';
import { readDoi } from '../../syntax/doi';
import { contentOf } from '../../syntax/yamlContent';
import type { YamlEntry, YamlMapping, YamlScalar, YamlValue } from '../../syntax/yamlValue';
import { firstYear, firstYearSpan } from '../../text/year';
import { authorList, type AuthorList } from '../names/authorNames';
import type { TextLine } from '../boxText';
import type { Work } from '../drafts/listedWork';
import { readPatent } from '../drafts/patents';
import { authorPieces, authorsOf } from './dataAuthors';
import { joined, joint, piece, textIn, wordsOf, wordsWithoutMarks } from './dataPieces';
import { visitMappings } from './dataMappings';
import { fieldCalled, fieldOf, leadsToDoi, plainKey, textOf, type Field } from './dataFields';
import type { Link, PageModel } from '../pageModel';
import type { TextPiece } from '../pageText';
import { withoutPresentation } from '../presentation';
import { readLines } from '../drafts/readLines';

/** How often all that a file says may be read as part of its publications: once, and what aliases repeat (`authors: *group`). */
const mostRepeated = 10;

/**
 * The publications that a data file lists, in order: what has a title and authors, whatever the list is called and however deep it lies. As
 * Jekyll's themes write them, authors are a text or a list of names, links values by any key or in a list of their own.
 */
export function dataWorksOf(page: PageModel): readonly Work[] {
  const found: Work[] = [];
  let left = page.text.length * mostRepeated;
  visitMappings(page.data, item => {
    const work = left < 0 ? undefined : readWork(page, item);
    if (work === undefined) return true;
    left -= sizeOf(item);
    found.push(work);
    return false;
  });
  return found;
}

/** The characters that the values of an item have, those of an alias each time that it stands there. */
function sizeOf(value: YamlValue): number {
  switch (value.kind) {
    case 'scalar':
      return textOf(value).length;
    case 'sequence':
      return value.items.reduce((sum, item) => sum + sizeOf(item), 0);
    case 'mapping':
      return value.entries.reduce((sum, entry) => sum + sizeOf(entry.value), 0);
  }
}

/** What is said of a publication beside its keys: in a citation, in a text below. */
export interface SaidBeside {
  /** `undefined` where it names none, as a file of its own need not. */
  readonly authors: AuthorList | undefined;
  /** With all that stands with it, where no key names it. */
  readonly venue: readonly TextPiece[] | undefined;
  /** Volume, issue and pages as they stand behind the venue that a key names. */
  readonly behindVenue: readonly TextPiece[];
  /** Where no key has one. */
  readonly year: readonly TextPiece[];
  readonly numbers: readonly (readonly TextPiece[])[];
  readonly links: readonly Link[];
}

/**
 * The publication of a mapping; `undefined` where it has no title, or no authors and nothing is said beside.
 * @param beside of a file of its own, which is a publication by where it is kept
 */
export function readWork(page: PageModel, item: YamlMapping, beside?: SaidBeside): Work | undefined {
  const scalar = (name: Field): YamlScalar | undefined => scalarOf(item, name);
  const titled = scalar('title');
  const authored = fieldOf(item, 'authors')?.value;
  if (titled === undefined || !/\p{L}{2}/u.test(textOf(titled))) return undefined;
  const [titleLine] = linesOf(page, [wordsOf(page, titled)]);
  const [authorLine] = authored === undefined ? [] : linesOf(page, [authorPieces(page, authored)]);
  const inKeys = authorLine && authored && authorsOf(authorLine, authored);
  if (titleLine === undefined || (inKeys === undefined && beside === undefined)) return undefined;
  const listed = inKeys ?? beside?.authors ?? authorList(titleLine, [], 'likely');
  const venue = venuePieces(page, scalar, beside);
  const numbers = [...item.entries.flatMap(entry => numberPieces(page, entry)), ...(beside?.numbers ?? [])];
  const lines = [titleLine, ...(inKeys ? [inKeys.line] : []), ...linesOf(page, [venue, ...numbers])];
  const short = scalar('short');
  const told = scalar('venue');
  const from = titleLine.text.search(/\S/);
  const to = titleLine.text.trimEnd().length;
  return {
    kind: 'data',
    markup: 'html',
    range: item.range,
    title: {
      text: withoutPresentation(titleLine.text.slice(from, to).replace(/\s+/g, ' ')),
      range: titleLine.place({ from, to }),
    },
    titleConfidence: 'certain',
    patent: patentOf(lines.slice(2), scalar('kind')),
    titleSpan: { line: titleLine, from, to },
    lines,
    authors: listed,
    links: [...linksOf(item), ...(beside?.links ?? [])],
    images: [],
    badge: short === undefined ? undefined : textOf(short),
    ...(told === undefined || beside?.venue !== undefined ? {} : { keyedVenue: textIn(wordsWithoutMarks(page, told)) }),
  };
}

/** By its number, `venue: Patent No. WO2029123456`, or by what the item says that it is: `type: patent`. */
function patentOf(lines: readonly TextLine[], kind: YamlScalar | undefined): Work['patent'] {
  const number = readPatent(lines.map(({ text }) => text).join(' '))?.number;
  const isTold = kind !== undefined && /(?<!\p{L})patents?(?!\p{L})|专利/iu.test(textOf(kind));
  return number !== undefined || isTold ? { number } : undefined;
}

/** The text of a field; `undefined` where it is left out, empty or a list. */
export function scalarOf(item: YamlMapping, name: Field): YamlScalar | undefined {
  const value = fieldOf(item, name)?.value;
  return value?.kind === 'scalar' && textOf(value) !== '' ? value : undefined;
}

/** One line of each. */
function linesOf(page: PageModel, written: readonly (readonly TextPiece[])[]): readonly TextLine[] {
  return readLines(
    page.masked,
    written.flatMap(pieces => (pieces.length === 0 ? [] : [...pieces, { kind: 'block' as const, at: 0 }])),
  );
}

/** `Journal of Lakes, vol. 12, no. 3, pp. 1-9, 2029`, with the venue of a citation where no key has one, and with its numbers. */
function venuePieces(
  page: PageModel,
  scalar: (name: Field) => YamlScalar | undefined,
  beside?: SaidBeside,
): readonly TextPiece[] {
  const cited = beside?.venue;
  const parts: readonly (readonly [Field, string])[] = [
    ['venue', ''],
    ['volume', 'vol. '],
    ['issue', 'no. '],
    ['pages', 'pp. '],
    ['year', ''],
  ];
  const ofCitation = cited === undefined ? [] : [cited];
  const told = scalar('venue');
  const behind = beside?.behindVenue ?? [];
  const citedYear = scalar('year') === undefined ? (beside?.year ?? []) : [];
  const venue = textIn(cited ?? [...(told === undefined ? [] : [joint(textOf(told), 0)]), ...behind]);
  return joined([
    ...ofCitation,
    ...parts.flatMap(([name, lead]) => {
      if (cited !== undefined && name !== 'year') return [];
      const value = scalar(name);
      // `page` is the page of the project in some themes
      if (value === undefined || /^https?:/i.test(textOf(value))) return [];
      const words =
        name === 'year'
          ? yearIn(value, venue)
          : name === 'venue'
            ? wordsWithoutMarks(page, value)
            : wordsOf(page, value);
      if (words.length === 0) return [];
      if (name === 'venue') return [words, ...(behind.length === 0 ? [] : [behind])];
      if (lead === '' || ownLead.test(textOf(value))) return [words];
      const isIssueAhead =
        name === 'pages' &&
        scalar('volume') !== undefined &&
        scalar('issue') === undefined &&
        issueAhead.test(textOf(value));
      return [[joint(isIssueAhead ? 'no. ' : lead, value.range.start), ...words]];
    }),
    ...(citedYear.length === 0 || firstYear(venue) !== undefined ? [] : [citedYear]),
  ]);
}

/** `page: "vol. 72, no. 12, pp. 3399-3415"` says itself what its numbers are. */
const ownLead = new RegExp(String.raw`^\s*(?:${numberWordSource})(?:\.|[\s:：])`, 'i');

/** `page: "2, 023542"`, `page: "217, 1-10"`: the issue before the number of the article or the pages. */
const issueAhead = /^\d{1,3},\s(?:\d{5,8}|\d{1,6}\s?[-–—]{1,2}\s?\d{1,6})$/;

/** The year of `Dec., 2029` and of `2029-12-01`, or both of a span; none that the venue has itself: `Lake Science, 2029, 12: 1-9`. */
function yearIn(value: YamlScalar, venue: string): readonly TextPiece[] {
  const year = firstYear(value.source);
  if (year === undefined || firstYear(venue) === year) return [];
  const span = firstYearSpan(value.source);
  const [first, at] = span === undefined ? [year, value.source.indexOf(year)] : [span, value.source.indexOf(span)];
  const start = value.range.start + at;
  const end = start + first.length;
  const own = piece(first.slice(0, 4), { start, end: start + 4 });
  // `2023-2025` as one would be pages
  return span === undefined ? [own] : joined([[own], [piece(span.slice(-4), { start: end - 4, end })]]);
}

/** `doi: 10.5555/lake.1`, `arxiv: 2901.00001` */
function numberPieces(page: PageModel, { key, value }: YamlEntry): readonly (readonly TextPiece[])[] {
  if (value.kind !== 'scalar' || /^https?:/i.test(textOf(value))) return [];
  const name = plainKey(key);
  if (name === 'doi' && readDoi(textOf(value)) !== undefined) return [wordsOf(page, value)];
  const isArxiv = fieldCalled(key) === 'arxiv' && readArxivId(`arXiv:${textOf(value)}`) !== undefined;
  return isArxiv ? [[joint('arXiv:', value.range.start), ...wordsOf(page, value)]] : [];
}

/** The DOIs that the keys of an item tell of its publication: `doi: 10.5555/lake.1`, `paperurl: https://doi.org/…`. */
export function doisOf(item: YamlMapping): readonly string[] {
  const told = fieldOf(item, 'doi')?.value;
  const addresses = linksOf(item).flatMap(({ text, href }) =>
    text === 'paper' || fieldCalled(text) === 'pdf' ? [href] : [],
  );
  return [...(told?.kind === 'scalar' ? [textOf(told)] : []), ...addresses].flatMap(text => readDoi(text) ?? []);
}

/** Those of an item. Where no key for its DOI has one, that under another is the paper: `bibtex: https://doi.org/10.5555/lake.1`. */
function linksOf(item: YamlMapping): readonly Link[] {
  const links = item.entries.flatMap(entry => linksIn(entry, 0));
  const isTold = fieldOf(item, 'doi') !== undefined || links.some(isPaperByDoi);
  if (isTold) return links;
  const [found] = item.entries.flatMap(({ key, value }) =>
    value.kind === 'scalar' && fieldCalled(key) === undefined && leadsToDoi(key, value) ? [value] : [],
  );
  return links.map(link => (link.range === found?.range ? { ...link, text: 'paper' } : link));
}

function isPaperByDoi({ text, href }: Link): boolean {
  return text === 'paper' && readDoi(href) !== undefined;
}

/** `pdf: https://…`, and in a list of links `- type: arxiv⏎  url: https://…`. The label is the key, or what stands beside the address. */
function linksIn({ key, value }: YamlEntry, depth: number, label = key): readonly Link[] {
  if (value.kind === 'scalar') {
    const href = textOf(value);
    if (!/^https?:\/\/\S+$/i.test(href)) return [];
    const hrefRange = contentOf(value);
    const text = fieldCalled(label) === 'address' || fieldCalled(label) === 'doi' ? 'paper' : label;
    return [{ kind: 'html', range: value.range, href, hrefRange, text, textRange: value.range }];
  }
  if (depth > 3) return [];
  if (value.kind === 'sequence')
    return value.items.flatMap(item => linksIn({ key, keyRange: item.range, value: item }, depth + 1, label));
  const called = value.entries.find(entry => /^(?:type|name|label|text|title)$/.test(plainKey(entry.key)))?.value;
  const name = called?.kind === 'scalar' ? textOf(called) : undefined;
  return value.entries.flatMap(entry => linksIn(entry, depth + 1, name ?? entry.key));
}
