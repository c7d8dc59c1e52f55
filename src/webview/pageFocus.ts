/** How far keys scroll: `pages` of what is in sight and `pixels` more. */
const steps: ReadonlyMap<string, { readonly pages: number; readonly pixels: number }> = new Map([
  ['ArrowDown', { pages: 0, pixels: 40 }],
  ['ArrowUp', { pages: 0, pixels: -40 }],
  ['PageDown', { pages: 0.875, pixels: 0 }],
  ['PageUp', { pages: -0.875, pixels: 0 }],
  [' ', { pages: 0.875, pixels: 0 }],
  ['End', { pages: 0, pixels: 1e7 }],
  ['Home', { pages: 0, pixels: -1e7 }],
]);

/**
 * Hands the keyboard on to the page in a frame with the first key that scrolls: the panel's own document has nothing to scroll. Not before there is a key:
 * VS Code gives panels the focus late, and what asks for it then closes the question that a command has opened meanwhile.
 */
export function focusPage({ contentWindow }: HTMLIFrameElement): void {
  document.addEventListener('keydown', event => {
    const { key, isTrusted, ctrlKey, metaKey, altKey, shiftKey } = event;
    const step = steps.get(key);
    // what is forwarded from the page is its own
    if (contentWindow === null || step === undefined || !isTrusted || document.activeElement !== document.body) return;
    if (ctrlKey || metaKey || altKey || shiftKey) return;
    contentWindow.focus();
    contentWindow.scrollBy(0, step.pages * contentWindow.innerHeight + step.pixels);
    event.preventDefault();
  });
}
