import type { TextLine } from '../../page/boxText';
import type { Work } from '../../page/drafts/listedWork';
import type { PageModel } from '../../page/pageModel';
import { preprintServerSource } from '../../page/venues/preprintServerNames';
import { namesVenue, reviewWords, unpublishedWords } from '../../page/venues/venueWords';
import type { OffsetRange } from '../../text/range';
import { shortMonthSource } from '../../time/calendarNames';
import { venueStretchesOf, type VenueStretch } from '../printed/venueStretches';
import { outerRange } from '../style/outerRange';
import { sentenceEnds } from './sentenceEnds';
import { notesOfWork } from './workNotes';

const mark = new RegExp(unpublishedWords, 'i');

/** Whether words say that a work has not appeared yet: `Under review`, `Submitted to ICRA`, `arXiv preprint`, `在审`. */
export function saysUnderReview(text: string): boolean {
  return mark.test(text);
}

/** Whether words say that and nothing else: `Under review at ICRA`, `ArXiv Preprint - June 2025`; not `arXiv GUI Agents`. */
export function saysOnlyUnderReview(text: string): boolean {
  if (!saysUnderReview(text)) return false;
  const rest = withoutMonths(text)
    .replace(
      /(?<=\b(?:(?:re-?)?submit|(?:re-?)?submitted|(?:re)?submission|review|revision|R&R))\s(?:to|at|by|for|@)\s[\p{L}\d\s&'’.-]{2,60}$/iu,
      '',
    )
    .replace(serverOrPreprint, '')
    .replace(
      /\b(?:under(?:going)?|peer|major|minor|double-blind|(?:second|third|\d(?:nd|rd))[\s-]round|review|in|for|(?:re)?submission|revisions?|(?:re-?)?submitted|preparation|revised?|and|resubmit|R&R|work|progress)\b|在审|审稿中?|外审|投稿中?|在投|已投|预印本|返修|[大小]修|[二三]审/gi,
      '',
    );
  return !/\p{L}/u.test(rest);
}

/** What names a preprint by its server alone: `OSF Preprints`, `EarthArXiv`, `SSRN Electronic Journal`. */
const serverOrPreprint = new RegExp(
  String.raw`\b${preprintServerSource}(?:\selectronic journal)?(?!\p{L})|\bpre-?prints?\b`,
  'giu',
);

/** `, May 2029` as `,  2029`: when a preprint was written. */
export function withoutMonths(text: string): string {
  return text.replace(months, '');
}

const months = new RegExp(String.raw`\b${shortMonthSource}[a-z]{0,6}\b`, 'gi');

/** Whether an entry says that its work has not appeared, in its words or its badge. Labels of links do not count. */
export function isUnderReview(work: Work): boolean {
  return saysUnderReview(work.badge ?? '') || reviewStretch(work) !== undefined;
}

/**
 * The sentence of an entry that says that its work has not appeared, with the marks around it: `*Under review*, 2026`; without what it notes of
 * the work besides. `undefined` where none says so, or where it says much more.
 */
export function reviewSentence(page: PageModel, work: Work): OffsetRange | undefined {
  const found = reviewStretch(work);
  if (found === undefined) return undefined;
  const { line, from, to } = found;
  const { start, end } = withoutNotes(line.text.slice(from, to));
  const said = line.text.slice(from + start, from + end);
  if (said.split(/[(（]/).length !== said.split(/[)）]/).length || said.length > 140) return undefined;
  return outerRange(page.text, line.place({ from: from + start, to: from + end }), work);
}

/** What names a preprint besides the word itself: `bioRxiv`, `abs/2601.00001`, `cs.LG`. */
const ofPreprint = new RegExp(
  String.raw`\b${preprintServerSource}(?!\p{L})|rxiv|abs\/|\b(?:openreview|zenodo|hal)\b|^[a-z-]{2,8}\.[A-Z]{2}$`,
  'iu',
);

/** From behind the last note before the words that say it to the first one behind them. A preprint has no venue: what else stands behind it is a note. */
function withoutNotes(sentence: string): OffsetRange {
  const said = markIn(sentence) ?? 0;
  const isPreprint = /^(?:preprint|arxiv|corr|预印本)/i.test(sentence.slice(said));
  const pieces = [...sentence.matchAll(/[^\s,，;；、()（）[\]][^,，;；、()（）[\]]{0,140}/g)];
  const before = pieces
    .filter(({ index, 0: written }) => index + written.length <= said && notesOfWork(written))
    .at(-1);
  const behind = pieces.find(
    ({ index, 0: written }) =>
      index > said &&
      (notesOfWork(written) ||
        (isPreprint &&
          /\p{L}/u.test(withoutMonths(written)) &&
          !saysUnderReview(written) &&
          !ofPreprint.test(written))),
  );
  let start = before === undefined ? 0 : before.index + before[0].length;
  let end = behind?.index ?? sentence.length;
  while (before !== undefined && /[\s,，;；、)）\]]/.test(sentence.charAt(start))) start++;
  while (behind !== undefined && /[\s,，;；、(（[]/.test(sentence.charAt(end - 1))) end--;
  // `(under review, co-first author)`, and the other way round
  const opened = /^[(（][^()（）]{0,140}$/.test(sentence.slice(start, end));
  const closed = /^[^()（）]{0,140}[)）]$/.test(sentence.slice(start, end));
  return { start: start + (opened ? 1 : 0), end: end - (closed ? 1 : 0) };
}

function reviewStretch(
  work: Work,
): { readonly line: TextLine; readonly from: number; readonly to: number } | undefined {
  for (const stretch of reviewStretches(work)) {
    const { line, from, text } = stretch;
    const index = markIn(text);
    if (index === undefined) continue;
    const ends = sentenceEnds(stretch);
    const [own = 0, before = own] = [0, ...ends.filter(end => end.to <= index).map(end => end.to)].reverse();
    const to = ends.find(end => end.from >= index)?.from ?? endOfTag(stretch, index) ?? text.length;
    const start = isOfVenueBefore(text.slice(before, own), text.slice(own, to)) ? before : own;
    const whole = text.slice(start, to);
    const lead = /^[\s.,:;，。："”’'»》)）]*/.exec(whole)?.[0].length ?? 0;
    const tail = /(?<![\s.,:;，。：([（])[\s.,:;，。：([（]*$/.exec(whole)?.[0].length ?? 0;
    const last = from + start + whole.length - tail;
    // `*Nat. Commun.*`, `**Under review.**`: the stop stands within the marks
    const marked = [...line.slanted, ...line.strong].find(span => span.from < last && last < span.to);
    const isStopLeft = marked !== undefined && marked.to <= from + to + 1;
    return { line, from: from + start + lead, to: isStopLeft ? marked.to : last };
  }
  return undefined;
}

/** `arXiv` of `` `arXiv` `Continual Learning` ``: the tag behind is a topic. What names a venue or a year, or says the same, goes with it. */
function endOfTag({ line, from }: VenueStretch, index: number): number | undefined {
  const tag = line.code.find(span => span.from <= from + index && from + index < span.to);
  const next = tag && line.code.find(span => span.from > tag.from);
  if (tag === undefined || next === undefined || line.text.slice(tag.to, next.from).trim() !== '') return undefined;
  const words = line.text.slice(next.from, next.to);
  const isTopic =
    !/\d/.test(words) && !saysUnderReview(words) && !namesVenue(words) && /\p{Ll}|\p{Script=Han}/u.test(words);
  return isTopic ? tag.to - from : undefined;
}

/** Where an entry may say so. */
export function reviewStretches(work: Work): readonly VenueStretch[] {
  return venueStretchesOf(work).map(behindLabel);
}

/** `[arXiv](…) / Under review`, `[Code](…) | Under review`: without the link that a stretch begins in, which says what it opens. */
function behindLabel(stretch: VenueStretch): VenueStretch {
  const { line, from, text } = stretch;
  const label = line.links.find(link => link.from <= from && from < link.to);
  if (label === undefined) return stretch;
  const rest = text.slice(label.to - from).replace(/^[\s/|·•]+/, '');
  if (rest !== '') return { line, from: from + text.length - rest.length, text: rest };
  const end = line.links.find(link => link.from >= label.to)?.from ?? line.text.length;
  const [bar = '', said = ''] = /^\s?\|\s([^|]{1,140})/.exec(line.text.slice(label.to, end)) ?? [];
  return { line, from: label.to + bar.length - said.length, text: saysOnlyUnderReview(said) ? said : '' };
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
  for (const { index } of text.matchAll(new RegExp(mark, 'gi'))) {
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
