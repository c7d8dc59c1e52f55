import type { Uri, Workspace } from '../../ports';
import { isEntered } from './siteFolder';

/** Deeper folders are nothing an author made. */
const mostDepth = 16;
const mostFiles = 10_000;
const mostFolders = 10_000;
/** Links to folders on the way to a file. */
const mostLinks = 2;

/** How many folders or files are asked for at once. */
const atOnce = 32;

/**
 * The paths (from the root) of a site's files, folder by folder from the top, at most 10,000 of them in at most 10,000 folders. Links that
 * lead out of the site are left out, and below two links to folders further ones to folders: they could lead to each other without end.
 * @param onUnread told of folders whose listing fails; of the root it rejects
 */
export async function walkSite(
  workspace: Workspace,
  root: Uri,
  onUnread: (path: string, error: unknown) => void = () => undefined,
): Promise<readonly string[]> {
  const paths: string[] = [];
  let folders = [''];
  /** How many links lead to a folder. */
  let linked: ReadonlyMap<string, number> = new Map();
  let listed = 1;
  for (let depth = 0; depth < mostDepth && folders.length > 0 && paths.length < mostFiles; depth++) {
    const below: string[] = [];
    const linkedBelow = new Map<string, number>();
    const listings = await mapBounded(folders, async folder => {
      try {
        return await workspace.list(workspace.join(root, folder));
      } catch (error) {
        if (folder === '') throw error;
        onUnread(folder, error);
        return [];
      }
    });
    for (const [at, entries] of listings.entries()) {
      const folder = folders[at] ?? '';
      for (const { name, kind, isLink } of entries) {
        const path = folder === '' ? name : `${folder}/${name}`;
        const links = kind === 'directory' ? (linked.get(folder) ?? 0) + (isLink === true ? 1 : 0) : 0;
        if (isLink === true && (links > mostLinks || !(await staysInside(workspace, root, workspace.join(root, path)))))
          continue;
        if (kind === 'file') paths.push(path);
        else if (isEntered(path)) below.push(path);
        if (links > 0) linkedBelow.set(path, links);
      }
    }
    folders = below.slice(0, mostFolders - listed);
    listed += folders.length;
    linked = linkedBelow;
  }
  return paths.slice(0, mostFiles);
}

/**
 * Whether the link at `uri` stands for a file or folder of the site at `root`. What is outside is no part of the site, as on GitHub
 * Pages: whoever made the site could otherwise have the reader's own files put into a page.
 */
export async function staysInside(workspace: Workspace, root: Uri, uri: Uri): Promise<boolean> {
  return workspace.leadsInto === undefined || (await workspace.leadsInto(root, uri));
}

/** The results in the order of the items, at most 32 under way at a time. */
export async function mapBounded<Item, Result>(
  items: readonly Item[],
  act: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results = new Map<number, Result>();
  const queue = items.entries();
  const worker = async (): Promise<void> => {
    for (const [at, item] of queue) results.set(at, await act(item));
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, worker));
  return [...results.entries()].sort(([a], [b]) => a - b).map(([, result]) => result);
}
