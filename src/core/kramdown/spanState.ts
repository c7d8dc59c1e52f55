import type { DocumentState } from './documentState';
import type { ElementNode } from './element';
import type { LookAhead } from './lookAhead';
import type { SourceText } from './sourceText';
import type { KramdownType } from './tree';

/** Where the span parser stands. Rules read `text` from `pos`, append to `tree`, and move `pos`. */
export interface SpanState {
  readonly document: DocumentState;
  readonly source: SourceText;
  readonly text: string;
  readonly ahead: LookAhead;
  pos: number;
  tree: ElementNode;
  /** The elements `tree` stands in, the outermost first; only spans. */
  readonly ancestors: ElementNode[];
  /** Plain text that is not in the tree yet begins here. */
  textStart: number;
  /** Up to where characters were taken by a construct: a quote looks at the character before it only behind this. */
  taken: number;
  /**
   * Reads spans into `element` from `pos` until `stop` says so (true, with `pos` at the stop) or the text ends (false; the
   * text behind the last construct is then left). `isHtmlOnly` is for elements whose content is copied.
   */
  parseSpans(element: ElementNode, stop: StopTest, isHtmlOnly?: boolean): boolean;
  /** Reads `source` into `element` as if nothing stood around it. */
  readSeparately(element: ElementNode, source: SourceText): void;
}

/** Asked at characters that begin a construct and at `]`; true when the element ends at `state.pos`. */
export type StopTest = (state: SpanState) => boolean;

/** One construct: true when it took something at `state.pos`, if only as text. */
export type SpanRule = (state: SpanState) => boolean;

/** The rules to ask, by the code of the character; the characters in `stops` are looked at too. */
export interface SpanRules {
  readonly byCode: readonly (readonly SpanRule[] | undefined)[];
  readonly isSpecial: Uint8Array;
}

/** Spans nested deeper than this are text. */
export const maximumNesting = 100;

/** Whether the element read now, or one it stands in, is of the type. */
export function isInside(state: SpanState, type: KramdownType): boolean {
  if (state.tree.type === type) return true;
  for (const ancestor of state.ancestors) if (ancestor.type === type) return true;
  return false;
}
