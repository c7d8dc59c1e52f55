import * as vscode from 'vscode';

/** File systems from which the editor itself loads the pictures of a hover. */
const LOADED: ReadonlySet<string> = new Set(['file', 'vscode-remote']);

/** A hover is cut at 100,000 letters. In bytes. */
const heaviest = 70_000;

const TYPES: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  svg: 'image/svg+xml',
};

/**
 * An address under which a hover can show a picture: its own, or, where its file system is of the web (`vscode-vfs:`), the
 * picture itself; `undefined` for one that is too heavy for that.
 */
export async function pictureAddress(uri: vscode.Uri): Promise<string | undefined> {
  if (LOADED.has(uri.scheme)) return uri.toString();
  const type = TYPES[uri.path.slice(uri.path.lastIndexOf('.') + 1).toLowerCase()];
  if (type === undefined) return undefined;
  try {
    const { size } = await vscode.workspace.fs.stat(uri);
    if (size > heaviest) return undefined;
    const bytes = await vscode.workspace.fs.readFile(uri);
    return `data:${type};base64,${btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join(''))}`;
  } catch {
    return undefined;
  }
}
