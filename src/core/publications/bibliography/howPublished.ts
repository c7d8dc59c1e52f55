import { awaitedWords } from '../../page/venues/venueWords';
import { cryptologyArchive, namedPreprintServer, readCryptologyNumber } from '../records/preprintServers';
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

/** What stands there is no place: that it can be read somewhere, or will be. */
const saysNothing = new RegExp(
  String.raw`^(?:online|web\s?(?:site|page)|available|(?:last\s)?(?:accessed|visited|retrieved)|unpublished|preprint|manuscript|to be|work in|${awaitedWords})`,
  'i',
);
/** What was only told at a conference is no paper of it. */
const isTold = /\b(?:talk|keynote|tutorial|lecture|slides|seminar|poster|demo|panel|present(?:ed|ation))\b/i;
/** What a conference has beside its papers. */
const isBeside = /\b(?:video|recording|blog|code|repository|software|website)\b/i;
/** `Lake University Press`; other words are no publisher: `Self-published`, `github.com/mei/lakes`. */
const namesPress = /^\p{Lu}[\p{L}\s&’'-]{1,60}(?<!\s[Tt]he)\s(?:Press|Verlag|Publish(?:ers?|ing))$|出版社$/u;

/**
 * What `@misc` and its like say in `howpublished`, with `told`, the type that the entry has without it: a paper of the Cryptology ePrint
 * Archive, of which note and address may tell, the name of a conference or a journal, or the press that printed it.
 */
export function readHowPublished(
  told: CslType,
  words: string,
  beside: { readonly note?: string | undefined; readonly url?: string | undefined },
): HowPublished {
  const number = isLoose(told) ? cryptologyNumber(words, beside) : undefined;
  if (number !== undefined) return { type: 'article', publisher: cryptologyArchive, genre: 'preprint', number };
  const server = isLoose(told) ? namedPreprintServer(words) : undefined;
  if (server !== undefined) return { type: 'article', publisher: server, genre: 'preprint' };
  const said = words.replace(/^[[(]/, '');
  if (words === '' || /:\/\/|\bwww\./i.test(words) || saysNothing.test(said)) return { type: told };
  const isPaper = told === 'document' && !isTold.test(`${words} ${beside.note ?? ''}`) && !isBeside.test(words);
  const venue = isPaper ? venueType(words) : undefined;
  if (venue !== undefined) return { type: venue, venue: words.replace(/^[Ii]n:?\s+(?=\p{Lu})/u, '') };
  return isPrinted.test(told) || !namesPress.test(said) ? { type: told } : { type: told, publisher: words };
}

/** A note that names a paper behind other words may mean another: `Implements ePrint 2018/962`. */
function cryptologyNumber(
  words: string,
  { note, url }: { readonly note?: string | undefined; readonly url?: string | undefined },
): string | undefined {
  const own = /^(?:(?:IACR|Cryptology)\s){0,2}ePrint\b|^(?:https?:\/\/)?eprint\.iacr/i;
  const places = [words, url, note !== undefined && own.test(note) ? note : undefined];
  return readCryptologyNumber(places.join(' '));
}

function isLoose(type: CslType): boolean {
  return type === 'document' || type === 'article' || type === 'webpage';
}

/** What has a venue of its own, whatever else is said. */
const isPrinted = /^(?:article|chapter|paper-|thesis|patent|review|periodical|entry-)/;
