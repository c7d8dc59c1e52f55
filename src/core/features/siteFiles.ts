import type { Ports, Uri } from '../ports';
import type { Semantics } from '../render/liquid/semantics';
import { siteStops } from '../rules/siteStops';
import { isHomepage } from '../site/homepage';
import { looksLikeHomepage } from '../site/looksLikeHomepage';
import { configPath } from '../site/settings/configPath';
import type { SiteStore } from '../site/store/siteStore';
import type { Message } from '../text/message';
import { leadingOut } from './leadingOut';
import { toldLeft, toldLeftOf } from './toldLeft';

/** Which site a file lies in, and what of that site is there. */
export interface SiteFiles {
  /** The root of the site that holds a file, where it is a homepage. */
  siteOf(uri: Uri): Promise<Uri | undefined>;
  /** Whether a folder that has a `_config.yml` is a homepage, by a few of its names and that file: nothing else is read. Rejects where that could not be asked. */
  looksLikeHomepage(folder: Uri): Promise<boolean>;
  /**
   * Where Jekyll stops before it makes any page of a site given by its folder: its settings, and files of its data. Nothing where it does not, or where
   * there is no homepage. No other file is looked at.
   */
  stoppedFiles(root: Uri): Promise<readonly Uri[]>;
  /**
   * What was left unread since a bound was met, as sentences: of a site given by its folder, or of a file that alone. Nothing else is told
   * of it: to be said wherever all would seem to be well.
   */
  leftUnread(uri: Uri): Promise<readonly Message[]>;
  /** The URI of a file of the site that holds `uri`, once that site has been read; `undefined` for a path that its host reads as leading out of it. */
  resolve(uri: Uri, path: string): Uri | undefined;
  /** Of files that are to come into the site that holds `uri`, the first that lies elsewhere, or that a link on the way there may lead out of it. */
  leadingOut(uri: Uri, files: readonly Uri[]): Promise<Uri | undefined>;
  /** The text of a file of the site that holds `uri`, as it is now. */
  textOf(uri: Uri, path: string): string | undefined;
}

/** Makes what answers of the sites in `store`. `builderFor` says who builds the site of a file. */
export function createSiteFiles(
  { workspace, clock }: Pick<Ports, 'workspace' | 'clock'>,
  store: SiteStore,
  builderFor: (uri: Uri) => Semantics,
): SiteFiles {
  return {
    async siteOf(uri) {
      const located = await store.locate(uri);
      return located !== undefined && isHomepage(located.site) ? located.site.root : undefined;
    },
    looksLikeHomepage: folder => looksLikeHomepage(workspace, folder),
    async stoppedFiles(root) {
      const uri = workspace.join(root, configPath);
      const site = (await store.locate(uri))?.site;
      if (site === undefined || !isHomepage(site)) return [];
      return siteStops(site, builderFor(uri), clock.now()).map(({ path }) => workspace.join(site.root, path));
    },
    async leftUnread(uri) {
      const isFolder = (await workspace.stat(uri))?.kind === 'directory';
      const located = await store.locate(isFolder ? workspace.join(uri, configPath) : uri);
      if (located === undefined) return [];
      if (isFolder) return toldLeft(located.site);
      const own = toldLeftOf(located.site, located.path);
      return own === undefined ? [] : [own];
    },
    resolve(uri, path) {
      const site = store.loadedSiteOf(uri);
      if (site === undefined) return undefined;
      const file = workspace.join(site.root, path);
      // a name with `\` is folders on Windows
      return workspace.relative(site.root, file) === undefined ? undefined : file;
    },
    async leadingOut(uri, files) {
      const site = store.loadedSiteOf(uri);
      return site && leadingOut(workspace, site.root, files);
    },
    textOf: (uri, path) => store.loadedSiteOf(uri)?.files.get(path)?.text,
  };
}
