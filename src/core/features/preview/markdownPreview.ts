import type { Ports, Uri } from '../../ports';
import { hostsOf } from '../../render/fragments';
import { renderPage } from '../../render/renderPage';
import type { RenderedPage } from '../../render/renderedPage';
import { withPage } from '../../render/withPage';
import { decoded } from '../../site/addresses/encodedPath';
import { folderOf, joinedPath } from '../../site/fileName';
import { isHomepage } from '../../site/homepage';
import { isMarkdown } from '../../site/addresses/permalink';
import { fileMeant } from '../../site/addresses/publishedAddresses';
import { configuredBase } from '../../site/addresses/publishedSite';
import { pathBelow } from '../../site/sitePath';
import type { SitePage, SiteSnapshot } from '../../site/siteSnapshot';
import type { SiteStore } from '../../site/store/siteStore';
import { isWholeAddress } from '../../text/scheme';
import { annotateLines } from '../annotateLines';

export interface MarkdownPreview {
  /**
   * What VS Code's own Markdown preview shows of a page of a homepage, or of a fragment of one: its text after Liquid,
   * as kramdown prints it, without layouts. Blocks have what that preview scrolls by: `data-line`, the line they begin
   * on, 0-based, and the class `code-line`. `addressOf` may give the address of a picture's file. `undefined` for every
   * other file, and for as long as its site has not been read.
   */
  markdownHtml(uri: Uri, addressOf?: (file: Uri) => string | undefined): string | undefined;
}

/** VS Code's Markdown preview over the sites of `store`. */
export function createMarkdownPreview({ workspace, clock }: Ports, store: SiteStore): MarkdownPreview {
  return {
    markdownHtml(uri, addressOf) {
      const site = store.loadedSiteOf(uri);
      const path = site === undefined ? undefined : workspace.relative(site.root, uri);
      const file = path === undefined ? undefined : site?.files.get(path);
      if (site === undefined || file === undefined || !isHomepage(site)) return undefined;
      const page = pageWithoutLayout(site, file.path);
      if (page === undefined) return undefined;
      const { html, sourceMap } = renderContent(site, page, clock.now());
      return annotateLines({ text: html, segments: sourceMap().segments }, file, source => {
        const found = pictureFile(site, page.url, source);
        return found === undefined ? undefined : addressOf?.(workspace.join(site.root, found));
      });
    },
  };
}

function pageWithoutLayout(site: SiteSnapshot, path: string): SitePage | undefined {
  if (!isMarkdown(site.config.values, path)) return undefined;
  const page = site.pages.find(candidate => candidate.path === path);
  if (page?.processed === true) return { ...page, data: { ...page.data, layout: 'none' } };
  const [host] = hostsOf(site, path);
  const url = site.pages.find(candidate => candidate.path === host)?.url;
  // a fragment's Liquid speaks of where it is included: here it stays as it is written
  return url === undefined ? undefined : { path, data: asWritten, url, processed: true, markdown: true };
}

/** Only Jekyll 4 can be told to leave Liquid alone. */
const asWritten = { layout: 'none', render_with_liquid: false } as const;

/** A page whose Liquid is broken is shown with its tags as text. */
function renderContent(site: SiteSnapshot, page: SitePage, now: Date): RenderedPage {
  const options = { now, environment: 'production', semantics: 'github-pages' } as const;
  if (page.data !== asWritten) {
    const rendered = renderPage(withPage(site, page), page.path, options);
    if (rendered.html !== '' || rendered.problems.length === 0) return rendered;
  }
  const raw = { ...page, data: { ...page.data, ...asWritten } };
  return renderPage(withPage(site, raw), page.path, { ...options, semantics: 'jekyll-4' });
}

/** The file of the site that `src` on the page at `url` names. */
function pictureFile(site: SiteSnapshot, url: string, src: string): string | undefined {
  if (/^(?:#|$)/.test(src) || isWholeAddress(src)) return undefined;
  const plain = src.replace(/[?#][^]*/, '');
  const below = pathBelow(plain, configuredBase(site)) ?? plain;
  const path = joinedPath(below.startsWith('/') ? '' : folderOf(url), decoded(below));
  return fileMeant(site, path);
}
