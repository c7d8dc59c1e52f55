import { hasClass } from '../syntax/html';
import type { HtmlElement } from '../syntax/htmlElements';

/** In characters: line breaks, a remark or a badge beside the columns; a wrapper of a whole page holds more. */
const longestBeside = 300;

/** How many elements around a column are looked through for a box that has it. */
const boxReach = 64;

/**
 * Whether an element is a paper box: one of the class `paper-box`, or the element right around a `paper-box-text` and its
 * `paper-box-image` that stand in no box. A class of its own (`paper-box-top`, for another margin) hides no paper.
 */
export function isPaperBox(element: HtmlElement): boolean {
  return hasClass(element.start, 'paper-box') || isBoxByColumns(element);
}

/** `<div class="paper-box-top"><div class="paper-box-image">…</div><div class="paper-box-text">…</div></div>` */
function isBoxByColumns(element: HtmlElement): boolean {
  if (element.end === undefined) return false;
  const columns = element.children.filter(({ start }) => isColumn(start));
  const texts = columns.filter(({ start }) => hasClass(start, 'paper-box-text'));
  // a text column without its picture may hold a whole list
  if (texts.length !== 1 || columns.length === 1) return false;
  if (element.children.some(child => hasClass(child.start, 'paper-box'))) return false;
  const { start, end } = element.content;
  const beside = columns.reduce((rest, { range }) => rest - (range.end - range.start), end - start);
  return beside <= longestBeside && !isColumn(element.start) && !isInBox(element);
}

/** Whether an element is the text column or the picture column of a box, wherever it stands. */
export function isColumn(tag: HtmlElement['start']): boolean {
  return hasClass(tag, 'paper-box-text') || hasClass(tag, 'paper-box-image');
}

function isInBox({ parent }: HtmlElement): boolean {
  let around = parent;
  for (let depth = 0; around !== undefined && depth < boxReach; depth++) {
    if (hasClass(around.start, 'paper-box')) return true;
    around = around.parent;
  }
  return false;
}
