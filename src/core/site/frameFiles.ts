import { remembered, rememberedTexts } from '../remembered';
import { layoutOf } from './defaultLayout';
import { frontMatterOf } from './fileFrontMatter';
import { includedPath, includesIn } from './references/includeTags';
import { isMapping } from '../syntax/plainMapping';
import type { SiteFile, SiteSnapshot } from './siteSnapshot';
import { layoutFor } from './themeLayouts';

/** The files that make the frame around a page: its layout, the layouts around that, and all they include, each once. */
export function frameFiles(site: SiteSnapshot, layout: unknown): readonly SiteFile[] {
  return typeof layout === 'string' ? framesOf(site)(layout) : [];
}

/** By the names of layouts: those of the pages are few, and each page asks. */
const framesOf = remembered((site: SiteSnapshot) => rememberedTexts(100, layout => readFrame(site, layout)));

function readFrame(site: SiteSnapshot, layout: string): readonly SiteFile[] {
  return [...filesAround(site, layout, file => includesIn(file).filter(({ tag }) => tag !== 'include_relative'))];
}

/** A layout, those around it and the files that `inclusionsOf` names in each of them and in one another, each once. */
export function filesAround(
  site: SiteSnapshot,
  layout: string,
  inclusionsOf: (file: SiteFile) => readonly { readonly tag: string; readonly name: string }[],
): ReadonlySet<SiteFile> {
  const found = new Set<SiteFile>();
  const waiting = [layoutFor(site, layout)];
  while (waiting.length > 0) {
    const file = waiting.pop();
    if (file === undefined || found.has(file)) continue;
    found.add(file);
    const outer = outerLayout(file);
    if (outer !== undefined) waiting.push(layoutFor(site, outer));
    for (const { tag, name } of inclusionsOf(file))
      waiting.push(site.files.get(includedPath(site, tag, name, file.path)));
  }
  return found;
}

/** The files of the frames of all pages of the site. */
export const allFrameFiles = remembered((site: SiteSnapshot): ReadonlySet<SiteFile> => {
  const layouts = new Set(site.pages.filter(({ processed }) => processed).map(page => layoutOf(site, page)));
  return new Set([...layouts].flatMap(layout => frameFiles(site, layout)));
});

/** The name of the layout around a layout; `undefined` of the outermost. */
export function outerLayout(layout: SiteFile): string | undefined {
  const { plain } = frontMatterOf(layout).yaml;
  return isMapping(plain) && typeof plain.layout === 'string' ? plain.layout : undefined;
}
