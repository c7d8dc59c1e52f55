/** What the page keeps to itself: copying, and selecting all of it. */
const pagesOwn = new Set(['c', 'a']);

/**
 * Hands keys pressed in the page's frame on to the webview's own document, where VS Code listens: without it no
 * shortcut of the editor would work after a click into the page.
 */
export function forwardKeys(from: Document, to: EventTarget): void {
  for (const type of ['keydown', 'keyup'] as const) {
    from.addEventListener(type, event => {
      if ((event.ctrlKey || event.metaKey) && !event.shiftKey && pagesOwn.has(event.key.toLowerCase())) return;
      const { key, code, repeat, location, shiftKey, altKey, ctrlKey, metaKey } = event;
      const copy = { key, code, repeat, location, shiftKey, altKey, ctrlKey, metaKey, bubbles: true, cancelable: true };
      const forwarded = new KeyboardEvent(type, { ...copy, ...legacyKeyCode(event) });
      if (!to.dispatchEvent(forwarded)) event.preventDefault();
    });
  }
}

/** VS Code finds its shortcuts by `keyCode`, which browsers keep although the standard calls it old. */
function legacyKeyCode(event: object): { readonly keyCode: number } {
  return { keyCode: 'keyCode' in event && typeof event.keyCode === 'number' ? event.keyCode : 0 };
}
