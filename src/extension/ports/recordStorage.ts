import * as vscode from 'vscode';
import type { RecordStorage } from '../../core/ports';

/** A long career's papers many times over; a record has some 3 kB. */
const mostRecords = 3000;

/** Keeps records between sessions in the extension's own folder, a file each. */
export function createRecordStorage(storage: vscode.Uri): RecordStorage {
  const folder = vscode.Uri.joinPath(storage, 'records');
  const fileOf = async (key: string): Promise<vscode.Uri> => vscode.Uri.joinPath(folder, `${await digestOf(key)}.json`);
  let isTidied = false;
  return {
    async load(key) {
      try {
        return new TextDecoder().decode(await vscode.workspace.fs.readFile(await fileOf(key)));
      } catch {
        return undefined;
      }
    },
    async save(key, text) {
      try {
        await vscode.workspace.fs.writeFile(await fileOf(key), new TextEncoder().encode(text));
        if (isTidied) return;
        isTidied = true;
        await removeOldest(folder);
      } catch {
        // a full disk or a host without storage: then it is asked for again next time
      }
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
