import * as vscode from 'vscode';
import { isLink } from './isLink';

const { fs } = vscode.workspace;

/**
 * Writes a file whole or not at all: beside its place, under a name of its own, which then takes that of the file. What stands there is not
 * touched before all is written, so that a full disk costs nothing of it. Rejects with the reason; then nothing is left of it.
 * @param fill writes the file it is given
 */
export async function writeWhole(
  place: vscode.Uri,
  fill: (unfinished: vscode.Uri) => Thenable<void> | Promise<void>,
): Promise<void> {
  const unfinished = vscode.Uri.joinPath(place, '..', `.${crypto.randomUUID()}.tmp`);
  try {
    await fill(unfinished);
    await takePlace(unfinished, place);
  } catch (error) {
    await fs.delete(unfinished).then(undefined, () => undefined);
    throw error;
  }
}

/** VS Code deletes what is to be written over before it renames: where that goes wrong in between, nothing is in the way any more. */
async function takePlace(unfinished: vscode.Uri, place: vscode.Uri): Promise<void> {
  try {
    await fs.rename(unfinished, place, { overwrite: true });
  } catch (error) {
    if (await isThere(place)) throw error;
    await fs.rename(unfinished, place);
  }
}

/** Whether there is a file or a folder. */
export async function isThere(uri: vscode.Uri): Promise<boolean> {
  return fs.stat(uri).then(
    () => true,
    () => false,
  );
}

/**
 * Gives a file other bytes, in the same way. Its permissions stay, and one that must not be written to is not. In the place of a link a file
 * comes: what it leads to may be no part of the site.
 */
export function replaceBytes(file: vscode.Uri, bytes: Uint8Array): Promise<void> {
  return writeWhole(file, async unfinished => {
    // VS Code's copy of a link is one, and would be written through
    if (!(await isLink(file))) await fs.copy(file, unfinished);
    await fs.writeFile(unfinished, bytes);
  });
}
