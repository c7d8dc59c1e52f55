import * as vscode from 'vscode';
import type { LanguageService } from '../../core/languageService';
import { areAsComputed } from '../asComputed';
import { toWorkspaceEdit } from '../siteFiles';
import { fileOfSite } from '../fileOfSite';
import { applyToFiles } from '../writable';

/** Lines that were written into the head of a site's pages. */
interface Written {
  /** Any file of the site. */
  readonly site: vscode.Uri;
  /** From the site's root. */
  readonly path: string;
  readonly text: string;
}

/** The lines that name icons in the heads of pages, of each site that the panel has worked on: written, and taken away again. */
export class HeadLinks {
  readonly #service: LanguageService;
  #written: readonly Written[] = [];

  constructor(service: LanguageService) {
    this.#service = service;
  }

  /**
   * Writes and saves what the head of a site's pages lacks. Asked for anew: with the icons there the head may be another. False where
   * there is nothing to write, or where the file kept changing.
   */
  async write(site: vscode.Uri): Promise<boolean> {
    const address = site.toString();
    for (let attempt = 0; attempt < 3; attempt++) {
      const links = (await this.#service.favicons(address))?.links;
      const [edit] = links?.edits ?? [];
      if (links === undefined || edit === undefined) return false;
      if (!(await areAsComputed(this.#service, address, [links.path]))) continue;
      if (!(await applyToFiles(toWorkspaceEdit(this.#service, address, [links])))) continue;
      await this.#save(site, links.path);
      this.#written = [...this.#written, { site, path: links.path, text: edit.newText }];
      return true;
    }
    return false;
  }

  /** Takes away, in every site, what is still there as it was written. */
  async takeAway(): Promise<void> {
    const written = this.#written;
    this.#written = [];
    for (const { site, path, text } of written) {
      const address = site.toString();
      // opened, so that what another program wrote meanwhile is known
      await areAsComputed(this.#service, address, [path]);
      const start = this.#service.textOf(address, path)?.indexOf(text) ?? -1;
      if (start < 0) continue;
      const edits = [{ range: { start, end: start + text.length }, newText: '' }];
      await applyToFiles(toWorkspaceEdit(this.#service, address, [{ path, edits }]));
      await this.#save(site, path);
    }
  }

  async #save(site: vscode.Uri, path: string): Promise<void> {
    await (await vscode.workspace.openTextDocument(fileOfSite(this.#service, site, path))).save();
  }
}
