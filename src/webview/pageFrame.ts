import { createCursorMark, type CursorMark } from './cursorMark';
import { foldMenu } from './foldedMenu';
import { indicatedPart } from './indicatedPart';
import { createProblemMarks, type ProblemMarks } from './problemMarks';
import { createScrollSync, type ScrollSync } from './scrollSync';
import { createShownPage, type ShownPage } from './shownPage';

/**
 * The frame that shows the page. It is sandboxed without scripts, so that whatever a page holds cannot run, and has
 * the origin of the webview, so that this code can patch its document. A frame of its own also gives the page what it
 * has on the web: a viewport for its media queries, and none of the editor's styles.
 */
export interface PageFrame {
  /** The page that stands in the frame. */
  readonly page: ShownPage;
  readonly cursor: CursorMark;
  readonly scroll: ScrollSync;
  readonly problems: ProblemMarks;
  /** Brings the place of `fragment` (without `#`, as in an address) into view, if there is one; Tab goes on from there. */
  scrollTo(fragment: string, behavior?: ScrollBehavior): boolean;
  /** Lets Tab begin at the top of the page, as on one that was just opened. */
  beginTab(): void;
  readonly document: Document;
}

/** What the reader does in the page. */
export interface FrameEvents {
  /** A button of the pointer goes down, before anything comes of it. */
  readonly onPress: (event: MouseEvent) => void;
  readonly onClick: (event: MouseEvent) => void;
  readonly onDoubleClick: (event: MouseEvent) => void;
  /** The line of the source at the top, with a fraction, after the reader has scrolled, and the version its lines came with. */
  readonly onScroll: (version: number, line: number) => void;
  /** The pointer or the keyboard is on an element with a problem, or on none. */
  readonly onProblem: (message: string | undefined, near: DOMRect | undefined) => void;
}

/**
 * The empty document that VS Code itself loads for the content of a webview. Its address carries the id by which VS
 * Code's service worker knows whose files are asked for: in an `about:srcdoc` frame every picture would be refused.
 */
function emptyDocument(): string {
  const id = new URLSearchParams(location.search).get('id') ?? '';
  return new URL(`fake.html?id=${encodeURIComponent(id)}`, location.href).href;
}

/**
 * Makes the frame inside `element` ready; resolves once its empty document stands. `policy` is put into force in it
 * before anything else: a loaded document does not inherit the one of the webview.
 */
export async function openPageFrame(
  element: HTMLIFrameElement,
  policy: string,
  { onPress, onClick, onDoubleClick, onScroll, onProblem }: FrameEvents,
): Promise<PageFrame> {
  await new Promise<void>(loaded => {
    element.addEventListener('load', () => loaded(), { once: true });
    element.src = emptyDocument();
  });
  const shown = element.contentDocument;
  if (shown === null) throw new Error('The frame of the page has no document.');
  const meta = shown.createElement('meta');
  meta.httpEquiv = 'Content-Security-Policy';
  meta.content = policy;
  shown.head.replaceChildren(meta);
  shown.addEventListener('mousedown', onPress, true);
  shown.addEventListener('click', onClick, true);
  shown.addEventListener('auxclick', onClick, true);
  shown.addEventListener('dblclick', onDoubleClick, true);
  // A form has nowhere to go; without this Enter in a search field would reload the frame.
  shown.addEventListener('submit', event => event.preventDefault(), true);
  const page = createShownPage(shown, () => {
    element.classList.add('has-page');
    return meta.cloneNode();
  });
  foldMenu(shown, () => page.html());
  const scroll = createScrollSync(page, shown, onScroll);
  return {
    document: shown,
    page,
    // the editor is at the cursor already
    cursor: createCursorMark(page, shown, () => scroll.wasPut()),
    scroll,
    problems: createProblemMarks(page, shown, onProblem),
    scrollTo(fragment, behavior) {
      const target = indicatedPart(shown, fragment);
      target?.scrollIntoView({ block: 'start', ...(behavior && { behavior }) });
      if (target !== undefined) beginTabAt(target as Element & HTMLOrSVGElement);
      return target !== undefined;
    },
    beginTab: () => beginTabAt(shown.body),
  };
}

/**
 * Lets Tab go on from an element, as browsers do behind a link to it: a “Skip to content” would skip nothing else. The focus goes there for a moment,
 * and stays only where it can: on a link or a field. Where the page has no focus, it must not take that from the text.
 */
function beginTabAt(target: Element & HTMLOrSVGElement): void {
  const { ownerDocument } = target;
  if (!ownerDocument.hasFocus()) return;
  target.focus({ preventScroll: true });
  if (ownerDocument.activeElement === target && target !== ownerDocument.body) return;
  const isFocusable = target.hasAttribute('tabindex');
  if (!isFocusable) target.setAttribute('tabindex', '-1');
  target.focus({ preventScroll: true });
  target.blur();
  if (!isFocusable) target.removeAttribute('tabindex');
}
