import { cryptologyArchive, readCryptologyNumber } from '../registries/preprintServers';
import { venueType } from '../venues/venueType';
import type { CslType } from '../work';

/** What `howpublished` says of a work that has no other place. */
interface HowPublished {
  readonly type: CslType;
  readonly venue?: string;
  readonly publisher?: string;
  readonly genre?: string;
  readonly number?: string;
}

/** What stands there is printed by none: that it can be read somewhere, or is in no book. */
const saysNothing = /^(?:online|web\s?(?:site|page)|available|accessed|retrieved|unpublished|preprint|manuscript)/i;
/** What was only told at a conference is no paper of it. */
const isTold = /\b(?:talk|keynote|tutorial|lecture|slides|seminar|poster|demo|panel)\b/i;

/**
 * What `@misc` and its like say in `howpublished`, with `told`, the type that the entry has without it: a paper of the Cryptology ePrint
 * Archive, of which note and address may tell (`beside`), the name of a conference or a journal, or whoever had it printed.
 */
export function readHowPublished(told: CslType, words: string, beside: readonly (string | undefined)[]): HowPublished {
  const number = isLoose(told) ? readCryptologyNumber([words, ...beside].join(' ')) : undefined;
  if (number !== undefined) return { type: 'article', publisher: cryptologyArchive, genre: 'preprint', number };
  if (words === '' || /:\/\/|\bwww\./i.test(words) || saysNothing.test(words)) return { type: told };
  const venue = told === 'document' && !isTold.test(words) ? venueType(words) : undefined;
  if (venue !== undefined) return { type: venue, venue: words };
  return isPrinted.test(told) ? { type: told } : { type: told, publisher: words };
}

function isLoose(type: CslType): boolean {
  return type === 'document' || type === 'article' || type === 'webpage';
}

/** What has a venue of its own, whatever else is said. */
const isPrinted = /^(?:article|chapter|paper-|thesis|patent|review|periodical|entry-)/;
