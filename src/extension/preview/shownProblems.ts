import * as vscode from 'vscode';
import type { PreviewProblem as FoundProblem } from '../../core/features/placing';
import { createLineIndex } from '../../core/text/lineIndex';
import type { PreviewProblem, ToPreview } from '../../protocol/preview';
import { localize } from '../localize';
import { longestForErrors, rest } from '../pace';

interface Found {
  readonly page: readonly FoundProblem[];
  readonly styles: readonly FoundProblem[];
}

/** The bar above a page: what Liquid and layouts complain of, and what the Sass compiler does, come at different times and stand together. */
export class ShownProblems implements vscode.Disposable {
  #found: Found = { page: [], styles: [] };
  #places: readonly vscode.Location[] = [];
  /** The problems the webview shows, as JSON. */
  #sent: string | undefined;
  #later: ReturnType<typeof setTimeout> | undefined;
  readonly #post: (message: ToPreview) => void;

  constructor(post: (message: ToPreview) => void) {
    this.#post = post;
  }

  /** Shows these in the place of the earlier ones of their kind. */
  show(found: Partial<Found>): void {
    if (found.page !== undefined) clearTimeout(this.#later);
    this.#found = { ...this.#found, ...found };
    const problems: PreviewProblem[] = [];
    const places: vscode.Location[] = [];
    for (const problem of [...this.#found.page, ...this.#found.styles]) {
      const { line, character } = createLineIndex(problem.text).positionAt(problem.start);
      problems.push({ message: localize(problem.message), path: problem.path, line, character });
      places.push(new vscode.Location(vscode.Uri.parse(problem.uri), new vscode.Position(line, character)));
    }
    this.#places = places;
    // The same again would be read aloud again, and take the focus from the line it is on.
    const sent = JSON.stringify(problems);
    if (sent === (this.#sent ?? '[]')) return;
    this.#sent = sent;
    this.#post({ type: 'problems', problems });
  }

  /**
   * Shows these of the page once its author rests, unless others come meanwhile: what is half typed has problems at each key, and a bar that
   * comes and goes moves the page. What the page is shown without, as the end of a box that they write, need not be told before its error is.
   */
  showAtRest(page: readonly FoundProblem[], isShownWithout: boolean): void {
    clearTimeout(this.#later);
    this.#later = setTimeout(() => this.show({ page }), isShownWithout ? longestForErrors : rest);
  }

  /** Where the problem stands that the webview shows as its `index`th, counted from 0. */
  placeOf(index: number): vscode.Location | undefined {
    return this.#places[index];
  }

  /** Another page is coming: what was found in the last one is not its. */
  forget(): void {
    clearTimeout(this.#later);
    this.#found = { page: [], styles: [] };
  }

  /** The webview has a new document, which shows none. */
  startAgain(): void {
    this.#sent = undefined;
  }

  dispose(): void {
    clearTimeout(this.#later);
  }
}
