import type { Uri, Workspace } from '../ports';
import { SiteNotRead } from '../site/store/siteNotRead';
import { createWayPastLinks } from './wayPastLinks';

/**
 * Of files that are to come into the site at `root` the first that may be written out of it: a folder on the way there is a link, of which its
 * host does not say that it stays in the site. `_pages/includes -> ../sections` does, where links can be followed. So is one that does not lie below
 * the root. Rejects with `SiteNotRead` where a folder cannot be asked for.
 */
export async function leadingOut(workspace: Workspace, root: Uri, files: readonly Uri[]): Promise<Uri | undefined> {
  const leadsOut = createWayPastLinks(async folder => {
    const place = workspace.join(root, folder);
    const stat = await workspace.stat(place).catch((error: unknown) => {
      throw new SiteNotRead(folder, error);
    });
    return stat?.isLink === true && (await workspace.leadsInto?.(root, place)) !== true;
  });
  for (const file of files) {
    const path = workspace.relative(root, file);
    if (path === undefined || path === '' || (await leadsOut(path))) return file;
  }
  return undefined;
}
