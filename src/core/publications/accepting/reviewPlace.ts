import type { Work } from '../../page/listedWork';
import type { PageModel } from '../../page/pageModel';
import { readArxivId } from '../../syntax/arxivId';
import { slice, type OffsetRange } from '../../text/range';
import { isPlainJoint, venueForm } from '../completing/venueForm';
import { venueWordsOf, type VenueWords } from '../completing/venueWords';
import { outerRange } from '../editing/outerRange';
import { venueStretchesOf } from '../export/venueStretches';
import { reviewSentence, saysOnlyUnderReview, saysUnderReview, withoutMonths } from './reviewMark';
import { withoutAbbreviations } from './sentenceEnds';
import { notesOfWork } from './workNotes';

/** Where an entry says that its work has not appeared. */
export interface ReviewPlace {
  /** What the venue takes the place of, with the marks around: `*arXiv preprint*, 2025`. */
  readonly range: OffsetRange;
  /** Behind it what says so once more, with what parts it from the rest: ` (under review at Flow)`. */
  readonly repeated: readonly OffsetRange[];
}

/** `undefined` where no words of an entry say so, or where they cannot be told from others. */
export function reviewPlace(page: PageModel, work: Work): ReviewPlace | undefined {
  const words = venueWordsOf(work);
  const isPreprint =
    words?.parts.some(({ value, range }) => saysUnderReview(value) && !notesOfWork(value) && !isLinked(work, range)) ??
    false;
  const range = words !== undefined && isPreprint ? preprintRange(page, work, words) : reviewSentence(page, work);
  if (range === undefined || isLinked(work, range)) return undefined;
  return { range, repeated: repeatedMarks(page, work, range.end).filter(place => !isLinked(work, place)) };
}

/** A link leads to the text as before, whatever becomes of the work. */
function isLinked({ links }: Work, { start, end }: OffsetRange): boolean {
  return links.some(({ range }) => range.start < end && start < range.end);
}

/** The words that name the preprint and its year. A note between the two, or behind them, is its author’s and stays. */
function preprintRange({ text }: PageModel, work: Work, words: VenueWords): OffsetRange | undefined {
  const [first, last] = [words.parts[0], words.parts.at(-1)];
  const name = words.parts.find(({ part }) => part === 'name');
  if (first === undefined || last === undefined || name === undefined) return undefined;
  const isNoted = words.parts
    .slice(1)
    .some(({ range }, at) => !isJoint(text.slice(words.parts[at]?.range.end ?? range.start, range.start)));
  if (isNoted) return outerRange(text, name.range, work);
  if (!words.goesOn) return venueForm(text, words, work.markup).range;
  const subject = arxivSubject.exec(text.slice(last.range.end, last.range.end + 40))?.[0] ?? '';
  return outerRange(text, { start: first.range.start, end: last.range.end + subject.length }, work);
}

/** `arXiv:2601.00001 [cs.LG]` */
const arxivSubject = /^(?:\s?\[[a-z-]{2,8}\.[A-Za-z-]{2,8}\]|\s(?:preprint|e-?print)\b){1,2}/i;

/** `*, `, ` - June `, ` [cs.LG], `: nothing that is said of the work alone. */
function isJoint(written: string): boolean {
  return isPlainJoint(withoutMonths(written.replace(arxivSubject, '')));
}

/** Words between two signs, or in parentheses. */
const piece =
  /[(（[](?<noted>[^()（）[\]]{1,120})[)）\]]|(?:[,，;；。]|\.(?=\s))\s?(?<words>(?:[^\s,，;；.。()（）[\]]|\.(?=\S))(?:[^,，;；.。()（）[\]]|\.(?=\S)){1,100})/g;

/** In the line that ends behind `end`. An identifier stays: it leads to the text as before. */
function repeatedMarks({ text }: PageModel, work: Work, end: number): readonly OffsetRange[] {
  const own = venueStretchesOf(work).filter(({ line }) => line.place({ from: 0, to: 1 }).start < end);
  return own.flatMap(stretch => {
    const { line, from } = stretch;
    return [...withoutAbbreviations(stretch).matchAll(piece)].flatMap(({ index, 0: whole, groups }) => {
      const words = (groups?.words ?? groups?.noted ?? '').trimEnd();
      if (!saysOnlyUnderReview(words) || readArxivId(words) !== undefined) return [];
      const said = groups?.words === undefined ? whole : words;
      const at = from + index + whole.indexOf(said);
      const sign = line.place({ from: from + index, to: from + index + 1 });
      if (sign.start < end) return [];
      const outer = outerRange(text, line.place({ from: at, to: at + said.length }), work);
      const start = Math.min(sign.start, outer.start);
      const blank = /[ \t]?$/.exec(text.slice(Math.max(0, start - 1), start))?.[0].length ?? 0;
      return slice(text, { start, end: outer.end }).includes('\n') ? [] : [{ start: start - blank, end: outer.end }];
    });
  });
}
