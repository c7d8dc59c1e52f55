import { kindByName } from '../site/store/siteFolder';
import type { SiteFile, SiteSnapshot } from '../site/siteSnapshot';
import { decodeText } from '../site/store/decodedFile';
import { mapBounded } from '../site/store/walkSite';

/** In bytes; nobody writes a longer one by hand. */
const longestScript = 4_000_000;

/** The scripts of a site and what else may be text, which its snapshot has no text of: those whose paths are `wanted`. */
export async function scriptTexts(
  site: SiteSnapshot,
  wanted: (path: string) => boolean,
  read: (path: string) => Promise<Uint8Array | undefined>,
): Promise<readonly SiteFile[]> {
  const scripts = [...site.assets.values()].filter(
    ({ path, size }) => kindByName(path) === 'perhaps' && size <= longestScript && wanted(path),
  );
  return mapBounded(scripts, async ({ path }) => ({ path, text: decodeText((await read(path)) ?? new Uint8Array()) }));
}
