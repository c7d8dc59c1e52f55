import * as vscode from 'vscode';
import { writeWhole } from './wholeFile';

const { fs } = vscode.workspace;

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
  let names: Set<string> | undefined;

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
      names ??= new Set((await fs.readDirectory(folder)).map(([known]) => known));
      names.delete(name);
      names.add(name);
      if (names.size > most) await removeOldest(names);
    } catch {
      // a full disk or a host without storage
    }
  };

  /** One after the other: two may be of one key, and the later counts. */
  let last = Promise.resolve();
  return {
    async load(key) {
      try {
        return new TextDecoder().decode(await fs.readFile(fileOf(await nameOf(key))));
      } catch {
        return undefined;
      }
    },
    save: (key, text) => (last = last.then(() => write(key, text))),
  };
}
