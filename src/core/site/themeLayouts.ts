import { layoutsOf } from './layouts';
import type { SiteFile, SiteSnapshot } from './siteSnapshot';

/** The theme that GitHub Pages gives a site that names none. */
export const githubTheme = 'jekyll-theme-primer';

/** Whether files of the site may lie in a theme that is not at hand: in a gem other than GitHub's own theme, or in another repository. */
export function hasForeignTheme({ config }: SiteSnapshot): boolean {
  const { theme, remote_theme: remote } = config.values;
  return isNamed(remote) || (isNamed(theme) && theme !== githubTheme);
}

/** `remote_theme: ""` is none: jekyll-remote-theme says that it is not valid, and goes on without. */
function isNamed(theme: unknown): boolean {
  return typeof theme === 'string' && theme.trim() !== '';
}

/** Whether GitHub's own theme has a layout of this name, and the site has that theme. */
export function isGithubLayout(site: SiteSnapshot, name: string): boolean {
  return hasGithubTheme(site) && (name === 'default' || inDefault.has(name));
}

/** Whether a file of this path, from the root of the published site, is there by GitHub's own theme. */
export function isGithubFile(site: SiteSnapshot, path: string): boolean {
  return hasGithubTheme(site) && path === 'assets/css/style.css';
}

/**
 * The layout that a page gets by this name: the site's own, else that of GitHub's theme where it only hands its content on to the `default` of
 * the site (https://github.com/pages-themes/primer/tree/master/_layouts). The `default` of the theme is not at hand.
 */
export function layoutFor(site: SiteSnapshot, name: string): SiteFile | undefined {
  const own = layoutsOf(site);
  return own.get(name) ?? (hasGithubTheme(site) && own.has('default') ? inDefault.get(name) : undefined);
}

/** Whether the site has the theme that GitHub Pages gives a site that names none. */
export function hasGithubTheme(site: SiteSnapshot): boolean {
  return site.config.values.theme === githubTheme && !hasForeignTheme(site);
}

const inDefault: ReadonlyMap<string, SiteFile> = new Map(
  ['home', 'page', 'post'].map(name => [
    name,
    { path: `${githubTheme}/_layouts/${name}.html`, text: '---\nlayout: default\n---\n{{ content }}' },
  ]),
);
