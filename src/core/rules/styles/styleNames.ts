import type { SiteSnapshot } from '../../site/siteSnapshot';
import { maskScss } from './scssCalls';

/** What the stylesheets of the site define: the group of `definitions`. */
export function namesIn(site: SiteSnapshot | undefined, definitions: RegExp): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { path, text } of site?.files.values() ?? [])
    if (/\.s[ac]ss$/i.test(path)) for (const [, name] of maskScss(text).matchAll(definitions)) names.add(name ?? '');
  return names;
}
