import * as vscode from 'vscode';
import type { PublishedAnswer } from '../../core/features/preview/fetchPublished';
import type { PreviewResult } from '../../core/features/preview/preview';
import type { LanguageService } from '../../core/languageService';
import { baseName } from '../../core/site/fileName';
import { isFromCompare, type FromCompare, type ToCompare } from '../../protocol/compare';
import { Disposables } from '../disposables';
import { inBackground } from '../inBackground';
import { isBelow } from '../isBelow';
import { openAddress } from '../openAddress';
import { rest } from '../pace';
import { placedProblem } from '../placedProblem';
import { networkForPreview, onDidChangeBuilder, onDidChangeNetwork } from '../settings';
import { compareShell } from './compareShell';
import { RenderLoop } from './renderLoop';
import { createSitePanel, setIcon, setRoots, webviewRoot } from './sitePanel';

export const compareViewType = 'academicHomepage.compare';

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

/** One webview panel that shows a published page beside the one here, which follows each change of its site. */
export class ComparePanel extends Disposables {
  readonly panel: vscode.WebviewPanel;
  readonly #service: LanguageService;
  readonly #extensionUri: vscode.Uri;
  readonly #loop: RenderLoop;
  readonly #again: () => Promise<void>;
  readonly #report: (error: unknown) => void;
  #compared: Compared;
  #resources: string | undefined;
  /** The stylesheets the webview has, as JSON. */
  #styles = '';
  #version = 0;
  /** The webview has the page here, as it was once. */
  #stands = false;
  /** What the webview was last told of a page that cannot be made. */
  #told = '';
  #later: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param again asks for the published page once more, when its author wants that
   * @param report told of what should not happen
   */
  constructor(
    service: LanguageService,
    extensionUri: vscode.Uri,
    compared: Compared,
    again: () => Promise<void>,
    report: (error: unknown) => void,
  ) {
    super();
    this.#service = service;
    this.#extensionUri = extensionUri;
    this.#compared = compared;
    this.#again = again;
    this.#report = report;
    const title = vscode.l10n.t('{0} (Published ↔ Here)', baseName(compared.source.path));
    this.panel = this.add(createSitePanel(compareViewType, title, vscode.ViewColumn.Active));
    setIcon(this.panel, extensionUri);
    this.#loop = this.add(
      new RenderLoop(this.panel, { load: () => this.#load(), render: () => this.#render() }, report),
    );
    this.add(this.panel.onDidDispose(() => this.dispose()));
    this.add(
      this.panel.webview.onDidReceiveMessage((message: unknown) => {
        if (isFromCompare(message)) this.#receive(message);
      }),
    );
    const stop = service.onDidChangeSite(changed => {
      if (isBelow(changed, this.#compared.source.toString())) this.#loop.refresh();
    });
    this.add({ dispose: stop });
    this.add({ dispose: () => clearTimeout(this.#later) });
    this.add(onDidChangeNetwork(() => this.#loop.load()));
    this.add(onDidChangeBuilder(() => this.#loop.refresh()));
    this.#loop.load();
  }

  get source(): vscode.Uri {
    return this.#compared.source;
  }

  /** The published page is another one by now. */
  renew(compared: Compared): void {
    this.#compared = compared;
    // where it is in use already, the element with the focus would lose it
    if (!this.panel.active) this.panel.reveal();
    if (this.#loop.isReady) this.#sendPublished();
  }

  /** Shows the next difference, or the one before. */
  go(by: -1 | 1): void {
    this.#post({ type: 'go', by });
  }

  async #load(): Promise<void> {
    const { source, page } = this.#compared;
    this.#resources = (await this.#service.resourcesOf(source.toString())) ?? this.#resources;
    if (this.isDisposed()) return;
    setRoots(this.panel, this.#extensionUri, this.#resources);
    const captions = { published: page.address, local: baseName(source.path) };
    this.panel.webview.html = compareShell(this.panel.webview, this.#extensionUri, networkForPreview(source), captions);
  }

  #receive(message: FromCompare): void {
    switch (message.type) {
      case 'ready':
        this.#styles = '';
        this.#stands = false;
        this.#told = '';
        this.#sendPublished();
        this.#loop.ready();
        break;
      case 'shown':
        if (message.version !== this.#version) break;
        this.#loop.settle();
        break;
      case 'again':
        inBackground(this.#again(), this.#report);
        break;
      case 'link':
        inBackground(openAddress(message.href), this.#report);
    }
  }

  async #render(): Promise<void> {
    const source = this.#compared.source.toString();
    const result = await this.#service.renderPage(source);
    const { styles } = await this.#service.renderStyles(source);
    if (this.isDisposed()) return;
    // while something is half typed that leaves no page, or another one, the page stays as it was, as in the preview
    if (result.kind === 'broken' || (result.isHalfRead && this.#stands)) {
      this.#tellUnmade(result);
      this.#loop.settle();
      return;
    }
    if (result.resources !== this.#resources) {
      this.#loop.load();
      return;
    }
    const citations = await this.#service.shownCitations(source, result.html);
    if (this.isDisposed()) return;
    const written = JSON.stringify(styles);
    if (written !== this.#styles) this.#post({ type: 'styles', styles });
    this.#styles = written;
    this.#version += 1;
    this.#stands = true;
    this.#told = '';
    clearTimeout(this.#later);
    this.#post({
      type: 'local',
      version: this.#version,
      html: result.html,
      url: result.url,
      baseUrl: result.baseUrl,
      own: result.own,
      resources: webviewRoot(this.panel, result.resources),
      address: this.#compared.address,
      citations,
    });
  }

  /** Of a page that stands only once its author rests, unless another comes meanwhile: what is half typed cannot be made at each key. */
  #tellUnmade(result: PreviewResult): void {
    clearTimeout(this.#later);
    const isMissing = result.kind === 'broken' && result.isMissing;
    const text = isMissing
      ? vscode.l10n.t('“{0}” is not there any more.', baseName(this.source.path))
      : result.problems.slice(0, 1).map(placedProblem).join('');
    const tell = (): void => {
      if (text === this.#told) return;
      this.#told = text;
      this.#post({ type: 'unmade', text });
    };
    if (isMissing || !this.#stands) tell();
    else this.#later = setTimeout(tell, rest);
  }

  #sendPublished(): void {
    const { page, url, root } = this.#compared;
    this.#post({ type: 'published', html: page.html, address: page.address, url, root });
  }

  #post(message: ToCompare): void {
    void this.panel.webview.postMessage(message);
  }
}
