import { siteAnchors, type PageAnchors } from '../rules/siteAnchors';
import type { PageModel } from '../page/pageModel';
import { publishedUnder } from '../site/publishedUnder';
import { decoded, plainAddress } from '../site/sitePath';
import type { SitePage, SiteSnapshot } from '../site/siteSnapshot';
import { anchorsOfPage } from './anchorsOfPage';
import { shownOn } from './shownOn';

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

/** Follows an address as a browser would from the published page; `undefined` for other sites, and where nothing is there. */
export function siteTarget(address: string, question: TargetQuestion): SiteTarget | undefined {
  const { site, path } = question;
  if (address === '' || /^[\w-]+:|^\/\/|\{[{%]|\s/.test(address)) return undefined;
  const [before = '', id] = decoded(address).split('#');
  const [own] = shownOn(site, path);
  const wanted = before.replace(/\?.*/s, '');
  const page = wanted === '' ? own : pageAt(site, absolute(wanted, own, question));
  if (id !== undefined && id !== '') return page && anchorIn(page, id, question);
  if (page !== undefined && wanted !== '') return { kind: 'page', page };
  const file = absolute(wanted, own, question).slice(1);
  return wanted !== '' && (site.assets.has(file) || site.files.has(file)) ? { kind: 'file', path: file } : undefined;
}

/** The address from the site's root: `/images/me.png`. */
function absolute(address: string, from: SitePage | undefined, { site, remoteRepository }: TargetQuestion): string {
  const prefix = publishedUnder(site, remoteRepository);
  if (address.startsWith('/'))
    return prefix !== '' && address.startsWith(`${prefix}/`) ? address.slice(prefix.length) : address;
  const parts = (from?.url ?? '/').split('/').slice(1, -1);
  for (const part of address.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.') parts.push(part);
  }
  return `/${parts.join('/')}`;
}

function pageAt(site: SiteSnapshot, address: string): SitePage | undefined {
  const wanted = plainAddress(address);
  return site.pages.find(({ url, processed }) => processed && plainAddress(url) === wanted);
}

function anchorIn(page: SitePage, id: string, { site, pageModel }: TargetQuestion): SiteTarget | undefined {
  const anchors: PageAnchors | undefined = siteAnchors(site, pageModel).find(({ path }) => path === page.path);
  const found = anchors && anchorsOfPage(anchors.page).find(anchor => anchor.id === id);
  if (found !== undefined) return { kind: 'anchor', id, heading: found.heading, page };
  return anchors?.ids.has(id) === true ? { kind: 'anchor', id, heading: '', page } : undefined;
}
