import type { Ports, Uri } from '../../ports';
import type { ReadingOf } from '../siteReading';
import { jpegInPlaceOf } from './jpegInPlaceOf';
import { largePictures, type LargePicture } from './largePictures';
import { lookAtPicture, type LookedAt } from './lookAtPicture';

/** What is known of pictures that are larger than needed. `uri` is any file of a site; `undefined` where that is no homepage. */
export interface Shrinking {
  /** The pictures that may be larger than their pages need, heaviest first; of the whole site, or of a file or folder of it. */
  largePictures(uri: Uri, within?: Uri): Promise<readonly LargePicture[] | undefined>;
  /** Reads one of them. @param always also where it does not look too large */
  lookAtPicture(uri: Uri, picture: LargePicture, always?: boolean): Promise<LookedAt>;
  /** The path that a picture can have as JPEG, all that names it following. */
  jpegInPlaceOf(uri: Uri, path: string): Promise<string | undefined>;
}

/** Makes what is known of large pictures in the sites that `readingOf` finds. */
export function createShrinking({ workspace }: Pick<Ports, 'workspace'>, readingOf: ReadingOf): Shrinking {
  return {
    async largePictures(uri, within) {
      const reading = (await readingOf(uri))?.reading;
      if (reading === undefined) return undefined;
      // the folder of the site itself has no path in it
      const path = within === undefined ? '' : workspace.relative(reading.site.root, within);
      return largePictures(reading, path === '' ? undefined : path);
    },
    async lookAtPicture(uri, picture, always) {
      const root = (await readingOf(uri))?.reading.site.root ?? uri;
      const file = workspace.join(root, picture.path);
      return lookAtPicture(
        picture,
        () => workspace.stat(file),
        () => workspace.read(file),
        always,
      );
    },
    async jpegInPlaceOf(uri, path) {
      const reading = (await readingOf(uri))?.reading;
      return reading && jpegInPlaceOf(reading, path);
    },
  };
}
