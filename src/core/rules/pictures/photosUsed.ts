import { localAddress, pathInSite } from '../../site/addresses/localAddress';
import { assetMeant } from '../../site/addresses/publishedAddresses';
import { photo } from '../../site/photoPlace';
import type { Asset } from '../../site/siteSnapshot';
import { yamlOfFile } from '../../syntax/yaml';
import type { OffsetRange } from '../../text/range';
import type { PageModel } from '../../page/pageModel';
import { entryValues } from '../profile/configValues';
import { pictureFiles } from './pictureFile';
import type { RuleInput } from '../rule';

export interface PhotoUse {
  readonly asset: Asset;
  /** Where the file is named. */
  readonly range: OffsetRange;
}

/** The files of the site that a page shows and that may tell a place, each at its first use. */
export function photosOfPage(input: RuleInput, page: PageModel): readonly PhotoUse[] {
  const fileOf = pictureFiles(input);
  const uses = new Map<string, PhotoUse>();
  for (const picture of page.images) {
    const asset = fileOf(picture);
    if (asset === undefined || !photo.test(asset.path) || uses.has(asset.path)) continue;
    uses.set(asset.path, { asset, range: picture.srcRange });
  }
  return [...uses.values()];
}

/** The portrait that `_config.yml` names; older themes look for it in `images/`. */
export function photosOfConfig({ site, text }: RuleInput): readonly PhotoUse[] {
  if (site === undefined) return [];
  return entryValues(yamlOfFile(text).root).flatMap(({ name, node }) => {
    const local = name === 'author.avatar' && typeof node.value === 'string' && localAddress(node.value);
    const path = local ? pathInSite(local, '/', '') : undefined;
    const asset = path === undefined ? undefined : (assetMeant(site, path) ?? assetMeant(site, `images/${path}`));
    return asset === undefined || !photo.test(asset.path) ? [] : [{ asset, range: node.range }];
  });
}

/** The photos of a file by what it is to its site; none of files that rules do not look at. */
export function photosShown(input: RuleInput, kind: 'page' | 'fragment' | 'other'): readonly PhotoUse[] {
  if (kind === 'other') return input.path === '_config.yml' ? photosOfConfig(input) : [];
  const page = input.pageModel(input.path);
  return page === undefined ? [] : photosOfPage(input, page);
}
