import * as vscode from 'vscode';
import type { LanguageService } from '../../core/languageService';
import { plainLook } from '../../protocol/look';
import { isPreviewMenu, type PreviewMenu } from '../../protocol/previewMenu';
import { readPreviewState, type PreviewState } from '../../protocol/previewPanel';
import { Disposables } from '../disposables';
import { isFile } from '../documents';
import type { HomepageFolders } from '../homepageFolders';
import { inBackground } from '../inBackground';
import { isBelow } from '../isBelow';
import { onceRead } from '../onceRead';
import { onDidChangeBuilder } from '../settings';
import { tick } from '../walkthroughSteps';
import { LayoutProblems } from './layoutProblems';
import type { PreviewedPart } from './partInWork';
import { previewViewType, PreviewPanel } from './previewPanel';
import { createSitePanel, setIcon } from './sitePanel';

/** What a page shows, and the browser keeps under its address. */
const pictureFiles = '**/*.{png,jpg,jpeg,gif,svg,webp,avif,bmp,ico,mp4,webm}';

/** What one preview showed, and where: its tab tells the same title and column. */
export interface KeptPreview {
  readonly title: string;
  readonly column: vscode.ViewColumn | undefined;
  readonly state: PreviewState;
}

/**
 * The open previews and what makes them move: changes of their sites, and the editor the author goes to. Those that are
 * locked keep their page, all others follow.
 */
export class Previews extends Disposables implements vscode.WebviewPanelSerializer {
  readonly #service: LanguageService;
  readonly #extensionUri: vscode.Uri;
  readonly #report: (error: unknown) => void;
  readonly #folders: Pick<HomepageFolders, 'nameAround'>;
  readonly #partInWork: PreviewedPart;
  readonly #changed = this.add(new vscode.EventEmitter<void>());
  /** Told when a preview came or went, is another one than before, or has changed its page, its place, its lock, its look or its ways. */
  readonly onDidChange = this.#changed.event;
  readonly #layoutProblems = this.add(new LayoutProblems());
  /** The one used last comes first. */
  #previews: readonly PreviewPanel[] = [];
  #menu: { readonly preview: PreviewPanel; readonly about: PreviewMenu } | undefined;

  /**
   * @param folders know what homepages are called where there are several
   * @param partInWork knows while the page that an author writes is spoilt by a part that is half typed
   * @param report told of what should not happen: a failure of ours, or of the editor
   */
  constructor(
    service: LanguageService,
    extensionUri: vscode.Uri,
    folders: Pick<HomepageFolders, 'nameAround' | 'onDidName'>,
    partInWork: PreviewedPart,
    report: (error: unknown) => void,
  ) {
    super();
    this.#report = report;
    this.#partInWork = partInWork;
    this.#service = service;
    this.#extensionUri = extensionUri;
    this.#folders = folders;
    this.add(folders.onDidName(() => this.#previews.forEach(({ controls, source }) => controls.entitle(source))));
    const unsubscribe = service.onDidChangeSite(changed => {
      for (const preview of this.#previews) if (preview.isAbout(changed)) preview.refresh();
    });
    this.add({ dispose: unsubscribe });
    const pictures = this.add(vscode.workspace.createFileSystemWatcher(pictureFiles, false, false, true));
    const renew = (file: vscode.Uri): void => this.#previews.forEach(preview => preview.renew(file));
    this.add(pictures.onDidCreate(renew));
    this.add(pictures.onDidChange(renew));
    this.add({ dispose: () => this.#previews.forEach(preview => preview.dispose()) });
    this.add(onDidChangeBuilder(() => this.#previews.forEach(shown => shown.refresh())));
    this.add(vscode.window.onDidChangeActiveTextEditor(editor => inBackground(this.#follow(editor), report)));
    this.add(vscode.workspace.onDidRenameFiles(({ files }) => this.#moved(files)));
  }

  /** The preview whose menu was opened last, and on what; `undefined` once it is closed. */
  get menu(): { readonly preview: PreviewPanel; readonly about: PreviewMenu } | undefined {
    return this.#menu;
  }

  /** The preview that is used, or was used last. */
  get current(): PreviewPanel | undefined {
    return this.#previews[0];
  }

  /** The page of the preview that has the focus, which is no editor. */
  get pageInUse(): vscode.Uri | undefined {
    return vscode.window.activeTextEditor === undefined && this.current?.panel.active === true
      ? this.current.source
      : undefined;
  }

  /** The page of the one used last of those in sight; of a site at `root`, where that is given. */
  pageInSight(root: string | undefined): vscode.Uri | undefined {
    const isOf = (source: vscode.Uri): boolean => root === undefined || isBelow(root, source.toString());
    return this.#previews.find(({ panel, source }) => panel.visible && isOf(source))?.source;
  }

  /** Whether one of them is in sight in this group of editors. */
  isIn(column: vscode.ViewColumn): boolean {
    return this.#previews.some(({ panel }) => panel.visible && panel.viewColumn === column);
  }

  /** What they show, the one used last first. */
  get kept(): readonly KeptPreview[] {
    return this.#previews.map(({ source, panel, controls: { locked, look } }) => ({
      title: panel.title,
      column: panel.viewColumn,
      state: { source: source.toString(), locked, look, scroll: { x: 0, y: 0 } },
    }));
  }

  /**
   * Shows the page of `source` in `column`: in the preview that shows it already, else in the one that follows the editor,
   * else in a new one. The focus goes along to where the editor is (`Active`), and stays otherwise. Gives that preview.
   */
  open(source: vscode.Uri, column: vscode.ViewColumn): PreviewPanel {
    tick('preview');
    const preview = this.#showing(source) ?? this.#previews.find(({ controls }) => !controls.locked);
    if (preview === undefined) return this.#create(source, column, { locked: false, look: plainLook });
    preview.show(source);
    preview.panel.reveal(column === vscode.ViewColumn.Beside ? undefined : column, keepsFocus(column));
    return preview;
  }

  /** Shows the page of `source` beside the editor in a preview that keeps to it: the one it has, or a new one. */
  openLocked(source: vscode.Uri): void {
    tick('preview');
    const preview = this.#showing(source, true);
    if (preview === undefined) this.#create(source, vscode.ViewColumn.Beside, { locked: true, look: plainLook });
    else preview.panel.reveal(undefined, true);
  }

  /** Shows in a new preview what one has shown whose webview nobody answers any more; the focus stays. */
  openAgain({ source, ...kept }: Omit<PreviewState, 'scroll'>, column: vscode.ViewColumn): void {
    this.#create(vscode.Uri.parse(source), column, kept);
  }

  /** Takes over a panel that was there before the window was loaded again, with what its webview has kept. */
  deserializeWebviewPanel(panel: vscode.WebviewPanel, kept: unknown): Promise<void> {
    const state = readPreviewState(kept);
    if (state === undefined) panel.dispose();
    else this.#take(panel, vscode.Uri.parse(state.source), state);
    return Promise.resolve();
  }

  #showing(source: vscode.Uri, locked?: boolean): PreviewPanel | undefined {
    return this.#previews.find(
      shown =>
        shown.source.toString() === source.toString() && (locked === undefined || shown.controls.locked === locked),
    );
  }

  #create(source: vscode.Uri, column: vscode.ViewColumn, kept: Pick<PreviewState, 'locked' | 'look'>): PreviewPanel {
    const panel = createSitePanel(previewViewType, '', { viewColumn: column, preserveFocus: keepsFocus(column) });
    return this.#take(panel, source, kept);
  }

  #take(panel: vscode.WebviewPanel, source: vscode.Uri, kept: Pick<PreviewState, 'locked' | 'look'>): PreviewPanel {
    setIcon(panel, this.#extensionUri);
    const preview = new PreviewPanel(panel, source, {
      service: this.#service,
      extensionUri: this.#extensionUri,
      begin: { ...kept, nameAround: page => this.#folders.nameAround(page) },
      report: this.#report,
      layoutProblems: this.#layoutProblems,
      partInWork: this.#partInWork,
    });
    preview.add(preview.controls.onDidChange(() => this.#changed.fire()));
    preview.add(
      panel.onDidChangeViewState(() => {
        if (panel.active && this.current !== preview) this.#arrange([preview, ...this.#without(preview)]);
        else this.#changed.fire();
      }),
    );
    preview.add(
      panel.webview.onDidReceiveMessage((message: unknown) => {
        if (isPreviewMenu(message)) this.#menu = { preview, about: message };
      }),
    );
    preview.add({
      dispose: () => {
        if (this.#menu?.preview === preview) this.#menu = undefined;
        this.#arrange(this.#without(preview));
      },
    });
    this.#arrange([preview, ...this.#previews]);
    return preview;
  }

  #without(preview: PreviewPanel): readonly PreviewPanel[] {
    return this.#previews.filter(other => other !== preview);
  }

  #arrange(previews: readonly PreviewPanel[]): void {
    this.#previews = previews;
    this.#changed.fire();
  }

  async #follow(editor: vscode.TextEditor | undefined): Promise<void> {
    if (editor === undefined || !isFile(editor.document) || this.#previews.every(({ controls }) => controls.locked))
      return;
    const uri = editor.document.uri;
    const isPage = await onceRead(this.#service, () => this.#service.isHomepagePage(uri.toString()));
    // On to the next editor meanwhile: that one is being asked about too.
    if (!isPage || editor !== vscode.window.activeTextEditor) return;
    for (const preview of this.#previews) if (!preview.controls.locked) preview.show(uri);
  }

  #moved(files: vscode.FileRenameEvent['files']): void {
    for (const preview of this.#previews) {
      const path = preview.source.toString();
      const moved = files.find(({ oldUri }) => isBelow(oldUri.toString(), path));
      if (moved === undefined) continue;
      preview.show(vscode.Uri.parse(moved.newUri.toString() + path.slice(moved.oldUri.toString().length)));
    }
  }
}

function keepsFocus(column: vscode.ViewColumn): boolean {
  return column !== vscode.ViewColumn.Active;
}
