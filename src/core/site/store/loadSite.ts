import type { Uri, Workspace } from '../../ports';
import { assembleSite } from './assembleSite';
import { decodedFile, fileOver } from './decodedFile';
import { isTextFile, kindByName, mayBeText, mostTextLength } from './siteFolder';
import type { Asset, SiteFile, SiteSnapshot } from '../siteSnapshot';
import { mapBounded, walkSite } from './walkSite';

/** In bytes. Beyond it files are known by name and size only. */
const mostText = 20_000_000;

type Loaded = { readonly kind: 'file'; readonly file: SiteFile } | { readonly kind: 'asset'; readonly asset: Asset };

/**
 * Reads the Jekyll site in the folder `root`: version 1 of its snapshot. `overlay` gives the unsaved text of an open file
 * by its path from the root, `undefined` for files that are not open.
 *
 * Every file below the root is in `files` or `assets`, also those that Jekyll does not publish (`isReadByJekyll` tells
 * them apart), except in `.git` and other hidden folders (`.github` and `.well-known` are read), `node_modules`, `_site`
 * and Bundler's folders in `vendor`, and except links that lead out of the folder. Bounds: 10,000 files, 10,000 folders, 16 levels, 20 MB of text, 4 MB a file. Text is decoded as UTF-8, what is
 * not becomes U+FFFD; a byte order mark stays in the text. Never rejects for files that vanish meanwhile. What could not be
 * read is told in `unread`; only where the root could not be listed the promise rejects.
 */
export async function loadSite(
  workspace: Workspace,
  root: Uri,
  overlay: (path: string) => string | undefined = () => undefined,
): Promise<SiteSnapshot> {
  const unread = new Map<string, unknown>();
  const paths = await walkSite(workspace, root, (path, error) => unread.set(path, error));
  let left = mostText;

  const failed = (path: string, size: number, error: unknown): Loaded => {
    unread.set(path, error);
    return { kind: 'asset', asset: { path, size } };
  };

  /** What is known of a file before it is read. */
  const weigh = async (path: string): Promise<Loaded | undefined> => {
    try {
      const unsaved = overlay(path);
      const uri = workspace.join(root, path);
      if (unsaved !== undefined && isTextFile(path, unsaved)) {
        const bytes = unsaved.includes('\uFFFD') ? await workspace.read(uri) : undefined;
        return { kind: 'file', file: fileOver(path, unsaved, bytes) };
      }
      const stat = await workspace.stat(uri);
      return stat && { kind: 'asset', asset: { path, size: stat.size } };
    } catch (error) {
      return failed(path, 0, error);
    }
  };

  const readText = async ({ path, size }: Asset): Promise<Loaded> => {
    const asset: Loaded = { kind: 'asset', asset: { path, size } };
    if (!mayBeText(path) || size > mostTextLength || size > left || unread.has(path)) return asset;
    left -= size;
    try {
      const bytes = await workspace.read(workspace.join(root, path));
      const file = bytes && decodedFile(path, bytes);
      if (file !== undefined && isTextFile(path, file.text)) return { kind: 'file', file };
    } catch (error) {
      return failed(path, size, error);
    }
    left += size;
    return asset;
  };

  const files = new Map<string, SiteFile>();
  const assets = new Map<string, Asset>();
  // what only may be text is read last: it must not use up what is left for the pages
  const isSure = (path: string): boolean => kindByName(path) !== 'perhaps';
  const known = await mapBounded(
    [...paths.filter(isSure), ...paths.filter(path => !isSure(path))],
    async (path): Promise<Loaded | undefined> => {
      const weighed = await weigh(path);
      return weighed?.kind === 'asset' && isSure(path) ? readText(weighed.asset) : weighed;
    },
  );
  const all = await mapBounded(known, async (loaded): Promise<Loaded | undefined> => {
    const isLeft = loaded?.kind === 'asset' && !isSure(loaded.asset.path);
    return isLeft ? readText(loaded.asset) : loaded;
  });
  for (const loaded of all) {
    if (loaded?.kind === 'file') files.set(loaded.file.path, loaded.file);
    if (loaded?.kind === 'asset') assets.set(loaded.asset.path, loaded.asset);
  }
  return assembleSite({ root, files, assets, unread }, undefined);
}
