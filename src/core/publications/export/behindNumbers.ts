import { readsLikeButton } from '../../page/buttonWords';
import { namesKind, namesOther } from '../../page/venueWords';
import { isPlace } from './eventParts';
import { isPlaceInCountry, isPresentation, namesPublisher } from './placedEvent';
import { isCountry, isStateCode } from './placeNames';

/** What is told behind the numbers of a book or of proceedings. */
export interface BehindNumbers {
  readonly publisher?: string;
  /** Where the event took place, or who nobody knows to be a publisher sits. */
  readonly place?: string;
}

/**
 * Reads `. IEEE`, `. Springer, Cham`, `. Cham: Springer Nature Switzerland`, and `. Norrhavn, Norway`. Remarks on the work, `. IEEE. Oral Presentation`,
 * are nothing of these. Of proceedings an unknown word is a publisher behind a stop alone, `. Lakeworks`: behind a comma, `, Norrhavn`, it is rather
 * the place of the event, which a book, `isBook`, has none of: `. Lakeworks, Norrhavn`.
 */
export function readBehindNumbers(behind: string, isBook: boolean): BehindNumbers {
  const found: { -readonly [Key in keyof BehindNumbers]: BehindNumbers[Key] } = {};
  const isApart = behind.startsWith('.');
  for (const sentence of behind.replace(/^[.,]\s/, '').split(/(?<=[\p{L})]{3})\.\s/u)) {
    const words = sentence.replace(/(?<=\p{L}{3})\.$/u, '');
    const parts = words.replace(placeAhead, '').split(', ');
    const [first = '', ...places] = parts;
    if (parts.some(isRemark)) continue;
    const isKnown =
      namesPublisher(first) || printsProceedings(first) || ofSociety.test(first) || placeAhead.test(words);
    const isPlaced = places.length === 0 ? isCountry(first) : isPlaceInCountry(parts);
    if (isKnown || (!isPlaced && (isBook || (isApart && places.length === 0)))) {
      if (words.length < 80 && name.test(first) && places.every(mayBePlaces)) found.publisher ??= first;
    } else if (isPlaced) found.place ??= words;
  }
  return found;
}

/** `Lake Society`, `World Scientific` */
const ofSociety = /\b(?:society|association|associates|machinery|scientific)\b/i;

/** `Cham: `, `Berlin/Boston: ` */
const placeAhead = /^\p{Lu}[\p{L}\s,/&]{1,40}:\s/u;

const name = /^\p{Lu}[\p{L}\s&'’.-]{1,60}$/u;

/** `Cham`, `Berlin/Boston` */
function mayBePlaces(part: string): boolean {
  return part.split(/\s?[/&]\s?/).every(one => isPlace(one) || isCountry(one) || isStateCode(one));
}

function isRemark(words: string): boolean {
  return isPresentation(words) || readsLikeButton(words) || namesOther(words) || namesKind(words);
}

/** Who prints proceedings, and no chapters of books: `IEEE`, `PMLR`. */
export function printsProceedings(publisher: string): boolean {
  return /^(?:IEEE|ACM|Association for Computing Machinery|PMLR|USENIX|AAAI|ISCA|SPIE)(?!\p{L})/u.test(publisher);
}
