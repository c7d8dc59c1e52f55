import type { Ports, Uri } from '../ports';
import { readGitHubRemote } from '../site/addresses/gitRemote';
import { photoPlace, type PhotoPlace } from '../site/photoPlace';
import type { Asset, SiteSnapshot } from '../site/siteSnapshot';
import { decodeText } from '../site/store/decodedFile';
import { SiteNotRead } from '../site/store/unread';
import { readGitConfig } from './gitConfig';

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

/** Larger pictures are not read for the sake of their place. In bytes. */
const heaviest = 30_000_000;

const gitConfig = '.git/config';

/** In milliseconds. */
const untilNextTry = 2000;

/** @param changed called with the root of a site of which something has become known that rules speak of */
export function createFactsOfSites(ports: Ports, changed: (root: Uri) => void): FactsOfSites {
  const remotes = new Map<Uri, string | undefined>();
  const firstCommits = new Map<Uri, ReadonlyMap<string, string> | undefined>();
  const asked = new Map<Uri, Promise<void>>();

  /** The newest reading of each site's. */
  const remoteReadings = new Map<Uri, Promise<void>>();
  /** What each site's was looked for in. */
  const decisive = new Map<Uri, Set<Uri>>();
  /** Sites whose repository could not be read at the last try. */
  const silent = new Set<Uri>();
  const remoteIn = async (root: Uri): Promise<void> => {
    const looked = new Set<Uri>();
    decisive.set(root, looked);
    try {
      const bytes = await readGitConfig(ports.workspace, root, uri => looked.add(uri));
      const remote = bytes === undefined ? undefined : readGitHubRemote(decodeText(bytes));
      const isOther = remotes.has(root) && remotes.get(root) !== remote;
      remotes.set(root, remote);
      silent.delete(root);
      if (isOther) changed(root);
    } catch (error) {
      // only a name is wanted of it, and nobody asks again
      if (ports.endsWithAnswer === true) {
        remotes.set(root, undefined);
        return;
      }
      const isSecond = silent.delete(root);
      if (!isSecond) silent.add(root);
      const isKnown = remotes.has(root);
      // nobody is kept waiting by a second failure: most sites tell their address themselves
      if (isSecond && !isKnown) remotes.set(root, undefined);
      if (!isSecond || !isKnown)
        ports.clock.sleep(untilNextTry).then(
          () => (isKnown ? remoteChanged(root) : changed(root)),
          () => undefined,
        );
      throw new SiteNotRead(gitConfig, error);
    }
  };
  /** Reads it behind the readings that run, which may have begun before it changed. */
  const nextRemoteIn = (root: Uri): Promise<void> => {
    const running = remoteReadings.get(root)?.catch(() => undefined);
    const reading = (running === undefined ? remoteIn(root) : running.then(() => remoteIn(root))).finally(() => {
      if (remoteReadings.get(root) === reading) remoteReadings.delete(root);
    });
    remoteReadings.set(root, reading);
    return reading;
  };
  const remoteChanged = (root: Uri): Promise<void> =>
    // what was known stays where it cannot be read
    nextRemoteIn(root).catch(() => undefined);
  const readRemote = async (site: SiteSnapshot | undefined): Promise<void> => {
    if (site === undefined || remotes.has(site.root)) return;
    const known = ports.repositoryAt?.(site.root);
    if (known === undefined) return remoteReadings.get(site.root) ?? nextRemoteIn(site.root);
    remotes.set(site.root, known);
  };
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
  const places = new WeakMap<Asset, PhotoPlace | 'none'>();
  /** One after the other: pictures are large, and nobody waits. */
  const readPhotos = async ({ root }: SiteSnapshot, photos: Iterable<Asset>): Promise<void> => {
    let found = false;
    for (const asset of photos) {
      if (places.has(asset) || asset.size > heaviest) continue;
      places.set(asset, 'none');
      const bytes = await ports.workspace.read(ports.workspace.join(root, asset.path)).catch(() => {
        places.delete(asset);
        return undefined;
      });
      const place = bytes && photoPlace(bytes);
      if (place === undefined) continue;
      places.set(asset, place);
      found = true;
    }
    if (found) changed(root);
  };
  const placeOf = (asset: Asset): PhotoPlace | undefined => {
    const place = places.get(asset);
    return place === 'none' ? undefined : place;
  };
  return {
    of: site => ({
      remoteRepository: site === undefined ? undefined : remotes.get(site.root),
      firstCommit: site === undefined ? undefined : firstCommits.get(site.root),
      photoPlace: placeOf,
    }),
    knowsRemote: site => remotes.has(site.root),
    readRemote,
    async fileChanged(uri) {
      const { workspace, repositoryAt } = ports;
      const roots = [...decisive].filter(
        ([root, looked]) =>
          [...looked].some(file => uri === file || workspace.relative(uri, file) !== undefined) &&
          repositoryAt?.(root) === undefined,
      );
      await Promise.all(roots.map(([root]) => remoteChanged(root)));
    },
    async readAll(site, photos) {
      if (site === undefined) return;
      // the address of the site decides which files pictures are
      await readRemote(site);
      await Promise.all([readFirstCommit(site), photos && readPhotos(site, photos())]);
    },
  };
}
