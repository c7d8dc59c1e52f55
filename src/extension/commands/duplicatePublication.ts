import type { LanguageService } from '../../core/languageService';
import { applyChange } from '../homepageView/applyChange';
import type { HomepageViews } from '../homepageView/homepageViews';
import { tellOfNoPublication } from '../homepageView/questions';
import type { Command } from './command';

/** Writes a publication once more below itself, and shows it there to be changed. */
export function duplicatePublication(service: LanguageService, views: HomepageViews): Command {
  return {
    id: 'academicHomepage.duplicatePublication',
    async run(...args) {
      const target = await views.publication(args);
      if (target === undefined) {
        tellOfNoPublication();
        return;
      }
      const { uri, entry } = target;
      await applyChange(service, uri, () => service.changePublications(uri, { kind: 'duplicate', entry }), true);
    },
  };
}
