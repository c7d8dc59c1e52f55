import * as vscode from 'vscode';

interface Kept {
  readonly file: vscode.Uri;
  /** Where what stood there is kept; `undefined` of a file that was not there. */
  readonly copy: vscode.Uri | undefined;
  /** Of the file that has taken its place. */
  readonly size: number;
  readonly mtime: number;
}

/**
 * Writes files and keeps what stood in their places, as long as it is not told to forget. VS Code can undo the making of a file, by
 * deleting it, but not that one took the place of another: so this does it.
 */
export class KeptOriginals {
  readonly #folder: vscode.Uri;
  readonly #kept: Kept[] = [];
  #count = 0;

  /** @param folder of the extension's storage, for this alone: what an earlier session left there goes */
  constructor(folder: vscode.Uri) {
    this.#folder = folder;
    void this.forget();
  }

  get isEmpty(): boolean {
    return this.#kept.length === 0;
  }

  /** Where what stood in the place of a written file is kept. */
  originalOf(file: vscode.Uri): vscode.Uri | undefined {
    return this.#kept.find(kept => kept.file.toString() === file.toString())?.copy;
  }

  /** A copy of a file, which is gone when the others are. */
  async copyOf(file: vscode.Uri): Promise<vscode.Uri> {
    this.#count += 1;
    const copy = vscode.Uri.joinPath(this.#folder, `${this.#count}`);
    await vscode.workspace.fs.copy(file, copy, { overwrite: true });
    return copy;
  }

  /** Writes a file. Rejects where that cannot be done; then the file is as it was, or was not. */
  async write(file: vscode.Uri, bytes: Uint8Array): Promise<void> {
    const copy = (await exists(file)) ? await this.copyOf(file) : undefined;
    await vscode.workspace.fs.writeFile(file, bytes);
    const { size, mtime } = await vscode.workspace.fs.stat(file);
    this.#kept.push({ file, copy, size, mtime });
  }

  /** Puts back what stood in the places of the written files, and deletes those that are new. Gives the files that somebody changed meanwhile: they stay. */
  async putBack(): Promise<{ readonly back: readonly vscode.Uri[]; readonly changed: readonly vscode.Uri[] }> {
    const back: vscode.Uri[] = [];
    const changed: vscode.Uri[] = [];
    for (const { file, copy, size, mtime } of this.#kept.splice(0).reverse()) {
      const now = await vscode.workspace.fs.stat(file).then(undefined, () => undefined);
      if (now?.size !== size || now.mtime !== mtime) {
        changed.push(file);
        continue;
      }
      if (copy === undefined) await vscode.workspace.fs.delete(file);
      else await vscode.workspace.fs.copy(copy, file, { overwrite: true });
      back.push(file);
    }
    return { back, changed };
  }

  /** What has been written stays; what is kept goes. */
  async forget(): Promise<void> {
    this.#kept.length = 0;
    await vscode.workspace.fs.delete(this.#folder, { recursive: true }).then(undefined, () => undefined);
  }
}

async function exists(file: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(file).then(
    () => true,
    () => false,
  );
}
