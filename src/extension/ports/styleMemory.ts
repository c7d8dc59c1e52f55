import * as vscode from 'vscode';
import type { RememberedStyle, StyleMemory } from '../../hosts/rememberedStyles';

/** Of more sites than this nobody changes the styles in turn. */
const MOST_FILES = 20;

/** Remembers styles between sessions, a small file each, in the extension's own folder. */
export function createStyleMemory(storage: vscode.Uri): StyleMemory {
  const folder = vscode.Uri.joinPath(storage, 'styles');
  const fileOf = (key: string): vscode.Uri => vscode.Uri.joinPath(folder, `${key}.json`);
  return {
    async load(key) {
      try {
        const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(fileOf(key)));
        const read: unknown = JSON.parse(text);
        return isRememberedStyle(read) ? read : undefined;
      } catch {
        return undefined;
      }
    },
    async save(key, style) {
      try {
        await vscode.workspace.fs.writeFile(fileOf(key), new TextEncoder().encode(JSON.stringify(style)));
        await removeOldest(folder);
      } catch {
        // a full disk or a host without storage: then they are made again next time
      }
    },
  };
}

async function removeOldest(folder: vscode.Uri): Promise<void> {
  const names = (await vscode.workspace.fs.readDirectory(folder)).map(([name]) => name);
  if (names.length <= MOST_FILES) return;
  const files = await Promise.all(
    names.map(async name => {
      const uri = vscode.Uri.joinPath(folder, name);
      return { uri, written: (await vscode.workspace.fs.stat(uri)).mtime };
    }),
  );
  files.sort((a, b) => b.written - a.written);
  for (const { uri } of files.slice(MOST_FILES)) await vscode.workspace.fs.delete(uri);
}

/** Another version of the extension, or another hand, may have written the file. */
function isRememberedStyle(value: unknown): value is RememberedStyle {
  if (typeof value !== 'object' || value === null || !('css' in value) || !('asked' in value)) return false;
  const { css, asked } = value;
  return typeof css === 'string' && Array.isArray(asked) && asked.every(isAsked);
}

function isAsked(value: unknown): boolean {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [path, digest] = value as readonly unknown[];
  return typeof path === 'string' && (digest === null || typeof digest === 'string');
}
