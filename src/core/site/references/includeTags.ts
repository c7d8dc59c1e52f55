import type { LiquidRegion } from '../../page/pageModel';
import { slice } from '../../text/range';
import { folderOf } from '../fileName';
import { includesFolder, joinPath } from '../store/siteFolders';
import type { SiteSnapshot } from '../siteSnapshot';

type IncludeTag = Extract<LiquidRegion, { readonly kind: 'tag' }>;

/** Whether a region is a tag that stands for a file. */
export function isInclude(region: LiquidRegion): region is IncludeTag {
  return region.kind === 'tag' && /^include(?:_cached|_relative)?$/.test(region.name);
}

/** The name of the file that an include tag of `text` gives; `undefined` where Liquid makes it, or it leaves its folder. */
export function includedName({ markup }: IncludeTag, text: string): string | undefined {
  const name = /^\s*["']?([\w./-]+)/.exec(slice(text, markup))?.[1];
  return name?.split('/').includes('..') === true ? undefined : name;
}

/**
 * The path of the file that an include tag names: `include_relative` from the folder of the page, also inside an included file, others from
 * that of includes, as Jekyll does (https://jekyllrb.com/docs/includes/).
 */
export function includedPath(site: SiteSnapshot, tag: string, name: string, pagePath: string): string {
  const folder = tag === 'include_relative' ? folderOf(pagePath) : includesFolder(site);
  return joinPath(folder, name.replace(/^(?:\.?\/)+/, ''));
}
