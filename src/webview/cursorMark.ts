import { barAtTop } from './coveredTop';
import { cursorAttribute } from './ourAttributes';
import type { ShownPage } from './shownPage';
import type { HtmlRange } from './writtenPlaces';

/** The mark on the element of the page that the author's cursor is in. */
export interface CursorMark {
  /** Marks what stands at the first of these stretches of the HTML that is shown, and brings it into sight if it is not; none takes the mark away. */
  set(ranges: readonly HtmlRange[], reveal: boolean): void;
}

/**
 * At the edge of what is marked, outside of its layout. The colour is told from light and dark pages, which those of the editor's theme are
 * not made for; where colours are forced there are no shadows, and the mark goes before that of a problem.
 */
const looks = `
[${cursorAttribute}] { box-shadow: -8px 0 0 -5px #2a84ad; }
@media (forced-colors: active) { html [${cursorAttribute}] { outline: 2px solid Highlight; outline-offset: 2px; } }
`;

/** The mark for the page in `frame`; `onReveal` is told when it has scrolled the page. Its looks are in a sheet of its own, so that the page's HTML stays the author's. */
export function createCursorMark(
  page: Pick<ShownPage, 'elementAt'>,
  frame: Document,
  onReveal: () => void,
): CursorMark {
  const view = frame.defaultView;
  const sheet = view === null ? undefined : new view.CSSStyleSheet();
  sheet?.replaceSync(looks);
  if (sheet !== undefined) frame.adoptedStyleSheets.push(sheet);
  let marked: Element | undefined;
  return {
    set(ranges, reveal) {
      const found = ranges.map(({ start }) => page.elementAt(start)).find(element => element !== undefined);
      const element = found === undefined || view === null ? undefined : blockAround(found, view);
      if (element !== marked || element?.hasAttribute(cursorAttribute) === false) {
        marked?.removeAttribute(cursorAttribute);
        element?.setAttribute(cursorAttribute, '');
        marked = element;
      }
      if (reveal && element !== undefined && view !== null && !isInSight(element, view, barAtTop(frame))) {
        element.scrollIntoView({ block: 'center', behavior: 'instant' });
        onReveal();
      }
    },
  };
}

/** The paragraph, item or box around a piece of text; none for what is nowhere on the page. The whole page is not marked. */
function blockAround(element: Element, view: Window): Element | undefined {
  if (/^(?:style|script|template)$/.test(element.localName)) return undefined;
  for (let block: Element | null = element; block !== null; block = block.parentElement) {
    if (block.localName === 'body' || block.localName === 'html') return undefined;
    const { display } = view.getComputedStyle(block);
    if (!/^(?:inline|contents|none)/.test(display)) return block;
  }
  return undefined;
}

/** Whether enough of an element is seen: in the bar at the top, or below it. */
function isInSight(element: Element, view: Window, bar: Element | undefined): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  const covered = bar === undefined || bar.contains(element) ? 0 : bar.getBoundingClientRect().bottom;
  return (
    bottom > covered &&
    top < view.innerHeight &&
    (top >= covered || bottom <= view.innerHeight || bottom > view.innerHeight / 3)
  );
}
