import * as vscode from 'vscode';
import type { Uri, Workspace } from '../../core/ports';
import type { Platform } from '../../hosts/platform';
import { answeredFiles, type HostFiles } from './answeredFiles';
import { diskFirst } from './diskFirst';

/**
 * The files of the editor, through its virtual file system: a site on a remote machine or in a browser's repository; those of the disk that this program runs beside are
 * read directly. URIs are those of `vscode.Uri.toString()`, the form in which documents name themselves.
 */
export function createEditorWorkspace({
  diskFiles,
  leadsInto,
  linksFollowed,
}: Pick<Platform, 'diskFiles' | 'leadsInto' | 'linksFollowed'>): Workspace {
  const own: Omit<Workspace, 'stat' | 'read' | 'list'> = {
    join(base, path) {
      return path === '' ? base : vscode.Uri.joinPath(vscode.Uri.parse(base, true), path).toString();
    },
    relative(base, uri) {
      const from = vscode.Uri.parse(base, true);
      const to = vscode.Uri.parse(uri, true);
      if (from.scheme !== to.scheme || from.authority !== to.authority) return undefined;
      const folder = from.path.endsWith('/') ? from.path : from.path + '/';
      return to.path.startsWith(folder) ? to.path.slice(folder.length) : undefined;
    },
    parent(uri): Uri | undefined {
      const parsed = vscode.Uri.parse(uri, true);
      const up = vscode.Uri.joinPath(parsed, '..');
      return up.path === parsed.path || parsed.path === '' ? undefined : up.toString();
    },
    leadsInto,
    ...(linksFollowed !== undefined && {
      linksFollowed: async uri => vscode.Uri.parse(await linksFollowed(uri), true).toString(),
    }),
  };
  const files = diskFiles === undefined ? filesOfEditor : diskFirst(diskFiles, filesOfEditor);
  return { ...own, ...answeredFiles({ ...own, ...files }, { hasHost, isInside }) };
}

const filesOfEditor: Omit<HostFiles, 'parent' | 'relative'> = {
  async stat(uri) {
    const stat = await vscode.workspace.fs.stat(vscode.Uri.parse(uri, true));
    const directory = (stat.type & vscode.FileType.Directory) !== 0;
    return {
      kind: directory ? 'directory' : 'file',
      size: directory ? 0 : stat.size,
      modified: stat.mtime,
      isLink: (stat.type & vscode.FileType.SymbolicLink) !== 0,
    };
  },
  read: async uri => vscode.workspace.fs.readFile(vscode.Uri.parse(uri, true)),
  async list(uri) {
    const entries = await vscode.workspace.fs.readDirectory(vscode.Uri.parse(uri, true));
    return entries.map(([name, type]) => ({
      name,
      kind: (type & vscode.FileType.Directory) !== 0 ? 'directory' : 'file',
      isLink: (type & vscode.FileType.SymbolicLink) !== 0,
    }));
  },
};

/** A folder that is open has a host, even before VS Code has started it. */
function hasHost(uri: Uri): boolean {
  const { scheme } = vscode.Uri.parse(uri, true);
  return (
    vscode.workspace.fs.isWritableFileSystem(scheme) !== undefined ||
    vscode.workspace.workspaceFolders?.some(folder => folder.uri.scheme === scheme) === true
  );
}

function isInside(uri: Uri): boolean {
  return vscode.workspace.getWorkspaceFolder(vscode.Uri.parse(uri, true)) !== undefined;
}
