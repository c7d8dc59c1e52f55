import * as vscode from 'vscode';
import type { SectionTitles } from '../../core/features/sections/sectionChange';
import type { SectionItem } from '../../core/features/sections/sectionsView';
import type { LanguageService } from '../../core/languageService';
import { applyChange } from '../homepageView/applyChange';
import type { HomepageViews } from '../homepageView/homepageViews';
import { askForTitle, tellOfNoSection } from '../homepageView/questions';
import type { Command } from './command';

/** Gives a section another heading, in both languages where it stands in both; links and the menu follow. */
export function renameSection(service: LanguageService, views: HomepageViews): Command {
  return {
    id: 'academicHomepage.renameSection',
    async run(...args) {
      const target = await views.section(args);
      const view = target && (await service.sectionsView(target.uri));
      const item = view && find(view.sections, target.key);
      if (target === undefined || view === undefined || item === undefined || item.isHidden) {
        tellOfNoSection(views, args);
        return;
      }
      const languages = view.language === 'zh' ? (['zh', 'en'] as const) : (['en', 'zh'] as const);
      const asked = languages.filter(language => item.titles[language] !== undefined);
      const titles: Partial<Record<keyof SectionTitles, string>> = {};
      for (const [at, language] of asked.entries()) {
        const step = { at: at + 1, of: asked.length };
        const title = await askForTitle(vscode.l10n.t('Rename Section'), language, item.titles[language] ?? '', step);
        if (title === undefined) return;
        titles[language] = title;
      }
      const { uri, key } = target;
      await applyChange(service, uri, () => service.changeSection(uri, { kind: 'rename', section: key, titles }));
    },
  };
}

function find(items: readonly SectionItem[], key: string): SectionItem | undefined {
  for (const item of items) {
    const found = item.key === key ? item : find(item.children, key);
    if (found !== undefined) return found;
  }
  return undefined;
}
