import { fieldCalled, fieldOf, leadsToDoi, plainKey, textOf, type Field } from '../../page/data/dataFields';
import type { PageModel } from '../../page/pageModel';
import { readPaperAddress } from '../../page/paperAddress';
import { remembered } from '../../remembered';
import { arxivAddress } from '../../syntax/arxivId';
import { doiAddress } from '../../syntax/doi';
import { yamlText } from '../../syntax/yamlText';
import type { YamlEntry, YamlMapping, YamlScalar, YamlValue } from '../../syntax/yamlValue';
import { lineStart } from '../../text/lines';
import { firstYearSpan } from '../../text/year';
import { tellingDate } from '../../time/writtenDate';
import { dateLike } from '../style/dateLike';
import type { AuthorStyle, Mark, VenueKind, VenueStyle } from '../style/entryStyle';
import { unmarked } from '../style/entryStyle';
import { arxivFile, pageAddress } from '../style/linkTargets';
import { dataWords, printedAlike } from '../markup/dataWords';
import type { ReadAs } from '../markup/escapeInline';
import { isWordOfPapers, kindWord } from '../style/kindWord';
import { readNameStyle } from '../style/nameStyle';
import { ownAmong, sameName } from '../names/ownName';
import { labelOfVenue } from '../venues/shortVenue';
import { displayName, isArxivPreprint, type CslItem } from '../work';
import { writeAuthors } from '../writing/writeAuthors';
import { writeVenue } from '../style/writeVenue';
import { kindOfItem, venuesOf } from './dataVenues';

/** What a value is written from. */
export interface ValueSource {
  /** The file of `like`. */
  readonly page: PageModel;
  readonly csl: CslItem;
  /** The neighbour whose keys are taken. */
  readonly like: YamlMapping;
  /** All neighbours, the nearest first. */
  readonly items: readonly YamlMapping[];
  /** The names of the owner. */
  readonly own: readonly string[];
  /** The keys whose values the site reads as Markdown, too. */
  readonly asMarkdown: ReadonlySet<string>;
  /** Before the keys of an item. */
  readonly inner: string;
  readonly eol: string;
}

/** What stands behind the colon of a key, with the blank before it, in the form of its neighbours; `undefined` where there is nothing to write. */
export function valueLike(entry: YamlEntry, source: ValueSource): string | undefined {
  const field = fieldCalled(entry.key);
  if (field === undefined && entry.value.kind === 'mapping') return linksBelow(entry.key, entry.value, source);
  if (field === undefined) return writesDoi(entry) ? doiValue(entry, source) : undefined;
  if (field === 'authors') return authorsValue(entry, source);
  const told = textFor(field, entry, source);
  const like = field === 'year' ? yearLike(entry, source) : entry.value;
  return told === undefined || told === '' ? undefined : ` ${quotedLike(told, like)}`;
}

/** `links:⏎  doi: https://…`: of what the items have below such a key that which leads to the work. */
function linksBelow(key: string, like: YamlMapping, source: ValueSource): string | undefined {
  const { page, items, eol } = source;
  if (page.text.charAt(like.range.start) === '{') return undefined;
  const below = items.flatMap(item => item.entries.flatMap(one => (one.key === key ? one.value : [])));
  const mappings = below.filter((value): value is YamlMapping => value.kind === 'mapping');
  const all = mappings.flatMap(({ entries }) => entries);
  const isDoi = ({ key: name }: YamlEntry): boolean => fieldCalled(name) === 'doi';
  const doi = like.entries.some(isDoi) ? undefined : all.find(isDoi);
  const inner = ' '.repeat(like.range.start - lineStart(page.text, like.range.start));
  const entries = doi === undefined ? like.entries : [doi, ...like.entries];
  const within = { ...source, like: { ...like, entries }, items: mappings, inner };
  const linesOf = (one: YamlEntry): readonly string[] => {
    const value = isLink(one) ? valueLike(one, within) : undefined;
    return value === undefined ? [] : [`${eol}${inner}${one.key}:${value}`];
  };
  const own = entries.flatMap(linesOf);
  const lines = own.length > 0 ? own : all.flatMap(linesOf).slice(0, 1);
  return lines.length === 0 ? undefined : lines.join('');
}

function isLink({ key }: YamlEntry): boolean {
  const field = fieldCalled(key);
  return field === 'doi' || field === 'arxiv' || field === 'address' || field === 'pdf';
}

/** The year of the neighbour or, where that is a span, of the nearest item with a date. */
function yearLike({ value }: YamlEntry, source: ValueSource): YamlScalar | undefined {
  const isDate = (one: YamlValue): one is YamlScalar =>
    one.kind === 'scalar' && firstYearSpan(textOf(one)) === undefined;
  return isDate(value) ? value : yearsOf(source.items).find(isDate);
}

function writesDoi({ key, value }: YamlEntry): boolean {
  return value.kind === 'scalar' && fieldCalled(key) === undefined && leadsToDoi(key, value);
}

/** `bibtex: https://doi.org/…` */
function doiValue({ value }: YamlEntry, { csl: { DOI } }: ValueSource): string | undefined {
  return DOI === undefined ? undefined : ` ${quotedLike(doiAddress(DOI), value)}`;
}

/** A text as the value of a key, in the quotes that the neighbour has there. */
export function quotedLike(text: string, like: YamlValue | undefined): string {
  const quote = like?.kind === 'scalar' ? (/^["']/.exec(like.source)?.[0] ?? '') : '';
  if (quote === '' && like?.kind === 'scalar' && typeof like.value === 'number' && decimal.test(text)) return text;
  if (quote === '' && like?.kind === 'scalar' && yamlDate.test(like.source) && yamlDate.test(text)) return text;
  // `10.5555/lakes.1` is no number
  if (quote === '' && /^10\.\d{4,9}\/[\w./()-]+$/.test(text)) return text;
  return quote + yamlText(text, quote) + quote;
}

/** To YAML 1.1, which Ruby reads, `012` is ten, and `045001` 18945 (https://yaml.org/type/int.html). */
const decimal = /^(?:0|[1-9]\d*)$/;

/** A date to YAML, in which a text of that form needs quotes. */
const yamlDate = /^\d{4}-\d\d-\d\d$/;

/**
 * The date of a work as another one is written. Of `2029-05-12` and `2029-05`, which pages print by Liquid's `date`, it is one with a month, the first of
 * its year where none is known: of a year alone, `"2028"`, Liquid makes seconds since 1970
 * (https://shopify.github.io/liquid/filters/date/).
 */
function dateBeside(form: string, csl: CslItem): string | undefined {
  const [year, month] = csl.issued?.['date-parts'][0] ?? [];
  const isForLiquid = /^\d{4}-\d\d(?:-\d\d)?$/.test(form);
  return year === undefined || month !== undefined || !isForLiquid
    ? dateLike(form, csl)
    : dateLike(form, { ...csl, issued: { 'date-parts': [[year, 1]] } });
}

function textFor(field: Exclude<Field, 'authors'>, entry: YamlEntry, source: ValueSource): string | undefined {
  const { key, value } = entry;
  const { csl } = source;
  const readAs = readAsOf(key, source);
  switch (field) {
    case 'title':
      return dataWords(csl.title ?? csl.DOI, readAs);
    case 'venue': {
      const styles = venuesOf.venue(source.items);
      const isBesideShort = fieldOf(source.like, 'short') !== undefined;
      return printedAlike(writeVenue(csl, isBesideShort ? venuesInFull(styles) : styles, readAs));
    }
    case 'short':
      return printedAlike(writeVenue(labelled(csl), each(venuesOf.short(source.items), inShort), readAs));
    case 'volume':
      return dataWords(csl.volume, readAs);
    case 'issue':
      return dataWords(csl.issue, readAs);
    case 'pages':
      if (!isWrittenAddress(value)) return dataWords(csl.page, readAs);
      return leadsToPaper(key, source) ? plainAddress(pageAddress(csl)) : undefined;
    case 'year': {
      const like = yearLike(entry, source);
      return dateBeside(like === undefined ? '' : tellingDate(textOf(like), yearTextsOf(source.items)), csl);
    }
    case 'arxiv':
      return csl.archive !== 'arXiv'
        ? undefined
        : isAddress(value)
          ? arxivAddress(csl.archive_location ?? '')
          : dataWords(csl.archive_location);
    case 'doi':
      if (csl.DOI === undefined) return undefined;
      return isAddress(value) ? doiAddress(csl.DOI) : dataWords(csl.DOI);
    case 'address':
      return isAddress(value) && leadsToPaper(key, source) ? plainAddress(pageAddress(csl)) : undefined;
    case 'pdf':
      if (csl.archive === 'arXiv') return arxivFile(csl);
      return isWrittenAddress(value) && !hasOtherLink(source) ? plainAddress(pageAddress(csl)) : undefined;
    case 'kind':
      return kindLike(key, source);
  }
}

function readAsOf(key: string, { asMarkdown }: ValueSource): ReadAs {
  return asMarkdown.has(key) ? 'either' : 'html';
}

/** An address that does not end the attribute into which a template writes it. */
export function plainAddress(url: string): string {
  return url.replace(/[\s<>"'`]/g, c => `%${c.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);
}

function isAddress(value: YamlValue): boolean {
  return value.kind === 'scalar' && (textOf(value) === '' || /^https?:/i.test(textOf(value)));
}

function isWrittenAddress(value: YamlValue): boolean {
  return value.kind === 'scalar' && /^https?:/i.test(textOf(value));
}

/** Whether an item like the others has a link to its paper without that to a file: a title that leads to a file leads nowhere else. */
function hasOtherLink(source: ValueSource): boolean {
  return source.like.entries.some(entry => {
    const field = fieldCalled(entry.key);
    if (writesDoi(entry)) return source.csl.DOI !== undefined;
    if (field === 'pages' && !isWrittenAddress(entry.value)) return false;
    const isLink = field === 'address' || field === 'doi' || field === 'arxiv' || field === 'pages';
    return isLink && Boolean(textFor(field, entry, source));
  });
}

/** A `website` or `page` may be that of the project. */
function leadsToPaper(key: string, { items }: ValueSource): boolean {
  if (!/^(?:website|html|page)$/.test(plainKey(key))) return true;
  return items.some(item => {
    const value = item.entries.find(entry => plainKey(entry.key) === plainKey(key))?.value;
    return value?.kind === 'scalar' && readPaperAddress(textOf(value)) !== undefined;
  });
}

function scalarsOf(field: Field, items: readonly YamlMapping[]): readonly YamlScalar[] {
  return items.flatMap(item => {
    const value = fieldOf(item, field)?.value;
    return value?.kind === 'scalar' && textOf(value) !== '' ? [value] : [];
  });
}

function each(
  { conference, journal, preprint }: Readonly<Record<VenueKind, VenueStyle>>,
  change: (style: VenueStyle) => VenueStyle,
): Readonly<Record<VenueKind, VenueStyle>> {
  return { conference: change(conference), journal: change(journal), preprint: change(preprint) };
}

const yearsOf = remembered((items: readonly YamlMapping[]) => scalarsOf('year', items));

const yearTextsOf = remembered((items: readonly YamlMapping[]) => yearsOf(items).map(textOf));

/** With the label of a venue as its short name: a key for that holds nothing else, and the name in full has one of its own. */
function labelled(csl: CslItem): CslItem {
  const label = labelOfVenue(csl);
  return label === undefined || isArxivPreprint(csl) ? csl : { ...csl, 'container-title-short': label };
}

function inShort(style: VenueStyle): VenueStyle {
  return { ...style, short: true, arxiv: 'arXiv' };
}

/** `ICL 2029, the International Conference on Lakes` is read as a short name, whose words behind the year nobody can write. */
function inFull(style: VenueStyle): VenueStyle {
  return { ...style, short: false };
}

/** Of preprints `short` says that `arXiv` stands without their number. */
function venuesInFull(styles: Readonly<Record<VenueKind, VenueStyle>>): Readonly<Record<VenueKind, VenueStyle>> {
  return { ...each(styles, inFull), preprint: styles.preprint };
}

/** `type: Conference` as the nearest item of such a kind has it, or else another that is a paper. */
function kindLike(key: string, { csl, items }: ValueSource): string | undefined {
  const said = kindWord(
    csl,
    key,
    items.map(item => ({ kind: kindOfItem(item), keys: item })),
  );
  return said ?? items.flatMap(item => wordOf(item, key)).find(isWordOfPapers);
}

function wordOf({ entries }: YamlMapping, key: string): readonly string[] {
  const value = entries.find(entry => plainKey(entry.key) === plainKey(key))?.value;
  return value?.kind === 'scalar' ? [textOf(value)] : [];
}

function authorsValue({ key, value }: YamlEntry, source: ValueSource): string | undefined {
  const authors = source.csl.author ?? source.csl.editor ?? [];
  if (authors.length === 0) return undefined;
  const readAs = readAsOf(key, source);
  if (value.kind !== 'sequence') {
    const style = authorStyles(source.items)(source.own);
    return ` ${quotedLike(printedAlike(writeAuthors(authors, style, source.own, readAs)), value)}`;
  }
  const { page, inner, eol } = source;
  const listed = source.items.flatMap(item => namesIn(fieldOf(item, 'authors')?.value));
  const self = printedSelf(listed, source.own);
  const isOwn = ownAmong(authors, source.own);
  const names = authors.map(author => {
    const { name = displayName(author), mark } = isOwn(author) ? self : none;
    return mark.open + dataWords(name, readAs) + mark.close;
  });
  const isFlow = page.text.charAt(value.range.start) === '[';
  const [first] = value.items;
  if (isFlow) return ` [${names.map(name => quotedLike(name, first)).join(', ')}]`;
  const column = ' '.repeat(
    Math.max(inner.length, first === undefined ? inner.length + 2 : dashColumn(page.text, first)),
  );
  const lines = authors.map((author, at) => {
    if (first?.kind !== 'mapping') return [`- ${quotedLike(names[at] ?? '', first)}`];
    const key = first.entries.find(one => plainKey(one.key) === 'name') ?? first.entries[0];
    const marks = isOwn(author) ? ownMarks(value.items, source.own) : [];
    return [`- ${key?.key ?? 'name'}: ${quotedLike(names[at] ?? '', key?.value)}`, ...marks.map(mark => `  ${mark}`)];
  });
  return lines
    .flat()
    .map(line => eol + column + line)
    .join('');
}

/** How items, the nearest first, write their lists of authors, by the names of the owner: learned once for all works that are written like them. */
const authorStyles = remembered((items: readonly YamlMapping[]) =>
  remembered((own: readonly string[]): AuthorStyle => {
    const lists = scalarsOf('authors', items).map(textOf);
    const self = printedSelf(lists, own);
    return { ...readNameStyle(lists.map(withoutTags), own), self: self.mark, selfForm: self.name };
  }),
);

function dashColumn(text: string, item: YamlValue): number {
  const line = text.slice(lineStart(text, item.range.start), item.range.start);
  return /^[ \t]*(?=-)/.exec(line)?.[0].length ?? line.length;
}

/** `mine: true` beside the owner's name, which no other name has. */
function ownMarks(names: readonly YamlValue[], own: readonly string[]): readonly string[] {
  const items = names.filter((name): name is YamlMapping => name.kind === 'mapping');
  const isOwn = ({ entries }: YamlMapping): boolean =>
    entries.some(({ value }) => value.kind === 'scalar' && own.some(name => sameName(name, textOf(value))));
  const others = new Set(items.filter(item => !isOwn(item)).flatMap(({ entries }) => entries.map(({ key }) => key)));
  const mine = items.find(isOwn)?.entries ?? [];
  return mine.flatMap(({ key, value }) =>
    value.kind === 'scalar' && value.value === true && !others.has(key) ? [`${key}: true`] : [],
  );
}

function withoutTags(list: string): string {
  return list
    .replace(/<(\w{1,10})(?:\s[^<>]{0,200})?><\/\1>|<\/?\w{1,10}(?:\s[^<>]{0,200})?>/g, '')
    .replace(/(?<!\s)\s+(?=[,;])/g, '');
}

/** The names of a list, each as it is written: `**Mei Lin**`. */
function namesIn(list: YamlValue | undefined): readonly string[] {
  return list?.kind === 'sequence' ? list.items.flatMap(name => (name.kind === 'scalar' ? [textOf(name)] : [])) : [];
}

const none = { name: undefined, mark: unmarked };

/** The owner's name as the nearest list prints it, and what stands around: `<strong>` and `</strong>`, `**` and `**`. */
function printedSelf(
  lists: readonly string[],
  own: readonly string[],
): { readonly name: string | undefined; readonly mark: Mark } {
  for (const list of lists) {
    for (const [, open = '', name = ''] of list.matchAll(
      /((?:<\w{1,10}(?:\s[^<>]{0,120})?>){1,3}|\*\*|__)\s{0,2}([^<>*_]{2,50}?)[\s*†‡#]{0,4}(?=<|\*\*|__)/g,
    )) {
      if (!own.some(candidate => sameName(candidate, name))) continue;
      const tags = [...open.matchAll(/<(\w+)/g)].map(([, tag = '']) => `</${tag}>`).reverse();
      return { name, mark: { open, close: tags.length === 0 ? open : tags.join('') } };
    }
  }
  return none;
}
