import { realpathSync } from 'node:fs';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Uri } from '../../core/ports';
import { createWayPastLinks } from '../../core/features/wayPastLinks';
import type { Put, SiteFolder } from '../../core/features/writeSite';
import { bareReason } from '../../core/text/bareReason';
import { fileWithin, pathBelow } from './fileWithin';
import { isLink } from './isLink';
import { writeWhole } from './wholeFile';

/** The folder `target` (a path) on a disk, for the site in the folder `root`. */
export function createDiskFolder(root: Uri, target: string): SiteFolder {
  // a folder in the site may itself be a link that came with the site
  const site = fileURLToPath(root);
  const base = nearestThatIs(site, target) ?? target;
  const leadsPastLink = createWayPastLinks(folder => isLink(path.join(base, folder)));
  const put = async (name: string, fill: (file: string) => Promise<void>): Promise<Put> => {
    const place = path.join(target, ...name.split('/'));
    if (pathBelow(target, place) === undefined) throw new Error('The path leads out of the folder.');
    if (await leadsPastLink(path.relative(base, place).replaceAll(path.sep, '/'))) return 'past a link';
    try {
      await mkdir(path.dirname(place), { recursive: true });
      await writeWhole(place, fill);
    } catch (error) {
      throw new Error(bareReason(error), { cause: error });
    }
    return 'written';
  };
  return {
    write: (name, text) => put(name, file => writeFile(file, text)),
    async copy(source, name) {
      const found = await fileWithin(root, source);
      return found === undefined ? 'leads elsewhere' : put(name, file => copyFile(found, file));
    },
  };
}

/** The folder on the way to `place` that is the folder `site`, by whatever links it is named there; `undefined` where none is. */
function nearestThatIs(site: string, place: string): string | undefined {
  const real = realOf(site);
  for (let folder = place; ; folder = path.dirname(folder)) {
    if (real !== undefined && realOf(folder) === real) return folder;
    if (path.dirname(folder) === folder) return undefined;
  }
}

function realOf(folder: string): string | undefined {
  try {
    return realpathSync.native(folder);
  } catch {
    return undefined;
  }
}
