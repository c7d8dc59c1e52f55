import * as vscode from 'vscode';
import { newestOfEach } from './newestOfEach';
import { writeWhole } from './wholeFile';

const { fs } = vscode.workspace;

/** So many files are written at once: each asks the disk, which may be another machine's, five times. */
const writers = 6;

/** Texts kept between sessions by keys. Never rejects: what cannot be kept is made or asked for again. */
export interface KeptFiles {
  load(key: string): Promise<string | undefined>;
  save(key: string, text: string): Promise<void>;
}

/**
 * Keeps texts in a folder, a file each and never more than `most`: then the oldest tenth goes.
 * @param nameOf gives the file of a key
 */
export function createKeptFiles(
  folder: vscode.Uri,
  most: number,
  nameOf: (key: string) => string | Promise<string>,
): KeptFiles {
  const fileOf = (name: string): vscode.Uri => vscode.Uri.joinPath(folder, name);
  /** What was there, and what has come since; the newest last. */
  let names: Promise<Set<string>> | undefined;

  /** 0 for what another window has removed meanwhile. */
  const writtenAt = async (name: string): Promise<number> =>
    fs.stat(fileOf(name)).then(
      ({ mtime }) => mtime,
      () => 0,
    );
  const removeOldest = async (held: Set<string>): Promise<void> => {
    const files = await Promise.all([...held].reverse().map(async name => ({ name, written: await writtenAt(name) })));
    files.sort((a, b) => b.written - a.written);
    for (const { name } of files.slice(Math.ceil(most * 0.9))) {
      held.delete(name);
      await fs.delete(fileOf(name)).then(undefined, () => undefined);
    }
  };
  const write = async (key: string, text: string): Promise<void> => {
    try {
      const name = await nameOf(key);
      // whole: an extension host that ends meanwhile leaves what was there before, not half of this
      await writeWhole(fileOf(name), file => fs.writeFile(file, new TextEncoder().encode(text)));
      names ??= namesIn(folder);
      const held = await names;
      held.delete(name);
      held.add(name);
      if (held.size > most) await removeOldest(held);
    } catch {
      // a full disk or a host without storage
    }
  };
  return {
    async load(key) {
      try {
        return new TextDecoder().decode(await fs.readFile(fileOf(await nameOf(key))));
      } catch {
        return undefined;
      }
    },
    save: newestOfEach(write, writers),
  };
}

async function namesIn(folder: vscode.Uri): Promise<Set<string>> {
  const entries = await fs.readDirectory(folder).then(undefined, () => []);
  return new Set(entries.map(([name]) => name));
}
