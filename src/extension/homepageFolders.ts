import * as vscode from 'vscode';
import type { LanguageService } from '../core/languageService';
import type { Ports, Workspace } from '../core/ports';
import { baseName } from '../core/site/fileName';
import { configPath } from '../core/site/settings/configPath';
import { Patience } from '../core/site/store/patience';
import { Disposables } from './disposables';
import { isBelow } from './isBelow';

/** So many folders are looked into at each of two depths: a workspace may be somebody's whole disk. */
const most = 100;

/** What tools write, and Jekyll's own folders: no homepage lies in them. */
const others = /^(?:[._].*|node_modules|vendor)$/;

/** What the folder of a site in a repository is called, as in `activationEvents`: where VS Code has asked for `docs/_config.yml` to start us. */
const ofSites = /^(?:docs|homepage|site|web|website|www)$/;

/** Who says of a folder whether it is a homepage. */
type Service = Pick<LanguageService, 'looksLikeHomepage'>;

/** Who says whether a file is there. */
type Files = Pick<Workspace, 'stat'>;

/**
 * The folders of the workspace that are homepages, and where one is none, the homepages one or two folders below: a repository may hold its site in
 * `docs` or `web/site`. Each is looked for once, when somebody asks, and again after a `_config.yml` came or went. In a folder that is on
 * no disk of the host each question goes over the network, so below it only folders are looked into that have a name for a site. One that could
 * not be asked is none yet, and is asked again by itself.
 */
export class HomepageFolders extends Disposables {
  readonly #service: Service;
  readonly #files: Files;
  readonly #patience: Patience;
  readonly #changed = this.add(new vscode.EventEmitter<void>());
  /** Told when others may be there. */
  readonly onDidChange = this.#changed.event;
  /** Those in each folder of the workspace, by its URI. */
  readonly #found = new Map<string, Promise<readonly vscode.Uri[]>>();
  readonly #named = this.add(new vscode.EventEmitter<void>());
  /** Told when homepages may be called otherwise. */
  readonly onDidName = this.#named.event;
  /** All that were found last, each once. */
  #known: readonly string[] = [];

  /** @param ports when a folder that could not be asked is asked again, and who is told of it */
  constructor(
    service: Service,
    { workspace, clock, logger }: Pick<Ports, 'clock' | 'logger'> & { readonly workspace: Files },
  ) {
    super();
    this.#service = service;
    this.#files = workspace;
    this.#patience = new Patience({ clock, logger });
    const forget = (): void => {
      this.#found.clear();
      this.#changed.fire();
    };
    this.add(vscode.workspace.onDidChangeWorkspaceFolders(forget));
    // a new homepage is written into a folder that is open
    const watcher = this.add(vscode.workspace.createFileSystemWatcher('**/_config.yml', false, true));
    this.add(watcher.onDidCreate(forget));
    this.add(watcher.onDidDelete(forget));
  }

  /** In the order of the workspace, the nearer to its top first. */
  async all(): Promise<readonly vscode.Uri[]> {
    const found = (await Promise.all(openFolders().map(folder => this.in(folder)))).flat();
    const known = [...new Set(found.map(String))];
    if (!this.isDisposed() && known.join(' ') !== this.#known.join(' ')) {
      this.#known = known;
      this.#named.fire();
    }
    return found;
  }

  /**
   * What the homepage at `root` is called where the window is known to hold another: its folder as the Explorer has it, `alice` or `code/docs`. `undefined`
   * of the only one, which needs no name.
   */
  nameOf(root: string): string | undefined {
    if (this.#known.every(known => known === root)) return undefined;
    const own = vscode.workspace.workspaceFolders?.find(({ uri }) => uri.toString() === root);
    return own?.name ?? vscode.workspace.asRelativePath(vscode.Uri.parse(root, true));
  }

  /** The same of the homepage that holds a page, as far as it has been looked for. */
  nameAround(page: vscode.Uri): string | undefined {
    const [root] = this.#known.filter(known => isBelow(known, page.toString())).sort((a, b) => b.length - a.length);
    return root === undefined ? undefined : this.nameOf(root);
  }

  /** Those in one folder of the workspace, which is given by its URI: itself, or the nearer to its top first. */
  in(folder: vscode.Uri): Promise<readonly vscode.Uri[]> {
    const config = configOf(folder);
    const known = this.#found.get(config);
    if (known !== undefined) return known;
    const began = this.#patience.now();
    const finding = homepagesIn(this.#service, this.#files, folder).then(
      found => {
        if (this.#patience.ended(config)) this.#changed.fire();
        return found;
      },
      (error: unknown) => {
        if (this.#found.get(config) === finding) this.#found.delete(config);
        const again = (): unknown => openFolders().some(open => configOf(open) === config) && this.in(folder);
        this.#patience.failed(config, new Map([[configPath, error]]), again, began);
        return [];
      },
    );
    this.#found.set(config, finding);
    return finding;
  }
}

function openFolders(): readonly vscode.Uri[] {
  return (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri);
}

/** A file by which the site of a folder is found, whether it is there or not. */
export function configOf(folder: vscode.Uri): string {
  return vscode.Uri.joinPath(folder, '_config.yml').toString();
}

async function homepagesIn(service: Service, files: Files, folder: vscode.Uri): Promise<readonly vscode.Uri[]> {
  const hasConfig = async (candidate: vscode.Uri): Promise<boolean> =>
    (await files.stat(configOf(candidate))) !== undefined;
  // the service need not be loaded for folders that are no site at all
  const isOne = async (candidate: vscode.Uri): Promise<boolean> =>
    (await hasConfig(candidate)) && service.looksLikeHomepage(candidate.toString());
  // another Jekyll site is one whole: what looks like a homepage in it is a part of it
  if (await hasConfig(folder)) return (await service.looksLikeHomepage(folder.toString())) ? [folder] : [];
  if (folder.scheme !== 'file') return homepagesByName(isOne, folder);
  const near = (await foldersIn(folder).catch(() => [])).slice(0, most);
  const further = (await Promise.all(near.map(one => foldersIn(one).catch(() => [])))).flat().slice(0, most);
  const candidates = [...near, ...further];
  // a disk that does not let one look into a folder will not do so later
  const are = await Promise.all(candidates.map(one => isOne(one).catch(() => false)));
  return candidates.filter((_, at) => are[at]);
}

/** One question tells which of the names there are. */
async function homepagesByName(
  isOne: (candidate: vscode.Uri) => Promise<boolean>,
  folder: vscode.Uri,
): Promise<readonly vscode.Uri[]> {
  const entries = await vscode.workspace.fs.readDirectory(folder);
  if (entries.some(([name]) => name === configPath)) return [];
  const candidates = foldersOf(folder, entries).filter(one => ofSites.test(baseName(one.path)));
  const are = await Promise.all(candidates.map(isOne));
  return candidates.filter((_, at) => are[at]);
}

async function foldersIn(folder: vscode.Uri): Promise<readonly vscode.Uri[]> {
  return foldersOf(folder, await vscode.workspace.fs.readDirectory(folder));
}

function foldersOf(
  folder: vscode.Uri,
  entries: readonly (readonly [string, vscode.FileType])[],
): readonly vscode.Uri[] {
  return entries
    .filter(([name, kind]) => kind === vscode.FileType.Directory && !others.test(name))
    .map(([name]) => vscode.Uri.joinPath(folder, name))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
