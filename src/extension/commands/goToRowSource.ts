import type { LanguageService } from '../../core/languageService';
import type { HomepageViews } from '../homepageView/homepageViews';
import { showOrigin } from '../homepageView/lazyTree';
import type { Command } from './command';

/** Goes to where a row of the profile or the checks is written, as Enter does. */
export function goToRowSource(service: LanguageService, views: HomepageViews): Command {
  return {
    id: 'academicHomepage.goToRowSource',
    async run(...args) {
      await showOrigin(service, views.originOf(args), true);
    },
  };
}
