import type * as vscode from 'vscode';

/** What a lifetime has to give back, in the reverse order of taking. */
export class Disposables implements vscode.Disposable {
  readonly #held: vscode.Disposable[] = [];
  #disposed = false;

  isDisposed(): boolean {
    return this.#disposed;
  }

  /** Holds `disposable` until the end; one that comes too late is disposed of at once. */
  add<T extends vscode.Disposable>(disposable: T): T {
    if (this.#disposed) disposable.dispose();
    else this.#held.push(disposable);
    return disposable;
  }

  dispose(): void {
    this.#disposed = true;
    for (const disposable of this.#held.splice(0).reverse()) disposable.dispose();
  }
}
