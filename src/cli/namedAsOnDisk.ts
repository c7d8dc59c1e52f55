import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** What is asked of a disk. `names` are those of a folder; none where it cannot be listed. */
export interface Disk {
  readonly exists: (file: string) => boolean;
  readonly names: (folder: string) => readonly string[];
}

const ownDisk: Disk = { exists: existsSync, names: namesOf };

/**
 * An absolute path with the names that the disk has for what it leads to. Those of Windows and macOS find `_pages/about.md` by
 * `_Pages/About.md` and by other forms of Unicode, but list it under its own name alone, by which a site knows it.
 * Links are not followed: a page reached through one is known by the link's name. What is not there stays as it is written.
 */
export function namedAsOnDisk(file: string, disk: Disk = ownDisk, paths: path.PlatformPath = path): string {
  if (!disk.exists(file)) return file;
  const { root } = paths.parse(file);
  let named = root;
  for (const written of file.slice(root.length).split(paths.sep)) {
    if (written !== '') named = paths.join(named, nameAmong(disk.names(named), written));
  }
  return named;
}

/** The name itself where it is listed, or cannot be told: `DOCUME~1`. */
function nameAmong(names: readonly string[], written: string): string {
  if (names.includes(written)) return written;
  const wanted = caseless(written);
  return names.find(name => caseless(name) === wanted) ?? written;
}

function caseless(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

function namesOf(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
