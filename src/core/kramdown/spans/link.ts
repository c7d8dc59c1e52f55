import { applyAttributeList } from '../attributeList';
import { isSpace, skipSpace } from '../characters';
import { normalizeLinkId, warn } from '../documentState';
import { ElementNode } from '../element';
import { endOriginOf, originOf } from '../sourceText';
import type { SpanState } from '../spanState';
import { isInside, maximumNesting } from '../spanState';
import { setSpanContent, takeAsText, takeSpan } from '../spanText';
import { readTarget } from './linkTarget';
import { options } from './spanExtension';

/** `[text](url "title")`, `[text][id]`, `[id]`, and the same with `!` for images. */
export function link(state: SpanState): boolean {
  const { text, pos } = state;
  const isImage = text.charCodeAt(pos) === 33;
  const open = isImage ? pos + 1 : pos;
  if (text.charCodeAt(open) !== 91) return false;
  const next = text.charCodeAt(open + 1);
  if (next === 94 || open + 1 >= text.length) return false;
  const start = open + 1;
  const isNested = !isImage && (isInside(state, 'a') || isInside(state, 'img'));
  if (
    isNested ||
    state.ancestors.length > maximumNesting ||
    state.document.patience <= 0 ||
    // no use looking for what nothing ends; an option that is set behind it stays set all the same
    (state.ahead.indexOf(']', start) < 0 && state.ahead.indexOf(options, start) < 0)
  )
    return takeAsText(state, start);
  const { taken } = state;
  const node = new ElementNode(isImage ? 'img' : 'a', '', originOf(state.source, pos), 0);
  state.pos = state.taken = start;
  if (!readText(state, node) || !readDestination(state, node, isImage, start, state.pos)) {
    state.taken = taken;
    return takeAsText(state, start);
  }
  const end = state.pos;
  node.end = endOriginOf(state.source, end);
  takeSpan(state, node, pos, end);
  return true;
}

/** Reads up to the `]` that belongs to the opening bracket. Images inside have brackets of their own. */
function readText(state: SpanState, node: ElementNode): boolean {
  let count = 1;
  let images = 0;
  let seen = 0;
  return state.parseSpans(node, inner => {
    const code = inner.text.charCodeAt(inner.pos);
    if (code === 93) count--;
    else if (code === 91 || (code === 33 && inner.text.charCodeAt(inner.pos + 1) === 91)) count++;
    else return false;
    for (const { length } = node.children; seen < length; seen++) if (node.children[seen]?.type === 'img') images++;
    return count - images === 0;
  });
}

/** Where the `[b]` of an `[a][b]` ends that was told to be missing: it is not told again. */
const told = new WeakMap<SpanState, number>();

/** Reads what follows the text that stands from `from` to `close`. False where that makes no link. */
function readDestination(state: SpanState, node: ElementNode, isImage: boolean, from: number, close: number): boolean {
  const { text, source } = state;
  const content = text.slice(from, close).replace(/\\([\\.*_+`<>()[\]{}#!:|"'$=-])/g, '$1');
  setSpanContent(state, node, from, close);
  const at = close + 1;
  const reference = scanReference(text, at);
  if (reference !== undefined || text.charCodeAt(at) !== 40) {
    const written = reference?.id;
    const id = normalizeLinkId(written ?? content);
    const end = reference?.end ?? at;
    const definition = state.document.links.get(id);
    if (definition === undefined) {
      // a text in brackets behind another is seldom meant as its reference: only `[a][b]` is
      const isNote = written?.startsWith('^') === true;
      if (written !== undefined && !isNote && text.charCodeAt(at) === 91) {
        warn(state.document, 'missing-reference', id, source, from - 1, end);
        told.set(state, end);
      } else if (told.get(state) !== at)
        warn(state.document, 'missing-shortcut', isNote ? normalizeLinkId(content) : id, source, from - 1, at);
      return false;
    }
    const { list } = definition.boundary;
    if (list !== undefined) {
      applyAttributeList(node, list, state.document.attributeLists);
      // an attribute list behind this link then is one of the definition: links that follow have it too
      node.list = list;
    }
    finish(node, isImage, definition.url, definition.title, content);
    state.pos = end;
    return true;
  }
  const target = readTarget(text, at);
  if (target === undefined) {
    // the search went to the end of the text
    state.document.patience -= text.length - at;
    return false;
  }
  finish(node, isImage, target.url, target.title, content);
  node.detail('target', { start: originOf(source, target.from), end: endOriginOf(source, target.to) });
  state.pos = target.end;
  return true;
}

function finish(node: ElementNode, isImage: boolean, url: string, title: string | undefined, content: string): void {
  if (isImage) {
    node.setAttribute('src', url);
    node.setAttribute('alt', content);
    node.replaceChildren(undefined);
  } else {
    node.setAttribute('href', url);
  }
  if (title !== undefined) node.setAttribute('title', title);
}

/** `[id]` at `at`, or behind white space; an empty `[]` is one too. */
function scanReference(
  text: string,
  at: number,
): { readonly id: string | undefined; readonly end: number } | undefined {
  const open = isSpace(text.charCodeAt(at)) ? skipSpace(text, at) : at;
  if (text.charCodeAt(open) !== 91) return undefined;
  const close = text.indexOf(']', open + 1);
  if (close < 0) return undefined;
  return { id: close === open + 1 ? undefined : text.slice(open + 1, close), end: close + 1 };
}
