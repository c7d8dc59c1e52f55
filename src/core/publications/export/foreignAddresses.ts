import { paperLinksOf } from '../../page/paperLinks';
import { isArxivDoi } from '../../syntax/arxivId';
import { titleSimilarity } from '../matching/titleSimilarity';
import type { Entry } from '../verify/entriesOf';

/**
 * Of each entry the DOIs in lower case and keys of addresses that entries of different titles have, and the numbers of arXiv that it copied
 * from another one.
 */
export function foreignAddresses(entries: readonly Entry[]): (entry: Entry) => ReadonlySet<string> {
  const titles = new Map<string, string>();
  const shared = new Set<string>();
  const isOther = (title: string, { printed }: Entry): boolean => (titleSimilarity(title, printed.title) ?? 0) < 0.9;
  for (const entry of entries) {
    const copied = besideLink(entry);
    const own = new Set([
      ...entry.identifiers.map(({ doi }) => doi.toLowerCase()).filter(doi => !copied.includes(doi)),
      ...paperLinksOf(entry.work).map(({ address }) => address.key),
    ]);
    for (const address of own) {
      const other = titles.get(address);
      if (other === undefined) titles.set(address, entry.printed.title);
      else if (isOther(other, entry)) shared.add(address);
    }
  }
  return entry => {
    const copied = besideLink(entry).filter(doi => {
      const owner = titles.get(doi);
      return owner !== undefined && isOther(owner, entry);
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
