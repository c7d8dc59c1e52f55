import { isGoesOn } from '../../page/names/goesOn';
import { message } from '../../text/message';
import { readArxivId } from '../../syntax/arxivId';
import { bareDoi } from '../../syntax/doi';
import { isSerialNumber } from '../../syntax/serialNumbers';
import { citationKey } from './bibtex';
import { isCollective } from '../names/collectiveNames';
import { withoutNamesakeNumbers } from '../names/namesakeNumbers';
import { readName, withGeneration } from '../names/personNames';
import { cleanMarkup, withoutTitleEnding } from '../notation/titleText';
import type { CslItem, CslName, CslType } from '../work';
import { cslItem, cslName } from '../work';
import { arxivPreprint } from '../records/arxivPreprint';
import type { Bibliography, BibliographyEntry, Unread } from './bibliography';
import { bibliographyEntry, withDistinctIds } from './bibliographyEntry';
import { readCommaList } from './commaLists';
import { filedPreprint } from './filedPreprint';
import { haveFamilyFirst, normalizeHanNames } from './hanNames';
import { readLanguage } from './languageNames';
import { splitRis, type RisEntry } from './risLines';
import { isInJournal, isVersioned, readRisType } from './risTypes';
import { withFamilyFirst } from './turnedNames';
import { readWrittenDate } from './writtenDate';
import { writtenNumbers } from './writtenNumbers';

/**
 * Reads a RIS file, of whichever program: tags that mean the same (`AU`/`A1`, `TI`/`T1`, `PY`/`Y1`/`DA`, `JF`/`JO`/`T2`/`BT`) are
 * taken for each other. Never throws; an entry of which nothing can be made is told of and costs only itself.
 */
export function readRis(text: string): Bibliography {
  const entries: BibliographyEntry[] = [];
  const unread: Unread[] = [];
  for (const entry of splitRis(text)) {
    const item = entry.type === '' ? undefined : itemOf(entry);
    if (entry.type === '')
      unread.push({
        range: entry.range,
        message: message(
          'No line “TY  - …” opens this entry, so its kind is not known and it was left out. Write the line before it, for example “TY  - JOUR”, and read the file again.',
        ),
      });
    else if (item?.title === undefined && item?.author === undefined)
      unread.push({
        range: entry.range,
        message: message(
          'This entry names neither a title (“TI  - …”) nor authors (“AU  - …”), so there was nothing to read. Add them and read the file again.',
        ),
      });
    else entries.push(bibliographyEntry(item, entry.range));
  }
  return { entries: withDistinctIds(entries), unread };
}

function itemOf(entry: RisEntry): CslItem {
  const type = readRisType(entry.type);
  const inJournal = isInJournal(type);
  const all = (...tags: readonly string[]): readonly string[] =>
    tags.flatMap(tag =>
      entry.fields.filter(field => field.tag === tag && field.value !== '').map(({ value }) => value),
    );
  const one = (...tags: readonly string[]): string | undefined => {
    const value = cleanMarkup(all(...tags)[0] ?? '');
    return value === '' ? undefined : value;
  };
  const names = venueNames(type, one);
  const { number, serials } = numbersOf(type, all);
  const url = all('UR', 'L2', 'L1')
    .map(address => address.split(/\s|;(?=\s*\w+:\/\/)/)[0])
    .find(address => /^(?:https?|ftp):\/\//i.test(address ?? ''));
  const archive = one('DB');
  const isArxiv = /^arxiv/i.test(archive ?? '') || (type === 'article' && /arxiv\.org/i.test(url ?? ''));
  const arxiv = isArxiv
    ? (readArxivId([one('AN'), names.container, one('VL')?.replace(/^abs\//, 'arXiv:'), url].join(' ')) ??
      readArxivId(one('AN') ?? ''))
    : undefined;
  const item = cslItem(
    { id: one('ID', 'LB') ?? '', type },
    {
      title: withoutTitleEnding(one('TI', 'T1', 'CT') ?? ''),
      author: readNames(all('AU', 'A1')),
      editor: readNames(all('ED', ...(inJournal || type === 'thesis' ? [] : ['A2', 'A3']))),
      issued: readWrittenDate(all('DA')[0] ?? '') ?? readWrittenDate(all('PY', 'Y1')[0] ?? ''),
      accessed: readWrittenDate(all('Y2')[0] ?? ''),
      'container-title': names.container,
      'container-title-short': names.short,
      'event-title': names.event,
      'event-place': type === 'paper-conference' ? one('C1') : undefined,
      'collection-title': one('T3'),
      ...writtenNumbers(type, { volume: one('VL'), issue: one('IS', 'CP'), page: pagesOf(one('SP'), one('EP')) }),
      number,
      publisher: one('PB'),
      'publisher-place': one('CY', 'PP'),
      genre: all('M3').find(genre => bareDoi(genre) === undefined),
      DOI: [...all('DO'), ...all('UR').filter(address => /doi\.org|^doi:/i.test(address)), ...all('M3')]
        .map(bareDoi)
        .find(doi => doi !== undefined),
      URL: url,
      ISBN: serials.find(serial => !isIssn(serial)),
      ISSN: serials.find(isIssn),
      archive: arxiv === undefined ? archive : 'arXiv',
      archive_location: arxiv ?? (archive === undefined ? undefined : one('AN')),
      version: isVersioned(type) ? one('ET') : undefined,
      edition: isVersioned(type) ? undefined : one('ET'),
      language: readLanguage(one('LA')?.replace(/[;；]$/, '') ?? ''),
    },
  );
  const whole = filedPreprint(arxiv !== undefined && type === 'article' ? arxivPreprint(item, arxiv) : item);
  return whole.id === '' ? { ...whole, id: citationKey(whole) } : whole;
}

/** `JF` is the full name, `JO`, `JA` and `J2` are often short ones; of a paper at a conference `T2` is the conference where `C3` is the proceedings. */
function venueNames(
  type: CslType,
  one: (...tags: readonly string[]) => string | undefined,
): { readonly container: string | undefined; readonly short: string | undefined; readonly event: string | undefined } {
  const proceedings = type === 'paper-conference' ? one('C3') : undefined;
  const container = proceedings ?? one('JF', 'T2', 'BT', 'JO', 'JA', 'J1', 'J2');
  const short = one('J2', 'JA', 'J1', 'JO');
  const event = proceedings === undefined ? undefined : one('T2');
  return { container, short: short === container ? undefined : short, event };
}

/**
 * The number of a work and what may be its ISBN and ISSN. `SN` is the number of a patent, of which `M1` is that of the application, and of a report
 * what is neither ISBN nor ISSN (as Zotero and EndNote file them).
 */
function numbersOf(
  type: CslType,
  all: (tag: string) => readonly string[],
): { readonly number: string | undefined; readonly serials: readonly string[] } {
  const written = all('SN');
  const [other] = all(isInJournal(type) ? 'C7' : 'M1').map(cleanMarkup);
  if (type === 'patent') return { number: written[0] ?? other, serials: [] };
  const serials = written.flatMap(value => value.split(/[;,]\s*|(?<!\s)\s+(?=\d{4}-)/));
  if (type !== 'report') return { number: other, serials };
  return { number: written.find(value => !isSerialNumber(value)) ?? other, serials: serials.filter(isSerialNumber) };
}

function pagesOf(first: string | undefined, last: string | undefined): string | undefined {
  const start = first?.replace(/(?:(?<!\s)\s+)?[-‐-―−]+\s*/g, '-');
  return start === undefined || last === undefined || start === last || start.includes('-')
    ? (start ?? last)
    : `${start}-${last}`;
}

function isIssn(serial: string): boolean {
  return /^\s*\d{4}-?\d{3}[\dX]\s*$/i.test(serial);
}

/** `Family, Given, Suffix`; behind an organisation stands a comma in EndNote's files. */
function readNames(written: readonly string[]): readonly CslName[] | undefined {
  const areFamilyFirst = haveFamilyFirst(written);
  const names = written
    .flatMap(line =>
      normalizeHanNames(withoutNamesakeNumbers(line), areFamilyFirst).split(
        /(?<!\s)\s+and\s+(?=\p{Script=Han}|others$)|(?:(?<!\s)\s+)?;\s*/u,
      ),
    )
    .flatMap(namesOf);
  const read = withFamilyFirst(names).flatMap(readOne);
  return read.length === 0 ? undefined : read;
}

/** One name, or those of a list: `Mei Lin, Ann Reed, Bo Day`. */
function namesOf(written: string): readonly string[] {
  const line = written
    .trim()
    .replace(/^and\s/, '')
    .replace(footnoteMark, '');
  const words = line.split(/(?:(?<!\s)\s+)?,\s*(?:&\s)?/).filter(word => word !== '');
  const list = readCommaList(words, false);
  return list === 'whole' ? [`${line},`] : (list ?? [line]);
}

/** Behind the last word of a name, or of what stands before a comma: `Reed, Ann†`. */
const footnoteMark = /[*†‡§¶]{1,4}(?=,|$)/g;

function readOne(written: string): readonly CslName[] {
  const line = written.trim();
  if (isGoesOn(line.replace(/,$/, ''))) return [{ literal: 'others' }];
  if (
    line.endsWith(',') ||
    isCollective(line) ||
    (/(?:^|\s)(?:the|of|for|and|&|de l’)\s/i.test(line) && !line.includes(','))
  ) {
    const literal = cleanMarkup(line.replace(/(?<!\s)\s*,$/, ''));
    return literal === '' ? [] : [{ literal }];
  }
  const [family = '', given = '', suffix] = line.split(/(?:(?<!\s)\s+)?,\s*/).map(part => cleanMarkup(part));
  if (family !== '' && given !== '') return [cslName(withGeneration(family, given, suffix))];
  const read = readName({ whole: line, organisation: false });
  return read === undefined ? [] : [read.name];
}
