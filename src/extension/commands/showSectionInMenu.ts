import type { LanguageService } from '../../core/languageService';
import { applyChange } from '../homepageView/applyChange';
import type { HomepageViews } from '../homepageView/homepageViews';
import { tellOfNoSection } from '../homepageView/questions';
import type { Command } from './command';

/** Puts a section into the menu, behind the one above it. */
export function showSectionInMenu(service: LanguageService, views: HomepageViews): Command {
  return {
    id: 'academicHomepage.showSectionInMenu',
    async run(...args) {
      const target = await views.section(args);
      if (target === undefined) {
        tellOfNoSection();
        return;
      }
      const { uri, key } = target;
      await applyChange(service, uri, () => service.changeSection(uri, { kind: 'showInMenu', section: key }));
    },
  };
}
