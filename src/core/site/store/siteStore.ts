import type { Clock, Logger, Uri, Workspace } from '../../ports';
import { configPath } from '../settings/configPath';
import { decodeText, fileOver } from './decodedFile';
import { isOtherCase, statInside } from './foundOnDisk';
import { loadSite } from './loadSite';
import { Patience } from './patience';
import { isInSite, mayBeText } from './siteFolder';
import { SiteRoots } from './siteRoots';
import type { SiteSnapshot } from '../siteSnapshot';
import { awaitedText, withUnread } from './unread';
import { SiteNotRead } from './siteNotRead';
import { withAsset, withBeyond, withFile, withFileOf, withoutFiles } from './updateSite';
import { mapBounded, staysInside } from './walkSite';

/** A file and the site that holds it, at one moment. */
export interface Located {
  readonly site: SiteSnapshot;
  /** From the site's root. */
  readonly path: string;
}

const unwatched = {
  clock: { now: () => new Date(0), sleep: () => new Promise<void>(() => undefined) },
  logger: { log: () => undefined },
};

/**
 * The sites of a workspace as they are now: files on disk under the unsaved text of open documents. A site is read
 * when it is first asked for; afterwards each change makes its next snapshot.
 */
export class SiteStore {
  readonly #workspace: Workspace;
  readonly #onChange: (root: Uri) => void;
  readonly #asBuilt: (site: SiteSnapshot, uri: Uri) => SiteSnapshot;
  readonly #documents = new Map<Uri, string>();
  readonly #roots: SiteRoots;
  readonly #loading = new Map<Uri, Promise<SiteSnapshot>>();
  readonly #sites = new Map<Uri, SiteSnapshot>();
  /** The sites that were whole once, or whose missing texts were given up: they stay as they were where a change cannot be read. */
  readonly #inUse = new Set<Uri>();
  /** The newest reading of each file that is being read. */
  readonly #readings = new Map<Uri, symbol>();
  readonly #patience: Patience;
  /** The sites of which what could not be read is being read again. */
  readonly #again = new Map<Uri, Promise<void>>();

  /**
   * @param onChange called with the root of a site that has a new snapshot, that began or that ended; with the URI of a
   *   document that lies in no site read so far when its text has changed
   * @param asBuilt a site as its builder takes it, which is what is given of it; the same for the same
   * @param ports when it is, and who is told of what could not be read; left out where that is not asked for again
   */
  constructor(
    workspace: Workspace,
    onChange: (root: Uri) => void,
    asBuilt: (site: SiteSnapshot, uri: Uri) => SiteSnapshot = site => site,
    ports: { readonly clock: Clock; readonly logger: Logger } = unwatched,
  ) {
    this.#workspace = workspace;
    this.#onChange = onChange;
    this.#asBuilt = asBuilt;
    this.#patience = new Patience(ports);
    this.#roots = new SiteRoots(workspace, onChange, ports);
  }

  /**
   * The site that holds the file, read if need be; `undefined` where no folder above it has a `_config.yml`. Rejects with
   * `SiteNotRead` where it could not be read, or a text of it that was never there: `onChange` is called once it could, or once that
   * text is given up.
   * @param inSite the root of the site to take instead of the nearest one
   */
  async locate(uri: Uri, inSite?: Uri): Promise<Located | undefined> {
    const root = inSite ?? (await this.#roots.of(uri));
    if (root === undefined) return undefined;
    const path = this.#workspace.relative(root, uri);
    if (path === undefined) return undefined;
    const loaded = this.#sites.get(root) ?? (await this.#load(root));
    if (this.#patience.mayBeChance(root)) await this.#readAgain(root);
    const site = this.#sites.get(root) ?? loaded;
    const missed = this.#missed(site);
    if (missed !== undefined) throw new SiteNotRead(missed, site.unread?.get(missed));
    return { site: this.#asBuilt(site, uri), path };
  }

  /** What is waited for before anything is said of a site: not for ever, but without its configuration it is none. */
  #missed(site: SiteSnapshot): string | undefined {
    return this.#inUse.has(site.root) || this.#isGivenUp(site) ? undefined : awaitedText(site);
  }

  #isGivenUp(site: SiteSnapshot): boolean {
    return this.#patience.isGivenUp(site.root) && site.unread?.has(configPath) !== true;
  }

  /** Tells those who were refused, once what they wait for has been tried for long enough. */
  #goOnWithout(root: Uri): void {
    const site = this.#sites.get(root);
    if (site === undefined || this.#inUse.has(root) || !this.#isGivenUp(site)) return;
    this.#inUse.add(root);
    this.#onChange(root);
  }

  #keep(root: Uri, site: SiteSnapshot): void {
    this.#sites.set(root, site);
    if (awaitedText(site) === undefined) this.#inUse.add(root);
  }

  /** The innermost of the sites read so far that holds the file. */
  loadedSiteOf(uri: Uri): SiteSnapshot | undefined {
    const site = this.#innermost(uri);
    return site === undefined || this.#missed(site) !== undefined ? undefined : this.#asBuilt(site, uri);
  }

  #innermost(uri: Uri): SiteSnapshot | undefined {
    let innermost: { readonly site: SiteSnapshot; readonly path: string } | undefined;
    for (const [root, site] of this.#sites) {
      const path = this.#workspace.relative(root, uri);
      if (path !== undefined && (innermost === undefined || path.length < innermost.path.length)) {
        innermost = { site, path };
      }
    }
    return innermost?.site;
  }

  /** The unsaved text of an open document, `undefined` for one that is not open. */
  documentText(uri: Uri): string | undefined {
    return this.#documents.get(uri);
  }

  /** The text of an open document, from now on in the place of its file. */
  setDocument(uri: Uri, text: string): void {
    if (this.#documents.get(uri) === text) return;
    this.#documents.set(uri, text);
    if (this.#innermost(uri) === undefined) this.#onChange(uri);
    else this.#update(uri, (site, path) => withFile(site, path, text));
  }

  /** The document is no longer open: what is on disk counts again. */
  async closeDocument(uri: Uri): Promise<void> {
    if (this.#documents.delete(uri)) await this.fileChanged(uri);
  }

  /**
   * A file or folder on disk was written, made or removed. A `_config.yml` may make a folder a site, or end one; of a
   * folder that came, went or was renamed hosts tell nothing but the folder itself.
   */
  async fileChanged(uri: Uri): Promise<void> {
    const began = this.#patience.now();
    try {
      await this.#changed(uri);
      for (const folder of await this.#linkedFolders(uri)) await this.#folderCame(folder);
      this.#patience.ended(uri);
    } catch (error) {
      const holders = this.#holders(uri);
      this.#noteUnread(uri, error);
      for (const root of holders)
        this.#patience.failed(root, new Map([[uri, error]]), () => this.#readAgain(root), began);
      if (holders.length === 0) this.#patience.failed(uri, new Map([[uri, error]]), () => this.fileChanged(uri), began);
    }
  }

  /**
   * A folder of which nothing was told for a while, as of one that was no part of the workspace: the sites in it are read again when they are
   * next asked for, and of a site that holds it what lies there.
   */
  async readAnew(folder: Uri): Promise<void> {
    // what is being read may be of the time before
    await Promise.allSettled(this.#loading.values());
    const roots = [...this.#sites.keys()].filter(root => this.#isIn(folder, root));
    for (const root of roots) this.#forget(root);
    this.#roots.forgetAll();
    for (const root of roots) this.#onChange(root);
    await this.fileChanged(folder);
  }

  #noteUnread(uri: Uri, reason: unknown): void {
    this.#update(uri, (site, path) => withUnread(site, path, reason));
  }

  #noteRead(uri: Uri): void {
    this.#update(uri, (site, path) => withUnread(site, path, undefined));
  }

  /** Asks once more for all that could not be read of a site. */
  #readAgain(root: Uri): Promise<void> {
    const running = this.#again.get(root) ?? this.#readUnread(root).finally(() => this.#again.delete(root));
    this.#again.set(root, running);
    return running;
  }

  async #readUnread(root: Uri): Promise<void> {
    await mapBounded([...(this.#sites.get(root)?.unread?.keys() ?? [])], async path => {
      const uri = this.#workspace.join(root, path);
      await this.#changed(uri).catch((error: unknown) => this.#noteUnread(uri, error));
    });
    const site = this.#sites.get(root);
    if (site?.unread === undefined) {
      this.#patience.ended(root);
      return;
    }
    this.#patience.failed(root, site.unread, () => this.#readAgain(root));
    this.#goOnWithout(root);
  }

  /** The folders of a site that are links, which may lead to what has changed: nothing is told of what lies below them. */
  async #linkedFolders(changed: Uri): Promise<readonly Uri[]> {
    const roots = [...this.#sites.keys()].filter(root => this.#workspace.relative(root, changed) !== undefined);
    const folders: Uri[] = [];
    for (const root of roots)
      for (const { name, kind, isLink } of await this.#workspace.list(root)) {
        const uri = this.#workspace.join(root, name);
        if (isLink !== true || kind !== 'directory' || this.#isIn(uri, changed)) continue;
        if (await staysInside(this.#workspace, root, uri)) folders.push(uri);
      }
    return folders;
  }

  /** @param isListed whether its folder was found to have it by this name just now */
  async #changed(uri: Uri, isListed = false): Promise<void> {
    // A site that is being read may have read the file before it changed.
    await Promise.allSettled(this.#loading.values());
    for (const root of [...this.#sites.keys()].filter(site => this.#isIn(uri, site)))
      await this.#changed(this.#workspace.join(root, '_config.yml'));
    if (!this.#holds(uri) && !uri.endsWith('/_config.yml')) {
      if (this.#roots.forgetIn(uri)) this.#onChange(uri);
      return;
    }
    const reading = Symbol(uri);
    this.#readings.set(uri, reading);
    const found = await statInside(this.#workspace, [...this.#sites.keys()], uri);
    const stat = found === undefined || isListed || !(await isOtherCase(this.#workspace, uri)) ? found : undefined;
    const bytes = stat?.kind === 'file' && this.#isText(uri) ? await this.#workspace.read(uri) : undefined;
    // Changed again during the wait: then the newer reading knows better.
    if (this.#readings.get(uri) !== reading) return;
    this.#readings.delete(uri);
    if (uri.endsWith('/_config.yml')) this.#configChanged(uri, stat?.kind === 'file');
    if (stat?.kind === 'directory') await this.#folderCame(uri);
    else if (stat === undefined) this.#removed(uri);
    else {
      const open = this.#documents.get(uri);
      if (bytes === undefined) this.#changeOnDisk(uri, (site, path) => withAsset(site, path, stat.size));
      // of an open document, too: once it has been saved its bytes are UTF-8
      else this.#update(uri, (site, path) => withFileOf(site, fileOver(path, open ?? decodeText(bytes), bytes)));
    }
    this.#noteRead(uri);
  }

  /** A folder came, or went and came again. */
  async #folderCame(folder: Uri): Promise<void> {
    if (!this.#holds(this.#workspace.join(folder, 'any file'))) return;
    const before = this.#below(folder);
    const inside = await loadSite(this.#workspace, folder);
    this.#update(folder, (site, path) => withBeyond(site, path, undefined));
    for (const file of inside.files.values()) {
      this.#changeOnDisk(this.#workspace.join(folder, file.path), (site, path) => withFileOf(site, { ...file, path }));
    }
    // Whether one is text can depend on its place in the site, so each is looked at by itself.
    for (const { path } of inside.assets.values()) await this.#changed(this.#workspace.join(folder, path), true);
    const now = new Set(
      [...inside.files.keys(), ...inside.assets.keys()].map(path => this.#workspace.join(folder, path)),
    );
    const gone = before.filter(uri => !now.has(uri));
    // what was not listed may be there all the same
    const isWhole = inside.unread === undefined && inside.beyond === undefined;
    if (isWhole) this.#gone(folder, gone);
    for (const uri of gone) if (!isWhole || uri.endsWith('/_config.yml')) await this.#changed(uri);
    for (const [path, reason] of inside.unread ?? []) this.#noteUnread(this.#workspace.join(folder, path), reason);
    for (const [inner, bound] of inside.beyond ?? [])
      // each text was looked at anew
      if (bound === 'number')
        this.#update(this.#workspace.join(folder, inner), (site, path) => withBeyond(site, path, bound));
  }

  #removed(uri: Uri): void {
    this.#changeOnDisk(uri, (site, path) => withFile(site, path, undefined));
    this.#gone(uri, this.#below(uri));
  }

  /** Files of a folder have gone; those that are open stay what they are there. */
  #gone(folder: Uri, files: readonly Uri[]): void {
    const closed = files.filter(file => !this.#documents.has(file));
    if (closed.length === 0) return;
    this.#update(folder, site => {
      const paths = closed.flatMap(file => this.#workspace.relative(site.root, file) ?? []);
      return withoutFiles(site, new Set(paths));
    });
  }

  /** What the sites have below a folder. */
  #below(uri: Uri): readonly Uri[] {
    return [...this.#sites].flatMap(([root, { files, assets }]) => {
      const folder = this.#workspace.relative(root, uri);
      if (folder === undefined || folder === '') return [];
      const inside = [...files.keys(), ...assets.keys()].filter(path => path.startsWith(`${folder}/`));
      return inside.map(path => this.#workspace.join(root, path));
    });
  }

  /** What is on disk; the text of an open document stands above it. */
  #changeOnDisk(uri: Uri, change: (site: SiteSnapshot, path: string) => SiteSnapshot): void {
    if (!this.#documents.has(uri)) this.#update(uri, change);
  }

  /** Whether `uri` is the folder or lies in it. */
  #isIn(folder: Uri, uri: Uri): boolean {
    return uri === folder || this.#workspace.relative(folder, uri) !== undefined;
  }

  #configChanged(config: Uri, exists: boolean): void {
    const root = this.#workspace.parent(config);
    if (root === undefined) return;
    // also where nothing seems to have changed: it may have been looked for in vain just before
    this.#roots.forgetAll();
    if (this.#sites.has(root) === exists) return;
    this.#forget(root);
    this.#onChange(root);
  }

  #forget(root: Uri): void {
    this.#sites.delete(root);
    this.#inUse.delete(root);
  }

  /** Whether the file or folder is a part of a site read so far: what Jekyll wrote into `_site` is none. */
  #holds(uri: Uri): boolean {
    return this.#holders(uri).length > 0;
  }

  #holders(uri: Uri): readonly Uri[] {
    return [...this.#sites.keys()].filter(root => {
      const path = this.#workspace.relative(root, uri);
      return path !== undefined && isInSite(path);
    });
  }

  #isText(uri: Uri): boolean {
    return [...this.#sites.keys()].some(root => mayBeText(this.#workspace.relative(root, uri) ?? ''));
  }

  async #load(root: Uri): Promise<SiteSnapshot> {
    const running = this.#loading.get(root);
    if (running !== undefined) return running;
    const began = this.#patience.now();
    const load = this.#read(root, began);
    this.#loading.set(root, load);
    try {
      let site = await load;
      // What was typed while the files were being read.
      for (const [uri, text] of this.#documents) {
        const path = this.#workspace.relative(root, uri);
        if (path !== undefined) site = withFile(site, path, text);
      }
      this.#keep(root, site);
      if (site.unread === undefined) {
        if (this.#patience.ended(root)) this.#onChange(root);
      } else {
        const goOn = (): void => this.#goOnWithout(root);
        this.#patience.failed(root, site.unread, () => this.#readAgain(root), began, goOn);
      }
      return site;
    } finally {
      this.#loading.delete(root);
    }
  }

  async #read(root: Uri, began: number): Promise<SiteSnapshot> {
    try {
      return await loadSite(this.#workspace, root, path => this.#documents.get(this.#workspace.join(root, path)));
    } catch (error) {
      this.#patience.failed(root, new Map([[root, error]]), () => this.#onChange(root), began);
      const above = this.#workspace.parent(root);
      throw new SiteNotRead((above && this.#workspace.relative(above, root)) ?? root, error);
    }
  }

  #update(uri: Uri, change: (site: SiteSnapshot, path: string) => SiteSnapshot): void {
    for (const [root, site] of this.#sites) {
      const path = this.#workspace.relative(root, uri);
      if (path === undefined) continue;
      const next = change(site, path);
      if (next === site) continue;
      this.#keep(root, next);
      this.#onChange(root);
    }
  }
}
