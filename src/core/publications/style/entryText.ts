import type { Markup } from '../../page/drafts/listedWork';
import type { PageModel } from '../../page/pageModel';
import type { HtmlElement } from '../../syntax/htmlElements';
import { remembered } from '../../remembered';
import type { OffsetRange } from '../../text/range';
import { withOpeningSlots } from './openingSlots';
import { withoutOwn } from './ownAttributes';
import type { Unit } from '../entries/pageUnits';
import { pictureIn, withSlots, withYearSlot } from './pictureSlots';

/** Where the text of an entry lies in the page, and what stands around it inside its unit. */
export interface EntryText {
  readonly marker: string;
  readonly body: OffsetRange;
}

/** What a paragraph begins with besides its text: a number, or the signs of a heading that is its title. */
const ownMarker = /^[ \t]*(?:\[\d{1,3}\][ \t]+|\d{1,3}、[ \t]*|#{2,6}[ \t]+)/;
const listMarker = /^[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]+/;

/** The text of a unit without its list marker, the number it begins with or the signs of a heading; in a box the first item or paragraphs of the text column, without notes in a list below unless its last item is links alone. */
export function entryText(page: PageModel, unit: Unit): EntryText {
  if (unit.kind === 'item') {
    const marker = listMarker.exec(page.text.slice(unit.range.start, unit.range.end))?.[0] ?? '';
    return { marker, body: { start: unit.range.start + marker.length, end: unit.range.end } };
  }
  if (unit.kind === 'paragraph') {
    const marker = ownMarker.exec(page.text.slice(unit.range.start, unit.range.end))?.[0] ?? '';
    return { marker, body: { start: unit.range.start + marker.length, end: unit.range.end } };
  }
  if (unit.kind === 'row') return { marker: '', body: unit.range };
  const column = unit.box.textColumn;
  if (column === undefined) return { marker: '', body: { start: unit.range.end, end: unit.range.end } };
  const start = column.content.start + blankLinesIn(page.text.slice(column.content.start, column.content.end));
  const text = page.text.slice(start, column.content.end);
  const marker = listMarker.exec(text)?.[0] ?? '';
  const next = /\r?\n[ \t]*(?:[-*+]|\d{1,3}[.)])[ \t]/.exec(text.slice(marker.length));
  const isCut = next !== null && !endsWithLinks(text);
  const length = marker.length + (isCut ? next.index : text.length - marker.length);
  return { marker, body: { start: start + marker.length, end: start + text.slice(0, length).trimEnd().length } };
}

/** Whether the last line is an item of a list that holds links and nothing else: `- [[Paper]](…) | [[Code]](…)`. */
function endsWithLinks(text: string): boolean {
  const written = text.trimEnd();
  const line = written.slice(written.lastIndexOf('\n') + 1);
  const marker = listMarker.exec(line)?.[0];
  if (marker === undefined || line.length > 2000) return false;
  const rest = line.slice(marker.length).replace(/(?:\[\[[^[\]]{1,60}\]|\[[^[\]]{1,60})\]\([^()\s]{1,400}\)/g, '');
  return rest.length < line.length - marker.length && /^[\s[\]|/·,;\\]*$/.test(rest);
}

/** What a text column holds, behind the blank lines at its beginning and without blanks at its end. */
export function columnBody({ text }: PageModel, { content }: HtmlElement): OffsetRange {
  const written = text.slice(content.start, content.end);
  return { start: content.start + blankLinesIn(written), end: content.start + written.trimEnd().length };
}

function blankLinesIn(text: string): number {
  return /^(?:[ \t]*\r?\n)*/.exec(text)?.[0].length ?? 0;
}

/** The page with its comments blanked, so that a commented-out piece is not taken for part of an entry; offsets stay. */
export const withoutComments = remembered((page: PageModel): string => {
  let text = '';
  let done = 0;
  for (const { start, end } of page.comments) {
    if (start < done) continue;
    text += page.text.slice(done, start) + ' '.repeat(end - start);
    done = end;
  }
  return text + page.text.slice(done);
});

/** The pieces of a box around its text: up to the text column's start tag, with slots, and from the end of the text. */
export function boxFrame(
  page: PageModel,
  column: HtmlElement,
  box: OffsetRange,
  markup: Markup,
): { readonly head: string; readonly tail: string; readonly src: string | undefined } {
  const written = page.text.slice(box.start, column.content.start);
  const opening = withoutOwn(page.text, markup === 'html' ? written : readAsMarkdown(written));
  const { start } = column.content;
  const blank = page.text.slice(start, start + blankLinesIn(page.text.slice(start, column.content.end)));
  const closing =
    /(?<!\s)\s*$/.exec(
      page.text.slice(Math.max(column.content.start, column.content.end - 200), column.content.end),
    )?.[0] ?? '';
  const ending = closing.replace(/^[ \t]+/, '') + page.text.slice(column.content.end, box.end);
  const src = pictureIn(opening);
  return {
    head: withOpeningSlots(page.text, withSlots(page.text, withYearSlot(opening))) + blank,
    // the picture may stand behind the text
    tail: withOpeningSlots(page.text, src === undefined ? withSlots(page.text, ending) : ending),
    src: src ?? pictureIn(ending),
  };
}

/** A column of HTML alone would print what is written in Markdown. */
function readAsMarkdown(opening: string): string {
  const tag = /<[^<>]*>\s*$/.exec(opening.slice(-300))?.[0] ?? '';
  if (tag === '' || /\smarkdown\s*=/.test(tag)) return opening;
  return `${opening.slice(0, opening.length - tag.length)}${tag.replace('>', ' markdown="1">')}`;
}
