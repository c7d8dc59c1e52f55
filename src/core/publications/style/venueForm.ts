import type { Markup } from '../../page/drafts/listedWork';
import { markingSource } from '../../syntax/htmlElements';
import { numberWordSource } from '../../page/venues/numberWords';
import type { OffsetRange } from '../../text/range';
import { escapeText } from '../markup/escapeInline';
import { unmatchedMarks } from './unmatchedMarks';
import { jointOfYear } from './jointOfYear';
import { withoutYearAhead } from './writeVenue';
import type { VenuePartName, VenueValues, VenueWords } from '../printed/venueWords';

/** A part of a venue with what stands before it and, where that opens something, what closes it behind: ` (`, `)`. */
interface Slot {
  readonly part: VenuePartName;
  readonly open: string;
  readonly close: string;
  /** Without `open` and `close`, in the page. */
  readonly range: OffsetRange;
}

/**
 * How an entry puts where and when its work appeared: `*Journal of Lakes* 34, no. 2 (2022): 163-179.` is a name between stars, a
 * volume behind a blank, an issue behind `, no. `, a year in parentheses, pages behind `: `, and a stop.
 */
export interface VenueForm {
  /** What the entry is written in. */
  readonly markup: Markup;
  readonly slots: readonly Slot[];
  /** Behind the last part: closing marks and a stop. */
  readonly tail: string;
  /** From the marks before the first part to the end of `tail`. */
  readonly range: OffsetRange;
  /** The dash between pages, where there are some. */
  readonly dash: string;
  readonly goesOn: boolean;
}

const pairs = [
  ...['***', '**', '*', '__', '_', '`'].map(mark => [mark, mark] as const),
  ...(['()', '[]', '（）', '《》', '“”', '""'] as const).map(both => [both.charAt(0), both.charAt(1)] as const),
];

const opener = String.raw`(?:[*_\x60]{1,3}|<(?:${markingSource}|abbr)(?:\s[^<>]{0,200})?>|["“《[(（])`;
const lead = new RegExp(
  String.raw`(?<![\p{L}\d])${opener}{0,2}(?:In:?\s{1,2}(?:the\s)?|in\s|(?:[Aa]ccepted|[Pp]ublished)\s(?:by|at|to|in)\s|发表于\s?|载于\s?)?${opener}{0,2}$`,
  'u',
);
const closer = String.raw`(?:[*_\x60]{1,3}|</(?:${markingSource}|abbr)>|["”》\])）])`;
const closing = new RegExp(String.raw`^${closer}{0,3}[.。．]?`);
const closers = new RegExp(String.raw`^${closer}{1,3}`);

/** Reads the form of a venue from the text of its page, where its entry is written in `markup`. */
export function venueForm(text: string, { parts, goesOn }: VenueWords, markup: Markup): VenueForm {
  const first = parts[0]?.range.start ?? 0;
  const start = first - (lead.exec(text.slice(Math.max(0, first - 260), first))?.[0].length ?? 0);
  const slots: Slot[] = [];
  let done = start;
  for (const { part, range } of parts) {
    const open = text.slice(done, range.start);
    // the stop of an abbreviation belongs to its name: `J. Lakes Mech.`
    const stop = part === 'name' && text.startsWith('.', range.end) && closerAt(text, range.end + 1, open) ? '.' : '';
    const end = range.end + stop.length;
    const closer = counterAt(text, end, part) + closerAt(text, end, open);
    slots.push({ part, open, close: closer, range: { start: range.start, end } });
    done = end + closer.length;
  }
  const frame = slots.map(({ open, close }) => `${open}1${close}`).join('');
  const tail = goesOn ? '' : tailOf(text.slice(done, done + 40), frame);
  const dash = /[-–—－]{1,2}/.exec(parts.find(({ part }) => part === 'page')?.value ?? '')?.[0] ?? '-';
  return { markup, slots, tail, range: { start, end: done + tail.length }, dash, goesOn };
}

/** `期` behind an issue, `年` behind a year. */
function counterAt(text: string, at: number, part: VenuePartName): string {
  const counter = { name: '', year: '年', volume: '卷', issue: '期', page: '页' }[part];
  return counter !== '' && text.startsWith(counter, at) ? counter : '';
}

/** What ends a venue: of `*arXiv 2025.*` the marks behind the stop too, where they close what was opened before it. */
function tailOf(behind: string, frame: string): string {
  const tail = closing.exec(behind)?.[0] ?? '';
  const more = /[.。]$/.test(tail) ? (closers.exec(behind.slice(tail.length))?.[0] ?? '') : '';
  const isClosed = more !== '' && unmatchedMarks(frame + tail + more).length === 0;
  return isClosed && unmatchedMarks(frame + tail).length > 0 ? tail + more : tail;
}

/** What stands at `at` and closes what `open` ends with, the innermost first: `</font>**` behind `**<font color="navy">`. */
function closerAt(text: string, at: number, open: string): string {
  const tag = /<([a-z]{1,6})(?:\s[^<>]{0,200})?>$/i.exec(open);
  const pair = tag === null ? pairs.find(([opener]) => open.endsWith(opener)) : [tag[0], `</${tag[1] ?? ''}>`];
  const [opener = '', closer = ''] = pair ?? [];
  if (closer === '' || !text.startsWith(closer, at)) return '';
  return closer + closerAt(text, at + closer.length, open.slice(0, open.length - opener.length));
}

/**
 * Whether a whole venue can be written like this one: nothing follows, nothing between its parts is that of its work alone, and no mark opens
 * within a part, as in `Journal of Lakes **(JL), 2025**`.
 */
export function isPlainForm(form: VenueForm): boolean {
  const frame = form.slots.map(({ open, close }) => `${open}1${close}`).join('') + form.tail;
  return !form.goesOn && hasPlainJoints(form) && unmatchedMarks(frame).length === 0;
}

/** Whether nothing but signs and the usual words stand between the parts: not a publisher, a place or an acronym. */
export function hasPlainJoints({ slots }: VenueForm): boolean {
  return isPlainJoint(
    slots
      .slice(1)
      .map(({ open, close }) => `${open} ${close}`)
      .join(' '),
  );
}

/** Whether what stands between parts of a venue is `, `, `</em>, vol. `, `年第`, and no word of another kind. */
export function isPlainJoint(written: string): boolean {
  const plain = written.replace(jointWords, '');
  return !/\p{L}/u.test(plain.replace(/<[^<>]{1,210}>/g, ''));
}

const jointWords = new RegExp(String.raw`\b(?:in|the|${numberWordSource})\b|[第卷期页年]|发表于|载于`, 'gi');

/** Writes a venue in the form of another one. What `values` lack is left out with what stands around it. `''` without a name. */
export function writeForm({ markup, slots, tail, dash }: VenueForm, values: VenueValues): string {
  const { name: full, year } = values;
  if (full === undefined || slots.length === 0) return '';
  const isDated = year !== undefined && slots.some(({ part }) => part === 'year');
  const name = isDated ? withoutYearAhead(full, Number(year)) : full;
  const written = slots.flatMap((slot, at) => {
    const value = slot.part === 'name' ? name : values[slot.part];
    const isBehindName = slot.part === 'year' && slots[at - 1]?.part === 'name';
    const open = isBehindName ? jointOfYear(slot.open, name) : slot.open;
    return value === undefined ? [] : [open + valueText(slot.part, value, dash, markup) + slot.close];
  });
  // a year that came first took the blank behind it along
  return `${written.join('').replace(/^[\s.,:;，。]+/, '')}${tail}`;
}

export interface AddedPart {
  readonly part: VenuePartName;
  readonly value: string;
  /** An offset of the page. */
  readonly at: number;
  readonly text: string;
}

/**
 * What an entry lacks that the `model` of a neighbour has and `values` know, each with its place. Only where the entry writes what
 * it has just as the neighbour does, so that the place is certain.
 */
export function lackingParts(own: VenueForm, model: VenueForm, values: VenueValues): readonly AddedPart[] {
  const at = (part: VenuePartName): number => model.slots.findIndex(slot => slot.part === part);
  const positions = own.slots.map(({ part }) => at(part));
  const inOrder = positions.every((position, index) => position >= 0 && position > (positions[index - 1] ?? -1));
  if (!inOrder) return [];
  const has = (part: VenuePartName): boolean => own.slots.some(slot => slot.part === part);
  const added: AddedPart[] = [];
  for (const [index, slot] of model.slots.entries()) {
    const value = values[slot.part];
    if (has(slot.part) || value === undefined || slot.part === 'name') continue;
    // an issue of no volume is a number that means nothing
    if (slot.part === 'issue' && !has('volume') && !added.some(({ part }) => part === 'volume')) continue;
    const place = placeFor(own, model, positions, index);
    if (place === undefined) continue;
    const written = valueText(slot.part, value, model.dash, model.markup);
    const text = place.write(slot.open, written, slot.close);
    // what opens before the part closes behind it, not in it
    if (unmatchedMarks(text).length === 0) added.push({ part: slot.part, value, at: place.at, text });
  }
  return added;
}

interface Place {
  readonly at: number;
  readonly write: (open: string, value: string, close: string) => string;
}

function placeFor(own: VenueForm, model: VenueForm, positions: readonly number[], index: number): Place | undefined {
  const behind = positions.findIndex(position => position > index);
  const inner = (open: string, value: string, close: string): string => open + value + close;
  const before = own.slots[behind < 0 ? own.slots.length - 1 : behind - 1];
  const next = behind < 0 ? undefined : own.slots[behind];
  const nextModel = behind < 0 ? undefined : model.slots[positions[behind] ?? -1];
  if (before === undefined) {
    // `2024. ` before `In Proceedings of …`
    if (index !== 0 || next === undefined || !nextModel?.open.endsWith(next.open)) return undefined;
    const joint = nextModel.open.slice(0, nextModel.open.length - next.open.length);
    return joint === '' ? undefined : { at: own.range.start, write: (_, value, close) => value + close + joint };
  }
  const modelBefore = model.slots.find(({ part }) => part === before.part);
  if (modelBefore === undefined) return undefined;
  // `*CVPR*` next to `*CVPR 2024*`: the year goes inside the marks
  const isInside = before.close !== '' && modelBefore.close === '' && model.tail.startsWith(before.close);
  if (!isInside && before.close !== modelBefore.close) return undefined;
  const at = before.range.end + (isInside ? 0 : before.close.length);
  if (next !== undefined) return next.open === nextModel?.open ? { at, write: inner } : undefined;
  return own.goesOn || !/^[^.。]{0,12}(?:[.。][^.。]{0,20})?$/.test(own.tail) ? undefined : { at, write: inner };
}

function valueText(part: VenuePartName, value: string, dash: string, markup: Markup): string {
  return escapeText(part === 'page' ? value.replace(/[-–—]+/, dash) : value, markup).replace(/\\(?=-)/g, '');
}
