import * as vscode from 'vscode';
import type { LanguageService } from '../../core/languageService';
import { Disposables } from '../disposables';
import { configOf, type HomepageFolders } from '../homepageFolders';
import { onceRead } from '../onceRead';
import { fileInUse } from '../preview/fileInUse';
import type { Previews } from '../preview/previews';
import { onDidChangeWhatIsWrong } from '../settings';

/** So many files an author may have looked at since the one of the homepage. */
const asFarBack = 5;

/**
 * Which homepage is meant where nothing names one: the views show it, and commands are about it. That of the editor or the preview in use; where that has
 * a file of none, as the README beside `docs` is, the homepage of its folder of the workspace; else the one that was in use before, and before there is
 * one, the first of the workspace. The status item asks only while nothing is in use: beside a file of no homepage it is not there. Nothing is read before
 * somebody asks.
 */
export class ViewedHomepage extends Disposables {
  readonly #service: LanguageService;
  readonly #folders: HomepageFolders;
  readonly #changed = this.add(new vscode.EventEmitter<void>());
  /** Told when another page or site is shown, or when the one that is shown has changed, or what is wrong with it. */
  readonly onDidChange = this.#changed.event;
  /** Told when other homepages may be in the workspace. */
  readonly onDidChangeFolders: vscode.Event<void>;
  /** The files of the editors and previews that were in use, the last first. */
  #used: readonly string[] = [];
  #uri: string | undefined;
  #root: string | undefined;

  /**
   * @param folders the homepages in the folders of the workspace
   * @param previews tell which page is in use while a preview has the focus
   */
  constructor(
    service: LanguageService,
    folders: HomepageFolders,
    previews: Pick<Previews, 'pageInUse' | 'onDidChange'>,
  ) {
    super();
    this.#service = service;
    this.#folders = folders;
    this.onDidChangeFolders = folders.onDidChange;
    this.#use(fileInUse(previews));
    this.add(
      vscode.window.onDidChangeActiveTextEditor(() => {
        this.#use(fileInUse(previews));
        this.#changed.fire();
      }),
    );
    this.add(
      previews.onDidChange(() => {
        // told also when one is scrolled or locked
        if (this.#use(fileInUse(previews))) this.#changed.fire();
      }),
    );
    this.add(folders.onDidChange(() => this.#changed.fire()));
    this.add(onDidChangeWhatIsWrong(() => this.#changed.fire()));
    this.add({
      dispose: service.onDidChangeSite(root => {
        if (this.#root === undefined || root === this.#root) this.#changed.fire();
      }),
    });
  }

  /** Whether it is another file than before. */
  #use(file: ReturnType<typeof fileInUse>): boolean {
    if (file === undefined || file === 'unknown') return false;
    const uri = file.toString();
    if (uri === this.#used[0]) return false;
    this.#used = [uri, ...this.#used.filter(used => used !== uri)].slice(0, asFarBack);
    return true;
  }

  /** What `ask` answers once the homepage can be read. */
  onceRead<T>(ask: () => Promise<T>): Promise<T> {
    return onceRead(this.#service, ask);
  }

  /** The text of a file of the site that holds `uri`, as it is now; `undefined` where that is not read. */
  textOf(uri: string, path: string): string | undefined {
    return this.#service.textOf(uri, path);
  }

  /** A file of the homepage; `undefined` where there is none. */
  async uri(): Promise<string | undefined> {
    const lately = [...this.#used, ...(this.#uri === undefined ? [] : [this.#uri])];
    for (const used of lately) {
      const folder = folderOf(used);
      const beside = folder === undefined ? [] : lately.filter(other => folderOf(other) === folder);
      const found =
        (await this.#firstInSite([used, ...beside])) ?? (folder && (await this.#firstInSite(await this.#in(folder))));
      if (found !== undefined) return found;
    }
    for (const folder of vscode.workspace.workspaceFolders ?? []) {
      const found = await this.#firstInSite([configOf(folder.uri), ...(await this.#in(folder))]);
      if (found !== undefined) return found;
    }
    return undefined;
  }

  /** The root of the homepage. Before a file was in use it is that of the first one in the workspace, which is not read for that. */
  async root(): Promise<string | undefined> {
    if (this.#used.length === 0) return (await this.#folders.all())[0]?.toString();
    return (await this.uri()) === undefined ? undefined : this.#root;
  }

  /** What the homepage that was shown last is called, where the window holds another. */
  get name(): string | undefined {
    return this.#root === undefined ? undefined : this.#folders.nameOf(this.#root);
  }

  /** A sentence about the homepage at `root`, behind its name where the window holds another: “alice: Nothing is wrong with this site.” */
  told(root: string, sentence: string): string {
    const name = this.#folders.nameOf(root);
    return name === undefined ? sentence : vscode.l10n.t('{0}: {1}', name, sentence);
  }

  async #in({ uri }: vscode.WorkspaceFolder): Promise<readonly string[]> {
    return (await this.#folders.in(uri)).map(configOf);
  }

  async #firstInSite(candidates: readonly string[]): Promise<string | undefined> {
    for (const candidate of candidates) {
      const root = await this.#service.siteOf(candidate);
      if (root === undefined) continue;
      this.#uri = candidate;
      this.#root = root;
      return candidate;
    }
    return undefined;
  }
}

function folderOf(uri: string): vscode.WorkspaceFolder | undefined {
  return vscode.workspace.getWorkspaceFolder(vscode.Uri.parse(uri, true));
}
