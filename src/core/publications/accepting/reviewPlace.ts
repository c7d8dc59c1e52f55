import type { Work } from '../../page/drafts/listedWork';
import type { PageModel } from '../../page/pageModel';
import { readArxivId } from '../../syntax/arxivId';
import { isWithin, overlaps, slice, type OffsetRange } from '../../text/range';
import { isPlainJoint, venueForm } from '../style/venueForm';
import { venueWordsOf, type VenueWords } from '../printed/venueWords';
import { outerRange } from '../style/outerRange';
import { reviewSentence, reviewStretches, saysOnlyUnderReview, saysUnderReview, withoutMonths } from './reviewMark';
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
  const said = saidPieces(page, work, range.end).filter(piece => !isLinked(work, piece.range));
  // `(Preprint. Under review.)`
  const around = said.find(piece => piece.isNoted && isWithin(range, piece.range))?.range ?? range;
  return inOnePair(page, work, { range: around, repeated: said.flatMap(piece => behind(page, piece, around.end)) });
}

/** `*Preprint. Under review.*`: where both fill one pair of marks, the venue takes the place of the whole. */
function inOnePair({ text }: PageModel, work: Work, { range, repeated }: ReviewPlace): ReviewPlace {
  let end = range.end;
  for (const [at, piece] of repeated.entries()) {
    if (piece.start > end) break;
    end = piece.end + (/^[.。]/.exec(text.slice(piece.end, piece.end + 1))?.[0].length ?? 0);
    const outer = outerRange(text, { start: range.start, end }, work);
    if (outer.end > end) return { range: outer, repeated: repeated.slice(at + 1) };
  }
  return { range, repeated };
}

/** A link leads to the text as before, whatever becomes of the work. */
function isLinked({ links }: Work, place: OffsetRange): boolean {
  return links.some(({ range }) => overlaps(range, place));
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

interface SaidPiece {
  /** Where the sign before it begins, or its bracket. */
  readonly sign: number;
  /** With the marks around. */
  readonly range: OffsetRange;
  /** `(under review)` */
  readonly isNoted: boolean;
}

/** What says so alone, in the lines that begin before `end`. An identifier is none: it leads to the text as before. */
function saidPieces({ text }: PageModel, work: Work, end: number): readonly SaidPiece[] {
  const own = reviewStretches(work).filter(({ line }) => line.place({ from: 0, to: 1 }).start < end);
  return own.flatMap(stretch => {
    const { line, from } = stretch;
    return [...withoutAbbreviations(stretch).matchAll(piece)].flatMap(({ index, 0: whole, groups }) => {
      const words = (groups?.words ?? groups?.noted ?? '').trimEnd();
      if (!saysOnlyUnderReview(words) || readArxivId(words) !== undefined) return [];
      const isNoted = groups?.words === undefined;
      const said = isNoted ? whole : words;
      const at = from + index + whole.indexOf(said);
      const { start: sign } = line.place({ from: from + index, to: from + index + 1 });
      return [{ sign, range: outerRange(text, line.place({ from: at, to: at + said.length }), work), isNoted }];
    });
  });
}

/** A piece behind `end` with what parts it from the rest. */
function behind({ text }: PageModel, { sign, range }: SaidPiece, end: number): readonly OffsetRange[] {
  if (range.start < end) return [];
  const start = Math.max(end, Math.min(sign, range.start));
  const blank = /[ \t]?$/.exec(text.slice(Math.max(end, start - 1), start))?.[0].length ?? 0;
  // `*Preprint.* Under review.`
  const stop = sign < end ? (/^[.。]/.exec(text.slice(range.end, range.end + 1))?.[0].length ?? 0) : 0;
  const whole = { start: start - blank, end: range.end + stop };
  return slice(text, whole).includes('\n') ? [] : [whole];
}
