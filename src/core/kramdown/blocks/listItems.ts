import type { BlockState } from '../blockState';
import type { ElementNode } from '../element';
import { isBlankLines } from '../element';
import { withInserted } from '../sourceText';
import type { OpenItem } from './itemText';
import { markTasks } from './taskList';

/**
 * Reads the blocks of each item and decides which items are tight. Gives the empty lines at the end of the last item:
 * they belong behind the list.
 */
export function finishItems(state: BlockState, items: readonly OpenItem[], isClosed: boolean): ElementNode | undefined {
  let blank: ElementNode | undefined;
  let otherIsLoose = false;
  items.forEach((item, index) => {
    const node = item.node;
    if (item.list !== undefined) node.list = item.list;
    for (const text of item.texts) state.parseBlocks(node, text.build());
    const first = node.children[0];
    if (first === undefined) {
      otherIsLoose = true;
      return;
    }
    dropBoundaryOfFirstParagraph(node, first);
    const isLast = index === items.length - 1;
    if (first.type === 'p' && isTight(node, isLast, isClosed) && (!isLast || items.length === 1 || otherIsLoose)) {
      const second = node.children[1];
      if (second !== undefined && !isBlankLines(second)) appendNewline(first);
      first.detail('transparent', true);
    }
    const last = node.lastChild;
    blank = isBlankLines(last) ? node.removeLast() : undefined;
    if (first.type !== 'p' || first.details?.transparent === true) otherIsLoose = true;
  });
  if (state.document.options.input === 'GFM')
    markTasks(
      state,
      items.map(item => item.node),
    );
  return blank;
}

/** Puts a line break behind the text of a paragraph, for the block that follows it in its item. */
export function appendNewline(paragraph: ElementNode): void {
  const pending = paragraph.pending;
  if (pending === undefined) return;
  paragraph.pending = withInserted(pending, pending.text.length, '\n', paragraph.end);
}

/** Whether the first paragraph has no empty line behind it. One at the very end of the list does not count. */
function isTight(node: ElementNode, isLast: boolean, isClosed: boolean): boolean {
  const { length } = node.children;
  return length < 2 || !isBlankLines(node.children[1]) || (isLast && length === 2 && !isClosed);
}

/** An attribute list behind the first paragraph ends that paragraph but not the item's first block. */
function dropBoundaryOfFirstParagraph(node: ElementNode, first: ElementNode): void {
  if (first.type !== 'p' || first.list === undefined || node.children[1]?.boundary === undefined) return;
  node.replaceChildren([first, ...node.children.slice(2)]);
}
