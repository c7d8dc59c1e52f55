import { faviconFiles, usualFavicons, type FaviconFile } from '../pictures/faviconFiles';
import { faviconLinks } from '../pictures/faviconLinks';
import { missingPortrait, portraitOf } from '../pictures/portrait';
import type { Uri } from '../ports';
import type { FileEdits } from '../text/edit';
import type { ReadingOf } from './siteReading';

/** The icons of a site. */
export interface FaviconPlan {
  /** The portrait of the profile, from the site's root. */
  readonly portrait: string | undefined;
  /** The file that the profile names for it, where that is not there. */
  readonly missingPortrait: string | undefined;
  readonly files: readonly (FaviconFile & { readonly exists: boolean })[];
  /** What names them in the heads of pages, where nothing does yet. */
  readonly links: FileEdits | undefined;
  /** Whether pages name the icons, now or after `links`. */
  readonly linked: boolean;
}

export interface Favicons {
  /** The icons that the pages of the site name, or those that it should have. `uri` is any file of it; `undefined` where that is no homepage. */
  favicons(uri: Uri): Promise<FaviconPlan | undefined>;
}

/** Makes what is known of the icons of the sites that `readingOf` finds. */
export function createFavicons(readingOf: ReadingOf): Favicons {
  return {
    async favicons(uri) {
      const reading = (await readingOf(uri))?.reading;
      if (reading === undefined) return undefined;
      const { site, remote } = reading;
      const named = faviconFiles(site, remote);
      const files = named.length > 0 ? named : usualFavicons;
      const links = named.length > 0 ? undefined : faviconLinks(site, files);
      return {
        portrait: portraitOf(site),
        missingPortrait: missingPortrait(site),
        files: files.map(file => ({ ...file, exists: site.assets.has(file.path) })),
        links,
        linked: named.length > 0 || links !== undefined,
      };
    },
  };
}
