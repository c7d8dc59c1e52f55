import { localAddress, pathInSite } from '../site/addresses/localAddress';
import type { SiteSnapshot } from '../site/siteSnapshot';
import { isMapping } from '../syntax/plainMapping';

/** The file of the portrait that `author.avatar` of `_config.yml` names; older themes look for it in `images/`. */
export function portraitOf({ config, assets }: SiteSnapshot): string | undefined {
  const { author } = config.values;
  const written = isMapping(author) && typeof author.avatar === 'string' ? author.avatar : '';
  const local = localAddress(written, false);
  const path = local && pathInSite(local, '/', '');
  return path === undefined ? undefined : [path, `images/${path}`].find(one => assets.has(one));
}
