import { readDoi } from '../../syntax/doi';

/** The DOI in a field for one: a DOI alone keeps each of its characters, from `https://doi.org/…` or `doi: …` it is taken. */
export function writtenDoi(field: string): string | undefined {
  const bare = field.trim().replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi\s?[:：]\s?)/i, '');
  return /^10\.\d{4,9}(?:\.\d+)*\/\S+$/.test(bare) ? bare : readDoi(bare);
}
