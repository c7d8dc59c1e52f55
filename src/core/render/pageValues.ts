import { baseName, folderOf } from '../site/fileName';
import { defaultsFor } from '../site/settings/frontMatterDefaults';
import { overlaid } from '../syntax/keyOrder';
import { deepMerge } from '../site/plainValue';
import type { SitePage, SiteSnapshot } from '../site/siteSnapshot';
import { documentOf } from './documentValues';
import { toText } from './liquid/rubyText';
import { toRuby } from './liquid/toRuby';
import type { Hash } from './liquid/values';
import { isHash, isNil } from './liquid/values';
import { redirectData, redirectOf } from './redirects';
import { renderedText } from './siteEngine';
import { asPage } from './valueSources';

const pages = new WeakMap<SitePage, Hash>();

/** `page` of Liquid for a page, as Jekyll's Page gives it (a post as its Document): front matter, then name, path, address and the raw text. */
export function pageValue(site: SiteSnapshot, page: SitePage): Hash {
  if (page.collection !== undefined) return documentOf(site, page).value;
  const known = pages.get(page);
  if (known !== undefined) return known;
  const file = site.files.get(page.path);
  // what the page's own front matter leaves empty, the defaults still say to Liquid
  const redirect = redirectOf(site, page);
  const written = deepMerge(defaultsFor(site.config.values, page.path, 'pages'), page.data);
  const own = redirect === undefined ? written : overlaid(written, redirectData(redirect));
  const data = toRuby(own);
  const body = file === undefined || redirect !== undefined ? '' : renderedText(page, file).body;
  const value = asPage(makePageValue(isHash(data) ? data : {}, page.path, page.url, body), page);
  pages.set(page, value);
  return value;
}

function makePageValue(data: Hash, path: string, url: string, content: string): Hash {
  const excerpt = data.excerpt;
  const own = {
    content,
    dir: directoryOf(url),
    excerpt: isNil(excerpt) || excerpt === false ? null : toText(excerpt),
    name: baseName(path),
    path: isNil(data.path) ? path : data.path,
    url,
  };
  return deepMerge(data, own);
}

/** `page.dir` of Liquid: the folder of an address, with a slash at its end. */
export function directoryOf(url: string): string {
  return url.endsWith('/') ? url : `${folderOf(url)}/`;
}
