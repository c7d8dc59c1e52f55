/**
 * Messages between the extension and the webview that shows a page beside the published one. Each side checks what it gets with the
 * guard of its direction.
 */
import type { OwnAddress, PreviewCitations, PreviewStyle } from './preview';
import { isCount, isFollowed, isRecord } from './record';

export type ToCompare =
  | {
      readonly type: 'published';
      readonly html: string;
      /** Where it came from, after redirects. */
      readonly address: string;
      /** Where it is below its site: `/zh/`. */
      readonly url: string;
      /** The front page of the site as its configuration says, without a slash at the end. */
      readonly root: string;
    }
  | {
      readonly type: 'local';
      /** Counts the renders of this panel; the webview answers with it when the page stands. */
      readonly version: number;
      readonly html: string;
      readonly url: string;
      /** `''` or `/repository`. */
      readonly baseUrl: string;
      readonly own: readonly OwnAddress[];
      /** The webview address of the site's root folder, no slash at the end. */
      readonly resources: string;
      /** Where the page is published. */
      readonly address: string;
      readonly citations?: PreviewCitations | undefined;
    }
  /** Why there is no page here, or none as it is written now; none takes it away, and so does the next page. */
  | { readonly type: 'unmade'; readonly text: string }
  | { readonly type: 'styles'; readonly styles: readonly PreviewStyle[] }
  /** To the next difference, or to the one before. */
  | { readonly type: 'go'; readonly by: -1 | 1 };

export type FromCompare =
  | { readonly type: 'ready' }
  | { readonly type: 'shown'; readonly version: number }
  /** The published page is to be asked for once more. */
  | { readonly type: 'again' }
  /** A link out of the site was clicked. */
  | { readonly type: 'link'; readonly href: string };

const toCompare: ReadonlySet<unknown> = new Set<ToCompare['type']>(['published', 'local', 'unmade', 'styles', 'go']);

/** Whether a message to the webview is one of ours. Only the tag is checked: its sender is the extension itself. */
export function isToCompare(value: unknown): value is ToCompare {
  return isRecord(value) && toCompare.has(value.type);
}

/** Whether a message from the webview is one of ours, every field checked: the pages in it are anybody's. */
export function isFromCompare(value: unknown): value is FromCompare {
  if (!isRecord(value)) return false;
  switch (value.type) {
    case 'ready':
    case 'again':
      return true;
    case 'shown':
      return isCount(value.version);
    case 'link':
      return isFollowed(value.href) && !value.href.startsWith('/');
    default:
      return false;
  }
}
