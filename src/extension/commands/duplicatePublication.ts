import type { LanguageService } from '../../core/languageService';
import { changePublicationAt } from '../homepageView/changeAt';
import type { HomepageViews } from '../homepageView/homepageViews';
import type { Command } from './command';

/** Writes a publication once more below itself, and shows it there to be changed. */
export function duplicatePublication(service: LanguageService, views: HomepageViews): Command {
  return {
    id: 'academicHomepage.duplicatePublication',
    run: (...args) => changePublicationAt(service, views, args, entry => ({ kind: 'duplicate', entry }), 'always'),
  };
}
