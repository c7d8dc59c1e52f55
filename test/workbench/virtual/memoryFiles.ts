import * as vscode from 'vscode';

type Entry =
  | { readonly kind: 'file'; readonly bytes: Uint8Array; readonly created: number; readonly written: number }
  | { readonly kind: 'folder'; readonly created: number; readonly written: number };

/** Contents by the paths of files, from the root: `homepage/_config.yml`. */
export type Contents = Readonly<Record<string, Uint8Array>>;

export interface MemoryFiles extends vscode.FileSystemProvider {
  filesBelow(folder: vscode.Uri): vscode.Uri[];
}

/** A file system in memory, as a repository on the web is: no disk, no paths that a program could open. */
export function createMemoryFiles(contents: Contents): MemoryFiles {
  const entries = new Map<string, Entry>();
  const changes = new vscode.EventEmitter<vscode.FileChangeEvent[]>();
  let clock = Date.now();
  // two changes in a millisecond are two changes
  const now = (): number => (clock = Math.max(Date.now(), clock + 1));
  const tell = (type: vscode.FileChangeType, ...uris: readonly vscode.Uri[]): void =>
    changes.fire(uris.map(uri => ({ type, uri })));

  const found = (uri: vscode.Uri): Entry => {
    const entry = entries.get(pathOf(uri));
    if (entry === undefined) throw vscode.FileSystemError.FileNotFound(uri);
    return entry;
  };
  const makeFolder = (path: string): void => {
    if (entries.has(path)) return;
    if (path !== '/') makeFolder(parentOf(path));
    entries.set(path, { kind: 'folder', created: now(), written: now() });
  };
  const below = (path: string): readonly string[] => {
    const folder = path === '/' ? '/' : `${path}/`;
    return [...entries.keys()].filter(name => name !== path && name.startsWith(folder));
  };
  const remove = (path: string): void => {
    for (const name of [...below(path), path]) entries.delete(name);
  };

  makeFolder('/');
  for (const [path, bytes] of Object.entries(contents)) {
    makeFolder(parentOf(`/${path}`));
    entries.set(`/${path}`, { kind: 'file', bytes, created: now(), written: now() });
  }

  return {
    filesBelow: folder =>
      below(pathOf(folder))
        .filter(path => entries.get(path)?.kind === 'file')
        .map(path => folder.with({ path })),
    onDidChangeFile: changes.event,
    // it tells of everything
    watch: () => new vscode.Disposable(() => undefined),
    stat(uri) {
      const entry = found(uri);
      const { created: ctime, written: mtime } = entry;
      return entry.kind === 'folder'
        ? { type: vscode.FileType.Directory, ctime, mtime, size: 0 }
        : { type: vscode.FileType.File, ctime, mtime, size: entry.bytes.length };
    },
    readDirectory(uri) {
      if (found(uri).kind === 'file') throw vscode.FileSystemError.FileNotADirectory(uri);
      const path = pathOf(uri);
      return below(path)
        .filter(name => parentOf(name) === path)
        .map(name => [
          name.slice(name.lastIndexOf('/') + 1),
          entries.get(name)?.kind === 'folder' ? vscode.FileType.Directory : vscode.FileType.File,
        ]);
    },
    readFile(uri) {
      const entry = found(uri);
      if (entry.kind === 'folder') throw vscode.FileSystemError.FileIsADirectory(uri);
      return entry.bytes;
    },
    createDirectory(uri) {
      makeFolder(pathOf(uri));
      tell(vscode.FileChangeType.Created, uri);
    },
    writeFile(uri, bytes, { create, overwrite }) {
      const path = pathOf(uri);
      const old = entries.get(path);
      if (old?.kind === 'folder') throw vscode.FileSystemError.FileIsADirectory(uri);
      if (old === undefined && !create) throw vscode.FileSystemError.FileNotFound(uri);
      if (old !== undefined && create && !overwrite) throw vscode.FileSystemError.FileExists(uri);
      if (entries.get(parentOf(path))?.kind !== 'folder') throw vscode.FileSystemError.FileNotFound(uri);
      entries.set(path, { kind: 'file', bytes: bytes.slice(), created: old?.created ?? now(), written: now() });
      tell(old === undefined ? vscode.FileChangeType.Created : vscode.FileChangeType.Changed, uri);
    },
    delete(uri, { recursive }) {
      found(uri);
      const path = pathOf(uri);
      if (!recursive && below(path).length > 0) throw vscode.FileSystemError.NoPermissions(uri);
      remove(path);
      tell(vscode.FileChangeType.Deleted, uri);
    },
    rename(from, to, { overwrite }) {
      found(from);
      const [source, target] = [pathOf(from), pathOf(to)];
      if (entries.has(target) && !overwrite) throw vscode.FileSystemError.FileExists(to);
      if (entries.get(parentOf(target))?.kind !== 'folder') throw vscode.FileSystemError.FileNotFound(to);
      const moved = [source, ...below(source)].flatMap(name => {
        const entry = entries.get(name);
        return entry === undefined ? [] : [[target + name.slice(source.length), entry] as const];
      });
      remove(target);
      remove(source);
      for (const [name, entry] of moved) entries.set(name, entry);
      tell(vscode.FileChangeType.Deleted, from);
      tell(vscode.FileChangeType.Created, to);
    },
  };
}

/** Without the slash at the end that a folder may have. */
function pathOf({ path }: vscode.Uri): string {
  return path.replace(/\/+$/, '') || '/';
}

function parentOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/')) || '/';
}
