import { Idiomorph } from 'idiomorph';
import { ourAttributes } from './ourAttributes';

const ourSelector = [...ourAttributes].map(name => `[${name}]`).join();
/** What readers change while they read, and sources too: an opened `<details>`, text in a field. */
const readersState: ReadonlyMap<string, string> = new Map([
  ['details', 'open'],
  ['dialog', 'open'],
  ['input', 'value'],
  ['option', 'selected'],
  ['video', 'controls'],
]);
const changedByReaders = [...readersState.keys()].join(', ');

/** What the source said last of a shown element's state; `null` for nothing. */
const written = new WeakMap<Element, string | null>();
/** The pair whose attributes are compared now: the callback for an attribute is given the shown element alone. */
let patched: { readonly from: Node; readonly to: Node } | undefined;

const callbacks = {
  beforeNodeMorphed(from: Node, to: Node) {
    patched = { from, to };
    return !from.isEqualNode(to);
  },
  beforeAttributeUpdated: (name: string, node: Element) => !ourAttributes.has(name) && !isReaders(name, node),
};

/** Whether an attribute of a shown element stays as the reader has made it, since the source says of it what it said before. */
function isReaders(name: string, shown: Element): boolean {
  if (readersState.get(shown.localName) !== name || patched?.from !== shown) return false;
  return written.get(shown) === (patched.to as Element).getAttribute(name);
}

/** Patches `shown` until it equals `next`; what did not change keeps its nodes, and with them its state. */
export function morphElement(shown: Element, next: Element): void {
  const states = statesIn([next]);
  patchElement(shown, next);
  remember([shown], states);
}

function patchElement(shown: Element, next: Element): void {
  void Idiomorph.morph(shown, next, {
    morphStyle: 'outerHTML',
    head: { style: 'morph' },
    restoreFocus: true,
    callbacks,
  });
}

function* changeableIn(nodes: readonly Node[]): Iterable<Element> {
  for (const node of nodes) {
    if (node.nodeType !== Node.ELEMENT_NODE) continue;
    const element = node as Element;
    if (readersState.has(element.localName)) yield element;
    yield* element.querySelectorAll(changedByReaders);
  }
}

/** Read before a patch, which takes elements out of what it is given. */
function statesIn(next: readonly Node[]): readonly (string | null)[] {
  return Array.from(changeableIn(next), element => element.getAttribute(readersState.get(element.localName) ?? ''));
}

/** Notes for the elements that are shown now, which stand in the order of those that were read, what the source says of each. */
function remember(shown: readonly Node[], states: readonly (string | null)[]): void {
  let at = 0;
  for (const element of changeableIn(shown)) written.set(element, states[at++] ?? null);
}

/**
 * Patches the children of `parent` between `before` and `behind` (both left alone; `null` for its ends) until they equal `next`,
 * which is used up. Equal nodes stay, moved where their order is another; between them others of the same kind are patched in order, from both ends.
 */
export function morphBetween(parent: Node, before: Node | null, behind: Node | null, next: readonly Node[]): void {
  const states = statesIn(next);
  patchBetween(parent, before, behind, next);
  remember(nodesBetween(parent, before, behind), states);
}

function nodesBetween(parent: Node, before: Node | null, behind: Node | null): readonly ChildNode[] {
  const found: ChildNode[] = [];
  for (let node = before === null ? parent.firstChild : before.nextSibling; node !== null && node !== behind;)
    [node] = [node.nextSibling, found.push(node)];
  return found;
}

function patchBetween(parent: Node, before: Node | null, behind: Node | null, next: readonly Node[]): void {
  const old = nodesBetween(parent, before, behind);
  let from = 0;
  let to = next.length;
  let last = old.length;
  while (from < to && from < last && isEqual(old[from], next[from])) from++;
  while (to > from && last > from && isEqual(old[last - 1], next[to - 1])) {
    last--;
    to--;
  }
  const end = old[last] ?? behind;
  const equal = moveEqual(parent, old.slice(from, last), next.slice(from, to), end);
  if (equal.length > 0) {
    let [left, at] = [from === 0 ? before : (old[from - 1] ?? null), from];
    for (const { node, number } of equal) {
      patchBetween(parent, left, node, next.slice(at, from + number));
      [left, at] = [node, from + number + 1];
    }
    patchBetween(parent, left, end, next.slice(at, to));
    return;
  }
  while (from < to && from < last && isAlike(old[from], next[from])) morphNode(old[from], next[from++]);
  while (to > from && last > from && isAlike(old[last - 1], next[to - 1])) morphNode(old[--last], next[--to]);
  for (const node of next.slice(from, to)) parent.insertBefore(node, old[last] ?? behind);
  for (const node of old.slice(from, last)) node.remove();
}

/** Brings those of `old` that equal one of `next` into the order they have there, all before `end`; each with its number in `next`. */
function moveEqual(
  parent: Node,
  old: readonly Node[],
  next: readonly Node[],
  end: Node | null,
): readonly { readonly node: Node; readonly number: number }[] {
  if (old.length < 2 || next.length < 2) return [];
  const free = new Map<string, { readonly node: Node; readonly place: number }[]>();
  for (const [place, node] of old.entries()) {
    const source = sourceOf(node);
    const alike = free.get(source);
    if (alike === undefined) free.set(source, [{ node, place }]);
    else alike.push({ node, place });
  }
  const equal = next.flatMap((node, number) => {
    // a blank or a line break has nothing to keep
    const found = node.firstChild === null ? undefined : free.get(sourceOf(node))?.shift();
    return found !== undefined && isEqual(found.node, node) ? [{ ...found, number }] : [];
  });
  let [before, first] = [end, old.length];
  for (const { node, place } of [...equal].reverse()) {
    if (place < first) first = place;
    // what plays in it plays on where the browser can move
    else if ('moveBefore' in parent) (parent as Element).moveBefore(node, before);
    else parent.insertBefore(node, before);
    before = node;
  }
  return equal;
}

function sourceOf(node: Node): string {
  return node.nodeType === Node.ELEMENT_NODE ? ((asWritten(node) ?? node) as Element).outerHTML : '';
}

/** Whether the source says the same of both, whatever the reader has made of the shown one. */
function isEqual(shown: Node | undefined, next: Node | undefined): boolean {
  if (shown === undefined || next === undefined) return false;
  return shown.isEqualNode(next) || (asWritten(shown)?.isEqualNode(next) ?? false);
}

/** A copy of what is shown as its source has it; `undefined` where neither the reader has changed anything in it nor we. */
function asWritten(shown: Node): Node | undefined {
  const states = Array.from(changeableIn([shown]), element => {
    const name = readersState.get(element.localName) ?? '';
    const source = written.get(element);
    return { name, source, isChanged: source !== undefined && source !== element.getAttribute(name) };
  });
  const ours = oursIn(shown);
  if (ours.length === 0 && !states.some(({ isChanged }) => isChanged)) return undefined;
  const copy = shown.cloneNode(true);
  for (const element of oursIn(copy)) for (const name of ourAttributes) element.removeAttribute(name);
  for (const [at, element] of Array.from(changeableIn([copy])).entries()) {
    const { name = '', source, isChanged = false } = states[at] ?? {};
    if (!isChanged) continue;
    if (source === null || source === undefined) element.removeAttribute(name);
    else element.setAttribute(name, source);
  }
  return copy;
}

function oursIn(node: Node): readonly Element[] {
  if (node.nodeType !== Node.ELEMENT_NODE) return [];
  const element = node as Element;
  return [...(element.matches(ourSelector) ? [element] : []), ...element.querySelectorAll(ourSelector)];
}

function isAlike(a: Node | undefined, b: Node | undefined): boolean {
  return a?.nodeType === b?.nodeType && a?.nodeName === b?.nodeName;
}

function morphNode(shown: Node | undefined, next: Node | undefined): void {
  if (shown === undefined || next === undefined || shown.isEqualNode(next)) return;
  if (shown.nodeType === Node.ELEMENT_NODE) patchElement(shown as Element, next as Element);
  else if (shown.nodeValue !== next.nodeValue) shown.nodeValue = next.nodeValue;
}
