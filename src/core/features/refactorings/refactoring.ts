import type { PageModel } from '../../page/pageModel';
import type { FileEdits, TextEdit } from '../../text/edit';
import type { Message } from '../../text/message';
import { lineStart } from '../../text/lines';
import type { OffsetRange } from '../../text/range';
import type { SiteReading } from '../siteReading';

/** A change of form that is no mending: nothing is wrong before it. */
export interface Refactoring {
  readonly kind: 'rewrite' | 'extract';
  readonly title: Message;
  /** In the page. */
  readonly edits: readonly TextEdit[];
  /** In other files of the site. */
  readonly elsewhere: readonly FileEdits[];
  /** Files that come into being. */
  readonly created: readonly { readonly path: string; readonly text: string }[];
}

export interface RefactoringInput {
  /** From the site's root. */
  readonly path: string;
  readonly text: string;
  readonly page: PageModel;
  readonly reading: SiteReading | undefined;
  /** The cursor (empty), or what is selected. */
  readonly range: OffsetRange;
}

/** One kind of change: those that can be made at the cursor. */
export type Refactor = (input: RefactoringInput) => readonly Refactoring[];

/** A change of the page alone. */
export function rewriting(title: Message, edits: readonly TextEdit[]): Refactoring {
  return { kind: 'rewrite', title, edits, elsewhere: [], created: [] };
}

/** The whole lines of a range, without the line break of the last. */
export function linesOf(text: string, { start, end }: OffsetRange): OffsetRange {
  const from = lineStart(text, start);
  const lineBreak = text.indexOf('\n', end > from && text[end - 1] === '\n' ? end - 1 : end);
  const to = lineBreak < 0 ? text.length : lineBreak;
  return { start: from, end: text[to - 1] === '\r' ? to - 1 : to };
}
