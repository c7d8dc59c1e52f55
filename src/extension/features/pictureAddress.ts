import type * as vscode from 'vscode';

/** File systems from which the editor itself loads the pictures of a hover. */
const loaded: ReadonlySet<string> = new Set(['file', 'vscode-remote']);

const types: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  webp: 'image/webp',
  svg: 'image/svg+xml',
};

/**
 * An address under which a hover can show a picture: its own, or, where its file system is of the web (`vscode-vfs:`), its bytes;
 * `undefined` where they are not given.
 */
export function pictureAddress(uri: vscode.Uri, bytes: Uint8Array | undefined): string | undefined {
  if (loaded.has(uri.scheme)) return uri.toString();
  const type = types[uri.path.slice(uri.path.lastIndexOf('.') + 1).toLowerCase()];
  if (type === undefined || bytes === undefined) return undefined;
  return `data:${type};base64,${btoa(Array.from(bytes, byte => String.fromCharCode(byte)).join(''))}`;
}
