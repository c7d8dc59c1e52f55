import { lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { DirectoryEntry, FileKind, FileStat, Uri, Workspace } from '../../core/ports';
import { leadsInto, linksFollowed } from '../../hosts/node/fileWithin';
import { reasonOf } from '../reasonOf';

/** How the URI of a document begins that lies in no folder: `untitled:stdin.md`, as an editor calls it. */
export const noFolder = 'untitled:';

/**
 * The files of a disk, under `file:` URIs. They are read one after the other: the command line has nothing else to do
 * meanwhile, and for the small files of a site Node's promises cost more than the reading.
 * @param windows whether paths are those of Windows: drives, shares, backslashes, no difference between upper and lower case
 */
export function createFileWorkspace(windows = process.platform === 'win32'): Workspace {
  const paths = windows ? path.win32 : path.posix;
  const pathOf = (uri: Uri): string => fileURLToPath(uri, { windows });
  const uriOf = (file: string): Uri => pathToFileURL(file, { windows }).href;
  return {
    stat: uri => answer(() => statOf(pathOf(uri))),
    read: uri => answer(() => readFileSync(pathOf(uri))),
    list: async uri => (await answer(() => listed(pathOf(uri)))) ?? [],
    join(base, relative) {
      if (base.startsWith(noFolder)) return relative === '' ? base : `${base}/${relative}`;
      return relative === '' ? base : uriOf(paths.join(pathOf(base), ...relative.split('/')));
    },
    relative(base, uri) {
      if (uri.startsWith(noFolder)) return undefined;
      const between = paths.relative(pathOf(base), pathOf(uri));
      // a name may begin with two dots
      const outside = between === '' || /^\.\.(?:[\\/]|$)/.test(between) || paths.isAbsolute(between);
      return outside ? undefined : between.split(paths.sep).join('/');
    },
    parent(uri) {
      if (uri.startsWith(noFolder)) return undefined;
      const own = pathOf(uri);
      const up = paths.dirname(own);
      return up === own ? undefined : uriOf(up);
    },
    leadsInto,
    linksFollowed,
  };
}

/** A file or folder that is there and cannot be read; its message is what the system says. */
export class FileNotRead extends Error {
  constructor(cause: unknown) {
    super(reasonOf(cause), { cause });
  }
}

/** What a system says where there is nothing of the kind: no file, a folder in its place, a link in a circle, a name that it has not. */
const absent: ReadonlySet<string> = new Set(['ENOENT', 'ENOTDIR', 'EISDIR', 'ELOOP', 'ENAMETOOLONG', 'EINVAL']);

/** `undefined` where there is nothing. Throws `FileNotRead` for what the system says otherwise: `EACCES`, `EIO`. */
function attempt<Result>(read: () => Result): Result | undefined {
  try {
    return read();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    // those of Node itself are of paths and sizes: `ERR_FS_FILE_TOO_LARGE`
    if (absent.has(code) || code.startsWith('ERR_')) return undefined;
    throw new FileNotRead(error);
  }
}

/** The same as a promise, which rejects. */
function answer<Result>(read: () => Result): Promise<Result | undefined> {
  return new Promise(resolve => resolve(attempt(read)));
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

function listed(folder: string): readonly DirectoryEntry[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry): readonly DirectoryEntry[] => {
    const { name } = entry;
    if (entry.isDirectory()) return [{ name, kind: 'directory' }];
    if (entry.isSymbolicLink()) return linked(path.join(folder, name)).map(kind => ({ name, kind, isLink: true }));
    return entry.isFile() ? [{ name, kind: 'file' }] : [];
  });
}

/** What a link leads to; none where it leads nowhere, or into a folder of others: GitHub's Jekyll follows no link out of a site. */
function linked(file: string): readonly FileKind[] {
  const found = attempt(() => {
    try {
      return statSync(file);
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'EACCES') return undefined;
      throw error;
    }
  });
  return found === undefined ? [] : [found.isDirectory() ? 'directory' : 'file'];
}
