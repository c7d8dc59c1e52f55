import type { OffsetRange } from '../text/range';
import type { AttributeList } from './attributeList';
import type { DocumentState } from './documentState';
import { ElementNode, isBlankLines } from './element';
import type { LookAhead } from './lookAhead';
import type { SourceText } from './sourceText';
import { endOriginOf, originOf } from './sourceText';
import type { KramdownType } from './tree';

/** Where the block parser stands. Rules read `text` from `pos`, append to `tree`, and move `pos` when they accept. */
export interface BlockState {
  document: DocumentState;
  source: SourceText;
  text: string;
  pos: number;
  ahead: LookAhead;
  tree: ElementNode;
  /** An attribute list that waits for the block behind it, and where it begins in the source. */
  waiting: { readonly list: AttributeList; readonly start: number } | undefined;
  /** Set by the rule that finds the end tag of `tree`. */
  endTag: OffsetRange | undefined;
  /** How many blocks the current one stands in. */
  depth: number;
  /**
   * Reads blocks into `element`: those of `source`, or, without it, those that follow at `pos` in the current text. True
   * when the end tag of `element` was found.
   */
  parseBlocks(element: ElementNode, source?: SourceText): boolean;
}

/** One construct: true when it took something at `state.pos`, which is the beginning of a line or counts as one. */
export type BlockRule = (state: BlockState) => boolean;

/** Blocks nested deeper than this are text: nobody writes them, and they would cost time and stack without bound. */
export const maximumDepth = 100;

/**
 * Makes an element of the characters `from` to `to` of the current text, with an attribute list that waited for it.
 * Trailing white space does not count.
 */
export function createBlock(
  state: BlockState,
  type: KramdownType,
  value: string,
  from: number,
  to: number,
): ElementNode {
  const node = nodeAt(state, type, value, from, to);
  takeWaiting(state, node);
  return node;
}

/** As `createBlock`, but leaves a waiting attribute list for the next block. */
export function nodeAt(state: BlockState, type: KramdownType, value: string, from: number, to: number): ElementNode {
  const { source, document } = state;
  return new ElementNode(
    type,
    value,
    Math.min(originOf(source, from), document.text.length),
    Math.min(endOriginOf(source, to), document.text.length),
  );
}

/** Gives `node` the attribute list written before it, if any. */
export function takeWaiting(state: BlockState, node: ElementNode): void {
  if (state.waiting === undefined) return;
  node.list = state.waiting.list;
  node.start = Math.min(node.start, state.waiting.start);
  state.waiting = undefined;
}

/** Sets where the content of `node` lies: the characters `from` to `to` of the current text. */
export function setContent(state: BlockState, node: ElementNode, from: number, to: number): void {
  node.contentStart = Math.max(node.start, Math.min(originOf(state.source, from), node.end));
  node.contentEnd = Math.max(node.contentStart, Math.min(endOriginOf(state.source, to), node.end));
}

/** Whether a block that needs an empty line, or the like, before it may begin here. */
export function isAfterBoundary(state: BlockState): boolean {
  const last = state.tree.lastChild;
  return last === undefined || isBlankLines(last) || last.boundary === 'marker' || state.waiting !== undefined;
}
