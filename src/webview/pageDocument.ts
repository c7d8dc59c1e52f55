import type { PreviewCitations } from '../protocol/preview';
import { removeHidingNames } from './names';
import { resolveSiteUrl, resourceUrl } from './siteUrl';
import { placeSources } from './sources';
import { withAbsoluteUrls } from './stylesheet';

export interface PageContext {
  readonly url: string;
  readonly baseUrl: string;
  readonly resources: string;
  /** CSS made from SCSS, by the path it is published under. */
  readonly styles: ReadonlyMap<string, string>;
  readonly citations?: PreviewCitations | undefined;
}

/** Elements that run, load or reach out by themselves; the preview shows what a page says, it does not act. */
const REMOVED = 'script, noscript, base, object, embed, portal, meta[http-equiv], link:not([rel~="stylesheet" i])';
const ADDRESS_ATTRIBUTES = ['src', 'href', 'poster', 'xlink:href', 'data-src', 'background'] as const;

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
 * refreshes or form targets; files of the site under their webview address; the site's SCSS as `<style>`.
 */
export function makeShowable(page: Document | Element, context: PageContext): void {
  for (const element of page.querySelectorAll(REMOVED)) element.remove();
  for (const style of page.querySelectorAll('style')) style.textContent = placeCss(style.textContent, context);
  for (const link of page.querySelectorAll('link')) placeStylesheet(link, context);
  for (const element of page.querySelectorAll('*')) clean(element, context);
  for (const template of page.querySelectorAll('template')) template.remove();
}

function placeStylesheet(link: HTMLLinkElement, context: PageContext): void {
  const target = resolveSiteUrl(link.getAttribute('href') ?? '', context.url, context.baseUrl);
  const css = target.kind === 'site' ? context.styles.get(target.path) : undefined;
  if (target.kind !== 'site' || css === undefined) return;
  const style = link.ownerDocument.createElement('style');
  style.dataset.stylesheet = target.path;
  const media = link.getAttribute('media');
  if (media !== null) style.media = media;
  style.textContent = withAbsoluteUrls(css, target.path, context.baseUrl, context.resources);
  link.replaceWith(style);
}

function clean(element: Element, context: PageContext): void {
  for (const { name } of [...element.attributes]) {
    if (name.startsWith('on') || name === 'srcdoc' || name === 'action' || name === 'formaction' || name === 'ping') {
      element.removeAttribute(name);
    }
  }
  // A link keeps the address the author wrote: clicks are resolved when they come, and hovering shows the truth.
  const isLink = element.localName === 'a' || element.localName === 'area';
  const css = element.getAttribute('style');
  if (css?.includes('(')) element.setAttribute('style', placeCss(css, context));
  for (const name of ADDRESS_ATTRIBUTES) {
    const value = element.getAttribute(name);
    if (value === null) continue;
    const isData = /^\s*data:/i.test(value);
    const target = isData ? undefined : resolveSiteUrl(value, context.url, context.baseUrl);
    if (target?.kind === 'refused' || (isData && isLink)) element.removeAttribute(name);
    else if (target?.kind === 'site' && !isLink && !value.startsWith('#')) {
      element.setAttribute(name, resourceUrl(context.resources, target.path) + target.hash);
    }
  }
  const sources = element.getAttribute('srcset');
  if (sources !== null)
    element.setAttribute(
      'srcset',
      placeSources(sources, address => placeFile(address, context)),
    );
}

function placeFile(address: string, context: PageContext): string {
  const target = resolveSiteUrl(address, context.url, context.baseUrl);
  return target.kind === 'site' ? resourceUrl(context.resources, target.path) : address;
}

function placeCss(css: string, context: PageContext): string {
  return withAbsoluteUrls(css, context.url, context.baseUrl, context.resources);
}
