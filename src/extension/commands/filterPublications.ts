import * as vscode from 'vscode';
import type { EntryState } from '../../core/features/homepageView/publicationsView';
import type { HomepageViews } from '../homepageView/homepageViews';
import type { Command } from './command';

interface StatePick extends vscode.QuickPickItem {
  readonly state: EntryState | 'all';
}

/** Asks which publications the view shows: by their state, and by words of theirs that are typed into the same field. */
export function filterPublications(views: HomepageViews): Command {
  return {
    id: 'academicHomepage.filterPublications',
    async run() {
      const { filter } = views.arrangement;
      const answer = await ask(filter.text, filter.states[0] ?? 'all');
      if (answer === undefined) return;
      views.filterPublications({ text: answer.text, states: answer.state === 'all' ? [] : [answer.state] });
    },
  };
}

function ask(
  text: string,
  state: EntryState | 'all',
): Promise<{ readonly text: string; readonly state: EntryState | 'all' } | undefined> {
  const picker = vscode.window.createQuickPick<StatePick>();
  const picks: readonly StatePick[] = [
    { label: vscode.l10n.t('All'), iconPath: new vscode.ThemeIcon('list-unordered'), state: 'all', alwaysShow: true },
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
  picker.placeholder = vscode.l10n.t('Words of the title, the authors or the venue; below, which ones are shown');
  picker.items = picks;
  picker.value = text;
  picker.activeItems = picks.filter(pick => pick.state === state);
  return new Promise(resolve => {
    picker.onDidAccept(() => {
      const [active] = picker.activeItems;
      resolve({ text: picker.value.trim(), state: active?.state ?? 'all' });
      picker.hide();
    });
    picker.onDidHide(() => {
      resolve(undefined);
      picker.dispose();
    });
    picker.show();
  });
}
