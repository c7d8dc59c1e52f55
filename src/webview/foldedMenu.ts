import { foldedAttribute, openAttribute } from './ourAttributes';

/** Beside the button, in pixels, as the template's script leaves it. */
const gap = 30;
/** The template's own bundle, or its script for the menu alone. */
const script = /<script\s[^<>]*(?:main\.min|greedy-navigation)(?:\.min)?\.js/i;

/**
 * Folds the menu of the page in `frame` as the template's script does in a browser (`assets/js/plugins/jquery.greedy-navigation.js`, in
 * `main.min.js`): items that have no room beside the button go, the last first, and open under it; where all have room the
 * button goes. The page's elements stay where they are, so that each is still the one that is written in the source. Pages that
 * do not load the script keep their menus.
 * @param html gives the page that stands, scripts included
 */
export function foldMenu(frame: Document, html: () => string): void {
  const view = frame.defaultView;
  if (view === null) return;
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(looksOf(0));
  frame.adoptedStyleSheets.push(sheet);
  let shown: HTMLElement | null = null;
  const fold = (): void => {
    shown = frame.getElementById('site-nav');
    if (shown === null) return;
    const count = script.test(html()) ? foldIn(shown, view) : unfold(shown);
    sheet.replaceSync(looksOf(count));
  };
  new MutationObserver(changes => {
    const menu = frame.getElementById('site-nav');
    const parts = [menu, frame.head];
    if (menu !== shown || changes.some(({ target }) => parts.some(part => part?.contains(target)))) fold();
  }).observe(frame, { childList: true, characterData: true, subtree: true });
  view.addEventListener('resize', fold);
  // stylesheets that are files of their own come when they come, and so do fonts
  frame.addEventListener('load', ({ target }) => (target as Partial<Element>).localName === 'link' && fold(), true);
  frame.fonts.addEventListener('loadingdone', fold);
  frame.addEventListener('click', event => {
    const pressed = (event.target as Element | null)?.closest('#site-nav button');
    if (pressed && !event.ctrlKey && !event.metaKey) shown?.toggleAttribute(openAttribute);
  });
}

/** Gives how many items it has folded. */
function foldIn(menu: HTMLElement, view: Window): number {
  unfold(menu);
  const button = menu.querySelector('button');
  const list = menu.querySelector<HTMLElement>('.visible-links');
  if (button === null || list === null) return 0;
  const items = [...list.children];
  const room = contentWidth(menu, view) - contentWidth(button, view) - gap;
  const hasRoomFor = (count: number): boolean => {
    items.forEach((item, at) => item.toggleAttribute(foldedAttribute, at >= count));
    return contentWidth(list, view) <= room;
  };
  let kept = items.length;
  if (!hasRoomFor(kept)) {
    kept = 0;
    for (let many = items.length; many - kept > 1;) {
      const half = (kept + many) >> 1;
      if (hasRoomFor(half)) kept = half;
      else many = half;
    }
  }
  items.forEach((item, at) => at >= kept && item.setAttribute(foldedAttribute, String(at - kept)));
  items.slice(0, kept).forEach(item => item.removeAttribute(foldedAttribute));
  button.toggleAttribute(foldedAttribute, kept === items.length);
  return items.length - kept;
}

function unfold(menu: Element): number {
  for (const element of menu.querySelectorAll(`[${foldedAttribute}]`)) element.removeAttribute(foldedAttribute);
  return 0;
}

/** Without padding and border, in whole pixels as jQuery measures it (https://api.jquery.com/width/). */
function contentWidth(element: HTMLElement, view: Window): number {
  const style = view.getComputedStyle(element);
  const around = [style.paddingLeft, style.paddingRight, style.borderLeftWidth, style.borderRightWidth];
  return around.reduce((width, part) => width - (parseFloat(part) || 0), element.offsetWidth);
}

/** The opened items stand under each other below the button. */
function looksOf(count: number): string {
  const opened = `[${openAttribute}] [${foldedAttribute}]:not(button)`;
  const places = Array.from(
    { length: count },
    (_, at) => `[${openAttribute}] [${foldedAttribute}='${at}'] { top: calc(100% + 0.5em + ${at} * 2.6em) }`,
  );
  return `[${foldedAttribute}] { display: none !important }
${opened} {
  display: block !important; position: absolute; right: 0; box-sizing: border-box; width: 14em; height: 2.6em; overflow: hidden;
  background: #fff; border: solid #ccc; border-width: 0 1px 1px; box-shadow: 0 2px 6px rgb(0 0 0 / 20%);
}
${opened} a { margin: 0; padding: 0.6em 1.2em; overflow: hidden; text-overflow: ellipsis }
${places.join('\n')}`;
}
