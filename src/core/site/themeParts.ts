import { remembered, rememberedTexts } from '../remembered';
import { fileOtherwiseCased } from './addresses/publishedAddresses';
import { frameFiles, outerLayout } from './frameFiles';
import { includedPath, includesIn } from './references/includeTags';
import { includesFolder, joinPath } from './store/siteFolders';
import type { SiteSnapshot } from './siteSnapshot';
import { githubTheme, hasForeignTheme, hasGithubTheme, layoutFor } from './themeLayouts';

/**
 * Whether an include of this name that the folder of the site lacks may come with its theme, which Jekyll looks into as well
 * (https://jekyllrb.com/docs/themes/#overriding-theme-defaults). Not one that the folder has in other letters.
 */
export function mayBeThemeInclude(site: SiteSnapshot, name: string): boolean {
  const path = joinPath(includesFolder(site), name);
  if (site.files.has(path) || fileOtherwiseCased(site, path) !== undefined) return false;
  return hasForeignTheme(site) || (hasGithubTheme(site) && githubIncludes.test(name));
}

/** https://github.com/pages-themes/primer/tree/master/_includes */
const githubIncludes = /^head-custom(?:-google-analytics|-theme-colors)?\.html$/;

/** Whether what this line of a stylesheet imports, and the folder of the site lacks, may come with its theme. */
export function mayBeThemeStyle(site: SiteSnapshot, line: string): boolean {
  return hasForeignTheme(site) || (hasGithubTheme(site) && line.includes(githubTheme));
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
