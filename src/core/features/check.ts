import type { Uri } from '../ports';
import type { Problem } from '../rules/rule';
import type { SiteSnapshot } from '../site/siteSnapshot';
import { checkedPaths } from './diagnostics';

/** A file that was looked at, with what is wrong in it. */
export interface CheckedFile {
  readonly uri: Uri;
  /** From the site's root; the file's name where it lies in no site. */
  readonly path: string;
  readonly text: string;
  readonly problems: readonly Problem[];
}

/** Looks at every file of a site that rules have something to say about, in the order of their paths. */
export function checkSite(
  site: SiteSnapshot,
  uriOf: (path: string) => Uri,
  problemsOf: (path: string, text: string) => readonly Problem[],
): readonly CheckedFile[] {
  return checkedPaths(site).flatMap(path => {
    const text = site.files.get(path)?.text;
    return text === undefined ? [] : [{ uri: uriOf(path), path, text, problems: problemsOf(path, text) }];
  });
}
