import * as vscode from 'vscode';
import type { PreviewResult } from '../../core/features/preview/preview';
import type { LanguageService } from '../../core/languageService';
import { lineEnd } from '../../core/text/lines';
import type { OffsetRange } from '../../core/text/range';
import { systemAlarm, type Alarm } from '../../hosts/alarm';
import { Disposables } from '../disposables';
import type { LastEdit } from '../lastEdit';
import { longestForErrors } from '../pace';
import { UnendedPart } from './unendedPart';

/**
 * Knows while a part of a page is being written that would cost it much as it is. Most of these only lack their end, and the page is shown as though they had it
 * (`UnendedPart`).
 *
 * Others spoil the page, and it stays as it was: a tag that swallows all that is behind and cannot be ended, or the name of a layout, for `layout: d` leaves the page bare. Such a one is in work as long
 * as its author writes on its line: until the cursor leaves that, its author saves, or three seconds are over, when its error is told. What was shown so once is shown as it is from then on, for its author to see what they write in it.
 */
export class PartInWork extends Disposables {
  readonly #ended = this.add(new vscode.EventEmitter<void>());
  /** Told where a part that was in work is so no longer. */
  readonly onDidEnd = this.#ended.event;
  readonly #service: Pick<LanguageService, 'spoilingParts' | 'renderPage' | 'renderWritten'>;
  readonly #lastEdit: LastEdit;
  readonly #alarm: Alarm;
  /** Of the part that spoils its page now, whether it is still in work. */
  #isInWork: (() => boolean) | undefined;
  /** How many parts a page had that spoil it when it was last shown as it is. */
  #shown: { readonly document: vscode.TextDocument; readonly parts: number } | undefined;
  #endTimer: (() => void) | undefined;
  readonly #unended: UnendedPart;

  constructor(
    service: Pick<LanguageService, 'spoilingParts' | 'renderPage' | 'renderWritten'>,
    lastEdit: LastEdit,
    alarm: Alarm = systemAlarm,
  ) {
    super();
    this.#service = service;
    this.#unended = this.add(new UnendedPart(service, lastEdit));
    this.#lastEdit = lastEdit;
    this.#alarm = alarm;
    this.add(lastEdit.onDidLeave(() => this.#mayHaveEnded()));
    this.add(this.#unended.onDidLeave(() => this.#ended.fire()));
    this.add({ dispose: () => this.#endTimer?.() });
  }

  /** Renders a page as its author writes it. */
  render(page: vscode.Uri): Promise<PreviewResult> {
    return this.#unended.render(page);
  }

  /** Whether the page of a document, the one in the active editor, is spoilt by a part that is in work. */
  async spoils(page: vscode.Uri): Promise<boolean> {
    const { document } = vscode.window.activeTextEditor ?? {};
    if (document?.uri.toString() !== page.toString()) return false;
    const shown = this.#shown?.document === document ? this.#shown.parts : 0;
    // the page is not read for a key in plain text, unless that may have taken away what it was shown with
    const lines = this.#lastEdit.linesIn(document);
    if (shown === 0 && lines?.some(line => mayBeginPart.test(line)) === false) return false;
    const { parts, text } = await this.#service.spoilingParts(page.toString());
    if (this.isDisposed()) return false;
    // parts of a text that has moved on say nothing of where the cursor is now; its own are looked for with the next render
    const isWritten = (): boolean =>
      document.getText() === text
        ? parts.some(part => this.#isOnLine(part, document, text))
        : this.#lastEdit.linesIn(document) !== undefined;
    const isInWork = (): boolean => this.#untilTold() > 0 && isWritten();
    if (parts.length <= shown || !isInWork()) {
      this.#shown = { document, parts: parts.length };
      return false;
    }
    this.#isInWork = isInWork;
    this.#endTimer?.();
    this.#endTimer = this.#alarm.after(this.#untilTold(), () => this.#end());
    return true;
  }

  /** Whether the author writes in a part, or behind it on its line. */
  #isOnLine(range: OffsetRange, document: vscode.TextDocument, text: string): boolean {
    const behind = lineEnd(text, range.end);
    return this.#lastEdit.awaits({ range, unfinished: { start: range.start, end: behind } }, document, text);
  }

  #untilTold(): number {
    return this.#lastEdit.at + longestForErrors - this.#alarm.now();
  }

  #mayHaveEnded(): void {
    if (this.#isInWork?.() === false) this.#end();
  }

  #end(): void {
    this.#isInWork = undefined;
    this.#endTimer?.();
    // also where something was typed meanwhile: what is rendered of that may still have met the part in work
    this.#ended.fire();
  }
}

/** What a preview asks of it. */
export type PreviewedPart = Pick<PartInWork, 'render' | 'spoils' | 'onDidEnd'>;

/** A line that holds a tag, or the key of a layout. */
const mayBeginPart = /[<>]|^[ \t]*["']?layout\b/;
