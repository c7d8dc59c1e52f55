import type { StyleCompiler } from '../ports';
import { withFile } from '../site/store/updateSite';
import type { SiteSnapshot } from '../site/siteSnapshot';
import { feedXml } from './feed';
import { problemOf } from './problemOf';
import type { RenderAgain } from './renderAgain';
import { endOfBuild } from './renderPage';
import { isPublishedAllTheSame, type RenderOptions, type RenderProblem } from './renderedPage';
import { redirectData, redirectHtml, type Redirect } from './redirects';
import type { SiteOutput } from './siteOutputs';
import { robotsTxt, sitemapXml } from './sitemap';
import { renderStyles, type CachedStyle } from './styles';
import { withPage } from './withPage';

/** What a file of the published site says; `text` is missing where a problem keeps it from being made. */
export interface OutputText {
  readonly text: string | undefined;
  readonly problems: readonly RenderProblem[];
}

/** What makes texts: the renderer of pages, the compiler of styles and what it has made so far. */
export interface OutputMakers {
  readonly render: RenderAgain;
  readonly styles: StyleCompiler;
  readonly compiled: Map<string, CachedStyle>;
}

/** Makes a file of the published site that is not copied. Never rejects: what stops Jekyll's build costs this file alone. */
export async function renderOutput(
  site: SiteSnapshot,
  output: Exclude<SiteOutput, { readonly kind: 'copy' }>,
  makers: OutputMakers,
  options: RenderOptions,
): Promise<OutputText> {
  switch (output.kind) {
    case 'page':
      return pageText(site, output, makers, options);
    case 'redirect':
      return redirectText(site, output.redirect, makers, options);
    case 'redirects':
      return {
        text: JSON.stringify(Object.fromEntries(output.redirects.map(({ from, to }) => [from, to]))),
        problems: [],
      };
    case 'sitemap':
    case 'robots':
    case 'feed':
      return pluginText(site, output.kind, options);
  }
}

async function pageText(
  site: SiteSnapshot,
  { page, number }: Extract<SiteOutput, { readonly kind: 'page' }>,
  { render, styles, compiled }: OutputMakers,
  options: RenderOptions,
): Promise<OutputText> {
  if (/\.s?css$/i.test(page.url)) {
    const made = await renderStyles(site, page.path, styles, compiled, options);
    return made.kind === 'css' ? { text: made.css, problems: [] } : { text: undefined, problems: [made.problem] };
  }
  const isBeside = page.collection === undefined;
  const { html, problems } = render(site, page.path, { ...options, paginatorPage: number, isBeside });
  return { text: problems.every(isPublishedAllTheSame) ? html : undefined, problems };
}

/** The page behind an address of `redirect_from`: the plugin's own, or what the site's layout `redirect` makes. */
function redirectText(
  site: SiteSnapshot,
  redirect: Redirect,
  { render }: OutputMakers,
  options: RenderOptions,
): OutputText {
  const html = redirectHtml(site, redirect);
  if (html !== undefined) return { text: html, problems: [] };
  const path = 'redirect.html';
  const page = { path, data: redirectData(redirect), url: redirect.from, processed: true, markdown: false };
  const made = render(withPage(withFile(site, path, '---\n---\n'), page), path, options);
  return { text: made.problems.every(isPublishedAllTheSame) ? made.html : undefined, problems: made.problems };
}

function pluginText(site: SiteSnapshot, kind: 'sitemap' | 'robots' | 'feed', options: RenderOptions): OutputText {
  try {
    const end = endOfBuild(site, options);
    const text = kind === 'feed' ? feedXml(site, end) : kind === 'sitemap' ? sitemapXml(site, end) : robotsTxt(end);
    return { text, problems: [] };
  } catch (error) {
    return {
      text: undefined,
      problems: [problemOf(error, site.config.path, path => site.files.get(path)?.text ?? '')],
    };
  }
}
