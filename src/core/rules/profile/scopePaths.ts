import { entryOf } from '../../schema/locate';
import { buildsItself } from '../../site/settings/buildsItself';
import { pathInCollections } from '../../site/settings/siteFolders';
import type { SiteSnapshot } from '../../site/siteSnapshot';
import { message } from '../../text/message';
import type { YamlValue } from '../../syntax/yamlValue';
import type { Finding } from '../rule';
import { folderFix } from './configFixes';

/**
 * Paths in `defaults` by which a Jekyll 4 finds pages and GitHub Pages' finds none: `_pages/` and `_pag`, where it asks for whole names of
 * folders without a slash behind them (`path_is_subpath?` in https://github.com/jekyll/jekyll/blob/v3.10.0/lib/jekyll/frontmatter_defaults.rb).
 */
export function* scopePaths(root: YamlValue | undefined, site: SiteSnapshot): Iterable<Finding> {
  if (buildsItself(site)) return;
  const sets = entryOf(root, 'defaults')?.value;
  for (const set of sets?.kind === 'sequence' ? sets.items : []) {
    const node = entryOf(entryOf(set, 'scope')?.value, 'path')?.value;
    if (node?.kind !== 'scalar' || typeof node.value !== 'string' || !isLost(site, node.value)) continue;
    yield {
      range: node.range,
      message: message(
        'On GitHub Pages “{0}” matches no page, because it must be the whole name of a folder here, without a slash at its end: what these defaults set, such as a layout, is missing there.',
        node.value,
      ),
      fixes: node.value.endsWith('/') ? folderFix(node) : [],
    };
  }
}

/** Whether paths begin with this one, but none lies in a folder of that name. */
function isLost(site: SiteSnapshot, written: string): boolean {
  if (written === '' || written.includes('*')) return false;
  const scope = pathInCollections(site, written);
  const paths = pathsOf(site).filter(path => path.startsWith(scope));
  return paths.length > 0 && !paths.some(path => path === scope || path.startsWith(`${scope}/`));
}

/** Of what has front matter, as Jekyll knows them. */
function pathsOf(site: SiteSnapshot): readonly string[] {
  return site.pages
    .filter(({ processed }) => processed)
    .map(({ path, collection }) => (collection === undefined ? path : pathInCollections(site, path)));
}
