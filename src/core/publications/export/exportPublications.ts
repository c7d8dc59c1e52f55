import type { PageModel } from '../../page/pageModel';
import { message, type Message } from '../../text/message';
import { citationKey } from '../bibliography/bibtex';
import { distinctKeys } from '../bibliography/distinctKeys';
import { arxivIdOfDoi, readArxivId } from '../../syntax/arxivId';
import { wordsOf } from '../../text/foldedText';
import type { Entry } from '../entries/entriesOf';
import { displayName, isArxivPreprint, isOthers, yearOf, type CslItem, type CslName, type Publication } from '../work';
import { sameName } from '../names/ownName';
import { areTranslated } from './translatedEntry';
import { areTwoWorks } from '../matching/twoWorks';
import { hasDoiOfOtherPublisher } from './entryItem';
import { writeInFormat, type ExportFormat } from './exportFormats';
import { readEntries, type ReadEntry } from './readEntries';

/** The publications of a page as text of one format. */
export interface ExportedPublications {
  /** `''` where the page lists none. */
  readonly text: string;
  readonly count: number;
  /** What is missing in the text and why, for the author. */
  readonly notes: readonly Message[];
}

/** What a site says of its pages and their owner. */
interface ExportedSite {
  /** How far a page is from the language of the site: of what two say in two languages that of the lower is written. */
  readonly languageRank?: (page: PageModel) => number;
  /** What the owner is called there. */
  readonly ownNames?: readonly string[];
}

/**
 * Writes the publications of a page and of its pieces in their order, each once. An entry says what it says for certain; where `records`
 * (by lower-case DOI) has the record of its DOI and the titles agree, the record is written instead.
 * @param site of the site they are of
 */
export function exportPublications(
  pages: readonly PageModel[],
  format: ExportFormat,
  records: ReadonlyMap<string, Publication> = new Map(),
  site: ExportedSite = {},
): ExportedPublications {
  const exported = exportedEntries(pages, records, site);
  const items = exported.map(({ item }) => item);
  const text = items.length === 0 ? '' : writeInFormat(items, format);
  return { text, count: items.length, notes: [...notesOn(items), ...notesOnLinks(exported)] };
}

function notesOnLinks(exported: readonly ExportedEntry[]): readonly Message[] {
  const withoutDoi = exported.filter(({ item }) => item.DOI === undefined);
  const elsewhere = withoutDoi.filter(({ entry }) => hasDoiOfOtherPublisher(entry));
  const copied = withoutDoi.filter(
    one => one.hasCopied && one.item.URL === undefined && one.item.type !== 'patent' && !elsewhere.includes(one),
  );
  const titles = (list: readonly ExportedEntry[]): readonly string[] =>
    list.map(({ item }) => `“${item.title ?? item.id}”`);
  return [
    ...(elsewhere.length === 0
      ? []
      : [
          message(
            'The DOI of these works is registered by a different publisher than their entries name, and is left out: {0}. Check on the page whether the link and the venue are right.',
            titles(elsewhere),
          ),
        ]),
    ...(copied.length === 0
      ? []
      : [
          message(
            'The links of these works also stand under other titles, or lead to another work, and are left out: {0}. Check on the page which work each link opens.',
            titles(copied),
          ),
        ]),
  ];
}

function notesOn(items: readonly CslItem[]): readonly Message[] {
  const without = (lacks: (item: CslItem) => boolean): readonly string[] =>
    items.filter(lacks).map(({ title, id }) => `“${title ?? id}”`);
  const authors = without(item => item.author === undefined && item.editor === undefined);
  const years = without(item => yearOf(item) === undefined);
  return [
    ...(authors.length === 0
      ? []
      : [
          message(
            'The authors of these works cannot be read for certain and are left out: {0}. Complete them in what was exported, or write each name on the page in full.',
            authors,
          ),
        ]),
    ...(years.length === 0
      ? []
      : [
          message(
            'The year of these works cannot be read for certain and is left out: {0}. Complete it in what was exported, or name one year in each entry.',
            years,
          ),
        ]),
  ];
}

/** An item and the entry that it was read from. */
type ExportedEntry = Pick<ReadEntry, 'item' | 'entry' | 'hasCopied'>;

function exportedEntries(
  pages: readonly PageModel[],
  records: ReadonlyMap<string, Publication>,
  { languageRank = () => 0, ownNames = [] }: ExportedSite,
): readonly ExportedEntry[] {
  const ranks = pages.map(languageRank);
  const works = new Map<string, ExportedEntry[]>();
  for (const one of withoutTranslations(readEntries(pages, records, ownNames), ranks)) {
    const { item } = one;
    const key = wordsOf(item.title ?? item.id).join('');
    const sameTitle = works.get(key) ?? [];
    works.set(key, sameTitle);
    // a work that stands among the selected ones and in the full list is the same one
    const at = sameTitle.findIndex(other => !areTwoWorks(item, other.item));
    const before = sameTitle[at];
    if (before === undefined) sameTitle.push(one);
    else sameTitle[at] = weight(one) > weight(before) ? withMoreOf(one, before) : withMoreOf(before, one);
  }
  const list = [...works.values()].flat();
  const ids = distinctKeys(list.map(({ item }) => item.id));
  return list.map((one, at) => ({ ...one, item: { ...one.item, id: ids[at] ?? one.item.id } }));
}

/** Both say something of one work: an entry has its link, the file of the paper volume and pages. */
function withMoreOf(one: ExportedEntry, other: ExportedEntry): ExportedEntry {
  const { item } = one;
  const { DOI, URL, archive, archive_location } = other.item;
  // that of a preprint is no DOI of what has appeared
  const isOfWork = DOI !== undefined && (isArxivPreprint(item) || arxivIdOfDoi(DOI) === undefined);
  // the number of its preprint says where that is
  const arxivId = item.archive_location ?? archive_location;
  const isOfPreprint = URL !== undefined && arxivId !== undefined && readArxivId(URL) === arxivId;
  const told = {
    ...(item.DOI === undefined && isOfWork ? { DOI } : {}),
    ...(item.DOI === undefined && item.URL === undefined && URL !== undefined && !isOfPreprint ? { URL } : {}),
    ...(item.archive === undefined && archive !== undefined && archive_location !== undefined
      ? { archive, archive_location }
      : {}),
  };
  return withAuthorsOf({ ...one, item: { ...item, ...told } }, other);
}

/** A file of its own may say all of a paper but who wrote it, and one of the two name all of whom the other names the first: `Lin et al.` */
function withAuthorsOf(one: ExportedEntry, { item: { author } }: ExportedEntry): ExportedEntry {
  const own = one.item.author ?? one.item.editor;
  if (author === undefined || (own !== undefined && (one.item.author === undefined || !goesOnAs(own, author))))
    return one;
  const item = { ...one.item, author };
  return { ...one, item: { ...item, id: citationKey(item) } };
}

/** Whether a list that ends in `others` begins as one that names more. */
function goesOnAs(list: readonly CslName[], longer: readonly CslName[]): boolean {
  const named = list.filter(name => !isOthers(name));
  const all = longer.filter(name => !isOthers(name));
  if (named.length === list.length || named.length >= all.length) return false;
  return named.every((name, at) => {
    const same = all[at];
    return same !== undefined && sameName(displayName(name), displayName(same));
  });
}

/** The entries in their order, each in one language: that of the page with the lowest rank, and of such pages of the first one. */
function withoutTranslations(entries: readonly ReadEntry[], ranks: readonly number[]): readonly ReadEntry[] {
  const rankOf = ({ page }: ReadEntry): number => ranks[page] ?? 0;
  const owners = new Map<string, ReadEntry>();
  const kept = new Map<ReadEntry, CslItem>();
  for (const one of [...entries].sort((a, b) => rankOf(a) - rankOf(b))) {
    const owner = one.addresses
      .flatMap(address => owners.get(address) ?? [])
      .find(candidate => areTranslated(candidate, one));
    if (owner !== undefined) {
      kept.set(owner, withNumbersOf(kept.get(owner) ?? owner.item, one.item));
      continue;
    }
    kept.set(one, one.item);
    for (const address of one.addresses) if (!owners.has(address)) owners.set(address, one);
  }
  return entries.flatMap(one => {
    const item = kept.get(one);
    return item === undefined ? [] : [{ ...one, item }];
  });
}

/** With what a translation says beside it in no language. */
function withNumbersOf(item: CslItem, translated: CslItem): CslItem {
  if (item.type !== translated.type) return item;
  const { volume = translated.volume, issue = translated.issue, page = translated.page } = item;
  return {
    ...item,
    ...(volume === undefined ? {} : { volume }),
    ...(issue === undefined ? {} : { issue }),
    ...(page === undefined ? {} : { page }),
  };
}

/**
 * How much an item says. Of what is under review in one list and has appeared in the other, with a DOI or in what is known, the second counts, and of two that say equally
 * much the one that says what the work is. The year in the number of a preprint is no more than that number.
 */
function weight({ item, entry }: ExportedEntry): number {
  const isOfKind = item['container-title'] !== undefined && item.type !== 'article' && item.type !== 'document';
  const hasAppeared = isOfKind || item.DOI !== undefined;
  // news tell of `ISL`, the list of its name
  const isInFull = /\s/.test(item['container-title'] ?? '');
  const isDated = item.issued !== undefined && !(isArxivPreprint(item) && isUndated(entry));
  return (
    Object.keys(item).length +
    (isDated ? 20 : 0) +
    (hasAppeared ? 10 : 0) +
    (item.type === 'document' ? 0 : 0.5) +
    (isInFull ? 0.25 : 0)
  );
}

function isUndated({ printed, yearAbove }: Entry): boolean {
  return printed.years.length === 0 && yearAbove === undefined;
}
