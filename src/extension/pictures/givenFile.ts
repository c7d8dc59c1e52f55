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

/** The one file that is pasted or dropped: from the explorer by its address, from elsewhere by its content. `undefined` of several. */
export async function givenFile(data: vscode.DataTransfer): Promise<GivenFile | undefined> {
  const addresses = ((await data.get('text/uri-list')?.asString()) ?? '').split(/\r?\n/).filter(line => line !== '');
  const [address, ...others] = addresses.filter(line => !/^(?:#|https?:)/i.test(line));
  if (others.length > 0) return undefined;
  if (address !== undefined) {
    const uri = uriOf(address);
    return uri && fileAt(uri);
  }
  const files = [...data].flatMap(([type, item]) => {
    const file = item.asFile();
    return file === undefined ? [] : [{ type, file }];
  });
  // a picture in the clipboard may be there in several formats
  const [first] = files.filter(({ type }) => type === 'image/png').concat(files);
  if (first === undefined || new Set(files.map(({ file }) => file.name)).size > 1) return undefined;
  const { type, file } = first;
  return { name: file.name === '' ? undefined : file.name, mediaType: type, uri: file.uri, read: () => file.data() };
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
