import type { PageModel } from '../../page/pageModel';
import { assembled } from '../../site/pieces';
import type { SiteFile, SiteSnapshot } from '../../site/siteSnapshot';

/** A part of a page or piece, by offsets of its text: what stands on the published page between two of its includes. */
export interface Stretch {
  readonly page: PageModel;
  readonly start: number;
  readonly end: number;
}

/** A page and its pieces in the order in which they are read, as far as `files` has models of them. */
export function stretchesOf(
  site: SiteSnapshot | undefined,
  file: SiteFile,
  files: readonly { readonly path: string; readonly page: PageModel }[],
): readonly Stretch[] {
  const segments =
    site === undefined ? [{ path: file.path, start: 0, end: file.text.length }] : assembled(site, file).segments;
  const pages = new Map(files.map(({ path, page }) => [path, page]));
  return segments.flatMap(({ path, start, end }) => {
    const page = pages.get(path);
    return page === undefined ? [] : [{ page, start, end }];
  });
}
