import { isToPreview, type FromPreview, type ToPreview } from '../protocol/preview';
import { forwardKeys } from './forwardKeys';
import { layoutTrouble } from './layoutTrouble';
import { showNote } from './note';
import { openPageFrame, type PageFrame } from './pageFrame';
import { showProblems } from './problemBar';
import { clickedPlace, isSourceClick } from './sourceClicks';
import { isSamePage, resolveSiteUrl } from './siteUrl';
import { networkOf } from './unloaded';

declare function acquireVsCodeApi(): { postMessage(message: FromPreview): void };

const host = acquireVsCodeApi();
const bar = required('problems');
const network = networkOf(required('page'));
let page: Extract<ToPreview, { type: 'page' }> | undefined;
/** The version that stands in the frame. */
let shown = 0;
let styles: ReadonlyMap<string, string> = new Map();
/** Where the page of a link that was clicked is to be shown: its fragment, without `#`. */
let destination = '';

function required(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`The preview has no element “${id}”.`);
  return element;
}

/** Whether the page could be shown: an edit is of the page that stands. */
function show(
  { page: standing }: PageFrame,
  { page: html, ...context }: Extract<ToPreview, { type: 'page' }>,
): boolean {
  if (html.kind === 'whole') standing.show(html.html, { ...context, ...network, styles });
  else if (html.after === shown) standing.edit(html.splice, { ...context, ...network, styles });
  else return false;
  return true;
}

function receive(frame: PageFrame, message: ToPreview): void {
  switch (message.type) {
    case 'page': {
      const isOther = page !== undefined && page.url !== message.url;
      page = message;
      try {
        if (show(frame, message)) shown = message.version;
        else host.postMessage({ type: 'lost' });
        // Another page stands there at once: a site's smooth scrolling is for places of one page.
        if (isOther) frame.scrollTo(destination, 'instant');
      } finally {
        // Also when a page could not be shown: the extension sends the next one only after this.
        host.postMessage({ type: 'shown', version: message.version });
      }
      if (isOther) destination = '';
      break;
    }
    case 'styles':
      styles = new Map(message.styles.map(({ path, css }) => [path, css]));
      if (page !== undefined) frame.page.show(frame.page.html(), { ...page, ...network, styles });
      break;
    case 'cursor':
      if (message.version === shown) frame.cursor.set(message.ranges, message.reveal);
      break;
    case 'lines':
      if (message.version === shown) frame.scroll.setLines(message.lines);
      break;
    case 'marks':
      if (message.version !== shown) break;
      frame.problems.set(message.marks);
      if (message.measure)
        host.postMessage({ type: 'trouble', version: shown, found: layoutTrouble(frame.page, frame.document) });
      break;
    case 'scroll':
      frame.scroll.scrollToLine(message.line);
      break;
    case 'problems':
      showProblems(bar, message.problems, index => host.postMessage({ type: 'problem', index }));
      break;
  }
}

/** Takes the author to where what was clicked is written. */
function locate({ page: standing, document: inFrame }: PageFrame, event: MouseEvent): void {
  const range = clickedPlace(standing, inFrame, event);
  if (range !== undefined) host.postMessage({ type: 'locate', version: shown, range });
}

/** Links never navigate the frame: places of this page are scrolled to, the rest is the extension's to open. */
function follow(event: MouseEvent, scrollTo: (id: string) => void): void {
  // Links in SVG count too: one that is let through would take the frame away from us.
  const link = (event.target as Element | null)?.closest('a, area');
  if (!link) return;
  // Also one that has no address: an animation may have given it one.
  event.preventDefault();
  const address = link.getAttribute('href') ?? link.getAttribute('xlink:href');
  if (address === null || page === undefined) return;
  // The right button, which is for the menu, comes as a click of its own.
  if (event.button === 2) return;
  const target = resolveSiteUrl(address, page.url, page.baseUrl);
  if (target.kind === 'site' && isSamePage(target.path, page.url)) scrollTo(target.hash.slice(1));
  else if (target.kind === 'site') {
    destination = target.hash.slice(1);
    host.postMessage({ type: 'link', href: target.path + target.hash });
  } else if (target.kind === 'external') host.postMessage({ type: 'link', href: target.href });
}

async function start(): Promise<void> {
  const element = required('page') as HTMLIFrameElement;
  const frame: PageFrame = await openPageFrame(element, element.dataset.policy ?? "default-src 'none'", {
    onClick(event) {
      if (isSourceClick(event)) {
        event.preventDefault();
        locate(frame, event);
      } else follow(event, id => frame.scrollTo(id));
    },
    onDoubleClick: event => locate(frame, event),
    onProblem: (message, near) => showNote(element, message, near),
    onScroll: line => host.postMessage({ type: 'scrolled', line }),
  });
  forwardKeys(frame.document, document.body);
  window.addEventListener('message', event => {
    if (event.origin === window.origin && isToPreview(event.data)) receive(frame, event.data);
  });
  host.postMessage({ type: 'ready' });
}

void start();
