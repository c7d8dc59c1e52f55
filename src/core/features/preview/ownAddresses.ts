import { decoded } from '../../site/addresses/encodedPath';
import { isPublished } from '../../site/addresses/publishedAddresses';
import { publishedSite } from '../../site/addresses/publishedSite';
import { belowBase, sitePath } from '../../site/sitePath';
import type { SiteSnapshot } from '../../site/siteSnapshot';

/**
 * What of its own site a page names with the host: the address without scheme, query and fragment, its percent signs read (`lin.example/home/zh/`), and
 * the path below the root of the site (`/zh/`), decoded.
 */
export type OwnAddress = readonly [address: string, path: string];

/**
 * The addresses of a page's HTML that name the host of its own site and something that the site publishes: layouts put `{{ site.url }}` before stylesheets,
 * pictures and the links of the menu, as academicpages and Minimal Mistakes do. What else is on that host belongs to other repositories of its owner.
 * @param remote `owner/name` of the repository, where it is known
 */
export function ownAddresses(html: string, site: SiteSnapshot, remote: string | undefined): readonly OwnAddress[] {
  const { repository, hosts } = publishedSite(site, remote);
  const found = new Map<string, string>();
  for (const host of new Set([...hosts, ...(repository === undefined ? [] : [repository.host])])) {
    const start = `//${host}`;
    for (let at = html.indexOf(start); at >= 0; at = html.indexOf(start, at + start.length)) {
      addressEnd.lastIndex = at + start.length;
      const whole = html.slice(at, addressEnd.exec(html)?.index);
      const written = whole === start ? `${start}/` : whole;
      const address = decoded(written.slice(2));
      if (found.has(address)) continue;
      const path = sitePath(written, site, remote);
      const paths = path === undefined ? [] : [path, belowBase(path, site, remote) ?? path];
      // servers take two slashes for one: `url: https://lin.example/` gives `https://lin.example//cv/`
      const shown = paths.map(one => decoded(one).replace(/\/{2,}/g, '/')).find(one => isPublished(site, one.slice(1)));
      if (shown !== undefined) found.set(address, shown);
    }
  }
  return [...found];
}

const addressEnd = /[\s"'<>()?#\\]|$/g;
