import { isArxivDoi } from '../../syntax/arxivId';
import { titleSimilarity } from '../matching/titleSimilarity';
import type { Entry } from '../entries/entriesOf';
import { addressesOf, areTranslated, type ListedEntry } from './translatedEntry';

/**
 * Of each entry the DOIs in lower case and keys of addresses that entries of different titles have, and the numbers of arXiv that it copied
 * from another one.
 */
export function foreignAddresses(listed: readonly ListedEntry[]): (entry: ListedEntry) => ReadonlySet<string> {
  const owners = new Map<string, ListedEntry>();
  const shared = new Set<string>();
  const isOther = (owner: ListedEntry, one: ListedEntry): boolean =>
    (titleSimilarity(owner.entry.printed.title, one.entry.printed.title) ?? 0) < 0.9 && !areTranslated(owner, one);
  for (const one of listed) {
    const copied = besideLink(one.entry);
    for (const address of new Set(addressesOf(one.entry).filter(own => !copied.includes(own)))) {
      const owner = owners.get(address);
      if (owner === undefined) owners.set(address, one);
      else if (isOther(owner, one)) shared.add(address);
    }
  }
  return one => {
    const copied = besideLink(one.entry).filter(doi => {
      const owner = owners.get(doi);
      return owner !== undefined && isOther(owner, one);
    });
    return copied.length === 0 ? shared : new Set([...shared, ...copied]);
  };
}

/** DOIs in lower case of the numbers of arXiv that an entry prints beside a link to another paper of arXiv. */
function besideLink({ identifiers }: Entry): readonly string[] {
  const ofArxiv = identifiers.filter(({ doi }) => isArxivDoi(doi));
  if (ofArxiv.every(({ links }) => links.length === 0)) return [];
  return ofArxiv.filter(({ links }) => links.length === 0).map(({ doi }) => doi.toLowerCase());
}
