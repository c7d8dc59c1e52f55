import * as vscode from 'vscode';
import type { LanguageService } from '../../core/languageService';
import { baseName } from '../../core/site/fileName';
import type { SiteProblems } from '../features/siteProblems';
import { gitApi, type GitRepository } from '../git/gitExtension';
import { tellOfNoHomepage } from '../homePage';
import { homepageInUse } from '../homepageView/homepageInUse';
import type { HomepageViews } from '../homepageView/homepageViews';
import { isBelow } from '../isBelow';
import { whileShown } from '../notifications';
import { lookBeforePublishing } from '../publishing/lookBeforePublishing';
import { reportItems, reportTitle, type ReportAction, type ReportItem } from '../publishing/reportItems';
import { showProblems } from '../showProblems';
import { tellLeft } from '../tellLeft';
import { tick } from '../walkthroughSteps';
import type { Command } from './command';

/**
 * Looks at the site before it is published, and shows one report: what is wrong with what changed, how new publications compare with their
 * records, what the commit may be called. Nothing is committed or pushed.
 */
export function checkBeforePublishing(service: LanguageService, views: HomepageViews, problems: SiteProblems): Command {
  const run = async (...args: readonly unknown[]): Promise<void> => {
    const homepage = await homepageInUse(service, views, args);
    if (homepage === undefined) {
      await tellOfNoHomepage();
      return;
    }
    const { root, uri } = homepage;
    const show = problems.look(root);
    const found = await whileShown(vscode.l10n.t('Checking before publishing'), cancellation =>
      lookBeforePublishing(service, vscode.Uri.parse(root), cancellation),
    );
    if (found === undefined) return;
    tick('check');
    await tellLeft(service, root);
    show(found.checked.files);
    const unsaved = vscode.workspace.textDocuments
      .filter(({ isDirty, uri }) => isDirty && isBelow(root, uri.toString()))
      .map(({ uri }) => baseName(uri.path));
    const { kind } = await service.publishedPage(uri.toString());
    const report = { ...found, unsaved, isPublished: kind === 'address' };
    const chosen = await vscode.window.showQuickPick<ReportItem>([...reportItems(report)], {
      title: views.homepage.told(root, reportTitle(report)),
      placeHolder: vscode.l10n.t('Choose a line to go there'),
      ignoreFocusOut: true,
      matchOnDescription: true,
    });
    if (chosen?.action !== undefined) await act(chosen.action, vscode.Uri.parse(root), uri, found.repository, run);
  };
  return { id: 'academicHomepage.checkBeforePublishing', run };
}

async function act(
  action: ReportAction,
  root: vscode.Uri,
  target: vscode.Uri,
  repository: GitRepository | undefined,
  again: (target: vscode.Uri) => Promise<void>,
): Promise<void> {
  switch (action.kind) {
    case 'reveal':
      await vscode.window.showTextDocument(vscode.Uri.joinPath(root, action.path), { selection: action.range });
      break;
    case 'problems':
      await showProblems();
      break;
    case 'save':
      await vscode.workspace.saveAll(false);
      await again(target);
      break;
    case 'verify':
      await again(target);
      break;
    case 'compare':
      await vscode.commands.executeCommand('academicHomepage.comparePublished', target);
      break;
    case 'commit':
      if (repository !== undefined) repository.inputBox.value = action.message;
      await vscode.commands.executeCommand('workbench.view.scm');
      // a view that opens moves to the file in the editor, which may be far below the message; that is done once Git has looked
      await repository?.status();
      // of several the next is another repository's
      if ((await gitApi())?.repositories.length === 1)
        await vscode.commands.executeCommand('workbench.scm.action.focusNextInput');
      break;
  }
}
