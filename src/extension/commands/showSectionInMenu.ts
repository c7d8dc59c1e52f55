import type { LanguageService } from '../../core/languageService';
import { changeSectionAt } from '../homepageView/changeAt';
import type { HomepageViews } from '../homepageView/homepageViews';
import type { Command } from './command';

/** Puts a section into the menu, behind the one above it. */
export function showSectionInMenu(service: LanguageService, views: HomepageViews): Command {
  return {
    id: 'academicHomepage.showSectionInMenu',
    run: (...args) => changeSectionAt(service, views, args, section => ({ kind: 'showInMenu', section })),
  };
}
