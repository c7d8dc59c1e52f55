import * as vscode from 'vscode';
import type { HomepageOwner } from '../../core/authoring/homepageOwner';
import { newHomepage, readOfStarter } from '../../core/authoring/newHomepage';
import type { Described } from '../../core/publications/described';
import { starterFiles } from '../../hosts/starterFiles';

const { fs } = vscode.workspace;

/**
 * Writes a new homepage into an empty folder, which is made where it is missing, through the editor's file system: a disk, a remote
 * machine, or a browser's. Rejects with the reason where that fails.
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
  const folders = new Set(files.map(({ path }) => path.split('/').slice(0, -1).join('/')));
  for (const path of [...folders].sort()) await fs.createDirectory(vscode.Uri.joinPath(folder, path));
  await Promise.all(
    files.map(async file =>
      fs.writeFile(
        vscode.Uri.joinPath(folder, file.path),
        'text' in file ? new TextEncoder().encode(file.text) : await read(file.path),
      ),
    ),
  );
}
