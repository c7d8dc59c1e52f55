import { numberWordSource } from '../../page/venues/numberWords';
import { isNamedJournal } from '../../page/venues/namedJournals';
import { isKnownAcronym } from '../../page/venues/venueAcronyms';
import { preprintWords } from '../../page/venues/preprintServerNames';
import { slice, type OffsetRange } from '../../text/range';
import { monthSource } from '../../time/calendarNames';
import { isPresentation } from '../printed/placedEvent';
import { acronym } from '../venues/acronym';
import type { Mark, VenueKind, VenueSlot, VenueStyle } from './entryStyle';
import { unmarked } from './entryStyle';
import { leadOfVenue } from './venueLead';
import { venueType } from '../venues/venueType';
import { readBracketed } from './bracketedAcronym';
import { beforeWordOfNumber, venueNumbers } from './venueNumbers';

const marks: readonly Mark[] = [
  { open: '***', close: '***' },
  { open: '**', close: '**' },
  { open: '*', close: '*' },
  { open: '__', close: '__' },
  { open: '_', close: '_' },
  { open: '``', close: '``' },
  { open: '`', close: '`' },
  { open: '(', close: ')' },
  { open: '（', close: '）' },
  { open: '[', close: ']' },
  { open: '\\[', close: '\\]' },
  { open: '【', close: '】' },
  { open: '《', close: '》' },
];

/** A part without marks around it or what joins it to others. `range` in characters of the venue. */
interface Part {
  readonly part: VenueSlot['part'];
  readonly range: OffsetRange;
}

/** A venue as it was read. */
export interface ReadVenue {
  readonly kind: VenueKind;
  readonly style: VenueStyle;
  /** Whether its name, which is as short as an acronym, is the full one: `IEEE Access` says nothing of how others are written. */
  readonly hasOneForm: boolean;
  /** Whether its kind is guessed by how its acronym ends: `ISL` may be a journal, as `RAL`, as well as a conference. */
  readonly isGuessed: boolean;
  /** Whether it is a year alone, which says nothing of how venues are written: `Title, 2029.` */
  readonly isYear: boolean;
  /** Whether its pages are two with a dash between. */
  readonly showsDash: boolean;
}

/**
 * How a written venue is put: `2024. In Proceedings of …`, `**CVPR 2020**`, `*Journal*, 2021`, `Journal 12, no. 3 (2022): 1-9.`,
 * `*Journal, 82*(23), 363–377`, `学报, 2022, 82(23): 363-377.`
 *
 * @param comma What stands between the name and the year of another work where this is a year alone.
 */
export function readVenue(written: string, told?: VenueKind, comma = ', '): ReadVenue {
  const text = written.trim();
  // the name that another work has stands before its year then: `Title, Lakes, 2029.`
  if (yearAlone.test(text)) {
    const joint = /^\d/.test(text) ? comma : text.startsWith('（') ? '' : ' ';
    return { ...readVenue(`L${joint}${text}`, told), isYear: true };
  }
  const numbers = venueNumbers(text);
  const year = numbers.find(({ part }) => part === 'year')?.range;
  const leading = year !== undefined && year.start <= 1 ? year : undefined;
  const nameFrom =
    leading === undefined ? 0 : leading.end + (/^\)?\\?[.,。，]?\s*/.exec(text.slice(leading.end))?.[0].length ?? 0);
  const led = leadOfVenue(text.slice(nameFrom));
  const { mark, close } = markAt(text, nameFrom + led.length);
  const nameStart = nameFrom + led.length + mark.open.length;
  const inName = close === undefined ? '' : leadOfVenue(text.slice(nameStart));
  const behind = numbers.filter(
    number => number.range.start > nameStart && number !== numbers.find(({ range }) => range === leading),
  );
  const first = behind[0]?.range.start ?? text.length;
  const nameEnd = endOfName(text, nameStart + inName.length, Math.min(first, close ?? text.length), first);
  const name = { part: 'name' as const, range: { start: nameStart + inName.length, end: nameEnd } };
  const plainName = text.slice(name.range.start, name.range.end);
  const parts: readonly Part[] = [
    ...(leading === undefined ? [] : [{ part: 'year' as const, range: leading }]),
    name,
    ...behind,
  ];
  const inside = close === undefined ? 1 : 1 + behind.filter(({ range }) => range.start < close).length;
  const slots = slotsOf(text, parts, nameFrom, name.range.start, close === undefined ? undefined : { at: close, mark });
  const pages = numbers.find(({ part }) => part === 'page')?.range;
  const dash = /[-–—－]{1,2}/.exec(pages === undefined ? '' : text.slice(pages.start, pages.end))?.[0];
  const hasOneForm = isShort(plainName) && (isNamedJournal(plainName) || hasWord(plainName));
  const kind = told ?? kindOf(text, plainName, slots);
  return {
    kind,
    hasOneForm,
    isGuessed:
      told === undefined && kind === 'journal' && !isKnownAcronym(plainName) && endsLikeJournal.test(plainName),
    isYear: false,
    showsDash: dash !== undefined,
    style: {
      lead: led,
      mark: copiedMark({ open: mark.open + inName, close: mark.close }),
      marked: inside,
      slots: withYearOfName(slots, plainName),
      short: !hasOneForm && isShort(plainName),
      bracketed: readBracketed(plainName, close === undefined ? '' : text.slice(close + mark.close.length)),
      shortYear: year !== undefined && year.end - year.start === 2,
      dash: dash ?? '-',
      arxiv: arxivForm(hasOneForm ? '' : plainName),
      stop: /[.。．]$/.exec(text)?.[0] ?? '',
    },
  };
}

/** A year without the name of a venue: `2029.`, `(2029)`, `2029年。` */
export const yearAlone = /^[(（[]?(?:19|20)\d\d\s?年?[)）\]]?[.。]?$/;

/** The marks that open at `from`, and where they close. Any inline tag is one: `<em class="venue">`. */
function markAt(text: string, from: number): { readonly mark: Mark; readonly close: number | undefined } {
  for (const mark of marksAt(text, from)) {
    const close = closeOf(text, mark, from + mark.open.length + 1);
    if (close < 0) continue;
    const inner = markInside(text, from + mark.open.length, close);
    return {
      mark: { open: mark.open + inner.open, close: inner.close + mark.close },
      close: close - inner.close.length,
    };
  }
  return { mark: unmarked, close: undefined };
}

/** Of `*Symposium on Lakes (**ISL**), 2029*` the last one: two stars close no single one. */
function closeOf(text: string, { close }: Mark, from: number): number {
  const single = /^[*_]$/.test(close)
    ? text.slice(from).search(close === '*' ? /(?<!\*)\*(?!\*)/ : /(?<!_)_(?!_)/)
    : -1;
  return single < 0 ? text.indexOf(close, from) : from + single;
}

function marksAt(text: string, from: number): readonly Mark[] {
  const tag = /^<([a-z]{1,12})(?:\s[^<>]{0,400})?>/i.exec(text.slice(from, from + 420));
  return tag === null
    ? marks.filter(({ open }) => text.startsWith(open, from))
    : [{ open: tag[0], close: `</${tag[1] ?? ''}>` }];
}

/** The marks around all between two places, those within them included: `<font color="navy">` and `</font>` in `**<font color="navy">ISL 2029</font>**`. */
function markInside(text: string, start: number, end: number): Mark {
  const mark = marksAt(text, start).find(
    ({ open, close }) =>
      text.endsWith(close, end) &&
      end - start > open.length + close.length &&
      // `<i>Lakes</i> and <i>Rivers</i>`
      (!open.startsWith('<') || text.indexOf(close, start) === end - close.length),
  );
  if (mark === undefined) return unmarked;
  const inner = markInside(text, start + mark.open.length, end - mark.close.length);
  return { open: mark.open + inner.open, close: inner.close + mark.close };
}

/**
 * A mark without what belongs to one venue alone: the address of `<a href="…">`, what `<abbr title="…">` spells out. Of the attributes those stay
 * that say how it looks, and a tag that says nothing else goes, but for `<em lang="en">`, which looks by itself.
 */
function copiedMark({ open, close }: Mark): Mark {
  let left = close;
  const copied = open.replace(/<([a-z]{1,12})(?:\s[^<>]{0,400})?>/gi, (tag, name: string) => {
    const looks = /^a$/i.test(name) ? [] : (tag.match(look) ?? []);
    if (looks.length > 0 || tag === `<${name}>` || looking.test(name)) return `<${name}${looks.join('')}>`;
    left = left.replace(`</${name}>`, '');
    return '';
  });
  return { open: copied, close: left };
}

const looking = /^(?:em|i|b|strong|u|code|mark|small|s|cite)$/i;
const look = /\s(?:class|style|color|face|size)\s{0,3}=\s{0,3}(?:"[^"]*"|'[^']*'|[^\s"'>]+)/gi;

/** Before what leads to the first number: `, vol. `, ` (`, `. ` */
function endOfName(text: string, start: number, to: number, first: number): number {
  const head = text.slice(start, to);
  // a number behind the mark that closes leaves the name whole
  const joint =
    to < first && first < text.length
      ? ''
      : ((withAcronym.exec(head) ?? introduction.exec(head.slice(-24)))?.[0] ?? '');
  const end = to === text.length ? head.replace(/(?<![\s.。])[\s.。]+$/, '').length : head.length - joint.length;
  return start + Math.max(end, Math.min(1, head.length));
}

const introduction = new RegExp(
  String.raw`(?:[\s,，.。;；:：·(（'’]{0,6}|(?<=\p{Lu})-)(?:${beforeWordOfNumber}(?:${numberWordSource})\.?\s?|第\s?)?$`,
  'iu',
);
/** ` (ISL ` before the year in `Symposium on Lakes (ISL 2024)`, with the marks around that: ` (**ISL ` */
const withAcronym = new RegExp(String.raw`\s[(（](?<mark>[*_]{1,2})?${acronym}(?<joint>[\s'’-]{0,2})$`, 'u');

const leadOfNumber = new RegExp(
  String.raw`^(?:[\s,，.。;；:：·(（'’]{0,6}|-)(?:(?:${numberWordSource})\.?\s?|第\s?)?$`,
  'i',
);

/** Around a number, and around nothing else: `*12*(3)`, `<b>12</b>(3)`. */
const numberMarks: readonly Mark[] = [
  ...marks.filter(({ open }) => /^[*_]+$/.test(open)),
  ...['i', 'em', 'b', 'strong'].map(name => ({ open: `<${name}>`, close: `</${name}>` })),
];

/** `Lake Forum, Norrhavn, June`, where the month was not told from the name */
const endsInMonth = new RegExp(String.raw`[,，]\s(?:${monthSource})\.?$`, 'iu');

/** The parts with what stands around each; words that are no part (a month, a place) are left out. */
function slotsOf(
  text: string,
  parts: readonly Part[],
  nameFrom: number,
  nameStart: number,
  marked: { readonly at: number; readonly mark: Mark } | undefined,
): readonly VenueSlot[] {
  let done = 0;
  return parts.map(({ part, range }, index) => {
    // lead and opening mark are no part of the joint
    const mark = part === 'name' ? unmarked : markOfNumber(text, range, marked);
    const outer = { start: range.start - mark.open.length, end: range.end + mark.close.length };
    const written =
      part === 'name' ? text.slice(done, nameFrom) : withoutMark(text, { start: done, end: outer.start }, marked);
    const named = part === 'year' ? withAcronym.exec(written)?.groups : undefined;
    const { mark: around = '', joint } = named ?? {};
    if (
      joint !== undefined &&
      text.startsWith(around, range.end) &&
      /^[)）]/.test(text.slice(range.end + around.length))
    ) {
      done = range.end + around.length + 1;
      return { part, before: ` (${around}`, after: `${around})`, acronym: joint };
    }
    // a month is that of its work: `2023 Mar;3(1)`
    const name = part === 'year' && parts[index - 1]?.part === 'name' ? parts[index - 1] : undefined;
    const isMonth = name !== undefined && endsInMonth.test(slice(text, name.range));
    const before =
      (leadOfNumber.test(written) && !isMonth) || part === 'name'
        ? written
        : (/[;；]\s?$/.exec(written)?.[0] ?? `, ${/[(（]$/.exec(written)?.[0] ?? ''}`);
    const after = part === 'name' ? '' : closerOf(before, text.slice(outer.end, outer.end + 4));
    done = (part === 'name' ? Math.max(range.end, nameStart) : outer.end) + after.length;
    // the stop of `IEEE Trans. Lakes., vol. 3` belongs to the name
    const slot = { part, before: index === 0 ? written : before.replace(/^\\|^\.(?=,)/, ''), after };
    return mark === unmarked ? slot : { ...slot, mark };
  });
}

/** The word of a number, `卷`, `年`, and the bracket that closes what opens before it: `(2029)`, `（2029年）`. */
function closerOf(before: string, behind: string): string {
  const word = /^\s?[卷期页年]/.exec(behind)?.[0] ?? '';
  const isOpen = /[(（](?:pp?\.\s?|pages?\s)?$/i.test(before);
  return word + (isOpen ? (/^[)）](?!\p{L})/u.exec(behind.slice(word.length))?.[0] ?? '') : '');
}

/** Those of the name are none of it: `*Lakes, 12*(3)`. */
function markOfNumber(
  text: string,
  { start, end }: OffsetRange,
  marked: { readonly at: number; readonly mark: Mark } | undefined,
): Mark {
  const from = marked !== undefined && marked.at < start ? marked.at + marked.mark.close.length : 0;
  const found = numberMarks.find(
    ({ open, close }) => text.slice(from, start).endsWith(open) && text.startsWith(close, end),
  );
  return found === undefined || marked?.at === end ? unmarked : found;
}

function withoutMark(
  text: string,
  { start, end }: OffsetRange,
  marked: { readonly at: number; readonly mark: Mark } | undefined,
): string {
  if (marked === undefined || marked.at < start || marked.at >= end) return text.slice(start, end);
  return text.slice(start, marked.at) + text.slice(marked.at + marked.mark.close.length, end);
}

/** `2023 IEEE Conference on Looms` names the year where no other work can: it goes behind the name then; `arXiv:2002.00001` names none. */
function withYearOfName(slots: readonly VenueSlot[], name: string): readonly VenueSlot[] {
  return slots.some(({ part }) => part === 'year') || !/(?<![\d.:/])(?:19|20)\d\d(?!\d|\.\d)/.test(name)
    ? slots
    : slots.flatMap(slot =>
        slot.part === 'name' ? [slot, { part: 'year' as const, before: ', ', after: '' }] : [slot],
      );
}

function isShort(name: string): boolean {
  return (
    name.length <= 14 && (/\p{Lu}{2}|\p{Lu}&(?:amp;)?\p{Lu}$/u.test(name) || /^(?:arXiv|CoRR)(?!.*\d{4})/i.test(name))
  );
}

/** `SIAM News`: capitals with a word behind them are mostly a whole name; not those of a series that is known, `USENIX Security`, `ICML Oral`, or of a part of one. */
function hasWord(name: string): boolean {
  const [, first = '', words = ''] = /^(\p{Lu}{2,8})((?:\s\p{Lu}\p{Ll}+\.?)+)$/u.exec(name) ?? [];
  return (
    words !== '' &&
    !isKnownAcronym(first) &&
    !isKnownAcronym(name) &&
    !isPresentation(words) &&
    !partOfEvent.test(words)
  );
}

const partOfEvent = /\s(?:Workshops?|Findings|Companion|Tracks?)$/;

const arxivLead =
  /^((?:arXiv(?:\s(?:preprint|e-?prints?))?|CoRR)[\s,:：]{0,2}(?:arXiv\s?[:：]\s?|abs\/)?)(?:\d{4}\.\d{4,5}|[a-z-]{2,12}(?:\.[A-Z]{2})?\/\d{7})/i;

/** `arXiv:` of `arXiv:2002.00001`; of a name alone, `CoRR`, the name. */
function arxivForm(name: string): string {
  if (isShort(name)) return /^(?:arXiv|CoRR)/i.test(name) ? name : 'arXiv';
  return arxivLead.exec(name)?.[1] ?? 'arXiv preprint arXiv:';
}

/** Acronyms of journals: `TPAMI`, `IJCV`, `JMLR`, `RAL`. */
const journalAcronym = /^(?:ACM |IEEE )?(?:T[A-Z]{2,}|IJ[A-Z]+|J[A-Z]{2,}|[A-Z]{2,}[JL](?![A-Z])|PNAS|PLOS|CACM)/;

/** The weakest of these signs. */
const endsLikeJournal = /^(?!T|IJ|J)[A-Z]{2,}[JL]$/;

const ofPreprint = new RegExp(String.raw`arxiv|preprint|${preprintWords}`, 'i');

function kindOf(text: string, name: string, slots: readonly VenueSlot[]): VenueKind {
  // `_CoRR abs/2401.00001_` begins no word
  if (ofPreprint.test(text) || ofPreprint.test(name)) return 'preprint';
  if (
    (/^(?:(?:19|20)\d\d\\?[.,] )?In:? /.test(text) && venueType(name) !== 'article-journal') ||
    /proceedings|proc\.|conference|symposium|workshop|会议|大会|论文集/i.test(text)
  )
    return 'conference';
  if (slots.some(({ part }) => part === 'volume')) return 'journal';
  // `ICML` and `ACL` end like the acronyms of journals
  const known = name.length <= 20 ? venueType(name) : undefined;
  if (known !== undefined) return known === 'paper-conference' ? 'conference' : 'journal';
  // `CVPR 2020`, `**NeurIPS**, 2021`: an acronym with a year
  const isAcronym = /^\p{L}{2,12}$/u.test(name) && /\p{Lu}.*\p{Lu}/u.test(name) && !journalAcronym.test(name);
  return slots.some(({ part }) => part === 'year') && isAcronym ? 'conference' : 'journal';
}
