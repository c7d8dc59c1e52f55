import { isFrameFile } from '../../site/fileName';
import { publishedSite } from '../../site/addresses/publishedSite';
import type { SiteSnapshot } from '../../site/siteSnapshot';
import { addsFolder, menuData } from './menuPrinting';

/**
 * Where a site is published, when an address of its menu that begins with `/` leaves it: in a folder below the root of its host, and
 * with a menu that prints addresses as they are. `undefined` where such addresses stay on the site, or nobody can tell.
 */
export function folderLeft(site: SiteSnapshot, remote: string | undefined): string | undefined {
  const folder = publishedSite(site, remote).folder ?? '';
  return folder !== '' && printsMenuAsWritten(site) ? folder : undefined;
}

/** `href="{{ link.url }}"` and not `{{ link.url | relative_url }}` or `{{ site.baseurl }}{{ link.url }}`. */
function printsMenuAsWritten({ files }: SiteSnapshot): boolean {
  const menus = [...files.values()].filter(({ path, text }) => isFrameFile(path) && text.includes(menuData));
  return menus.length > 0 && menus.every(({ text }) => !addsFolder(text));
}
