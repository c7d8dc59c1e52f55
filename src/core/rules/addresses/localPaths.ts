import type { SiteSnapshot } from '../../site/siteSnapshot';
import type { OffsetRange } from '../../text/range';

/** Paths of a person's own folder in a text: `C:\Users\mei\cv.pdf`, `/Users/mei/cv.pdf`, `file:///home/mei/cv.pdf`. */
export function localPathsIn(text: string): readonly OffsetRange[] {
  return [...text.matchAll(pathPattern)].map(({ 0: whole, index }) => ({ start: index, end: index + whole.length }));
}

const pathPattern =
  /(?<![\w/\\.:])(?:[A-Za-z]:[\\/]{1,2}(?:Users|Documents and Settings)[\\/]{1,2}[^\s\\/<>"'()]+[\\/]|\/Users\/[^\s/<>"'(){}]+\/|file:\/\/\/)[^\s<>"'()（），。]*/g;

/** Whether the target of a link or picture is such a path. A folder `Users` of the site itself is none. */
export function isLocalTarget(target: string, site: SiteSnapshot | undefined): boolean {
  const path = target.trim();
  if (/^file:\/\//i.test(path) || /^[A-Za-z]:[\\/]/.test(path)) return true;
  if (!/^\/Users\/[^/{}]+\/./.test(path)) return false;
  return site === undefined || ![...site.files.keys(), ...site.assets.keys()].some(own => own.startsWith('Users/'));
}

/** How much of an address says that it is on the reader's own computer: `http://localhost:4000` of what `jekyll serve` shows. 0 for any other. */
export function ownHostLength(target: string): number {
  return (
    /^https?:\/\/(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1\])(?::\d{1,5})?(?=[/?#]|$)/i.exec(target)?.[0].length ?? 0
  );
}
