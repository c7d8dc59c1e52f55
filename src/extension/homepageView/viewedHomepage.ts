import * as vscode from 'vscode';
import type { LanguageService } from '../../core/languageService';
import { Disposables } from '../disposables';
import { isFile } from '../documents';
import { configOf, type HomepageFolders } from '../features/homepageFolders';
import { onceRead } from '../onceRead';
import { onDidChangeWhatIsWrong } from '../settings';

/** So many files an author may have looked at since the one of the homepage. */
const asFarBack = 5;

/**
 * Which homepage the views show: that of the editor in use, also when the author goes on to something else; before there is one, the first
 * of the workspace. Nothing is read before a view asks.
 */
export class ViewedHomepage extends Disposables {
  readonly #service: LanguageService;
  readonly #folders: HomepageFolders;
  readonly #changed = this.add(new vscode.EventEmitter<void>());
  /** Told when another page or site is shown, or when the one that is shown has changed, or what is wrong with it. */
  readonly onDidChange = this.#changed.event;
  /** The files of the editors that were in use, the last first. */
  #used: readonly string[] = [];
  #uri: string | undefined;
  #root: string | undefined;

  constructor(service: LanguageService, folders: HomepageFolders) {
    super();
    this.#service = service;
    this.#folders = folders;
    this.#use(vscode.window.activeTextEditor);
    this.add(
      vscode.window.onDidChangeActiveTextEditor(editor => {
        this.#use(editor);
        this.#changed.fire();
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

  #use(editor: vscode.TextEditor | undefined): void {
    if (editor === undefined || !isFile(editor.document)) return;
    const uri = editor.document.uri.toString();
    this.#used = [uri, ...this.#used.filter(used => used !== uri)].slice(0, asFarBack);
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
    const folders = vscode.workspace.workspaceFolders ?? [];
    const candidates = [...this.#used, ...(this.#uri === undefined ? [] : [this.#uri])];
    return (
      (await this.#firstInSite(candidates)) ??
      (await this.#firstInSite(folders.map(({ uri }) => configOf(uri)))) ??
      (await this.#firstInSite((await this.#folders.all()).map(configOf)))
    );
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
