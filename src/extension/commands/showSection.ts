import type { LanguageService } from '../../core/languageService';
import { applyChange } from '../homepageView/applyChange';
import type { HomepageViews } from '../homepageView/homepageViews';
import { tellOfNoSection } from '../homepageView/questions';
import type { Command } from './command';

/** Brings a hidden section back, with its item in the menu. */
export function showSection(service: LanguageService, views: HomepageViews): Command {
  return {
    id: 'academicHomepage.showSection',
    async run(...args) {
      const target = await views.section(args);
      if (target === undefined) {
        tellOfNoSection();
        return;
      }
      const { uri, key } = target;
      await applyChange(service, uri, () => service.changeSection(uri, { kind: 'show', section: key }));
    },
  };
}
