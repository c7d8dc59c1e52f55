import { readsLikeButton } from '../../page/buttonWords';
import { namesKind, namesOther } from '../../page/venues/venueWords';
import { foreignMonthSource, monthSource } from '../../time/calendarNames';
import { isPlace, monthAlone } from './eventParts';
import { isPlaceInCountry, isPresentation, namesPublisher } from './placedEvent';
import { isCountry, isStateCode } from '../../page/venues/placeNames';

/** What is told behind the numbers of a book or of proceedings. */
export interface BehindNumbers {
  readonly publisher?: string;
  /** Where the event took place, or who nobody knows to be a publisher sits. */
  readonly place?: string;
}

/**
 * Reads `. IEEE`, `. Springer, Cham`, `. Cham: Springer Nature Switzerland`, and `. Norrhavn, Norway`. Remarks on the work, `. IEEE. Oral Presentation`,
 * are nothing of these. An unknown word is a publisher behind a stop alone, `. Lakeworks`, and its city behind it only what may be a book,
 * `. Lakeworks, Norrhavn`: behind a comma it is rather the place of the event, `In Computer Vision – ECCV (pp. 1-9), Norrhavn`, which a book
 * for certain has none of: `In Handbook of Lakes (pp. 1-9), Lakeworks`.
 */
export function readBehindNumbers(behind: string, isBook: 'certain' | 'likely' | false): BehindNumbers {
  const found: { -readonly [Key in keyof BehindNumbers]: BehindNumbers[Key] } = {};
  const isApart = behind.startsWith('.');
  for (const sentence of behind.replace(/^[.,]\s/, '').split(/(?<=[\p{L})]{3})\.\s/u)) {
    const words = sentence.replace(/(?<=\p{L}{3})\.$/u, '');
    const parts = words.replace(placeAhead, '').split(', ');
    const [first = '', ...places] = parts;
    if (parts.some(part => isRemark(part) || month.test(part))) continue;
    const isKnown =
      namesPublisher(first) || printsProceedings(first) || ofSociety.test(first) || placeAhead.test(words);
    const isPlaced = places.length === 0 ? isCountry(first) : isPlaceInCountry(parts);
    if (isKnown || (!isPlaced && (isBook === 'certain' || (isApart && (isBook !== false || places.length === 0))))) {
      if (words.length < 80 && name.test(first) && places.every(mayBePlaces)) found.publisher ??= first;
    } else if (isPlaced) found.place ??= words;
  }
  return found;
}

/** What stands behind the numbers without the year and its month, `, Norrhavn, Norway, May 2029. ACM`, and the year. */
export function withoutYear(behind: string): { readonly text: string; readonly year?: string } {
  const found = dated.exec(behind);
  if (found === null) return { text: behind };
  const [written, year = ''] = found;
  return { text: behind.slice(0, found.index) + behind.slice(found.index + written.length), year };
}

const dated = new RegExp(String.raw`[.,]\s(?:${monthAlone}\s)?\(?((?:19|20)\d\d)\)?(?=[.,]|$)`, 'u');

/** `December`, `Sept.`: when the event was, as it stands behind the place or for it. */
const month = new RegExp(String.raw`^(?:${monthSource}|${foreignMonthSource})\.?$`, 'u');

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
