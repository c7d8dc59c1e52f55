import { isPaperBox } from '../../page/boxElements';
import type { HtmlElement } from '../../syntax/htmlElements';
import { outsideBoxes } from '../../page/outsideBoxes';
import { createRangeIndex } from '../../page/rangeIndex';
import { attributeOf } from '../../syntax/html';
import { walkElements } from '../../syntax/htmlElements';
import { addMarkdown, markdownAttribute } from './markdownAttribute';
import { link, strong } from './markdownSigns';
import { nearName } from '../../text/nearName';
import { type Finding, type PageRuleInput } from '../rule';
import { message } from '../../text/message';

/**
 * The text column of a paper box without `markdown="1"` that has Markdown inside: kramdown prints it raw. Columns
 * written in HTML throughout are fine, and so are those that Liquid fills.
 */
export function* markdownMissing(input: PageRuleInput): Iterable<Finding> {
  if (parsesHtmlBlocks(input)) return;
  const { boxes, liquid, masked } = input.page;
  const filled = createRangeIndex(liquid.flatMap(({ kind, range }) => (kind === 'output' ? [] : [range])));
  for (const { textColumn } of boxes) {
    if (textColumn === undefined || attributeOf(textColumn.start, 'markdown') !== undefined) continue;
    // `markdwon` is told of by misspelt-name
    if (textColumn.start.attributes.some(({ name }) => nearName(name, ['markdown']) !== undefined)) continue;
    if (filled.touches(textColumn.content) || !hasMarkdown(textColumn, masked)) continue;
    const { name, range, content } = textColumn;
    const at = behindLastAttribute(textColumn);
    // what a box left open holds is read anew when that has its end
    const edits = holdsBox(textColumn)
      ? undefined
      : markdownAttribute({ name, range, content, attributePlace: { start: at, end: at } }, masked);
    yield {
      range: textColumn.start.range,
      message: message(
        'This text column has no markdown="1": its Markdown is shown as it is written, with all asterisks and brackets.',
      ),
      fixes: edits === undefined ? [] : [addMarkdown(edits, { safe: true })],
    };
  }
}

/** `parse_block_html: true` makes kramdown read Markdown in every block. */
export function parsesHtmlBlocks({ site }: Pick<PageRuleInput, 'site'>): boolean {
  const { kramdown } = site?.config.values ?? {};
  return (
    typeof kramdown === 'object' &&
    kramdown !== null &&
    'parse_block_html' in kramdown &&
    kramdown.parse_block_html === true
  );
}

/** A line of a list. */
const item = /^[ \t]{0,3}[-*+][ \t]+\S/m;

/** Whether an element has Markdown of its own to be read: links, bold words or items, in none of the elements inside that ask for it themselves. */
export function hasMarkdown(column: HtmlElement, masked: string): boolean {
  const { elements, text } = outsideBoxes(column, masked);
  // a block of its own inside may be parsed: `<span markdown="1">`
  if (
    elements.some(
      ({ start, name }) =>
        attributeOf(start, 'markdown') !== undefined || name === 'pre' || name === 'code' || name === 'script',
    )
  )
    return false;
  const words = text.replace(/<[^<>]*>/g, '');
  return link.test(words) || strong.test(words) || (elements.length === 0 && item.test(words));
}

function holdsBox({ children }: HtmlElement): boolean {
  for (const element of walkElements(children)) if (isPaperBox(element)) return true;
  return false;
}

function behindLastAttribute({ start, name }: HtmlElement): number {
  const last = start.attributes.at(-1);
  if (last === undefined) return start.range.start + 1 + name.length;
  // the closing quote is behind the value
  const end = Math.max(last.valueRange.end, last.nameRange.end);
  return last.value === undefined ? end : Math.min(end + 1, start.range.end - 1);
}
