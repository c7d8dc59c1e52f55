import * as vscode from 'vscode';
import type { Workspace } from '../core/ports';
import { citationInclude, hasAuthor, hasProfileAtTop, homepageMarks, minimalLightLayout } from '../core/site/homepage';
import { menuPaths } from '../core/site/menuFile';
import { readConfig } from '../core/site/settings/config';
import { configPath } from '../core/site/settings/configPath';

/**
 * Whether a folder is a homepage, as `isHomepage` says of a site that has been read: of this one some names are asked for, and `_config.yml` is
 * read where they are there. A program's documents in a theme of blogs have a menu, too, but no author with a profile. Rejects where that could
 * not be asked.
 */
export async function looksLikeHomepage(
  { stat, read }: Pick<Workspace, 'stat' | 'read'>,
  folder: vscode.Uri,
): Promise<boolean> {
  const uriOf = (path: string): string => vscode.Uri.joinPath(folder, path).toString();
  const has = async (path: string): Promise<boolean> => (await stat(uriOf(path))) !== undefined;
  if (!(await has(configPath))) return false;
  const [isCounting, isLight, ...marks] = await Promise.all(
    [citationInclude, minimalLightLayout, ...homepageMarks, ...menuPaths].map(has),
  );
  if (isCounting === true) return true;
  const isMarked = marks.includes(true);
  if (!isMarked && isLight !== true) return false;
  const text = new TextDecoder().decode(await read(uriOf(configPath)));
  const config = readConfig(text);
  return (isMarked && hasAuthor(config, text)) || (isLight === true && hasProfileAtTop(config, text));
}
