import { remembered } from '../remembered';
import { readLiquid } from '../syntax/liquid';
import { layoutOf } from './defaultLayout';
import { frameFiles } from './frameFiles';
import { includedName, includedPath, includesIn, isInclude } from './references/includeTags';
import { includesFolder, joinPath } from './settings/siteFolders';
import type { SiteFile, SiteSnapshot } from './siteSnapshot';

/**
 * The layouts and includes that Jekyll opens when it builds the site: those that a page, a layout or an include names, directly or through others,
 * also behind an `if` that does not hold. Where one makes a name with Liquid (`{% include {{ page.box }} %}`), all includes are among them.
 */
export const openedParts = remembered((site: SiteSnapshot): ReadonlySet<SiteFile> => {
  const found = new Set<SiteFile>();
  for (const page of site.pages) {
    const file = page.processed ? site.files.get(page.path) : undefined;
    if (file === undefined) continue;
    const waiting = [file, ...frameFiles(site, layoutOf(site, page))];
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
      if (found.has(next)) continue;
      found.add(next);
      if (makesNames(next)) waiting.push(...allIncludes(site));
      for (const { tag, name } of includesIn(next)) {
        const part = site.files.get(includedPath(site, tag, name, page.path));
        if (part !== undefined) waiting.push(part);
      }
    }
  }
  return found;
});

const makesNames = remembered(
  (file: SiteFile): boolean =>
    file.text.includes('include') &&
    readLiquid(file.text).some(region => isInclude(region) && includedName(region, file.text) === undefined),
);

const allIncludes = remembered((site: SiteSnapshot): readonly SiteFile[] => {
  const folder = joinPath(includesFolder(site), '');
  return [...site.files.values()].filter(({ path }) => path.startsWith(folder) && !/(?:^|\/)\./.test(path));
});
