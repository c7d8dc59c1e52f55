import { comparePaths } from './fileName';
import { isReadAsLayout } from './settings/entryFilter';
import { folderNamed } from './settings/siteFolders';
import type { SiteFile, SiteSnapshot } from './siteSnapshot';

const layouts = new WeakMap<SiteSnapshot['files'], ReadonlyMap<string, SiteFile>>();

/**
 * The layouts of a site by the name that `layout:` gives: the path in the layouts folder without its last ending. Of two files of one name
 * it is the one that Jekyll reads last, `default.md` and not `default.html`; it reads none that its filter leaves out, such as `page.html~`.
 */
export function layoutsOf(site: SiteSnapshot): ReadonlyMap<string, SiteFile> {
  const known = layouts.get(site.files);
  if (known !== undefined) return known;
  const folder = `${folderNamed(site, 'layouts_dir', '_layouts')}/`;
  const found = new Map<string, SiteFile>();
  for (const file of site.files.values()) {
    const name = file.path.startsWith(folder) ? file.path.slice(folder.length) : undefined;
    if (name?.includes('.') !== true || !isReadAsLayout(site.config, name)) continue;
    const stem = name.slice(0, name.lastIndexOf('.'));
    const other = found.get(stem);
    if (other === undefined || comparePaths(other.path, file.path) < 0) found.set(stem, file);
  }
  layouts.set(site.files, found);
  return found;
}
