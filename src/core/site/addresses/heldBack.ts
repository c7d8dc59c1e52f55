import { remembered } from '../../remembered';
import { heldBackPageOf } from '../pages';
import { plainAddress, plainUrl } from '../sitePath';
import type { SitePage, SiteSnapshot } from '../siteSnapshot';

/** The page that `published: false` keeps off the site, which would be at `address` but for that; `undefined` where there is none. */
export function heldBackAt(site: SiteSnapshot, address: string): SitePage | undefined {
  return byAddress(site).get(plainAddress(address));
}

/** The same by the path of its file. */
export function heldBackFile({ config, files }: SiteSnapshot, path: string): SitePage | undefined {
  const file = files.get(path);
  return file && heldBackPageOf(config, file);
}

const byAddress = remembered(
  ({ config, files }: SiteSnapshot): ReadonlyMap<string, SitePage> =>
    new Map(
      [...files.values()].flatMap(file => {
        const page = heldBackPageOf(config, file);
        return page === undefined ? [] : [[plainUrl(page), page] as const];
      }),
    ),
);
