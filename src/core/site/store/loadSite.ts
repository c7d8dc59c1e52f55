import type { Uri, Workspace } from '../../ports';
import { startsWithDashes } from '../pages';
import { readConfig } from '../settings/config';
import { configPath } from '../settings/configPath';
import { htmlExtensions } from '../addresses/permalink';
import { extensionOf } from '../fileName';
import { assembleSite } from './assembleSite';
import { decodedFile, decodeText, fileOver } from './decodedFile';
import { inReadingOrder, isPageByItsText, turnOf } from './readingOrder';
import { isTextFile, kindByName, mayBeText, mostTextLength } from './siteFolder';
import type { Asset, Bound, SiteConfig, SiteFile, SiteSnapshot } from '../siteSnapshot';
import { mapBounded, walkSite } from './walkSite';

/** In bytes. Beyond it files are known by name and size only. */
const mostText = 20_000_000;

/** HTML up to this size is looked at for front matter, which makes a page of it. In bytes. */
const mostLookedAt = 20_000_000;

/** So much is looked at for front matter alone, in all. In bytes. */
const mostLooks = 500_000_000;

type Loaded = { readonly kind: 'file'; readonly file: SiteFile } | { readonly kind: 'asset'; readonly asset: Asset };

/**
 * Reads the Jekyll site in the folder `root`: version 1 of its snapshot. `overlay` gives the unsaved text of an open file
 * by its path from the root, `undefined` for files that are not open.
 *
 * Every file below the root is in `files` or `assets`, also those that Jekyll does not publish (`isReadByJekyll` tells
 * them apart), except in `.git` and other hidden folders (`.github` and `.well-known` are read), `node_modules`, `_site`
 * and Bundler's folders in `vendor`, and except links that lead out of the folder. Bounds: those of `walkSite` (10,000 files), 20 MB of
 * text, 4 MB a file; what makes the site comes first (`turnOf`), and what was left out is told in `beyond`. What is only copied where it has no
 * front matter is read last, and is an asset where there is no room for it. Text is decoded as UTF-8, what is
 * not becomes U+FFFD; a byte order mark stays in the text. Never rejects for files that vanish meanwhile. What could not be
 * read is told in `unread`; only where the root could not be listed the promise rejects.
 */
export async function loadSite(
  workspace: Workspace,
  root: Uri,
  overlay: (path: string) => string | undefined = () => undefined,
): Promise<SiteSnapshot> {
  const unread = new Map<string, unknown>();
  const beyond = new Map<string, Bound>();
  const readBytes = async (path: string): Promise<Uint8Array | undefined> => {
    try {
      return await workspace.read(workspace.join(root, path));
    } catch (error) {
      unread.set(path, error);
      return undefined;
    }
  };
  const configText = overlay(configPath);
  const configBytes = configText === undefined ? await readBytes(configPath) : undefined;
  const config = readConfig(configText ?? (configBytes && decodeText(configBytes)));
  const paths = await walkSite(workspace, root, {
    turnOf: folder => turnOf(config, folder),
    onUnread: (path, error) => unread.set(path, error),
    onBeyond: path => beyond.set(path, 'number'),
  });

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
      unread.set(path, error);
      return { kind: 'asset', asset: { path, size: 0 } };
    }
  };

  const isSure = (path: string): boolean => kindByName(path) !== 'perhaps';
  const known = await mapBounded([...paths.filter(isSure), ...paths.filter(path => !isSure(path))], weigh);
  const unopened = known.flatMap(loaded =>
    loaded?.kind === 'asset' && mayBeText(loaded.asset.path) && !unread.has(loaded.asset.path) ? [loaded.asset] : [],
  );
  const read = (path: string): Promise<Uint8Array | undefined> =>
    path === configPath && configBytes !== undefined ? Promise.resolve(configBytes) : readBytes(path);
  const texts = await readTexts(config, unopened, read, (path, bound) => beyond.set(path, bound));

  const files = new Map<string, SiteFile>();
  const assets = new Map<string, Asset>();
  for (const loaded of known) {
    if (loaded === undefined) continue;
    const file = loaded.kind === 'file' ? loaded.file : texts.get(loaded.asset.path);
    if (file !== undefined) files.set(file.path, file);
    else if (loaded.kind === 'asset') assets.set(loaded.asset.path, loaded.asset);
  }
  return assembleSite({ root, files, assets, unread, beyond }, undefined);
}

/**
 * Reads those of the files that are texts, as far as there is room for them.
 * @param read `undefined` where a file is gone or cannot be read
 * @param onBeyond told of what should have been read and was not
 */
async function readTexts(
  config: SiteConfig,
  all: readonly Asset[],
  read: (path: string) => Promise<Uint8Array | undefined>,
  onBeyond: (path: string, bound: Bound) => void,
): Promise<ReadonlyMap<string, SiteFile>> {
  const texts = new Map<string, SiteFile>();
  let left = mostText;
  /** Whether there is room for a text, which it then takes. */
  const takesRoom = ({ path, size }: Asset): boolean => {
    if (size <= mostTextLength && size <= left) {
      left -= size;
      return true;
    }
    onBeyond(path, size > mostTextLength ? 'length' : 'texts');
    return false;
  };
  const ordered = inReadingOrder(config, all);
  const sure = ordered.filter(({ path }) => !isPageByItsText(config, path)).filter(takesRoom);
  await mapBounded(sure, async ({ path, size }) => {
    const bytes = await read(path);
    const file = bytes && decodedFile(path, bytes);
    if (file !== undefined && isTextFile(path, file.text)) texts.set(path, file);
    else left += size;
  });

  let looks = mostLooks;
  /** What is only copied gives way to pages, the last first. */
  const copies: Asset[] = [];
  const look = async (asset: Asset): Promise<void> => {
    const { path, size } = asset;
    if (size > looks) {
      onBeyond(path, 'texts');
      return;
    }
    looks -= size;
    const bytes = await read(path);
    if (bytes === undefined) return;
    const isPage = startsWithDashes(decodeText(bytes.subarray(0, 200)));
    if (!isPage && (size > mostTextLength || size > left || kindByName(path) !== 'text')) return;
    for (let last = copies.at(-1); isPage && size <= mostTextLength && size > left && last; last = copies.at(-1)) {
      copies.pop();
      texts.delete(last.path);
      left += last.size;
    }
    if (!takesRoom(asset)) return;
    texts.set(path, decodedFile(path, bytes));
    if (!isPage) copies.push(asset);
  };
  const doubtful = ordered.filter(({ path }) => isPageByItsText(config, path));
  await mapBounded(
    doubtful.filter(({ size }) => size <= mostTextLength),
    look,
  );
  // one after the other, since they are large
  for (const asset of doubtful) if (asset.size > mostTextLength && mayBeLargePage(asset)) await look(asset);
  return texts;
}

/** Whether a file that is too long may all the same be a page that an author wrote: with pictures in it, say. */
function mayBeLargePage({ path, size }: Asset): boolean {
  return size <= mostLookedAt && htmlExtensions.includes(extensionOf(path).toLowerCase());
}
