import type { LiquidRegion } from '../../syntax/liquid';
import { remembered } from '../../remembered';
import { readLiquid } from '../../syntax/liquid';
import { slice } from '../../text/range';
import { folderOf } from '../fileName';
import { includesFolder, joinPath } from '../settings/siteFolders';
import type { SiteFile, SiteSnapshot } from '../siteSnapshot';

/** A tag that stands for a file. */
export type IncludeTag = Extract<LiquidRegion, { readonly kind: 'tag' }>;

/** Whether a region is a tag that stands for a file. */
export function isInclude(region: LiquidRegion): region is IncludeTag {
  return region.kind === 'tag' && /^include(?:_cached|_relative)?$/.test(region.name);
}

/** The name of the file that an include tag of `text` gives; `undefined` where Liquid makes it, or it leaves its folder. */
export function includedName({ markup }: IncludeTag, text: string): string | undefined {
  const name = /^\s*["']?([\w./-]+)/.exec(slice(text, markup))?.[1];
  return name?.split('/').includes('..') === true ? undefined : name;
}

/** A tag that includes a file: `include`, `include_relative` or `include_cached`, and the name that it gives. */
interface NamedInclude {
  readonly tag: string;
  readonly name: string;
}

/** What a file includes, also in comments of HTML, where Liquid runs. Names that Liquid makes are left out. */
export const includesIn = remembered((file: SiteFile): readonly NamedInclude[] => {
  const regions = file.text.includes('include') ? readLiquid(file.text) : [];
  return regions.filter(isInclude).flatMap(region => {
    const name = includedName(region, file.text);
    return name === undefined ? [] : [{ tag: region.name, name }];
  });
});

/**
 * The path of the file that an include tag names: `include_relative` from the folder of the page, also inside an included file, others from
 * that of includes, as Jekyll does (https://jekyllrb.com/docs/includes/).
 */
export function includedPath(site: SiteSnapshot, tag: string, name: string, pagePath: string): string {
  const folder = tag === 'include_relative' ? folderOf(pagePath) : includesFolder(site);
  return joinPath(folder, name.replace(/^(?:\.?\/)+/, ''));
}
