import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Uri } from '../../core/ports';

/**
 * The path of the file that a URI leads to, links followed, if it is a file below the folder `root`, links followed there
 * too; `undefined` for whatever lies elsewhere, is no file, or is not on this machine's disk.
 */
export async function fileWithin(root: Uri, uri: Uri): Promise<string | undefined> {
  try {
    const [folder, file] = await Promise.all([realpath(fileURLToPath(root)), realpath(fileURLToPath(uri))]);
    const below = path.relative(folder, file);
    const isInside = below !== '' && !/^\.\.(?:[\\/]|$)/.test(below) && !path.isAbsolute(below);
    return isInside && (await stat(file)).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}
