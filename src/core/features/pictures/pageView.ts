import type { PageModel } from '../../page/pageModel';
import { pictureAt, type PictureView } from '../../pictures/pictureAddress';
import { publishedSite } from '../../site/addresses/publishedSite';
import { shownOn } from '../../site/shownOn';
import type { FileReading } from '../siteReading';
import { fileKind } from '../problems/diagnostics';

/** A page with how the addresses of its pictures are read. */
export interface PageView {
  readonly page: PageModel;
  readonly view: PictureView;
}

/** A file as a page; `undefined` for one that is none. */
export function pageViewOf({ reading, path }: FileReading): PageView | undefined {
  const { site, pageModel, remote } = reading;
  const page = fileKind(site, path) === 'other' ? undefined : pageModel(path);
  const urls = shownOn(site, path).map(({ url }) => url);
  return page && { page, view: { urls, bases: publishedSite(site, remote).bases } };
}

/** The pictures of the papers of a page, by their paths from the site's root; all its pictures where no paper has one. */
export function shownPictures({ page, view }: PageView): readonly string[] {
  const paths = (images: PageModel['images']): readonly string[] =>
    images.flatMap(({ src, kind }) => pictureAt(src, view, kind === 'markdown') ?? []);
  const ofPapers = paths(
    page.images.filter(({ range }) => page.boxes.some(({ image }) => image?.element.range.start === range.start)),
  );
  return ofPapers.length > 0 ? ofPapers : paths(page.images);
}
