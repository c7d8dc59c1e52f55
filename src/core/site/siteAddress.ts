import { stringOr } from './plainValue';
import type { SiteSnapshot } from './siteSnapshot';

/** Under which folders of its host a site may be published. */
export interface SiteAddress {
  /** `''` for the root, `/homepage` for a project site; the likeliest first. */
  readonly bases: readonly string[];
  /** Whether it is surely one of them: the repository is known, and no host of its own may change the rules. */
  readonly certain: boolean;
}

/**
 * Where GitHub Pages publishes a site (https://docs.github.com/pages): `OWNER.github.io` and sites with a CNAME at the root of
 * their host, any other repository in a folder of its name. `remote` is `owner/name` of the repository, where the host
 * knows it; else `repository` of the config may be it. A `baseurl` counts as well: other hosts have other rules.
 */
export function siteAddress({ config, files }: SiteSnapshot, remote: string | undefined): SiteAddress {
  const { baseurl, url, repository } = config.values;
  const configured = slashed(stringOr(baseurl, ''));
  if (files.has('CNAME')) return { bases: unique(['', configured]), certain: true };
  const host = /^(?:https?:)?\/\/([^/]+)(\/[^/]+)?/i.exec(stringOr(url, ''));
  const ownHost =
    host !== null && !/\.github\.io$/i.test(host[1] ?? '') && !/^(?:localhost|127\.|0\.)/.test(host[1] ?? '');
  const published = baseOf(remote);
  const named = baseOf(stringOr(repository, ''));
  // GitHub follows a renamed repository under its old name, so an old clone may not know the new one
  const renamed = remote !== undefined && named !== published && ownerOf(stringOr(repository, '')) === ownerOf(remote);
  if (published !== undefined && !ownHost && !renamed)
    return { bases: unique([published, configured || published]), certain: true };
  return { bases: unique(['', configured, slashed(host?.[2] ?? ''), published ?? '', named ?? '']), certain: false };
}

/** `''` for `o/o.github.io`, `/n` for `o/n`. */
function baseOf(repository: string | undefined): string | undefined {
  const match = /^([\w.-]+)\/([\w.-]+)$/.exec(repository ?? '');
  if (match === null) return undefined;
  const [, owner = '', name = ''] = match;
  return name.toLowerCase() === `${owner.toLowerCase()}.github.io` ? '' : `/${name}`;
}

function ownerOf(repository: string): string {
  return repository.slice(0, Math.max(repository.indexOf('/'), 0)).toLowerCase();
}

function slashed(path: string): string {
  const parts = path.split('/').filter(Boolean);
  return parts.map(part => `/${part}`).join('');
}

function unique(bases: readonly string[]): readonly string[] {
  return [...new Set(bases)];
}
