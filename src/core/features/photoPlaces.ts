import type { Workspace } from '../ports';
import { photoPlace, type PhotoPlace } from '../site/photoPlace';
import type { Asset, SiteSnapshot } from '../site/siteSnapshot';

/** Where pictures were taken. */
export interface PhotoPlaces {
  /** `undefined` of a picture that has not been read, or that does not say it. */
  readonly of: (asset: Asset) => PhotoPlace | undefined;
  /** Reads pictures of a site, each once; `true` when the place of one has become known. */
  readonly read: (site: SiteSnapshot, photos: Iterable<Asset>) => Promise<boolean>;
}

/** Larger pictures are not read for the sake of their place. In bytes. */
const heaviest = 30_000_000;

/** Remembers what has been read, as long as the site holds the picture as it is. */
export function createPhotoPlaces(workspace: Workspace): PhotoPlaces {
  const places = new WeakMap<Asset, PhotoPlace | 'none'>();
  return {
    of(asset) {
      const place = places.get(asset);
      return place === 'none' ? undefined : place;
    },
    async read({ root }, photos) {
      let found = false;
      // one after the other: pictures are large, and nobody waits
      for (const asset of photos) {
        if (places.has(asset) || asset.size > heaviest) continue;
        places.set(asset, 'none');
        const bytes = await workspace.read(workspace.join(root, asset.path)).catch(() => {
          places.delete(asset);
          return undefined;
        });
        const place = bytes && photoPlace(bytes);
        if (place === undefined) continue;
        places.set(asset, place);
        found = true;
      }
      return found;
    },
  };
}
