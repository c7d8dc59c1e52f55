import { kindByName, mayBeText } from '../site/store/siteFolder';
import { SiteTooLarge } from '../site/store/siteNotRead';
import type { SiteFile, SiteSnapshot } from '../site/siteSnapshot';
import { decodeText } from '../site/store/decodedFile';
import { mapBounded } from '../site/store/walkSite';

/** In bytes; nobody writes a longer one by hand. */
const longestScript = 4_000_000;
/** Of pages that programs wrote, with pictures in them or beside. In bytes. */
const longestPage = 20_000_000;
/** More is not kept at once. In bytes. */
const mostTexts = 200_000_000;

/**
 * The scripts of a site and what else may be text, which its snapshot has no text of: those whose paths are `wanted`.
 *
 * @throws {SiteTooLarge} where they are too much to be read
 */
export async function scriptTexts(
  site: SiteSnapshot,
  wanted: (path: string) => boolean,
  read: (path: string) => Promise<Uint8Array | undefined>,
): Promise<readonly SiteFile[]> {
  const scripts = [...site.assets.values()].filter(
    ({ path, size }) =>
      mayBeText(path) && size <= (kindByName(path) === 'text' ? longestPage : longestScript) && wanted(path),
  );
  const [first] = scripts;
  if (first !== undefined && scripts.reduce((sum, { size }) => sum + size, 0) > mostTexts)
    throw new SiteTooLarge(first.path);
  return mapBounded(scripts, async ({ path }) => ({ path, text: decodeText((await read(path)) ?? new Uint8Array()) }));
}
