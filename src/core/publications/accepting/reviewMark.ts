import type { TextLine } from '../../page/boxText';
import type { Work } from '../../page/listedWork';
import type { PageModel } from '../../page/pageModel';
import { namesVenue, reviewWords } from '../../page/venueWords';
import type { OffsetRange } from '../../text/range';
import { venueStretchesOf } from '../export/venueStretches';
import { outerRange } from '../editing/outerRange';

const mark = new RegExp(String.raw`${reviewWords}|\bwork in progress\b|\bpreprint\b|\barxiv\b|\bcorr\b|预印本`, 'i');

/** Whether words say that a work has not appeared yet: `Under review`, `Submitted to ICRA`, `arXiv preprint`, `在审`. */
export function saysUnderReview(text: string): boolean {
  return mark.test(text);
}

/** Whether words say that and nothing else: `Under review at ICRA`, `ArXiv Preprint - June 2025`; not `arXiv GUI Agents`. */
export function saysOnlyUnderReview(text: string): boolean {
  if (!saysUnderReview(text)) return false;
  const rest = text
    .replace(/(?<=\b(?:submitted|submission|review|revision))\s(?:to|at|by|for|@)\s[\p{L}\d\s&'’-]{2,60}$/iu, '')
    .replace(
      /\b(?:arxiv|corr|preprint|under|peer|major|minor|double-blind|review|in|for|submission|revision|submitted|work|progress)\b|在审|审稿中?|外审|投稿中?|在投|已投|预印本|返修/gi,
      '',
    )
    .replace(/\b(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]{0,6}\b/gi, '');
  return !/\p{L}/u.test(rest);
}

/** Whether an entry says that its work has not appeared, in its words or its badge. Labels of links do not count. */
export function isUnderReview(work: Work): boolean {
  return saysUnderReview(work.badge ?? '') || reviewStretch(work) !== undefined;
}

/**
 * The sentence of an entry that says that its work has not appeared, with the marks around it: `*Under review*, 2026`. `undefined` where none
 * says so, or where it says much more.
 */
export function reviewSentence(page: PageModel, work: Work): OffsetRange | undefined {
  const found = reviewStretch(work);
  if (found === undefined) return undefined;
  const { line, from, to } = found;
  return to - from > 140 ? undefined : outerRange(page.text, line.place({ from, to }), work);
}

function reviewStretch(
  work: Work,
): { readonly line: TextLine; readonly from: number; readonly to: number } | undefined {
  for (const { line, from, text } of venueStretchesOf(work)) {
    const index = markIn(text);
    if (index === undefined) continue;
    // the stop of a sentence, not that of `arXiv:2601.00001` or of `Proc. `
    const starts = [
      0,
      ...Array.from(
        text.slice(0, index).matchAll(/(?:(?<!Proc|Conf|Int|J|Trans)[.。]["”’]?\s|[|;；])/g),
        stop => stop.index + stop[0].length,
      ),
    ];
    const [own = 0, before = own] = starts.reverse();
    const end = /[.。](?:\s|$)|\s?[|;；]/.exec(text.slice(index))?.index;
    const to = end === undefined ? text.length : index + end;
    const start = isOfVenueBefore(text.slice(before, own), text.slice(own, to)) ? before : own;
    const whole = text.slice(start, to);
    const lead = /^[\s.,:;，。："”’'»》)）]*/.exec(whole)?.[0].length ?? 0;
    const tail = /(?<![\s.,:;，。：([（])[\s.,:;，。：([（]*$/.exec(whole)?.[0].length ?? 0;
    return { line, from: from + start + lead, to: from + start + whole.length - tail };
  }
  return undefined;
}

/** `Journal of Lakes, 2029. (Under review)`: the sentence before tells where it was sent. */
function isOfVenueBefore(before: string, sentence: string): boolean {
  return (
    before.length <= 100 &&
    onlyReview.test(sentence.trim()) &&
    namesVenue(before) &&
    !/[|;；]/.test(before) &&
    !saysUnderReview(before)
  );
}

const onlyReview = new RegExp(String.raw`^[(（[]?(?:${reviewWords})中?[)）\]]?$`, 'iu');

/** Where words begin that say so. Among notes in parentheses they have to stand alone: `(Oral, top 0.5% of submitted papers)` says another thing. */
function markIn(text: string): number | undefined {
  for (const { index, 0: written } of text.matchAll(new RegExp(mark, 'gi'))) {
    if (
      /^submitted$/i.test(written) &&
      /^\s(?:papers?|articles?|technical|manuscripts?)\b/i.test(text.slice(index + written.length))
    )
      continue;
    const open = /[(（][^()（）]{0,300}$/.exec(text.slice(0, index));
    if (open === null) return index;
    const notes = /^[^()（）]{0,300}/.exec(text.slice(open.index + 1))?.[0] ?? '';
    const note = notes.split(/[,，;；、]/).find((one, at, all) => {
      const until = open.index + 2 + all.slice(0, at + 1).join(',').length;
      return until > index && one.trim() !== '';
    });
    if (!/[,，;；、]/.test(notes) || saysOnlyUnderReview(note ?? '')) return index;
  }
  return undefined;
}
