import type { Uri } from '../../ports';
import { message } from '../../text/message';
import type { SiteStore } from '../../site/store/siteStore';
import type { CheckedFile } from './check';
import { fixesOf } from '../homepageView/fixesOf';
import { refused, type SiteChange } from '../siteChange';

/** How often a site that changes while it is checked is checked anew. */
const mostTries = 3;

/**
 * All fixes that are safe, of all files of the site that holds `uri`, as one change for the texts as they are when it settles.
 * Refused where nothing is to be fixed, and where the site changed each time it was checked.
 */
export async function fixSite(
  uri: Uri,
  store: SiteStore,
  check: (root: Uri) => Promise<readonly CheckedFile[] | undefined>,
): Promise<SiteChange> {
  for (let tries = 0; tries < mostTries; tries++) {
    const root = (await store.locate(uri))?.site.root;
    const files = (root === undefined ? undefined : await check(root)) ?? [];
    const texts = store.loadedSiteOf(uri)?.files;
    // typed on meanwhile: those are the fixes of other texts
    if (files.every(({ path, text }) => texts?.get(path)?.text === text)) return fixesOf(files);
  }
  return refused(message('The site kept changing, so nothing was done. Run the command again.'));
}
