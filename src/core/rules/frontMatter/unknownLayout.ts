import { entryOf } from '../../schema/locate';
import { layoutsOf } from '../../site/layouts';
import type { SiteSnapshot } from '../../site/siteSnapshot';
import { missedText } from '../../site/store/unread';
import { scalarEdit } from '../../syntax/scalarEdit';
import { type Finding, type Fix, type PageRuleInput } from '../rule';
import { message, type Message } from '../../text/message';
import { firstLine } from '../terms/schemaFindings';

/**
 * A layout that the site does not have: Jekyll warns in its log and prints the page bare. Nothing is said of sites with
 * a theme, whose layouts lie elsewhere, or without any layout.
 */
export function* unknownLayout({ page, path, site, text }: PageRuleInput): Iterable<Finding> {
  if (site === undefined || hasTheme(site) || missedText(site) !== undefined) return;
  const layout = site.pages.find(candidate => candidate.path === path && candidate.processed)?.data.layout;
  if (typeof layout !== 'string' || layout === '' || layout === 'none') return;
  const layouts = layoutNames(site);
  if (layouts.length === 0 || layouts.includes(layout)) return;
  const value = entryOf(page.frontMatter.yaml.root, 'layout')?.value;
  const fixes: readonly Fix[] =
    value?.kind !== 'scalar'
      ? []
      : layouts.slice(0, 3).map(name => ({
          kind: 'set-layout',
          title: message('Use the layout “{0}”', name),
          edits: [scalarEdit(value, name)],
          safe: false,
        }));
  yield {
    range: value?.range ?? firstLine(text),
    message: noLayout(layout),
    fixes,
  };
}

/** That the site does not have the layout of this name. */
export function noLayout(name: string): Message {
  return message(
    'There is no layout “{0}” in _layouts: the page is published without style, menu and left column.',
    name,
  );
}

/** Whether the site has layouts in a gem or another repository, which are not in its folder. */
export function hasTheme(site: SiteSnapshot): boolean {
  return 'theme' in site.config.values || 'remote_theme' in site.config.values;
}

/** `default` first, because most pages of the template use it. */
function layoutNames(site: SiteSnapshot): readonly string[] {
  const names = [...layoutsOf(site).keys()];
  return names.sort((a, b) => Number(b === 'default') - Number(a === 'default') || (a < b ? -1 : 1));
}
