import type { PageModel } from '../../page/pageModel';
import { fileReferences } from '../../site/fileReferences';
import type { Reference } from '../../site/reference';
import type { SiteSnapshot } from '../../site/siteSnapshot';

/** A site with what reading it takes. */
export interface SiteReading {
  readonly site: SiteSnapshot;
  readonly pageModel: (path: string) => PageModel | undefined;
  /** `owner/name` of the repository's remote, where the host knows it. */
  readonly remote: string | undefined;
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
