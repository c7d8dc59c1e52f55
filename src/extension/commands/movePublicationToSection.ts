import * as vscode from 'vscode';
import type { LanguageService } from '../../core/languageService';
import type { SectionItem } from '../../core/features/sections/sectionsView';
import { applyChange } from '../homepageView/applyChange';
import type { HomepageViews } from '../homepageView/homepageViews';
import { atSectionNow, type ShownSection } from '../homepageView/sectionNow';
import { tellOfNoPublication } from '../homepageView/questions';
import { plainItem } from '../plainItem';
import type { Command } from './command';

interface SectionPick extends vscode.QuickPickItem {
  readonly section: ShownSection;
}

/** Moves a publication into a section chosen from a list: to its place by year there, or on top. */
export function movePublicationToSection(service: LanguageService, views: HomepageViews): Command {
  return {
    id: 'academicHomepage.movePublicationToSection',
    async run(...args) {
      const target = await views.publication(args);
      if (target === undefined) {
        tellOfNoPublication(views, args);
        return;
      }
      const { uri, entry } = target;
      const view = await service.sectionsView(uri);
      const picks = picksOf(view?.sections ?? [], 0, path => service.textOf(uri, path));
      const picked = await vscode.window.showQuickPick(picks, {
        title: vscode.l10n.t('Move to Section'),
        placeHolder: entry.key,
      });
      if (picked === undefined) return;
      await applyChange(service, uri, () =>
        atSectionNow(service, uri, picked.section, ({ path, start: offset }) =>
          service.changePublications(uri, { kind: 'move', entry, to: { kind: 'section', path, offset } }),
        ),
      );
    },
  };
}

/** @param textOf gives the text of a file of the site */
function picksOf(
  items: readonly SectionItem[],
  depth: number,
  textOf: (path: string) => string | undefined,
): readonly SectionPick[] {
  return items
    .filter(({ isHidden }) => !isHidden)
    .flatMap(({ title, otherTitle, place, children }) => [
      plainItem({
        label: '\u00a0'.repeat(4 * depth) + title,
        ...(otherTitle !== undefined && { description: otherTitle }),
        section: { place, text: textOf(place.path) },
      }),
      ...picksOf(children, depth + 1, textOf),
    ]);
}
