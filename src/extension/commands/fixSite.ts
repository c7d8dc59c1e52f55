import type { LanguageService } from '../../core/languageService';
import { applyChange } from '../homepageView/applyChange';
import type { HomepageViews } from '../homepageView/homepageViews';
import type { Command } from './command';

/** Applies every safe fix of all files of the site as one undo step. */
export function fixSite(service: LanguageService, views: HomepageViews): Command {
  return {
    id: 'academicHomepage.fixSite',
    async run() {
      const uri = await views.homepage.uri();
      if (uri === undefined) return;
      await applyChange(service, uri, () => service.fixSite(uri));
    },
  };
}
