import { allFrameFiles } from './frameFiles';
import type { SiteFile, SiteSnapshot } from './siteSnapshot';

/** All files of a site that may ask for styles and scripts: the frames of its pages, whatever may be included, and the pages. */
export function markupFiles(site: SiteSnapshot): ReadonlySet<SiteFile> {
  const files = new Set(allFrameFiles(site));
  for (const { path, processed, markdown } of site.pages) {
    const file = processed ? site.files.get(path) : undefined;
    if (file !== undefined && (markdown || /\.html?$/i.test(path))) files.add(file);
  }
  for (const file of site.files.values()) if (/^_(?:includes|pages)\//.test(file.path)) files.add(file);
  return files;
}
