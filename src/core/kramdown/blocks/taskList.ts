import type { BlockState } from '../blockState';
import { isSpace, skipSpace } from '../characters';
import type { ElementNode } from '../element';
import { originOf, withInserted } from '../sourceText';

const box = '<input type="checkbox" class="task-list-item-checkbox" disabled="disabled" />';
const checkedBox = '<input type="checkbox" class="task-list-item-checkbox" disabled="disabled" checked="checked" />';

/** Turns `[ ]` and `[x]` at the beginning of items into check boxes. From the first such item on, all are of the class. */
export function markTasks(state: BlockState, items: readonly ElementNode[]): void {
  let isTaskList = false;
  for (const item of items) {
    const first = item.children[0];
    if (first?.pending === undefined || first.type !== 'p') continue;
    if (replaceBox(first, first.pending)) isTaskList = true;
    if (isTaskList) item.setAttribute('class', 'task-list-item');
  }
  if (isTaskList) state.tree.lastChild?.setAttribute('class', 'task-list');
}

function replaceBox(paragraph: ElementNode, pending: NonNullable<ElementNode['pending']>): boolean {
  const { text } = pending;
  const mark = text[1];
  if (
    !text.startsWith('[') ||
    text[2] !== ']' ||
    (mark !== ' ' && mark !== 'x' && mark !== 'X') ||
    !isSpace(text.charCodeAt(3))
  ) {
    return false;
  }
  paragraph.pending = withInserted(
    pending,
    skipSpace(text, 3),
    mark === ' ' ? box : checkedBox,
    originOf(pending, 0),
    0,
  );
  return true;
}
