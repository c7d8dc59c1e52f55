import type * as vscode from 'vscode';
import { Disposables } from '../disposables';

/** What is done for a panel, each time from the beginning. */
interface Work {
  /** Gives the webview its own document, which tells when it is ready. */
  readonly load: () => Promise<void>;
  /** Sends the page as it is now. */
  readonly render: () => Promise<void>;
}

/**
 * When a panel renders: at once, but while a page is on its way into the webview only when that one stands, so a slow page is never behind
 * by more than one keystroke's work; a panel out of sight when it comes into sight. A failure costs that render only.
 */
export class RenderLoop extends Disposables {
  readonly #panel: vscode.WebviewPanel;
  readonly #work: Work;
  readonly #report: (error: unknown) => void;
  /** The webview's document is there to be sent a page. */
  #ready = false;
  /** A page is on its way into the webview. */
  #busy = false;
  /** Something changed since the last render began. */
  #stale = false;
  /** Told when the newest page stands. */
  #waiting: readonly (() => void)[] = [];

  /** @param report told of what should not happen: a failure of ours, or of the editor */
  constructor(panel: vscode.WebviewPanel, work: Work, report: (error: unknown) => void) {
    super();
    this.#panel = panel;
    this.#work = work;
    this.#report = report;
    this.add(
      panel.onDidChangeViewState(() => {
        if (panel.visible && this.#stale) this.refresh();
      }),
    );
    this.add({ dispose: () => this.#tellWaiting() });
  }

  get isReady(): boolean {
    return this.#ready;
  }

  get isBusy(): boolean {
    return this.#busy;
  }

  /** Loads the webview's document, or loads it anew: what it knew is gone. */
  load(): void {
    this.#ready = false;
    this.#busy = false;
    this.#begin(this.#work.load);
  }

  /** The webview's document is loaded. */
  ready(): void {
    this.#ready = true;
    this.#busy = false;
    this.refresh();
  }

  /** Something has changed that the page was made of. */
  refresh(): void {
    this.#stale = true;
    if (!this.#ready || this.#busy || !this.#panel.visible) return;
    this.#busy = true;
    this.#stale = false;
    this.#begin(this.#work.render);
  }

  /** The render on its way has arrived, or come to nothing: what changed meanwhile is rendered now. */
  settle(): void {
    this.#busy = false;
    if (this.isDisposed()) return;
    if (this.#stale) this.refresh();
    else this.#tellWaiting();
  }

  /** Resolves when nothing newer than what stands is on its way; at once where nothing is, or the panel is gone. */
  async settled(): Promise<void> {
    if (this.isDisposed() || (this.#ready && !this.#busy && !this.#stale)) return;
    await new Promise<void>(resolve => (this.#waiting = [...this.#waiting, resolve]));
  }

  #begin(work: () => Promise<void>): void {
    work().catch((error: unknown) => {
      this.settle();
      this.#report(error);
    });
  }

  #tellWaiting(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const tell of waiting) tell();
  }
}
