import type { LanguageService } from '../../core/languageService';
import { changeSectionAt } from '../homepageView/changeAt';
import type { HomepageViews } from '../homepageView/homepageViews';
import type { Command } from './command';

/** Brings a hidden section back, with its item in the menu. */
export function showSection(service: LanguageService, views: HomepageViews): Command {
  return {
    id: 'academicHomepage.showSection',
    run: (...args) => changeSectionAt(service, views, args, section => ({ kind: 'show', section })),
  };
}
