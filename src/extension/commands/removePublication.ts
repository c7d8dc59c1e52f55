import type { LanguageService } from '../../core/languageService';
import { changePublicationAt } from '../homepageView/changeAt';
import type { HomepageViews } from '../homepageView/homepageViews';
import type { Command } from './command';

/** Takes a publication off its page. No question is asked: it is one undo step. */
export function removePublication(service: LanguageService, views: HomepageViews): Command {
  return {
    id: 'academicHomepage.removePublication',
    run: (...args) => changePublicationAt(service, views, args, entry => ({ kind: 'remove', entry }), 'never'),
  };
}
