import * as vscode from 'vscode';
import type { HomepageViews } from '../homepageView/homepageViews';
import { inform } from '../notifications';
import type { Command } from './command';

type Rules = Readonly<Record<string, unknown>>;

/** Turns the rule of a row of the checks off in the settings of the workspace, and offers to take that back. */
export function turnOffRule(views: HomepageViews): Command {
  return {
    id: 'academicHomepage.turnOffRule',
    async run(...args) {
      const rule = views.ruleOf(args);
      if (rule === undefined) return;
      const settings = vscode.workspace.getConfiguration('academicHomepage', vscode.Uri.parse(rule.uri, true));
      const { workspaceFolderValue: ofFolder, workspaceValue } = settings.inspect<Rules>('rules') ?? {};
      const { Workspace, WorkspaceFolder } = vscode.ConfigurationTarget;
      // where the folder says something of rules, its word counts
      const [before, target] = ofFolder === undefined ? [workspaceValue, Workspace] : [ofFolder, WorkspaceFolder];
      await settings.update('rules', { ...before, [rule.id]: 'off' }, target);
      const undo = vscode.l10n.t('Undo');
      const told = vscode.l10n.t('“{0}” is off in the settings of this workspace.', rule.id);
      if ((await inform(told, undo)) === undo) await settings.update('rules', before, target);
    },
  };
}
