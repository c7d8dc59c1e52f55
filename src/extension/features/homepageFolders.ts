import * as vscode from 'vscode';
import { Disposables } from '../disposables';
import { isThere } from '../ports/wholeFile';
import { looksLikeHomepage } from './looksLikeHomepage';

/** So many folders are looked into at each of two depths: a workspace may be somebody's whole disk. */
const most = 100;

/** What tools write, and Jekyll's own folders: no homepage lies in them. */
const others = /^(?:[._].*|node_modules|vendor)$/;

/**
 * The folders of the workspace that are homepages, and where one is none, the homepages one or two folders below: a repository may hold its site in
 * `docs` or `web/site`. Each is looked for once, when somebody asks, and again after a `_config.yml` came or went. In a folder that is on
 * no disk of the host each question goes over the network, so nothing is looked for below it.
 */
export class HomepageFolders extends Disposables {
  readonly #changed = this.add(new vscode.EventEmitter<void>());
  /** Told when others may be there. */
  readonly onDidChange = this.#changed.event;
  #found: Promise<readonly vscode.Uri[]> | undefined;

  constructor() {
    super();
    const forget = (): void => {
      this.#found = undefined;
      this.#changed.fire();
    };
    this.add(vscode.workspace.onDidChangeWorkspaceFolders(forget));
    // a new homepage is written into a folder that is open
    const watcher = this.add(vscode.workspace.createFileSystemWatcher('**/_config.yml', false, true));
    this.add(watcher.onDidCreate(forget));
    this.add(watcher.onDidDelete(forget));
  }

  /** In the order of the workspace, the nearer to its top first. */
  all(): Promise<readonly vscode.Uri[]> {
    this.#found ??= findAll();
    return this.#found;
  }
}

/** A file by which the site of a folder is found, whether it is there or not. */
export function configOf(folder: vscode.Uri): string {
  return vscode.Uri.joinPath(folder, '_config.yml').toString();
}

async function findAll(): Promise<readonly vscode.Uri[]> {
  const folders = vscode.workspace.workspaceFolders ?? [];
  return (await Promise.all(folders.map(({ uri }) => homepagesIn(uri)))).flat();
}

async function homepagesIn(folder: vscode.Uri): Promise<readonly vscode.Uri[]> {
  if (await looksLikeHomepage(folder)) return [folder];
  // another Jekyll site is one whole: what looks like a homepage in it is a part of it
  if (folder.scheme !== 'file' || (await isThere(vscode.Uri.joinPath(folder, '_config.yml')))) return [];
  const near = (await foldersIn(folder)).slice(0, most);
  const further = (await Promise.all(near.map(foldersIn))).flat().slice(0, most);
  const candidates = [...near, ...further];
  const are = await Promise.all(candidates.map(looksLikeHomepage));
  return candidates.filter((_, at) => are[at]);
}

async function foldersIn(folder: vscode.Uri): Promise<readonly vscode.Uri[]> {
  const entries = await vscode.workspace.fs.readDirectory(folder).then(undefined, () => []);
  return entries
    .filter(([name, kind]) => kind === vscode.FileType.Directory && !others.test(name))
    .map(([name]) => vscode.Uri.joinPath(folder, name))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
