import type { LanguageService } from '../../core/languageService';
import type { HomepageViews } from '../homepageView/homepageViews';
import { stepPublication } from '../homepageView/stepPublication';
import type { Command } from './command';

/** Puts a publication before the one above it. */
export function movePublicationUp(service: LanguageService, views: HomepageViews): Command {
  return {
    id: 'academicHomepage.movePublicationUp',
    run: (...args) => stepPublication(service, views, args, 'up'),
  };
}
