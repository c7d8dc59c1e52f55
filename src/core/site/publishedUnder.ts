import type { SiteSnapshot } from './siteSnapshot';

/**
 * What stands before the addresses of a site's pages: `baseurl`, or `/name` where the repository `owner/name` makes it a
 * project site of GitHub Pages; `''` for a site at the root of its host. `remote` is the repository's, where it is known.
 */
export function publishedUnder({ config, files }: SiteSnapshot, remote: string | undefined): string {
  const { baseurl, repository, url } = config.values;
  if (typeof baseurl === 'string' && baseurl !== '') return `/${baseurl.split('/').filter(Boolean).join('/')}`;
  if (files.has('CNAME') || (typeof url === 'string' && url !== '' && !url.includes('.github.io'))) return '';
  const [owner, name] = (remote ?? (typeof repository === 'string' ? repository : '')).split('/');
  if (owner === undefined || name === undefined || name === '') return '';
  return name.toLowerCase() === `${owner.toLowerCase()}.github.io` ? '' : `/${name}`;
}
