import type { LayoutTrouble } from '../protocol/preview';
import { parseDocument } from './pageDocument';
import { isBlock } from './richText/pageElements';
import type { ShownPage } from './shownPage';
import { placeOfElement } from './writtenPlaces';

/** More than anybody mends at once. */
const most = 100;

/** What only a browser sees of a page: it is measured as it stands, without changing anything. */
export function layoutTrouble(page: ShownPage, frame: Document): readonly LayoutTrouble[] {
  const view = frame.defaultView;
  if (view === null) return [];
  const found: LayoutTrouble[] = [];
  const add = (element: Element, trouble: Pick<LayoutTrouble, 'kind' | 'value'>): void => {
    const range = placeOfElement(page, element);
    if (range !== undefined && found.length < most) found.push({ ...trouble, range });
  };
  for (const picture of frame.querySelectorAll('img')) {
    if (!picture.complete || picture.naturalWidth === 0 || !hasBoxes(picture)) continue;
    const over = Math.round(picture.getBoundingClientRect().right - rightEdge(picture, view));
    if (over > 1) add(picture, { kind: 'overflow', value: over });
  }
  for (const box of frame.querySelectorAll('.paper-box')) {
    for (const column of box.children)
      if (isBlock(column) && hasBoxes(column) && isEmpty(column, page)) add(column, { kind: 'empty-column', value: 0 });
  }
  for (const element of paleTexts(frame, view)) add(element.element, { kind: 'contrast', value: element.ratio });
  return found;
}

/** Where the content of what holds a picture ends. */
function rightEdge(picture: Element, view: Window): number {
  for (let around = picture.parentElement; around !== null; around = around.parentElement) {
    const style = view.getComputedStyle(around);
    if (style.display.startsWith('inline') || style.display === 'contents') continue;
    return around.getBoundingClientRect().right - (parseFloat(style.paddingRight) || 0);
  }
  return view.innerWidth;
}

/** What has none is measured as if it stood at the upper left corner. */
function hasBoxes(element: Element): boolean {
  return element.getClientRects().length > 0;
}

const seenSelector = 'img, svg, video, audio, canvas, iframe, picture, hr';
/** What cleaning takes out of a page, and visitors may see. */
const seenOnTheWeb = 'embed, object, applet, script';
/** A column that shows nothing is not written at greater length. */
const longest = 10_000;

function isEmpty(column: Element, page: ShownPage): boolean {
  if (column.textContent.trim() !== '' || column.matches(seenSelector) || column.querySelector(seenSelector) !== null)
    return false;
  const start = page.startOf(column);
  if (start === undefined) return true;
  const written = parseDocument(page.html().slice(start, start + longest)).body.firstElementChild;
  return (written?.querySelector(seenOnTheWeb) ?? null) === null;
}

function* paleTexts(frame: Document, view: Window): Iterable<{ readonly element: Element; readonly ratio: number }> {
  const walker = document.createTreeWalker(frame.body, NodeFilter.SHOW_TEXT);
  const seen = new Set<Element>();
  for (let text = walker.nextNode(); text !== null; text = walker.nextNode()) {
    const element = text.parentElement;
    if (element === null || seen.has(element) || text.nodeValue?.trim() === '') continue;
    seen.add(element);
    const style = view.getComputedStyle(element);
    const { width, height } = element.getBoundingClientRect();
    if (style.visibility !== 'visible' || width === 0 || height === 0) continue;
    const ground = groundOf(element, view);
    const colour = readColour(style.color);
    if (ground === undefined || colour === undefined || colour.alpha < 1) continue;
    const ratio = contrast(colour, ground);
    if (ratio < 3) yield { element, ratio: Math.round(ratio * 10) / 10 };
  }
}

interface Colour {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

const white: Colour = { red: 255, green: 255, blue: 255, alpha: 1 };

/** What stands behind an element; `undefined` where that is a picture or shines through. */
function groundOf(element: Element, view: Window): Colour | undefined {
  for (let around: Element | null = element; around !== null; around = around.parentElement) {
    const style = view.getComputedStyle(around);
    if (style.backgroundImage !== 'none' || style.opacity !== '1') return undefined;
    const colour = readColour(style.backgroundColor);
    if (colour === undefined || (colour.alpha > 0 && colour.alpha < 1)) return undefined;
    if (colour.alpha === 1) return colour;
  }
  return white;
}

/** `rgb(1, 2, 3)`, `rgba(1, 2, 3, 0.5)`: as browsers give computed colours. */
export function readColour(written: string): Colour | undefined {
  const found = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(written);
  if (found === null) return undefined;
  const [, red, green, blue, alpha = '1'] = found;
  return { red: Number(red), green: Number(green), blue: Number(blue), alpha: Number(alpha) };
}

/** From 1 to 21 (https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio). */
export function contrast(a: Colour, b: Colour): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

function luminance({ red, green, blue }: Colour): number {
  const linear = (part: number): number => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
