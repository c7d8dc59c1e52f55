import type { PageModel } from '../../page/pageModel';
import { remembered } from '../../remembered';
import { decoded } from '../../site/addresses/encodedPath';
import { menuFile } from '../../site/menuFile';
import { includersOf } from '../../site/pieces';
import type { SiteSnapshot } from '../../site/siteSnapshot';
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
  if (site === undefined) return [];
  const pages = fragment === true ? includersOf(site, path) : [path];
  const urls = site.pages.flatMap(page => (pages.includes(page.path) ? [page.url] : []));
  return menuLinks(site).flatMap(({ address, ...link }) =>
    address === '' || urls.includes(address) || urls.includes(`${address}/`) ? [link] : [],
  );
}

interface MenuLink extends LinkToHere {
  readonly address: string;
}

/** The links to places in the lists that the site shows. Which ones it shows its layouts and other data files say, so they are kept by the site. */
const menuLinks = remembered((site: SiteSnapshot): readonly MenuLink[] => {
  const menu = menuFile(site);
  if (menu === undefined) return [];
  return menuItems(yamlOfFile(menu.text).root, site).flatMap(({ url }) => {
    const [address = '', id = ''] = String(url.value).split('#');
    return id === '' ? [] : [{ address, id: decoded(id), path: menu.path, range: inside(url) }];
  });
});
