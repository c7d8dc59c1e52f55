import type { PreviewMedium } from '../protocol/look';
import { dependsOnMedium, queriesUnder } from './mediaQueries';
import { rulesOf } from './stylesheet';

/** Shows a document as on another medium, or to a reader who likes other colours, than the browser's own. */
export interface ForcedMedium {
  /** What is shown from now on is for this medium. To be called again when stylesheets may have changed. */
  apply(medium: PreviewMedium): void;
}

/**
 * For the document of a frame, which has no medium of its own: the media queries in its stylesheets are written anew in the browser's
 * memory. Those in attributes (`<link media>`) are `pageDocument.ts`'s. A stylesheet of another server cannot be read and
 * stays as it is.
 */
export function createForcedMedium(frame: Document): ForcedMedium {
  const view = frame.defaultView;
  const scheme = view === null ? undefined : new view.CSSStyleSheet();
  /** What was written in a list of media queries before it was written anew. */
  const written = new WeakMap<MediaList, string>();
  let read = new WeakSet<CSSStyleSheet>();
  let now: PreviewMedium = 'system';

  const rewrite = (media: MediaList): void => {
    const original = written.get(media) ?? media.mediaText;
    if (!dependsOnMedium(original)) return;
    written.set(media, original);
    const next = queriesUnder(original, now);
    if (media.mediaText !== next) media.mediaText = next;
  };
  const walk = (rules: Iterable<CSSRule>): void => {
    for (const rule of rules) {
      if ('media' in rule) rewrite(rule.media as MediaList);
      if ('styleSheet' in rule && rule.styleSheet !== null) walkSheet(rule.styleSheet as CSSStyleSheet);
      else if ('cssRules' in rule) walk(rule.cssRules as CSSRuleList);
    }
  };
  const walkSheet = (sheet: CSSStyleSheet): void => {
    if (read.has(sheet)) return;
    read.add(sheet);
    walk(rulesOf(sheet));
  };
  const adopt = (css: string): void => {
    if (scheme === undefined) return;
    const others = frame.adoptedStyleSheets.filter(sheet => sheet !== scheme);
    scheme.replaceSync(css);
    frame.adoptedStyleSheets = css === '' ? others : [...others, scheme];
  };
  const apply = (medium: PreviewMedium): void => {
    if (medium === now && medium === 'system') return;
    if (medium !== now) read = new WeakSet();
    now = medium;
    for (const sheet of frame.styleSheets) walkSheet(sheet);
    adopt('');
    const forced = medium === 'dark' ? 'dark' : 'light';
    if (medium !== 'system' && isMadeFor(frame, forced)) adopt(`:root { color-scheme: ${forced} !important }`);
  };
  // stylesheets that are files of their own come when they come
  frame.addEventListener('load', ({ target }) => now !== 'system' && isStylesheet(target) && apply(now), true);
  return { apply };
}

function isStylesheet(target: EventTarget | null): boolean {
  return target !== null && 'localName' in target && (target.localName === 'link' || target.localName === 'style');
}

/** Whether the page says that it can be shown in these colours: a browser leaves others alone. */
function isMadeFor(frame: Document, scheme: 'light' | 'dark'): boolean {
  const said = frame.querySelector('meta[name="color-scheme" i]')?.getAttribute('content') ?? '';
  const style = frame.defaultView?.getComputedStyle(frame.documentElement).colorScheme ?? '';
  const names = (style === '' || style === 'normal' ? said : style).split(/\s+/);
  return names.includes(scheme);
}
