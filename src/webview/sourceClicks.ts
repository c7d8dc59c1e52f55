import type { ShownPage } from './shownPage';
import { placeOfElement, placeOfLetter, type HtmlRange } from './writtenPlaces';

/** Whether a click asks for the source: with Ctrl, on a Mac with Cmd. */
export function isSourceClick(event: MouseEvent): boolean {
  return event.type === 'click' && isSourcePress(event);
}

/** Whether a click that begins with this press asks for the source. */
function isSourcePress({ button, ctrlKey, metaKey }: MouseEvent): boolean {
  return button === 0 && (ctrlKey || metaKey);
}

/**
 * Keeps the keyboard where it is when the source is asked for. VS Code learns up to a quarter of a second late that a
 * webview has taken it, and would give it back to the page after the editor had shown the place.
 */
export function keepKeyboard(event: MouseEvent): void {
  if (isSourcePress(event)) event.preventDefault();
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
