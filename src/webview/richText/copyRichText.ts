import type { CopyResult } from '../../protocol/richText';
import { copyable } from './copyable';
import type { PagePlaces } from './webAddress';

/** In milliseconds. */
const patience = 2000;

/**
 * Copies the text of the page in `frame`, or what of it is selected, as HTML and as plain text. VS Code on a computer lets any of its
 * documents do that; a browser only the one with the keyboard focus, which `waits` says is coming.
 */
export async function copyRichText(frame: Document, places: PagePlaces, waits: boolean): Promise<CopyResult> {
  const { of, html, text } = copyable(frame, places);
  if (html === '') return { kind: 'nothing' };
  if (copyByEvent(html, text)) return { kind: of };
  if (!document.hasFocus()) {
    if (!waits) return { kind: 'unfocused' };
    if (!(await isFocusedSoon())) return { kind: 'refused', text };
  }
  const types = { 'text/html': html, 'text/plain': text };
  const blobs = Object.entries(types).map(([type, content]) => [type, new Blob([content], { type })] as const);
  try {
    await navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
    return { kind: of };
  } catch {
    return { kind: 'refused', text };
  }
}

/** The old way, which needs no focus where it is allowed at all. */
function copyByEvent(html: string, text: string): boolean {
  let isTaken = false;
  const take = (event: ClipboardEvent): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData?.setData('text/html', html);
    event.clipboardData?.setData('text/plain', text);
    isTaken = event.clipboardData !== null;
  };
  document.addEventListener('copy', take, { capture: true, once: true });
  // there is no other way without the focus
  // oxlint-disable-next-line typescript/no-deprecated
  const isDone = document.execCommand('copy');
  document.removeEventListener('copy', take, { capture: true });
  return isDone && isTaken;
}

function isFocusedSoon(): Promise<boolean> {
  return new Promise(resolve => {
    const timer = setTimeout(() => resolve(document.hasFocus()), patience);
    const focused = (): void => {
      clearTimeout(timer);
      resolve(true);
    };
    window.addEventListener('focus', focused, { once: true });
  });
}
