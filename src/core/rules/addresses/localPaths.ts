import { remembered } from '../../remembered';
import { decoded } from '../../site/addresses/encodedPath';
import { hasFile, isPublished } from '../../site/addresses/publishedAddresses';
import type { SiteSnapshot } from '../../site/siteSnapshot';
import type { OffsetRange } from '../../text/range';

/** Paths of a person's own folder in a text: `C:\Users\mei\cv.pdf`, `/Users/mei/cv.pdf`, `file:///home/mei/cv.pdf`. */
export function localPathsIn(text: string): readonly OffsetRange[] {
  return [...text.matchAll(pathPattern)].map(({ 0: whole, index }) => ({ start: index, end: index + whole.length }));
}

const pathPattern =
  /(?<![\w/\\.:])(?:[A-Za-z]:[\\/]{1,2}(?:Users|Documents and Settings)[\\/]{1,2}[^\s\\/<>"'()]+[\\/]|\/Users\/[^\s/<>"'(){}]+\/|file:\/\/\/)[^\s<>"'()（），。]*/g;

/**
 * What VS Code makes of the path of a file for its own panels, and what is copied with a picture out of its Markdown preview:
 * `https://file%2B.vscode-resource.vscode-cdn.net/c%3A/Users/mei/lake.png`, `vscode-file://vscode-app/c:/Users/mei/lake.png`.
 */
const editorAddress =
  /^(?:https?:\/\/[^/?#]*\.vscode-resource\.vscode-(?:cdn|webview)\.net\/|vscode-(?:file|resource|webview|webview-resource):)/i;

/**
 * A file of another computer of the own network: `\\server\share\lake.png`, as Windows writes it, which browsers take for a site called `server`,
 * and `file://server/share/lake.png`.
 */
const networkPath = /^(?:\\\\[^\s\\/]+\\[^\s\\/]|file:\/\/(?!localhost\/)[^\s\\/:]+\/)/i;

/** Whether such a path leads to another computer. */
export function isNetworkTarget(target: string): boolean {
  return networkPath.test(target.trim());
}

/** Whether the target of a link or picture is such a path. A folder `Users` of the site itself is none. */
export function isLocalTarget(target: string, site: SiteSnapshot | undefined): boolean {
  const path = target.trim();
  if (isNetworkTarget(path) || /^file:/i.test(path) || /^[A-Za-z]:[\\/]/.test(path) || editorAddress.test(path))
    return true;
  if (!/^\/Users\/[^/{}]+\/./.test(path)) return false;
  return site === undefined || ![site.files, site.assets].some(hasUsers);
}

const hasUsers = remembered((files: ReadonlyMap<string, unknown>) =>
  [...files.keys()].some(path => path.startsWith('Users/')),
);

/**
 * The file of the site that such a target ends with, by its path from the root: `images/lake.png` of `C:\\Users\\mei\\site\\images\\lake.png`.
 * `undefined` where it names none.
 */
export function fileOfLocalTarget(target: string, site: SiteSnapshot): string | undefined {
  // of an address `#` begins the fragment, in a path `C#` may be a folder
  const paths = [target.trim(), target.trim().replace(/[?#].*/s, '')].flatMap(endsOf);
  return paths.find(path => hasFile(site, path) && isPublished(site, path));
}

/** The longest first: a copy of a file may lie at the root. */
function endsOf(path: string): readonly string[] {
  const names = decoded(path).split(/[\\/]/);
  return names.map((_, from) => names.slice(from).join('/'));
}

/** How much of an address says that it is on the reader's own computer: `http://localhost:4000` of what `jekyll serve` shows. 0 for any other. */
export function ownHostLength(target: string): number {
  return (
    /^https?:\/\/(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\])(?::\d{1,5})?(?=[/?#]|$)/i.exec(target)?.[0].length ?? 0
  );
}
