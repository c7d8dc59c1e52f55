import type { Work } from '../../page/drafts/listedWork';
import { workMarkSource } from '../../page/workMark';
import { remembered } from '../../remembered';
import { printedArxivId, readArxivId } from '../../syntax/arxivId';
import type { OffsetRange } from '../../text/range';
import { readPrintedVenue } from './printedVenue';
import { venueStretchesOf, type VenueStretch } from './venueStretches';
import { shortVenue, venueAcronym } from '../venues/shortVenue';
import { yearOf, type CslItem } from '../work';

export type VenuePartName = 'name' | 'volume' | 'issue' | 'year' | 'page';

/** What each part says, as it is written: `1–9` or `1-9`. */
export type VenueValues = Readonly<Partial<Record<VenuePartName, string>>>;

interface VenuePart {
  readonly part: VenuePartName;
  readonly value: string;
  /** In the page. */
  readonly range: OffsetRange;
}

/** The words that say where and when a work appeared, each with its place in the page. */
export interface VenueWords {
  /** In the order of the text, one or more. */
  readonly parts: readonly VenuePart[];
  /** Words follow that are none of these: a publisher, a note. */
  readonly goesOn: boolean;
}

/**
 * Finds the parts of the venue that an entry prints, where each stands there but once. `csl` is the record of the work, where it is
 * known: its venue is recognised in forms that say too little by themselves (`Journal of Lakes`). `undefined` where the words
 * cannot be told apart for certain.
 */
export function venueWordsOf(work: Work, csl?: CslItem): VenueWords | undefined {
  return csl === undefined ? printedWordsOf(work) : firstWordsIn(work, csl);
}

const printedWordsOf = remembered((work: Work) => firstWordsIn(work));

function firstWordsIn(work: Work, csl?: CslItem): VenueWords | undefined {
  for (const stretch of venueStretchesOf(work)) {
    const found = wordsIn(stretch, csl);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Wherever an entry prints a venue: in a label before its title, and once more below that. */
export const allVenueWordsOf = remembered((work: Work): readonly VenueWords[] =>
  venueStretchesOf(work).flatMap(stretch => wordsIn(stretch) ?? []),
);

function wordsIn(written: VenueStretch, csl?: CslItem): VenueWords | undefined {
  const stretch = { ...written, text: withoutWorkMark(written.text) };
  if (!/[\p{L}\d]/u.test(stretch.text)) return undefined;
  const values = printedValues(stretch.text) ?? (csl && registeredValues(stretch.text, csl));
  const found = values && placed({ ...stretch, text: withoutDoi(stretch.text) }, values);
  return found === undefined || isLabel(written, found) ? undefined : found;
}

/** Whether an entry says nothing of where and when its work appeared: not even what cannot be read. */
export function saysNoVenue(work: Work): boolean {
  return venueStretchesOf(work).every(({ line, from, text }) => {
    // a line of nothing but labels begins with one; a link inside is that of a venue
    const words = line.links
      .filter(link => link.from <= from || link.from >= from + text.length)
      .reverse()
      .reduce(
        (left, link) => left.slice(0, Math.max(0, link.from - from)) + left.slice(Math.max(0, link.to - from)),
        text.padEnd(line.text.length - from),
      );
    return !/[\p{L}\d]/u.test(words.replace(anyMark, ''));
  });
}

/** With blanks in the place of the mark behind a title: `[J]. 湖泊学报`, `[C]//Proceedings of …`. */
function withoutWorkMark(text: string): string {
  return text.replace(markAhead, mark => ' '.repeat(mark.length));
}

const anyMark = new RegExp(workMarkSource, 'g');
const markAhead = new RegExp(String.raw`^[\s"”》.。．]{0,4}${workMarkSource}(?:\/\/|[.。．])?`);

/** `[arXiv](…)` names no venue: it says what the link opens. */
function isLabel({ line, from }: VenueStretch, { parts: [name, ...more] }: VenueWords): boolean {
  return (
    more.length === 0 &&
    line.links.some(link => {
      if (link.from > from) return false;
      const { start, end } = line.place(link);
      return name !== undefined && start <= name.range.start && name.range.end <= end;
    })
  );
}

/** With letters in the place of a DOI, which may hold the year once more: `2017, DOI: 10.5555/TL.2017.9`. */
function withoutDoi(text: string): string {
  return text.replace(/\b10\.\d{4,9}\/\S+/g, doi => 'x'.repeat(doi.length));
}

function printedValues(text: string): VenueValues | undefined {
  const venue = readPrintedVenue(text);
  if (venue === undefined) return undefined;
  const { name, volume, issue, page, arxivId } = venue;
  // `(AAAI-29)` is one word, of which the year is a part
  const acronym = venue.year === undefined ? undefined : hyphenedAcronym(text, venue.short, venue.year);
  const [short, year] = acronym === undefined ? [venue.short, venue.year] : [acronym, undefined];
  const preprint = arxivId === undefined ? undefined : printedArxivId(text);
  const both = name === undefined || short === undefined ? undefined : `${name} (${short})`;
  // of `Symposium on Lakes (ISL 2024)` the name ends before the bracket
  const whole = both !== undefined && pattern('name', both).test(text) ? both : (name ?? preprint);
  if (whole === undefined) return undefined;
  return present({ name: whole, volume, issue, page, year: year === undefined ? undefined : String(year) });
}

function hyphenedAcronym(text: string, short: string | undefined, year: number): string | undefined {
  const ending = String(year).slice(-2);
  return [`${short ?? ''}-${ending}`, `${short ?? ''}–${ending}`].find(
    written => short !== undefined && pattern('name', written).test(text),
  );
}

/** The venue is recognised by its registered name, and the rest by what is registered. */
function registeredValues(text: string, csl: CslItem): VenueValues | undefined {
  const name = namesOf(csl).find(candidate => pattern('name', candidate).test(text));
  if (name === undefined) return undefined;
  const year = yearOf(csl);
  const values = {
    volume: csl.volume,
    issue: csl.issue,
    page: csl.page,
    year: year === undefined ? undefined : String(year),
  };
  const rest = text.replace(pattern('name', name), ' ');
  const here = Object.entries(values).filter(
    ([part, value]) => value !== undefined && pattern(part as VenuePartName, value).test(rest),
  );
  return present({ name, ...Object.fromEntries(here) });
}

/** The longer ones first: a journal may bear the name of another with a word more. */
function namesOf(csl: CslItem): readonly string[] {
  const full = [csl['container-title'], csl['event-title'], csl['container-title-short']];
  const names = [...full, shortVenue(csl), venueAcronym(csl)].flatMap(name => {
    if (name === undefined) return [];
    // `Proceedings of the 9th Symposium on …`, `9th Symposium on …`, `Symposium on …`
    const event = name.replace(/^Proceedings of (?:the )?(?:(?:19|20)\d\d )?/i, '');
    return [name, event, event.replace(/^\d{1,3}(?:st|nd|rd|th) /i, '')];
  });
  const id = csl.archive_location ?? readArxivId(csl.DOI ?? '');
  if (csl.archive === 'arXiv' && id !== undefined) names.push(`arXiv preprint arXiv:${id}`, `arXiv:${id}`);
  return [...new Set(names.filter(name => name.length >= 2))].sort((a, b) => b.length - a.length);
}

function present(values: Readonly<Partial<Record<VenuePartName, string | undefined>>>): VenueValues {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}

/** In which order the parts are looked for: those that can be mistaken for others come last. */
const order: readonly VenuePartName[] = ['name', 'year', 'page', 'volume', 'issue'];

function placed({ line, from, text }: VenueStretch, values: VenueValues): VenueWords | undefined {
  let rest = text;
  const parts: VenuePart[] = [];
  for (const part of order) {
    const value = values[part];
    if (value === undefined) continue;
    const written = pattern(part, value);
    const found = [...rest.matchAll(new RegExp(written, `g${written.flags}`))];
    // the volume stands before the issue; of all else two would leave open which is meant
    const isFirst = part === 'volume' || part === 'issue' || (part === 'year' && isSaidAgain(rest, value));
    const first = isFirst || found.length === 1 ? found[0] : undefined;
    if (first === undefined) return undefined;
    const at = { from: from + first.index, to: from + first.index + first[0].length };
    parts.push({ part, value: first[0], range: line.place(at) });
    rest = `${rest.slice(0, first.index)}${'\u0001'.repeat(first[0].length)}${rest.slice(first.index + first[0].length)}`;
  }
  parts.sort((a, b) => a.range.start - b.range.start);
  const behind = rest.slice(rest.lastIndexOf('\u0001') + 1).replace(/^\s?[年卷期页]/, '');
  return { parts, goesOn: /[\p{L}\d]/u.test(behind) };
}

/** `Journal of Lakes, 2029, 12: 1-9. (2029)` */
function isSaidAgain(text: string, year: string): boolean {
  return text.split(year).length === 3 && new RegExp(`[.。]\\s?\\(${year}\\)[.。]?\\s*$`).test(text);
}

/** Blanks and dashes may be written otherwise than they were read. */
function pattern(part: VenuePartName, value: string): RegExp {
  const literal = value
    .split(/\s+/)
    .map(word => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
    .join(String.raw`\s+`);
  const written = part === 'page' ? literal.replace(/[-–—]/, String.raw`\s?[-–—－~～]{1,2}\s?`) : literal;
  // `ICLR2025`
  if (part === 'name') return new RegExp(String.raw`(?<![\p{L}\d])${written}(?!\p{L}|\d(?!\d{3}(?!\d)))`, 'iu');
  // with its month: `2024.06`
  if (part === 'year')
    return new RegExp(String.raw`(?<![\p{Ll}\d-])${written}(?:\.(?:0[1-9]|1[0-2])(?!\d))?(?!(?!年)[\p{L}\d-])`, 'u');
  // `第82卷第23期`
  return new RegExp(String.raw`(?<!(?![第年卷期页])[\p{L}\d-])${written}(?!(?![卷期页])[\p{L}\d-])`, 'iu');
}
