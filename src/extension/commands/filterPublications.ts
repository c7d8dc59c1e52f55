import * as vscode from 'vscode';
import type { EntryFilter, EntryState } from '../../core/features/homepageView/publicationsView';
import type { HomepageViews } from '../homepageView/homepageViews';
import type { Command } from './command';

interface StatePick extends vscode.QuickPickItem {
  readonly state: EntryState;
}

/** Asks which publications the view shows: by words of theirs, which are typed, and by their states, which are ticked. */
export function filterPublications(views: HomepageViews): Command {
  return {
    id: 'academicHomepage.filterPublications',
    async run() {
      const filter = await ask(views.arrangement.filter);
      if (filter !== undefined) await views.filterPublications(filter);
    },
  };
}

function ask({ text, states }: EntryFilter): Promise<EntryFilter | undefined> {
  const picker = vscode.window.createQuickPick<StatePick>();
  const picks: readonly StatePick[] = [
    { label: vscode.l10n.t('Verified'), iconPath: new vscode.ThemeIcon('pass'), state: 'verified', alwaysShow: true },
    {
      label: vscode.l10n.t('Not checked'),
      iconPath: new vscode.ThemeIcon('circle-outline'),
      state: 'unchecked',
      alwaysShow: true,
    },
    {
      label: vscode.l10n.t('Something is wrong'),
      iconPath: new vscode.ThemeIcon('warning'),
      state: 'wrong',
      alwaysShow: true,
    },
  ];
  picker.title = vscode.l10n.t('Filter Publications');
  picker.placeholder = vscode.l10n.t('Words of title, authors or venue. With no state checked, all are shown');
  // to go to the first row at each letter, as VS Code does, would undo what was chosen in a list without ticks
  picker.canSelectMany = true;
  picker.items = picks;
  picker.value = text;
  picker.selectedItems = picks.filter(({ state }) => states.includes(state));
  return new Promise(resolve => {
    picker.onDidAccept(() => {
      resolve({ text: picker.value.trim(), states: picker.selectedItems.map(({ state }) => state) });
      picker.hide();
    });
    picker.onDidHide(() => {
      resolve(undefined);
      picker.dispose();
    });
    picker.show();
  });
}
