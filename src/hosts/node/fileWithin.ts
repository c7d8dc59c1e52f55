import { realpath, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Uri } from '../../core/ports';

/**
 * The path of the file that a URI leads to, links followed, if it is a file below the folder `root`, links followed there
 * too; `undefined` for whatever lies elsewhere, is no file, or is not on this machine's disk.
 */
export async function fileWithin(root: Uri, uri: Uri): Promise<string | undefined> {
  try {
    const [folder, file] = await Promise.all([realpath(fileURLToPath(root)), realpath(fileURLToPath(uri))]);
    return pathBelow(folder, file) !== undefined && (await stat(file)).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}

/** What nobody means to publish, though Jekyll follows a link to it: Git's own folder, whose settings may hold a password, and files of passwords. */
const secret = /^\.git$|^\.env(?:\.|$)/i;

/**
 * Whether the link at a URI leads to a file below the folder `root` that is not secret, or to a folder there that neither holds the link itself, which would
 * lead round in a circle, nor is hidden.
 */
export async function leadsInto(root: Uri, uri: Uri): Promise<boolean> {
  try {
    const link = fileURLToPath(uri);
    const paths = [fileURLToPath(root), link, path.dirname(link)].map(one => realpath(one));
    const [folder = '', target = '', holder = ''] = await Promise.all(paths);
    const below = pathBelow(folder, target);
    if (below === undefined) return false;
    const names = below.split(path.sep);
    const found = await stat(target);
    if (found.isFile()) return !names.some(name => secret.test(name));
    const isAround = holder === target || pathBelow(target, holder) !== undefined;
    return found.isDirectory() && !isAround && !names.some(name => name.startsWith('.'));
  } catch {
    return false;
  }
}

/** The URI of a file or folder, or of what is to be one, links followed in as much of its way as is there. */
export async function linksFollowed(uri: Uri): Promise<Uri> {
  if (!uri.startsWith('file:')) return uri;
  const place = fileURLToPath(uri);
  for (let there = place; ; there = path.dirname(there)) {
    try {
      return pathToFileURL(path.join(await realpath(there), path.relative(there, place))).href;
    } catch {
      if (path.dirname(there) === there) return uri;
    }
  }
}

/** The path of a file from a folder that it is in, as both are written; `undefined` where it is the folder itself, or lies elsewhere. */
export function pathBelow(folder: string, file: string): string | undefined {
  const below = path.relative(folder, file);
  return below === '' || /^\.\.(?:[\\/]|$)/.test(below) || path.isAbsolute(below) ? undefined : below;
}
