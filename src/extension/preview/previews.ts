import * as vscode from 'vscode';
import type { LanguageService } from '../../core/languageService';
import { Disposables } from '../disposables';
import { PREVIEW_VIEW_TYPE, PreviewPanel } from './previewPanel';

/** The open preview and what makes it move: changes of its site, and the editor the author goes to. */
export class Previews extends Disposables {
  readonly #service: LanguageService;
  readonly #extensionUri: vscode.Uri;
  #preview: PreviewPanel | undefined;

  constructor(service: LanguageService, extensionUri: vscode.Uri) {
    super();
    this.#service = service;
    this.#extensionUri = extensionUri;
    const unsubscribe = service.onDidChangeSite(() => this.#preview?.refresh());
    this.add({ dispose: unsubscribe });
    this.add(vscode.window.onDidChangeActiveTextEditor(editor => void this.#follow(editor)));
  }

  /** Shows the page of `source`: in the preview that is open, moved to `column`, or in a new one. */
  open(source: vscode.Uri, column: vscode.ViewColumn, preserveFocus: boolean): void {
    if (this.#preview !== undefined && !this.#preview.isDisposed()) {
      this.#preview.show(source);
      this.#preview.panel.reveal(column === vscode.ViewColumn.Beside ? undefined : column, preserveFocus);
      return;
    }
    const panel = vscode.window.createWebviewPanel(
      PREVIEW_VIEW_TYPE,
      vscode.l10n.t('Preview {0}', source.path.slice(source.path.lastIndexOf('/') + 1)),
      { viewColumn: column, preserveFocus },
      { enableScripts: true, retainContextWhenHidden: true, localResourceRoots: [] },
    );
    panel.iconPath = {
      light: vscode.Uri.joinPath(this.#extensionUri, 'media', 'preview-light.svg'),
      dark: vscode.Uri.joinPath(this.#extensionUri, 'media', 'preview-dark.svg'),
    };
    this.#preview = this.add(new PreviewPanel(this.#service, panel, this.#extensionUri, source));
  }

  async #follow(editor: vscode.TextEditor | undefined): Promise<void> {
    if (editor === undefined || this.#preview === undefined || this.#preview.isDisposed()) return;
    const uri = editor.document.uri;
    if (await this.#service.isHomepagePage(uri.toString())) this.#preview.show(uri);
  }
}
