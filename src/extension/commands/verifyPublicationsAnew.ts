import type { LanguageService } from '../../core/languageService';
import { commandTarget } from '../commandTarget';
import type { Command } from './command';
import { verifyAndTell } from './verifyPublications';

/** “Verify Publications” without believing what was answered before. */
export function verifyPublicationsAnew(service: LanguageService): Command {
  return {
    id: 'academicHomepage.verifyPublicationsAnew',
    run: (...args) => verifyAndTell(service, commandTarget(args), true),
  };
}
