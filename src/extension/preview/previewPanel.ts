import * as vscode from 'vscode';
import type { PageSource } from '../../core/features/preview/pageSource';
import type { LanguageService } from '../../core/languageService';
import { SiteNotRead } from '../../core/site/store/siteNotRead';
import { commonEnds } from '../../core/text/commonEnds';
import {
  isFromPreview,
  type FromPreview,
  type PageHtml,
  type PreviewStyle,
  type ToPreview,
} from '../../protocol/preview';
import { Disposables } from '../disposables';
import { isBelow } from '../isBelow';
import { openAddress } from '../openAddress';
import { networkForPreview, onDidChangeNetwork } from '../settings';
import type { LayoutProblems } from './layoutProblems';
import { ProblemMarks } from './problemMarks';
import { PanelControls, type PreviewStart } from './panelControls';
import { RenderLoop } from './renderLoop';
import { emptyShell, previewShell } from './shell';
import { ShownProblems } from './shownProblems';
import { setRoots, webviewRoot } from './sitePanel';
import { SourceSync } from './sourceSync';
import type { PreviewedPart } from './partInWork';

export const previewViewType = 'academicHomepage.preview';

/** A site that is read sooner is not announced: the words would only flash up. In milliseconds. */
const untilTold = 1000;

/** What a preview is shown with. */
export interface PreviewPanelInput {
  readonly service: LanguageService;
  readonly extensionUri: vscode.Uri;
  /** Whether it keeps its page, whatever editor is active, and how it is shown. */
  readonly begin: PreviewStart;
  /** Told of what should not happen: a failure of ours, or of the editor. */
  readonly report: (error: unknown) => void;
  /** Takes what the browser sees of the page. */
  readonly layoutProblems: LayoutProblems;
  /** Knows while the page is spoilt by a part that is half typed. */
  readonly partInWork: PreviewedPart;
}

/** One preview: a webview panel that shows the page of one document and follows each change of its site. */
export class PreviewPanel extends Disposables {
  readonly #service: LanguageService;
  readonly #panel: vscode.WebviewPanel;
  readonly controls: PanelControls;
  readonly #extensionUri: vscode.Uri;
  readonly #loop: RenderLoop;
  #source: vscode.Uri;
  #resources: string | undefined;
  #version = 0;
  /** The page the webview was sent last, to send only what an edit changes. */
  #html: string | undefined;
  /** The page that it is of. */
  #htmlOf: vscode.Uri | undefined;
  /** Stylesheets are being made. */
  #styling: Promise<void> | undefined;
  /** Something changed since they were begun. */
  #stylesStale = false;
  /** The stylesheets the webview has, to send them only when they changed. */
  #styles: readonly PreviewStyle[] | undefined;
  /** The site could not be read: when something changes its document is to be loaded. */
  #isUnread = false;
  /** What is said in the place of the page. */
  #told: string | undefined;
  /** Where the page that was sent last was written. */
  #written: PageSource | undefined;
  readonly #partInWork: PreviewedPart;
  /** The page stays as it was since a part of it is half typed that spoils it, or is shown as though that had its end. */
  #isInWork = false;
  readonly sync: SourceSync;
  readonly #marks: ProblemMarks;
  readonly #problems = this.add(new ShownProblems(message => this.#post(message)));

  constructor(panel: vscode.WebviewPanel, source: vscode.Uri, input: PreviewPanelInput) {
    super();
    const { service, extensionUri, begin, report, layoutProblems, partInWork } = input;
    this.#service = service;
    this.#partInWork = partInWork;
    this.#panel = panel;
    this.#extensionUri = extensionUri;
    this.#source = source;
    this.controls = this.add(new PanelControls(panel, source, begin, visited => this.show(visited)));
    this.add(panel);
    this.add(panel.onDidDispose(() => this.dispose()));
    this.#loop = this.add(new RenderLoop(panel, { load: () => this.#load(), render: () => this.#render() }, report));
    this.add(
      panel.webview.onDidReceiveMessage((message: unknown) => {
        if (isFromPreview(message)) this.#receive(message).catch(report);
      }),
    );
    this.add(onDidChangeNetwork(() => this.#loop.load()));
    this.add(
      partInWork.onDidEnd(() => {
        if (this.#isInWork) this.refresh();
      }),
    );
    const side = {
      shown: () =>
        this.#loop.isBusy || this.#written === undefined
          ? undefined
          : { version: this.#version, source: this.#written },
      isVisible: () => panel.visible,
      isAbout: (uri: vscode.Uri) => this.#isOfSite(uri.toString()),
      isSource: (uri: vscode.Uri) => uri.toString() === this.#source.toString(),
      post: (message: ToPreview) => this.#post(message),
    };
    this.sync = this.add(new SourceSync({ ...side, reveal: place => this.#reveal(place) }));
    this.#marks = this.add(new ProblemMarks(side, layoutProblems));
    this.#loop.load();
  }

  get source(): vscode.Uri {
    return this.#source;
  }

  get panel(): vscode.WebviewPanel {
    return this.#panel;
  }

  /** Shows the page of another document from now on. */
  show(source: vscode.Uri): void {
    if (source.toString() === this.#source.toString()) return;
    this.#source = source;
    this.controls.entitle(source);
    this.refresh();
  }

  /** Whether a change of `changed`, the root of a site or a file without one, can change what is shown. */
  isAbout(changed: string): boolean {
    return isBelow(changed, this.#source.toString());
  }

  /** Whether a file can have been read for what is shown. */
  #isOfSite(uri: string): boolean {
    return uri === this.#source.toString() || (this.#resources !== undefined && isBelow(this.#resources, uri));
  }

  /** A picture was written on disk. */
  renew(file: vscode.Uri): void {
    const [uri, root] = [file.toString(), this.#resources];
    if (root === undefined || !isBelow(root, uri)) return;
    this.#post({ type: 'renewed', path: decodeURIComponent(uri.slice(root.replace(/\/$/, '').length)) });
  }

  /** Shows the page as it is now. */
  refresh(): void {
    if (this.#isUnread) this.#loop.load();
    else this.#loop.refresh();
  }

  /** Resolves when nothing newer than what stands is on its way; at once where nothing is, or the panel is gone. */
  settled(): Promise<void> {
    return this.#loop.settled();
  }

  async #load(): Promise<void> {
    this.#styles = undefined;
    this.#html = undefined;
    this.#written = undefined;
    this.#problems.forget();
    const source = this.#source.toString();
    const resources = await this.#resourcesOf(source);
    if (this.isDisposed()) return;
    this.#told = undefined;
    this.#resources = resources ?? this.#resources;
    setRoots(this.#panel, this.#extensionUri, this.#resources);
    this.#panel.webview.html = previewShell(this.#panel.webview, this.#extensionUri, networkForPreview(this.#source));
    setTimeout(() => void this.#renderAhead(source).catch(() => undefined), 0);
  }

  /** Where the site is read for long, or cannot be read now, an empty panel would say nothing. */
  async #resourcesOf(source: string): Promise<string | undefined> {
    this.#isUnread = false;
    const timer = setTimeout(() => this.#tell(vscode.l10n.t('Reading the site…')), untilTold);
    try {
      return await this.#service.resourcesOf(source);
    } catch (error) {
      if (error instanceof SiteNotRead) {
        this.#isUnread = true;
        this.#tell(
          vscode.l10n.t(
            '“{0}” could not be read just now, so that the page cannot be shown yet. It is tried again automatically.',
            error.path,
          ),
        );
      }
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }

  /** Says a sentence in the place of the page. */
  #tell(text: string): void {
    if (this.isDisposed() || text === this.#told) return;
    this.#told = text;
    setRoots(this.#panel, this.#extensionUri, undefined);
    this.#panel.webview.html = emptyShell(text);
  }

  /**
   * Renders while the webview loads its document: what it asks for when it is ready is then made already. Only the service keeps it, and a
   * failure is told of by the render that is shown.
   */
  async #renderAhead(source: string): Promise<void> {
    if (this.isDisposed()) return;
    await this.#service.renderPage(source);
    await this.#service.renderStyles(source);
  }

  async #receive(message: FromPreview): Promise<void> {
    switch (message.type) {
      case 'ready':
        this.#styles = undefined;
        this.#html = undefined;
        this.#problems.startAgain();
        this.sync.startAgain();
        this.controls.startAgain();
        this.#loop.ready();
        break;
      case 'lost':
        this.#html = undefined;
        this.refresh();
        break;
      case 'shown':
        if (message.version !== this.#version) break;
        this.#loop.settle();
        this.sync.shown();
        this.#marks.shown();
        break;
      case 'trouble':
        await this.#marks.report(message.version, message.found);
        break;
      case 'locate':
        await this.sync.locate(message.version, message.range);
        break;
      case 'scrolled':
        this.sync.scrolled(message);
        break;
      case 'link':
        await this.#follow(message.href);
        break;
      case 'source':
        await this.showSource();
        break;
      case 'problem': {
        const place = this.#problems.placeOf(message.index);
        if (place) await this.#reveal(place);
        break;
      }
    }
  }

  async #render(): Promise<void> {
    const source = this.#source;
    const result = await this.#partInWork.render(source);
    if (this.isDisposed()) return;
    if (result.kind === 'broken' && this.#html !== undefined && this.#htmlOf !== source) {
      // what stands is another page, which must not pass for this one
      this.#loop.load();
      return;
    }
    this.controls.announce(source);
    const isMissing = result.kind === 'broken' && result.isMissing;
    this.controls.tellMissing(isMissing);
    // while something is half typed that leaves no page, or another one, the page stays as it was
    const stands = this.#html !== undefined && this.#htmlOf === source;
    const isEnded = result.kind === 'page' && result.ended !== undefined;
    const isSpoilt = stands && result.kind === 'page' && !isEnded && (await this.#partInWork.spoils(source));
    this.#isInWork = isEnded || isSpoilt;
    if (this.isDisposed()) return;
    const stays = stands && (result.kind === 'broken' || result.isHalfRead || isSpoilt);
    // a key of the settings is half typed, or they stay broken while the page is written on
    const waits = stays || (stands && result.kind === 'page' && (result.isStopped || isEnded));
    if (waits && !isMissing) this.#problems.showAtRest(result.problems, isEnded);
    else this.#problems.show({ page: isMissing ? [] : result.problems });
    if (stays || result.kind === 'broken') {
      this.#loop.settle();
      await this.#sendStyles();
      return;
    }
    if (result.resources !== this.#resources) {
      this.#loop.load();
      return;
    }
    const citations = await this.#service.shownCitations(source.toString(), result.html);
    if (this.isDisposed()) return;
    // The first picture waits for its styles: without them the page would flash up bare.
    if (this.#styles === undefined) await this.#sendStyles();
    if (this.isDisposed()) return;
    this.#version += 1;
    this.#post({
      type: 'page',
      version: this.#version,
      page: pageHtml(this.#html, result.html, this.#version - 1),
      url: result.url,
      baseUrl: result.baseUrl,
      own: result.own,
      citations,
      begins: this.sync.begins(source, { version: this.#version, source: result.source }),
      resources: webviewRoot(this.#panel, result.resources),
    });
    this.#html = result.html;
    this.#htmlOf = source;
    this.#written = result.source;
    await this.#sendStyles();
  }

  /** While stylesheets are being made more may change: then they are made once more, not once for each keystroke. */
  #sendStyles(): Promise<void> {
    this.#stylesStale = true;
    this.#styling ??= this.#makeStyles().finally(() => (this.#styling = undefined));
    return this.#styling;
  }

  async #makeStyles(): Promise<void> {
    while (this.#stylesStale && !this.isDisposed()) {
      this.#stylesStale = false;
      await this.#sendStylesOf(this.#source);
    }
  }

  async #sendStylesOf(source: vscode.Uri): Promise<void> {
    const { styles, problems } = await this.#service.renderStyles(source.toString());
    // Another page by now, perhaps of another site: that one's styles are on their way.
    if (this.isDisposed() || source !== this.#source) return;
    this.#problems.show({ styles: problems });
    if (this.#styles !== undefined && sameStyles(styles, this.#styles)) return;
    this.#styles = styles;
    this.#post({ type: 'styles', styles });
  }

  /** Shows the text of the page: where it is open already, be it in the place of the preview, else beside it. */
  async showSource(): Promise<void> {
    const uri = this.#source;
    const open = vscode.window.tabGroups.all.find(({ tabs }) =>
      tabs.some(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === uri.toString()),
    );
    const viewColumn = open?.viewColumn ?? this.#otherColumn();
    await vscode.window.showTextDocument(uri, { viewColumn });
  }

  /** Never over the preview. */
  #otherColumn(): vscode.ViewColumn {
    return this.#panel.viewColumn === vscode.ViewColumn.One ? vscode.ViewColumn.Beside : vscode.ViewColumn.One;
  }

  /** Where the file is seen already, else in the first column; never over the preview. */
  async #reveal({ uri, range }: vscode.Location): Promise<void> {
    const seen = vscode.window.visibleTextEditors.find(editor => editor.document.uri.toString() === uri.toString());
    await vscode.window.showTextDocument(uri, {
      selection: range,
      viewColumn: seen?.viewColumn ?? this.#otherColumn(),
    });
  }

  async #follow(href: string): Promise<void> {
    if (!href.startsWith('/')) {
      await openAddress(href);
      return;
    }
    const path = href.replace(/#.*/s, '');
    const source = this.#source.toString();
    const page = await this.#service.pageAt(source, path);
    if (this.isDisposed()) return;
    if (page !== undefined) {
      this.show(vscode.Uri.parse(page));
      return;
    }
    const file = await this.#service.fileAt(source, path);
    if (file !== undefined) {
      await vscode.commands.executeCommand('vscode.open', vscode.Uri.parse(file), this.#otherColumn());
    } else if (!this.isDisposed()) {
      vscode.window.setStatusBarMessage(vscode.l10n.t('This site has no page or file “{0}”.', path), 6000);
    }
  }

  #post(message: ToPreview): void {
    void this.#panel.webview.postMessage(message);
  }
}

/** What the webview is sent of a page: an edit, where that is less. `last` is what it was sent before, as version `after`. */
function pageHtml(last: string | undefined, html: string, after: number): PageHtml {
  if (last === undefined) return { kind: 'whole', html };
  const { prefix, suffix } = commonEnds(last, html);
  const inserted = html.slice(prefix, html.length - suffix);
  const removed = last.length - prefix - suffix;
  if (inserted.length + removed > html.length / 2) return { kind: 'whole', html };
  return { kind: 'edit', after, splice: { at: prefix, removed, inserted } };
}

function sameStyles(a: readonly PreviewStyle[], b: readonly PreviewStyle[]): boolean {
  return a.length === b.length && a.every(({ path, css }, at) => path === b[at]?.path && css === b[at].css);
}
