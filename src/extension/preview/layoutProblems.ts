import * as vscode from 'vscode';
import { Disposables } from '../disposables';

/** What one preview has found in files, by their URIs. */
export type FoundInFiles = ReadonlyMap<string, readonly vscode.Diagnostic[]>;

/** What only a browser sees of pages, as the editor's problems: what several previews of a page find is told once. */
export class LayoutProblems extends Disposables {
  readonly #collection = this.add(vscode.languages.createDiagnosticCollection('academic-homepage-layout'));
  readonly #found = new Map<object, FoundInFiles>();

  /** Takes what a preview finds now in the place of what it found before; nothing of one that is gone. */
  take(preview: object, found: FoundInFiles): void {
    const touched = new Set([...(this.#found.get(preview)?.keys() ?? []), ...found.keys()]);
    if (found.size === 0) this.#found.delete(preview);
    else this.#found.set(preview, found);
    for (const uri of touched) {
      const all = [...this.#found.values()].flatMap(files => files.get(uri) ?? []);
      const once = all.filter((one, at) => all.findIndex(other => isSame(one, other)) === at);
      this.#collection.set(vscode.Uri.parse(uri), once);
    }
  }
}

function isSame(a: vscode.Diagnostic, b: vscode.Diagnostic): boolean {
  return a.message === b.message && a.range.isEqual(b.range);
}
