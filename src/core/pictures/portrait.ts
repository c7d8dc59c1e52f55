import { localAddress, pathInSite } from '../site/addresses/localAddress';
import { assetMeant } from '../site/addresses/publishedAddresses';
import type { SiteSnapshot } from '../site/siteSnapshot';
import { isMapping } from '../syntax/plainMapping';

/** The file of the portrait that `author.avatar` of `_config.yml` names; older themes look for it in `images/`. */
export function portraitOf(site: SiteSnapshot): string | undefined {
  const path = namedPortrait(site);
  return path === undefined ? undefined : (assetMeant(site, path) ?? assetMeant(site, `images/${path}`))?.path;
}

/** What `author.avatar` names in the site where no such file is there. */
export function missingPortrait(site: SiteSnapshot): string | undefined {
  return portraitOf(site) === undefined ? namedPortrait(site) : undefined;
}

function namedPortrait({ config }: SiteSnapshot): string | undefined {
  const { author } = config.values;
  const written = isMapping(author) && typeof author.avatar === 'string' ? author.avatar : '';
  const local = localAddress(written);
  return local && pathInSite(local, '/', '');
}
