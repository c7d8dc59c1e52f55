import type * as vscode from 'vscode';
import { Disposables } from '../disposables';

/**
 * How long the document of a panel that is seen may take to tell that it is there, in milliseconds, before it is loaded again; twice as long the
 * next time. On a busy machine VS Code gives up on a script of a webview after thirty seconds, without a word, and the panel
 * would stay empty until its author closes it.
 */
const untilLost = 35_000;

/**
 * How long the first page that a document is sent may take to stand, in milliseconds, before the document is loaded again. VS Code keeps two documents
 * of a webview while the second one loads; where the first is shown late, it now and then never changes over to the second, whose script runs
 * out of sight and gets no messages.
 */
const untilShown = 10_000;

/** So often it is loaded again: where it never comes, somebody else is at fault. */
const mostAgain = 2;

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
  /** The first page is on its way into the document: sent, and not answered yet. */
  #isFirstSent = false;
  /** The document has answered a page. */
  #hasAnswered = false;
  /** Something changed since the last render began. */
  #stale = false;
  /** Told when the newest page stands. */
  #waiting: readonly (() => void)[] = [];
  /** How often the document was loaded again since somebody wanted it. */
  #again = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param report told of what should not happen: a failure of ours, or of the editor */
  constructor(panel: vscode.WebviewPanel, work: Work, report: (error: unknown) => void) {
    super();
    this.#panel = panel;
    this.#work = work;
    this.#report = report;
    this.add(
      panel.onDidChangeViewState(() => {
        if (panel.visible && this.#stale) this.refresh();
        // out of sight none is loaded
        this.#expect();
      }),
    );
    this.add({ dispose: () => this.#tellWaiting() });
    this.add({ dispose: () => clearTimeout(this.#timer) });
  }

  get isReady(): boolean {
    return this.#ready;
  }

  get isBusy(): boolean {
    return this.#busy;
  }

  /** Loads the webview's document, or loads it anew: what it knew is gone. */
  load(): void {
    this.#again = 0;
    this.#loadOnce();
  }

  #loadOnce(): void {
    this.#ready = false;
    this.#busy = false;
    this.#isFirstSent = false;
    this.#hasAnswered = false;
    clearTimeout(this.#timer);
    this.#begin(async () => {
      await this.#work.load();
      this.#expect();
    });
  }

  /** Gives what is to come from the document its time, if something is. */
  #expect(): void {
    clearTimeout(this.#timer);
    const patience = this.#ready ? untilShown : untilLost;
    const comes = !this.#ready || this.#isFirstSent;
    if (!comes || !this.#panel.visible || this.isDisposed() || this.#again === mostAgain) return;
    this.#timer = setTimeout(
      () => {
        this.#again++;
        this.#loadOnce();
      },
      patience * 2 ** this.#again,
    );
  }

  /** The webview's document is loaded. */
  ready(): void {
    this.#ready = true;
    this.#busy = false;
    clearTimeout(this.#timer);
    this.refresh();
  }

  /** Something has changed that the page was made of. */
  refresh(): void {
    this.#stale = true;
    if (!this.#ready || this.#busy || !this.#panel.visible) return;
    this.#busy = true;
    this.#stale = false;
    this.#begin(async () => {
      await this.#work.render();
      if (!this.#busy || this.#hasAnswered) return;
      this.#isFirstSent = true;
      this.#expect();
    });
  }

  /** The render on its way has arrived, or come to nothing: what changed meanwhile is rendered now. */
  settle(): void {
    this.#busy = false;
    this.#isFirstSent = false;
    this.#hasAnswered = true;
    clearTimeout(this.#timer);
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
