import type { LanguageService } from '../../core/languageService';
import { changePublicationAt } from '../homepageView/changeAt';
import type { HomepageViews } from '../homepageView/homepageViews';
import type { Command } from './command';

/** Puts a publication before the one above it. */
export function movePublicationUp(service: LanguageService, views: HomepageViews): Command {
  return {
    id: 'academicHomepage.movePublicationUp',
    run: (...args) =>
      changePublicationAt(service, views, args, entry => ({ kind: 'move', entry, to: 'up' }), 'at-cursor'),
  };
}
