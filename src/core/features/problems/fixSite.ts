import type { Uri } from '../../ports';
import { message } from '../../text/message';
import type { SiteStore } from '../../site/store/siteStore';
import { withFile } from '../../site/store/updateSite';
import { fixInRounds } from './fixRounds';
import type { Problems } from './problems';
import { edited, inFile, refused, type SiteChange } from '../siteChange';

/** How often a site that changes while it is checked is checked anew. */
const mostTries = 3;

/**
 * All fixes that are safe, of all files of the site that holds `uri`, and of what they bring to light, as one change for the texts as they are when it
 * settles. Refused where nothing is to be fixed, and where the site changed each time it was checked.
 */
export async function fixSite(
  uri: Uri,
  store: SiteStore,
  problems: Pick<Problems, 'check' | 'checkOther'>,
): Promise<SiteChange> {
  for (let tries = 0; tries < mostTries; tries++) {
    const root = (await store.locate(uri))?.site.root;
    const files = (root === undefined ? undefined : await problems.check(root)) ?? [];
    const now = store.loadedSiteOf(uri);
    // typed on meanwhile: those are the fixes of other texts
    const isAsChecked = (): boolean =>
      files.every(({ path, text }) => store.loadedSiteOf(uri)?.files.get(path)?.text === text);
    if (!isAsChecked()) continue;
    const fixes = await fixInRounds(files, async texts => {
      const fixed = [...texts].reduce((state, [path, text]) => state && withFile(state, path, text), now);
      return (fixed && (await problems.checkOther(fixed))) ?? [];
    });
    if (!isAsChecked()) continue;
    return fixes.length === 0
      ? refused(message('Nothing here can be fixed without a decision from you.'))
      : edited(fixes.flatMap(({ path, edits }) => inFile(path, edits)));
  }
  return refused(message('The site kept changing, so nothing was done. Run the command again.'));
}
