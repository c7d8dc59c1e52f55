import type { PageModel, Section } from '../../page/pageModel';
import type { HtmlElement } from '../../syntax/htmlElements';
import { walkElements } from '../../syntax/htmlElements';
import { lineStart } from '../../text/lines';
import { slice, type OffsetRange } from '../../text/range';
import { unitsOf } from '../entries/pageUnits';
import { yearsAbove } from '../entries/yearsAbove';
import { beginsPeriod, readNewsDate } from './newsDate';

/** An item of a list of news. */
export interface NewsRow {
  /** From the beginning of its line, where nothing else stands before it. */
  readonly range: OffsetRange;
  /** `- `, or `    <li>`; of a paragraph nothing but the blanks before it. */
  readonly marker: string;
  /** What stands between marker and end. */
  readonly content: string;
  /** `</li>`, or nothing. */
  readonly close: string;
  readonly isHtml: boolean;
  /** That of the heading above. */
  readonly year?: number | undefined;
}

const bullet = /^[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+/;

/** What news are listed in: a section, or a whole file. */
export type NewsRegion = Pick<Section, 'heading' | 'range'>;

/**
 * The items of the list in a section, in order: in Markdown, or where it has none those of its first list in HTML (`<ul>` in a `<div>` that
 * scrolls), or else the `<div>`s, `<p>`s, rows of a table and terms of a `<dl>` that begin with a date, those rows and terms in Markdown, or the
 * paragraphs that do.
 */
export function newsRows(page: PageModel, section: NewsRegion): readonly NewsRow[] {
  const isHere = ({ start, end }: OffsetRange): boolean => start >= section.heading.end && end <= section.range.end;
  const items = unitsOf(page).filter(({ kind, range }) => kind === 'item' && isHere(range));
  if (items.length > 0) {
    const yearAt = yearsAbove(page);
    return items.map(({ range }) => {
      const written = slice(page.text, range);
      const marker = bullet.exec(written)?.[0] ?? '- ';
      const year = yearAt(range.start);
      return { range, marker, content: written.slice(marker.length), close: '', isHtml: false, year };
    });
  }
  const elements = [...walkElements(page.elements)].filter(({ range }) => isHere(range));
  const list = elements.find(({ name }) => /^[uo]l$/.test(name));
  if (list !== undefined)
    return list.children.filter(({ name, end }) => name === 'li' && end !== undefined).map(item => htmlRow(page, item));
  const top = elements.filter(({ parent }) => parent === undefined || !isHere(parent.range));
  for (const siblings of [top, ...elements.map(({ children }) => children)]) {
    const rows = siblings.flatMap((element, at) => datedElement(page, element, siblings[at + 1]) ?? []);
    const own = siblings.filter(({ name }) => name !== 'dd');
    if (rows.length > 1 && rows.length * 2 > own.length) return rows;
  }
  const [table, terms] = [datedRows(page, section, tableRow), datedRows(page, section, term)];
  if (table.length + terms.length > 0) return table.length > 0 ? table : terms;
  return page.paragraphs.filter(isHere).flatMap(paragraph => datedLines(page, paragraph));
}

/** The lines of a paragraph that begins with a date, each with those behind it that begin with none. */
function datedLines({ text }: PageModel, paragraph: OffsetRange): readonly NewsRow[] {
  const lines = [...slice(text, paragraph).matchAll(/[^\n]+/g)];
  if (!beginsWithDate(lines[0]?.[0] ?? '')) return [];
  const starts = lines.filter(([line]) => beginsWithDate(line)).map(({ index }) => paragraph.start + index);
  return starts.map((begin, at) => {
    const line = lineStart(text, begin);
    const start = text.slice(line, begin).trim() === '' ? line : begin;
    const written = text.slice(start, starts[at + 1] ?? paragraph.end);
    const content = written.trimEnd().replace(breakAtEnd, '').trim();
    const marker = /^[ \t]*/.exec(written)?.[0] ?? '';
    const end = start + marker.length + content.length;
    return { range: { start, end }, marker, content, close: '', isHtml: false };
  });
}

const breakAtEnd = /(?:\\{1,2}|<br ?\/?>)$/i;

/** `<div class="row"><span>05/2029</span> …</div>`, `<dt>05/2029</dt><dd>…</dd>` */
function datedElement(page: PageModel, element: HtmlElement, next?: HtmlElement): NewsRow | undefined {
  const { name, end, content } = element;
  if (!/^(?:div|p|tr|dt)$/.test(name) || end === undefined || !beginsWithDate(slice(page.text, content)))
    return undefined;
  if (name !== 'dt') return htmlRow(page, element);
  if (next?.name !== 'dd' || next.end === undefined) return undefined;
  const both = { start: element.range.start, end: next.range.end };
  return htmlRow(page, { range: both, content: { start: content.start, end: next.content.end } });
}

/** `| **2029.05** | Two talks. |` */
const tableRow = /^[ \t]*\|[^\r\n]+/gm;
/** `2029.05`, and below it `: Two talks.` */
const term = /^ {0,3}[^\s:|>#-][^\r\n]{0,80}\r?\n {0,3}: [^\r\n]+(?:\r?\n[ \t]*[^\s:][^\r\n]*)*$/gm;

function datedRows({ text, masked }: PageModel, { heading, range }: NewsRegion, form: RegExp): readonly NewsRow[] {
  return [...masked.slice(heading.end, range.end).matchAll(form)].flatMap(({ index, 0: found }) => {
    const start = heading.end + index;
    const written = text.slice(start, start + found.trimEnd().length);
    const marker = /^[ \t]*\|?[ \t]*/.exec(written)?.[0] ?? '';
    const inner = form === tableRow && written.endsWith('|') ? written.slice(0, -1).trimEnd() : written;
    const content = inner.slice(marker.length);
    const row = { range: { start, end: start + written.length }, marker, content, close: written.slice(inner.length) };
    return beginsWithDate(content) ? [{ ...row, isHtml: false }] : [];
  });
}

function beginsWithDate(written: string): boolean {
  const words = written.replace(/^(?:\s|<[^<>]{1,400}>)+/, '');
  const date = readNewsDate(words) ?? readNewsDate(words, 'day first');
  return date !== undefined && !beginsPeriod(words, date);
}

function htmlRow({ text }: PageModel, { range, content }: Pick<HtmlElement, 'range' | 'content'>): NewsRow {
  const line = lineStart(text, range.start);
  const start = text.slice(line, range.start).trim() === '' ? line : range.start;
  return {
    range: { start, end: range.end },
    marker: text.slice(start, content.start),
    content: slice(text, content),
    close: text.slice(content.end, range.end),
    isHtml: true,
  };
}
