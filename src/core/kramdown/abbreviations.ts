import { applyAttributeList } from './attributeList';
import { isAsciiWord } from './characters';
import type { DocumentState } from './documentState';
import { ElementNode } from './element';

/** Finds the page's abbreviations in the text below `root`. */
export function replaceAbbreviations(document: DocumentState, root: ElementNode): void {
  if (document.abbreviations.size === 0) return;
  const names = [...document.abbreviations.keys()].sort((a, b) => b.length - a.length);
  const pattern = new RegExp(names.map(name => name.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('|'), 'g');
  replaceIn(document, root, pattern);
}

function replaceIn(document: DocumentState, node: ElementNode, pattern: RegExp): void {
  const isRaw = node.details?.model === 'raw';
  let result: ElementNode[] | undefined;
  node.children.forEach((child, index) => {
    if (child.type !== 'text') {
      replaceIn(document, child, pattern);
      result?.push(child);
      return;
    }
    const parts = isRaw ? undefined : partsOf(document, child, pattern);
    if (parts === undefined) result?.push(child);
    else (result ??= node.children.slice(0, index)).push(...parts);
  });
  if (result !== undefined) node.replaceChildren(result);
}

/** A text cut at its abbreviations, which must be whole words; `undefined` where there is none. */
function partsOf(document: DocumentState, text: ElementNode, pattern: RegExp): ElementNode[] | undefined {
  const { value } = text;
  const parts: ElementNode[] = [];
  let done = 0;
  pattern.lastIndex = 0;
  for (let match = pattern.exec(value); match !== null; match = pattern.exec(value)) {
    const at = match.index;
    const end = at + match[0].length;
    const isFree = at === done || value[at - 1] === '\n' || !isAsciiWord(value.charCodeAt(at - 1));
    if (!isFree || isAsciiWord(value.charCodeAt(end))) {
      pattern.lastIndex = at + 1;
      continue;
    }
    parts.push(slice(text, done, at), abbreviation(document, text, at, end));
    done = end;
  }
  if (parts.length === 0) return undefined;
  parts.push(slice(text, done, value.length));
  return parts;
}

function slice(text: ElementNode, from: number, to: number): ElementNode {
  const { value, start, end } = text;
  // letters were left out of the text perhaps, so that only the last part knows where it ends
  const stop = to === value.length ? end : Math.min(start + to, end);
  return new ElementNode('text', value.slice(from, to), Math.min(start + from, end), stop);
}

function abbreviation(document: DocumentState, text: ElementNode, from: number, to: number): ElementNode {
  const part = slice(text, from, to);
  const node = new ElementNode('abbreviation', part.value, part.start, part.end);
  const definition = document.abbreviations.get(part.value);
  if (definition?.boundary.list !== undefined)
    applyAttributeList(node, definition.boundary.list, document.attributeLists);
  if (definition !== undefined && definition.title !== '') node.setAttribute('title', definition.title);
  return node;
}
