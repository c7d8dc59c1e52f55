import * as vscode from 'vscode';

/** What is done to a file. */
export interface FileAct {
  readonly kind: 'write' | 'rename' | 'copy' | 'delete' | 'folder';
  readonly path: string;
}

/**
 * A disk in memory that fails when it is told to: `fails` is asked before each act, and a write that fails leaves half of what was to be
 * written, as a disk does that becomes full. Tells nobody of changes.
 */
export class FailingFiles implements vscode.FileSystemProvider {
  /** Paths with a slash at the beginning; `undefined` is a folder. */
  readonly entries = new Map<string, Uint8Array | undefined>([['/', undefined]]);
  fails: (act: FileAct) => boolean = () => false;
  #time = 1;
  readonly #times = new Map<string, number>();
  readonly onDidChangeFile: vscode.Event<vscode.FileChangeEvent[]> = () => new vscode.Disposable(() => undefined);

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  stat({ path }: vscode.Uri): vscode.FileStat {
    if (!this.entries.has(path)) throw vscode.FileSystemError.FileNotFound(path);
    const bytes = this.entries.get(path);
    const mtime = this.#times.get(path) ?? 0;
    const type = bytes === undefined ? vscode.FileType.Directory : vscode.FileType.File;
    return { type, ctime: 0, mtime, size: bytes?.length ?? 0 };
  }

  readDirectory({ path }: vscode.Uri): [string, vscode.FileType][] {
    if (!this.entries.has(path)) throw vscode.FileSystemError.FileNotFound(path);
    const prefix = path.endsWith('/') ? path : `${path}/`;
    return [...this.entries.keys()]
      .filter(one => one !== '/' && one.startsWith(prefix) && !one.slice(prefix.length).includes('/'))
      .map(one => [one.slice(prefix.length), this.stat(vscode.Uri.from({ scheme: scheme, path: one })).type]);
  }

  createDirectory({ path }: vscode.Uri): void {
    this.#act('folder', path);
    this.entries.set(path, undefined);
  }

  readFile({ path }: vscode.Uri): Uint8Array {
    const bytes = this.entries.get(path);
    if (bytes === undefined) throw vscode.FileSystemError.FileNotFound(path);
    return bytes;
  }

  writeFile({ path }: vscode.Uri, content: Uint8Array): void {
    try {
      this.#act('write', path);
    } catch (error) {
      this.#set(path, content.slice(0, Math.floor(content.length / 2)));
      throw error;
    }
    this.#set(path, content.slice());
  }

  delete({ path }: vscode.Uri): void {
    this.#act('delete', path);
    for (const one of [...this.entries.keys()])
      if (one === path || one.startsWith(`${path}/`)) this.entries.delete(one);
  }

  rename(from: vscode.Uri, to: vscode.Uri): void {
    this.#act('rename', to.path);
    const bytes = this.readFile(from);
    this.entries.delete(from.path);
    this.#set(to.path, bytes);
  }

  copy(from: vscode.Uri, to: vscode.Uri): void {
    this.#act('copy', to.path);
    this.#set(to.path, this.readFile(from));
  }

  /** The paths of the files below a folder, which has to end with a slash, in their order. */
  filesIn(folder: string): readonly string[] {
    return [...this.entries]
      .filter(([path, bytes]) => bytes !== undefined && path.startsWith(folder))
      .map(([path]) => path)
      .sort();
  }

  #act(kind: FileAct['kind'], path: string): void {
    if (this.fails({ kind, path })) throw new vscode.FileSystemError('ENOSPC: no space left on device');
  }

  #set(path: string, bytes: Uint8Array): void {
    this.entries.set(path, bytes);
    this.#times.set(path, (this.#time += 1));
  }
}

const scheme = 'failing';

/** The URI of a path of the failing disk. */
export function failingUri(path: string): vscode.Uri {
  return vscode.Uri.from({ scheme: scheme, path });
}

/** Mounts a failing disk as `failing:/`. */
export function mountFailingFiles(): { readonly files: FailingFiles; readonly unmount: () => void } {
  const files = new FailingFiles();
  const mounted = vscode.workspace.registerFileSystemProvider(scheme, files, { isCaseSensitive: true });
  return { files, unmount: () => void mounted.dispose() };
}
