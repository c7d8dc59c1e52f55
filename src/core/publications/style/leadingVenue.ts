import { isKnownAcronym } from '../../page/venues/venueAcronyms';
import { namesKind, namesVenue, namesYear } from '../../page/venues/venueWords';
import { isWithin, type OffsetRange } from '../../text/range';
import { shortMonthSource } from '../../time/calendarNames';
import type { Marked } from './markedPieces';

/**
 * The venue that an entry begins with, with its marks. `before` is what stands ahead of the title, `pieces` the marked ones of the entry.
 * `undefined` where none stands there that tells its year.
 */
export function leadingVenue(text: string, before: OffsetRange, pieces: readonly Marked[]): OffsetRange | undefined {
  return namedAhead(text, before, pieces) ?? tagAhead(text, before) ?? bracketsAhead(text, before);
}

/**
 * `` `NeurIPS 2022` [Title](…) ``, `[**NeurIPS 2022**] [Title](…)`: a short marked piece with a year or an acronym before the title, with
 * brackets around it.
 */
function namedAhead(text: string, before: OffsetRange, pieces: readonly Marked[]): OffsetRange | undefined {
  const first = pieces.find(({ range }) => isWithin(range, before));
  if (first === undefined || !namesVenueWithYear(first.content)) return undefined;
  const ahead = text.slice(before.start, first.range.start).trim();
  const { start, end } = first.range;
  if (ahead === '') return first.range;
  return ahead === '[' && text.startsWith('[', start - 1) && text.startsWith(']', end)
    ? { start: start - 1, end: end + 1 }
    : undefined;
}

/** `` `IEEE Transactions on Lakes` [Title](…) ``: in code a venue may stand without its year; else as `leadingVenue`. */
export function leadingCode(text: string, before: OffsetRange, pieces: readonly Marked[]): OffsetRange | undefined {
  const first = pieces.find(({ range }) => isWithin(range, before));
  if (first?.mark.open.startsWith('`') !== true || first.content.length > 120) return undefined;
  const isVenue = namesVenue(first.content) || isKnownAcronym(first.content);
  return isVenue && !namesKind(first.content) && text.slice(before.start, first.range.start).trim() === ''
    ? first.range
    : undefined;
}

/** `[TPAMI] [Title](…)`, `**[CVPR]** …`, `[**CVPR**] …`, the brackets escaped or not: an acronym that is known, without its year. */
export function acronymAhead(text: string, before: OffsetRange): OffsetRange | undefined {
  const written = text.slice(before.start, Math.min(before.end, before.start + 60));
  const [, blank = '', tag, content = ''] = acronymTag.exec(written) ?? [];
  if (tag === undefined || !isKnownAcronym(content)) return undefined;
  const start = before.start + blank.length;
  return { start, end: start + tag.length };
}

const acronymTag =
  /^(\s{0,8})((?:\*\*)?\\?[[(（【](?:\*\*)?([^[\]()（）【】*\\\n]{2,40})(?:\*\*)?\\?[\])）】](?:\*\*)?)(?![([])/;

/** `<span class="tag">NeurIPS 2022</span> [Title](…)` */
function tagAhead(text: string, before: OffsetRange): OffsetRange | undefined {
  const written = text.slice(before.start, Math.min(before.end, before.start + 480));
  const [, blank = '', tag, content = ''] = /^(\s*)(<span\b[^<>]{0,400}>([^<>]{2,40})<\/span>)/.exec(written) ?? [];
  if (tag === undefined || !namesVenueWithYear(content)) return undefined;
  const start = before.start + blank.length;
  return { start, end: start + tag.length };
}

/** `[ISL'22] *Title*`, `[ISL 2022] Odile Vesper, …`, the brackets escaped or not, and `(ISL 2022)`, `【ISL 2022】`. */
function bracketsAhead(text: string, before: OffsetRange): OffsetRange | undefined {
  const written = text.slice(before.start, Math.min(before.end, before.start + 60));
  const [, blank = '', tag, content = ''] =
    /^(\s{0,8})(\\?[[(【]([^[\]()（）【】\\\n]{2,40})\\?[\])】])(?![([])/.exec(written) ?? [];
  if (tag === undefined || !namesVenueWithYear(content)) return undefined;
  const start = before.start + blank.length;
  return { start, end: start + tag.length };
}

function namesVenueWithYear(content: string): boolean {
  if (content.length >= 40) return false;
  const named =
    // oxlint-disable-next-line regexp/no-super-linear-move -- less than 40 characters
    /\p{Lu}\p{L}*\p{Lu}|\p{Lu}\p{L}{2,}[^\d]{0,20}\d|\p{Script=Han}{2}/u.test(content) && !month.test(content);
  return named && (namesYear(content) || /['’]\d\d\b/.test(content));
}

const month = new RegExp(`^${shortMonthSource}`);
