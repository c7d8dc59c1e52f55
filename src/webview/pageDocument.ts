import type { PreviewMedium } from '../protocol/look';
import type { NetworkAccess } from '../protocol/network';
import type { PreviewCitations } from '../protocol/preview';
import { queriesUnder } from './mediaQueries';
import { removeHidingNames } from './names';
import { resolveSiteUrl, resourceUrl, type PagePlace, type SiteFiles } from './siteUrl';
import { placeSources } from './sources';
import { withAbsoluteUrls } from './stylesheet';
import { notLoadedStyle, quietPictures, type NotLoaded } from './unloaded';

export interface PageContext extends SiteFiles, PagePlace {
  /** CSS made from SCSS, by the path it is published under. */
  readonly styles: ReadonlyMap<string, string>;
  readonly citations?: PreviewCitations | undefined;
  readonly network: NetworkAccess;
  readonly notLoaded: NotLoaded;
  /** What the page is to be shown as; as the browser has it without. */
  readonly medium?: PreviewMedium | undefined;
}

/** Elements that run, load or reach out by themselves; the preview shows what a page says, it does not act. */
const removed = [
  'script, noscript, base, object, embed, applet, portal, webview',
  'meta[http-equiv], meta[name="referrer" i], link:not([rel~="stylesheet" i])',
].join(', ');
/** Beside all handlers: a document of its own, places to send to, and what would take the focus from the text. */
const removedAttributes = new Set([
  ...['srcdoc', 'action', 'formaction', 'ping', 'attributionsrc', 'referrerpolicy', 'autofocus'],
]);
const addressAttributes = ['src', 'href', 'poster', 'xlink:href', 'data-src', 'background'] as const;
/** Elements whose `href` is a picture; that of all others is a link. */
const pictures = new Set(['image', 'use', 'feimage']);
/** Elements of SVG that give another element's attribute a value. */
const animated = new Set(['animate', 'set', 'animatetransform', 'animatemotion']);

/**
 * Reads the HTML of a whole page. The document is inert: nothing of it is loaded, and nothing runs, before it is moved into the shown
 * page; names that would hide the DOM's own are gone.
 */
export function parseDocument(html: string): Document {
  const page = new DOMParser().parseFromString(html, 'text/html');
  removeHidingNames(page);
  return page;
}

/** Reads a piece of a page as what stands in an element called `name`; as inert as a document, and as free of hiding names. */
export function parsePiece(html: string, name: string): Element {
  const piece = document.implementation.createHTMLDocument('').createElement(name);
  piece.innerHTML = html;
  removeHidingNames(piece);
  return piece;
}

/**
 * Makes a parsed page, or a piece of one, safe and showable in the preview: no scripts, event handlers, frames with content of their own,
 * refreshes or form targets; files of the site under their webview address; the site's SCSS as `<style>`; quiet words in the place of
 * pictures that the network may not give.
 */
export function makeShowable(page: Document | Element, context: PageContext): void {
  for (const element of page.querySelectorAll(removed)) element.remove();
  for (const style of page.querySelectorAll('style')) style.textContent = placeCss(style.textContent, context);
  for (const link of page.querySelectorAll('link')) placeStylesheet(link, context);
  for (const element of page.querySelectorAll('style[media], link[media], source[media]')) {
    element.setAttribute('media', queriesUnder(element.getAttribute('media') ?? '', context.medium ?? 'system'));
  }
  quietPictures(page, context);
  for (const element of page.querySelectorAll('*')) clean(element, context);
  for (const template of page.querySelectorAll('template')) template.remove();
  if (page instanceof Document) addOwnHead(page);
}

function placeStylesheet(link: HTMLLinkElement, context: PageContext): void {
  // “stylesheet dns-prefetch” would look the name of a host up, which no policy forbids.
  link.setAttribute('rel', /(?:^|\s)alternate(?:\s|$)/i.test(link.rel) ? 'alternate stylesheet' : 'stylesheet');
  const target = resolveSiteUrl(link.getAttribute('href') ?? '', context);
  const css = target.kind === 'site' ? context.styles.get(target.path) : undefined;
  // without it nobody could read the rules of the file, see forcedMedium.ts
  if (target.kind === 'site') link.crossOrigin = 'anonymous';
  if (target.kind !== 'site' || css === undefined) return;
  const style = link.ownerDocument.createElement('style');
  style.dataset.stylesheet = target.path;
  const media = link.getAttribute('media');
  if (media !== null) style.media = media;
  style.textContent = withAbsoluteUrls(css, { ...context, url: target.path }, context);
  link.replaceWith(style);
}

function clean(element: Element, context: PageContext): void {
  if (animated.has(element.localName.toLowerCase()) && /href$/i.test(element.getAttribute('attributeName') ?? '')) {
    element.remove();
    return;
  }
  // By name: to make a node of each takes time by the square of their number.
  for (const name of element.getAttributeNames()) {
    if (name.startsWith('on') || removedAttributes.has(name)) element.removeAttribute(name);
  }
  // A frame that is refused shows the browser's own complaint; an empty one is a calm box of the same size.
  if (element.localName === 'iframe' || element.localName === 'frame') element.removeAttribute('src');
  const css = element.getAttribute('style');
  if (css?.includes('(')) element.setAttribute('style', placeCss(css, context));
  // A link keeps the address the author wrote: clicks are resolved when they come, and hovering shows the truth.
  const isAnchor = element.localName === 'a' || element.localName === 'area';
  for (const name of addressAttributes) {
    const value = element.getAttribute(name);
    if (value === null) continue;
    const isLink = name.endsWith('href') && !pictures.has(element.localName.toLowerCase());
    const isData = /^\s*data:/i.test(value);
    const target = isData ? undefined : resolveSiteUrl(value, context);
    if (target?.kind === 'refused' || (isData && isLink)) element.removeAttribute(name);
    else if (target?.kind === 'site' && !isAnchor && !value.startsWith('#')) {
      element.setAttribute(name, resourceUrl(context, target.path) + target.hash);
    }
  }
  const sources = element.getAttribute('srcset');
  if (sources !== null)
    element.setAttribute(
      'srcset',
      placeSources(sources, address => placeFile(address, context)),
    );
}

/**
 * What the preview adds to the head: no host is looked up before a link is clicked, none that gives a picture is told where it is shown,
 * and pictures that are not loaded are quiet.
 */
function addOwnHead(page: Document): void {
  const style = page.createElement('style');
  style.textContent = notLoadedStyle;
  page.head.prepend(metaOf(page, 'name', 'referrer', 'no-referrer'), style);
  page.head.prepend(metaOf(page, 'http-equiv', 'x-dns-prefetch-control', 'off'));
}

function metaOf(page: Document, attribute: string, name: string, content: string): HTMLMetaElement {
  const meta = page.createElement('meta');
  meta.setAttribute(attribute, name);
  meta.content = content;
  return meta;
}

function placeFile(address: string, context: PageContext): string {
  const target = resolveSiteUrl(address, context);
  return target.kind === 'site' ? resourceUrl(context, target.path) : address;
}

function placeCss(css: string, context: PageContext): string {
  return withAbsoluteUrls(css, context, context);
}
