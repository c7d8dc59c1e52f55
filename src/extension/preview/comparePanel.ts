import * as vscode from 'vscode';
import type { PublishedAnswer } from '../../core/features/fetchPublished';
import type { LanguageService } from '../../core/languageService';
import { baseName } from '../../core/site/fileName';
import { isFromCompare, type FromCompare, type ToCompare } from '../../protocol/compare';
import { Disposables } from '../disposables';
import { openAddress } from '../openAddress';
import { networkForPreview, onDidChangeBuilder } from '../settings';
import { compareShell } from './compareShell';

/** What is compared: a document, and what stands at the address that its page is published at. */
export interface Compared {
  readonly source: vscode.Uri;
  /** Where the page is published. */
  readonly address: string;
  /** The front page of its site, without a slash at the end. */
  readonly root: string;
  /** The address of the page below that: `/zh/`. */
  readonly url: string;
  readonly page: Extract<PublishedAnswer, { readonly kind: 'page' }>;
}

/**
 * One webview panel that shows a published page beside the one here, which follows each change of its site. As in the preview the next
 * render is sent when the one before it stands.
 */
export class ComparePanel extends Disposables {
  readonly panel: vscode.WebviewPanel;
  readonly #service: LanguageService;
  readonly #extensionUri: vscode.Uri;
  readonly #report: (error: unknown) => void;
  #compared: Compared;
  #resources: string | undefined;
  /** The stylesheets the webview has, as JSON. */
  #styles = '';
  #version = 0;
  #ready = false;
  /** A page is on its way into the webview. */
  #busy = false;
  /** Something changed since the last render began. */
  #stale = false;

  /**
   * @param again told when the author wants the published page to be asked for once more
   * @param report told of what should not happen
   */
  constructor(
    service: LanguageService,
    extensionUri: vscode.Uri,
    compared: Compared,
    again: () => void,
    report: (error: unknown) => void,
  ) {
    super();
    this.#service = service;
    this.#extensionUri = extensionUri;
    this.#compared = compared;
    this.#report = report;
    const title = vscode.l10n.t('{0} (Published ↔ Here)', baseName(compared.source.path));
    this.panel = this.add(
      vscode.window.createWebviewPanel('academicHomepage.compare', title, vscode.ViewColumn.Active, {
        enableScripts: true,
        retainContextWhenHidden: true,
        localResourceRoots: [],
      }),
    );
    this.panel.iconPath = {
      light: vscode.Uri.joinPath(extensionUri, 'media', 'preview-light.svg'),
      dark: vscode.Uri.joinPath(extensionUri, 'media', 'preview-dark.svg'),
    };
    this.add(this.panel.onDidDispose(() => this.dispose()));
    this.add(
      this.panel.webview.onDidReceiveMessage((message: unknown) => {
        if (isFromCompare(message)) this.#receive(message, again);
      }),
    );
    this.add(
      this.panel.onDidChangeViewState(() => {
        if (this.panel.visible && this.#stale) this.#refresh();
      }),
    );
    const stop = service.onDidChangeSite(changed => {
      if (isBelow(this.#compared.source.toString(), changed)) this.#refresh();
    });
    this.add({ dispose: stop });
    this.add(
      vscode.workspace.onDidChangeConfiguration(event => {
        if (event.affectsConfiguration('academicHomepage.preview.network')) this.#begin(() => this.#load());
      }),
    );
    this.add(onDidChangeBuilder(() => this.#refresh()));
    this.#begin(() => this.#load());
  }

  get source(): vscode.Uri {
    return this.#compared.source;
  }

  /** The published page is another one by now. */
  renew(compared: Compared): void {
    this.#compared = compared;
    this.panel.reveal();
    if (this.#ready) this.#sendPublished();
  }

  /** Shows the next difference, or the one before. */
  go(by: -1 | 1): void {
    this.#post({ type: 'go', by });
  }

  /** A failure costs this render only: the next change is rendered again. */
  #begin(work: () => Promise<void>): void {
    work().catch((error: unknown) => {
      this.#settle();
      this.#report(error);
    });
  }

  /** Where the site's files lie has to be known before: a later change of the roots would load the webview's document a second time. */
  async #load(): Promise<void> {
    this.#ready = false;
    this.#busy = false;
    const { source, page } = this.#compared;
    const result = await this.#service.renderPage(source.toString());
    if (this.isDisposed()) return;
    if (result.kind === 'page') this.#resources = result.resources;
    const { webview } = this.panel;
    const own = ['dist', 'media'].map(folder => vscode.Uri.joinPath(this.#extensionUri, folder));
    const roots = this.#resources === undefined ? [] : [vscode.Uri.parse(this.#resources)];
    webview.options = { enableScripts: true, localResourceRoots: [...own, ...roots] };
    const captions = { published: page.address, local: baseName(source.path) };
    webview.html = compareShell(webview, this.#extensionUri, networkForPreview(source), captions);
  }

  #receive(message: FromCompare, again: () => void): void {
    switch (message.type) {
      case 'ready':
        this.#ready = true;
        this.#busy = false;
        this.#styles = '';
        this.#sendPublished();
        this.#refresh();
        break;
      case 'shown':
        if (message.version !== this.#version) break;
        this.#settle();
        break;
      case 'again':
        again();
        break;
      case 'link':
        void openAddress(message.href);
    }
  }

  /** Renders again: at once, as soon as the render on its way has arrived, or when the panel comes into sight. */
  #refresh(): void {
    this.#stale = true;
    if (this.#ready && !this.#busy && this.panel.visible) this.#begin(() => this.#render());
  }

  /** The render on its way has arrived, or come to nothing: what changed meanwhile is rendered now. */
  #settle(): void {
    this.#busy = false;
    if (this.#stale && !this.isDisposed()) this.#refresh();
  }

  async #render(): Promise<void> {
    this.#busy = true;
    this.#stale = false;
    const source = this.#compared.source.toString();
    const result = await this.#service.renderPage(source);
    const { styles } = await this.#service.renderStyles(source);
    if (this.isDisposed()) return;
    // while the page cannot be made the last good one stays, as in the preview
    if (result.kind === 'broken') {
      this.#settle();
      return;
    }
    const citations = await this.#service.shownCitations(source, result.html);
    const written = JSON.stringify(styles);
    if (written !== this.#styles) this.#post({ type: 'styles', styles });
    this.#styles = written;
    this.#version += 1;
    this.#post({
      type: 'local',
      version: this.#version,
      html: result.html,
      url: result.url,
      baseUrl: result.baseUrl,
      resources: this.panel.webview.asWebviewUri(vscode.Uri.parse(result.resources)).toString().replace(/\/$/, ''),
      address: this.#compared.address,
      citations,
    });
  }

  #sendPublished(): void {
    const { page, url, root } = this.#compared;
    this.#post({ type: 'published', html: page.html, address: page.address, url, root });
  }

  #post(message: ToCompare): void {
    void this.panel.webview.postMessage(message);
  }
}

function isBelow(source: string, changed: string): boolean {
  return source === changed || source.startsWith(changed.endsWith('/') ? changed : `${changed}/`);
}
