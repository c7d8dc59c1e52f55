import type { SiteSnapshot } from '../../site/siteSnapshot';
import { citationScriptPath } from '../../rules/papers/citationScript';
import type { PublishedScript } from './publishedScript';

/** Where a page's citation counts come from when it is visited. */
export type CitationSource =
  /** The page has no citation script. */
  | { readonly kind: 'no-script' }
  /** Liquid writes them into the page, from a file of `_data`. */
  | { readonly kind: 'built-in'; readonly path: string }
  /** The script loads a file that is published with the site. */
  | { readonly kind: 'site'; readonly path: string }
  /** The script loads them from elsewhere; `host` and `repository` where the address is one of GitHub. */
  | { readonly kind: 'network'; readonly address: string; readonly repository: CountsBranch | undefined }
  | { readonly kind: 'unknown' };

/** A branch that an address reads from, as GitHub's raw files and jsDelivr name it. */
export interface CountsBranch {
  readonly cdn: boolean;
  /** `owner/name`; `''` where the site does not say which. */
  readonly name: string;
  readonly branch: string;
}

/** Tells the source from the script as it is published. `baseUrl` is `''` or `/repository`. */
export function citationSource(
  script: PublishedScript | undefined,
  site: SiteSnapshot,
  baseUrl: string,
): CitationSource {
  if (script === undefined) return { kind: 'no-script' };
  const builtIn = builtInData(site);
  if (typeof script.asks === 'object') {
    const { address } = script.asks;
    if (/^https?:\/\//i.test(address)) return { kind: 'network', address, repository: countsBranch(address) };
    const path = sitePath(address, site, baseUrl);
    return path === undefined ? { kind: 'unknown' } : { kind: 'site', path };
  }
  return builtIn === undefined || script.asks === 'unknown' ? { kind: 'unknown' } : { kind: 'built-in', path: builtIn };
}

/** The data file from which Liquid writes counts into the script: `site.data.gs_data` is `_data/gs_data.json`. */
export function builtInData(site: SiteSnapshot): string | undefined {
  const script = site.files.get(citationScriptPath)?.text;
  const name = script && /\bsite\.data\.([\w-]+)/.exec(script)?.[1];
  const path = name && `_data/${name}.json`;
  return path !== undefined && site.files.has(path) ? path : undefined;
}

/**
 * `https://raw.githubusercontent.com/OWNER/NAME/BRANCH/…`, also with `refs/heads/`, and `https://cdn.jsdelivr.net/gh/OWNER/NAME@BRANCH/…`
 * (https://www.jsdelivr.com/documentation#id-github).
 */
export function countsBranch(address: string): CountsBranch | undefined {
  const raw = /^https?:\/\/raw\.githubusercontent\.com\/(.*?)\/(?:refs\/heads\/)?([\w.-]+)\/[\w.-]+\.json$/i.exec(
    address,
  );
  const cdn = /^https?:\/\/(?:[\w-]+\.)?jsdelivr\.net\/gh\/(.*?)@([\w.-]+)\/[\w./-]+$/i.exec(address);
  const [, name, branch] = raw ?? cdn ?? [];
  return name === undefined || branch === undefined ? undefined : { cdn: raw === null, name, branch };
}

/** The file of the site that an address without a host names. */
function sitePath(address: string, site: SiteSnapshot, baseUrl: string): string | undefined {
  const plain = address.replace(/[?#].*/s, '');
  const below = baseUrl !== '' && plain.startsWith(`${baseUrl}/`) ? plain.slice(baseUrl.length) : plain;
  const path = below.replace(/^(?:\.?\/)+/, '');
  return site.files.has(path) ? path : undefined;
}
