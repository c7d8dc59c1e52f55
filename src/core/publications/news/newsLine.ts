import type { PageModel, Section } from '../../page/pageModel';
import type { TextEdit } from '../../text/edit';
import { lineBreakOf } from '../../text/lineBreak';
import { slice } from '../../text/range';
import { unitsOf, type Unit } from '../pageUnits';
import { readNewsDate, writeNewsDate, type WrittenDate } from './newsDate';

const isNews = /\bnews\b|\bupdates?\b|what['’]s new|动态|新闻|消息|近况/i;

/** The section of a page that lists news; of several the first. `undefined` where there is none. */
export function newsSection({ sections }: PageModel): Section | undefined {
  return sections.find(({ title }) => isNews.test(title));
}

/** Whether what a section lists is written in Chinese, by its heading. */
export function isChineseSection({ title }: Section): boolean {
  return /\p{Script=Han}/u.test(title);
}

/**
 * The insertion of a line of news in the style of the lines there: bullet, date and its marks, what stands behind it, and the signs that most
 * lines begin with. At the top, or at the end of a list that has its oldest line first. `undefined` where a page has no section of news.
 * @param text Markdown, without line breaks
 * @param day of which the date is written, in the time zone of the host
 */
export function writeNews(page: PageModel, text: string, day: Date): TextEdit | undefined {
  const section = newsSection(page);
  if (section === undefined) return undefined;
  const eol = lineBreakOf(page.text);
  const items = unitsOf(page).filter(
    ({ kind, range }) => kind === 'item' && range.start >= section.heading.end && range.end <= section.range.end,
  );
  const [first] = items;
  const last = items.at(-1);
  const line = lineOf(page, items, text, day);
  if (first === undefined || last === undefined) {
    const at = section.heading.end;
    const rest = page.text.slice(at);
    const blank = /^[ \t]*(?:\r?\n){2}/.test(rest) || rest.trim() === '' ? '' : eol;
    return { range: { start: at, end: at }, newText: eol + eol + line + blank };
  }
  const gap = gapBetween(page, items) ?? eol;
  const at = isOldestFirst(page, items) ? last.range.end : first.range.start;
  return { range: { start: at, end: at }, newText: at === last.range.end ? gap + line : line + gap };
}

interface NewsItem {
  readonly marker: string;
  /** `**`, `[`: before the date. */
  readonly lead: string;
  /** `**: &nbsp;` */
  readonly joint: string;
  readonly signs: string;
  readonly date: WrittenDate;
}

const marker = /^[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+/;

function lineOf(page: PageModel, items: readonly Unit[], text: string, day: Date): string {
  const dated = items.flatMap(item => readItem(slice(page.text, item.range)) ?? []);
  const [model] = dated;
  if (model === undefined) {
    const [first] = items;
    const bullet = (first && marker.exec(slice(page.text, first.range))?.[0]) ?? '- ';
    return first === undefined ? `${bullet}*${writeNewsDate(day, [])}*: &nbsp;${text}` : bullet + text;
  }
  const dates = dated.map(({ date }) => date);
  const signed = dated.filter(({ signs }) => signs !== '');
  const signs =
    signed.length * 2 > dated.length && !/^\p{Extended_Pictographic}/u.test(text) ? (signed[0]?.signs ?? '') : '';
  return model.marker + model.lead + writeNewsDate(day, dates) + model.joint + signs + text;
}

function readItem(written: string): NewsItem | undefined {
  const bullet = marker.exec(written)?.[0];
  if (bullet === undefined) return undefined;
  const rest = written.slice(bullet.length);
  const date = readNewsDate(rest);
  if (date === undefined) return undefined;
  const behind = rest.slice(date.to);
  const joint =
    /^(?:[*_`]{1,3}|[\])】）]|<\/\w{1,8}>){0,4}[ \t]{0,3}[:：,，.、|—–-]{0,2}(?:[*_`]{1,3}|[\])】）]|<\/\w{1,8}>){0,4}(?:[ \t]|&nbsp;|&emsp;|&ensp;|\u00a0)*/.exec(
      behind,
    )?.[0] ?? '';
  const signs =
    /^(?:(?:\p{Extended_Pictographic}|\ufe0f|\u200d|:\w{2,24}:)[ \t]*)+/u.exec(behind.slice(joint.length))?.[0] ?? '';
  return { marker: bullet, lead: rest.slice(0, date.from), joint, signs, date };
}

function isOldestFirst(page: PageModel, items: readonly Unit[]): boolean {
  const months = items.flatMap(item => readItem(slice(page.text, item.range))?.date.months ?? []);
  const [first] = months;
  const last = months.at(-1);
  return first !== undefined && last !== undefined && first < last;
}

function gapBetween({ text }: PageModel, [first, second]: readonly Unit[]): string | undefined {
  if (first === undefined || second === undefined) return undefined;
  const gap = text.slice(first.range.end, second.range.start);
  return gap.trim() === '' ? gap : undefined;
}
