import { message } from '../../text/message';
import { readArxivId } from '../../syntax/arxivId';
import { bareDoi } from '../../syntax/doi';
import { citationKey } from './bibtex';
import { at, listAt, parseJson, textAt, type Json } from '../records/jsonValue';
import { withoutNamesakeNumbers } from '../names/namesakeNumbers';
import { readName, withGeneration } from '../names/personNames';
import { cleanMarkup } from '../notation/titleText';
import type { CslDate, CslItem, CslName } from '../work';
import { isNobody } from '../records/unavailable';
import { cslItem, cslName } from '../work';
import { arxivPreprint, isArxivName } from '../records/arxivPreprint';
import type { Bibliography, BibliographyEntry, Unread } from './bibliography';
import { bibliographyEntry, withDistinctIds } from './bibliographyEntry';
import { readCslType } from './cslTypes';
import { filedPreprint } from './filedPreprint';
import { jsonObjects } from './jsonObjects';
import { readWrittenDate } from './writtenDate';
import { writtenNumbers } from './writtenNumbers';

/**
 * Reads CSL-JSON (https://github.com/citation-style-language/schema, csl-data.json): a list of items, or one. Fields it does
 * not know are left out; titles in lists and dates as words, as registries answer them, are understood. Never throws; an
 * object that is no item costs only itself.
 */
export function readCslJson(text: string): Bibliography {
  const entries: BibliographyEntry[] = [];
  const unread: Unread[] = [];
  for (const range of jsonObjects(text, parseJson(text.replace(/^\ufeff/, '')) === undefined)) {
    const value = parseJson(text.slice(range.start, range.end));
    const item = value === undefined ? undefined : itemOf(value);
    if (value === undefined)
      unread.push({
        range,
        message: message(
          'This object is not valid JSON, so the entry was left out. Look for a missing or extra quotation mark, comma or brace, and read the file again.',
        ),
      });
    else if (item === undefined)
      unread.push({
        range,
        message: message(
          'This object has neither a “title” nor an “author”, so there was nothing to read. Add them and read the file again.',
        ),
      });
    else entries.push(bibliographyEntry(item, range));
  }
  return { entries: withDistinctIds(entries), unread };
}

const texts = [
  ...(['title', 'original-title', 'container-title', 'container-title-short', 'collection-title'] as const),
  ...(['event-title', 'event-place', 'publisher', 'publisher-place', 'genre', 'edition', 'version'] as const),
] as const;

const signs = [...(['number', 'URL', 'ISBN', 'ISSN', 'archive', 'archive_location', 'language'] as const)] as const;

function itemOf(value: Json): CslItem | undefined {
  const read = (name: string): string | undefined => textAt(value, name) ?? textAt(value, name, 0);
  const cleaned = texts.flatMap(name => {
    // `event` and `journalAbbreviation` are what older files have
    const written = read(name) ?? read(older[name] ?? '');
    return written === undefined ? [] : [[name, cleanMarkup(written)] as const];
  });
  const names = { author: namesOf(value, 'author'), editor: namesOf(value, 'editor') };
  const doi = read('DOI');
  const type = readCslType(read('type') ?? '');
  const item = cslItem(
    { id: read('id') ?? '', type },
    {
      ...Object.fromEntries(cleaned),
      ...Object.fromEntries(signs.map(name => [name, read(name)])),
      ...names,
      issued: dateOf(at(value, 'issued')),
      accessed: dateOf(at(value, 'accessed')),
      ...writtenNumbers(type, {
        volume: read('volume'),
        issue: read('issue'),
        page: read('page')?.replace(/(?:(?<!\s)\s+)?[‐-―−]\s*/g, '-'),
      }),
      DOI: doi === undefined ? undefined : bareDoi(doi),
    },
  );
  if (item.title === undefined && item.author === undefined) return undefined;
  const arxiv = arxivOf(item);
  const whole = filedPreprint(arxiv === undefined ? item : arxivPreprint(item, arxiv));
  return whole.id === '' ? { ...whole, id: citationKey(whole) } : whole;
}

function arxivOf(item: CslItem): string | undefined {
  const { type, archive, publisher, 'container-title': container } = item;
  if (!(type === 'article' && isArxivName(archive ?? publisher ?? '')) && !isArxivName(container ?? ''))
    return undefined;
  const places = [item.archive_location, item.number, container, item.URL, item.DOI];
  return places.map(place => readArxivId(place ?? '')).find(id => id !== undefined);
}

const older: Readonly<Record<string, string>> = {
  'event-title': 'event',
  'container-title-short': 'journalAbbreviation',
};

function namesOf(item: Json, role: 'author' | 'editor'): readonly CslName[] | undefined {
  const names = listAt(item, role).flatMap(nameOf);
  return names.length === 0 ? undefined : names;
}

/** Particles belong to the family name here: `{ "family": "Linde", "non-dropping-particle": "van der" }`. */
function nameOf(person: Json): readonly CslName[] {
  const part = (name: string): string => withoutNamesakeNumbers(cleanMarkup(textAt(person, name) ?? ''));
  const last = part('family');
  const particles = [part('dropping-particle'), part('non-dropping-particle')].filter(particle => particle !== '');
  const family = last === '' ? '' : [...particles, last].join(' ');
  const given = part('given');
  if (family !== '' && given !== '') return [cslName(withGeneration(family, given, part('suffix')))];
  const literal = [part('literal'), part('name'), family].find(name => !isNobody(name));
  if (literal !== undefined) return [{ literal }];
  const read = readName({ whole: typeof person === 'string' ? person : given, organisation: false });
  return read === undefined ? [] : [read.name];
}

/** `{ "date-parts": [["2024", 3]] }`, `{ "raw": "2024-03-09" }`, `{ "literal": "March 2024" }`, `"2024-03-09"`, `2024`. */
function dateOf(value: Json | undefined): CslDate | undefined {
  const parts = listAt(value, 'date-parts').flatMap(date => {
    const numbers = (Array.isArray(date) ? (date as readonly Json[]) : [date]).map(Number);
    const [year = NaN, month = NaN, day = NaN] = numbers;
    if (!Number.isInteger(year) || Math.abs(year) > 9999 || year === 0) return [];
    if (!(month >= 1 && month <= 12 && Number.isInteger(month))) return [[year]];
    return [day >= 1 && day <= 31 && Number.isInteger(day) ? [year, month, day] : [year, month]];
  });
  if (parts.length > 0) return { 'date-parts': parts.slice(0, 2) };
  const written = textAt(value) ?? textAt(value, 'raw') ?? textAt(value, 'literal');
  return written === undefined ? undefined : readWrittenDate(written);
}
