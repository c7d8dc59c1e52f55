import { replaceAbbreviations } from './abbreviations';
import { applyAttributeList } from './attributeList';
import type { DocumentState } from './documentState';
import type { ElementNode } from './element';
import { isBlankLines } from './element';
import { breakLines } from './gfmLineBreaks';
import { HeaderIds, plainTextOf } from './headerId';
import { parseSpans } from './spanParser';

/** Turns what the block rules left into the finished tree: spans are read, attribute lists applied, ids given. */
export function finishTree(document: DocumentState, root: ElementNode): void {
  readPending(document, root);
  replaceAbbreviations(document, root);
  for (const { note } of document.footnotes.values()) {
    readPending(document, note);
    replaceAbbreviations(document, note);
  }
  const ids = new HeaderIds(document.options);
  const notes = new Set<ElementNode>();
  finishElements(document, root, ids, false, notes);
  // a note is printed once, behind the page; it is read by kramdown's own rules, not by the GFM parser's
  for (const note of notes) finishElements(document, note, ids, true, notes);
}

/** Reads the text of `node` and of all below it, and drops boundaries. */
function readPending(document: DocumentState, node: ElementNode): void {
  if (node.pending !== undefined) {
    const { pending } = node;
    node.pending = undefined;
    parseSpans(document, node, pending);
    return;
  }
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
    readPending(document, child);
    if (child.end > node.end && node.type !== 'root') clamp(child, node.end);
    if (child.type === 'root') {
      // a line no rule wanted is text between blocks
      kept.push(...child.children);
      isChanged = true;
      continue;
    }
    if (child.list !== undefined && !isSpan(child)) {
      applyAttributeList(child, child.list, document.attributeLists);
      if (child.list.references.length > 0) child.detail('references', child.list.references);
    }
    if (child.type === 'header' || child.type === 'dt') child.detail('plainText', plainTextOf(child));
    kept.push(child);
  }
  if (isChanged || kept.length !== children.length) node.replaceChildren(kept);
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
 * Gives headers their ids and turns backslashes at the ends of lines into line breaks. The GFM parser does not look into
 * HTML elements: headers there get kramdown's own kind of id.
 */
function finishElements(
  document: DocumentState,
  node: ElementNode,
  ids: HeaderIds,
  isPlain: boolean,
  notes: Set<ElementNode>,
): void {
  const plain = isPlain || node.type === 'html_element' || node.type === 'del';
  if (!plain) breakLines(node, document.options.hard_wrap);
  for (const child of node.children) {
    if (child.type === 'header' && document.options.auto_ids && !child.attributes.has('id')) {
      const text = child.details?.plainText ?? '';
      child.setAttribute('id', plain ? ids.basic(text) : ids.gfm(text));
      finishElements(document, child, ids, true, notes);
      continue;
    }
    const note = child.type === 'footnote' ? document.footnotes.get(child.value)?.note : undefined;
    if (note !== undefined) notes.add(note);
    if (child.children.length > 0) finishElements(document, child, ids, plain, notes);
  }
}
