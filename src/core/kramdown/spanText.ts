import { ElementNode, appendText } from './element';
import { endOriginOf, originOf } from './sourceText';
import type { SpanState } from './spanState';
import type { KramdownType } from './tree';

/** Puts the plain text that waits, up to `to`, into the tree. */
export function flush(state: SpanState, to: number): void {
  const { textStart } = state;
  if (to > textStart) addText(state, state.text.slice(textStart, to), textStart, to);
  state.textStart = to;
}

/** Appends text written at `from` to `to`. */
export function addText(state: SpanState, value: string, from: number, to: number): void {
  appendText(
    state.tree,
    value,
    originOf(state.source, from),
    Math.min(endOriginOf(state.source, to), state.document.text.length),
  );
}

/** An element written at `from` to `to`, in no tree yet. */
export function createSpan(state: SpanState, type: KramdownType, value: string, from: number, to: number): ElementNode {
  return new ElementNode(type, value, originOf(state.source, from), endOriginOf(state.source, to));
}

/** Sets where the content of `node` stands. */
export function setSpanContent(state: SpanState, node: ElementNode, from: number, to: number): void {
  node.contentStart = originOf(state.source, from);
  node.contentEnd = Math.max(node.contentStart, endOriginOf(state.source, to));
}

/** Appends an element that was written at `from` to `to`, behind the text before it, and goes on behind it. */
export function takeSpan(state: SpanState, node: ElementNode, from: number, to: number): void {
  flush(state, from);
  state.tree.append(node);
  moveTo(state, to);
}

/** Goes on at `to`; what lies before it is no longer plain text. */
export function moveTo(state: SpanState, to: number): void {
  state.pos = to;
  state.textStart = to;
  state.taken = to;
}

/** Takes the characters up to `to` as plain text. */
export function takeAsText(state: SpanState, to: number): true {
  state.pos = to;
  return true;
}
