import * as vscode from 'vscode';
import type { LanguageService } from '../../core/languageService';
import { Disposables } from '../disposables';
import { isFile } from '../documents';
import { PREVIEW_VIEW_TYPE, PreviewPanel } from './previewPanel';

/** The open preview and what makes it move: changes of its site, and the editor the author goes to. */
export class Previews extends Disposables {
  readonly #service: LanguageService;
  readonly #extensionUri: vscode.Uri;
  readonly #report: (error: unknown) => void;
  #preview: PreviewPanel | undefined;

  constructor(service: LanguageService, extensionUri: vscode.Uri, report: (error: unknown) => void) {
    super();
    this.#report = report;
    this.#service = service;
    this.#extensionUri = extensionUri;
    const unsubscribe = service.onDidChangeSite(changed => {
      if (this.#preview?.isAbout(changed)) this.#preview.refresh();
    });
    this.add({ dispose: unsubscribe });
    this.add({ dispose: () => this.#preview?.dispose() });
    this.add(
      vscode.workspace.onDidChangeConfiguration(event => {
        if (event.affectsConfiguration('academicHomepage.builder')) this.#preview?.refresh();
      }),
    );
    this.add(vscode.window.onDidChangeActiveTextEditor(editor => void this.#follow(editor)));
  }

  /** Shows the page of `source`: in the preview that is open, moved to `column`, or in a new one. */
  open(source: vscode.Uri, column: vscode.ViewColumn, preserveFocus: boolean): void {
    if (this.#preview !== undefined) {
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
    const preview = new PreviewPanel(this.#service, panel, this.#extensionUri, source, this.#report);
    if (column === vscode.ViewColumn.Beside) preview.add(lockGroupOf(panel));
    preview.add({
      dispose: () => {
        if (this.#preview === preview) this.#preview = undefined;
      },
    });
    this.#preview = preview;
  }

  async #follow(editor: vscode.TextEditor | undefined): Promise<void> {
    const preview = this.#preview;
    if (editor === undefined || preview === undefined || !isFile(editor.document)) return;
    const uri = editor.document.uri;
    const isPage = await this.#service.isHomepagePage(uri.toString());
    // On to the next editor meanwhile: that one is being asked about too.
    if (isPage && !preview.isDisposed() && editor === vscode.window.activeTextEditor) preview.show(uri);
  }
}

/**
 * Locks the editor group of a preview that was opened to the side, as VS Code does for its own Markdown preview: a file
 * opened while the focus is in the preview then goes to the other side. Once, when the preview is first used, and only
 * where it is alone; an author who unlocks the group has the last word.
 */
function lockGroupOf(panel: vscode.WebviewPanel): vscode.Disposable {
  const subscription = panel.onDidChangeViewState(() => {
    if (!panel.active) return;
    subscription.dispose();
    if (vscode.window.tabGroups.activeTabGroup.tabs.length === 1) {
      void vscode.commands.executeCommand('workbench.action.lockEditorGroup');
    }
  });
  return subscription;
}
