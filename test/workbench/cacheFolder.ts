import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

const abandonedAfter = 24 * 60 * 60 * 1000;

/** Where installed hosts are kept for all clones of a user: `$VSCODE_TEST_HOST_CACHE`, or a folder in the user's cache. */
export function cacheRoot(): string {
  const own = process.env.VSCODE_TEST_HOST_CACHE;
  if (own) return path.resolve(own);
  if (process.platform === 'darwin') return path.join(homedir(), 'Library', 'Caches', 'academic-homepage-vscode');
  const caches = process.env.XDG_CACHE_HOME ?? process.env.LOCALAPPDATA ?? path.join(homedir(), '.cache');
  return path.join(caches, 'academic-homepage-vscode');
}

/**
 * The folder `key` of the cache, made by `build` where it is not complete yet. It is built under another name and then
 * renamed, so that an interrupted install is never taken for a whole one and two processes cannot mix theirs.
 */
export async function cached(key: string, build: (folder: string) => Promise<void>): Promise<string> {
  const folder = path.join(cacheRoot(), key);
  if (isComplete(folder)) return folder;
  mkdirSync(cacheRoot(), { recursive: true });
  removeAbandoned();
  const building = mkdtempSync(path.join(cacheRoot(), '.building-'));
  try {
    await build(building);
    writeFileSync(path.join(building, '.complete'), '');
    moveIntoPlace(building, folder);
  } finally {
    rmSync(building, { recursive: true, force: true });
  }
  return folder;
}

function isComplete(folder: string): boolean {
  return existsSync(path.join(folder, '.complete'));
}

function moveIntoPlace(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    // another process was faster, and what it made is as good
    if (!isComplete(to)) throw error;
  }
}

function removeAbandoned(): void {
  for (const name of readdirSync(cacheRoot())) {
    const folder = path.join(cacheRoot(), name);
    if (!name.startsWith('.building-') || !existsSync(folder)) continue;
    if (Date.now() - statSync(folder).mtimeMs > abandonedAfter) rmSync(folder, { recursive: true, force: true });
  }
}
