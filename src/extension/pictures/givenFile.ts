import * as vscode from 'vscode';
import { baseName } from '../../core/site/fileName';

/** A file that an author pastes, drops or chooses. */
export interface GivenFile {
  /** `undefined` for what has none, as a picture in the clipboard. */
  readonly name: string | undefined;
  readonly mediaType: string;
  /** Where it lies, if that is known. */
  readonly uri: vscode.Uri | undefined;
  read(): Thenable<Uint8Array>;
}

/** The files that are pasted or dropped, each once: from the explorer by their addresses, from elsewhere by their contents. None where one of the addresses is none. */
export async function givenFiles(data: vscode.DataTransfer): Promise<readonly GivenFile[]> {
  const addresses = ((await data.get('text/uri-list')?.asString()) ?? '').split(/\r?\n/).filter(line => line !== '');
  const uris = addresses.filter(line => !/^(?:#|https?:)/i.test(line)).map(uriOf);
  if (uris.length > 0) return uris.includes(undefined) ? [] : uris.flatMap(uri => uri ?? []).map(fileAt);
  const files = [...data].flatMap(([type, item]) => {
    const file = item.asFile();
    return file === undefined ? [] : [{ type, file }];
  });
  // a picture in the clipboard may be there in several formats
  const bestFirst = files.filter(({ type }) => type === 'image/png').concat(files);
  const names = [...new Set(files.map(({ file }) => file.name))];
  return names.flatMap(name => {
    const best = bestFirst.find(({ file }) => file.name === name);
    if (best === undefined) return [];
    const { type, file } = best;
    return [{ name: name === '' ? undefined : name, mediaType: type, uri: file.uri, read: () => file.data() }];
  });
}

/** The one file that is pasted or dropped; `undefined` of several. */
export async function givenFile(data: vscode.DataTransfer): Promise<GivenFile | undefined> {
  const [file, ...others] = await givenFiles(data);
  return others.length === 0 ? file : undefined;
}

/** A file by its address. */
export function fileAt(uri: vscode.Uri): GivenFile {
  const name = baseName(uri.path);
  return { name, mediaType: '', uri, read: () => vscode.workspace.fs.readFile(uri) };
}

function uriOf(address: string): vscode.Uri | undefined {
  try {
    return vscode.Uri.parse(address, true);
  } catch {
    return undefined;
  }
}
