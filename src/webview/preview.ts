import { isToPreview, type FromPreview, type PageHtml, type ToPreview } from '../protocol/preview';
import { isToPanel, type FromPanel } from '../protocol/previewPanel';
import type { PreviewMenu } from '../protocol/previewMenu';
import { isCopyRequest, type CopyAnswer, type CopyRequest } from '../protocol/richText';
import { takeOverHistory } from './browserHistory';
import { element } from './elements';
import { findInPages } from './findInPages';
import { forwardKeys } from './forwardKeys';
import { openKeptState, type StateStore } from './keptState';
import { createForcedMedium } from './forcedMedium';
import { awaitPictures } from './latePictures';
import { layoutTrouble } from './layoutTrouble';
import { createLook, type Look } from './look';
import { createNavigation, type Navigation } from './navigation';
import { showNote } from './note';
import { showNotice } from './notice';
import { focusPage } from './pageFocus';
import { openPreviewMenu } from './previewMenu';
import { openPageFrame, type PageFrame } from './pageFrame';
import { showProblems } from './problemBar';
import { showRestricted, type Restricted } from './restricted';
import { copyRichText } from './richText/copyRichText';
import { onSourceKey } from './sourceKey';
import { clickedPlace, isSourceClick, keepKeyboard } from './sourceClicks';
import { scrollOf, scrollToPlace } from './scrolling';
import { isSamePage, resolveSiteUrl, type PagePlace } from './siteUrl';
import { createTeller } from './teller';
import { networkOf } from './unloaded';
import { onZoomWheel } from './zoomWheel';

declare function acquireVsCodeApi(): StateStore & {
  postMessage(message: FromPreview | FromPanel | PreviewMenu | CopyAnswer): void;
};

const host = acquireVsCodeApi();
const bar = element('problems');
const tell = createTeller(element('told'));
const network = networkOf(element('page'));
type PageMessage = Extract<ToPreview, { type: 'page' }>;
type StandingPage = Omit<PageMessage, 'own'> & PagePlace;
let page: StandingPage | undefined;
/** The version that stands in the frame. */
let shown = 0;
/** How many times the reader has scrolled. */
let scrolls = 0;
let styles: ReadonlyMap<string, string> = new Map();
/** How often pictures have changed on disk, by their paths from the root of the site. */
let renewed: ReadonlyMap<string, number> = new Map();

/** Whether the page could be shown: an edit is of the page that stands. */
function show({ page: standing, scroll }: PageFrame, look: Look, { page: html, ...context }: StandingPage): boolean {
  const { medium } = look.now;
  if (html.kind === 'whole') standing.show(html.html, { ...context, ...network, styles, renewed, medium });
  else if (html.after === shown) standing.edit(html.splice, { ...context, ...network, styles, renewed, medium });
  else return false;
  look.pageChanged();
  scroll.pageChanged();
  return true;
}

/** The same value as long as they are the same: others make the page be read from scratch. */
function ownOf({ own }: PageMessage): ReadonlyMap<string, string> {
  const before = page?.own ?? new Map<string, string>();
  return JSON.stringify([...before]) === JSON.stringify(own) ? before : new Map(own);
}

/** Whether the HTML is that of the page before. */
function isEqual(html: PageHtml): boolean {
  return html.kind === 'edit' && html.splice.removed === 0 && html.splice.inserted === '';
}

/** Shows the page that stands once more, with other styles or as something else. */
function showAgain(frame: PageFrame, look: Look): void {
  if (page !== undefined)
    frame.page.show(frame.page.html(), { ...page, ...network, styles, renewed, medium: look.now.medium });
  look.pageChanged();
  frame.scroll.pageChanged();
}

/** What the browser has of a picture, or that it has none, is out of date. */
function renew(frame: PageFrame, look: Look, path: string): void {
  renewed = new Map(renewed).set(path, (renewed.get(path) ?? 0) + 1);
  showAgain(frame, look);
}

/** The lines of another page, and where it has no other place the one at the top of the editor. */
function begin({ scroll, document: inFrame }: PageFrame, isAtTop: boolean, { version, begins }: PageMessage): void {
  if (begins === undefined) return;
  scroll.setLines({ version, lines: begins.lines });
  if (!isAtTop) return;
  scroll.scrollToLine(version, begins.top);
  // it is being kept at its top, and the editor would be taken there
  scrollToPlace(inFrame, scrollOf(inFrame));
}

function receive(
  frame: PageFrame,
  look: Look,
  navigation: Navigation,
  restricted: Restricted,
  message: ToPreview,
): void {
  switch (message.type) {
    case 'page': {
      const isOther = page?.url !== message.url;
      if (isOther) frame.scroll.forgetLines();
      page = { ...message, own: ownOf(message) };
      try {
        if (show(frame, look, page)) shown = message.version;
        else host.postMessage({ type: 'lost' });
        restricted.pageChanged(message.url);
        // a browser says its title to who has followed a link
        if (isOther && frame.document.hasFocus()) tell(frame.document.title);
        begin(frame, navigation.shown(message.url, isEqual(message.page)), message);
      } finally {
        // Also when a page could not be shown: the extension sends the next one only after this.
        host.postMessage({ type: 'shown', version: message.version });
      }
      break;
    }
    case 'styles':
      styles = new Map(message.styles.map(({ path, css }) => [path, css]));
      showAgain(frame, look);
      break;
    case 'renewed':
      renew(frame, look, message.path);
      break;
    case 'cursor':
      if (message.version === shown) frame.cursor.set(message.ranges, message.reveal && message.heard >= scrolls);
      break;
    case 'lines':
      if (message.version === shown) frame.scroll.setLines(message);
      break;
    case 'marks':
      if (message.version !== shown) break;
      frame.problems.set(message.marks);
      if (message.measure)
        host.postMessage({ type: 'trouble', version: shown, found: layoutTrouble(frame.page, frame.document) });
      break;
    case 'scroll':
      if (message.heard >= scrolls) frame.scroll.scrollToLine(message.version, message.line);
      break;
    case 'problems':
      showProblems(bar, message.problems, index => host.postMessage({ type: 'problem', index }), tell);
      break;
  }
}

/** Takes the author to where what was clicked is written. */
function locate({ page: standing, document: inFrame }: PageFrame, event: MouseEvent): void {
  const range = clickedPlace(standing, inFrame, event);
  if (range !== undefined) host.postMessage({ type: 'locate', version: shown, range });
}

/** Links never navigate the frame: places of this page are scrolled to, the rest is the extension's to open. */
function follow(event: MouseEvent, navigation: Navigation): void {
  // Links in SVG count too: one that is let through would take the frame away from us.
  const link = (event.target as Element | null)?.closest('a, area');
  if (!link) return;
  // Also one that has no address: an animation may have given it one.
  event.preventDefault();
  const address = link.getAttribute('href') ?? link.getAttribute('xlink:href');
  if (address === null || page === undefined) return;
  // The right button, which is for the menu, comes as a click of its own; so do those that go back and forward.
  if (event.button > 1) return;
  const target = resolveSiteUrl(address, page);
  if (target.kind === 'site' && isSamePage(target.path, page.url)) navigation.toPlace(target.hash.slice(1));
  else if (target.kind === 'site') {
    navigation.expect(target.path, target.hash.slice(1));
    host.postMessage({ type: 'link', href: target.path + target.hash });
  } else if (target.kind === 'external') host.postMessage({ type: 'link', href: target.href });
}

async function copy({ document: inFrame }: PageFrame, { id, root, waits }: CopyRequest): Promise<void> {
  const places = { url: page?.url ?? '/', baseUrl: page?.baseUrl ?? '', resources: page?.resources ?? '', root };
  host.postMessage({ type: 'copied', id, result: await copyRichText(inFrame, places, waits) });
}

async function start(): Promise<void> {
  const iframe = element('page', HTMLIFrameElement);
  const notice = element('notice');
  const frame: PageFrame = await openPageFrame(iframe, iframe.dataset.policy ?? "default-src 'none'", {
    onPress: keepKeyboard,
    onClick(event) {
      if (isSourceClick(event)) {
        event.preventDefault();
        locate(frame, event);
      } else follow(event, navigation);
    },
    onDoubleClick: event => locate(frame, event),
    onProblem(message, near) {
      showNote(iframe, message, near);
      if (message !== undefined) tell(message);
    },
    onScroll: (version, line) => host.postMessage({ type: 'scrolled', version, line, count: ++scrolls }),
  });
  const kept = openKeptState(host);
  const navigation = createNavigation(frame, kept, message => host.postMessage(message));
  const parts = { frame: iframe, page: frame.document, bar: element('look'), tell };
  const look = createLook({ ...parts, medium: createForcedMedium(frame.document) }, () =>
    host.postMessage({ type: 'plain' }),
  );
  const restricted = showRestricted(
    document.getElementById('restricted'),
    frame.document,
    () => host.postMessage({ type: 'trust' }),
    tell,
  );
  awaitPictures(
    frame.document,
    () => page && { resources: page.resources, renewed },
    path => renew(frame, look, path),
  );
  for (const turned of [frame.document, document]) onZoomWheel(turned, by => host.postMessage({ type: 'zoom', by }));
  openPreviewMenu(
    frame,
    iframe,
    () => page && { version: shown, url: page.url, baseUrl: page.baseUrl },
    menu => host.postMessage(menu),
  );
  forwardKeys(frame.document, document.body);
  focusPage(iframe);
  findInPages([frame.document]);
  document.addEventListener('keydown', ({ key }) => key === 'Escape' && frame.problems.dismiss());
  if (iframe.dataset.ui === 'web') onSourceKey(document, () => host.postMessage({ type: 'source' }));
  for (const shown of [frame.document, document]) takeOverHistory(shown, by => navigation.travel(by));
  window.addEventListener('message', event => {
    if (event.origin !== window.origin) return;
    if (isToPreview(event.data)) receive(frame, look, navigation, restricted, event.data);
    else if (isCopyRequest(event.data)) void copy(frame, event.data);
    else if (isToPanel(event.data)) {
      navigation.receive(event.data);
      if (event.data.type === 'notice') showNotice(notice, event.data.text, tell);
      else if (event.data.type === 'look') {
        const { medium } = look.now;
        look.set(event.data.look, event.data.label);
        kept.keep({ look: look.now });
        if (medium !== look.now.medium) showAgain(frame, look);
        else frame.scroll.pageChanged();
      }
    }
  });
  host.postMessage({ type: 'ready' });
}

void start();
