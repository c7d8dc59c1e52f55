import type { Dirent, Stats } from 'node:fs';
import { lstat, readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DirectoryEntry } from '../../core/ports';
import type { DiskFiles } from '../platform';

/**
 * The files under `file:` URIs as Node reads them, links followed; a link that leads nowhere is a file. Each question rejects with what the system says: `ENOENT`
 * where nothing is there.
 */
export const diskFiles: DiskFiles = {
  async stat(uri) {
    const file = fileURLToPath(uri);
    const own = await lstat(file);
    const isLink = own.isSymbolicLink();
    const found = isLink ? await followed(file, own) : own;
    const isFolder = found.isDirectory();
    return {
      kind: isFolder ? 'directory' : 'file',
      size: isFolder ? 0 : found.size,
      modified: found.mtime.getTime(),
      isLink,
    };
  },
  read: uri => readFile(fileURLToPath(uri)),
  async list(uri) {
    const folder = fileURLToPath(uri);
    const entries = await readdir(folder, { withFileTypes: true });
    return (await Promise.all(entries.map(entry => entryOf(folder, entry)))).flat().map(composed);
  },
};

/** A disk of macOS may keep `é` as two characters; documents there are named in one, and the disk finds the file by either. */
function composed(entry: DirectoryEntry): DirectoryEntry {
  return process.platform === 'darwin' ? { ...entry, name: entry.name.normalize() } : entry;
}

/** None of what can be neither read nor listed, as a pipe. */
async function entryOf(folder: string, entry: Dirent): Promise<readonly DirectoryEntry[]> {
  const { name } = entry;
  if (entry.isDirectory()) return [{ name, kind: 'directory', isLink: false }];
  if (entry.isFile()) return [{ name, kind: 'file', isLink: false }];
  if (!entry.isSymbolicLink()) return [];
  const isFolder = await stat(path.join(folder, name)).then(
    found => found.isDirectory(),
    () => false,
  );
  return [{ name, kind: isFolder ? 'directory' : 'file', isLink: true }];
}

/** What a link leads to, or the link itself where that is nothing. */
async function followed(file: string, link: Stats): Promise<Stats> {
  try {
    return await stat(file);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return link;
    throw error;
  }
}
