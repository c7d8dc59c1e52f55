import * as vscode from 'vscode';
import type { LanguageService } from '../../core/languageService';
import { Disposables } from '../disposables';
import { fileOfSite } from '../fileOfSite';
import { KeptOriginals } from './keptOriginals';
import { OneWork } from './oneWork';
import { openPicturePanel, pictureShell, type PictureShell } from './pictureShell';

/** What a panel that works on pictures is about. */
interface PictureTarget {
  /** Any file of the site. */
  readonly site: vscode.Uri;
}

/** What a panel that works on pictures is opened with. */
export interface PicturePanelInput<Target> {
  readonly service: LanguageService;
  readonly extensionUri: vscode.Uri;
  /** A folder for what is replaced, for this panel alone. */
  readonly storage: vscode.Uri;
  readonly target: Target;
  /** Told of what should not happen. */
  readonly report: (error: unknown) => void;
}

/**
 * A panel that works on pictures of a site: it looks at its target, shows what can be done, and does it when the author says so, one work at a
 * time. What it replaces it keeps until it is closed, when nothing could put that back any more: so nothing more is written then.
 */
export abstract class PicturePanel<Target extends PictureTarget, To> extends Disposables {
  readonly #panel: vscode.WebviewPanel;
  protected readonly service: LanguageService;
  protected readonly report: (error: unknown) => void;
  protected readonly kept: KeptOriginals;
  /** Files are being written or put back. */
  protected readonly work: OneWork<Target>;
  protected target: Target;
  protected status = '';

  constructor(
    { service, extensionUri, storage, target, report }: PicturePanelInput<Target>,
    viewType: string,
    shell: PictureShell,
  ) {
    super();
    this.service = service;
    this.report = report;
    this.target = target;
    this.kept = new KeptOriginals(storage);
    this.work = new OneWork({
      tell: status => this.tell(status),
      goOn: next => {
        if (!this.isDisposed()) this.renew(next);
      },
      report,
    });
    this.#panel = this.add(openPicturePanel(extensionUri, viewType, shell.title));
    this.add(this.#panel.onDidDispose(() => this.dispose()));
    this.add({ dispose: () => void this.kept.forget() });
    const { webview } = this.#panel;
    this.add(webview.onDidReceiveMessage((message: unknown) => this.receive(message)));
    webview.html = pictureShell(webview, extensionUri, shell);
  }

  /** Shows the panel and looks at a target, the same one or another; what has been written can still be put back. */
  renew(target: Target): void {
    this.#panel.reveal();
    if (this.work.later(target)) return;
    this.target = target;
    this.work.beside(() => this.look());
  }

  /** What the webview tells, whoever wrote it. */
  protected abstract receive(message: unknown): void;

  protected abstract look(): Promise<void>;

  protected abstract show(): void;

  /** To be called when the webview has been loaded, or loaded anew. */
  protected begin(): void {
    if (this.work.laterAgain(this.target)) this.show();
    else this.work.beside(() => this.look());
  }

  /** Puts back what stood in the places of written files; the files that somebody changed meanwhile, and those that could not be put back. */
  protected async putBackKept(): Promise<Readonly<Record<'changed' | 'failed', readonly vscode.Uri[]>>> {
    const { back, changed, failed } = await this.kept.putBack();
    for (const file of back) await this.service.fileChanged(file.toString());
    for (const { error } of failed) this.report(error);
    return { changed, failed: failed.map(({ file }) => file) };
  }

  protected fileOf(path: string): vscode.Uri {
    return fileOfSite(this.service, this.target.site, path);
  }

  protected tell(status: string): void {
    this.status = status;
    this.show();
  }

  protected post(message: To): void {
    if (!this.isDisposed()) void this.#panel.webview.postMessage(message);
  }
}

/** Tells a status where it is seen from other editors too, and when the panel is gone. */
export function told(status: string): string {
  vscode.window.setStatusBarMessage(status, 8000);
  return status;
}
