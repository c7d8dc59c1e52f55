import { thesisDegree } from '../thesisDegree';
import { monthNames } from '../../time/calendarNames';
import type { CslItem, CslName } from '../work';
import { isArxivPreprint } from '../work';
import { hasHost, hostTitle } from './host';
import { areChinese, dottedInitials, listedNames, wholeName } from './names';
import { writtenEdition } from '../notation/ordinal';
import { countedPages, dashedPages } from './pages';
import { joined, slanted, stopped, type Reference } from './reference';

/**
 * A work in the style of the American Psychological Association, 7th edition (Publication Manual, chapters 9 and 10;
 * examples at https://apastyle.apa.org/style-grammar-guidelines/references/examples). Titles keep the case they are
 * written in: which words are names cannot be told. Chinese names are listed as in Chinese.
 */
export function apa(item: CslItem): Reference {
  const authors = names(item.author ?? (hasHost(item) ? undefined : item.editor));
  const role =
    item.author === undefined && item.editor !== undefined && !hasHost(item) ? ` ${editorsMark(item.editor)}` : '';
  const title = titleOf(item);
  const date = `(${dateOf(item)})`;
  const head =
    authors === ''
      ? [...stopped(title), ' ', date, '.']
      : [...stopped([authors + role]), ' ', date, '. ', ...stopped(title)];
  const source = sourceOf(item);
  const address = addressOf(item);
  return [
    ...head,
    ...(source.length === 0 ? [] : [' ', ...stopped(source)]),
    ...(address === undefined ? [] : [` ${address}`]),
  ];
}

function inPeriodical({ type }: CslItem): boolean {
  return type.startsWith('article-') || type === 'review';
}

/** Whether it is known what a paper or a chapter stands in. */
function isWithin(item: CslItem): boolean {
  return hasHost(item) && hostTitle(item) !== undefined;
}

/** Works that stand alone are slanted, with what tells them from others in parentheses and their form in brackets. */
function titleOf(item: CslItem): Reference {
  const title = item.title ?? '';
  if (inPeriodical(item) || isWithin(item)) return [title];
  const notes = [
    writtenEdition(item.edition) ?? '',
    // `@inbook` of BibTeX is called like its book
    hasHost(item) ? (countedPages(item) ?? '') : '',
    numberOf(item),
    item.type === 'software' || item.type === 'dataset' ? version(item) : '',
  ];
  const note = notes.filter(part => part !== '').join(hasHost(item) ? ', ' : '; ');
  return joined([slanted(title), note === '' ? '' : `(${note})`, formOf(item)], ' ');
}

function version(item: CslItem): string {
  return item.version === undefined ? '' : `Version ${item.version.replace(/^(?:version\s*|v(?=\d))/i, '')}`;
}

function numberOf(item: CslItem): string {
  const { number, genre, type } = item;
  if (number === undefined) return '';
  if (isArxivPreprint(item) || /\bNo\./.test(number)) return number;
  if (type === 'report') return `${genre ?? 'Report'} No. ${number}`;
  if (type === 'patent') return patentNumber(number);
  return type === 'thesis' ? `Publication No. ${number}` : type === 'dataset' || type === 'standard' ? number : '';
}

/** `Patent No. 10123456`; of `US Patent 10,123,456` it is `U.S. Patent No. 10,123,456`, and an application says itself what it is. */
function patentNumber(number: string): string {
  const [, granted] = /^U\.?S\.? Patents? (\d[\d,\s]*(?:[A-Z]\d?)?)$/.exec(number) ?? [];
  if (granted !== undefined) return `U.S. Patent No. ${granted}`;
  return /patent|专利/i.test(number) ? number : `Patent No. ${number}`;
}

/** `[Doctoral dissertation, University of …]`, `[Computer software]`, `[Data set]`. */
function formOf({ type, genre, publisher }: CslItem): string {
  if (type === 'software') return '[Computer software]';
  if (type === 'dataset') return '[Data set]';
  if (type !== 'thesis') return '';
  const kind = { master: 'Master’s thesis', doctor: 'Doctoral dissertation', other: genre ?? 'Thesis' }[
    thesisDegree(genre) ?? 'other'
  ];
  return publisher === undefined ? `[${kind}]` : `[${kind}, ${publisher}]`;
}

function sourceOf(item: CslItem): Reference {
  const container = item['container-title'];
  if (inPeriodical(item)) {
    const volume = slanted(item.volume);
    const issue = item.issue === undefined ? '' : `(${item.issue})`;
    // the number tells which of them it is, where each counts its pages from 1
    const isNumbered = item.number !== undefined && item.number !== item.page;
    const where = isNumbered ? `Article ${item.number}` : dashedPages(item);
    return joined([slanted(container), joined([volume, issue], ''), where], ', ');
  }
  if (isWithin(item)) {
    const editors = item.author === undefined ? '' : editorsOf(item.editor);
    const notes = [writtenEdition(item.edition) ?? '', countedPages(item) ?? ''];
    const note = notes.filter(part => part !== '').join(', ');
    const host = joined([slanted(hostTitle(item)), note === '' ? '' : `(${note})`], ' ');
    return joined([joined([`In ${editors}`, host], editors === '' ? '' : ', '), item.publisher], '. ');
  }
  if (item.type === 'thesis') return [];
  const site = /^(?:webpage|post-weblog|document)$/.test(item.type) ? (container ?? item.publisher) : item.publisher;
  return site === undefined || site === item.author?.[0]?.literal ? [] : [site];
}

/** A DOI as it is registered, `10.1016/0893-6080(89)90003-8`: it is read, too, so only what ends an address is escaped. */
function addressOf(item: CslItem): string | undefined {
  return item.DOI === undefined
    ? item.URL
    : `https://doi.org/${item.DOI.replace(/[\s"%<>?#\\^`{|}]/g, encodeURIComponent)}`;
}

/** The day for what appears daily, the year alone for the rest. */
function dateOf(item: CslItem): string {
  const [year, month, day] = item.issued?.['date-parts'][0] ?? [];
  if (year === undefined) return 'n.d.';
  if (month === undefined || !/^(?:webpage|post-weblog|article-newspaper|article-magazine|speech)$/.test(item.type))
    return String(year);
  return `${year}, ${monthNames[month - 1] ?? ''}${day === undefined ? '' : ` ${day}`}`;
}

/** Up to twenty names; of more the first nineteen and the last. */
function names(list: readonly CslName[] | undefined): string {
  const { names: all, more } = listedNames(list);
  const written = all.map(nameOf);
  if (areChinese(all)) return written.join(', ') + (more ? ', 等' : '');
  if (more) return `${written.join(', ')}, et al.`;
  if (written.length > 20) return `${written.slice(0, 19).join(', ')}, . . . ${written.at(-1) ?? ''}`;
  return written.length < 2 ? (written[0] ?? '') : `${written.slice(0, -1).join(', ')}, & ${written.at(-1) ?? ''}`;
}

/** `King, M. L., Jr.` */
function nameOf(name: CslName): string {
  return (
    wholeName(name) ??
    [name.family, dottedInitials(name.given ?? ''), name.suffix]
      .filter(part => part !== undefined && part !== '')
      .join(', ')
  );
}

/** `R. F. Subotnik, P. Olszewski-Kubilius, & F. C. Worrell (Eds.)` */
function editorsOf(list: readonly CslName[] | undefined): string {
  const { names: all, more } = listedNames(list);
  if (all.length === 0) return '';
  const written = all.map(name => wholeName(name) ?? `${dottedInitials(name.given ?? '')} ${name.family ?? ''}`);
  const last = written.at(-1) ?? '';
  const text = more
    ? `${written.join(', ')}, et al.`
    : written.length < 3
      ? written.join(' & ')
      : `${written.slice(0, -1).join(', ')}, & ${last}`;
  return `${text} ${editorsMark(list ?? [])}`;
}

function editorsMark(list: readonly CslName[]): string {
  return list.length === 1 ? '(Ed.)' : '(Eds.)';
}
