import type { Uri, Workspace } from '../../ports';
import { turns, type Turn } from './readingOrder';
import { isEntered } from './siteFolder';

/** Deeper folders are nothing an author made. */
const mostDepth = 16;
const mostFiles = 10_000;
const mostFolders = 10_000;
/** So many names are looked through, of folders with one turn. */
const mostNames = 50_000;
/** Links to folders on the way to a file. */
const mostLinks = 2;

/** How many folders or files are asked for at once. */
const atOnce = 32;

/** How a site is walked through. */
export interface Walk {
  /** When what lies in a folder is looked at; all at once unless given. */
  readonly turnOf?: (folder: string) => Turn;
  /** Told of folders whose listing fails; of the root it rejects. */
  readonly onUnread?: (path: string, error: unknown) => void;
  /** Told of folders of which not all is given since a bound was met, perhaps several times. */
  readonly onBeyond?: (folder: string) => void;
}

/**
 * The paths (from the root) of a site's files, folder by folder from the top, at most 10,000 of them, in at most 10,000 folders that make the
 * site and as many others. What has an earlier turn
 * is there before all that has a later one; of one turn the folders with the most files are cut. Links that
 * lead out of the site are left out, and below two links to folders further ones to folders: they could lead to each other without end.
 */
export async function walkSite(
  workspace: Workspace,
  root: Uri,
  { turnOf = () => 0, onUnread = () => undefined, onBeyond = () => undefined }: Walk = {},
): Promise<readonly string[]> {
  const found = new WalkedFiles(onBeyond);
  /** How many folders that make the site, and how many others, may still be listed. */
  const left = { own: mostFolders - 1, others: mostFolders };
  const mayEnter = (folder: string): boolean => {
    const turn = turnOf(folder);
    const kind = turn <= 1 ? 'own' : 'others';
    const hasRoom = left[kind] > 0 && !found.isFull(turn);
    if (hasRoom) left[kind] -= 1;
    else onBeyond(folder);
    return hasRoom;
  };
  let folders = [''];
  /** How many links lead to a folder. */
  let linked: ReadonlyMap<string, number> = new Map();
  for (let depth = 0; depth < mostDepth && folders.length > 0; depth++) {
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
      const turn = turnOf(folder);
      for (const { name, kind, isLink } of entries) {
        const path = folder === '' ? name : `${folder}/${name}`;
        const links = kind === 'directory' ? (linked.get(folder) ?? 0) + (isLink === true ? 1 : 0) : 0;
        if (isLink === true && (links > mostLinks || !(await staysInside(workspace, root, workspace.join(root, path)))))
          continue;
        if (kind === 'file') found.add(folder, turn, path);
        else if (isEntered(path)) below.push(path);
        if (links > 0) linkedBelow.set(path, links);
      }
    }
    const entered = new Set([...below].sort((a, b) => turnOf(a) - turnOf(b)).filter(mayEnter));
    folders = below.filter(folder => entered.has(folder));
    linked = linkedBelow;
  }
  folders.forEach(onBeyond);
  return found.paths();
}

interface FolderOfFiles {
  readonly turn: Turn;
  readonly paths: string[];
}

/** The files that were found, by their folders. */
class WalkedFiles {
  readonly #folders = new Map<string, FolderOfFiles>();
  readonly #counts: Record<Turn, number> = { 0: 0, 1: 0, 2: 0, 3: 0 };
  readonly #onBeyond: (folder: string) => void;

  constructor(onBeyond: (folder: string) => void) {
    this.#onBeyond = onBeyond;
  }

  add(folder: string, turn: Turn, path: string): void {
    const known = this.#folders.get(folder) ?? { turn, paths: [] };
    if (known.paths.length >= mostFiles) this.#onBeyond(folder);
    else known.paths.push(path);
    this.#folders.set(folder, known);
    this.#counts[turn] += 1;
  }

  /** Whether there are so many of a turn that folders with it are not even listed any more. */
  isFull(turn: Turn): boolean {
    return this.#counts[turn] >= mostNames;
  }

  /** Those that there is room for, in the order in which they were found. Folders with the most files are cut, all others are whole. */
  paths(): readonly string[] {
    let left = mostFiles;
    const most = new Map<Turn, number>();
    for (const turn of turns) {
      const counts = [...this.#folders.values()].flatMap(one => (one.turn === turn ? [one.paths.length] : []));
      const cap = evenCap(counts, left);
      most.set(turn, cap);
      left -= counts.reduce((sum, count) => sum + Math.min(count, cap), 0);
    }
    return [...this.#folders].flatMap(([folder, { turn, paths }]) => {
      const cap = most.get(turn) ?? 0;
      if (paths.length > cap) this.#onBeyond(folder);
      return paths.slice(0, cap);
    });
  }
}

/** The largest number of files that each folder may have, so that there are no more than `all` of them. */
function evenCap(counts: readonly number[], all: number): number {
  let left = all;
  for (const [at, count] of [...counts].sort((a, b) => a - b).entries()) {
    const share = Math.floor(left / (counts.length - at));
    if (count > share) return share;
    left -= count;
  }
  return all;
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
