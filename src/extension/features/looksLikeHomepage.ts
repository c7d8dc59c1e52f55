import * as vscode from 'vscode';
import type { Workspace } from '../../core/ports';
import { minimalLightLayout } from '../../core/site/homepage';

/** What a homepage has beside its `_config.yml`, one of them at least. */
const marks = [
  '_includes/author-profile.html',
  '_data/navigation.yml',
  '_data/navigation.yaml',
  '_includes/fetch_google_scholar_stats.html',
];

/** The folder in which sites made from al-folio keep their bibliography: they have a `_pages/about.md` too, but are none of ours. */
const otherMark = '_bibliography';

/** With minimal-light's layout its profile has to be there, too. */
const profileAtTop = /^(?:position|affiliation)[ \t]{0,40}:[ \t]{0,40}\S/m;

/**
 * Whether a folder has the files of a homepage. It is enough that they are there; only of minimal-light the configuration is read. Rejects where
 * that could not be asked.
 */
export async function looksLikeHomepage(
  { stat, read }: Pick<Workspace, 'stat' | 'read'>,
  folder: vscode.Uri,
): Promise<boolean> {
  const uriOf = (path: string): string => vscode.Uri.joinPath(folder, path).toString();
  const has = async (path: string): Promise<boolean> => (await stat(uriOf(path))) !== undefined;
  if (!(await has('_config.yml'))) return false;
  if ((await Promise.all(marks.map(has))).includes(true)) return true;
  if ((await has('_pages/about.md')) && !(await has(otherMark))) return true;
  if (!(await has(minimalLightLayout))) return false;
  return profileAtTop.test(new TextDecoder().decode(await read(uriOf('_config.yml'))));
}
