import { readLiquid } from '../syntax/liquid';
import { slice } from '../text/range';
import { frontMatterOf } from './fileFrontMatter';
import { isMapping } from './plainValue';
import type { SiteFile, SiteSnapshot } from './siteSnapshot';

/** The files that make the frame around a page: its layout, the layouts around that, and all they include, each once. */
export function frameFiles(site: SiteSnapshot, layout: unknown): readonly SiteFile[] {
  const found = new Map<string, SiteFile>();
  const waiting = typeof layout === 'string' ? [`_layouts/${layout}.html`] : [];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const file = found.has(path) ? undefined : site.files.get(path);
    if (file === undefined) continue;
    found.set(path, file);
    waiting.push(...neededBy(file));
  }
  return [...found.values()];
}

/** The files of the frames of all pages of the site. */
export function allFrameFiles(site: SiteSnapshot): ReadonlySet<SiteFile> {
  const layouts = new Set(site.pages.filter(({ processed }) => processed).map(({ data }) => data.layout));
  return new Set([...layouts].flatMap(layout => frameFiles(site, layout)));
}

/** The name of the layout around a layout; `undefined` of the outermost. */
export function outerLayout(layout: SiteFile): string | undefined {
  const { plain } = frontMatterOf(layout).yaml;
  return isMapping(plain) && typeof plain.layout === 'string' ? plain.layout : undefined;
}

const needed = new WeakMap<SiteFile, readonly string[]>();

/** The paths of the layout around a layout and of the includes that a file names; a name made by Liquid is left out. */
function neededBy(file: SiteFile): readonly string[] {
  const ready = needed.get(file);
  if (ready !== undefined) return ready;
  const outer = outerLayout(file);
  const includes = readLiquid(file.text).flatMap(region => {
    if (region.kind !== 'tag' || (region.name !== 'include' && region.name !== 'include_cached')) return [];
    const name = /^\s*["']?([\w./-]+)/.exec(slice(file.text, region.markup))?.[1];
    return name === undefined ? [] : [`_includes/${name}`];
  });
  const paths = [...(outer === undefined ? [] : [`_layouts/${outer}.html`]), ...includes];
  needed.set(file, paths);
  return paths;
}
