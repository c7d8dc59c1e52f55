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
 * A line of its own at the left of what is marked, over the page and tied to it by an anchor of CSS: what it marks keeps its layout and its looks, a
 * shadow of its own too, and no table or box that cuts off what stands out of it cuts the line off. It is fixed, so that the page gets no
 * wider by it. At the edge of the window, as on paper, it is thinner: it would cover the first letter. The colour is told from light and dark pages, which those of the editor's theme are not made for. Browsers without
 * anchors draw a shadow, and where colours are forced, which takes shadows away, an outline.
 * @param layer how high above the page it stands
 */
const looksIn = (layer: number): string => `
[${cursorAttribute}] { anchor-name: --academic-homepage-cursor; }
html::after {
  all: initial;
  content: '';
  position: fixed;
  position-anchor: --academic-homepage-cursor;
  position-visibility: anchors-visible;
  top: anchor(top);
  bottom: anchor(bottom);
  left: max(0px, anchor(left) - 8px);
  right: min(anchor(left) + 5px, 100% - 2px);
  z-index: ${layer};
  background: #2a84ad;
  pointer-events: none;
}
@media (forced-colors: active) { html::after { background: Highlight; forced-color-adjust: none; } }
@supports not (anchor-name: --a) {
  html::after { display: none; }
  [${cursorAttribute}] { box-shadow: -8px 0 0 -5px #2a84ad; }
  @media (forced-colors: active) { [${cursorAttribute}] { outline: 2px solid Highlight; outline-offset: 2px; } }
}
`;

/** The mark for the page in `frame`; `onReveal` is told when it has scrolled the page. Its looks are in a sheet of its own, so that the page's HTML stays the author's. */
export function createCursorMark(
  page: Pick<ShownPage, 'elementAt'>,
  frame: Document,
  onReveal: () => void,
): CursorMark {
  const view = frame.defaultView;
  const sheet = view === null ? undefined : new view.CSSStyleSheet();
  if (sheet !== undefined) frame.adoptedStyleSheets.push(sheet);
  let marked: Element | undefined;
  let drawn: number | undefined;
  return {
    set(ranges, reveal) {
      const found = ranges.map(({ start }) => page.elementAt(start)).find(element => element !== undefined);
      const element = found === undefined || view === null ? undefined : blockAround(found, view);
      if (element !== marked || element?.hasAttribute(cursorAttribute) === false) {
        marked?.removeAttribute(cursorAttribute);
        element?.setAttribute(cursorAttribute, '');
        marked = element;
      }
      const layer = element === undefined || view === null ? undefined : layerOf(element, view);
      if (layer !== drawn) sheet?.replaceSync(layer === undefined ? '' : looksIn(layer));
      drawn = layer;
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

/** The `z-index` of the outermost element around that has one: what lies over that, as the menu at the top, lies over the mark, too. */
function layerOf(element: Element, view: Window): number {
  let layer = 0;
  for (let around: Element | null = element; around !== null; around = around.parentElement) {
    const own = Number(view.getComputedStyle(around).zIndex);
    if (!Number.isNaN(own)) layer = Math.max(0, own);
  }
  return layer;
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
