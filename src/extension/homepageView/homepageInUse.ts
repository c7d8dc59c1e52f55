import * as vscode from 'vscode';
import type { LanguageService } from '../../core/languageService';
import { isMarkdownName } from '../../core/site/fileName';
import { commandTarget } from '../commandTarget';
import { isPageOrList, pageInSight } from '../homePage';
import type { Previews } from '../preview/previews';
import { rootOf } from '../siteRoot';
import type { HomepageViews } from './homepageViews';

/** A homepage that a command is about. */
export interface HomepageInUse {
  /** The root of its site. */
  readonly root: string;
  /** The file or folder of it by which it was found. */
  readonly uri: vscode.Uri;
}

/** The homepage of the file or folder that a menu names, else the one in use, which the views show (`ViewedHomepage`). */
export async function homepageInUse(
  service: LanguageService,
  views: HomepageViews,
  args: readonly unknown[],
): Promise<HomepageInUse | undefined> {
  const [given] = args;
  const shown = given instanceof vscode.Uri ? given.toString() : await views.homepage.uri();
  const uri = shown === undefined ? undefined : vscode.Uri.parse(shown, true);
  const root = uri && (await rootOf(service, uri));
  return uri === undefined || root === undefined ? undefined : { root, uri };
}

/**
 * The page a command is about where no editor may be active, or one of a file that is none, as under a walkthrough and by a button of a view: that of the
 * active editor, or the list of publications in it, else a page of the homepage in use that is in sight, in an editor or in a preview, else the one that the
 * views show.
 * @param previews are asked by what is about a page that is there already; a preview to be opened is about no other one
 */
export async function pageTarget(
  service: LanguageService,
  views: HomepageViews,
  args: readonly unknown[],
  previews?: Previews,
): Promise<vscode.Uri | undefined> {
  const target = commandTarget(args);
  if (target !== undefined && (args.includes(target) || (await isPageOrList(service, target)))) return target;
  const homepage = await homepageInUse(service, views, []);
  return pageBeside(service, views, previews, homepage?.root);
}

/** The page of a site that is in sight beside a file that is none, `_config.yml`, else the one that the views show. */
async function pageBeside(
  service: LanguageService,
  views: HomepageViews,
  previews: Previews | undefined,
  root: string | undefined,
): Promise<vscode.Uri | undefined> {
  const shown = (await pageInSight(service, root)) ?? previews?.pageInSight(root);
  return shown ?? viewedPage(service, views);
}

/**
 * The page that a command is about which needs no cursor: the one that a menu names, that of the active editor, also where its papers are files, or that of
 * the preview that has the focus; else as `pageTarget` has it.
 */
export async function pageInUse(
  service: LanguageService,
  views: HomepageViews,
  previews: Previews,
  args: readonly unknown[],
): Promise<vscode.Uri | undefined> {
  const target = commandTarget(args);
  if (target === undefined) return previews.pageInUse ?? (await pageTarget(service, views, args, previews));
  const home = await service.paperHome(target.toString());
  return home?.kind === 'files' ? target : pageTarget(service, views, args, previews);
}

/**
 * The same for a command about what visitors see, of which `_config.yml`, a data file or a list of papers is a part: then the page that is in sight, in an editor or a
 * preview, or that the views show. A text in Markdown that a menu names is meant itself, whether it is a page or not.
 */
export async function shownPageInUse(
  service: LanguageService,
  views: HomepageViews,
  previews: Previews,
  args: readonly unknown[],
): Promise<vscode.Uri | undefined> {
  const page = await pageInUse(service, views, previews, args);
  if (page === undefined || (await service.isHomepagePage(page.toString()))) return page;
  if (args.some(argument => argument instanceof vscode.Uri) && isMarkdownName(page.path)) return page;
  return pageBeside(service, views, previews, await rootOf(service, page));
}

/** The page that the views show; `undefined` where there is none. */
export async function viewedPage(service: LanguageService, views: HomepageViews): Promise<vscode.Uri | undefined> {
  const uri = await views.homepage.uri();
  const path = uri === undefined ? undefined : (await service.sectionsView(uri))?.path;
  const page = uri === undefined || path === undefined ? undefined : service.resolve(uri, path);
  return page === undefined ? undefined : vscode.Uri.parse(page, true);
}
