import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { DirectoryEntry, Workspace } from '../../core/ports';

/** How the URI of a document begins that lies in no folder: `untitled:stdin.md`, as an editor calls it. */
export const NO_FOLDER = 'untitled:';

/** The files of a disk, under `file:` URIs. */
export function createFileWorkspace(): Workspace {
  return {
    async stat(uri) {
      try {
        const found = await stat(fileURLToPath(uri));
        return {
          kind: found.isDirectory() ? 'directory' : 'file',
          size: found.isDirectory() ? 0 : found.size,
          modified: found.mtimeMs,
        };
      } catch {
        return undefined;
      }
    },
    async read(uri) {
      try {
        return await readFile(fileURLToPath(uri));
      } catch {
        return undefined;
      }
    },
    async list(uri) {
      try {
        const entries = await readdir(fileURLToPath(uri), { withFileTypes: true });
        // Links to folders are left out: they could lead round in a circle.
        return entries.flatMap((entry): DirectoryEntry[] => {
          if (entry.isDirectory()) return [{ name: entry.name, kind: 'directory' }];
          return entry.isFile() || entry.isSymbolicLink() ? [{ name: entry.name, kind: 'file' }] : [];
        });
      } catch {
        return [];
      }
    },
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
  };
}
