import * as vscode from 'vscode';
import type { CodeAction } from '../../core/features/problems/codeActions';
import type { SiteChange } from '../../core/features/siteChange';
import type { LanguageService } from '../../core/languageService';
import { remedyCommands } from '../features/codeActions';
import { applyChange } from '../homepageView/applyChange';
import type { CheckTarget, HomepageViews } from '../homepageView/homepageViews';
import { localize } from '../localize';
import { inform } from '../notifications';
import { openAddress } from '../openAddress';
import { plainItem } from '../plainItem';
import type { Command } from './command';

/** Does what mends a problem of the checks; of several ways its author chooses one. The file need not be open. */
export function fixProblem(service: LanguageService, views: HomepageViews): Command {
  return {
    id: 'academicHomepage.fixProblem',
    async run(...args) {
      const target = views.check(args);
      if (target === undefined) return;
      const actions = await actionsOf(service, target);
      if (actions.length === 0) {
        void inform(vscode.l10n.t('Nothing is wrong there any more, or no quick fix fixes it.'));
        return;
      }
      const action = await choose(actions, localize(target.item.message));
      if (action?.opens !== undefined) await openAddress(action.opens);
      else if (action?.remedy !== undefined) await vscode.commands.executeCommand(remedyCommands[action.remedy]);
      else if (action !== undefined) await apply(service, () => views.check(args), target.uri, action);
    },
  };
}

/** What mends the problem as the texts are now; a change that is to be reviewed is for the editor. */
async function actionsOf(service: LanguageService, target: CheckTarget): Promise<readonly CodeAction[]> {
  const { uri, item, range } = target;
  const file = service.resolve(uri, item.file.path);
  if (file === undefined || range === undefined) return [];
  const actions = await service.codeActions(file, range);
  return actions.filter(
    ({ ruleId, furtherRules = [], review }) => review !== true && [ruleId, ...furtherRules].includes(item.ruleId),
  );
}

/** As in the editor there is mostly more than one: a rule can be switched off where it is meant so. */
async function choose(actions: readonly CodeAction[], title: string): Promise<CodeAction | undefined> {
  const picks = actions.map(action => plainItem({ label: localize(action.title), action }));
  return (await vscode.window.showQuickPick(picks, { title, placeHolder: vscode.l10n.t('Choose a quick fix') }))
    ?.action;
}

/** The edits are those of the texts as they are when they are made. */
async function apply(
  service: LanguageService,
  targetNow: () => CheckTarget | undefined,
  uri: string,
  chosen: CodeAction,
): Promise<void> {
  const title = localize(chosen.title);
  await applyChange(service, uri, async (): Promise<SiteChange> => {
    const target = targetNow();
    const actions = target === undefined ? [] : await actionsOf(service, target);
    const now = actions.find(one => localize(one.title) === title);
    if (target === undefined || now === undefined) return { kind: 'edits', files: [] };
    const own = { path: target.item.file.path, edits: now.edits };
    return { kind: 'edits', files: [...(now.edits.length > 0 ? [own] : []), ...now.elsewhere] };
  });
}
