import { siteAnchors, type PageAnchors } from '../../site/siteAnchors';
import type { PageModel } from '../../page/pageModel';
import { homeFirst } from '../../site/homeFirst';
import type { SitePage, SiteSnapshot } from '../../site/siteSnapshot';
import { anchorsOfPage } from '../outline/anchorsOfPage';
import { resolve } from './resolve';

/** What an address in a page leads to, where it lies in the site. */
export type SiteTarget =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'page'; readonly page: SitePage }
  /** `heading` is `''` where the id belongs to none. */
  | { readonly kind: 'anchor'; readonly id: string; readonly heading: string; readonly page: SitePage };

interface TargetQuestion {
  readonly site: SiteSnapshot;
  /** The file that holds the address. */
  readonly path: string;
  readonly pageModel: (path: string) => PageModel | undefined;
  readonly remoteRepository?: string | undefined;
}

/** What an address leads to where it stands, as `resolve` finds it; `undefined` for other sites, and where nothing is there. */
export function siteTarget(address: string, question: TargetQuestion): SiteTarget | undefined {
  const { site, path, pageModel, remoteRepository } = question;
  const range = { start: 0, end: address.length };
  const found = resolve({ site, pageModel, remote: remoteRepository }, { kind: 'address', text: address, range, path });
  if (found === undefined) return undefined;
  const { file, id } = found;
  const pages = homeFirst(site.pages.filter(page => page.processed && found.pages.includes(page.path)));
  if (id !== undefined && id !== '')
    return pages.map(page => anchorIn(page, id, question)).find(anchor => anchor !== undefined);
  const [page] = pages;
  if (page !== undefined) return { kind: 'page', page };
  return file === undefined ? undefined : { kind: 'file', path: file };
}

function anchorIn(page: SitePage, id: string, { site, pageModel }: TargetQuestion): SiteTarget | undefined {
  const anchors: PageAnchors | undefined = siteAnchors(site, pageModel).find(({ path }) => path === page.path);
  const found = anchors && anchorsOfPage(anchors.page).find(anchor => anchor.id === id);
  if (found !== undefined) return { kind: 'anchor', id, heading: found.heading, page };
  return anchors?.ids.has(id) === true ? { kind: 'anchor', id, heading: '', page } : undefined;
}
