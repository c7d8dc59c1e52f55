import { attributeOf } from '../../syntax/html';
import { readDoi, type FoundDoi } from '../../syntax/doi';
import { contentOf } from '../../syntax/yamlContent';
import type { YamlEntry, YamlMapping } from '../../syntax/yamlValue';
import { isWithin, overlaps, slice, type OffsetRange } from '../../text/range';
import { firstYear } from '../../text/year';
import type { Work } from '../drafts/listedWork';
import { readLines } from '../drafts/readLines';
import { htmlDraftOf } from '../drafts/workDraft';
import { readHtmlPieces } from '../htmlPieces';
import type { Span, TextLine } from '../boxText';
import { readAuthorList, readSoleAuthor, type AuthorList } from '../names/authorNames';
import type { Link, PageModel } from '../pageModel';
import type { TextPiece } from '../pageText';
import { spells } from '../venues/venueWords';
import { titleWithoutMarks } from './titleMarks';
import { doisWithin, endOfCitationLead, saidOfOwn } from './ownParagraphs';
import { createRangeIndex } from '../rangeIndex';
import { fieldOf, isOfTalks, plainKey, textAt, textOf } from './dataFields';
import { joined, piece, textIn } from './dataPieces';
import { doisOf, readWork, scalarOf, type SaidBeside } from './dataWorks';
import { numbersBehindVenue } from './behindVenue';
import { withoutSampleValues } from './sampleDocument';

/**
 * The publication that a file of a collection is (see `listedPaper`), in its whole text: what its front matter says, also in a mapping of its own; where that names no
 * authors, those of its citation, `citation: 'Lin, M. (2029). "Tides." <i>Journal of Lakes</i>. 1(1).'`, and its numbers, or its venue where no key has one; and the
 * links and DOIs of paragraphs that say nothing else: `[Download paper here](…)`, `Recommended citation: …`. None where it has no title.
 */
export function paperWorksOf(page: PageModel): readonly Work[] {
  if (page.data?.kind !== 'mapping' || isTalk(page.data)) return [];
  const keys = withoutSampleValues(withInner(page.data));
  const citation = citationOf(keys) ?? citationBelow(page);
  const cited = citation && readCitation(page, citation, textAt(keys, 'title'));
  const venue = citation && cited && venueOf(page, keys, { start: cited.end, end: citation.end });
  const inCitation = citation === undefined ? [] : doisWithin(page, citation);
  const linksOfCitation = citation === undefined ? [] : linksOfTags(page, citation);
  const told = new Set([...doisOf(keys), ...inCitation.map(({ doi }) => doi)].map(doi => doi.toLowerCase()));
  // where the file tells a DOI itself, its text may lead to another paper
  const isOwn = (doi: string | undefined): boolean =>
    doi === undefined || told.size === 0 || told.has(doi.toLowerCase());
  const said = saidOfOwn(page, ownNames.map(field => textAt(keys, field)).join(' '));
  const below = said.dois.filter(
    ({ doi, range }) => isOwn(doi) && (citation === undefined || !overlaps(range, citation)),
  );
  const work = readWork(page, keys, {
    authors: cited?.authors,
    venue: venue?.venue,
    behindVenue: venue?.behindVenue ?? [],
    year: citation === undefined ? [] : yearIn(page, citation),
    numbers: numbersOf(page, [...inCitation, ...below]),
    links: [...linksOfCitation, ...said.links.filter(({ href }) => isOwn(readDoi(href)))],
  });
  if (work === undefined) return [];
  const title = { ...work.title, text: titleWithoutMarks(page, work.titleSpan) };
  return [{ ...work, title, range: { start: 0, end: page.text.length } }];
}

/** What a button for the paper may call it by. */
const ownNames = ['title', 'venue', 'short'] as const;

/** With what a mapping tells that the paper has for itself, behind its own: `publication_info:⏎  author: …`; `links:` are read as they stand. */
function withInner(root: YamlMapping): YamlMapping {
  const inner = root.entries.flatMap(({ value }) =>
    value.kind === 'mapping' && fieldOf(value, 'authors') !== undefined ? value.entries : [],
  );
  const isNew = ({ key, value }: YamlEntry): boolean =>
    value.kind === 'scalar' && !/^https?:/i.test(textOf(value)) && root.entries.every(one => one.key !== key);
  return inner.length === 0 ? root : { ...root, entries: [...root.entries, ...inner.filter(isNew)] };
}

/** Talks stand among papers in some collections: `type: Oral Presentation` */
function isTalk(keys: YamlMapping): boolean {
  return isOfTalks(textAt(keys, 'kind'));
}

function citationOf({ entries }: YamlMapping): OffsetRange | undefined {
  const value = entries.find(({ key }) => /^(?:recommended)?citation$/.test(plainKey(key)))?.value;
  const isText = value?.kind === 'scalar' && !/^\s*@|^[*!]/.test(textOf(value)) && !/^[*&!]/.test(value.source);
  return isText && textOf(value) !== '' ? contentOf(value) : undefined;
}

/** That which the text recommends, where it is written without marks: `Recommended citation: …` */
function citationBelow(page: PageModel): OffsetRange | undefined {
  for (const { start, end } of page.paragraphs) {
    const lead = endOfCitationLead(page.text.slice(start, end));
    if (lead !== undefined && !/[*_[\]]/.test(page.text.slice(start + lead, end))) return { start: start + lead, end };
  }
  return undefined;
}

/** Who is named ahead of the title of a citation, and where that ends. */
interface Citation {
  readonly authors: AuthorList | undefined;
  readonly end: number;
}

/** Read as an entry of a page, else by the title that is known: `Lin, Mei. (2029). "Tides."` */
function readCitation(page: PageModel, range: OffsetRange, title: string): Citation | undefined {
  const draft = htmlDraftOf(page, range);
  if (draft !== undefined) return { authors: draft.authors, end: draft.title.range.end };
  const [line] = readLines(page.masked, readHtmlPieces(page, range));
  const to = line?.text.toLowerCase().indexOf(title.toLowerCase()) ?? -1;
  if (line === undefined || to < 0) return undefined;
  const ahead = { from: 0, to };
  const authors = readAuthorList(line, ahead) ?? readSoleAuthor(line, ahead);
  return { authors, end: line.place({ from: to, to: to + title.length }).end };
}

/**
 * What stands behind the title of a citation, if of no other year than that of the keys: the venue with all beside it where these name none, else the numbers behind
 * the name that they have. What is said there besides is no name: `. Best Paper Award.`
 */
function venueOf(
  page: PageModel,
  keys: YamlMapping,
  behind: OffsetRange,
): Pick<SaidBeside, 'venue' | 'behindVenue'> | undefined {
  if ((['volume', 'issue', 'pages'] as const).some(field => scalarOf(keys, field) !== undefined)) return undefined;
  const rest = slice(page.text, behind);
  const lead = /^(?:[\s.,;:"'”’\\]|&quot;|&rdquo;|<\/\w{1,10}>)*/.exec(rest)?.[0].length ?? 0;
  const start = behind.start + lead;
  // a number or an address behind is no part of it
  const told = rest
    .slice(lead)
    .split(/(?<!\p{L})doi\s?[:：]|https?:|<a\s/iu, 1)
    .join('');
  const length = told.replace(/(?<![.,;\s])[.,;\s]+$/, '').length;
  const pieces = readHtmlPieces(page, { start, end: start + length });
  const words = textIn(pieces);
  const year = firstYear(scalarOf(keys, 'year')?.source ?? '');
  const inWords = firstYear(words);
  if ((inWords !== undefined && year !== undefined && inWords !== year) || !/\p{L}{2}/u.test(words)) return undefined;
  const named = scalarOf(keys, 'venue');
  if (named === undefined) return { venue: pieces, behindVenue: [] };
  const name = textIn(readHtmlPieces(page, contentOf(named))).trim();
  const [line] = readLines(page.masked, pieces);
  const at = line?.text.toLowerCase().indexOf(name.toLowerCase()) ?? -1;
  if (line === undefined || at < 0) return undefined;
  const end = at + name.length;
  const numbers = numbersBehindVenue(line.text, end).map(span => pieceOf(line, span));
  const listed = joined(numbers.map(one => [one]));
  if (!isSpelledOut(line.text.slice(0, at), name)) return { venue: undefined, behindVenue: listed };
  const whole = pieceOf(line, { from: 0, to: line.text.indexOf(')', end) + 1 });
  return { venue: joined([[whole], listed]), behindVenue: [] };
}

function pieceOf(line: TextLine, span: Span): TextPiece {
  return piece(line.text.slice(span.from, span.to), line.place(span));
}

/** A short name in brackets behind its own words: `In Symposium on Invented Lakes (ISIL)`. */
function isSpelledOut(ahead: string, name: string): boolean {
  return /^(?:[Ii]n:?\s)?[^\d"“”;()]{8,160}\($/u.test(ahead) && spells(ahead, name);
}

/** The year of a citation, `Lin, Mei. (2029). "Tides."`, where it names but one. */
function yearIn({ text }: PageModel, citation: OffsetRange): readonly TextPiece[] {
  const words = slice(text, citation).replace(/<[^<>]{0,300}>|https?:\S+|10\.\d{4,9}\/\S+/g, other =>
    ' '.repeat(other.length),
  );
  const years = [...words.matchAll(/(?<![\d./–-])(?:19|20)\d\d(?![\d/–-]|\.\d)/g)];
  const [first] = years;
  if (first === undefined || years.some(([year]) => year !== first[0])) return [];
  const start = citation.start + first.index;
  return [piece(first[0], { start, end: start + 4 })];
}

/** DOIs that are printed, and no part of a link. */
function numbersOf(page: PageModel, dois: readonly FoundDoi[]): SaidBeside['numbers'] {
  const [links, tags] = [page.links, page.tags].map(all => createRangeIndex(all.map(({ range }) => range)));
  return dois.flatMap(({ doi, range }) => {
    const isLinked = links?.touches(range) === true || tags?.touches(range) === true;
    return isLinked ? [] : [[piece(doi, range)]];
  });
}

/** Those in HTML within a range: `<a href="https://doi.org/…">doi</a>` */
function linksOfTags({ tags, text }: PageModel, within: OffsetRange): readonly Link[] {
  return tags.flatMap((tag, at) => {
    const href = tag.name === 'a' && isWithin(tag.range, within) ? attributeOf(tag, 'href') : undefined;
    const end = tags.slice(at + 1).find(one => one.name === 'a');
    if (href?.value === undefined || end?.kind !== 'end' || !isWithin(end.range, within)) return [];
    const textRange = { start: tag.range.end, end: end.range.start };
    const words = slice(text, textRange).replace(/<[^<>]{0,200}>/g, '');
    const range = { start: tag.range.start, end: end.range.end };
    return [{ kind: 'html', range, href: href.value, hrefRange: href.valueRange, text: words, textRange }];
  });
}
