import type { PictureAim } from '../../pictures/picturePlace';
import type { UnusedPicture } from '../../pictures/unusedPictures';
import type { Ports, Uri } from '../../ports';
import type { ReadingOf } from '../siteReading';
import { listPictures, listUnusedPictures, type SitePicture } from './listPictures';
import { placePicture, type PictureSource, type PlacedPicture } from './placePicture';

/** Pictures of a site and of what its pages list. */
export interface Pictures {
  /**
   * What puts a picture at an offset of a page: its path, and the edits of the page. `undefined` where none can stand, and for what is
   * no page of a site.
   */
  placePicture(
    uri: Uri,
    offset: number,
    source: PictureSource,
    aim: PictureAim | 'either',
  ): Promise<PlacedPicture | undefined>;
  /** The path of a file below the root of the site of a page; `undefined` for one that lies elsewhere. */
  pathInSite(page: Uri, file: Uri): Promise<string | undefined>;
  /** The pictures of the site of a page: those that nothing names first, and of both those in the page's own folder. */
  sitePictures(uri: Uri): Promise<readonly SitePicture[]>;
  /** The pictures of the site of a file that nothing in it names, nor may put together; `undefined` where it lies in no homepage. */
  unusedPictures(uri: Uri): Promise<readonly (UnusedPicture & { readonly uri: Uri })[] | undefined>;
}

/** Makes what is offered for pictures in the sites that `readingOf` finds. */
export function createPictures({ workspace }: Pick<Ports, 'workspace'>, readingOf: ReadingOf): Pictures {
  return {
    async placePicture(uri, offset, source, aim) {
      const file = await readingOf(uri);
      return file && placePicture(workspace, file, offset, source, aim);
    },
    async pathInSite(page, file) {
      const site = (await readingOf(page))?.reading.site;
      const path = site && workspace.relative(site.root, file);
      const isOfSite = path !== undefined && (site?.assets.has(path) === true || site?.files.has(path) === true);
      return isOfSite ? path : undefined;
    },
    async sitePictures(uri) {
      const file = await readingOf(uri);
      return file === undefined ? [] : listPictures(workspace, file);
    },
    async unusedPictures(uri) {
      const file = await readingOf(uri);
      return file && listUnusedPictures(workspace, file.reading.site);
    },
  };
}
