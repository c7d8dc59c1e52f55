import * as vscode from 'vscode';
import type { LanguageService } from '../../core/languageService';
import { Disposables } from '../disposables';
import { isFile } from '../documents';

/**
 * Which homepage the views show: that of the editor in use, also when the author goes on to something else; before there is one, the first
 * of the workspace. Nothing is read before a view asks.
 */
export class ViewedHomepage extends Disposables {
  readonly #service: LanguageService;
  readonly #changed = this.add(new vscode.EventEmitter<void>());
  /** Told when another page or site is shown, or when the one that is shown has changed. */
  readonly onDidChange = this.#changed.event;
  #uri: string | undefined;
  #root: string | undefined;

  constructor(service: LanguageService) {
    super();
    this.#service = service;
    this.add(vscode.window.onDidChangeActiveTextEditor(() => this.#changed.fire()));
    this.add(vscode.workspace.onDidChangeWorkspaceFolders(() => this.#changed.fire()));
    this.add({
      dispose: service.onDidChangeSite(root => {
        if (this.#root === undefined || root === this.#root) this.#changed.fire();
      }),
    });
  }

  /** A file of the homepage; `undefined` where there is none. */
  async uri(): Promise<string | undefined> {
    const document = vscode.window.activeTextEditor?.document;
    const folders = vscode.workspace.workspaceFolders ?? [];
    const candidates = [
      ...(document !== undefined && isFile(document) ? [document.uri.toString()] : []),
      ...(this.#uri === undefined ? [] : [this.#uri]),
      ...folders.map(({ uri }) => vscode.Uri.joinPath(uri, '_config.yml').toString()),
    ];
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
