import type { LanguageService } from '../../core/languageService';
import { applyChange } from '../homepageView/applyChange';
import type { HomepageViews } from '../homepageView/homepageViews';
import { tellOfNoSection } from '../homepageView/questions';
import type { Command } from './command';

/** Takes a section off the page and out of the menu without losing it, in both languages. */
export function hideSection(service: LanguageService, views: HomepageViews): Command {
  return {
    id: 'academicHomepage.hideSection',
    async run(...args) {
      const target = await views.section(args);
      if (target === undefined) {
        tellOfNoSection();
        return;
      }
      const { uri, key } = target;
      await applyChange(service, uri, () => service.changeSection(uri, { kind: 'hide', section: key }));
    },
  };
}
