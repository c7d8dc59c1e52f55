import type { Image } from '../../page/pageModel';
import { remembered } from '../../remembered';
import { localAddress, pathInSite, type LocalAddress } from '../../site/addresses/localAddress';
import { assetMeant } from '../../site/addresses/publishedAddresses';
import { publishedSite } from '../../site/addresses/publishedSite';
import type { Asset, SiteSnapshot } from '../../site/siteSnapshot';
import { pageUrls } from '../addresses/pageUrls';
import type { RuleInput } from '../rule';

/** Makes a finder of the files that the pictures of a page show; `undefined` for those of other sites and those that are missing. */
export function pictureFiles({ site, path, remoteRepository }: RuleInput): (picture: Image) => Asset | undefined {
  if (site === undefined) return () => undefined;
  const urls = pageUrls(site, path);
  const { bases } = publishedSite(site, remoteRepository);
  return picture => {
    const local = picture.src.includes('{') ? addressIn(picture, site) : plainAddress(picture);
    if (local === undefined) return undefined;
    for (const url of urls) {
      for (const base of bases) {
        const asset = assetMeant(site, pathInSite(local, url, base) ?? '');
        if (asset !== undefined) return asset;
      }
    }
    return undefined;
  };
}

function addressIn({ src, kind }: Image, site?: SiteSnapshot): LocalAddress | undefined {
  return localAddress(src, { markdown: kind === 'markdown', site });
}

/** One that no Liquid writes is the same in each state of the site. */
const plainAddress = remembered((picture: Image) => addressIn(picture));
