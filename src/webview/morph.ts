import { Idiomorph } from 'idiomorph';
import { OUR_ATTRIBUTES } from './ourAttributes';

/** What the reader changed while reading is not part of the source: an opened `<details>`, text in a field. */
const READERS_STATE: ReadonlySet<string> = new Set([
  'details open',
  'dialog open',
  'input value',
  'option selected',
  'video controls',
]);

const callbacks = {
  beforeNodeMorphed: (from: Node, to: Node) => !from.isEqualNode(to),
  beforeAttributeUpdated: (name: string, node: Element) =>
    !OUR_ATTRIBUTES.has(name) && !READERS_STATE.has(`${node.localName} ${name}`),
};

/** Patches `shown` until it equals `next`; what did not change keeps its nodes, and with them its state. */
export function morphElement(shown: Element, next: Element): void {
  void Idiomorph.morph(shown, next, {
    morphStyle: 'outerHTML',
    head: { style: 'morph' },
    restoreFocus: true,
    callbacks,
  });
}

/**
 * Patches the children of `parent` between `before` and `behind` (both left alone; `null` for its ends) until they equal `next`,
 * which is used up. Equal nodes stay; others of the same kind are patched in order, from both ends.
 */
export function morphBetween(parent: Node, before: Node | null, behind: Node | null, next: readonly Node[]): void {
  const old: ChildNode[] = [];
  for (let node = before === null ? parent.firstChild : before.nextSibling; node !== null && node !== behind;)
    [node] = [node.nextSibling, old.push(node)];
  let from = 0;
  let to = next.length;
  let last = old.length;
  while (from < to && from < last && isEqual(old[from], next[from])) from++;
  while (to > from && last > from && isEqual(old[last - 1], next[to - 1])) {
    last--;
    to--;
  }
  while (from < to && from < last && isAlike(old[from], next[from])) morphNode(old[from], next[from++]);
  while (to > from && last > from && isAlike(old[last - 1], next[to - 1])) morphNode(old[--last], next[--to]);
  for (const node of next.slice(from, to)) parent.insertBefore(node, old[last] ?? behind);
  for (const node of old.slice(from, last)) node.remove();
}

function isEqual(a: Node | undefined, b: Node | undefined): boolean {
  return a !== undefined && b !== undefined && a.isEqualNode(b);
}

function isAlike(a: Node | undefined, b: Node | undefined): boolean {
  return a?.nodeType === b?.nodeType && a?.nodeName === b?.nodeName;
}

function morphNode(shown: Node | undefined, next: Node | undefined): void {
  if (shown === undefined || next === undefined || shown.isEqualNode(next)) return;
  if (shown.nodeType === Node.ELEMENT_NODE) morphElement(shown as Element, next as Element);
  else if (shown.nodeValue !== next.nodeValue) shown.nodeValue = next.nodeValue;
}
