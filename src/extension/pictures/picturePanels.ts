import * as vscode from 'vscode';
import type { LanguageService } from '../../core/languageService';
import { Disposables } from '../disposables';
import { FaviconPanel, type FaviconTarget } from './faviconPanel';
import type { PicturePanelInput } from './picturePanel';
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
    const panel = new ShrinkPanel({ ...this.#input('shrunk'), target });
    panel.add({ dispose: () => (this.#shrinking = undefined) });
    this.#shrinking = panel;
  }

  /** Shows the icons that can be made of a picture. */
  makeFavicon(target: FaviconTarget): void {
    if (this.#favicon !== undefined) {
      this.#favicon.renew(target);
      return;
    }
    const panel = new FaviconPanel({ ...this.#input('icons'), target });
    panel.add({ dispose: () => (this.#favicon = undefined) });
    this.#favicon = panel;
  }

  /** @param name of the folder for what is replaced */
  #input(name: string): Omit<PicturePanelInput<unknown>, 'target'> {
    const { extensionUri, storageUri, globalStorageUri } = this.#context;
    const storage = vscode.Uri.joinPath(storageUri ?? globalStorageUri, 'originals', name);
    return { service: this.#service, extensionUri, storage, report: this.#report };
  }
}
