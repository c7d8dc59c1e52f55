import { isAsciiLetter, isAsciiWord, isKeyCharacter, isNameCharacter, isSpace, strip } from './characters';

/** The inside of `{: .class #id key="value" reference}` (https://kramdown.gettalong.org/syntax.html#attribute-list-definitions). */
export interface AttributeList {
  /** In the order written; several classes are joined in `class`. */
  readonly attributes: Map<string, string>;
  readonly references: string[];
}

/** What a list of attributes is put on: an element of the tree. */
interface AttributeBearer {
  readonly attributes: ReadonlyMap<string, string>;
  setAttribute(name: string, value: string): void;
}

/** Where the page's `{:name: ...}` are found. */
interface NamedLists {
  get(name: string): AttributeList | undefined;
}

/** A list without anything, to be filled by `readAttributeList`. */
export function createAttributeList(): AttributeList {
  return { attributes: new Map(), references: [] };
}

/** Adds what is written in `text` to `list`. False where nothing in it could be understood. */
export function readAttributeList(text: string, list: AttributeList): boolean {
  const trimmed = strip(text);
  if (trimmed === '' || trimmed === ':') return true;
  let understood = false;
  const unclosed = new Set<string>();
  let at = 0;
  while (at < text.length) {
    while (isSpace(text.charCodeAt(at))) at++;
    const end = at < text.length ? readOne(text, at, list, unclosed) : -1;
    if (end >= 0) {
      understood = true;
      at = end;
    } else {
      while (at < text.length && !isSpace(text.charCodeAt(at))) at++;
    }
  }
  return understood;
}

/** Puts the attributes of a list on an element; `definitions` are the page's `{:name: ...}`. */
export function applyAttributeList(node: AttributeBearer, list: AttributeList, definitions: NamedLists): void {
  if (list.references.length > 0) applyReferences(node, list, definitions, [list], { left: mostReferences });
  applyAttributes(node, list);
}

/** Lists that refer to lists may be a circle, or more than anyone can wait for. */
const mostReferences = 200;
const deepestReference = 50;

function applyReferences(
  node: AttributeBearer,
  list: AttributeList,
  definitions: NamedLists,
  path: AttributeList[],
  count: { left: number },
): void {
  for (const reference of list.references) {
    const definition = definitions.get(reference);
    if (definition === undefined || path.includes(definition)) continue;
    if (--count.left < 0 || path.length > deepestReference) return;
    path.push(definition);
    applyReferences(node, definition, definitions, path, count);
    path.pop();
    applyAttributes(node, definition);
  }
}

function applyAttributes(node: AttributeBearer, list: AttributeList): void {
  for (const [name, value] of list.attributes) {
    node.setAttribute(name, name === 'class' ? joinClasses(node.attributes.get(name), value) : value);
  }
}

/** Adds `from` to `to`: later attributes win, classes are joined. */
export function mergeAttributeList(to: AttributeList, from: AttributeList): void {
  for (const reference of from.references) to.references.push(reference);
  for (const [name, value] of from.attributes) addAttribute(to, name, value);
}

function addAttribute(list: AttributeList, name: string, value: string): void {
  list.attributes.set(name, name === 'class' ? joinClasses(list.attributes.get(name), value) : value);
}

function joinClasses(before: string | undefined, added: string): string {
  return before === undefined || before === '' ? added.replace(/^[ \t-\r]+/, '') : `${before} ${added}`;
}

/**
 * Reads the one item at `at`, which must end at white space or the end. Its end, or -1. `unclosed` has the quotes that are
 * known to end nothing from here on.
 */
function readOne(text: string, at: number, list: AttributeList, unclosed: Set<string>): number {
  const code = text.charCodeAt(at);
  if (code === 35 || code === 46) return readIdsAndClasses(text, at, list);
  if (!isAsciiWord(code)) return -1;
  let end = at + 1;
  while (isKeyCharacter(text.charCodeAt(end))) end++;
  const name = text.slice(at, end);
  if (isEnd(text, end)) {
    list.references.push(name);
    return end;
  }
  const quote = text[end + 1];
  if (text[end] !== '=' || (quote !== '"' && quote !== "'")) return -1;
  const close = unclosed.has(quote) ? -1 : closingQuote(text, end + 2, quote);
  if (close < 0) {
    unclosed.add(quote);
    return -1;
  }
  const value = text.slice(end + 2, close).replace(quote === '"' ? /\\([}"])/g : /\\([}'])/g, '$1');
  // also `class="a"` takes the place of the classes before it
  list.attributes.set(name, value);
  return close + 1;
}

/** The next quote that is not escaped and ends the item; where there is none, the last that is escaped, as in `k="a\"`. */
function closingQuote(text: string, from: number, quote: string): number {
  let escaped = -1;
  for (let i = from; i < text.length; i++) {
    if (text[i] === '\\' && (text[i + 1] === quote || text[i + 1] === '}')) {
      i++;
      if (text[i] === quote && isEnd(text, i + 1)) escaped = i;
    } else if (text[i] === quote && isEnd(text, i + 1)) return i;
  }
  return escaped;
}

/** `#id.class.other`, without white space between. */
function readIdsAndClasses(text: string, at: number, list: AttributeList): number {
  const found: [string, string][] = [];
  let i = at;
  while (!isEnd(text, i)) {
    const mark = text.charCodeAt(i);
    const start = ++i;
    if (mark === 35) {
      if (!isAsciiLetter(text.charCodeAt(i))) return -1;
      while (isNameCharacter(text.charCodeAt(i))) i++;
      found.push(['id', text.slice(start, i)]);
    } else if (mark === 46) {
      while (!isEnd(text, i) && text[i] !== '.' && text[i] !== '#') i++;
      if (i === start) return -1;
      found.push(['class', text.slice(start, i)]);
    } else return -1;
  }
  for (const [name, value] of found) addAttribute(list, name, value);
  return i;
}

function isEnd(text: string, at: number): boolean {
  return at >= text.length || isSpace(text.charCodeAt(at));
}
