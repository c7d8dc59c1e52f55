import { isToPreview, type FromPreview, type ToPreview } from '../protocol/preview';
import { forwardKeys } from './forwardKeys';
import { readPage } from './pageDocument';
import { openPageFrame, type PageFrame } from './pageFrame';
import { showProblems } from './problemBar';
import { resolveSiteUrl } from './siteUrl';

declare function acquireVsCodeApi(): { postMessage(message: FromPreview): void };

const host = acquireVsCodeApi();
const bar = required('problems');
let page: Extract<ToPreview, { type: 'page' }> | undefined;
let styles: ReadonlyMap<string, string> = new Map();

function required(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`The preview has no element “${id}”.`);
  return element;
}

function show(frame: PageFrame): void {
  if (page === undefined) return;
  frame.show(readPage(page.html, { ...page, styles }));
  host.postMessage({ type: 'shown', version: page.version });
}

function receive(frame: PageFrame, message: ToPreview): void {
  switch (message.type) {
    case 'page':
      page = message;
      show(frame);
      break;
    case 'styles':
      styles = new Map(message.styles.map(({ path, css }) => [path, css]));
      show(frame);
      break;
    case 'problems':
      showProblems(bar, message.problems, index => host.postMessage({ type: 'problem', index }));
      break;
  }
}

/** Links never navigate the frame: places of this page are scrolled to, the rest is the extension's to open. */
function follow(event: MouseEvent, scrollTo: (id: string) => void): void {
  const link = (event.target as Element | null)?.closest('a[href], area[href]');
  if (!link || page === undefined) return;
  event.preventDefault();
  const target = resolveSiteUrl(link.getAttribute('href') ?? '', page.url, page.baseUrl);
  if (target.kind === 'site' && target.path === page.url) scrollTo(target.hash.slice(1));
  else if (target.kind === 'site') host.postMessage({ type: 'link', href: target.path + target.hash });
  else if (target.kind === 'external') host.postMessage({ type: 'link', href: target.href });
}

async function start(): Promise<void> {
  const element = required('page') as HTMLIFrameElement;
  const frame: PageFrame = await openPageFrame(element, element.dataset.policy ?? "default-src 'none'", event =>
    follow(event, id => frame.scrollTo(id)),
  );
  forwardKeys(frame.document, document.body);
  window.addEventListener('message', event => {
    if (isToPreview(event.data)) receive(frame, event.data);
  });
  host.postMessage({ type: 'ready' });
}

void start();
