import * as vscode from 'vscode';
import { refusal } from '../refused';

/** What a panel does for its work. */
interface Worked<Target> {
  /** Tells how work has ended, or that it has failed. */
  readonly tell: (status: string) => void;
  /** Shows what was asked for while work was under way. */
  readonly goOn: (target: Target) => void;
  /** Told of what should not happen. */
  readonly report: (error: unknown) => void;
}

/**
 * The work of a panel that changes files of the site: one at a time, each with the target that is shown when it begins. Another target that
 * is asked for meanwhile is shown when it has ended, be it that it failed.
 */
export class OneWork<Target> {
  readonly #panel: Worked<Target>;
  #isBusy = false;
  #next: Target | undefined;

  constructor(panel: Worked<Target>) {
    this.#panel = panel;
  }

  /** Such work is under way. */
  get isBusy(): boolean {
    return this.#isBusy;
  }

  /** Begins work, which gives what is told when it has ended; nothing where such work is under way. */
  run(work: () => Promise<string>): void {
    if (this.#isBusy) return;
    this.#isBusy = true;
    work().then(
      status => this.#end(status),
      (error: unknown) => {
        this.#end(failed(error));
        this.#panel.report(error);
      },
    );
  }

  /** Does what changes no file. Where it fails, what is under way beside it goes on. */
  beside(work: () => Promise<void>): void {
    work().catch((error: unknown) => {
      this.#panel.tell(failed(error));
      this.#panel.report(error);
    });
  }

  /** Keeps a target until what is under way has ended; whether anything is. */
  later(target: Target): boolean {
    if (this.#isBusy) this.#next = target;
    return this.#isBusy;
  }

  /** The same of the target that is shown already: another one that was asked for is kept. */
  laterAgain(target: Target): boolean {
    return this.later(this.#next ?? target);
  }

  #end(status: string): void {
    this.#isBusy = false;
    this.#panel.tell(status);
    const next = this.#next;
    this.#next = undefined;
    if (next !== undefined) this.#panel.goOn(next);
  }
}

function failed(error: unknown): string {
  return refusal(error) ?? vscode.l10n.t('Something went wrong; the log (“Show Output”) has more.');
}
