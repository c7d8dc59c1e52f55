import { isCount, isFollowed, isRecord } from './record';

/**
 * Messages between the extension and the preview's webview. Everything is plain data; each side checks what it gets
 * with the guard of its direction, since a webview can be sent anything.
 */

/** A stylesheet the site makes from SCSS, by the path it is published under (`/assets/css/main.css`, no baseurl). */
export interface PreviewStyle {
  readonly path: string;
  readonly css: string;
}

/**
 * What the citation script of the page would write. `papers` are pairs of an id and its text, where `''` leaves what the
 * page says; so does a missing `total`.
 */
export interface PreviewCitations {
  readonly total?: string | undefined;
  /** The attribute in which the elements have their ids. */
  readonly attribute: string;
  readonly papers: readonly (readonly [id: string, text: string])[];
  /** Nothing is written in a page without the element `total_cit`. */
  readonly needsTotal: boolean;
  /** An id that has no text ends the writing. */
  readonly stopsAtUnknown: boolean;
}

/**
 * What of its own site a page names with the host: the address without scheme, query and fragment, its percent signs read (`lin.example/home/zh/`), and
 * the path below the root of the site (`/zh/`), decoded.
 */
export type OwnAddress = readonly [address: string, path: string];

/** What keeps the page from being rendered, in the author's language. */
export interface PreviewProblem {
  readonly message: string;
  /** Path from the site's root. */
  readonly path: string;
  /** 0-based. */
  readonly line: number;
  /** 0-based, in UTF-16 code units. */
  readonly character: number;
}

/** An edit of the HTML that was sent last. Offsets in UTF-16 code units. */
export interface HtmlSplice {
  readonly at: number;
  /** So many were taken out. */
  readonly removed: number;
  readonly inserted: string;
}

/** A stretch of the HTML. */
export interface HtmlStretch {
  readonly start: number;
  readonly end: number;
}

/** A problem of the editor, at what was made of its place. */
export interface PreviewMark {
  readonly range: HtmlStretch;
  readonly severity: 'error' | 'warning' | 'info';
  /** In the author's language. */
  readonly message: string;
}

/** What only a browser sees. */
export interface LayoutTrouble {
  /** A picture wider than its column, by `value` pixels; a text whose contrast is `value` to 1; a column without anything in it. */
  readonly kind: 'overflow' | 'contrast' | 'empty-column';
  readonly value: number;
  /** The start tag of the element. */
  readonly range: HtmlStretch;
}

/** The whole page as Jekyll would write it, or how it differs from the one of the version before. */
export type PageHtml =
  | { readonly kind: 'whole'; readonly html: string }
  | { readonly kind: 'edit'; readonly after: number; readonly splice: HtmlSplice };

export type ToPreview =
  | {
      readonly type: 'page';
      /** Counts the renders of this panel; the webview answers with it when the page stands. */
      readonly version: number;
      readonly page: PageHtml;
      /** The page's address below the site: `/`, `/zh/`. */
      readonly url: string;
      /** `''` or `/repository`. */
      readonly baseUrl: string;
      readonly own: readonly OwnAddress[];
      /** The webview address of the site's root folder, no slash at the end. */
      readonly resources: string;
      /** Where the page shows citation counts that are known. */
      readonly citations?: PreviewCitations | undefined;
      /** Of the page of another document than before: the lines of the editor beside it, as in `lines`, and the one at its top. */
      readonly begins?: { readonly lines: readonly number[]; readonly top: number } | undefined;
    }
  | { readonly type: 'styles'; readonly styles: readonly PreviewStyle[] }
  /** A picture was written on disk, by its path from the root of the site with a leading slash: what the browser has of it is out of date. */
  | { readonly type: 'renewed'; readonly path: string }
  /** What was made of the place of the author's cursor, in the HTML of a version; shown only if it is that one that stands. None: nothing is marked. */
  | {
      readonly type: 'cursor';
      readonly version: number;
      readonly ranges: readonly HtmlStretch[];
      readonly reveal: boolean;
      readonly heard: number;
    }
  /** For each line of the source the offset in the HTML of what was made of it, or -1. */
  | { readonly type: 'lines'; readonly version: number; readonly lines: readonly number[] }
  /** What the editor says of the page, and whether the browser is to say what it sees. */
  | {
      readonly type: 'marks';
      readonly version: number;
      readonly marks: readonly PreviewMark[];
      readonly measure: boolean;
    }
  /**
   * The line at the top of the editor, of the file whose lines were sent with this version. `heard` is the `count` of the last `scrolled` before
   * it: whoever has scrolled on since is left where they are.
   */
  | { readonly type: 'scroll'; readonly version: number; readonly line: number; readonly heard: number }
  /** The page cannot be rendered now: the last good one stays, with these above it. None takes them away. */
  | { readonly type: 'problems'; readonly problems: readonly PreviewProblem[] };

export type FromPreview =
  | { readonly type: 'ready' }
  | { readonly type: 'shown'; readonly version: number }
  /** An edit came of a page that is not the one that stands: the whole is asked for. */
  | { readonly type: 'lost' }
  /** A link that leads off the page, resolved: `https://…`, `mailto:…`, or a path of the site. */
  | { readonly type: 'link'; readonly href: string }
  | { readonly type: 'problem'; readonly index: number }
  /** The text of the page is asked for by its key. */
  | { readonly type: 'source' }
  /** What was clicked to be taken to where it is written. */
  | { readonly type: 'locate'; readonly version: number; readonly range: HtmlStretch }
  | { readonly type: 'trouble'; readonly version: number; readonly found: readonly LayoutTrouble[] }
  /** The reader has scrolled, for the `count`th time: the line at the top, with a fraction, of the file whose lines were sent with this version. */
  | { readonly type: 'scrolled'; readonly version: number; readonly line: number; readonly count: number };

const toPreview: ReadonlySet<string> = new Set<ToPreview['type']>([
  'page',
  'styles',
  'renewed',
  'problems',
  'cursor',
  'lines',
  'scroll',
  'marks',
]);

/** Whether a message to the webview is one of ours. Only the tag is checked: its sender is the extension itself. */
export function isToPreview(value: unknown): value is ToPreview {
  return isRecord(value) && typeof value.type === 'string' && toPreview.has(value.type);
}

/** Whether a message from the webview is one of ours, every field checked: the page in it is the author's. */
export function isFromPreview(value: unknown): value is FromPreview {
  if (!isRecord(value)) return false;
  switch (value.type) {
    case 'ready':
    case 'lost':
    case 'source':
      return true;
    case 'shown':
      return isCount(value.version);
    case 'link':
      return isFollowed(value.href);
    case 'problem':
      return isCount(value.index);
    case 'locate':
      return isCount(value.version) && isStretch(value.range);
    case 'trouble':
      return (
        isCount(value.version) &&
        Array.isArray(value.found) &&
        value.found.length <= 100 &&
        value.found.every(isTrouble)
      );
    case 'scrolled':
      return (
        isCount(value.version) &&
        isCount(value.count) &&
        typeof value.line === 'number' &&
        Number.isFinite(value.line) &&
        value.line >= 0
      );
    default:
      return false;
  }
}

function isStretch(value: unknown): boolean {
  return isRecord(value) && isCount(value.start) && isCount(value.end);
}

function isTrouble(value: unknown): boolean {
  return (
    isRecord(value) &&
    (value.kind === 'overflow' || value.kind === 'contrast' || value.kind === 'empty-column') &&
    typeof value.value === 'number' &&
    Number.isFinite(value.value) &&
    isStretch(value.range)
  );
}
