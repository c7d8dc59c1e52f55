import { isToCompare, type FromCompare, type ToCompare } from '../protocol/compare';
import { createComparison, type ComparedSide, type Comparison } from './compare/comparison';
import { createDifferenceBar } from './compare/differenceBar';
import { createGutter } from './compare/gutter';
import { pageBlocks, type PageBlock } from './compare/pageBlocks';
import { createPageMarks } from './compare/pageMarks';
import { rootOf } from './compare/rootOf';
import { targetForm } from './compare/targetForm';
import { writeWholeAddresses } from './compare/wholeAddresses';
import { element } from './elements';
import { findInPages } from './findInPages';
import { forwardKeys } from './forwardKeys';
import { focusPage } from './pageFocus';
import { openPageFrame, type PageFrame } from './pageFrame';
import { parseDocument } from './pageDocument';
import { resolveSiteUrl } from './siteUrl';
import { networkOf } from './unloaded';

declare function acquireVsCodeApi(): { postMessage(message: FromCompare): void };

type Published = Extract<ToCompare, { type: 'published' }>;
type Local = Extract<ToCompare, { type: 'local' }>;

const host = acquireVsCodeApi();
const colours = getComputedStyle(document.documentElement);
const colourOf = (name: string, otherwise: string): string => colours.getPropertyValue(name).trim() || otherwise;
const changedColour = colourOf('--vscode-editorGutter-modifiedBackground', '#2090d3');
/** Where the page of each side is published, or came from. */
const addresses = { published: '', local: '' };
/** The addresses of the site: the one its configuration says, and where that leads to. */
let roots: readonly string[] = [];

/** The blocks of a page as its author wrote it, each where it stands in the frame. */
function shownBlocks(page: Document, frame: Document, address: string): readonly PageBlock[] {
  const formOf = (written: string): string => targetForm(written, address, roots);
  const written = pageBlocks(page.body, formOf);
  const shown = pageBlocks(frame.body, formOf);
  if (written.length !== shown.length) return shown;
  return shown.map(({ first, last }, at) => ({ name: '', text: '', targets: [], ...written[at], first, last }));
}

/** Places of the page are gone to, `/#-news` too; what leads out of the site is the extension's to open. */
function follow(event: MouseEvent, frame: PageFrame, own: string): void {
  const link = (event.target as Element | null)?.closest('a, area');
  if (!link) return;
  event.preventDefault();
  const address = link.getAttribute('href') ?? link.getAttribute('xlink:href');
  if (address === null || event.button > 1) return;
  const [form, here] = [address, own].map(one => targetForm(one, own, roots)) as [string, string];
  if (`${form}#`.startsWith(`${here}#`)) frame.scrollTo(form.slice(here.length + 1));
  else {
    const target = resolveSiteUrl(address, { url: '/', baseUrl: '' });
    if (target.kind === 'external') host.postMessage({ type: 'link', href: target.href });
  }
}

async function openSide(id: keyof typeof addresses): Promise<PageFrame> {
  const iframe = element(id, HTMLIFrameElement);
  const frame: PageFrame = await openPageFrame(iframe, iframe.dataset.policy ?? "default-src 'none'", {
    onPress: () => undefined,
    onClick: event => follow(event, frame, addresses[id]),
    onDoubleClick: () => undefined,
    onScroll: () => undefined,
    onProblem: () => undefined,
  });
  forwardKeys(frame.document, document.body);
  return frame;
}

function showPublished({ page, document: frame }: PageFrame, { html, address, url }: Published): readonly PageBlock[] {
  const root = rootOf(address, url);
  const written = parseDocument(html);
  writeWholeAddresses(written, address);
  const context = { url, baseUrl: new URL(root).pathname.replace(/\/$/, ''), resources: root, styles: new Map() };
  // read once more as what is shown, should a browser have to repair it
  const whole = `<!DOCTYPE html>${written.documentElement.outerHTML}`;
  page.show(whole, { ...context, ...networkOf(element('published')) });
  return shownBlocks(parseDocument(whole), frame, address);
}

function showLocal(
  { page, document: frame }: PageFrame,
  { html, address, url, baseUrl, own, resources, citations }: Local,
  styles: ReadonlyMap<string, string>,
): readonly PageBlock[] {
  page.show(html, { url, baseUrl, own: new Map(own), resources, citations, styles, ...networkOf(element('local')) });
  return shownBlocks(parseDocument(html), frame, address);
}

async function start(): Promise<void> {
  const [published, local] = await Promise.all([openSide('published'), openSide('local')]);
  focusPage(element('local', HTMLIFrameElement));
  findInPages([local.document, published.document]);
  /** Why the page here is none, or not what is written. */
  let unmade = '';
  const sideOf = ({ document: frame }: PageFrame, name: string, own: string): ComparedSide => ({
    frame,
    marks: createPageMarks(frame, own, changedColour),
    gutter: createGutter(element(`${name}-gutter`), difference => {
      if (unmade === '') comparison.choose(difference);
    }),
  });
  const bar = createDifferenceBar(element('bar'), element('trouble'), {
    onGo: by => comparison.go(by),
    onAgain: () => host.postMessage({ type: 'again' }),
  });
  const comparison: Comparison = createComparison(
    sideOf(published, 'published', colourOf('--vscode-diffEditor-removedTextBackground', '#ff00004d')),
    sideOf(local, 'local', colourOf('--vscode-diffEditor-insertedTextBackground', '#9ccc2c66')),
    bar,
  );
  let styles: ReadonlyMap<string, string> = new Map();
  let theirs: readonly PageBlock[] | undefined;
  let mine: readonly PageBlock[] | undefined;
  let last: Local | undefined;
  const receive = (message: ToCompare): void => {
    switch (message.type) {
      case 'published':
        addresses.published = message.address;
        roots = [message.root, rootOf(message.address, message.url)];
        theirs = showPublished(published, message);
        break;
      case 'local':
        last = message;
        addresses.local = message.address;
        unmade = '';
        mine = showLocal(local, message, styles);
        break;
      case 'styles':
        styles = new Map(message.styles.map(({ path, css }) => [path, css]));
        if (last !== undefined) mine = showLocal(local, last, styles);
        break;
      case 'unmade':
        unmade = message.text;
        break;
      case 'go':
        if (unmade === '') comparison.go(message.by);
        return;
    }
    if (unmade !== '') bar.tell(unmade);
    else if (theirs !== undefined && mine !== undefined) comparison.update(theirs, mine, message.type === 'published');
  };
  window.addEventListener('message', event => {
    if (event.origin !== window.origin || !isToCompare(event.data)) return;
    try {
      receive(event.data);
    } finally {
      // also when a page could not be shown: the next one is sent only after this
      if (event.data.type === 'local') host.postMessage({ type: 'shown', version: event.data.version });
    }
  });
  host.postMessage({ type: 'ready' });
}

void start();
