import type { LanguageService } from '../../core/languageService';
import { changeSectionAt } from '../homepageView/changeAt';
import type { HomepageViews } from '../homepageView/homepageViews';
import type { Command } from './command';

/** Takes a section off the page and out of the menu without losing it, in both languages. */
export function hideSection(service: LanguageService, views: HomepageViews): Command {
  return {
    id: 'academicHomepage.hideSection',
    run: (...args) => changeSectionAt(service, views, args, section => ({ kind: 'hide', section })),
  };
}
