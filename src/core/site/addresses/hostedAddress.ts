import { sitePath } from '../sitePath';
import type { SiteSnapshot } from '../siteSnapshot';
import { decoded } from './encodedPath';
import type { OwnAddress } from './localAddress';
import { pagesRepository } from './pagesRepository';
import type { PublishedSite } from './publishedSite';

/**
 * Reads a whole address that is below the site's own, `https://mei.github.io/files/cv.pdf` on the site of `mei`. `undefined` for other
 * sites, and where the host may be one of others too: `https://uni.example/files/cv.pdf`, of which the site is a folder, and the host
 * of a repository that only the configuration names.
 */
export function hostedAddress(
  written: string,
  site: SiteSnapshot,
  { certain, hosts, repository }: PublishedSite,
  remote: string | undefined,
): OwnAddress | undefined {
  const host = /^\s*https?:\/\/([^\s/?#]+)/i.exec(written)?.[1]?.toLowerCase();
  if (host === undefined) return undefined;
  // a fork may name the repository of another, but seldom a url beside it that is the other's as well
  const isNamed = hosts.includes(host);
  const isPushed = pagesRepository(remote)?.host === host;
  if (certain ? !isNamed && !isPushed : !isNamed || host !== repository?.host) return undefined;
  const start = written.search(/\S/);
  const raw = /^[^\s?#]+/.exec(written.slice(start))?.[0] ?? '';
  const path = /[{}&\\]/.test(raw) ? undefined : sitePath(raw, site, remote);
  if (path === undefined) return undefined;
  return { path: decoded(path), from: 'web', range: { start, end: start + raw.length }, hasBackslash: false };
}
