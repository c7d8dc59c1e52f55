import { addTo } from '../../grouped';
import type { Uri } from '../../ports';

/**
 * Moves of one gesture, site by site: each site's names follow by its own files, and a file that lies in none, or in another, may be
 * the first that was marked.
 * @param siteOf the root of the site that holds a file; moves of what lies in none are left out
 */
export async function movesBySite<Move extends { readonly from: Uri }>(
  moves: readonly Move[],
  siteOf: (uri: Uri) => Promise<Uri | undefined>,
): Promise<readonly (readonly Move[])[]> {
  const roots = await Promise.all(moves.map(({ from }) => siteOf(from)));
  const sites = new Map<Uri, Move[]>();
  moves.forEach((move, at) => {
    const root = roots[at];
    if (root !== undefined) addTo(sites, root, move);
  });
  return [...sites.values()];
}
