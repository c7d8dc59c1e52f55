import { readLook, type PreviewLook } from './look';
import { isRecord } from './record';

/**
 * Messages about the panel around a page: what it shows, where it was before, how it is looked at. Those about the page
 * itself are in `preview.ts`. Each side checks what it gets with the guard of its direction.
 */

/** Where a page was scrolled to, in CSS pixels of the page. */
export interface ScrollPlace {
  readonly x: number;
  readonly y: number;
}

/** What of a preview outlives a reload of the window. */
export interface PreviewState {
  /** URI of the document whose page is shown. */
  readonly source: string;
  /** The preview keeps its page, whatever editor is active. */
  readonly locked: boolean;
  readonly scroll: ScrollPlace;
  readonly look: PreviewLook;
}

export type ToPanel =
  /** What the panel shows from now on: sent before the first render of another page, and when the lock changes. */
  | { readonly type: 'panel'; readonly source: string; readonly locked: boolean }
  /** A calm sentence above the page; none takes it away. */
  | { readonly type: 'notice'; readonly text: string }
  /** How the page is shown from now on, and what the bar above it says of that; `''` where nothing is to be said. */
  | { readonly type: 'look'; readonly look: PreviewLook; readonly label: string }
  /** Back (-1) or forward (1) among the places that were shown. */
  | { readonly type: 'travel'; readonly by: -1 | 1 };

export type FromPanel =
  /** The reader goes back or forward to the page of a document that this panel has shown before. */
  | { readonly type: 'visit'; readonly source: string }
  /** The reader turns the wheel of the mouse with the zoom key held: a step larger (1) or smaller (-1). */
  | { readonly type: 'zoom'; readonly by: -1 | 1 }
  /** The reader wants the page as it is, without any look. */
  | { readonly type: 'plain' }
  /** The reader wants to say whether the workspace is trusted. */
  | { readonly type: 'trust' }
  /** Whether there is something to go back and forward to. */
  | { readonly type: 'travels'; readonly back: boolean; readonly forward: boolean };

const toPanel: ReadonlySet<string> = new Set<ToPanel['type']>(['panel', 'notice', 'look', 'travel']);

/** Whether a message to the webview is about the panel. Only the tag is checked: its sender is the extension itself. */
export function isToPanel(value: unknown): value is ToPanel {
  return isRecord(value) && typeof value.type === 'string' && toPanel.has(value.type);
}

/** Whether a message from the webview is about the panel, every field checked. */
export function isFromPanel(value: unknown): value is FromPanel {
  if (!isRecord(value)) return false;
  switch (value.type) {
    case 'visit':
      return isSource(value.source);
    case 'plain':
    case 'trust':
      return true;
    case 'zoom':
      return value.by === 1 || value.by === -1;
    case 'travels':
      return typeof value.back === 'boolean' && typeof value.forward === 'boolean';
    default:
      return false;
  }
}

/**
 * The state a webview has kept, as far as it can be used: `undefined` where not even its page is known. What is missing or
 * of another kind is as in a new preview, since an older version may have written it.
 */
export function readPreviewState(value: unknown): PreviewState | undefined {
  if (!isRecord(value) || !isSource(value.source)) return undefined;
  return {
    source: value.source,
    locked: value.locked === true,
    scroll: readScroll(value.scroll),
    look: readLook(value.look),
  };
}

function readScroll(value: unknown): ScrollPlace {
  if (!isRecord(value)) return { x: 0, y: 0 };
  return { x: readOffset(value.x), y: readOffset(value.y) };
}

function readOffset(value: unknown): number {
  return typeof value === 'number' && Number.isFinite(value) ? Math.max(0, value) : 0;
}

/** A URI with a scheme; its length is bounded as that of a link. */
function isSource(value: unknown): value is string {
  return typeof value === 'string' && value.length < 10_000 && /^[a-z][\w.+-]*:/i.test(value);
}
