import type { Ports, Uri } from '../ports';
import { readGitHubRemote } from '../site/addresses/gitRemote';
import type { SiteSnapshot } from '../site/siteSnapshot';
import { decodeText } from '../site/store/decodedFile';
import { SiteNotRead } from '../site/store/siteNotRead';
import { readGitConfig } from './gitConfig';

/** Where sites are pushed to. */
export interface SiteRemotes {
  /** `owner/name` of the repository on GitHub; `undefined` where there is none, and as long as that is not read. */
  readonly of: (root: Uri) => string | undefined;
  /** Whether that has been read: then `read` waits for nothing. */
  readonly knows: (root: Uri) => boolean;
  /** Reads it, once until it changes. Rejects with {@link SiteNotRead} at the first failure, which is tried again. */
  readonly read: (site: SiteSnapshot | undefined) => Promise<void>;
  /** A file or folder was written, made or removed: it is read again for the sites where it hangs on that. Never rejects. */
  readonly fileChanged: (uri: Uri) => Promise<void>;
}

const gitConfig = '.git/config';

/** In milliseconds. */
const untilNextTry = 2000;

/** @param changed called with the root of a site whose repository has become another */
export function createSiteRemotes(ports: Ports, changed: (root: Uri) => void): SiteRemotes {
  const remotes = new Map<Uri, string | undefined>();
  /** The newest reading of each site's. */
  const readings = new Map<Uri, Promise<void>>();
  /** What each site's was looked for in. */
  const decisive = new Map<Uri, Set<Uri>>();
  /** Sites whose repository could not be read at the last try. */
  const silent = new Set<Uri>();
  const readOnce = async (root: Uri): Promise<void> => {
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
          () => (isKnown ? readAgain(root) : changed(root)),
          () => undefined,
        );
      throw new SiteNotRead(gitConfig, error);
    }
  };
  /** Reads it behind the readings that run, which may have begun before it changed. */
  const readNext = (root: Uri): Promise<void> => {
    const running = readings.get(root)?.catch(() => undefined);
    const reading = (running === undefined ? readOnce(root) : running.then(() => readOnce(root))).finally(() => {
      if (readings.get(root) === reading) readings.delete(root);
    });
    readings.set(root, reading);
    return reading;
  };
  const readAgain = (root: Uri): Promise<void> =>
    // what was known stays where it cannot be read
    readNext(root).catch(() => undefined);

  return {
    of: root => remotes.get(root),
    knows: root => remotes.has(root),
    async read(site) {
      if (site === undefined || remotes.has(site.root)) return;
      const known = ports.repositoryAt?.(site.root);
      if (known === undefined) return readings.get(site.root) ?? readNext(site.root);
      remotes.set(site.root, known);
    },
    async fileChanged(uri) {
      const { workspace, repositoryAt } = ports;
      const roots = [...decisive].filter(
        ([root, looked]) =>
          [...looked].some(file => uri === file || workspace.relative(uri, file) !== undefined) &&
          repositoryAt?.(root) === undefined,
      );
      await Promise.all(roots.map(([root]) => readAgain(root)));
    },
  };
}
