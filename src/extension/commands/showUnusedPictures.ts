import * as vscode from 'vscode';
import { weightOf } from '../../core/features/weight';
import type { LanguageService } from '../../core/languageService';
import { baseName, folderOf } from '../../core/site/fileName';
import { homepageInUse } from '../homepageView/homepageInUse';
import type { HomepageViews } from '../homepageView/homepageViews';
import { askFirst, fail, inform } from '../notifications';
import { plainItem } from '../plainItem';
import { applyToFiles, requireWritable } from '../writable';
import type { Command } from './command';

type Unused = NonNullable<Awaited<ReturnType<LanguageService['unusedPictures']>>>[number];

interface UnusedRow extends vscode.QuickPickItem {
  readonly picture: Unused;
}

/**
 * Lists the pictures that nothing in the site names, with what they weigh, and deletes those that are chosen, after a question. A button
 * at each row shows the picture. What was deleted can be brought back at once.
 */
export function showUnusedPictures(service: LanguageService, views: HomepageViews): Command {
  return {
    id: 'academicHomepage.showUnusedPictures',
    async run() {
      const homepage = await homepageInUse(service, views, []);
      const unused = homepage === undefined ? undefined : await service.unusedPictures(homepage.uri.toString());
      const told = (sentence: string): string =>
        homepage === undefined ? sentence : views.homepage.told(homepage.root, sentence);
      if (unused === undefined || unused.length === 0) {
        void inform(
          unused === undefined
            ? vscode.l10n.t('There is no homepage here. Open the folder that holds its _config.yml.')
            : told(vscode.l10n.t('Every picture of this site is used somewhere in it.')),
        );
        return;
      }
      const chosen = await askUnused(unused, told);
      if (chosen.length > 0 && (await isSure(chosen, told))) await deletePictures(chosen);
    },
  };
}

function askUnused(unused: readonly Unused[], told: (sentence: string) => string): Promise<readonly Unused[]> {
  const pick = vscode.window.createQuickPick<UnusedRow>();
  const open: vscode.QuickInputButton = {
    iconPath: new vscode.ThemeIcon('open-preview'),
    tooltip: vscode.l10n.t('Show the Picture'),
  };
  pick.canSelectMany = true;
  pick.ignoreFocusOut = true;
  pick.matchOnDescription = true;
  pick.placeholder = vscode.l10n.t('Choose those to delete');
  pick.items = unused.map(picture =>
    plainItem({
      label: baseName(picture.path),
      description: [folderOf(picture.path), weightOf(picture.size)].filter(part => part !== '').join(' · '),
      iconPath: /\.pdf$/i.test(picture.path) ? new vscode.ThemeIcon('file-pdf') : vscode.Uri.parse(picture.uri),
      buttons: [open],
      picture,
    }),
  );
  const tell = (): void => {
    const chosen = pick.selectedItems.map(({ picture }) => picture);
    pick.title = told(
      chosen.length === 0
        ? vscode.l10n.t('Unused Pictures: {0} ({1})', unused.length, weightOf(sumOf(unused)))
        : vscode.l10n.t(
            'Unused Pictures: {0} of {1} Chosen ({2})',
            chosen.length,
            unused.length,
            weightOf(sumOf(chosen)),
          ),
    );
  };
  tell();
  return new Promise(resolve => {
    let answer: readonly Unused[] = [];
    const listening = [
      pick.onDidChangeSelection(tell),
      pick.onDidTriggerItemButton(
        ({ item }) =>
          void vscode.commands.executeCommand('vscode.open', vscode.Uri.parse(item.picture.uri), {
            preserveFocus: true,
            preview: true,
          }),
      ),
      pick.onDidAccept(() => {
        answer = pick.selectedItems.map(({ picture }) => picture);
        pick.hide();
      }),
      pick.onDidHide(() => {
        for (const one of listening) one.dispose();
        pick.dispose();
        resolve(answer);
      }),
    ];
    pick.show();
  });
}

async function isSure(chosen: readonly Unused[], told: (sentence: string) => string): Promise<boolean> {
  const remove = vscode.l10n.t('Delete');
  const [first] = chosen;
  const question =
    chosen.length === 1
      ? vscode.l10n.t('Delete “{0}” ({1})?', first?.path ?? '', weightOf(sumOf(chosen)))
      : vscode.l10n.t('Delete {0} pictures ({1})?', chosen.length, weightOf(sumOf(chosen)));
  const detail = [
    ...(chosen.length === 1
      ? []
      : [
          chosen
            .slice(0, 12)
            .map(({ path }) => path)
            .join('\n') + (chosen.length > 12 ? '\n…' : ''),
        ]),
    chosen.length === 1
      ? vscode.l10n.t(
          'No file of this site refers to it. A link from elsewhere, such as from a CV, would lead nowhere.',
        )
      : vscode.l10n.t(
          'No file of this site refers to them. Links from elsewhere, such as from a CV, would lead nowhere.',
        ),
  ].join('\n\n');
  return (await askFirst({ text: told(question), detail, warns: true }, remove)) === remove;
}

/** One change, which goes to the trash where the file system has one; the answer to it brings everything back. */
async function deletePictures(chosen: readonly Unused[]): Promise<void> {
  const read = await Promise.all(
    chosen.map(async picture => {
      const file = vscode.Uri.parse(picture.uri);
      const contents = await vscode.workspace.fs.readFile(file).then(undefined, () => undefined);
      return contents === undefined ? [] : [{ file, contents, picture }];
    }),
  );
  // one that has gone meanwhile needs no deleting
  const files = read.flat();
  const removal = new vscode.WorkspaceEdit();
  for (const { file } of files) {
    requireWritable(file);
    removal.deleteFile(file);
  }
  if (files.length === 0 || !(await applyToFiles(removal))) {
    void fail(vscode.l10n.t('The pictures could not be deleted. Nothing was changed.'));
    return;
  }
  const undo = vscode.l10n.t('Undo');
  const deleted = files.map(({ picture }) => picture);
  const told =
    deleted.length === 1
      ? vscode.l10n.t('“{0}” was deleted ({1}).', deleted[0]?.path ?? '', weightOf(sumOf(deleted)))
      : vscode.l10n.t('{0} pictures were deleted ({1}).', deleted.length, weightOf(sumOf(deleted)));
  if ((await inform(told, undo)) !== undo) return;
  const back = new vscode.WorkspaceEdit();
  for (const { file, contents } of files) back.createFile(file, { contents, ignoreIfExists: true });
  await applyToFiles(back);
}

function sumOf(pictures: readonly Unused[]): number {
  return pictures.reduce((sum, { size }) => sum + size, 0);
}
