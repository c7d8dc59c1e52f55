import { randomBytes } from 'node:crypto';
import { copyFile, mkdir, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Uri } from '../../core/ports';
import type { SiteFolder } from '../../core/features/writeSite';
import { fileWithin } from './fileWithin';

/** The folder `target` (a path) on a disk, for the site in the folder `root`. */
export function createDiskFolder(root: Uri, target: string): SiteFolder {
  /** Writes beside the place and renames: whoever looks sees the old file or the new one, and never half of one. */
  const put = async (name: string, fill: (file: string) => Promise<void>): Promise<void> => {
    const place = path.join(target, ...name.split('/'));
    if (!place.startsWith(path.resolve(target) + path.sep)) throw new Error('The path leads out of the folder.');
    await mkdir(path.dirname(place), { recursive: true });
    const unfinished = path.join(path.dirname(place), `.${randomBytes(6).toString('hex')}.tmp`);
    try {
      await fill(unfinished);
      await rename(unfinished, place);
    } catch (error) {
      await rm(unfinished, { force: true });
      throw error;
    }
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
