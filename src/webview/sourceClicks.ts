import type { ShownPage } from './shownPage';
import { placeOfElement, placeOfLetter, type HtmlRange } from './writtenPlaces';

/** Whether a click asks for the source: with Ctrl, on a Mac with Cmd. */
export function isSourceClick({ type, button, ctrlKey, metaKey }: MouseEvent): boolean {
  return type === 'click' && button === 0 && (ctrlKey || metaKey);
}

/**
 * The place in the HTML of what was clicked: the letter under the pointer, or the element where there is none (a picture, the edge of
 * a box).
 */
export function clickedPlace(page: ShownPage, frame: Document, event: MouseEvent): HtmlRange | undefined {
  const target = event.target as Node | null;
  if (target === null) return undefined;
  const caret = frame.caretPositionFromPoint(event.clientX, event.clientY);
  const node = caret?.offsetNode;
  if (caret && node?.nodeType === Node.TEXT_NODE && target.contains(node) && frame.body.contains(node)) {
    const text = node as Text;
    // behind the last letter of a line the caret stands behind the text
    const letter = placeOfLetter(page, frame.body, text, Math.min(caret.offset, text.length - 1));
    if (letter !== undefined) return letter;
  }
  return placeOfElement(page, target);
}
