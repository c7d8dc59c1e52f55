import { sitePath } from '../sitePath';
import type { SiteSnapshot } from '../siteSnapshot';
import { decoded } from './encodedPath';
import type { OwnAddress } from './localAddress';
import type { PublishedSite } from './publishedSite';

/**
 * Reads a whole address that is below the site's own, `https://mei.github.io/files/cv.pdf` on the site of `mei`. `undefined` for other
 * sites, and where the host may be one of others too: `https://uni.example/files/cv.pdf`, of which the site is a folder.
 */
export function hostedAddress(
  written: string,
  site: SiteSnapshot,
  { certain, hosts, repository }: PublishedSite,
  remote: string | undefined,
): OwnAddress | undefined {
  const host = /^\s*https?:\/\/([^\s/?#]+)/i.exec(written)?.[1]?.toLowerCase();
  if (host === undefined || (host !== repository?.host && !(certain && hosts.includes(host)))) return undefined;
  const start = written.search(/\S/);
  const raw = /^[^\s?#]+/.exec(written.slice(start))?.[0] ?? '';
  const path = /[{}&\\]/.test(raw) ? undefined : sitePath(raw, site, remote);
  if (path === undefined) return undefined;
  return { path: decoded(path), from: 'web', range: { start, end: start + raw.length }, hasBackslash: false };
}
