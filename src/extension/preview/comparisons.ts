import type * as vscode from 'vscode';
import type { LanguageService } from '../../core/languageService';
import { Disposables } from '../disposables';
import { ComparePanel, type Compared } from './comparePanel';

/** The comparisons that are open, one for each document. */
export class Comparisons extends Disposables {
  readonly #service: LanguageService;
  readonly #extensionUri: vscode.Uri;
  readonly #report: (error: unknown) => void;
  readonly #open = new Map<string, ComparePanel>();

  /** @param report told of what should not happen */
  constructor(service: LanguageService, extensionUri: vscode.Uri, report: (error: unknown) => void) {
    super();
    this.#service = service;
    this.#extensionUri = extensionUri;
    this.#report = report;
    this.add({ dispose: () => this.#open.forEach(panel => panel.dispose()) });
  }

  /** The one that is used now. */
  get current(): ComparePanel | undefined {
    return [...this.#open.values()].find(({ panel }) => panel.active);
  }

  /** Whether the author has asked for the published page of a document already, and looks at it. */
  isOpen(source: vscode.Uri): boolean {
    return this.#open.has(source.toString());
  }

  /**
   * Shows a document's page beside what is published: in the panel it has, or in a new one.
   * @param again asks for the published page once more
   */
  show(compared: Compared, again: () => Promise<void>): void {
    const key = compared.source.toString();
    const known = this.#open.get(key);
    if (known !== undefined) {
      known.renew(compared);
      return;
    }
    const panel = new ComparePanel(this.#service, this.#extensionUri, compared, again, this.#report);
    panel.add({ dispose: () => this.#open.delete(key) });
    this.#open.set(key, panel);
  }
}
