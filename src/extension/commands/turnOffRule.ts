import * as vscode from 'vscode';
import type { HomepageViews } from '../homepageView/homepageViews';
import { changeSetting } from '../changeSetting';
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
      const { rules: before, target } = rulesFor(rule.uri);
      await write(rule.uri, { ...before, [rule.id]: 'off' }, target);
      const undo = vscode.l10n.t('Undo');
      const told = vscode.l10n.t('“{0}” is off in the settings of this workspace.', rule.id);
      if ((await inform(told, undo)) !== undo) return;
      // others may have been turned off meanwhile
      const now = Object.entries(rulesFor(rule.uri).rules ?? {});
      const others = Object.fromEntries(now.filter(([id]) => id !== rule.id));
      const rules = before !== undefined && rule.id in before ? { ...others, [rule.id]: before[rule.id] } : others;
      await write(rule.uri, before === undefined && Object.keys(rules).length === 0 ? undefined : rules, target);
    },
  };
}

/** What the settings say of rules for a file, and where: where its folder says something of them, its word counts. */
function rulesFor(uri: string): { readonly rules: Rules | undefined; readonly target: vscode.ConfigurationTarget } {
  const ownSettings = vscode.workspace.getConfiguration('academicHomepage', vscode.Uri.parse(uri, true));
  const { workspaceFolderValue: ofFolder, workspaceValue } = ownSettings.inspect<Rules>('rules') ?? {};
  return ofFolder === undefined
    ? { rules: workspaceValue, target: vscode.ConfigurationTarget.Workspace }
    : { rules: ofFolder, target: vscode.ConfigurationTarget.WorkspaceFolder };
}

async function write(uri: string, rules: Rules | undefined, target: vscode.ConfigurationTarget): Promise<void> {
  await changeSetting('rules', rules, target, vscode.Uri.parse(uri, true));
}
