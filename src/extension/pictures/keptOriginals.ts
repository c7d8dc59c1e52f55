import * as vscode from 'vscode';
import { isThere, replaceBytes, writeWhole } from '../ports/wholeFile';

interface Kept {
  readonly file: vscode.Uri;
  /** Where what stood there is kept; `undefined` of a file that was not there. */
  readonly copy: vscode.Uri | undefined;
  /** Of the file that has taken its place. */
  readonly size: number;
  readonly mtime: number;
}

/** What became of files that were to be put back. */
interface PutBack {
  readonly back: readonly vscode.Uri[];
  readonly changed: readonly vscode.Uri[];
  readonly failed: readonly { readonly file: vscode.Uri; readonly error: unknown }[];
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

  /**
   * Writes a file. Rejects where that cannot be done; then the file is as it was, or was not. What stood there before the first writing
   * is what is kept of a file that is written again.
   */
  async write(file: vscode.Uri, bytes: Uint8Array): Promise<void> {
    const before = await statOf(file);
    const earlier = this.#kept.findIndex(kept => kept.file.toString() === file.toString() && isUntouched(kept, before));
    const copy = before === undefined ? undefined : await this.copyOf(file);
    try {
      if (copy === undefined) await writeWhole(file, unfinished => vscode.workspace.fs.writeFile(unfinished, bytes));
      else await replaceBytes(file, bytes);
    } catch (error) {
      if (copy !== undefined && !(await isThere(file))) {
        await vscode.workspace.fs.copy(copy, file);
        const again = this.#kept[earlier];
        if (again !== undefined) this.#kept[earlier] = await writtenAs(file, again.copy);
      }
      throw error;
    }
    const [known] = earlier === -1 ? [] : this.#kept.splice(earlier, 1);
    this.#kept.push(await writtenAs(file, known === undefined ? copy : known.copy));
  }

  /**
   * Puts back what stood in the places of the written files, and deletes those that are new. Gives the files that somebody changed meanwhile:
   * they stay; and those that could not be put back, as on a full disk: what is kept of them stays for another try.
   */
  async putBack(): Promise<PutBack> {
    const back: vscode.Uri[] = [];
    const changed: vscode.Uri[] = [];
    const failed: PutBack['failed'][number][] = [];
    for (const kept of this.#kept.splice(0).reverse()) {
      const { file, copy } = kept;
      if (!isUntouched(kept, await statOf(file))) {
        changed.push(file);
        continue;
      }
      try {
        if (copy === undefined) await vscode.workspace.fs.delete(file);
        else await writeWhole(file, unfinished => vscode.workspace.fs.copy(copy, unfinished));
        back.push(file);
      } catch (error) {
        this.#kept.unshift(kept);
        failed.push({ file, error });
      }
    }
    return { back, changed, failed };
  }

  /** What has been written stays; what is kept goes. */
  async forget(): Promise<void> {
    this.#kept.length = 0;
    await vscode.workspace.fs.delete(this.#folder, { recursive: true }).then(undefined, () => undefined);
  }
}

function statOf(file: vscode.Uri): Promise<vscode.FileStat | undefined> {
  return Promise.resolve(vscode.workspace.fs.stat(file).then(undefined, () => undefined));
}

/** Whether a file is as it was written. */
function isUntouched(kept: Kept, now: vscode.FileStat | undefined): boolean {
  return now?.size === kept.size && now.mtime === kept.mtime;
}

async function writtenAs(file: vscode.Uri, copy: vscode.Uri | undefined): Promise<Kept> {
  const { size, mtime } = await vscode.workspace.fs.stat(file);
  return { file, copy, size, mtime };
}
