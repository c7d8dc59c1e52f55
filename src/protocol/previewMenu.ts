import { isCount, isFollowed, isRecord } from './record';

/** What of the page the menu of the right button was opened on. */
export interface PreviewMenu {
  readonly type: 'menu';
  /** Of the page that stood, and where in its HTML that was written. */
  readonly written?: { readonly version: number; readonly start: number; readonly end: number } | undefined;
  /** Where the link leads: an address, or a path of the site from its root, with a fragment. */
  readonly link?: string | undefined;
  /** The page of a heading with its fragment, as a path of the site: `/zh/#news`. */
  readonly heading?: string | undefined;
  /** What is selected in the page. */
  readonly selected?: string | undefined;
}

/** The context keys by which the items of the menu are shown, beside `webviewId`. */
export interface PreviewMenuContext {
  /** The items of VS Code would copy from the webview around the page, where nothing is selected. */
  readonly preventDefaultContextMenuItems: true;
  readonly academicHomepageWritten: boolean;
  readonly academicHomepageLink: boolean;
  readonly academicHomepageHeading: boolean;
  readonly academicHomepageSelected: boolean;
}

/** Whether a message from the webview tells of a menu, every field checked: the page in it is the author's. */
export function isPreviewMenu(value: unknown): value is PreviewMenu {
  if (!isRecord(value) || value.type !== 'menu') return false;
  const { written, link, heading, selected } = value;
  return (
    (written === undefined ||
      (isRecord(written) && isCount(written.version) && isCount(written.start) && isCount(written.end))) &&
    [link, heading].every(one => one === undefined || isFollowed(one)) &&
    (selected === undefined || (typeof selected === 'string' && selected.length <= 5_000_000))
  );
}
