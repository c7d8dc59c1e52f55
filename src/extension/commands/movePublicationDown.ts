import type { LanguageService } from '../../core/languageService';
import type { HomepageViews } from '../homepageView/homepageViews';
import { stepPublication } from '../homepageView/stepPublication';
import type { Command } from './command';

/** Puts a publication behind the one below it. */
export function movePublicationDown(service: LanguageService, views: HomepageViews): Command {
  return {
    id: 'academicHomepage.movePublicationDown',
    run: (...args) => stepPublication(service, views, args, 'down'),
  };
}
