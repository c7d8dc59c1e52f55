import type { PageModel } from '../../page/pageModel';
import { assembled } from '../../site/pieces';
import type { SiteFile, SiteSnapshot } from '../../site/siteSnapshot';

/** A part of a page or piece, by offsets of its text: what stands on the published page between two of its includes. */
export interface Stretch {
  readonly page: PageModel;
  readonly start: number;
  readonly end: number;
}

/** A page and its pieces in the order in which they are read; without those that `pages` has no model of. */
export function stretchesOf(
  site: SiteSnapshot | undefined,
  { path, text }: Pick<SiteFile, 'path' | 'text'>,
  pages: ReadonlyMap<string, PageModel>,
): readonly Stretch[] {
  const file = site?.files.get(path);
  const segments =
    site === undefined || file === undefined ? [{ path, start: 0, end: text.length }] : assembled(site, file).segments;
  return segments.flatMap(({ path: from, start, end }) => {
    const page = pages.get(from);
    return page === undefined ? [] : [{ page, start, end }];
  });
}
