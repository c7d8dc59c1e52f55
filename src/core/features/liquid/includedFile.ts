import { includedPath } from '../../site/references/includeTags';
import { shownOn } from '../../site/shownOn';
import type { SiteFile, SiteSnapshot } from '../../site/siteSnapshot';

/** The file that an `include` or `include_relative` in the file at `path` names; `undefined` where there is none. */
export function includedFile(site: SiteSnapshot, path: string, tag: string, name: string): SiteFile | undefined {
  return site.files.get(includedPath(site, tag, name, shownOn(site, path)[0]?.path ?? path));
}
