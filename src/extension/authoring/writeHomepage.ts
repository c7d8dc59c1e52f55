import * as vscode from 'vscode';
import type { HomepageOwner } from '../../core/authoring/homepageOwner';
import { newHomepage, readOfStarter } from '../../core/authoring/newHomepage';
import type { Described } from '../../core/publications/records/described';
import { starterFiles } from '../../hosts/starterFiles';
import { isThere } from '../ports/wholeFile';

const { fs } = vscode.workspace;

/**
 * Writes a new homepage into an empty folder, which is made where it is missing, through the editor's file system: a disk, a remote
 * machine, or a browser's. Rejects with the reason where that fails; then what was written is taken away again.
 */
export async function writeHomepage(
  extensionUri: vscode.Uri,
  folder: vscode.Uri,
  owner: HomepageOwner,
  publications: readonly Described[],
): Promise<void> {
  const starter = vscode.Uri.joinPath(extensionUri, 'media', 'starter');
  const read = (path: string): Thenable<Uint8Array> => fs.readFile(vscode.Uri.joinPath(starter, path));
  const texts = new Map(
    await Promise.all(readOfStarter.map(async path => [path, new TextDecoder().decode(await read(path))] as const)),
  );
  const files = newHomepage(starterFiles, path => texts.get(path) ?? '', owner, publications);
  const folders = [...new Set(files.flatMap(({ path }) => foldersAbove(path)))].sort();
  const isNew = !(await isThere(folder));
  const take = (path: string): Thenable<void> =>
    fs.delete(vscode.Uri.joinPath(folder, path)).then(undefined, () => undefined);
  const takeAway = async (): Promise<void> => {
    await Promise.all(files.map(({ path }) => take(path)));
    // only folders that are empty then, the innermost first
    for (const path of [...folders].reverse()) if (path !== '' || isNew) await take(path);
  };
  try {
    for (const path of folders) await fs.createDirectory(vscode.Uri.joinPath(folder, path));
    // all have to end before any of them can be taken away
    const written = await Promise.allSettled(
      files.map(async file =>
        fs.writeFile(
          vscode.Uri.joinPath(folder, file.path),
          'text' in file ? new TextEncoder().encode(file.text) : await read(file.path),
        ),
      ),
    );
    for (const result of written) if (result.status === 'rejected') throw result.reason;
  } catch (error) {
    // half a homepage would keep the next try from the folder
    await takeAway();
    throw error;
  }
}

/** `['', 'a', 'a/b']` of `a/b/c.md`. */
function foldersAbove(path: string): readonly string[] {
  const names = path.split('/').slice(0, -1);
  return ['', ...names.map((_, at) => names.slice(0, at + 1).join('/'))];
}
