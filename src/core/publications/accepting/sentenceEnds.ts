import { withinNameSource } from '../../text/functionWords';
import type { Span } from '../../page/boxText';
import { unpublishedWords } from '../../page/venues/venueWords';
import type { OffsetRange } from '../../text/range';
import type { VenueStretch } from '../printed/venueStretches';
import { notesOfWork } from './workNotes';

/**
 * Where sentences end in a stretch of an entry, each from its stop or sign to the next word, in characters of the stretch. What follows a
 * stop that abbreviates, or one in slanted words, goes on with them: `*IEEE Trans. Geosci. Remote Sens.*`.
 */
export function sentenceEnds({ line, from, text }: VenueStretch): readonly Span[] {
  const isInsideSlanted = (at: number): boolean =>
    line.slanted.some(span => span.from <= from + at && from + at + 1 < span.to);
  return [...text.matchAll(/[.。]["”’]?(?:\s+|$)|\s?[|;；]/g)].flatMap(({ index, 0: written }) => {
    const to = index + written.length;
    const [before, behind] = [text.slice(Math.max(0, index - 40), index), text.slice(to, to + 500)];
    const isSign = /[|;；]/.test(written);
    const goesOn = !isSign && !endsReview.test(before) && (isInsideSlanted(index) || isAbbreviated(before, behind));
    return goesOn ? [] : [{ from: index, to }];
  });
}

/** `Under Review. Code is available.`: these words are over there, however they are written. */
const endsReview = new RegExp(`(?:${unpublishedWords})$`, 'iu');
const beginsReview = new RegExp(`^(?:${unpublishedWords})`, 'iu');

/** `Trans. Lakes`, `Int. J. Comput. Vis.`: a short word with a capital, and more of a name behind it up to a sign. */
function isAbbreviated(before: string, behind: string): boolean {
  const rest = restOfName.exec(behind)?.[0];
  return rest !== undefined && shortWord.test(before) && !beginsReview.test(behind) && !notesOfWork(rest);
}

const shortWord = /(?<![\p{L}\d])\p{Lu}\p{Ll}{0,6}$/u;

const word = String.raw`(?:\p{Lu}[\p{L}’'-]{0,30}|${withinNameSource}|\d{1,3}(?:st|nd|rd|th)|(?:19|20)\d\d(?=\s\p{Lu}))`;
const restOfName = new RegExp(
  String.raw`^(?:${word}(?:\.?\s${word}){0,12}(?=\.?\s?[,，(（)）]|\.(?:\s|$)|\s?$)|[(（][^()（）]{0,60}(?:[Rr]evi|审|修))`,
  'u',
);

/** A stretch with another sign for stops that abbreviate, so that each stop before a blank is the end of a sentence. */
export function withoutAbbreviations(stretch: VenueStretch): string {
  const ends = new Set(sentenceEnds(stretch).map(({ from }) => from));
  return stretch.text.replace(/[.。](?=\s|$)/g, (stop, at: number) => (ends.has(at) ? stop : '’'));
}

const stopAtEnd = /[.。](?=(?:[*_)）\]]|<\/\w{1,10}>)*$)/;

/** The stop that a range ends with, within marks or not, where none follows: `.` of `*Under review.*`, `(In revision.)` */
export function finalStop(text: string, { start, end }: OffsetRange): string {
  const stop = stopAtEnd.exec(text.slice(start, end))?.[0];
  return stop === undefined || /[.。]/.test(text.charAt(end)) ? '' : stop;
}

/** A venue that ends with `stop`, or with none where that is `''`: where its own stands within marks, `*ISL 2029.*`, there. */
export function withFinalStop(venue: string, stop: string): string {
  return stopAtEnd.test(venue) ? venue.replace(stopAtEnd, stop) : venue + stop;
}
