import type { HtmlElement, PageModel, Section } from '../../page/pageModel';
import { walkElements } from '../../syntax/htmlElements';
import { slice, type OffsetRange } from '../../text/range';
import { unitsOf } from '../pageUnits';
import { lineStart } from '../../text/lineStart';

/** An item of a list of news. */
export interface NewsRow {
  /** From the beginning of its line, where nothing else stands before it. */
  readonly range: OffsetRange;
  /** `- `, or `    <li>`. */
  readonly marker: string;
  /** What stands between marker and end. */
  readonly content: string;
  /** `</li>`, or nothing. */
  readonly close: string;
  readonly isHtml: boolean;
}

const bullet = /^[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+/;

/** What news are listed in: a section, or a whole file. */
export type NewsRegion = Pick<Section, 'heading' | 'range'>;

/** The items of the list in a section, in order: in Markdown, or where it has none those of its first list in HTML (`<ul>` in a `<div>` that scrolls). */
export function newsRows(page: PageModel, section: NewsRegion): readonly NewsRow[] {
  const isHere = ({ start, end }: OffsetRange): boolean => start >= section.heading.end && end <= section.range.end;
  const items = unitsOf(page).filter(({ kind, range }) => kind === 'item' && isHere(range));
  if (items.length > 0)
    return items.map(({ range }) => {
      const written = slice(page.text, range);
      const marker = bullet.exec(written)?.[0] ?? '- ';
      return { range, marker, content: written.slice(marker.length), close: '', isHtml: false };
    });
  const list = [...walkElements(page.elements)].find(({ name, range }) => /^[uo]l$/.test(name) && isHere(range));
  return (list?.children ?? [])
    .filter(({ name, end }) => name === 'li' && end !== undefined)
    .map(item => htmlRow(page, item));
}

function htmlRow({ text }: PageModel, { range, content }: HtmlElement): NewsRow {
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
