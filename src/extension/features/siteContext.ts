import * as vscode from 'vscode';
import { minimalLightLayout } from '../../core/site/homepage';
import { Disposables } from '../disposables';
import { inBackground } from '../inBackground';
import { isThere } from '../ports/wholeFile';

/** True where a folder of the workspace looks like a homepage: menus of files that are not open ask for it. */
const SITE_CONTEXT = 'academicHomepage.hasSite';

/** What a homepage has beside its `_config.yml`, one of them at least. */
const MARKS = [
  '_includes/author-profile.html',
  '_data/navigation.yml',
  '_data/navigation.yaml',
  '_includes/fetch_google_scholar_stats.html',
];

/** The folder in which sites made from al-folio keep their bibliography: they have a `_pages/about.md` too, but are none of ours. */
const OTHER_MARK = '_bibliography';

/** With minimal-light's layout its profile has to be there, too. */
const profileAtTop = /^(?:position|affiliation)[ \t]{0,40}:[ \t]{0,40}\S/m;

/** Keeps the context key. It is enough that the files are there; only of minimal-light the configuration is read. */
export function followSiteContext(report: (error: unknown) => void): Disposables {
  const held = new Disposables();
  const update = async (): Promise<void> => {
    const folders = vscode.workspace.workspaceFolders ?? [];
    const found = await Promise.all(folders.map(({ uri }) => looksLikeHomepage(uri)));
    if (!held.isDisposed()) await vscode.commands.executeCommand('setContext', SITE_CONTEXT, found.includes(true));
  };
  const updateSoon = (): void => inBackground(update(), report);
  held.add(vscode.workspace.onDidChangeWorkspaceFolders(updateSoon));
  // a new homepage is written into a folder that is open
  const watcher = held.add(vscode.workspace.createFileSystemWatcher('**/_config.yml', false, true));
  held.add(watcher.onDidCreate(updateSoon));
  held.add(watcher.onDidDelete(updateSoon));
  updateSoon();
  return held;
}

/** Whether a folder has the files of a homepage. */
export async function looksLikeHomepage(folder: vscode.Uri): Promise<boolean> {
  const has = (path: string): Promise<boolean> => isThere(vscode.Uri.joinPath(folder, path));
  if (!(await has('_config.yml'))) return false;
  if ((await Promise.all(MARKS.map(has))).includes(true)) return true;
  if ((await has('_pages/about.md')) && !(await has(OTHER_MARK))) return true;
  return (await has(minimalLightLayout)) && profileAtTop.test(await textOf(vscode.Uri.joinPath(folder, '_config.yml')));
}

async function textOf(uri: vscode.Uri): Promise<string> {
  try {
    return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  } catch {
    return '';
  }
}
