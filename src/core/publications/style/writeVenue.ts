import { writeBracketed } from './bracketedAcronym';
import { unmarked, type VenueKind, type VenuePart, type VenueSlot, type VenueStyle } from './entryStyle';
import { escapeText, type ReadAs } from '../markup/escapeInline';
import { withoutEdition } from '../venues/seriesName';
import { customaryName, labelOfVenue, shortVenueName, venueAcronym } from '../venues/shortVenue';
import { jointOfYear } from './jointOfYear';
import { unmatchedMarks } from './unmatchedMarks';
import { withoutIn } from './venueStyles';
import type { CslItem } from '../work';
import { isArxivPreprint, isPreprint, yearOf } from '../work';

/** Where and when a work appeared, as the entries around write it for works of its kind; `''` where nothing is registered. */
export function writeVenue(
  csl: CslItem,
  styles: Readonly<Record<VenueKind, VenueStyle>>,
  readAs: ReadAs = 'markdown',
): string {
  const kind = venueKind(csl);
  const learned = withYearOfWords(withoutHyphen(asLent(styles[kind], csl), kind), csl);
  // nothing is in a thesis, a report or a patent
  const style = /^(?:thesis|report|standard|patent)$/.test(csl.type) ? withoutIn(learned) : learned;
  const values = valuesOf(csl, kind, style, readAs);
  const bracketed = writeBracketed(csl, style, readAs);
  let marks = style.marked;
  let text = '';
  let isOpen = false;
  for (const [at, slot] of style.slots.entries()) {
    const { part, after, mark = unmarked, acronym } = slot;
    // `《Lakes》2029年` needs no blank
    const isBehindName = part === 'year' && style.slots[at - 1]?.part === 'name' && !style.mark.close.endsWith('》');
    const isWithoutVolume = values.volume === undefined && /^(?:volume|issue)$/.test(style.slots[at - 1]?.part ?? '');
    const joint = part === 'page' ? jointOfPages(slot, values.page ?? '', isWithoutVolume) : slot.before;
    const inside = isOpen && marks > 0;
    const isApart = isOpen && !inside && style.mark.close !== '';
    const before = isBehindName ? jointOfYear(joint, values.name ?? '', isApart) : joint;
    marks -= part === 'name' || isOpen ? 1 : 0;
    const value = values[part];
    // an issue of no volume is a number that means nothing; of a year it means one: `2029年第3期`
    if (value === undefined || (part === 'issue' && values.volume === undefined && !after.includes('期'))) continue;
    if (isOpen && !inside) {
      text += style.mark.close;
      isOpen = false;
    }
    text += text === '' ? before.replace(/^[\s.,:;，。：；]+/, '') : before;
    if (part === 'name') {
      // `发表于湖泊学报` beside a name in Latin letters
      const isGlued = /\p{Script=Han}$/u.test(style.lead + style.mark.open) && /^[\p{Script=Latin}\d]/u.test(value);
      text += style.lead + style.mark.open + (isGlued ? ' ' : '');
      isOpen = true;
    }
    const isAcronym = acronym !== undefined && !style.short;
    const short = isAcronym ? (venueAcronym(csl) ?? customaryName(csl)) : undefined;
    // `(26)` says nothing: without an acronym the year is written in full
    const written = isAcronym && short === undefined && part === 'year' ? String(yearOf(csl) ?? value) : value;
    text +=
      (short === undefined ? '' : escapeText(short, readAs) + (acronym ?? '')) +
      mark.open +
      written +
      mark.close +
      after;
    if (part !== 'name' || bracketed === '') continue;
    const isOutside = style.bracketed?.isOutside === true;
    text += isOutside ? style.mark.close + bracketed : bracketed;
    isOpen = !isOutside;
  }
  if (isOpen) text += style.mark.close;
  return text === '' || /[.。．]$/.test(text) ? text : text + openBracket(text) + style.stop;
}

/** What closes the bracket that another part closes in the entries around: `（2029年第3期）`, also of a work that has no issue. */
function openBracket(text: string): string {
  const open = unmatchedMarks(text);
  return open.includes('（') ? '）' : open.includes('(') ? ')' : '';
}

/** What stands before pages, by how many there are. The colon of `12(3):1-9` is that of the volume: without one it is a comma. */
function jointOfPages(
  { before, beforeSeveral = before, beforeOne }: VenueSlot,
  page: string,
  isWithoutVolume: boolean,
): string {
  const joint = severalPages.test(page)
    ? beforeSeveral
    : (beforeOne?.[articleNumber.test(page) ? 'article' : 'page'] ?? before);
  return isWithoutVolume && joint === ':' ? ', ' : joint;
}

/** `104567`, `e1012854` */
const articleNumber = /^(?:\p{L}{1,4}\d|\d{5})/u;

/** `11-22`, `e11-e22` */
const severalPages = /\d\s?[-–—]{1,2}\s?\w?\d/;

/** `TPAMI 2025` beside `ICLR 2026`, `Journal of Lakes 2025` beside both; `ISL 2025` in a tag beside `TPAMI 2024`. */
function asLent(style: VenueStyle, csl: CslItem): VenueStyle {
  const { lent } = style;
  const isLabel = isTag(style) && venueKind(csl) === 'conference' && labelOfVenue(csl) !== undefined;
  if (lent === undefined || (!isLabel && customaryName(csl) === undefined)) return style;
  const year = style.slots.find(({ part }) => part === 'year');
  const slots = style.slots.map(slot => (slot === year ? { ...slot, before: lent.joint } : slot));
  return { ...style, short: true, shortYear: lent.shortYear, slots };
}

/** `AAAI-26` is a conference: nobody writes `TPAMI-26` or `arXiv-26`. */
function withoutHyphen(style: VenueStyle, kind: VenueKind): VenueStyle {
  const isHyphened = style.slots.some(({ part, before }) => part === 'year' && before === '-');
  if (!isHyphened || kind === 'conference') return style;
  const slots = style.slots.map(slot => (slot.part === 'year' ? { ...slot, before: ' ' } : slot));
  return { ...style, shortYear: false, slots };
}

/** `*Symposium on Invented Lakes, 2025*` beside `*ISL'25*`: behind a name of several words nobody writes a year of two digits. */
function withYearOfWords(style: VenueStyle, csl: CslItem): VenueStyle {
  const isOfWords =
    style.short &&
    customaryName(csl) === undefined &&
    /\s|\p{Script=Han}{3}/u.test(venueName(csl, venueKind(csl), style));
  if (!style.shortYear || !isOfWords || isTag(style)) return style;
  const slots = style.slots.map(slot => (slot.part === 'year' ? { ...slot, before: inWords(slot.before) } : slot));
  return { ...style, shortYear: false, slots };
}

/** A hyphen stands close to the name, as a blank does; a quotation mark alone says nothing of what else may stand there. */
function inWords(joint: string): string {
  return joint === '-' ? ' ' : joint.replace(/\s?['’]$/, '') || ', ';
}

/** Whether a venue stands as a label does, `` `ISL 2029` ``, `**[ISL'29]**`, and `**ISL 2029**` ahead of the title, and in no sentence. */
function isTag({ mark, isAhead = false }: Partial<Pick<VenueStyle, 'mark' | 'isAhead'>>): boolean {
  return isAhead || (mark !== undefined && /[`[【［]/.test(mark.open));
}

/** As what a work is written: entries of one kind are written alike. */
export function venueKind(csl: CslItem): VenueKind {
  if (isPreprint(csl)) return 'preprint';
  return csl.type === 'paper-conference' || csl.type === 'chapter' ? 'conference' : 'journal';
}

/** Whether a work has appeared: a preprint has not. */
export function hasAppeared(csl: CslItem): boolean {
  return venueKind(csl) !== 'preprint';
}

/**
 * The name of where a work appeared, in full or short as `style` says; `''` where none is registered. One that nobody has a short name for stands
 * in full, without which one it was: what it is about, its initials or its beginning, as badges have it, would be read as the name.
 * A tag, which has no room for that, says what it is called by or about.
 */
export function venueName(
  csl: CslItem,
  kind: VenueKind,
  style: Pick<VenueStyle, 'short'> & Partial<Pick<VenueStyle, 'arxiv' | 'mark' | 'isAhead'>>,
): string {
  // in whatever form: nothing else says which patent it is
  if (csl.type === 'patent') return csl.number ?? csl.publisher ?? '';
  if (style.short) {
    const known = isTag(style) ? labelOfVenue(csl) : shortVenueName(csl);
    const short = isArxivPreprint(csl) ? (style.arxiv ?? known) : known;
    return short ?? withoutEdition(venueName(csl, kind, { ...style, short: false }));
  }
  if (isArxivPreprint(csl)) return (style.arxiv ?? 'arXiv preprint arXiv:') + (csl.archive_location ?? '');
  if (isNumbered(csl) && csl['container-title'] === undefined) return numberedName(csl);
  if (csl.type === 'thesis' && csl['container-title'] === undefined) return thesisName(csl);
  return (
    csl['container-title'] ??
    (kind === 'conference' ? csl['event-title'] : undefined) ??
    csl.publisher ??
    ''
  ).replace(/ [-–—] [A-Z][\w-]{1,12} ['’]\d\d$/, '');
}

/** Reports and standards go by a number of their own, which is none of a page or of an article. */
function isNumbered({ type }: CslItem): boolean {
  return type === 'report' || type === 'standard';
}

/** `World Lake Organization, Technical Report TR-12` */
function numberedName({ publisher, genre, number }: CslItem): string {
  const own = number !== undefined && genre !== undefined && !number.includes(genre) ? `${genre} ${number}` : number;
  return [publisher, own].filter(part => part !== undefined).join(', ');
}

/** `PhD thesis, University of Lakeside`, `湖滨大学博士学位论文` */
function thesisName({ genre, publisher }: CslItem): string {
  if (publisher !== undefined && /^\p{Script=Han}/u.test(publisher))
    return publisher + (genre === undefined ? '' : (chineseDegrees.find(([kind]) => kind.test(genre))?.[1] ?? ''));
  return [genre, publisher].filter(part => part !== undefined).join(', ');
}

const chineseDegrees: readonly (readonly [RegExp, string])[] = [
  [/ph\.?d|doctor|博士/i, '博士学位论文'],
  [/master|硕士/i, '硕士学位论文'],
];

function valuesOf(
  csl: CslItem,
  kind: VenueKind,
  style: VenueStyle,
  readAs: ReadAs,
): Readonly<Partial<Record<VenuePart, string>>> {
  const full = venueName(csl, kind, style);
  // `2024 Symposium on Lakes (ISL)`, `Symposium on Lakes (USENIX ISL 24)`: said once is enough
  const isSaidBehind =
    style.slots.some(({ acronym }) => acronym !== undefined) || writeBracketed(csl, style, readAs) !== '';
  const name = isSaidBehind
    ? full.replace(/\s\((?:(?:ACM|IEEE|USENIX)\s)?\p{Lu}[\w&-]{1,12}(?:\s?['’]?(?:\d\d){1,2})?\)$/u, '')
    : full;
  const year = yearOf(csl);
  const isDated = style.slots.some(({ part }) => part === 'year');
  const isOther = isArxivPreprint(csl) || isNumbered(csl) || csl.type === 'patent' || csl.type === 'thesis';
  const page = csl.page ?? (isOther ? undefined : csl.number);
  const known = {
    name: name === '' ? undefined : isDated && year !== undefined ? withoutYearAhead(name, year) : name,
    year: year === undefined ? undefined : String(year).slice(style.shortYear ? 2 : 0),
    volume: csl.volume,
    issue: csl.issue,
    page: page?.replace(/\s?[-–—]{1,2}\s?/, style.dash),
  };
  return Object.fromEntries(
    Object.entries(known).flatMap(([part, value]) => {
      if (value === undefined) return [];
      const written = escapeText(value, readAs);
      // two hyphens between pages are a dash to kramdown, which is meant
      return [[part, part === 'page' ? written.replace(/\\-|&#45;/g, '-') : written]];
    }),
  );
}

/** The name of a venue without the year that it begins with, `2019 IEEE/CVF Conference on Lakes`: beside its year it would be there twice. */
export function withoutYearAhead(name: string, year: number): string {
  const rest = name.startsWith(`${String(year)} `) ? name.slice(5) : name;
  return rest.includes(' ') ? rest : name;
}
