import { attributeOf } from '../../syntax/html';
import { findDois } from '../../syntax/doi';
import { contentOf } from '../../syntax/yamlContent';
import type { YamlEntry, YamlMapping } from '../../syntax/yamlValue';
import { isWithin, overlaps, slice, type OffsetRange } from '../../text/range';
import { firstWhere } from '../../text/firstWhere';
import { firstYear } from '../../text/year';
import type { Work } from '../drafts/listedWork';
import { companionSource, mediaSource } from '../buttonWords';
import { readLines } from '../drafts/readLines';
import { htmlDraftOf } from '../drafts/workDraft';
import { readHtmlPieces } from '../htmlPieces';
import { readAuthorList, readSoleAuthor, type AuthorList } from '../names/authorNames';
import type { Link, PageModel } from '../pageModel';
import { withoutPresentation } from '../presentation';
import { createRangeIndex } from '../rangeIndex';
import { fieldOf, isOfTalks, plainKey, textAt, textOf } from './dataFields';
import { piece, readWork, scalarOf, textIn, type SaidBeside } from './dataWorks';
import { withoutSampleValues } from './sampleDocument';
import { venueNumbersIn } from './venueNumbers';

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
  const work = readWork(page, keys, {
    authors: cited?.authors,
    venue: venue?.venue,
    venueNumbers: venue?.venueNumbers ?? {},
    numbers: numbersIn(page, citation),
    links: [...(citation === undefined ? [] : linksOfTags(page, citation)), ...linksBelow(page)],
  });
  if (work === undefined) return [];
  const title = { ...work.title, text: titleWithoutMarks(page, work) };
  return [{ ...work, title, range: { start: 0, end: page.text.length } }];
}

/** Titles go through `markdownify`: `Blotch of *Septoria tritici*`. No mark are those of `*-algebras and *-products`, of `__init__`, and what is a character reference. */
function titleWithoutMarks({ text: source }: PageModel, { titleSpan }: Work): string {
  const { line, from, to } = titleSpan;
  const text = line.text.slice(from, to).replace(emphasis, (written, mark: string, words: string, at: number) => {
    const ends = [from + at, from + at + written.length - mark.length];
    const areWritten = ends.every(
      start => !slice(source, line.place({ from: start, to: start + mark.length })).startsWith('&'),
    );
    return areWritten ? words : written;
  });
  return withoutPresentation(text.replace(/\s+/g, ' '));
}

const emphasis = /(?<![\w*_`\\])(\*{1,2}|_|`)(?!\s)([^*_`\n]{1,100})(?<![\s\\])\1(?![\w*_`])/g;

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
    const lead = ownCitation.exec(page.text.slice(start, end))?.[0].length;
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
): Pick<SaidBeside, 'venue' | 'venueNumbers'> | undefined {
  if ((['volume', 'issue', 'pages'] as const).some(field => scalarOf(keys, field) !== undefined)) return undefined;
  const rest = slice(page.text, behind);
  const lead = /^(?:[\s.,;:"'”’\\]|&quot;|&rdquo;|<\/\w{1,10}>)*/.exec(rest)?.[0].length ?? 0;
  const start = behind.start + lead;
  // a number or an address behind is no part of it
  const told = rest
    .slice(lead)
    .split(/(?<!\p{L})doi\s?[:：]|https?:|<a\s/iu, 1)
    .join('');
  const end = start + told.replace(/(?<![.,;\s])[.,;\s]+$/, '').length;
  const pieces = readHtmlPieces(page, { start, end });
  const words = textIn(pieces);
  const year = firstYear(scalarOf(keys, 'year')?.source ?? '');
  const inWords = firstYear(words);
  if ((inWords !== undefined && inWords !== year) || !/\p{L}{2}/u.test(words)) return undefined;
  const named = scalarOf(keys, 'venue');
  if (named === undefined) return { venue: pieces, venueNumbers: {} };
  const name = textIn(readHtmlPieces(page, contentOf(named)))
    .trim()
    .toLowerCase();
  const [line] = readLines(page.masked, pieces);
  const at = line?.text.toLowerCase().indexOf(name) ?? -1;
  if (line === undefined || at < 0) return undefined;
  const numbers = Object.entries(venueNumbersIn(line.text, at + name.length)).map(
    ([field, span]) => [field, [piece(line.text.slice(span.from, span.to), line.place(span))]] as const,
  );
  return { venue: undefined, venueNumbers: Object.fromEntries(numbers) };
}

/** DOIs that the citation prints, or a paragraph of the paper alone. */
function numbersIn(page: PageModel, citation: OffsetRange | undefined): SaidBeside['numbers'] {
  const [links, tags] = [page.links, page.tags].map(all => createRangeIndex(all.map(({ range }) => range)));
  const below = paragraphsOfPaper(page).filter(place => citation === undefined || !overlaps(place, citation));
  const places = [...(citation === undefined ? [] : [citation]), ...below];
  return places.flatMap(({ start, end }) =>
    findDois(page.text.slice(start, end)).flatMap(({ doi, range }) => {
      const place = { start: start + range.start, end: start + range.end };
      const isLinked = links?.touches(place) === true || tags?.touches(place) === true;
      return isLinked ? [] : [[piece(doi, place)]];
    }),
  );
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

function linksBelow(page: PageModel): readonly Link[] {
  return paragraphsOfPaper(page).flatMap(place => linksWithin(page, place));
}

/** In characters without those of links: more is a text, which may name the works of others. */
const longestBesideLinks = 60;

/** Paragraphs that lead to the paper or cite it, and tell of nothing else. */
function paragraphsOfPaper(page: PageModel): readonly OffsetRange[] {
  return page.paragraphs.filter(range => {
    const written = slice(page.text, range);
    if (ownCitation.test(written)) return true;
    let beside = written;
    for (const { range: inner } of [...linksWithin(page, range)].reverse())
      beside = beside.slice(0, inner.start - range.start) + beside.slice(inner.end - range.start);
    return beside.length <= longestBesideLinks && !ofOther.test(beside) && !ofRelated.test(beside);
  });
}

function linksWithin({ links }: PageModel, { start, end }: OffsetRange): readonly Link[] {
  const from = firstWhere(links, ({ range }) => range.start >= start);
  return links.slice(
    from,
    firstWhere(links, ({ range }) => range.start >= end),
  );
}

const ownCitation =
  /^\s*(?:\*\*|__|<\w{1,8}>)?(?:recommended |suggested )?(?:citation|cite as|reference)\s?[:：](?:\*\*|__|<\/\w{1,8}>)?\s*/i;

/** What leads to another paper, whose file has the DOI: `Conference version: [here](…)`, `Builds on 10.5555/lakes.1`. */
const ofRelated =
  /(?<!\p{L})(?:previous|preliminary|earlier|companion|related|(?:conference|workshop|extended|short|initial|older)\sversion|follow-?\s?ups?|follows|extends|extension\sof|builds?\s(?:up)?on|based\son|see\salso|part\s(?:of|[ivx]{1,4}|\d{1,2}))(?!\p{L})/iu;

/** What has a DOI of its own. */
const ofOther = new RegExp(
  String.raw`(?<!\p{L})(?:${companionSource}|${mediaSource}|software|talk|comment)(?!\p{L})`,
  'iu',
);
