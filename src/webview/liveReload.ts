// Runs in the pages that “Open in Browser” serves, in the author's browser, and in no webview: it keeps a page up to date.
// The server adds it to each page with what that page is: data-page, data-styles, data-changes, data-problem.

import { leaveOut } from './leaveOut';

const own = document.currentScript?.dataset ?? {};
const place = `academic-homepage ${location.pathname}`;

/** Loads the page again and comes back to the place the reader was at. */
function reload(): void {
  sessionStorage.setItem(place, JSON.stringify([scrollX, scrollY]));
  location.reload();
}

function returnToPlace(): void {
  const kept = sessionStorage.getItem(place);
  if (kept === null) return;
  sessionStorage.removeItem(place);
  const [left, top] = JSON.parse(kept) as readonly [number, number];
  scrollTo({ left, top, behavior: 'instant' });
}

/** Stylesheets that are being loaded, to stand in the place of those before them. */
const coming = new Set<HTMLLinkElement>();

/** Puts the new stylesheets into the place of the old ones, each when it is there: the page is never without. */
function renewStyles(): void {
  // newer ones than these are there by now
  for (const link of coming) link.remove();
  coming.clear();
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel~="stylesheet"]')) {
    const address = new URL(link.href);
    if (address.origin !== location.origin) continue;
    address.searchParams.set('live', String(Date.now()));
    const next = link.cloneNode() as HTMLLinkElement;
    next.href = address.href;
    const done = (): void => {
      if (coming.delete(next)) link.remove();
    };
    coming.add(next);
    next.addEventListener('load', done, { once: true });
    next.addEventListener('error', done, { once: true });
    link.after(next);
  }
}

let bar: HTMLElement | undefined;

/** Says at the foot of the window what keeps a newer one from being made; `''` takes that away. In a shadow the page's styles do not reach. */
function showProblem(text: string): void {
  bar?.remove();
  bar = undefined;
  if (text === '') return;
  bar = document.createElement('div');
  bar.setAttribute('role', 'status');
  const box = document.createElement('div');
  box.textContent = text;
  box.style.cssText =
    'position:fixed;inset:auto 0 0 0;z-index:2147483647;padding:.6em 1em;font:14px/1.4 system-ui,sans-serif;' +
    'white-space:pre-line;overflow-wrap:anywhere;color:#fff;background:#a1260d;box-shadow:0 -1px 6px #0006';
  const style = document.createElement('style');
  style.textContent = '@media print { :host { display: none } }';
  bar.attachShadow({ mode: 'closed' }).append(style, box);
  document.documentElement.append(bar);
}

/** Opens the print dialog once fonts and pictures are there; a reload later must not open it again. */
function printOnce(): void {
  const address = new URL(location.href);
  if (!address.searchParams.has('print')) return;
  for (const id of address.searchParams.getAll('without')) leaveOut(document, id);
  address.searchParams.delete('print');
  address.searchParams.delete('without');
  history.replaceState(history.state, '', address);
  const pictures = [...document.images].map(image => {
    image.loading = 'eager';
    return image.decode().catch(() => undefined);
  });
  void Promise.all([document.fonts.ready, ...pictures]).then(() => print());
}

const { page = '', styles = '', changes = '0', problem = '' } = own;
const asked = { path: location.pathname, page, styles, changes, problem: problem === '' ? '' : 'yes' };
const query = new URLSearchParams(asked);
const stream = new EventSource(`/__academic-homepage/events?${query.toString()}`);
stream.addEventListener('page', reload);
stream.addEventListener('styles', renewStyles);
stream.addEventListener('problem', ({ data }: MessageEvent<string>) => showProblem(JSON.parse(data) as string));
stream.addEventListener('end', () => stream.close());
addEventListener('pagehide', () => stream.close());
addEventListener('pageshow', ({ persisted }) => {
  // out of the browser's memory, as it was when it was left
  if (persisted) location.reload();
});

showProblem(problem);
if (document.readyState === 'complete') returnToPlace();
addEventListener('load', () => {
  returnToPlace();
  printOnce();
});
