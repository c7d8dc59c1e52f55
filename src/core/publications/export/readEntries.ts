import type { PageModel } from '../../page/pageModel';
import { judge } from '../matching/verdict';
import { entriesOf, type Entry } from '../entries/entriesOf';
import type { CslItem, Publication } from '../work';
import { entryItem } from './entryItem';
import { foreignAddresses } from './foreignAddresses';
import { addressesOf, type ListedEntry } from './translatedEntry';

/** A publication of a page as an item, and the DOIs in lower case and keys of addresses that it gives as its own. */
export interface ReadEntry extends ListedEntry {
  readonly item: CslItem;
  readonly addresses: readonly string[];
  /** Whether it also gives some that are another work's, or may be. */
  readonly hasCopied: boolean;
}

/**
 * The publications of pages in their order, each entry once, as items for other programs. An entry says what it says for certain: an address that
 * entries of other titles have too, or that a record says is another work's, is none of its own. Where `records` (by lower-case DOI) has the
 * record of its DOI and the titles agree, the record is the item.
 * @param ownNames what the owner of the site is called there
 */
export function readEntries(
  pages: readonly PageModel[],
  records: ReadonlyMap<string, Publication>,
  ownNames: readonly string[],
): readonly ReadEntry[] {
  const listed = pages.flatMap((model, page) => entriesOf(model).map(entry => ({ entry, page })));
  const foreignOf = foreignAddresses(listed);
  return listed.map(one => {
    const { entry } = one;
    const { record, wrong } = recordOf(entry, records);
    const foreign = new Set([...foreignOf(one), ...wrong]);
    const given = addressesOf(entry);
    const addresses = given.filter(address => !foreign.has(address));
    const hasCopied = addresses.length < given.length;
    return { ...one, addresses, hasCopied, item: record?.csl ?? entryItem(entry, foreign, ownNames) };
  });
}

/** The record of one of an entry's DOIs that is of its work, and the DOIs that are of others: links that were copied. */
function recordOf(
  { printed, identifiers }: Entry,
  records: ReadonlyMap<string, Publication>,
): { readonly record: Publication | undefined; readonly wrong: readonly string[] } {
  const known = identifiers.flatMap(({ doi }) => {
    const record = records.get(doi.toLowerCase());
    return record === undefined ? [] : [{ doi: doi.toLowerCase(), record, verdict: judge(printed, record).kind }];
  });
  return {
    record: known.find(({ verdict }) => verdict === 'same' || verdict === 'other-script')?.record,
    wrong: known.filter(({ verdict }) => /other-work$|^notice/.test(verdict)).map(({ doi }) => doi),
  };
}
