import type { LanguageService } from '../../core/languageService';
import { changeSectionAt } from '../homepageView/changeAt';
import type { HomepageViews } from '../homepageView/homepageViews';
import type { Command } from './command';

/** Changes places with the section above, in both languages and in their menus. */
export function moveSectionUp(service: LanguageService, views: HomepageViews): Command {
  return {
    id: 'academicHomepage.moveSectionUp',
    run: (...args) =>
      changeSectionAt(service, views, args, section => ({ kind: 'move', section, to: 'up' }), 'at-cursor'),
  };
}
