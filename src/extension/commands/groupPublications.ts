import * as vscode from 'vscode';
import type { Grouping } from '../../core/features/homepageView/publicationsView';
import type { HomepageViews } from '../homepageView/homepageViews';
import type { Command } from './command';

interface GroupingPick extends vscode.QuickPickItem {
  readonly description: string;
  readonly grouping: Grouping;
}

/** Asks whether the publications of the view are grouped by section, year or type; one that is given is taken without asking. */
export function groupPublications(views: HomepageViews): Command {
  return {
    id: 'academicHomepage.groupPublications',
    async run(given) {
      const { grouping } = views.arrangement;
      const picks: readonly GroupingPick[] = [
        {
          label: vscode.l10n.t('By section'),
          description: vscode.l10n.t('in the order of the page'),
          grouping: 'section',
        },
        { label: vscode.l10n.t('By year'), description: vscode.l10n.t('newest first'), grouping: 'year' },
        {
          label: vscode.l10n.t('By type'),
          description: vscode.l10n.t('articles, papers, preprints…'),
          grouping: 'type',
        },
      ];
      const wanted = picks.find(pick => pick.grouping === given);
      if (wanted !== undefined) {
        await views.groupPublications(wanted.grouping);
        return;
      }
      const shown = picks.map(pick =>
        pick.grouping === grouping ? { ...pick, description: `${vscode.l10n.t('now')} · ${pick.description}` } : pick,
      );
      const picked = await vscode.window.showQuickPick(shown, { title: vscode.l10n.t('Group Publications') });
      if (picked !== undefined) await views.groupPublications(picked.grouping);
    },
  };
}
