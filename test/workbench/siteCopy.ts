import { cpSync } from 'node:fs';
import path from 'node:path';
import { temporaryFolder, type TemporaryFolder } from './lifetime';
import { repositoryRoot } from './repository';

/** A copy of a site, `media/starter` by default, that may be written to; removed by `remove()` or at exit. */
export function copySite(
  site = path.join(repositoryRoot, 'media', 'starter'),
): TemporaryFolder & { readonly site: string } {
  const folder = temporaryFolder('ahs-');
  // the explorer shows the folder's own name
  const copy = path.join(folder.path, 'homepage');
  cpSync(site, copy, { recursive: true });
  return { ...folder, site: copy };
}
