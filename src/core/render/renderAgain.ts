import type { SiteSnapshot } from '../site/siteSnapshot';
import { renderPage } from './renderPage';
import type { RenderedPage, RenderOptions } from './renderedPage';

/** As `renderPage`, building upon the last render of the same page. */
export type RenderAgain = (site: SiteSnapshot, path: string, options: RenderOptions) => RenderedPage;

/** So many pages are kept; nobody looks at more at a time. */
const most = 8;

/** Renders pages and keeps the last render of each of those that were asked for most recently. */
export function createRenderAgain(): RenderAgain {
  const last = new Map<string, RenderedPage>();
  return (site, path, options) => {
    const key = `${site.root}\n${path}\n${options.isBeside === true}`;
    const rendered = renderPage(site, path, { ...options, previous: last.get(key) });
    last.delete(key);
    last.set(key, rendered);
    for (const [oldest] of last) {
      if (last.size <= most) break;
      last.delete(oldest);
    }
    return rendered;
  };
}
