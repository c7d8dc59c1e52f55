import { renderKramdown } from '../../kramdown/html';
import type { PageModel, Section } from '../../page/pageModel';
import { insertion, type TextEdit } from '../../text/edit';
import { lineBreakOf } from '../../text/lineBreak';
import { lineStart } from '../../text/lines';
import { touchesOffset } from '../../text/range';
import { missingEnds, unmatchedTags } from '../style/htmlText';
import { unmatchedMarks } from '../style/unmatchedMarks';
import {
  beginsPeriod,
  dayOrderOf,
  isShortYear,
  isYearAlone,
  readNewsDate,
  writeNewsDate,
  type DayOrder,
  type WrittenDate,
} from './newsDate';
import { newsRows, type NewsRegion, type NewsRow } from './newsRows';
import { newsYear } from './newsYear';

const isNews = /\bnews\b|\bupdates?\b|what['’]s new|动态|新闻|消息|近况/i;

/** The section of a page that lists news; of several the first. `undefined` where there is none. */
export function newsSection({ sections }: PageModel): Section | undefined {
  return sections.find(({ title }) => isNews.test(title));
}

/** A file without a heading as what news are listed in: a section of another one includes it. */
export function wholeFile({ text, frontMatter: { bodyStart } }: PageModel): NewsRegion {
  return { heading: { start: bodyStart, end: bodyStart }, range: { start: bodyStart, end: text.length } };
}

/**
 * The insertion of a line of news in the style of the lines there, of a list in Markdown or of one in HTML alone: bullet, date and its marks,
 * what stands behind it, and the signs that most lines begin with; also of paragraphs that begin with a date. At the top, or at the end of a
 * list that has its oldest line first. `undefined` where a page has no section of news.
 * @param text Markdown, without line breaks
 * @param day of which the date is written, in the time zone of the host
 * @param section where news are listed
 */
export function writeNews(
  page: PageModel,
  text: string,
  day: Date,
  section: NewsRegion | undefined = newsSection(page),
): TextEdit | undefined {
  if (section === undefined) return undefined;
  const eol = lineBreakOf(page.text);
  const rows = newsRows(page, section);
  const [first] = rows;
  const last = rows.at(-1);
  const line = lineOf(rows, text, day);
  if (first === undefined || last === undefined) {
    const at = section.heading.end;
    const rest = page.text.slice(at);
    const blank = /^[ \t]*(?:\r?\n){2}/.test(rest) || rest.trim() === '' ? '' : eol;
    return insertion(at, eol + eol + line + blank);
  }
  const isOldestFirst = datesRise(rows);
  const listed = newsYear(page, isOldestFirst ? last : first, rows);
  const year = day.getFullYear();
  if (listed !== undefined && listed.year < year) {
    const [before, behind] = listed.around(year);
    const whole = before + line + behind;
    const [at, newText] = isOldestFirst
      ? [listed.range.end, eol + eol + whole]
      : [listed.range.start, whole + eol + eol];
    return insertion(at, newText);
  }
  const isParagraph = !first.isHtml && first.marker.trim() === '';
  const gap = gapBetween(page, rows) ?? (isParagraph ? eol + eol : eol);
  const at = isOldestFirst ? last.range.end : beforeLiquid(page, first.range.start);
  return insertion(at, at === last.range.end ? gap + line : line + gap);
}

/** `{% if site.hires %}- *2029.05*: …` is in the condition, and a line before it is not. */
function beforeLiquid({ text, liquid }: PageModel, at: number): number {
  const line = lineStart(text, at);
  const tag = liquid.find(({ kind, range }) => kind === 'tag' && range.start >= line && range.end <= at);
  return tag !== undefined && text.slice(line, tag.range.start).trim() === '' ? line : at;
}

/** A line of news around its words: `- *`, `2029.05`, `*: &nbsp;`, and what ends it. */
export interface NewsFrame {
  readonly before: string;
  readonly date: string;
  readonly behind: string;
  readonly end: string;
}

/**
 * What a line with the date of `day` has around its words among the dated lines of the innermost section at `offset`; `undefined` where that has
 * none.
 * @param elsewhere whether those of the page's news are asked then
 */
export function newsFrame(page: PageModel, offset: number, day: Date, elsewhere: boolean): NewsFrame | undefined {
  const [own] = page.sections.filter(({ range }) => touchesOffset(range, offset)).sort((a, b) => b.level - a.level);
  for (const section of [own, elsewhere ? newsSection(page) : undefined]) {
    if (section === undefined) continue;
    const frame = frameOf(newsRows(page, section), day, '');
    if (frame !== undefined) return frame;
  }
  return undefined;
}

function lineOf(rows: readonly NewsRow[], text: string, day: Date): string {
  const [first] = rows;
  const frame = frameOf(rows, day, text);
  if (frame !== undefined) {
    // `|` would end the cell of a table
    const told = frame.isHtml ? inHtml(text) : first?.marker.includes('|') ? text.replace(/\|/g, '\\|') : text;
    return frame.before + frame.date + frame.behind + told + frame.end;
  }
  const date = `*${writeNewsDate(day, [])}*: `;
  if (first === undefined) return `- ${date}&nbsp;${text}`;
  const told = rows.every(isPlaceholder) ? `${date}${first.isHtml ? '' : '&nbsp;'}${text}` : text;
  return first.marker + (first.isHtml ? inHtml(told) : told) + first.close;
}

/** What stands in the place of news while there are none: it has no date, and is like none. */
function isPlaceholder({ content }: NewsRow): boolean {
  const words = content.replace(/<[^<>]{1,200}>|[^\p{L}\s]/gu, '').trim();
  return /^(?:more\s|news\s|updates?\s)?(?:(?:is\s|are\s)?coming soon|to (?:come|be (?:added|announced|updated))|tb[ad]|todo|stay tuned|nothing yet|(?:no|none) (?:news )?yet|under construction|敬请期待|即将更新|待更新|更新中|待补充|暂无(?:新闻|动态|内容|消息)?)$/i.test(
    words,
  );
}

/** @param text what it goes around: of signs before it no others are needed */
function frameOf(
  rows: readonly NewsRow[],
  day: Date,
  text: string,
): (NewsFrame & { readonly isHtml: boolean }) | undefined {
  const [first] = rows;
  const dated = datedItems(rows);
  const [model] = dated;
  const { marker: bullet = '- ', close = '', isHtml = false } = first ?? {};
  if (model === undefined) return undefined;
  // `- <p style="…"><i>2029.05</i>: …</p>`
  const ends = isHtml ? [] : (missingEnds(model.lead + model.joint) ?? []);
  const dates = dated.map(({ date }) => date);
  const signed = dated.filter(({ signs }) => signs !== '');
  // 🎓 stands before a degree, 🎉 before the papers
  const times = (item: NewsItem): number => signed.filter(({ signs }) => signs === item.signs).length;
  const [usual] = [...signed].sort((a, b) => times(b) - times(a));
  const signs =
    signed.length * 2 > dated.length && !/^\p{Extended_Pictographic}/u.test(text) ? (usual?.signs ?? '') : '';
  // `**[10/2026] Two talks.**`: the mark before the date goes to the end of the line
  const open = isHtml ? [] : unmatchedMarks(`${model.lead}1${model.joint}`).filter(mark => /^[*_]/.test(mark));
  const end = open.reverse().join('');
  return {
    before: bullet + model.lead,
    date: writeNewsDate(day, dates),
    behind: model.joint + signs,
    end: end + ends.join('') + model.tail + close,
    isHtml: isHtml || ends.some(tag => /^<\/(?:p|div)>/.test(tag)),
  };
}

/** A line of text as it stands in HTML that kramdown does not read. */
function inHtml(text: string): string {
  return renderKramdown(text)
    .trim()
    .replace(/^<p>|<\/p>$/g, '');
}

interface NewsItem {
  /** `**`, `[`, `<strong>`: before the date. */
  readonly lead: string;
  /** `**: &nbsp;` */
  readonly joint: string;
  readonly signs: string;
  /** What closes behind the words that `lead` and `joint` have opened before them: `</div>` of a row. */
  readonly tail: string;
  readonly date: WrittenDate;
}

/** The lines that begin with a date, those with a month where there are any. Of `03/04/2029` the nearest line that leaves no choice tells which is the day. */
function datedItems(rows: readonly NewsRow[]): readonly NewsItem[] {
  const read = rows.map(row => readItem(row));
  const short = read.flatMap(item => (item !== undefined && isShortYear(item.date) ? [item.date.months] : []));
  // days of a month fall by more than one
  const areYears = short.length > 1 && short.every((months, at) => Math.abs(months - (short[at - 1] ?? months)) <= 12);
  const certain = read.map(item => (item === undefined || areYears || !isShortYear(item.date) ? item : undefined));
  const orders = certain.map(item => item && dayOrderOf(item.date));
  const nearest = (at: number): DayOrder | undefined =>
    rows.flatMap((_, far) => orders[at - far] ?? orders[at + far] ?? [])[0];
  const dated = rows.flatMap(
    (row, at) => certain[at] ?? (read[at] === undefined ? readItem(row, nearest(at)) : undefined) ?? [],
  );
  const withMonth = dated.filter(({ date }) => !isYearAlone(date));
  return withMonth.length > 0 ? withMonth : dated;
}

function readItem({ content, isHtml, year }: NewsRow, order?: DayOrder): NewsItem | undefined {
  const tags = /^(?:\s|<\w{1,8}(?:\s[^<>]{0,400})?>)*/.exec(content)?.[0] ?? '';
  const rest = content.slice(tags.length);
  const date = readNewsDate(rest, order, year);
  if (date === undefined || beginsPeriod(rest, date)) return undefined;
  // `[May 2029, Lakeside]`: the place is that of its own news
  const place = /[[(（【]$/.test(rest.slice(0, date.from))
    ? /^\s?[,，;；]\s?[^\])）】\n]{1,40}(?=[\])）】])/.exec(rest.slice(date.to))
    : null;
  const behind = rest.slice(date.to + (place?.[0].length ?? 0));
  const marks =
    /^(?:[*_`]{1,3}|\\?[\])】）]|<\/\w{1,8}>){0,4}(?:\r?\n {0,3}(?=:)|[ \t]{0,3})[:：,，.、|—–-]{0,2}(?:[*_`]{1,3}|\\?[\])】）]|<\/\w{1,8}>){0,4}(?:[ \t]|&nbsp;|&emsp;|&ensp;|\u00a0)*/.exec(
      behind,
    )?.[0] ?? '';
  const lead = tags + rest.slice(0, date.from);
  const { opening: boxed, tail } = isHtml ? wordsBox(lead + marks, behind.slice(marks.length)) : noBox;
  const joint = marks + boxed;
  const sign =
    /^(?:(?:\p{Extended_Pictographic}|\ufe0f|\u200d|:\w{2,24}:)[ \t]*)+|^<span\b[^<>]{0,200}>(?:\p{Extended_Pictographic}|\ufe0f|\u200d)+<\/span>[ \t]*/u.exec(
      behind.slice(joint.length),
    )?.[0] ?? '';
  const gap = boxed === '' || sign === '' ? '' : (/^\s*/.exec(behind.slice(joint.length + sign.length))?.[0] ?? '');
  return { lead, joint, signs: sign + gap, tail, date };
}

/** What stands between the date of a row in HTML and its words, and what behind them closes it. */
interface WordsBox {
  readonly opening: string;
  readonly tail: string;
}

const noBox: WordsBox = { opening: '', tail: '' };

/** `</span>⏎<div class="words">⏎`: from the date of a row to its words. */
const blocks = /^(?:<\/\w{1,8}>|\s|<(?:div|p|td|dd)(?:\s[^<>]{0,400})?>)*/;
/** `</b> <span class="words">`, up to the span of a sign */
const blocksAndSpans =
  /^(?:<\/\w{1,8}>|\s|(?!<span\b[^<>]{0,400}>\p{Extended_Pictographic})<(?:div|p|td|dd|span)(?:\s[^<>]{0,400})?>)*/u;

/** @param before what the row begins with, its date left out */
function wordsBox(before: string, behind: string): WordsBox {
  const opening = blocksAndSpans.exec(behind)?.[0] ?? '';
  const tail = tailOf(behind, missingEnds(before + opening) ?? []);
  // a span that ends before the words do is that of the first of them
  if (tail !== undefined && unmatchedTags(behind.slice(opening.length, behind.length - tail.length)).length === 0)
    return { opening, tail };
  const outer = blocks.exec(behind)?.[0] ?? '';
  const ends = missingEnds(before + outer) ?? [];
  return { opening: outer, tail: tailOf(behind, ends) ?? ends.join('') + behind.slice(behind.trimEnd().length) };
}

/** The end of a text that holds these end tags, the innermost first, and blanks; `undefined` where it ends with others. */
function tailOf(text: string, ends: readonly string[]): string | undefined {
  let rest = text.trimEnd();
  for (const end of [...ends].reverse()) {
    if (!rest.endsWith(end)) return undefined;
    rest = rest.slice(0, -end.length).trimEnd();
  }
  return text.slice(rest.length);
}

function datesRise(rows: readonly NewsRow[]): boolean {
  const months = datedItems(rows).map(({ date }) => date.months);
  const [first] = months;
  const last = months.at(-1);
  return first !== undefined && last !== undefined && first < last;
}

function gapBetween({ text }: PageModel, [first, second]: readonly NewsRow[]): string | undefined {
  if (first === undefined || second === undefined) return undefined;
  const gap = text.slice(first.range.end, second.range.start);
  return /^(?:\s|\\|<br ?\/?>)*$/i.test(gap) ? gap : undefined;
}
