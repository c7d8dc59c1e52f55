import { contentModelOf } from '../../kramdown/htmlElements';
import type { KramdownElement } from '../../kramdown/tree';
import type { HtmlAttribute, HtmlTag } from '../../syntax/htmlTag';
import { walkElements } from '../../syntax/htmlElements';
import { message } from '../../text/message';
import { slice, type OffsetRange } from '../../text/range';
import type { Finding, PageRuleInput } from '../rule';
import { mendMarkdown, markdownAttribute } from './markdownAttribute';
import { startOfTag } from './markdownInHtml';
import { hasMarkdown, parsesHtmlBlocks } from './markdownMissing';
import { refusedMarkdown } from './refusedMarkdown';

/**
 * Elements whose `markdown` has a value that kramdown does not know, `markdown="2"` or `markdown="true"`: it leaves all within as it is
 * written. Within a line it reads Markdown whatever the attribute says.
 */
export function* markdownRefused({ page, site, text }: PageRuleInput): Iterable<Finding> {
  if (parsesHtmlBlocks({ site })) return;
  const refused = new Map<number, { readonly tag: HtmlTag; readonly attribute: HtmlAttribute }>();
  for (const tag of page.tags) {
    const attribute = refusedMarkdown(tag);
    // what Liquid prints may be any value
    if (attribute !== undefined && slice(text, tag.range) === slice(page.masked, tag.range))
      refused.set(tag.range.start, { tag, attribute });
  }
  if (refused.size === 0) return;
  const columns = new Set(page.boxes.map(({ textColumn }) => textColumn?.start.range.start));
  const withMarkdown = new Set<number>();
  for (const element of walkElements(page.elements))
    if (refused.has(element.start.range.start) && hasMarkdown(element, page.masked))
      withMarkdown.add(element.start.range.start);
  for (const element of unreadElements(page.kramdown.root)) {
    const start = startOfTag(element);
    const found = refused.get(start);
    if (found === undefined) continue;
    const { value: name, content, end } = element;
    const attributePlace = placeOf(found.attribute, page.masked);
    const edits = markdownAttribute({ name, range: { start, end }, content, attributePlace }, page.masked);
    const isShown = withMarkdown.has(start);
    const isColumn = columns.has(start);
    yield {
      range: found.attribute.value ? found.attribute.valueRange : found.attribute.nameRange,
      message: message(
        'kramdown does not know markdown="{0}": what this <{1}> holds is not read as Markdown, and visitors see it as it is written. Write markdown="1".',
        found.attribute.value ?? '',
        name,
      ),
      severity: isColumn && isShown ? 'error' : 'warning',
      fixes: edits === undefined ? [] : [mendMarkdown(edits, { safe: isColumn && isShown })],
    };
  }
}

/** The blocks of HTML, and all in them, whose inside is left as it is written though kramdown could read it. */
function* unreadElements(parent: KramdownElement): Iterable<KramdownElement> {
  for (const child of parent.children) {
    const { type, details, value } = child;
    const isUnread = type === 'html_element' && details?.block === true && details.model === 'raw';
    if (isUnread && details.closed !== true && details.unclosed !== true && contentModelOf(value) !== 'raw')
      yield child;
    yield* unreadElements(child);
  }
}

/** An attribute with its quotes and the blank before it. */
export function placeOf({ nameRange, value, valueRange }: HtmlAttribute, masked: string): OffsetRange {
  const start = /\s/.test(masked.charAt(nameRange.start - 1)) ? nameRange.start - 1 : nameRange.start;
  if (value === undefined) return { start, end: nameRange.end };
  const isQuoted = /["']/.test(masked.charAt(valueRange.start - 1));
  return { start, end: valueRange.end + (isQuoted ? 1 : 0) };
}
