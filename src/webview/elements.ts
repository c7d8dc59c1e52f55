/** The element of the panel's own document with an id, which the extension has written into it. */
export function element(id: string): HTMLElement;
/** The same, of a type. */
export function element<Type extends HTMLElement>(id: string, type: new () => Type): Type;
export function element(id: string, type: new () => HTMLElement = HTMLElement): HTMLElement {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new Error(`The panel has no element “${id}”.`);
  return found;
}

/** A new element with a class and a text. */
export function made<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  text = '',
): HTMLElementTagNameMap[Name] {
  const one = document.createElement(name);
  one.className = className;
  one.textContent = text;
  return one;
}

/** Writes a text where it is another: an equal one would be announced again. */
export function write(into: HTMLElement, text: string): void {
  if (into.textContent !== text) into.textContent = text;
}
