import type { LanguageService } from '../../core/languageService';
import { changeSectionAt } from '../homepageView/changeAt';
import type { HomepageViews } from '../homepageView/homepageViews';
import type { Command } from './command';

/** Changes places with the section below, in both languages and in their menus. */
export function moveSectionDown(service: LanguageService, views: HomepageViews): Command {
  return {
    id: 'academicHomepage.moveSectionDown',
    run: (...args) =>
      changeSectionAt(service, views, args, section => ({ kind: 'move', section, to: 'down' }), 'at-cursor'),
  };
}
