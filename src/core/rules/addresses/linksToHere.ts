import type { PageModel } from '../../page/pageModel';
import { decoded } from '../../site/addresses/encodedPath';
import { menuFile } from '../../site/menuFile';
import { includersOf } from '../../site/pieces';
import type { SiteFile, SiteSnapshot } from '../../site/siteSnapshot';
import { yamlOfFile } from '../../syntax/yaml';
import type { OffsetRange } from '../../text/range';
import { inside, menuItems } from '../menu/menuItems';
import type { PageRuleInput } from '../rule';

/** A link to a place of a page, by its fragment. */
export interface LinkToHere {
  readonly id: string;
  readonly path: string;
  readonly range: OffsetRange;
}

/** The links that lead to places of a page: its own, and those of the menu. */
export function linksToHere(input: PageRuleInput): readonly LinkToHere[] {
  return [...linksOfMenu(input), ...linksOfPage(input.page, input.path)];
}

function linksOfPage({ links }: PageModel, path: string): readonly LinkToHere[] {
  return links.flatMap(({ href, hrefRange }) =>
    href.startsWith('#') && href.length > 1 ? [{ id: decoded(href.slice(1)), path, range: hrefRange }] : [],
  );
}

function linksOfMenu({ fragment, path, site }: PageRuleInput): readonly LinkToHere[] {
  const menu = site && menuFile(site);
  if (site === undefined || menu === undefined) return [];
  const pages = fragment === true ? includersOf(site, path) : [path];
  const urls = site.pages.flatMap(page => (pages.includes(page.path) ? [page.url] : []));
  return itemsOf(menu, site).flatMap(({ address, ...link }) =>
    address === '' || urls.includes(address) || urls.includes(`${address}/`) ? [{ ...link, path: menu.path }] : [],
  );
}

interface MenuLink {
  readonly address: string;
  readonly id: string;
  readonly range: OffsetRange;
}

const known = new WeakMap<SiteFile, readonly MenuLink[]>();

/** Kept for as long as the file: a page is looked at with each key. */
function itemsOf(menu: SiteFile, site: SiteSnapshot): readonly MenuLink[] {
  const ready = known.get(menu);
  if (ready !== undefined) return ready;
  const links = menuItems(yamlOfFile(menu.text).root, site).flatMap(({ url }) => {
    const [address = '', id = ''] = String(url.value).split('#');
    return id === '' ? [] : [{ address, id: decoded(id), range: inside(url) }];
  });
  known.set(menu, links);
  return links;
}
