import type { CslDate, CslItem, CslName, CslType } from '../work';
import { isArxivPreprint, yearOf } from '../work';
import { hasHost, hostTitle, isOnlyAddress } from './host';
import { areChinese, initialsOf, listedNames, wholeName } from './names';
import { editionNumber, ordinal } from '../notation/ordinal';
import { registeredPages } from './pages';
import { isChinese, type Reference } from './reference';

/** What kind of work and carrier it is (GB/T 7714—2015, appendix B). */
const marks: Readonly<Record<CslType, string>> = {
  article: 'EB',
  'article-journal': 'J',
  'article-magazine': 'J',
  'article-newspaper': 'N',
  book: 'M',
  chapter: 'M',
  dataset: 'DS',
  document: 'Z',
  'entry-encyclopedia': 'M',
  'paper-conference': 'C',
  patent: 'P',
  periodical: 'J',
  'post-weblog': 'EB',
  report: 'R',
  review: 'J',
  software: 'CP',
  speech: 'Z',
  standard: 'S',
  thesis: 'D',
  webpage: 'EB',
};

/**
 * A work after GB/T 7714—2015 (numeric system), in the punctuation of the standard's own examples: `KANAMORI H. Shaking
 * without quaking[J]. Science,1998,279(5359):2063.` More than three authors are the first three and `等` or `et al`. What is
 * not known is left out, also place and publisher, for which the standard has `[S.l.]`.
 */
export function gbt7714(item: CslItem): Reference {
  const online = isOnline(item);
  const mark = `[${typeMark(item)}]`;
  const accessed = online && item.accessed !== undefined ? `[${isoDate(item.accessed)}]` : '';
  const numbered = /^(?:patent|report|standard)$/.test(item.type) && item.number !== undefined ? `:${item.number}` : '';
  const title = `${item.title ?? ''}${numbered}${mark}`;
  const isWithin = hasHost(item) && hostTitle(item) !== undefined;
  const parts = [
    names(item.author ?? (isWithin ? undefined : item.editor), isChinese(item)),
    isWithin ? `${title}//${host(item, accessed)}` : title,
    ...(isWithin ? [] : [edition(item), place(item, accessed)]),
    online ? item.URL : undefined,
    isDoiPrinted(item, online) ? `DOI:${item.DOI ?? ''}` : undefined,
  ];
  return [sentences(parts)];
}

/** The parts that are there, each with a stop behind it. */
function sentences(parts: readonly (string | undefined)[]): string {
  return parts
    .filter(part => part !== undefined && part !== '')
    .map(part => (/[.。]$/.test(part ?? '') ? part : `${part ?? ''}.`))
    .join(' ');
}

/** The standard leaves a DOI out where the address that is printed has it (8.7). */
function isDoiPrinted({ DOI, URL, ...item }: CslItem, online: boolean): boolean {
  if (DOI === undefined || isArxivPreprint({ DOI, ...item })) return false;
  return !online || !(URL ?? '').toLowerCase().includes(DOI.toLowerCase());
}

/** `J`, `C`, `EB/OL`: the mark of a work's kind and carrier. */
export function typeMark(item: CslItem): string {
  return `${isOnlyAddress(item) ? 'EB' : marks[item.type]}${isOnline(item) ? '/OL' : ''}`;
}

function isOnline(item: CslItem): boolean {
  return item.URL !== undefined && (item.accessed !== undefined || isElectronic(item));
}

function isElectronic(item: CslItem): boolean {
  return /^(?:article|dataset|post-weblog|software|webpage)$/.test(item.type) || isOnlyAddress(item);
}

/** What a paper in a book or in proceedings stands in: its editors and title, and where that appeared. */
function host(item: CslItem, accessed: string): string {
  const editors = item.author === undefined ? '' : names(item.editor, isChinese(item));
  return sentences([editors, hostTitle(item), edition(item), place(item, accessed)]).replace(/\.$/, '');
}

function place(item: CslItem, accessed: string): string {
  const { type, issued } = item;
  if (/^article-(?:journal|magazine)$|^periodical$|^review$/.test(type)) return inJournal(item) + accessed;
  if (type === 'patent') return (issued === undefined ? '' : isoDate(issued)) + accessed;
  if (type !== 'article-newspaper') return published(item, accessed);
  const pages = registeredPages(item);
  const page = pages === undefined ? '' : `(${pages})`;
  return [item['container-title'], issued && isoDate(issued) + page].filter(Boolean).join(',') + accessed;
}

/** `科学通报,2012,55(34):3219`; without a volume `科学通报,2012(34):3219`. */
function inJournal(item: CslItem): string {
  const issue = item.issue === undefined ? '' : `(${item.issue})`;
  const volume = item.volume === undefined ? issue : `,${item.volume}${issue}`;
  const pages = registeredPages(item) ?? item.number;
  const when = `${yearOf(item) ?? ''}${volume}`.replace(/^,/, '');
  return [item['container-title'], when].filter(Boolean).join(',') + (pages === undefined ? '' : `:${pages}`);
}

/** `北京:科学出版社,1999:32-36`, on the net without a publisher `(2008-05-04)[2013-03-08]`. */
function published(item: CslItem, accessed: string): string {
  const by = item.publisher ?? (item.type === 'document' ? item['container-title'] : undefined);
  const publisher = [item['publisher-place'], isArxivPreprint(item) ? undefined : by].filter(Boolean).join(':');
  const year = yearOf(item);
  if (publisher === '' && isElectronicOrOnline(item, accessed))
    return (item.issued === undefined ? '' : `(${isoDate(item.issued)})`) + accessed;
  const printed = registeredPages(item);
  const pages = printed === undefined ? '' : `:${printed}`;
  return [publisher, year].filter(part => part !== '' && part !== undefined).join(',') + pages + accessed;
}

function isElectronicOrOnline(item: CslItem, accessed: string): boolean {
  return accessed !== '' || isElectronic(item);
}

/** `2版`, `4th ed`; a first edition is not told of. */
function edition(item: CslItem): string {
  const written = item.edition ?? (item.type === 'software' ? item.version : undefined) ?? '';
  const number = editionNumber(written);
  if (number === undefined) return written;
  if (number === 1) return '';
  return isChinese(item) ? `${number}版` : `${ordinal(number)} ed`;
}

function names(list: readonly CslName[] | undefined, chinese: boolean): string {
  const { names: all, more } = listedNames(list);
  const comma = areChinese(all) ? ',' : ', ';
  const shown = all.slice(0, 3).map(nameOf);
  const goesOn = more || all.length > 3;
  return [...shown, ...(goesOn && shown.length > 0 ? [chinese ? '等' : 'et al'] : [])].join(comma);
}

/** `PEEBLES P Z, Jr` */
function nameOf(name: CslName): string {
  const whole = wholeName(name);
  if (whole !== undefined) return whole;
  const initials = initialsOf(name.given ?? '').map(initial => initial.replace('-', ''));
  const person = [(name.family ?? '').toUpperCase(), ...initials].join(' ');
  return name.suffix === undefined ? person : `${person}, ${name.suffix.replace(/\.$/, '')}`;
}

function isoDate(date: CslDate): string {
  return (date['date-parts'][0] ?? []).map(part => String(part).padStart(2, '0')).join('-');
}
