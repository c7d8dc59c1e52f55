import { menuFile } from './menuFile';
import type { SiteConfig, SiteSnapshot } from './siteSnapshot';
import { isMapping } from '../syntax/plainMapping';

/**
 * Whether a Jekyll site is an academic homepage, so that our rules and snippets speak of it and leave other blogs alone: a profile
 * in `_config.yml`, and the includes or the menu that show it, as in AcadHomepage and academicpages; or minimal-light.
 */
export function isHomepage(site: SiteSnapshot): boolean {
  return (
    (hasAuthor(site.config, configText(site)) &&
      (homepageMarks.some(path => site.files.has(path)) || menuFile(site) !== undefined)) ||
    site.files.has(citationInclude) ||
    isMinimalLight(site)
  );
}

/** The one layout of minimal-light. Other sites have one of that name, too. */
export const minimalLightLayout = '_layouts/homepage.html';

/**
 * Whether a site is made from minimal-light (https://github.com/yaoyao-liu/minimal-light): one layout, and a profile whose keys stand at
 * the top of `_config.yml`, the name as its `title`.
 */
export function isMinimalLight(site: SiteSnapshot): boolean {
  return site.files.has(minimalLightLayout) && hasProfileAtTop(site.config, configText(site));
}

function configText({ config, files }: SiteSnapshot): string {
  return files.get(config.path)?.text ?? '';
}

/**
 * Whether `_config.yml` has the profile of AcadHomepage and academicpages: keys below `author`. A blog has a name there. Where it cannot be read, a line
 * that begins them is enough: the slip of a key above would take away all that helps to mend it.
 */
export function hasAuthor({ values, yaml }: SiteConfig, text: string): boolean {
  return isMapping(values.author) || (isBroken(yaml) && /^author[ \t]*:[ \t]*(?:#.*)?\r?$/m.test(text));
}

/** Whether `_config.yml` has the profile of minimal-light; where it cannot be read, lines that begin so. */
export function hasProfileAtTop({ values, yaml }: SiteConfig, text: string): boolean {
  const { title, position, affiliation } = values;
  const isRead = typeof title === 'string' && [position, affiliation].some(value => typeof value === 'string');
  const hasLines = /^title[ \t]*:/m.test(text) && /^(?:position|affiliation)[ \t]*:/m.test(text);
  return isRead || (isBroken(yaml) && hasLines);
}

function isBroken(yaml: SiteConfig['yaml']): boolean {
  return yaml !== undefined && yaml.problems.length > 0;
}

/** What only AcadHomepage has. */
export const citationInclude = '_includes/fetch_google_scholar_stats.html';

/** What stands beside an `author` in a homepage, or the file of its menu. */
export const homepageMarks = ['_includes/author-profile.html', '_pages/about.md'];

/**
 * Whether a text that lies in no site is a page of a homepage all the same: one opened alone, out of its folder.
 * It has front matter, and what only this template has.
 */
export function isHomepageText(text: string): boolean {
  return text.startsWith('---') && /class=["'](?:paper-box|anchor)["']|^permalink: *["']?\/["']? *$/m.test(text);
}
