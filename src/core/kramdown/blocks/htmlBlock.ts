import { trailingSpaceEnd } from '../blockEnd';
import type { BlockState } from '../blockState';
import { maximumDepth, nodeAt } from '../blockState';
import { skipIndent } from '../characters';
import { scanComment, scanEndTag, scanStartTag } from '../htmlTag';
import { spanElements } from '../htmlElements';
import { createHtmlElement, readHtmlBody } from './htmlBody';

/** A comment or an element that does not stand in text. */
export function htmlBlock(state: BlockState): boolean {
  const { text, pos } = state;
  const open = skipIndent(text, pos);
  if (text.charCodeAt(open) !== 60) return false;
  const code = text.charCodeAt(open + 1);
  if (code === 33) return open === pos && comment(state);
  if (code === 47) return endTag(state, open);
  const tag = scanStartTag(text, open, state.ahead);
  if (tag === undefined || spanElements.has(tag.name.toLowerCase()) || state.depth >= maximumDepth) return false;
  const node = createHtmlElement(state, tag, open);
  state.pos = tag.end;
  readHtmlBody(state, node, tag);
  return true;
}

function comment(state: BlockState): boolean {
  const { text, pos, ahead } = state;
  const end = scanComment(text, pos, ahead);
  if (end < 0) return false;
  const node = nodeAt(state, 'comment', text.slice(pos, end), pos, end);
  node.detail('block', true);
  state.tree.append(node);
  state.pos = trailingSpaceEnd(text, end);
  return true;
}

/**
 * The end tag of the element whose blocks are being read ends them; any other is text. kramdown compares in lower case,
 * so `<linearGradient markdown="block">` never ends, nor does an element that may stand in text.
 */
function endTag(state: BlockState, open: number): boolean {
  const tag = scanEndTag(state.text, open, state.ahead);
  const name = tag?.name.toLowerCase();
  if (tag === undefined || name === undefined || spanElements.has(name)) return false;
  if (state.tree.type !== 'html_element' || state.tree.value !== name) return false;
  state.endTag = { start: open, end: tag.end };
  state.pos = tag.end;
  return true;
}
