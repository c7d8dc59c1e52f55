import * as vscode from 'vscode';
import type { LanguageService } from '../../core/languageService';
import { Disposables } from '../disposables';
import { FaviconPanel, type FaviconTarget } from './faviconPanel';
import { ShrinkPanel, type ShrinkTarget } from './shrinkPanel';

/** The panels that work on pictures: one of each kind at most. */
export class PicturePanels extends Disposables {
  readonly #service: LanguageService;
  readonly #context: vscode.ExtensionContext;
  readonly #report: (error: unknown) => void;
  #shrinking: ShrinkPanel | undefined;
  #favicon: FaviconPanel | undefined;

  /** @param report told of what should not happen */
  constructor(service: LanguageService, context: vscode.ExtensionContext, report: (error: unknown) => void) {
    super();
    this.#service = service;
    this.#context = context;
    this.#report = report;
    this.add({ dispose: () => this.#shrinking?.dispose() });
    this.add({ dispose: () => this.#favicon?.dispose() });
  }

  /** Shows what can be made smaller. */
  shrink(target: ShrinkTarget): void {
    if (this.#shrinking !== undefined) {
      this.#shrinking.renew(target);
      return;
    }
    const { extensionUri } = this.#context;
    const panel = new ShrinkPanel(this.#service, extensionUri, this.#storage('shrunk'), target, this.#report);
    panel.add({ dispose: () => (this.#shrinking = undefined) });
    this.#shrinking = panel;
  }

  /** Shows the icons that can be made of a picture. */
  makeFavicon(target: FaviconTarget): void {
    if (this.#favicon !== undefined) {
      this.#favicon.renew(target);
      return;
    }
    const { extensionUri } = this.#context;
    const panel = new FaviconPanel(this.#service, extensionUri, this.#storage('icons'), target, this.#report);
    panel.add({ dispose: () => (this.#favicon = undefined) });
    this.#favicon = panel;
  }

  #storage(name: string): vscode.Uri {
    const { storageUri, globalStorageUri } = this.#context;
    return vscode.Uri.joinPath(storageUri ?? globalStorageUri, 'originals', name);
  }
}
