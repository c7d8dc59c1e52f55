import { homeFirst } from '../site/homeFirst';
import { includedPath, includesIn } from '../site/references/includeTags';
import type { SitePage, SiteSnapshot } from '../site/siteSnapshot';
import { layoutFor } from '../site/themeLayouts';
import { toText } from './liquid/rubyText';
import { isNil } from './liquid/values';
import { parsedPage } from './siteEngine';

/**
 * The pages that show a file which is no page itself: a fragment pulled in by `include_relative`, an include, a layout;
 * directly or through others, the home page first and the page of errors last. A page is its own host, before all others. Names that a
 * template reckons (`{% include {{ name }} %}`) are not known before it runs, and are left out.
 */
export function hostsOf(site: SiteSnapshot, path: string): readonly string[] {
  const pages = homeFirst(site.pages.filter(page => page.processed && shows(site, page, path)));
  const hosts = pages.map(page => page.path);
  return hosts.includes(path) ? [path, ...hosts.filter(host => host !== path)] : hosts;
}

function shows(site: SiteSnapshot, page: SitePage, path: string): boolean {
  const seen = new Set<string>();
  const waiting = [page.path, ...layoutPaths(site, page)];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next === path) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    const file = site.files.get(next);
    if (file !== undefined)
      waiting.push(...includesIn(file).map(({ tag, name }) => includedPath(site, tag, name, page.path)));
  }
  return false;
}

function layoutPaths(site: SiteSnapshot, page: SitePage): readonly string[] {
  const paths: string[] = [];
  let name: unknown = page.data.layout;
  while (!isNil(name)) {
    const layout = layoutFor(site, toText(name));
    if (layout === undefined || paths.includes(layout.path)) break;
    paths.push(layout.path);
    name = parsedPage(layout).data.layout;
  }
  return paths;
}
