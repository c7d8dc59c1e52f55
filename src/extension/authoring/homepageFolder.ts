import * as vscode from 'vscode';
import { firstInTheWay } from '../../core/authoring/emptyFolder';
import { plainItem } from '../plainItem';
import { askChoice, type Leave, type StepPlace } from '../steps';

interface FolderItem extends vscode.QuickPickItem {
  /** `undefined`: one is still to be chosen. */
  readonly folder?: vscode.Uri;
}

/**
 * Asks for the folder of a new homepage, until it is one that is empty or not there yet: the one that is open where it is empty, or one
 * that is chosen. A chosen one that holds something is told of, and a new one in it is offered.
 */
export async function askFolder(place: StepPlace & { readonly title: string }): Promise<vscode.Uri | Leave> {
  const open = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri);
  const inTheWay = await Promise.all(open.map(inTheWayOf));
  const empty = open.filter((_, at) => inTheWay[at] === undefined);
  let placeholder = vscode.l10n.t('Which folder? It has to be empty or new.');
  let items: readonly FolderItem[] = empty.map(folder =>
    plainItem({ label: nameOf(folder), description: vscode.l10n.t('The folder that is open'), folder }),
  );
  for (;;) {
    const choose: FolderItem = { label: vscode.l10n.t('Choose a Folder…') };
    const answer = await askChoice({ ...place, placeholder, items: [...items, choose] });
    if (typeof answer === 'string') return answer;
    if (answer.item.folder !== undefined) return answer.item.folder;
    const chosen = await chooseFolder();
    if (chosen === undefined) continue;
    const there = await inTheWayOf(chosen);
    if (there === undefined) return chosen;
    placeholder = vscode.l10n.t(
      '“{0}” already contains “{1}”, and nothing there is overwritten. Where should it go instead?',
      nameOf(chosen),
      there,
    );
    const inside = await newFolderIn(chosen);
    items = [
      plainItem({
        label: nameOf(inside),
        description: vscode.l10n.t('A new folder in “{0}”', nameOf(chosen)),
        folder: inside,
      }),
    ];
  }
}

/** What keeps a folder from taking a homepage; nothing where it is empty or not there. */
export async function inTheWayOf(folder: vscode.Uri): Promise<string | undefined> {
  let entries: readonly (readonly [string, vscode.FileType])[];
  try {
    entries = await vscode.workspace.fs.readDirectory(folder);
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return undefined;
    throw error;
  }
  return firstInTheWay(entries.map(([name]) => name));
}

/** The last part of a folder’s path: `homepage` of `/home/lin/homepage/`; of a file system’s root all of it. */
export function nameOf(folder: vscode.Uri): string {
  return (
    folder.path
      .replace(/(?<!\/)\/+$/, '')
      .split('/')
      .at(-1) ?? folder.path
  );
}

async function chooseFolder(): Promise<vscode.Uri | undefined> {
  const [folder] =
    (await vscode.window.showOpenDialog({
      title: vscode.l10n.t('New Homepage'),
      openLabel: vscode.l10n.t('Create Homepage Here'),
      canSelectFiles: false,
      canSelectFolders: true,
    })) ?? [];
  return folder;
}

/** `homepage`, `homepage-2` and so on, the first that is not there. */
async function newFolderIn(parent: vscode.Uri): Promise<vscode.Uri> {
  for (let number = 1; ; number++) {
    const folder = vscode.Uri.joinPath(parent, number === 1 ? 'homepage' : `homepage-${number}`);
    if ((await inTheWayOf(folder)) === undefined) return folder;
  }
}
