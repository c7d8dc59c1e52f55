import * as vscode from 'vscode';
import type { LanguageService } from '../../core/languageService';
import { lineEnd } from '../../core/text/lines';
import type { OffsetRange } from '../../core/text/range';
import { systemAlarm, type Alarm } from '../../hosts/alarm';
import { Disposables } from '../disposables';
import type { LastEdit } from '../features/lastEdit';
import { longestForErrors } from '../pace';

/** The page of a document that is swallowed by a tag its author writes. */
interface Swallowed {
  readonly document: vscode.TextDocument;
  readonly version: number;
  readonly isInWork: () => boolean;
}

/**
 * Knows while a tag is being written that swallows the rest of its page: `<d>`, `<di>` and `<div class="a">` make raw text of all that is behind,
 * `<div class=` does not, until its end tag stands. It is in work as long as its author writes on its line: until the cursor leaves that, its author saves,
 * or three seconds are over, when its error is told. What was shown so once is shown as it is from then on, for its author to see what they write in it.
 */
export class TagInWork extends Disposables {
  readonly #ended = this.add(new vscode.EventEmitter<void>());
  /** Told where a tag that was in work is so no longer though nothing was typed. */
  readonly onDidEnd = this.#ended.event;
  readonly #service: Pick<LanguageService, 'unendedTags'>;
  readonly #lastEdit: LastEdit;
  readonly #alarm: Alarm;
  #swallowed: Swallowed | undefined;
  /** How many tags without an end a page had when it was last shown as it is. */
  #shown: { readonly document: vscode.TextDocument; readonly tags: number } | undefined;
  #endTimer: (() => void) | undefined;

  constructor(service: Pick<LanguageService, 'unendedTags'>, lastEdit: LastEdit, alarm: Alarm = systemAlarm) {
    super();
    this.#service = service;
    this.#lastEdit = lastEdit;
    this.#alarm = alarm;
    this.add(lastEdit.onDidLeave(() => this.#mayHaveEnded()));
    this.add({ dispose: () => this.#endTimer?.() });
  }

  /** Whether the page of a document, the one in the active editor, is swallowed by a tag that is in work. */
  async swallows(page: vscode.Uri): Promise<boolean> {
    const { document, selection } = vscode.window.activeTextEditor ?? {};
    if (document?.uri.toString() !== page.toString() || selection === undefined) return false;
    // the page is not read for a key in plain text
    if (!/[<>]/.test(document.lineAt(selection.active.line).text)) return false;
    const { version } = document;
    const { tags, text } = await this.#service.unendedTags(page.toString());
    if (this.isDisposed()) return false;
    const isInWork = (): boolean => this.#untilTold() > 0 && tags.some(tag => this.#isOnLine(tag, document, text));
    const shown = this.#shown?.document === document ? this.#shown.tags : 0;
    if (tags.length <= shown || !isInWork()) {
      this.#shown = { document, tags: tags.length };
      return false;
    }
    this.#swallowed = { document, version, isInWork };
    this.#endTimer?.();
    this.#endTimer = this.#alarm.after(this.#untilTold(), () => this.#end());
    return true;
  }

  /** Whether the author writes in a tag, or behind it on its line. */
  #isOnLine(range: OffsetRange, document: vscode.TextDocument, text: string): boolean {
    const behind = lineEnd(text, range.end);
    return this.#lastEdit.awaits({ range, unfinished: { start: range.start, end: behind } }, document, text);
  }

  #untilTold(): number {
    return this.#lastEdit.at + longestForErrors - this.#alarm.now();
  }

  #mayHaveEnded(): void {
    if (this.#swallowed?.isInWork() === false) this.#end();
  }

  #end(): void {
    const swallowed = this.#swallowed;
    this.#swallowed = undefined;
    this.#endTimer?.();
    // what was typed meanwhile is rendered anyway
    if (swallowed?.document.version === swallowed?.version) this.#ended.fire();
  }
}
