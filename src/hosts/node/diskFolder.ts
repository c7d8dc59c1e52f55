import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Uri } from '../../core/ports';
import type { SiteFolder } from '../../core/features/writeSite';
import { fileWithin } from './fileWithin';
import { writeWhole } from './wholeFile';

/** The folder `target` (a path) on a disk, for the site in the folder `root`. */
export function createDiskFolder(root: Uri, target: string): SiteFolder {
  const put = async (name: string, fill: (file: string) => Promise<void>): Promise<void> => {
    const place = path.join(target, ...name.split('/'));
    if (!place.startsWith(path.resolve(target) + path.sep)) throw new Error('The path leads out of the folder.');
    await mkdir(path.dirname(place), { recursive: true });
    await writeWhole(place, fill);
  };
  return {
    write: (name, text) => put(name, file => writeFile(file, text)),
    async copy(source, name) {
      const found = await fileWithin(root, source);
      if (found === undefined) return 'leads elsewhere';
      await put(name, file => copyFile(found, file));
      return 'copied';
    },
  };
}
