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

/** How long what is kept outlives a session that could not tidy up, in milliseconds: another window may still need what is younger. */
const longestKept = 30 * 24 * 60 * 60 * 1000;

/**
 * Writes files and keeps what stood in their places, as long as it is not told to forget. VS Code can undo the making of a file, by
 * deleting it, but not that one took the place of another: so this does it.
 */
export class KeptOriginals {
  readonly #folder: vscode.Uri;
  readonly #kept: Kept[] = [];
  #count = 0;

  /**
   * Keeps them in a folder of its own: another window may keep its originals beside it, as in a browser or where no folder is open.
   * @param folder of the extension's storage, for nothing else: what was left there a month ago goes
   */
  constructor(folder: vscode.Uri, now = Date.now()) {
    // the time is in the name: a file system in a browser has none for folders
    this.#folder = vscode.Uri.joinPath(folder, `${now}-${crypto.randomUUID()}`);
    void forgetOldOriginals(folder, now);
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
    await vscode.workspace.fs.copy(file, copy, { overwrite: false });
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
    await deleteAll(this.#folder);
  }
}

/**
 * Deletes what is left of sessions that began to keep originals more than a month ago. Never rejects.
 * @param folder where sessions keep them, each in a folder of its own
 * @param now in milliseconds, like the times in the names of these folders
 */
export async function forgetOldOriginals(folder: vscode.Uri, now: number): Promise<void> {
  const entries = await vscode.workspace.fs.readDirectory(folder).then(undefined, () => []);
  for (const [name] of entries) {
    const own = vscode.Uri.joinPath(folder, name);
    const begun = /^(\d+)-/.exec(name)?.[1] ?? (await timeOfEarlier(own, name));
    if (begun !== undefined && now - Number(begun) > longestKept) await deleteAll(own);
  }
}

/** When an earlier version, whose folders are called `1`, `2`, wrote to one last; 0 where the file system has no times. */
async function timeOfEarlier(folder: vscode.Uri, name: string): Promise<number | undefined> {
  return /^\d+$/.test(name) ? (await statOf(folder))?.mtime : undefined;
}

function deleteAll(folder: vscode.Uri): Promise<void> {
  return Promise.resolve(vscode.workspace.fs.delete(folder, { recursive: true }).then(undefined, () => undefined));
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
