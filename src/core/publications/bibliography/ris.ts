import { isHan } from '../../text/isHan';
import { isSerialNumber } from '../../syntax/serialNumbers';
import { isInJournal, isVersioned, writeRisType } from './risTypes';
import { isOthers, type CslDate, type CslItem, type CslName } from '../work';

/**
 * RIS of works, as reference managers import it: UTF-8, a line break of Windows behind each line as the specification of
 * 2011 wants it, a blank line between two entries. `readRis` reads the same items from it but for original titles,
 * the end of stretches of time, serial numbers of patents, conferences without proceedings, which are taken for these, and reviews, which are
 * written as the articles they are.
 */
export function writeRis(items: readonly CslItem[]): string {
  return items.map(entry).join('\r\n');
}

function entry(item: CslItem): string {
  const inJournal = isInJournal(item.type);
  const conference = item.type === 'paper-conference';
  const proceedings = item['container-title'];
  const event = conference ? item['event-title'] : undefined;
  const [first, last] = pages(item.page);
  const fields: readonly (readonly [string, string | undefined])[] = [
    ['TY', writeRisType(item.type)],
    ...risNames(item.author).map(name => ['AU', name] as const),
    ...risNames(item.editor).map(name => ['ED', name] as const),
    ['TI', item.title],
    [inJournal ? 'JF' : event === undefined ? 'T2' : 'C3', proceedings],
    ['T2', event],
    ['J2', item['container-title-short']],
    ['T3', item['collection-title']],
    ['C1', conference ? item['event-place'] : undefined],
    ['PY', item.issued && yearOnly(item.issued)],
    ['DA', item.issued && date(item.issued)],
    ['VL', item.volume],
    ['IS', item.issue],
    ['SP', first],
    ['EP', last],
    [numberTag(item), item.number],
    ['PB', item.publisher],
    ['CY', item['publisher-place']],
    ['ET', isVersioned(item.type) ? (item.version ?? item.edition) : item.edition],
    ['M3', item.genre],
    ...(item.type === 'patent' ? [] : [item.ISBN, item.ISSN]).map(serial => ['SN', serial] as const),
    ['DO', item.DOI],
    ['UR', item.URL],
    ['Y2', item.accessed && date(item.accessed)],
    ['DB', item.archive],
    ['AN', item.archive_location],
    ['LA', item.language],
    ['ID', item.id],
  ];
  const lines = fields.flatMap(([tag, value]) =>
    value === undefined || value === '' ? [] : [`${tag}  - ${value.replace(/\s+/g, ' ')}\r\n`],
  );
  return `${lines.join('')}ER  - \r\n`;
}

/** What reads the number of a report among its serial numbers takes one that looks like those for one. */
function numberTag({ type, number = '' }: CslItem): string {
  if (isInJournal(type)) return 'C7';
  return type === 'patent' || (type === 'report' && !isSerialNumber(number)) ? 'SN' : 'M1';
}

/**
 * A list that goes on ends with `et al.,`, as EndNote wants it (“Author and Editor Names” of its guide), which prints that as it is: behind
 * Chinese names `等,`.
 */
function risNames(names: readonly CslName[] = []): readonly string[] {
  const [{ family, literal } = {}] = names;
  const goesOn = isHan(family ?? literal ?? '') ? '等,' : 'et al.,';
  return names.map(name => (isOthers(name) ? goesOn : risName(name)));
}

/** `Family, Given, Suffix`; the comma behind an organisation keeps programs from looking for a family name in it. */
function risName({ family, given, suffix, literal }: CslName): string {
  if (literal !== undefined) return `${literal},`;
  return [family, given, suffix].filter(part => part !== undefined && part !== '').join(', ');
}

function yearOnly(issued: CslDate): string | undefined {
  return issued['date-parts'][0]?.[0]?.toString();
}

/** `2024/03/09/`: what is not known stays empty between its slashes. */
function date(written: CslDate): string | undefined {
  const [year, month, day] = written['date-parts'][0] ?? [];
  if (year === undefined || month === undefined) return undefined;
  return `${year}/${String(month).padStart(2, '0')}/${day === undefined ? '' : String(day).padStart(2, '0')}/`;
}

/** `163-179` in first and last; what is more than one range stays whole. */
function pages(page: string | undefined): readonly [string | undefined, string | undefined] {
  const range = /^([^\s,-]+)-([^\s,-]+)$/.exec(page ?? '');
  return range === null ? [page, undefined] : [range[1], range[2]];
}
