import { sitePath } from '../sitePath';
import type { SiteSnapshot } from '../siteSnapshot';
import { decoded } from './encodedPath';
import type { LocalAddress } from './localAddress';
import { publishedSite } from './publishedSite';

/**
 * Reads a whole address that is below the site's own, `https://mei.github.io/files/cv.pdf` on the site of `mei`. `undefined` for other
 * sites, and where the host may be one of others too: `https://uni.example/files/cv.pdf`, of which the site is a folder.
 */
export function hostedAddress(
  written: string,
  site: SiteSnapshot,
  remote: string | undefined,
): LocalAddress | undefined {
  const [, before = '', raw = ''] = /^(\s*)(https?:\/\/[^\s?#{}&\\]+)(?:[?#]\S*)?\s*$/i.exec(written) ?? [];
  if (raw === '') return undefined;
  const { certain, repository } = publishedSite(site, remote);
  const host = raw.replace(/^https?:\/\//i, '').replace(/\/.*/s, '');
  if (!certain && host.toLowerCase() !== repository?.host) return undefined;
  const path = sitePath(raw, site, remote);
  if (path === undefined) return undefined;
  const range = { start: before.length, end: before.length + raw.length };
  return { path: decoded(path), from: 'web', range, hasBackslash: false };
}
