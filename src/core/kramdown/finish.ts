import { replaceAbbreviations } from './abbreviations';
import { applyAttributeList } from './attributeList';
import type { DocumentState } from './documentState';
import { patienceFor } from './documentState';
import type { ElementNode } from './element';
import { isBlankLines } from './element';
import { breakLines } from './gfmLineBreaks';
import { HeaderIds, idTextOf, plainTextOf } from './headerId';
import type { KramdownOptions } from './options';
import type { SourceText } from './sourceText';
import { toNative } from './native/toNative';
import { parseSpans } from './spanParser';

/** Turns what the block rules left into the finished tree: spans are read, attribute lists applied, ids given. */
export function finishTree(document: DocumentState, root: ElementNode): void {
  finishSpans(document, root);
  for (const { note } of document.footnotes.values()) {
    finishSpans(document, note);
  }
  const giveId = headerIdGiver(document.options);
  const notes = new Set<ElementNode>();
  finishElements(document, root, giveId, false, notes);
  // a note is printed once, behind the page; it is read by kramdown's own rules, not by the GFM parser's
  for (const note of notes) finishElements(document, note, giveId, true, notes);
}

/** Reads the spans below `root` and finds the abbreviations in them. */
export function finishSpans(document: DocumentState, root: ElementNode): void {
  readPending(document, root);
  if (document.options.html_to_native) toNative(root);
  replaceAbbreviations(document, root);
}

/** Is told each header without an id of its own, in the order of the page; `isPlain` where kramdown's own kind of id is used. */
export type HeaderVisitor = (header: ElementNode, isPlain: boolean) => void;

/** Gives headers, told in the order of the page, the ids that `auto_ids` makes. True when the id is another than before. */
export function headerIdGiver(options: KramdownOptions): (header: ElementNode, isPlain: boolean) => boolean {
  const ids = new HeaderIds(options);
  return (header, isPlain) => {
    const text = header.details?.idText ?? header.details?.plainText ?? '';
    const id = isPlain ? ids.basic(text) : ids.gfm(text);
    if (header.attributes.get('id') === id) return false;
    header.setAttribute('id', id);
    return true;
  };
}

/** Reads the text of `node` and of all below it, and drops boundaries. */
function readPending(document: DocumentState, node: ElementNode, isPlain = false): void {
  if (node.pending !== undefined) {
    const { pending } = node;
    node.pending = undefined;
    readText(document, node, pending, isPlain);
    return;
  }
  const plain = isPlain || isPlainInside(node);
  const { children } = node;
  if (children.length === 0) return;
  const kept: ElementNode[] = [];
  let isChanged = false;
  for (const child of children) {
    if (child.boundary !== undefined) continue;
    const last = kept[kept.length - 1];
    if (isBlankLines(child) && last !== undefined && isBlankLines(last)) {
      last.value += child.value;
      last.end = child.end;
      continue;
    }
    const written = child.pending?.text;
    readPending(document, child, plain);
    if (child.end > node.end && node.type !== 'root') clamp(child, node.end);
    if (child.type === 'root') {
      // a line no rule wanted is text between blocks
      for (const text of child.children) kept.push(text);
      isChanged = true;
      continue;
    }
    if (child.list !== undefined && !isSpan(child)) {
      applyAttributeList(child, child.list, document.attributeLists);
      if (child.list.references.length > 0) child.detail('references', child.list.references);
    }
    if (child.type === 'header' || child.type === 'dt') {
      child.detail('plainText', plainTextOf(child));
      if (document.options.input !== 'GFM')
        child.detail('idText', idTextOf(child, child.type === 'dt' ? undefined : written, document.options));
    }
    kept.push(child);
  }
  if (isChanged || kept.length !== children.length) node.replaceChildren(kept);
}

function readText(document: DocumentState, node: ElementNode, text: SourceText, isPlain: boolean): void {
  if (document.memory?.take(node, text.text, isPlain) === true) return;
  // what a text is read as must not depend on those before it that were not read again
  if (document.memory !== undefined) document.patience = patienceFor(text.text.length);
  parseSpans(document, node, text);
}

/** The GFM parser does not look into such elements. */
function isPlainInside(node: ElementNode): boolean {
  return node.type === 'html_element' || node.type === 'del';
}

/** What ends a block, such as empty lines, can reach behind what counts as its end. */
function clamp(node: ElementNode, end: number): void {
  node.end = end;
  node.start = Math.min(node.start, end);
  node.contentStart = Math.min(node.contentStart, end);
  node.contentEnd = Math.min(node.contentEnd, end);
  for (const child of node.children) if (child.end > end) clamp(child, end);
}

/** Attribute lists of spans were applied where they stood. */
function isSpan(node: ElementNode): boolean {
  return node.type === 'a' || node.type === 'img' || node.type === 'em' || node.type === 'strong';
}

/**
 * Tells `visit` the headers that need an id and turns backslashes at the ends of lines into line breaks. The GFM parser
 * does not look into HTML elements: headers there get kramdown's own kind of id. Footnotes referred to go into `notes`.
 */
export function finishElements(
  document: DocumentState,
  node: ElementNode,
  visit: HeaderVisitor,
  isPlain: boolean,
  notes: Set<ElementNode>,
): void {
  if (document.memory?.has(node) === true) return;
  const plain = isPlain || isPlainInside(node) || document.options.input !== 'GFM';
  if (!plain) breakLines(node, document.options.hard_wrap, document.text);
  for (const child of node.children) {
    if (child.type === 'header' && document.options.auto_ids && !child.attributes.has('id')) {
      child.detail('autoId', plain ? 'basic' : 'gfm');
      visit(child, plain);
      finishElements(document, child, visit, true, notes);
      continue;
    }
    const note = child.type === 'footnote' ? document.footnotes.get(child.value)?.note : undefined;
    if (note !== undefined) notes.add(note);
    if (child.children.length > 0) finishElements(document, child, visit, plain, notes);
  }
}
