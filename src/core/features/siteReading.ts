import type { PageModel } from '../page/pageModel';
import type { PageModels } from '../page/pageModels';
import type { Uri } from '../ports';
import { fileReferences } from '../site/references/fileReferences';
import type { Reference } from '../site/references/reference';
import { markupOf } from '../site/markupOf';
import type { SiteSnapshot } from '../site/siteSnapshot';

/** A site with what reading it takes. */
export interface SiteReading {
  readonly site: SiteSnapshot;
  readonly pageModel: (path: string) => PageModel | undefined;
  /** `owner/name` of the repository's remote, where the host knows it. */
  readonly remote: string | undefined;
}

/** A site with what reading it takes, and the path of one of its files. */
export interface FileReading {
  readonly reading: SiteReading;
  readonly path: string;
}

/** Finds the site that holds a file; `undefined` for what lies in no homepage. */
export type ReadingOf = (uri: Uri) => Promise<FileReading | undefined>;

/** How a site is read: the pages of its files by `pageModels`. */
export function readSite(site: SiteSnapshot, pageModels: PageModels, remote: string | undefined): SiteReading {
  return {
    site,
    pageModel(path) {
      const file = site.files.get(path);
      return file && pageModels(file, markupOf(site, file));
    },
    remote,
  };
}

/** A reference with the file it stands in. */
export interface PlacedReference extends Reference {
  readonly path: string;
}

/** What one file of the site names. */
export function referencesIn({ site, pageModel }: SiteReading, path: string): readonly PlacedReference[] {
  const file = site.files.get(path);
  return file === undefined ? [] : fileReferences(site, file, pageModel).map(reference => ({ ...reference, path }));
}

/** What all files of the site name, file by file. */
export function allReferences(reading: SiteReading): readonly PlacedReference[] {
  return [...reading.site.files.keys()].flatMap(path => referencesIn(reading, path));
}
