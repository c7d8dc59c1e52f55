import { localAddress } from '../../site/addresses/localAddress';
import { isFrameFile } from '../../site/fileName';
import { hasOwnPlugins } from '../../site/settings/ownPlugins';
import { publishedSite } from '../../site/addresses/publishedSite';
import type { SiteFile, SiteSnapshot } from '../../site/siteSnapshot';
import { folderLeft } from './folderLeft';
import { urlFix } from './menuFixes';
import { inside, type MenuItem } from './menuItems';
import { addsFolder, menuData, showsAddresses } from './menuPrinting';
import { type Finding, type Fix } from '../rule';
import { message } from '../../text/message';

/** `assign url = link.url | replace: "{{ site.baseurl }}", site.baseurl`; the one letter that `slice: 0` gives is no address, but asked for. */
const rewritten =
  /\.url\b[^%}]{0,99}\|\s{0,9}(?:replace|remove|split|slice(?!: {0,2}\d{1,3}(?:, {0,2}1)? {0,9}[-%}|]))/;

/** An address such as `{{ site.baseurl }}/cv/` in the menu, which the site prints as it stands: Jekyll runs no Liquid in data. */
export function* menuLiquid(item: MenuItem, site: SiteSnapshot, remote: string | undefined): Iterable<Finding> {
  const url = String(item.url.value);
  if (!/\{\{|\{%/.test(url) || hasOwnPlugins(site)) return;
  const frame = [...site.files.values()].filter(({ path }) => isFrameFile(path));
  const menus = frame.filter(({ text }) => text.includes(menuData));
  if (!menus.some(({ text }) => showsAddresses(text)) || frame.some(({ text }) => rewritten.test(text))) return;
  yield {
    range: inside(item.url),
    message: message(
      'Jekyll does not run Liquid in data files: the menu item “{0}” leads to “{1}” as it stands, and visitors get “page not found”.',
      item.title,
      url,
    ),
    fixes: isFolderKnown(site, remote, menus) ? addressFix(item, url, folderLeft(site, remote) ?? '') : [],
  };
}

function isFolderKnown(site: SiteSnapshot, remote: string | undefined, menus: readonly SiteFile[]): boolean {
  return publishedSite(site, remote).folder !== undefined || menus.every(({ text }) => addsFolder(text));
}

/** What the Liquid was to give. */
function addressFix(item: MenuItem, url: string, folder: string): readonly Fix[] {
  const local = localAddress(url);
  if (local?.from !== 'site' || !local.path.startsWith('/')) return [];
  const { start, end } = local.range;
  const behind = /[?#][^\s"'{}|]*/.exec(url.slice(end))?.[0] ?? '';
  return urlFix(item, folder + url.slice(start, end) + behind);
}
