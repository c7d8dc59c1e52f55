import { remembered } from '../remembered';
import { baseName, extensionOf } from '../site/fileName';
import { defaultsFor } from '../site/settings/frontMatterDefaults';
import { copiedFile, hasFile } from '../site/addresses/publishedAddresses';
import type { SitePage, SiteSnapshot } from '../site/siteSnapshot';
import { compareText } from './liquid/comparison';
import { toRuby } from './liquid/toRuby';
import type { Hash } from './liquid/values';
import { isHash } from './liquid/values';
import { pathInCollections } from '../site/settings/siteFolders';

/** A file that Jekyll copies: a picture and the like, or a text without front matter. */
export interface StaticFile {
  /** From the root. */
  readonly path: string;
  /** Where it is published, without `baseurl`. */
  readonly url: string;
  /** The collection it lies in. */
  readonly collection: string | undefined;
}

/** The pages that Jekyll makes whoever builds the site, by their paths. */
export const processedPages = remembered(
  (pages: SiteSnapshot['pages']): ReadonlyMap<string, SitePage> =>
    new Map(pages.filter(({ processed }) => processed).map(page => [page.path, page])),
);

/** The files that Jekyll copies, in its order: those of collections come last. */
export const staticFiles = remembered((site: SiteSnapshot): readonly StaticFile[] => {
  const pages = processedPages(site.pages);
  const paths = [...site.assets.keys(), ...site.files.keys()].filter(path => !pages.has(path)).sort(compareText);
  const files = paths.flatMap(path => {
    const file = staticFile(site, path);
    return file === undefined ? [] : [file];
  });
  const own = files.filter(({ collection }) => collection === undefined);
  return [...own, ...files.filter(({ collection }) => collection !== undefined)];
});

/** The one at a path from the root; `undefined` where Jekyll copies none from there. */
export function staticFileAt(site: SiteSnapshot, path: string): StaticFile | undefined {
  return hasFile(site, path) && !processedPages(site.pages).has(path) ? staticFile(site, path) : undefined;
}

function staticFile(site: SiteSnapshot, path: string): StaticFile | undefined {
  const copied = copiedFile(site, path);
  return copied === undefined ? undefined : { path, ...copied };
}

/** A file as Liquid sees it in `site.static_files`, over what the config's `defaults` say of it. `now` stands for its time. */
export function staticFileValue(site: SiteSnapshot, { path, collection }: StaticFile, now: unknown): Hash {
  const name = baseName(path);
  const extension = extensionOf(path);
  const defaults = toRuby(defaultsFor(site.config.values, path, collection ?? ''));
  return {
    ...(isHash(defaults) ? defaults : {}),
    basename: name.slice(0, name.length - extension.length).replace(/(?<!\.)\.*$/, ''),
    name,
    extname: extension,
    modified_time: now,
    path: collection === undefined ? `/${path}` : pathInCollections(site, path),
    collection: collection ?? null,
  };
}
