import { remembered } from '../remembered';
import { readLiquid } from '../syntax/liquid';
import { blockTags } from '../syntax/liquidTags';
import { firstWhere } from '../text/firstWhere';
import { filesAround } from './frameFiles';
import { includedName, isInclude } from './references/includeTags';
import type { SiteFile, SiteSnapshot } from './siteSnapshot';

/**
 * The files of the frame that are on each page of a layout, whatever the page and the configuration say: the layout, those around it and what they
 * include outside of conditions, loops and comments.
 */
export function steadyFrame(site: SiteSnapshot, layout: unknown): ReadonlySet<SiteFile> {
  return typeof layout === 'string' ? filesAround(site, layout, steadyIncludes) : new Set();
}

/** Tells of an offset of a file whether what stands there is printed each time: no block of Liquid is around it, nor a comment of HTML. */
export const alwaysPrinted = remembered(({ text }: SiteFile): ((offset: number) => boolean) => {
  /** From each of these offsets on as many blocks are open. */
  const changes: { readonly at: number; readonly open: number }[] = [];
  let open = 0;
  for (const region of readLiquid(text)) {
    if (region.kind === 'unclosed') open += 1;
    else if (region.kind !== 'tag') continue;
    else if (blockTags.has(region.name)) open += 1;
    else if (blockTags.has(region.name.replace(/^end/, ''))) open -= 1;
    else continue;
    changes.push({ at: region.range.start, open });
  }
  return offset => {
    const before = text.slice(0, offset);
    const blocks = changes[firstWhere(changes, ({ at }) => at > offset) - 1]?.open ?? 0;
    return blocks === 0 && before.lastIndexOf('<!--') <= before.lastIndexOf('-->');
  };
});

const steadyIncludes = remembered((file: SiteFile): readonly { readonly tag: string; readonly name: string }[] => {
  const isPrinted = alwaysPrinted(file);
  return readLiquid(file.text).flatMap(region => {
    if (!isInclude(region) || region.name === 'include_relative' || !isPrinted(region.range.start)) return [];
    const name = includedName(region, file.text);
    return name === undefined ? [] : [{ tag: region.name, name }];
  });
});
