import type { Ports, Uri } from '../ports';
import type { PhotoPlace } from '../site/photoPlace';
import type { Asset, SiteSnapshot } from '../site/siteSnapshot';
import { createPhotoPlaces } from './photoPlaces';
import { createSiteRemotes } from './siteRemotes';

/** What is known of a site beside its files. */
export interface SiteFacts {
  /** `owner/name` of the repository it is pushed to. */
  readonly remoteRepository: string | undefined;
  /** Texts of the repository's first commit. */
  readonly firstCommit: ReadonlyMap<string, string> | undefined;
  /** Where a picture was taken, of those that have been read. */
  readonly photoPlace: (asset: Asset) => PhotoPlace | undefined;
}

export interface FactsOfSites {
  /** What has been read so far. */
  of(site: SiteSnapshot | undefined): SiteFacts;
  /** Whether that has been read: then `readRemote` waits for nothing. */
  knowsRemote(site: SiteSnapshot): boolean;
  /** Reads where the site is pushed to, once until that changes: on GitHub Pages that decides the site's address. */
  readRemote(site: SiteSnapshot | undefined): Promise<void>;
  /** A file or folder was written, made or removed: where a site is pushed to is read again if that hangs on it. Never rejects. */
  fileChanged(uri: Uri): Promise<void>;
  /** Reads all, each once for a site, and of the pictures those that `photos` gives; settles when it is there. */
  readAll(site: SiteSnapshot | undefined, photos?: () => Iterable<Asset>): Promise<void>;
}

/** @param changed called with the root of a site of which something has become known that rules speak of */
export function createFactsOfSites(ports: Ports, changed: (root: Uri) => void): FactsOfSites {
  const remotes = createSiteRemotes(ports, changed);
  const photoPlaces = createPhotoPlaces(ports.workspace);
  const firstCommits = new Map<Uri, ReadonlyMap<string, string> | undefined>();
  const asked = new Map<Uri, Promise<void>>();
  const readFirstCommit = async ({ root }: SiteSnapshot): Promise<void> => {
    const answer = asked.get(root);
    if (answer !== undefined) return answer;
    const texts = ports.history?.firstCommit(root);
    if (texts === undefined) return;
    const reading = texts.then(found => {
      firstCommits.set(root, found);
      if (found !== undefined) changed(root);
    });
    asked.set(root, reading);
    return reading;
  };
  return {
    of: site => ({
      remoteRepository: site === undefined ? undefined : remotes.of(site.root),
      firstCommit: site === undefined ? undefined : firstCommits.get(site.root),
      photoPlace: photoPlaces.of,
    }),
    knowsRemote: site => remotes.knows(site.root),
    readRemote: remotes.read,
    fileChanged: remotes.fileChanged,
    async readAll(site, photos) {
      if (site === undefined) return;
      // the address of the site decides which files pictures are
      await remotes.read(site);
      const readPhotos = async (): Promise<void> => {
        if (photos !== undefined && (await photoPlaces.read(site, photos()))) changed(site.root);
      };
      await Promise.all([readFirstCommit(site), readPhotos()]);
    },
  };
}
