import type { OffsetRange } from '../text/range';
import { isPaperBox } from './boxElements';
import type { HtmlElement } from '../syntax/htmlElements';

export interface OutsideBoxes {
  /** All elements below, parents before children. */
  readonly elements: readonly HtmlElement[];
  /** What stands between the tags of the element, the boxes taken out. */
  readonly text: string;
}

/**
 * What stands in an element and in no paper box inside it: one that was left open holds all boxes behind it, which have their own parts.
 * So all columns of a page together hold it no more than twice. `leaves` is taken out as well. `text` is the whole text.
 */
export function outsideBoxes(within: HtmlElement, text: string, leaves?: HtmlElement): OutsideBoxes {
  const elements: HtmlElement[] = [];
  const left: OffsetRange[] = [];
  const waiting = [...within.children].reverse();
  for (let element = waiting.pop(); element !== undefined; element = waiting.pop()) {
    if (element === leaves || isPaperBox(element)) {
      left.push(element.range);
      continue;
    }
    elements.push(element);
    for (let at = element.children.length - 1; at >= 0; at--) {
      const child = element.children[at];
      if (child !== undefined) waiting.push(child);
    }
  }
  let done = within.content.start;
  const pieces: string[] = [];
  for (const { start, end } of [...left, { start: within.content.end, end: within.content.end }]) {
    pieces.push(text.slice(done, start));
    done = end;
  }
  return { elements, text: pieces.join('') };
}
