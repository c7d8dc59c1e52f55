import { isRecord } from './record';

/** Messages by which the extension has a preview copy its page. Each side checks what it gets with the guard of its direction. */

export interface CopyRequest {
  readonly type: 'copy';
  /** The answer has the same. */
  readonly id: number;
  /** `https://lin.example/homepage`: what stands before the addresses of the site on the web; without it they are left out. */
  readonly root?: string | undefined;
  /** The webview is about to get the keyboard focus: wait for it. */
  readonly waits: boolean;
}

/** How copying went. */
export type CopyResult =
  | { readonly kind: 'page' | 'selection' }
  /** There is no text to be copied. */
  | { readonly kind: 'nothing' }
  /** A browser lets only the document with the keyboard focus write to the clipboard. */
  | { readonly kind: 'unfocused' }
  /** The browser lets nobody: `text` is what can be copied by other means. */
  | { readonly kind: 'refused'; readonly text: string };

export interface CopyAnswer {
  readonly type: 'copied';
  readonly id: number;
  readonly result: CopyResult;
}

const plainKinds: ReadonlySet<unknown> = new Set(['page', 'selection', 'nothing', 'unfocused']);

/** Whether a message to the webview asks for copying. Only the tag is checked: its sender is the extension itself. */
export function isCopyRequest(value: unknown): value is CopyRequest {
  return isRecord(value) && value.type === 'copy';
}

/** Whether a message from the webview says how copying went, every field checked: the text in it is the author's page. */
export function isCopyAnswer(value: unknown): value is CopyAnswer {
  if (!isRecord(value) || value.type !== 'copied' || typeof value.id !== 'number' || !isRecord(value.result))
    return false;
  const { kind, text } = value.result;
  return plainKinds.has(kind) || (kind === 'refused' && typeof text === 'string');
}
