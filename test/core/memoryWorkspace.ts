import type { DirectoryEntry, FileStat, Uri, Workspace } from '../../src/core/ports';

export interface MemoryWorkspace extends Workspace {
  /** Writes a file at a path below the root; the folders above it come into being. */
  set(path: string, content: string | Uint8Array): void;
  /** Takes a file away; nothing happens where there is none. */
  remove(path: string): void;
}

interface StoredFile {
  readonly bytes: Uint8Array;
  readonly modified: number;
}

/**
 * A workspace that lives in memory: the twin of a host's file system.
 * `files` maps paths below `root` (`_pages/about.md`) to texts (kept as UTF-8) or bytes. URIs look like
 * `memory:/site/_pages/%E4%B8%AD.md`: each segment is percent-encoded, as a host would.
 * `modified` in a stat is a counter that grows with each write, so a rewritten file is never taken for the old one.
 */
export function createMemoryWorkspace(
  files: Readonly<Record<string, string | Uint8Array>>,
  root: Uri = 'memory:/site',
): MemoryWorkspace {
  const stored = new Map<Uri, StoredFile>();
  const encoder = new TextEncoder();
  let writes = 0;

  const set = (path: string, content: string | Uint8Array): void => {
    writes += 1;
    const bytes = typeof content === 'string' ? encoder.encode(content) : content;
    stored.set(joinUri(root, path), { bytes, modified: writes });
  };
  for (const [path, content] of Object.entries(files)) set(path, content);

  return {
    set,
    remove: path => void stored.delete(joinUri(root, path)),
    stat: uri => Promise.resolve(statOf(stored, uri)),
    read: uri => Promise.resolve(stored.get(withoutSlash(uri))?.bytes),
    list: uri => Promise.resolve(entriesOf(stored, uri)),
    join: joinUri,
    relative: relativePath,
    parent: parentOf,
  };
}

function statOf(stored: ReadonlyMap<Uri, StoredFile>, uri: Uri): FileStat | undefined {
  const file = stored.get(withoutSlash(uri));
  if (file) return { kind: 'file', size: file.bytes.length, modified: file.modified };
  const prefix = folderPrefix(uri);
  for (const name of stored.keys()) {
    if (name.startsWith(prefix)) return { kind: 'directory', size: 0, modified: 0 };
  }
  return undefined;
}

function entriesOf(stored: ReadonlyMap<Uri, StoredFile>, uri: Uri): readonly DirectoryEntry[] {
  const prefix = folderPrefix(uri);
  const entries = new Map<string, DirectoryEntry>();
  for (const name of stored.keys()) {
    if (!name.startsWith(prefix)) continue;
    const rest = name.slice(prefix.length);
    const slash = rest.indexOf('/');
    const segment = decodeURIComponent(slash < 0 ? rest : rest.slice(0, slash));
    entries.set(segment, { name: segment, kind: slash < 0 ? 'file' : 'directory' });
  }
  return [...entries.values()];
}

function joinUri(base: Uri, path: string): Uri {
  const segments = path.split('/').filter(segment => segment !== '' && segment !== '.');
  if (segments.length === 0) return base;
  return folderPrefix(base) + segments.map(encodeURIComponent).join('/');
}

function relativePath(base: Uri, uri: Uri): string | undefined {
  if (withoutSlash(base) === withoutSlash(uri)) return '';
  const prefix = folderPrefix(base);
  return uri.startsWith(prefix) ? decodeURIComponent(withoutSlash(uri.slice(prefix.length))) : undefined;
}

function parentOf(uri: Uri): Uri | undefined {
  const path = withoutSlash(uri);
  const slash = path.lastIndexOf('/');
  if (slash < 0 || slash === path.length - 1) return undefined;
  // the top keeps its slash: `memory:/`
  return path[slash - 1] === ':' ? path.slice(0, slash + 1) : path.slice(0, slash);
}

function folderPrefix(uri: Uri): string {
  return uri.endsWith('/') ? uri : `${uri}/`;
}

function withoutSlash(uri: Uri): Uri {
  return uri.endsWith('/') && !uri.endsWith(':/') ? uri.slice(0, -1) : uri;
}
