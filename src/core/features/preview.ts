import type { Ports, Uri } from '../ports';
import { hostsOf } from '../render/fragments';
import { renderPage } from '../render/renderPage';
import type { RenderProblem } from '../render/renderedPage';
import { createStyleCache, publishedStyles, type PublishedStyle, type StyleCache } from '../render/publishedStyles';
import { message, type Message } from '../rules/rule';
import { loadSite } from '../site/loadSite';
import { mostTextLength } from '../site/siteFolder';
import type { SiteSnapshot } from '../site/siteSnapshot';
import { decodeText, type Located, type SiteStore } from '../site/siteStore';
import { withFile } from '../site/updateSite';

/** Why a page, or a part of it, cannot be shown: with its place in a file of the site. */
export interface PreviewProblem {
  readonly message: Message;
  readonly path: string;
  readonly uri: Uri;
  /** The file's text, to count lines in. */
  readonly text: string;
  /** Offset in `text`, in UTF-16 code units. */
  readonly start: number;
}

type PreviewResult =
  | {
      readonly kind: 'page';
      /** The whole page as Jekyll would write it. */
      readonly html: string;
      /** Where it is published, without baseurl. */
      readonly url: string;
      /** `''` or `/repository`. */
      readonly baseUrl: string;
      /** The folder whose files the page's addresses name. */
      readonly resources: Uri;
      /** What Jekyll would warn of. */
      readonly problems: readonly PreviewProblem[];
    }
  | { readonly kind: 'broken'; readonly problems: readonly PreviewProblem[] };

interface PreviewStyles {
  /** In the place of a stylesheet that cannot be compiled now, the last that could. */
  readonly styles: readonly PublishedStyle[];
  readonly problems: readonly PreviewProblem[];
}

export interface Preview {
  /**
   * Renders the page a file makes: a page itself, or the page that includes a fragment. A page outside of any site
   * borrows layouts and styles of the starter site. `root` puts the file into that site instead of the nearest one.
   */
  renderPage(uri: Uri, root?: Uri): Promise<PreviewResult>;
  /** The CSS that the page's site makes of SCSS. Made anew only when something it was made of has changed. */
  renderStyles(uri: Uri): Promise<PreviewStyles>;
  /** The source of the page published at `url` (`/zh/`, without baseurl) in the site of `uri`. */
  pageAt(uri: Uri, url: string): Promise<Uri | undefined>;
  /** The file of the site of `uri` that is published at `path` as it is (`/files/cv.pdf`, decoded, without baseurl). */
  fileAt(uri: Uri, path: string): Promise<Uri | undefined>;
}

interface Placed extends Located {
  /** The file is the page of `lone` and lies in no site: its place in the starter site is not where it is. */
  readonly lone?: Uri;
}

/** Where a page without a site is put in the starter site: over its own home page. */
const LONE_PAGE = '_pages/about.md';

/** The preview over the sites of `store`. The clock of `ports` gives `site.time`. */
export function createPreview(ports: Ports, store: SiteStore): Preview {
  const caches = new Map<Uri, StyleCache>();
  const cacheOf = (site: SiteSnapshot): StyleCache => {
    const cache = caches.get(site.root) ?? createStyleCache();
    caches.set(site.root, cache);
    return cache;
  };
  let starter: Promise<SiteSnapshot> | undefined;

  const place = async (uri: Uri, root?: Uri): Promise<Placed | undefined> => {
    const located = await store.locate(uri, root);
    if (located !== undefined || ports.starterSite === undefined) return located;
    const open = store.documentText(uri);
    const bytes = open === undefined ? await ports.workspace.read(uri) : undefined;
    if (open === undefined && bytes === undefined) return undefined;
    starter ??= loadSite(ports.workspace, ports.starterSite);
    return {
      site: withFile(await starter, LONE_PAGE, open ?? decodeText(bytes ?? new Uint8Array())),
      path: LONE_PAGE,
      lone: uri,
    };
  };

  const placeProblem = ({ site, path, lone }: Placed, problem: RenderProblem): PreviewProblem => ({
    message: tell(problem),
    path: problem.path,
    uri: lone !== undefined && problem.path === path ? lone : ports.workspace.join(site.root, problem.path),
    text: site.files.get(problem.path)?.text ?? '',
    start: problem.start,
  });

  return {
    async renderPage(uri, root) {
      const placed = await place(uri, root);
      if (placed === undefined)
        return broken({ message: message('The file cannot be read.'), path: '', uri, text: '', start: 0 });
      const { site, path } = placed;
      const text = site.files.get(path)?.text ?? '';
      const page = pageOf(site, path);
      if (page === undefined) return broken({ message: whyNoPage(site, path), path, uri, text, start: 0 });
      const rendered = renderPage(site, page, { now: ports.clock.now(), environment: 'production' });
      const problems = rendered.problems.map(problem => placeProblem(placed, problem));
      if (rendered.html === '' && problems.length > 0) return { kind: 'broken', problems };
      return {
        kind: 'page',
        html: rendered.html,
        url: rendered.url,
        baseUrl: baseUrlOf(site),
        resources: site.root,
        problems,
      };
    },
    async renderStyles(uri) {
      const placed = await place(uri);
      if (placed === undefined) return { styles: [], problems: [] };
      const { site } = placed;
      const { styles, problems } = await publishedStyles(site, ports.styles, cacheOf(site), ports.clock.now());
      return { styles, problems: problems.map(problem => placeProblem(placed, problem)) };
    },
    async pageAt(uri, url) {
      const placed = await place(uri);
      const page = placed?.site.pages.find(candidate => plainUrl(candidate.url) === plainUrl(url));
      if (placed === undefined || page === undefined) return undefined;
      return placed.lone !== undefined && page.path === LONE_PAGE
        ? placed.lone
        : ports.workspace.join(placed.site.root, page.path);
    },
    async fileAt(uri, path) {
      const site = (await place(uri))?.site;
      const name = path.slice(1);
      if (site === undefined || !(site.files.has(name) || site.assets.has(name))) return undefined;
      return ports.workspace.join(site.root, name);
    },
  };
}

function broken(problem: PreviewProblem): PreviewResult {
  return { kind: 'broken', problems: [problem] };
}

/** The page a file is, or the first that shows it. */
function pageOf(site: SiteSnapshot, path: string): string | undefined {
  const page = site.pages.find(candidate => candidate.path === path);
  return page?.processed === true ? path : hostsOf(site, path)[0];
}

function whyNoPage(site: SiteSnapshot, path: string): Message {
  if ((site.assets.get(path)?.size ?? 0) > mostTextLength) {
    return message('“{0}” is too large for a preview: more than 4 MB. Jekyll will still publish it.', path);
  }
  return message(
    '“{0}” is not published as a page: it does not begin with front matter (a line of three dashes), and no page includes it.',
    path,
  );
}

/** Sentences of Liquid and of the Sass compiler are shown as they are: they are what Jekyll itself would print. */
function tell(problem: RenderProblem): Message {
  return { text: problem.message.replace(/\{(?=\d+\})/g, '{ '), values: [] };
}

/** `/`, `/index.html` and `''` are one address, and so are `/zh` and `/zh/`. */
function plainUrl(url: string): string {
  return url.replace(/(?:index)?\.html$/, '').replace(/\/+$/, '');
}

function baseUrlOf(site: SiteSnapshot): string {
  const { baseurl } = site.config.values;
  const trimmed = typeof baseurl === 'string' ? baseurl.replace(/^\/+|\/+$/g, '') : '';
  return trimmed === '' ? '' : `/${trimmed}`;
}
