import type { LanguageService } from '../../core/languageService';
import { changePublicationAt } from '../homepageView/changeAt';
import type { HomepageViews } from '../homepageView/homepageViews';
import type { Command } from './command';

/** Puts a publication behind the one below it. */
export function movePublicationDown(service: LanguageService, views: HomepageViews): Command {
  return {
    id: 'academicHomepage.movePublicationDown',
    run: (...args) =>
      changePublicationAt(service, views, args, entry => ({ kind: 'move', entry, to: 'down' }), 'at-cursor'),
  };
}
