import type { Uri, Workspace } from '../ports';
import { citationInclude, hasAuthor, hasProfileAtTop, homepageMarks, minimalLightLayout } from './homepage';
import { menuPaths } from './menuFile';
import { readConfig } from './settings/config';
import { configPath } from './settings/configPath';

/**
 * Whether a folder that has a `_config.yml` is a homepage, as `isHomepage` says of a site that has been read: of this one some names are asked for, and that file is
 * read where they are there. A program's documents in a theme of blogs have a menu, too, but no author with a profile. Rejects where that could
 * not be asked.
 */
export async function looksLikeHomepage(
  { join, stat, read }: Pick<Workspace, 'join' | 'stat' | 'read'>,
  folder: Uri,
): Promise<boolean> {
  const has = async (path: string): Promise<boolean> => (await stat(join(folder, path))) !== undefined;
  const [isCounting, isLight, ...marks] = await Promise.all(
    [citationInclude, minimalLightLayout, ...homepageMarks, ...menuPaths].map(has),
  );
  if (isCounting === true) return true;
  const isMarked = marks.includes(true);
  if (!isMarked && isLight !== true) return false;
  const text = new TextDecoder().decode(await read(join(folder, configPath)));
  const config = readConfig(text);
  return (isMarked && hasAuthor(config, text)) || (isLight === true && hasProfileAtTop(config, text));
}
