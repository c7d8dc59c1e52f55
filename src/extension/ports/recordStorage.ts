import * as vscode from 'vscode';
import type { RecordStorage } from '../../core/ports';
import { writeWhole } from './wholeFile';

/** A long career's papers many times over; a record has some 3 kB. */
const mostRecords = 3000;

/** Keeps records between sessions in the extension's own folder, a file each. */
export function createRecordStorage(storage: vscode.Uri): RecordStorage {
  const folder = vscode.Uri.joinPath(storage, 'records');
  const fileOf = async (key: string): Promise<vscode.Uri> => vscode.Uri.joinPath(folder, `${await digestOf(key)}.json`);
  let isTidied = false;
  const write = async (key: string, text: string): Promise<void> => {
    try {
      // whole: an extension host that ends meanwhile leaves the record before it, not half of this one
      await writeWhole(await fileOf(key), file => vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text)));
      if (isTidied) return;
      isTidied = true;
      await removeOldest(folder);
    } catch {
      // a full disk or a host without storage: then it is asked for again next time
    }
  };
  /** The last write of each key that is under way: one record may come by its DOI and by a search at once. */
  const writes = new Map<string, Promise<void>>();
  return {
    async load(key) {
      try {
        return new TextDecoder().decode(await vscode.workspace.fs.readFile(await fileOf(key)));
      } catch {
        return undefined;
      }
    },
    async save(key, text) {
      const own = (writes.get(key) ?? Promise.resolve()).then(() => write(key, text));
      writes.set(key, own);
      await own;
      if (writes.get(key) === own) writes.delete(key);
    },
  };
}

async function removeOldest(folder: vscode.Uri): Promise<void> {
  const names = (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name);
  if (names.length <= mostRecords) return;
  const files = await Promise.all(
    names.map(async name => {
      const uri = vscode.Uri.joinPath(folder, name);
      return { uri, written: (await vscode.workspace.fs.stat(uri)).mtime };
    }),
  );
  files.sort((a, b) => b.written - a.written);
  for (const { uri } of files.slice(mostRecords)) await vscode.workspace.fs.delete(uri);
}

/** A name that any file system takes, whatever stands in a DOI. */
async function digestOf(key: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(key)));
  return Array.from(bytes, byte => byte.toString(16).padStart(2, '0')).join('');
}
