import * as vscode from 'vscode';
import type { LanguageService } from '../../core/languageService';
import { homepageInUse } from './homepageInUse';
import type { HomepageViews } from './homepageViews';

/** A file of a site, and what a menu was opened on. */
export interface SiteTarget {
  /** `_config.yml` of the site. */
  readonly site: vscode.Uri;
  /** The file or folder that a menu names. */
  readonly chosen: vscode.Uri | undefined;
}

/**
 * The site a command is about: that of the file or folder a menu names, else the one in use. What a menu names may lie in none: then no other
 * site is meant.
 */
export async function siteTarget(
  service: LanguageService,
  views: HomepageViews,
  args: readonly unknown[],
): Promise<SiteTarget | undefined> {
  const chosen = args.find(arg => arg instanceof vscode.Uri);
  const homepage = await homepageInUse(service, views, [chosen]);
  return homepage && { site: vscode.Uri.joinPath(vscode.Uri.parse(homepage.root, true), '_config.yml'), chosen };
}
