import type { KramdownElement } from '../../kramdown/tree';
import type { HtmlTag } from '../../syntax/htmlTag';
import { insertion } from '../../text/edit';
import { message } from '../../text/message';
import { shifted, slice } from '../../text/range';
import { type Finding, type Fix, type PageRuleInput } from '../rule';
import { addMarkdown, mendMarkdown } from './markdownAttribute';
import { startOfTag } from './markdownInHtml';
import { placeOf } from './markdownRefused';
import { unreadMarkdown } from './markdownSigns';
import { isMisreadPage } from './misread';
import { isVerbatim } from './shownTexts';

/**
 * Markdown within an element of a line that kramdown does not know as one of text, `<font color="red">**Mei**</font>`: it prints that as it
 * stands, unless it has `markdown="span"` (`HTML_CONTENT_MODEL` of its parser). Of a page whose tags are out of balance nothing is said.
 */
export function* markdownInSpans({ page }: PageRuleInput): Iterable<Finding> {
  const found = [...unreadSpans(page.kramdown.root, page.masked)];
  if (found.length === 0 || isMisreadPage(page)) return;
  const tags = new Map(page.tags.map(tag => [tag.range.start, tag]));
  for (const { element, start, end } of found)
    yield {
      range: { start, end },
      message: message('Markdown is not read within this <{0}>: visitors see it as it is written.', element.value),
      severity: 'warning',
      fixes: readSpan(tags.get(startOfTag(element)), slice(page.masked, element.content), page.masked),
    };
}

interface UnreadSpan {
  readonly element: KramdownElement;
  /** Of the first Markdown in it. */
  readonly start: number;
  readonly end: number;
}

/** Blocks of HTML are told of by themselves. */
function* unreadSpans(parent: KramdownElement, masked: string, inBlock = false): Iterable<UnreadSpan> {
  const { type, details } = parent;
  const isRaw = type === 'html_element' && details?.model === 'raw';
  const isInBlock = type === 'html_element' && details?.block === true ? isRaw : inBlock;
  for (const child of parent.children) {
    if (isVerbatim(child)) continue;
    if (child.type !== 'text') yield* unreadSpans(child, masked, isInBlock);
    else if (isRaw && !isInBlock) {
      const match = unreadMarkdown(masked.slice(child.start, child.end));
      if (match === undefined) continue;
      yield { element: parent, ...shifted(match, child.start) };
      break;
    }
  }
}

function readSpan(tag: HtmlTag | undefined, inside: string, masked: string): readonly Fix[] {
  if (tag === undefined) return [];
  const newText = ' markdown="span"';
  const safe = wordsInBold.test(inside) && !/--|\.\.\./.test(inside);
  const attribute = tag.attributes.find(({ name }) => name === 'markdown');
  if (attribute !== undefined) return [mendMarkdown([{ range: placeOf(attribute, masked), newText }], { safe })];
  return [addMarkdown([insertion(tag.range.start + 1 + tag.name.length, newText)], { safe })];
}

/** Words in bold, and nothing else of which Markdown makes something. */
const wordsInBold = /^[^*_`[\]\\<>{}$|~"'^]*\*\*[^*_`[\]\\<>{}$|~"'^]+\*\*[^*_`[\]\\<>{}$|~"'^]*$/;
