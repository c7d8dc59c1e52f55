import * as vscode from 'vscode';
import type { SectionTitles } from '../../core/features/sections/sectionChange';
import type { SectionItem, SectionsView } from '../../core/features/sections/sectionsView';
import { kindInLanguages, sectionKinds, type SectionKind } from '../../core/features/sectionKinds';
import type { LanguageService } from '../../core/languageService';
import { applyChange } from '../homepageView/applyChange';
import type { HomepageViews } from '../homepageView/homepageViews';
import { askForTitle } from '../homepageView/questions';
import { inform } from '../notifications';
import type { Command } from './command';

/**
 * Adds a section of a kind chosen from a list behind the one that the command is about, or at the end of the page: in both languages where
 * the site has two, with their items in the menu. The cursor is put below the new heading.
 */
export function addSection(service: LanguageService, views: HomepageViews): Command {
  return {
    id: 'academicHomepage.addSection',
    async run(...args) {
      const target = await views.section(args);
      const uri = target?.uri ?? (await views.homepage.uri());
      const view = uri === undefined ? undefined : await service.sectionsView(uri);
      if (uri === undefined || view === undefined) {
        void inform(vscode.l10n.t('There is no homepage here to add a section to.'));
        return;
      }
      const titles = await askForTitles(view);
      if (titles === undefined) return;
      const after = target === undefined ? {} : { after: target.key };
      await applyChange(service, uri, () => service.changeSection(uri, { kind: 'add', titles, ...after }), {
        reveals: true,
      });
    },
  };
}

interface KindPick extends vscode.QuickPickItem {
  readonly titles: SectionTitles | undefined;
}

async function askForTitles({
  language,
  otherPath,
  sections,
  unheaded,
}: SectionsView): Promise<SectionTitles | undefined> {
  const title = vscode.l10n.t('Add Section');
  const [isChinese, hasOther] = [language === 'zh', otherPath !== undefined];
  const picks = (kinds: readonly SectionKind[]): readonly KindPick[] =>
    kinds.map(({ icon, titles }) => {
      const [own, other] = isChinese ? [titles.zh, titles.en] : [titles.en, titles.zh];
      return { label: `${icon} ${own}`, description: other, titles };
    });
  const titles = [...sections.flatMap(titlesIn), ...unheaded];
  const there = new Set(titles.flatMap(one => kindInLanguages(one)?.id.split(' ') ?? []));
  const onPage = sectionKinds.filter(({ id }) => there.has(id));
  const another: KindPick = { label: `✏️ ${vscode.l10n.t('Another one…')}`, titles: undefined };
  const heading: KindPick = {
    label: vscode.l10n.t('On the page already'),
    kind: vscode.QuickPickItemKind.Separator,
    titles: undefined,
  };
  const items = [
    ...picks(sectionKinds.filter(({ id }) => !there.has(id))),
    another,
    ...(onPage.length === 0 ? [] : [heading, ...picks(onPage)]),
  ];
  const picked = await vscode.window.showQuickPick(items, {
    title,
    placeHolder: vscode.l10n.t('What the section is about'),
    matchOnDescription: true,
  });
  if (picked === undefined || picked.titles !== undefined) return picked?.titles;
  const languages = isChinese ? (['zh', 'en'] as const) : (['en', 'zh'] as const);
  const of = hasOther ? 2 : 1;
  const first = await askForTitle(title, languages[0], '', { at: 1, of });
  if (first === undefined) return undefined;
  const second = hasOther ? await askForTitle(title, languages[1], '', { at: 2, of }) : first;
  if (second === undefined) return undefined;
  return isChinese ? { zh: first, en: second } : { en: first, zh: second };
}

function titlesIn({ title, children }: SectionItem): readonly string[] {
  return [title, ...children.flatMap(titlesIn)];
}
