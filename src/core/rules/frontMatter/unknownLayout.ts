import { processedPage } from '../../site/pageOfFile';
import { entryOf } from '../../schema/locate';
import { fileOtherwiseCased } from '../../site/addresses/publishedAddresses';
import { layoutsOf } from '../../site/layouts';
import type { SiteSnapshot } from '../../site/siteSnapshot';
import { folderNamed } from '../../site/settings/siteFolders';
import { missedText } from '../../site/store/unread';
import { hasForeignTheme, isGithubLayout, layoutFor } from '../../site/themeLayouts';
import { scalarEdit } from '../../syntax/scalarEdit';
import { type Finding, type Fix, type PageRuleInput } from '../rule';
import { message, type Message } from '../../text/message';
import { firstLine } from '../terms/schemaFindings';

/**
 * A layout that the site does not have: Jekyll warns in its log and prints the page bare. GitHub's own theme may have one of that name
 * (`layout: page`), which shows the page in another look unless the site has a `default` for it. Nothing is said of sites with
 * another theme, whose layouts lie elsewhere, or without any layout.
 */
export function* unknownLayout({ page, path, site, text }: PageRuleInput): Iterable<Finding> {
  if (site === undefined || hasForeignTheme(site) || missedText(site) !== undefined) return;
  const layout = processedPage(site, path)?.data.layout;
  if (typeof layout !== 'string' || layout === '' || layout === 'none') return;
  const layouts = layoutNames(site);
  const cased = layoutOtherwiseCased(site, layout);
  if ((layouts.length === 0 && cased === undefined) || layoutFor(site, layout) !== undefined) return;
  // of a folder `_Layouts` none is there
  const sure = cased === undefined ? undefined : layouts.find(name => cased.endsWith(`/${name}.html`));
  const value = entryOf(page.frontMatter.yaml.root, 'layout')?.value;
  const fixes: readonly Fix[] =
    value?.kind !== 'scalar'
      ? []
      : (sure === undefined ? layouts.slice(0, 3) : [sure]).map(name => ({
          kind: 'set-layout',
          title: message('Use the layout “{0}”', name),
          edits: [scalarEdit(value, name)],
          safe: sure !== undefined,
        }));
  yield {
    range: value?.range ?? firstLine(text),
    ...(isGithubLayout(site, layout) && { severity: 'warning' as const }),
    message: noLayout(site, layout),
    fixes,
  };
}

/** That the site does not have the layout of this name, or under another. */
export function noLayout(site: SiteSnapshot, name: string): Message {
  const cased = layoutOtherwiseCased(site, name);
  if (cased !== undefined)
    return message(
      'The file of the layout “{0}” is called “{1}”, and GitHub, unlike Windows and macOS, tells upper and lower case apart: the page is published without style, menu and left column.',
      name,
      cased,
    );
  if (isGithubLayout(site, name))
    return message(
      'There is no layout “{0}” in _layouts: GitHub publishes the page in the look of its theme Primer, without the style, menu and left column of this site.',
      name,
    );
  return message(
    'There is no layout “{0}” in _layouts: the page is published without style, menu and left column.',
    name,
  );
}

/** `_layouts/Default.html` or `_Layouts/default.html` for `default`. */
function layoutOtherwiseCased(site: SiteSnapshot, name: string): string | undefined {
  return fileOtherwiseCased(site, `${folderNamed(site, 'layouts_dir', '_layouts')}/${name}.html`);
}

/** `default` first, because most pages of the template use it. */
function layoutNames(site: SiteSnapshot): readonly string[] {
  const names = [...layoutsOf(site).keys()];
  return names.sort((a, b) => Number(b === 'default') - Number(a === 'default') || (a < b ? -1 : 1));
}
