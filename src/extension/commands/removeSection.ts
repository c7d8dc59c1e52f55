import * as vscode from 'vscode';
import type { LanguageService } from '../../core/languageService';
import type { SectionItem } from '../../core/features/sections/sectionsView';
import { applyChange } from '../homepageView/applyChange';
import type { HomepageViews } from '../homepageView/homepageViews';
import { tellOfNoSection } from '../homepageView/questions';
import type { Command } from './command';

/** Removes a section with anchor, heading and items of the menu. Where it stands on two pages the author says whether on both. */
export function removeSection(service: LanguageService, views: HomepageViews): Command {
  return {
    id: 'academicHomepage.removeSection',
    async run(...args) {
      const target = await views.section(args);
      const view = target && (await service.sectionsView(target.uri));
      if (target === undefined || view === undefined) {
        tellOfNoSection(views, args);
        return;
      }
      const pages = isPaired(view.sections, target.key) ? await askForPages() : 'this';
      if (pages === undefined) return;
      const { uri, key } = target;
      const change = () => service.changeSection(uri, { kind: 'remove', section: key, pages });
      await views.removeSection(args, () => applyChange(service, uri, change));
    },
  };
}

function isPaired(items: readonly SectionItem[], key: string): boolean {
  return items.some(item => (item.key === key && item.otherTitle !== undefined) || isPaired(item.children, key));
}

async function askForPages(): Promise<'both' | 'this' | undefined> {
  const both = vscode.l10n.t('From both pages');
  const one = vscode.l10n.t('From this page only');
  const picked = await vscode.window.showQuickPick([both, one], {
    title: vscode.l10n.t('Remove Section'),
    placeHolder: vscode.l10n.t('The section is on the page in the other language too'),
  });
  return picked === undefined ? undefined : picked === both ? 'both' : 'this';
}
