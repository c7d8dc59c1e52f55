import { thesisDegree } from '../thesisDegree';
import { isPrintedAsMisc, numberIsIssue, writeEntryType } from './bibtexTypes';
import { months } from './writtenDate';
import { escapeDoi, escapeTex, escapeUrl, protectedTitle } from './bibtexText';
import { distinctKeys } from './distinctKeys';
import type { CslDate, CslItem, CslName } from '../work';
import { isOthers, yearOf } from '../work';

/**
 * BibTeX of works, in UTF-8, one entry each with a blank line between. Organisations stand in double braces, capitals
 * inside words of a title in braces, and no two entries share a key: an `id` that can be one is kept. Ends with a line
 * break. `readBibtex` reads the same items from it; what BibTeX has no field for stands in fields of BibLaTeX, which
 * styles of plain BibTeX pass over.
 */
export function writeBibtex(items: readonly CslItem[]): string {
  const keys = distinctKeys(items.map(item => (isKey(item.id) ? item.id : citationKey(item))));
  return items.map((item, at) => entry(item, keys[at] ?? item.id)).join('\n');
}

/** A key that an author has chosen; DOIs and addresses are none. */
function isKey(id: string): boolean {
  return /^[\p{L}\p{N}][\p{L}\p{N}\p{M}:._+/-]{0,80}$/u.test(id) && !/^10\.\d{4}|^\w+:\/\//.test(id);
}

/**
 * `lovelace2024analytical`: first family name, year, first long word of the title, in ASCII where there is a Latin
 * letter for it. The same work always has the same key.
 */
export function citationKey(item: CslItem): string {
  const first = item.author?.[0] ?? item.editor?.[0];
  const family = keyPart(first?.family ?? first?.literal?.split(' ').find(word => word.length > 3) ?? '');
  const words = (item.title ?? '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(
      word =>
        word.length > 3 && !/^(?:from|with|towards?|this|that|into|over|under|using|what|when|about)$/i.test(word),
    );
  const word = keyPart(words[0] ?? '');
  const key = `${family}${yearOf(item) ?? ''}${word}`;
  return key === '' ? keyPart(item.DOI ?? item.id).slice(-24) || 'work' : key;
}

function keyPart(text: string): string {
  const folded = text
    .replace(/ß/g, 'ss')
    .replace(/[øØ]/g, 'o')
    .replace(/[łŁ]/g, 'l')
    .replace(/[æÆ]/g, 'ae')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');
  return folded
    .toLowerCase()
    .replace(/[^\p{Script=Han}a-z0-9]/gu, '')
    .slice(0, 24);
}

function entry(item: CslItem, key: string): string {
  const preprint = item.archive === 'arXiv' && item.archive_location !== undefined;
  const isMaster = thesisDegree(item.genre) === 'master';
  const { type, subtype } = writeEntryType(item.type, preprint, isMaster);
  const journal = type === 'article' || type === 'periodical';
  const asMisc = isPrintedAsMisc(type);
  const venue = item['container-title'] ?? (type === 'inproceedings' || asMisc ? item['event-title'] : undefined);
  const inVolumes = numberIsIssue(item.type);
  // what only repeats that this is a preprint of arXiv
  const isArxiv = preprint && item.type === 'article';
  const number = isArxiv && item.number === `arXiv:${item.archive_location}` ? undefined : item.number;
  const genre = isArxiv && item.genre === 'preprint' ? undefined : item.genre;
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['author', item.author && names(item.author)],
    ['editor', item.editor && names(item.editor)],
    ['title', item.title && protectedTitle(item.title)],
    ['origtitle', text(item['original-title'])],
    // to be read again: what stands in `howpublished` of others may be no venue
    [journal ? 'journal' : 'booktitle', text(venue)],
    ['howpublished', asMisc ? text(venue) : undefined],
    ['shortjournal', text(item['container-title-short'])],
    ['series', text(item['collection-title'])],
    ['eventtitle', text(item['event-title'])],
    ['venue', text(item['event-place'])],
    [type.endsWith('thesis') ? 'school' : type === 'techreport' ? 'institution' : 'publisher', text(item.publisher)],
    ['address', text(item['publisher-place'])],
    ['entrysubtype', subtype],
    ['type', text(genre ?? (type === 'phdthesis' ? 'Thesis' : undefined))],
    ['edition', text(item.edition)],
    ['version', text(item.version)],
    ...dateFields(item.issued),
    ['volume', text(item.volume)],
    ['number', text(inVolumes ? item.issue : number)],
    ['issue', inVolumes ? undefined : text(item.issue)],
    ['pages', text(item.page ?? (type === 'article' ? item.number : undefined))?.replace(/(\w)-(?=\w)/g, '$1--')],
    ['eid', inVolumes ? text(item.number) : undefined],
    ['isbn', text(item.ISBN)],
    ['issn', text(item.ISSN)],
    ['eprint', item.archive_location && escapeUrl(item.archive_location)],
    ['archiveprefix', text(item.archive)],
    ['doi', item.DOI && escapeDoi(item.DOI)],
    ['url', item.URL && escapeUrl(item.URL)],
    ['urldate', item.accessed && isoDates(item.accessed)],
    ['language', text(item.language)],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined || value === '' ? [] : [`  ${name} = ${name === 'month' ? value : `{${value}}`},`],
  );
  return `@${type}{${key},\n${lines.join('\n')}\n}\n`;
}

/** Year, month (a macro, without braces) and day; a stretch of time as BibLaTeX's `date` beside them. */
function dateFields(date: CslDate | undefined): readonly (readonly [string, string | undefined])[] {
  const [[year, month, day] = [], until] = date?.['date-parts'] ?? [];
  return [
    ['date', until === undefined || date === undefined ? undefined : isoDates(date)],
    ['year', year?.toString()],
    ['month', month === undefined ? undefined : months[month - 1]],
    ['day', day?.toString()],
  ];
}

function isoDates(date: CslDate): string {
  return date['date-parts'].map(parts => parts.map(part => String(part).padStart(2, '0')).join('-')).join('/');
}

function names(list: readonly CslName[]): string {
  return list.map((name, at) => (at > 0 && isOthers(name) ? 'others' : bibtexName(name))).join(' and ');
}

/** `Family, Jr., Given`; an organisation in braces, so that no program looks for a family name in it. */
function bibtexName(name: CslName): string {
  if (name.literal !== undefined) return `{${escapeTex(name.literal)}}`;
  const parts = [name.family, name.suffix, name.given].filter(part => part !== undefined && part !== '');
  return parts.map(part => guarded(escapeTex(part ?? ''))).join(', ');
}

/** A name that holds the word `and` would be read as two, one with a comma as another's parts. */
function guarded(part: string): string {
  return /(?:^|\s)and(?:\s|$)|[,=]/i.test(part) ? `{${part}}` : part;
}

function text(value: string | undefined): string | undefined {
  return value === undefined ? undefined : escapeTex(value);
}
