import { ownEntry } from '../../ownEntry';
import type { CslType } from '../work';

/**
 * Entry types of BibTeX (btxdoc, section 3.1) and BibLaTeX (https://www.ctan.org/pkg/biblatex, manual section 2.1), with
 * what each is in CSL.
 */
const meanings: Readonly<Record<string, CslType>> = {
  article: 'article-journal',
  suppperiodical: 'article-journal',
  book: 'book',
  mvbook: 'book',
  booklet: 'book',
  collection: 'book',
  mvcollection: 'book',
  manual: 'book',
  proceedings: 'book',
  mvproceedings: 'book',
  reference: 'book',
  inbook: 'chapter',
  bookinbook: 'chapter',
  incollection: 'chapter',
  suppbook: 'chapter',
  suppcollection: 'chapter',
  inreference: 'entry-encyclopedia',
  conference: 'paper-conference',
  inproceedings: 'paper-conference',
  phdthesis: 'thesis',
  mastersthesis: 'thesis',
  thesis: 'thesis',
  report: 'report',
  techreport: 'report',
  patent: 'patent',
  periodical: 'periodical',
  online: 'webpage',
  electronic: 'webpage',
  www: 'webpage',
  webpage: 'webpage',
  software: 'software',
  dataset: 'dataset',
  data: 'dataset',
  standard: 'standard',
  review: 'review',
  preprint: 'article',
};

/** What each type of CSL is written as. Styles of plain BibTeX print a type they do not know like `@misc`. */
const written: Readonly<Record<CslType, string>> = {
  article: 'misc',
  'article-journal': 'article',
  'article-magazine': 'article',
  'article-newspaper': 'article',
  book: 'book',
  chapter: 'incollection',
  dataset: 'dataset',
  document: 'misc',
  'entry-encyclopedia': 'incollection',
  'paper-conference': 'inproceedings',
  patent: 'patent',
  periodical: 'periodical',
  'post-weblog': 'online',
  report: 'techreport',
  review: 'article',
  software: 'software',
  speech: 'misc',
  standard: 'standard',
  thesis: 'phdthesis',
  webpage: 'online',
};

/** Of BibLaTeX's `entrysubtype` the values that its styles know; the rest are CSL's own names, for what BibTeX has no word. */
const subtypes = new Map<string, CslType>([
  ['magazine', 'article-magazine'],
  ['newspaper', 'article-newspaper'],
  ...Object.keys(written).map((name): [string, CslType] => [name, name as CslType]),
]);

/**
 * What an entry is. A type that nobody knows (`@articlebold`, of some template) is told by its fields.
 * @param preprint it names an archive of preprints; Better BibTeX writes such as `@online`
 * @param has whether it has a field
 */
export function readEntryType(
  type: string,
  subtype: string | undefined,
  preprint: boolean,
  has: (field: string) => boolean,
): CslType {
  const named = subtypes.get(subtype?.toLowerCase() ?? '');
  if (named !== undefined) return named;
  const meaning = ownEntry(meanings, type) ?? (untold.has(type) ? 'document' : byFields(has));
  return preprint && (meaning === 'document' || meaning === 'webpage') ? 'article' : meaning;
}

const untold: ReadonlySet<string> = new Set([
  'misc',
  'unpublished',
  'artwork',
  'audio',
  'image',
  'movie',
  'music',
  'video',
]);

function byFields(has: (field: string) => boolean): CslType {
  if (has('journal') || has('journaltitle')) return 'article-journal';
  if (has('booktitle')) return 'paper-conference';
  return has('school') ? 'thesis' : 'document';
}

/** The entry type a work is written as, and the `entrysubtype` without which it would be read as something else. */
export function writeEntryType(
  type: CslType,
  preprint: boolean,
  master: boolean,
): { readonly type: string; readonly subtype: string | undefined } {
  const entryType = type === 'thesis' && master ? 'mastersthesis' : written[type];
  if (readEntryType(entryType, undefined, preprint, () => false) === type)
    return { type: entryType, subtype: undefined };
  const known = [...subtypes].find(([, meaning]) => meaning === type);
  return { type: entryType, subtype: known?.[0] ?? type };
}

const withVenues: ReadonlySet<string> = new Set([
  ...['article', 'periodical', 'inproceedings', 'incollection', 'book', 'phdthesis', 'mastersthesis', 'techreport'],
]);

/**
 * Whether styles of plain BibTeX print an entry type that `writeEntryType` gives like `@misc`: of its venue `howpublished` alone (btxdoc, section
 * 3.1), which BibLaTeX prints of `@misc` too.
 */
export function isPrintedAsMisc(entryType: string): boolean {
  return !withVenues.has(entryType);
}

/** Which number `number` is: of an issue in what appears in volumes, of the work itself elsewhere. */
export function numberIsIssue(type: CslType): boolean {
  return /^(?:article-|review|chapter|paper-|book|periodical|entry-)/.test(type);
}
