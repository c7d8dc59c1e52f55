import { remembered, rememberedTexts } from '../remembered';
import { stepsBetween } from '../text/nearName';
import { fileOtherwiseCased } from './addresses/publishedAddresses';
import { extensionOf, folderOf, stemOf } from './fileName';
import { frameFiles, outerLayout } from './frameFiles';
import { includedPath, includesIn } from './references/includeTags';
import { includesFolder, joinPath, stylesFolder } from './settings/siteFolders';
import type { SiteSnapshot } from './siteSnapshot';
import { githubTheme, hasForeignTheme, hasGithubTheme, layoutFor } from './themeLayouts';

/**
 * Whether an include of this name that the folder of the site lacks may come with its theme, which Jekyll looks into as well
 * (https://jekyllrb.com/docs/themes/#overriding-theme-defaults). Not one that the folder has in other letters or with a slip.
 */
export function mayBeThemeInclude(site: SiteSnapshot, name: string): boolean {
  const path = joinPath(includesFolder(site), name);
  if (site.files.has(path) || fileOtherwiseCased(site, path) !== undefined) return false;
  if (hasGithubTheme(site) || pagesTheme(site) !== undefined) return githubIncludes.test(name);
  return hasForeignTheme(site) && !isSlipOfOwn(site, path, [extensionOf(path)]);
}

/** All that the themes of https://github.com/pages-themes have in `_includes`. */
const githubIncludes = /^head-custom(?:-google-analytics|-theme-colors)?\.html$/;

/**
 * Whether what a stylesheet imports, and the folder of the site lacks, may come with its theme.
 * @param written as it stands there, with its quotes
 * @param path of the stylesheet, from the site's root
 */
export function mayBeThemeStyle(site: SiteSnapshot, written: string, path: string): boolean {
  const name = written.replace(/^["']|["']$/g, '').replace(/\.s[ac]ss$/, '');
  if (hasGithubTheme(site)) return name.includes(githubTheme);
  const theme = pagesTheme(site);
  if (theme !== undefined) return name === theme || name === `jekyll-theme-${theme}` || sharedStyles.test(name);
  if (!hasForeignTheme(site)) return false;
  const folders = [stylesFolder(site), folderOf(path)];
  return !folders.some(folder => isSlipOfOwn(site, joinPath(folder, `${name}.scss`), ['.scss', '.sass']));
}

/** What one or several of the themes of https://github.com/pages-themes have in `_sass` beside the style of their name. */
const sharedStyles =
  /^(?:normalize|variables|fonts|screen|_?default_colors|rouge-(?:github|base16-(?:dark|solarized)))$/;

/** `cayman` for `theme: jekyll-theme-cayman`, one of those that GitHub offers beside its own. */
function pagesTheme({ config }: SiteSnapshot): string | undefined {
  const { theme, remote_theme: remote } = config.values;
  return typeof theme === 'string' && remote === undefined ? pagesThemes.exec(theme)?.[1] : undefined;
}

/** https://pages.github.com/themes/ */
const pagesThemes =
  /^jekyll-theme-(architect|cayman|dinky|hacker|leap-day|merlot|midnight|minimal|modernist|slate|tactile|time-machine)$/;

/** Whether a file beside it with one of these endings is meant: `_includes/papers.html` by `papes.html`. */
function isSlipOfOwn(site: SiteSnapshot, path: string, endings: readonly string[]): boolean {
  const [folder, stem] = [folderOf(path), stemOf(path)];
  return [...site.files.keys()].some(
    other =>
      other.startsWith(folder) &&
      folderOf(other) === folder &&
      endings.includes(extensionOf(other)) &&
      isSlip(stem, stemOf(other).replace(/^_/, '')),
  );
}

/**
 * Whether one letter is wrong in a name, too much or too little, or two are turned. The parts of a theme are named alike, and a site adds its own to
 * them: `icon-gitlab.html` beside `icon-github.html` of minima, `icon-y` beside `icon-x`, and of `comment.html` and `comments.html`, both in Minimal
 * Mistakes, one alone.
 */
function isSlip(name: string, own: string): boolean {
  const [parts, others] = [partsOf(name), partsOf(own)];
  if (parts.length !== others.length) return parts.join('') === others.join('');
  const different = parts.flatMap((part, at) => (part === others[at] ? [] : [[part, others[at] ?? ''] as const]));
  const [first] = different;
  return first !== undefined && different.length === 1 ? isSlipOfWord(...first) : different.length === 0;
}

function isSlipOfWord(word: string, own: string): boolean {
  return !word.startsWith(own) && !own.startsWith(word) && (stepsBetween(word, own) ?? 2) < 2;
}

/** `icon` and `github` of `icon-github`. */
function partsOf(name: string): readonly string[] {
  return name.toLowerCase().split(/[-_]/);
}

/**
 * Whether the layout of this name, those around it and all they include are at hand, where the site has another theme than GitHub's own: what a
 * theme's layout prints, such as the ids of `/tags/#lakes`, is not known.
 */
export function isFrameAtHand(site: SiteSnapshot, layout: unknown): boolean {
  return !hasForeignTheme(site) || typeof layout !== 'string' || layout === 'none' || frames(site)(layout);
}

const frames = remembered((site: SiteSnapshot) => rememberedTexts(100, layout => isWhole(site, layout)));

function isWhole(site: SiteSnapshot, layout: string): boolean {
  if (layoutFor(site, layout) === undefined) return false;
  return frameFiles(site, layout).every(file => {
    const outer = outerLayout(file);
    const isOuterThere = outer === undefined || layoutFor(site, outer) !== undefined;
    const includes = includesIn(file).filter(({ tag }) => tag !== 'include_relative');
    return isOuterThere && includes.every(({ tag, name }) => site.files.has(includedPath(site, tag, name, file.path)));
  });
}
