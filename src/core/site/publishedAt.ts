import type { SiteSnapshot } from './siteSnapshot';

/** Where a site lies on its host. */
export type PublishedAt =
  /** `owner.github.io`, or a domain of its own. */
  | { readonly kind: 'root' }
  /** `/name`, below `owner.github.io`. */
  | { readonly kind: 'folder'; readonly path: string }
  /** The files do not say. */
  | { readonly kind: 'unknown' };

const UNKNOWN: PublishedAt = { kind: 'unknown' };

/**
 * Where GitHub Pages publishes a site: by the repository that it is pushed to (`remote`, `owner/name`), else by `repository` in
 * the configuration, which forks often leave as it was. A CNAME file or a `url` elsewhere is a domain of its own.
 * @see https://docs.github.com/en/pages/getting-started-with-github-pages/about-github-pages
 */
export function publishedAt(site: SiteSnapshot, remote: string | undefined): PublishedAt {
  if ((site.files.get('CNAME')?.text.trim() ?? '') !== '') return { kind: 'root' };
  const [owner = '', name = ''] = (remote ?? configuredRepository(site) ?? '').split('/');
  if (owner === '' || name === '') return UNKNOWN;
  const host = `${owner.toLowerCase()}.github.io`;
  const { baseurl, url } = site.config.values;
  const configured = typeof url === 'string' ? /^https?:\/\/([^/]+)/.exec(url)?.[1]?.toLowerCase() : undefined;
  if (configured !== undefined && configured !== host) return UNKNOWN;
  if (name.toLowerCase() === host) return { kind: 'root' };
  const parts = typeof baseurl === 'string' ? baseurl.split('/').filter(Boolean) : [];
  return { kind: 'folder', path: parts.length === 0 ? `/${name}` : `/${parts.join('/')}` };
}

/** `repository`, unless it is none or still the template's. */
function configuredRepository({ config }: SiteSnapshot): string | undefined {
  const { repository } = config.values;
  const isOwn =
    typeof repository === 'string' &&
    /^[\w.-]+\/[\w.-]+$/.test(repository) &&
    repository.toLowerCase() !== 'rayeren/acad-homepage.github.io';
  return isOwn ? repository : undefined;
}
