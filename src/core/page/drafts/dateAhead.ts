import { nowSource, seasonSource } from '../../time/calendarNames';
import { writtenDateSource } from '../../time/writtenDate';
import type { Span, TextLine } from '../boxText';
import { namesYear } from '../venues/venueWords';
import type { Work } from './listedWork';
import { isSetApart } from './setApart';

/** A dash before what ends a stretch of time: `2029 - 2030`, `2029 – Present`, `2028 – Fall 2029`. */
const untilNext = String.raw`(?:${nowSource}|至|\p{L}{3,9}\.?,?\s(?:19|20)\d\d)`;

/** `2029 `, `2029.09: `, `[2029/09/12] `, `Sep 2029, `, `12 May 2029: `, `05/2029 - `; not of a stretch of time */
const dateAhead = new RegExp(
  String.raw`^\s{0,3}(?:${writtenDateSource}|\[${writtenDateSource}\]|[(（]${writtenDateSource}[)）])` +
    String.raw`(?:\s[-–—|]{1,2}\s{1,3}(?=[\p{L}"“])(?!${untilNext})|(?:\s?[:：,，.]\s{0,3}|\s{1,3})(?=[^\s\d–—-]))`,
  'iu',
);

/** The date that a line begins with, in characters of the line. */
interface DateAhead {
  readonly year: number;
  /** Where the year stands, of `May ’29` its two digits. */
  readonly span: Span;
  /** Where the words behind the date and its joint begin. */
  readonly end: number;
}

/** `undefined` for a line that begins with none, or with a mark that goes on behind it: `**2029: a year of lakes**`. */
function readDateAhead(line: TextLine): DateAhead | undefined {
  const date = dateAhead.exec(line.text.slice(0, 50))?.[0];
  if (date === undefined) return undefined;
  const end = date.length;
  const marks = [line.links, line.strong, line.slanted, line.code, line.raised, line.underlined].flat();
  if (marks.some(span => span.from < end && span.to > end)) return undefined;
  const { index: from, 0: digits } = /(?:19|20)\d\d/.exec(date) ?? /(?<=['’‘])\d\d/.exec(date) ?? { index: 0, 0: '' };
  const span = { from, to: from + digits.length };
  return { year: Number(digits.length === 2 ? `20${digits}` : digits), span, end };
}

/** A line with its date covered, the line as it is written, and where the date ends in both, in characters. */
interface Covered {
  readonly line: TextLine;
  readonly written: TextLine;
  readonly end: number;
}

/**
 * A line with the date that it begins with covered by blanks, so that all that is read of it stands where it stood, and with its year behind the line
 * where no other is there, as references have it; `undefined` for one that begins with none.
 */
export function withDateCovered(line: TextLine): Covered | undefined {
  const date = readDateAhead(line);
  if (date === undefined) return undefined;
  const { end } = date;
  const behind = (spans: readonly Span[]): readonly Span[] => spans.filter(({ from }) => from >= end);
  const rest = line.text.slice(end);
  const covered: TextLine = {
    ...line,
    text: `${' '.repeat(end)}${rest}${namesYear(rest) ? '' : ` ${date.year}.`}`,
    links: behind(line.links),
    strong: behind(line.strong),
    slanted: behind(line.slanted),
    code: behind(line.code),
    raised: behind(line.raised),
    underlined: behind(line.underlined),
  };
  return { line: covered, written: line, end };
}

/** Whether names, or a title that is set apart, follow right behind the date of a covered line, and nobody goes on to tell news: `We won`. */
export function leadsBehindDate(
  { titleSpan, authors }: Pick<Work, 'titleSpan' | 'authors'>,
  { line: covered, written, end }: Covered,
): boolean {
  const [first] = authors.names;
  const last = authors.names.at(-1);
  // `2029.05: 论文“…”被录用`, `2029.05: Ann Reed and Mei Lin’s “…” accepted`
  if (last !== undefined && noAuthor.test(last.text)) return false;
  const names = authors.line === covered ? first : undefined;
  const title = titleSpan.line === covered && isSetApart(titleSpan, covered) ? titleSpan : undefined;
  const start = Math.min(names?.from ?? Infinity, title?.from ?? Infinity);
  // the year behind the line is written nowhere
  if (titleSpan.line === covered && titleSpan.to > written.text.length) return false;
  if (last !== undefined && tellsNews.test(authors.line.text.slice(last.to))) return false;
  const isBehind = names !== undefined && last !== undefined && titleSpan.line === covered && titleSpan.from >= last.to;
  if (isBehind && !partsTitle(covered.text.slice(last.to, titleSpan.from))) return false;
  return isRightBehind(covered.text, end, start);
}

/** Whether no words stand between the date that ends there and what begins there. */
function isRightBehind(text: string, end: number, start: number): boolean {
  return start < Infinity && start >= end && !/[\p{L}\d]/u.test(text.slice(end, start));
}

/**
 * The year of the date that a work begins with, right before its names or its title, and where it stands in characters of the first line:
 * `2029.05: Mei Lin, …`; `undefined` where its title or its names begin with it, or there is none.
 */
export function yearAheadOf({
  lines: [first],
  titleSpan,
  authors: { line, names },
}: Pick<Work, 'lines' | 'titleSpan' | 'authors'>): Pick<DateAhead, 'year' | 'span'> | undefined {
  const date = first && readDateAhead(first);
  if (first === undefined || date === undefined) return undefined;
  const starts = [...(titleSpan.line === first ? [titleSpan] : []), ...(line === first ? names.slice(0, 1) : [])];
  const start = Math.min(...starts.map(({ from }) => from));
  return isRightBehind(first.text, date.end, start) ? date : undefined;
}

const seasonAhead = new RegExp(`^[\\s[(（]{0,4}${seasonSource}`, 'iu');

/** Whether a work begins with a season, as courses are dated, and neither a link nor quotation marks tell its title: `Spring 2029: **Lakes**, Mei Lin`. */
export function mayBeCourse(work: Pick<Work, 'lines' | 'titleSpan' | 'authors'>): boolean {
  const { line, from, to } = work.titleSpan;
  if (!seasonAhead.test(work.lines[0]?.text ?? '') || yearAheadOf(work) === undefined) return false;
  return !/["“«《]/.test(line.text.charAt(from - 1)) && !line.links.some(link => link.from < to && link.to > from);
}

const tellsNews = /^[\s*.:,]{0,4}(?:We|I|Our|My)\s/;

/**
 * Whether a work that begins with a date may as well be news where no heading speaks for papers: nothing follows its title and names, or that it
 * `is accepted by ISL 2029`, `wins a prize!`.
 */
export function mayBeNews(work: Pick<Work, 'lines' | 'titleSpan' | 'authors'>): boolean {
  if (yearAheadOf(work) === undefined) return false;
  const {
    lines: [first, ...more],
    titleSpan,
    authors,
  } = work;
  const last = authors.names.at(-1);
  const end = Math.max(titleSpan.line === first ? titleSpan.to : 0, authors.line === first ? (last?.to ?? 0) : 0);
  const behind = first?.text.slice(end) ?? '';
  return newsBehind.test(behind) || (more.length === 0 && !/\p{L}/u.test(behind));
}

const newsBehind =
  /^[^\p{L}\d]{0,6}(?:(?:(?:is|was|are|were|gets?|got|(?:has|have)\sbeen)\s(?:now\s)?(?:accepted|published|available|selected|awarded|out|online)|wins?|won|receive[sd]?|appears?)(?!\p{L})|已?被|喜?获|入选)|[!！]\s*$/iu;

const noAuthor = /['’]s$|^(?:论文|文章|成果|团队|我们|本组|实验室|课题组)$/;

/** Whether what stands between names and a title are no words of a sentence: `*, et al. (2029) “`, not `, Mei Lin will present “`. */
function partsTitle(words: string): boolean {
  const others = /(?<!\p{L})(?:et al|and others|[\p{L}]|eds?)(?!\p{L})|等人?|主?编|著/giu;
  return !/\p{L}/u.test(words.replace(others, ''));
}

/** What was read of a covered line, with the line as it is written. */
export function asWritten<Read extends Pick<Work, 'lines' | 'titleSpan' | 'authors'>>(
  draft: Read,
  { line: covered, written }: Covered,
): Read {
  const line = (one: TextLine): TextLine => (one === covered ? written : one);
  return {
    ...draft,
    lines: draft.lines.map(line),
    titleSpan: { ...draft.titleSpan, line: line(draft.titleSpan.line) },
    authors: { ...draft.authors, line: line(draft.authors.line) },
  };
}
