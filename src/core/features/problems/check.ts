import type { Cancellation, Clock, Uri } from '../../ports';
import type { Problem } from '../../rules/rule';
import type { SiteFile, SiteSnapshot } from '../../site/siteSnapshot';
import { checkedPaths, pagePaths } from './diagnostics';

export interface PlacedFile {
  readonly uri: Uri;
  /** From the site's root; the file's name where it lies in no site. */
  readonly path: string;
}

/** A page of a site, with the collection that it is a document of; a file by itself is in none. */
export interface PlacedPage extends PlacedFile {
  readonly collection: string | undefined;
}

/** The pages of a homepage in the order of their paths, with the collections that they are documents of. */
export function placedPages(site: SiteSnapshot): readonly Pick<PlacedPage, 'path' | 'collection'>[] {
  const collections = new Map(site.pages.map(({ path, collection }) => [path, collection]));
  return pagePaths(site).map(path => ({ path, collection: collections.get(path) }));
}

/** A file that was looked at, with what is wrong in it. */
export interface CheckedFile extends PlacedFile {
  readonly text: string;
  readonly problems: readonly Problem[];
}

export interface CheckProgress {
  /** Called now and then with how many of how many files have been looked at. */
  readonly report?: (done: number, all: number) => void;
  readonly cancellation?: Cancellation;
}

/** How long others may have to wait, in milliseconds. */
const atOnce = 20;

/**
 * Looks at every file of a site that rules have something to say about, in the order of their paths. Whatever else the
 * host has to do is let in between. `undefined` when it was cancelled.
 *
 * @param problemsOf of one file, `undefined` when that was cancelled
 */
export async function checkSite(
  site: SiteSnapshot,
  clock: Clock,
  uriOf: (path: string) => Uri,
  problemsOf: (file: SiteFile) => Promise<readonly Problem[] | undefined>,
  { report, cancellation }: CheckProgress = {},
): Promise<readonly CheckedFile[] | undefined> {
  const paths = checkedPaths(site);
  const checked: CheckedFile[] = [];
  let began = clock.now().getTime();
  for (const [at, path] of paths.entries()) {
    if (clock.now().getTime() - began > atOnce) {
      report?.(at, paths.length);
      await clock.sleep(0);
      began = clock.now().getTime();
    }
    if (cancellation?.aborted === true) return undefined;
    const file = site.files.get(path);
    if (file === undefined) continue;
    const problems = await problemsOf(file);
    if (problems === undefined) return undefined;
    checked.push({ uri: uriOf(path), path, text: file.text, problems });
  }
  report?.(paths.length, paths.length);
  return checked;
}
