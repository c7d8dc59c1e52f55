import { isTemplateRepository, pagesRepository, type PagesRepository } from './pagesRepository';
import { stringOr } from '../plainValue';
import type { SiteSnapshot } from '../siteSnapshot';

/** Where a site is published, as far as its files and its remote tell. */
export interface PublishedSite {
  /** The repository that it is pushed to, else the one that its configuration names and that is not the template's. */
  readonly repository: PagesRepository | undefined;
  /** The hosts that are the site's own by its files: the one of CNAME and the one of `url`, in small letters. */
  readonly hosts: readonly string[];
  /** What is to be written before an address from the root: `''`, or `/homepage`. */
  readonly base: string;
  /** The folder of the host that it surely lies in, `''` for the root; `undefined` where nobody can tell. */
  readonly folder: string | undefined;
  /** All that may stand before its addresses; the likeliest first. */
  readonly bases: readonly string[];
  /** Whether it is surely one of these. The repository of a configuration is not enough: many a fork has that of another. */
  readonly certain: boolean;
}

/**
 * Where GitHub Pages publishes a site: one with a domain and the repository `owner.github.io` at the root of their host, any other in
 * a folder of its name. `baseurl` counts before that name, since other hosts have other rules, and where `url` is on another host than
 * the repository, nobody can tell. `remote` is `owner/name`, where the host of this program knows it.
 * @see https://docs.github.com/en/pages/configuring-a-custom-domain-for-your-github-pages-site
 */
export function publishedSite(site: SiteSnapshot, remote: string | undefined): PublishedSite {
  const pushed = pagesRepository(remote);
  const written = stringOr(site.config.values.repository, '');
  const named = pagesRepository(written);
  const repository = pushed ?? (isTemplateRepository(written) ? undefined : named);
  const configured = configuredBase(site);
  const domain = customDomain(site)?.toLowerCase();
  const url = configuredUrl(site);
  const hosts = [domain, url.host].filter(host => host !== undefined);
  const base = configured || (hosts.some(host => !host.endsWith('.github.io')) ? '' : (repository?.base ?? ''));
  if (domain !== undefined)
    return { repository, hosts, base, folder: '', bases: unique(['', configured]), certain: true };
  const isOfHost = repository !== undefined && (url.host === undefined || url.host === repository.host);
  const renamed = isOfHost && isRenamed(repository, named);
  // under another name it lies in a folder as well, but at the root as `owner.github.io`
  const isFolderKnown = isOfHost && !(renamed && named?.base === '' && configured === '');
  const folder = isFolderKnown ? repository.base && (configured || repository.base) : undefined;
  return pushed !== undefined && isOfHost && !renamed
    ? { repository, hosts, base, folder, bases: unique([pushed.base, configured || pushed.base]), certain: true }
    : {
        repository,
        hosts,
        base,
        folder,
        certain: false,
        bases: unique(['', configured, url.base, pushed?.base ?? '', named?.base ?? '']),
      };
}

/** The file that names the domain of a site on GitHub Pages. */
export const domainPath = 'CNAME';

/** The host in CNAME; `undefined` where there is none, and where the file is empty, which is none to GitHub Pages as well. */
export function customDomain({ files }: SiteSnapshot): string | undefined {
  const domain = files.get(domainPath)?.text.trim();
  return domain === '' ? undefined : domain;
}

/** What `baseurl` says stands before each address of the site: `/home` of `home/`, `''` of `/` and of none. */
export function configuredBase({ config }: SiteSnapshot): string {
  return slashed(stringOr(config.values.baseurl, ''));
}

/** `mei.example` and `/home` of `url: https://Mei.example/home`. What `jekyll serve` writes there says nothing. */
function configuredUrl({ config }: SiteSnapshot): { readonly host: string | undefined; readonly base: string } {
  const [, host, path = ''] =
    /^(?:(?:https?:)?\/\/)?([^/]+)(\/.*)?$/i.exec(stringOr(config.values.url, '').trim()) ?? [];
  // `your-url`, `https://`
  const isHost = host !== undefined && /^[^\s/:@.]+(?:\.[^\s/:@.]+)+(?::\d+)?$/.test(host);
  return !isHost || /^(?:localhost|127\.|0\.)/i.test(host)
    ? { host: undefined, base: '' }
    : { host: host.toLowerCase(), base: slashed(path) };
}

/** GitHub follows a renamed repository under its old name, so that an old clone may not know the new one. */
function isRenamed({ host, base }: PagesRepository, named: PagesRepository | undefined): boolean {
  return named?.host === host && named.base.toLowerCase() !== base.toLowerCase();
}

function slashed(path: string): string {
  const parts = path.split('/').filter(Boolean);
  return parts.map(part => `/${part}`).join('');
}

function unique(bases: readonly string[]): readonly string[] {
  return [...new Set(bases)];
}
