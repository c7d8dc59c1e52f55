import type { PreviewMenu, PreviewMenuContext } from '../protocol/previewMenu';
import type { PageFrame } from './pageFrame';
import { clickedPlace } from './sourceClicks';
import { resolveSiteUrl, type PagePlace } from './siteUrl';

/** The page that stands in the frame. */
interface StandingPage extends PagePlace {
  readonly version: number;
}

/**
 * Opens VS Code's menu of the webview on what is in the page. VS Code listens in the webview's own document, and not in that of the page: the event is
 * given to the frame there, with what the items of the menu are shown by. The page itself stays untouched.
 * @param post tells the extension what the menu is about, before an item is chosen
 */
export function openPreviewMenu(
  frame: PageFrame,
  iframe: HTMLIFrameElement,
  page: () => StandingPage | undefined,
  post: (menu: PreviewMenu) => void,
): void {
  frame.document.addEventListener('contextmenu', event => {
    event.preventDefault();
    const standing = page();
    const menu: PreviewMenu = standing === undefined ? { type: 'menu' } : menuAt(frame, standing, event);
    post(menu);
    const context: PreviewMenuContext = {
      preventDefaultContextMenuItems: true,
      academicHomepageWritten: menu.written !== undefined,
      academicHomepageLink: menu.link !== undefined,
      academicHomepageHeading: menu.heading !== undefined,
      academicHomepageSelected: menu.selected !== undefined,
    };
    iframe.dataset.vscodeContext = JSON.stringify(context);
    iframe.dispatchEvent(
      new MouseEvent('contextmenu', { bubbles: true, cancelable: true, ...placeAround(iframe, event) }),
    );
    delete iframe.dataset.vscodeContext;
  });
}

function menuAt(frame: PageFrame, standing: StandingPage, event: MouseEvent): PreviewMenu {
  const { version, url } = standing;
  const target = event.target as Element | null;
  const range = clickedPlace(frame.page, frame.document, event);
  const href = target?.closest('a[href], area[href]')?.getAttribute('href');
  const led = typeof href === 'string' ? resolveSiteUrl(href, standing) : undefined;
  const link = led?.kind === 'site' ? led.path + led.hash : led?.kind === 'external' ? led.href : undefined;
  const id = idOfHeading(target?.closest('h1, h2, h3, h4, h5, h6'));
  const selected = frame.document.getSelection()?.toString() ?? '';
  return {
    type: 'menu',
    written: range && { version, start: range.start, end: range.end },
    link,
    heading: id === undefined ? undefined : `${url}#${encodeURIComponent(id)}`,
    selected: selected === '' ? undefined : selected,
  };
}

/** That of the anchor right before it, which menus of templates lead to, else its own. */
function idOfHeading(heading: Element | null | undefined): string | undefined {
  if (!heading) return undefined;
  const before = heading.previousElementSibling;
  const isEmpty = before?.textContent.trim() === '' && before.querySelector('img, svg') === null;
  const anchors = isEmpty ? [before, ...before.querySelectorAll('[id]')] : [];
  return [...anchors, heading].map(({ id }) => id).find(id => id !== '');
}

/** Where in the document around the frame a place of the page is seen, which may be shown larger or smaller. */
function placeAround(
  iframe: HTMLIFrameElement,
  { clientX, clientY }: MouseEvent,
): { readonly clientX: number; readonly clientY: number } {
  const { left, top, width } = iframe.getBoundingClientRect();
  const scale = width / (iframe.contentWindow?.innerWidth ?? width);
  return { clientX: left + clientX * scale, clientY: top + clientY * scale };
}
