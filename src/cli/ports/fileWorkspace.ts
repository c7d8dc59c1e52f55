import { lstatSync, readdirSync, readFileSync, statSync, type Dirent } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { DirectoryEntry, FileStat, Workspace } from '../../core/ports';
import { fileWithin } from '../../hosts/node/fileWithin';

/** How the URI of a document begins that lies in no folder: `untitled:stdin.md`, as an editor calls it. */
export const NO_FOLDER = 'untitled:';

/**
 * The files of a disk, under `file:` URIs. They are read one after the other: the command line has nothing else to do
 * meanwhile, and for the small files of a site Node's promises cost more than the reading.
 */
export function createFileWorkspace(): Workspace {
  return {
    stat: uri => Promise.resolve(attempt(() => statOf(fileURLToPath(uri)))),
    read: uri => Promise.resolve(attempt(() => readFileSync(fileURLToPath(uri)))),
    list: uri =>
      Promise.resolve(attempt(() => readdirSync(fileURLToPath(uri), { withFileTypes: true }).flatMap(entriesOf)) ?? []),
    join(base, relative) {
      if (base.startsWith(NO_FOLDER)) return relative === '' ? base : `${base}/${relative}`;
      return relative === '' ? base : pathToFileURL(path.join(fileURLToPath(base), ...relative.split('/'))).href;
    },
    relative(base, uri) {
      if (uri.startsWith(NO_FOLDER)) return undefined;
      const between = path.relative(fileURLToPath(base), fileURLToPath(uri));
      const outside = between === '' || between.startsWith('..') || path.isAbsolute(between);
      return outside ? undefined : between.split(path.sep).join('/');
    },
    parent(uri) {
      if (uri.startsWith(NO_FOLDER)) return undefined;
      const own = fileURLToPath(uri);
      const up = path.dirname(own);
      return up === own ? undefined : pathToFileURL(up).href;
    },
    leadsInto: async (base, uri) => (await fileWithin(base, uri)) !== undefined,
  };
}

/** `undefined` where there is nothing, or nothing that may be read. */
function attempt<Result>(read: () => Result): Result | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}

function statOf(file: string): FileStat | undefined {
  const found = statSync(file, { throwIfNoEntry: false });
  if (found === undefined) return undefined;
  const isFolder = found.isDirectory();
  return {
    kind: isFolder ? 'directory' : 'file',
    size: isFolder ? 0 : found.size,
    modified: found.mtimeMs,
    isLink: lstatSync(file).isSymbolicLink(),
  };
}

/** Links to folders are left out: they could lead round in a circle. */
function entriesOf(entry: Dirent): readonly DirectoryEntry[] {
  if (entry.isDirectory()) return [{ name: entry.name, kind: 'directory' }];
  if (entry.isSymbolicLink()) return [{ name: entry.name, kind: 'file', isLink: true }];
  return entry.isFile() ? [{ name: entry.name, kind: 'file' }] : [];
}
