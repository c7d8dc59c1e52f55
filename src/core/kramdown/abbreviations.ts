import { remembered } from '../remembered';
import { applyAttributeList } from './attributeList';
import { AbbreviationNames } from './abbreviationNames';
import { isAsciiWord } from './characters';
import type { DocumentState } from './documentState';
import { ElementNode } from './element';

/** Finds the page's abbreviations in the text below `root`. */
export function replaceAbbreviations(document: DocumentState, root: ElementNode): void {
  if (document.abbreviations.size === 0) return;
  replaceIn(document, root, namesOf(document.abbreviations));
}

/** All stretches of a page look for the same names. */
const namesOf = remembered(
  (abbreviations: DocumentState['abbreviations']): AbbreviationNames => new AbbreviationNames(abbreviations.keys()),
);

function replaceIn(document: DocumentState, node: ElementNode, names: AbbreviationNames): void {
  const isRaw = node.details?.model === 'raw';
  let result: ElementNode[] | undefined;
  node.children.forEach((child, index) => {
    if (child.type !== 'text') {
      replaceIn(document, child, names);
      result?.push(child);
      return;
    }
    const parts = isRaw ? undefined : partsOf(document, child, names);
    if (parts === undefined) result?.push(child);
    else {
      result ??= node.children.slice(0, index);
      for (const part of parts) result.push(part);
    }
  });
  if (result !== undefined) node.replaceChildren(result);
}

/** A text cut at its abbreviations, which must be whole words; `undefined` where there is none. */
function partsOf(document: DocumentState, text: ElementNode, names: AbbreviationNames): ElementNode[] | undefined {
  const { value } = text;
  const parts: ElementNode[] = [];
  let done = 0;
  for (let at = 0; at < value.length && document.patience > 0;) {
    const isFree = at === done || value[at - 1] === '\n' || !isAsciiWord(value.charCodeAt(at - 1));
    const found = isFree ? names.find(value, at, document) : undefined;
    if (found === undefined) {
      at++;
      continue;
    }
    parts.push(slice(text, done, at), abbreviation(document, text, at, found));
    at = done = found.end;
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

function abbreviation(
  document: DocumentState,
  text: ElementNode,
  from: number,
  { name, end }: { readonly name: string; readonly end: number },
): ElementNode {
  const part = slice(text, from, end);
  const node = new ElementNode('abbreviation', part.value, part.start, part.end);
  const definition = document.abbreviations.get(part.value) ?? document.abbreviations.get(name);
  if (definition?.boundary.list !== undefined)
    applyAttributeList(node, definition.boundary.list, document.attributeLists);
  if (definition !== undefined && definition.title !== '') node.setAttribute('title', definition.title);
  return node;
}
