import { publishedSite } from './publishedSite';
import type { SiteSnapshot } from '../siteSnapshot';

/**
 * The address of a site's front page on the web, without a slash at its end: `https://lin.example/homepage`. It is `url` of the
 * configuration with what stands before all addresses; without a `url` it is `filledIn`, which GitHub Pages writes there itself.
 * `undefined` where neither is known.
 */
export function publishedRoot(
  site: SiteSnapshot,
  remote: string | undefined,
  filledIn: string | undefined,
): string | undefined {
  const { url } = site.config.values;
  const written = typeof url === 'string' ? /^https?:\/\/[^/?#\s]+((?:\/[^?#\s]*)?)$/i.exec(url.trim()) : null;
  if (written === null) return filledIn?.replace(/(?<!\/)\/+$/, '');
  const [whole, path = ''] = written;
  const base = publishedSite(site, remote).base;
  // some write the folder into `url` as well
  return path.replace(/(?<!\/)\/+$/, '') === base
    ? whole.replace(/(?<!\/)\/+$/, '')
    : whole.replace(/(?<!\/)\/+$/, '') + base;
}
