import type { LanguageService } from '../../core/languageService';
import { commandTarget } from '../commandTarget';
import type { Command } from './command';
import type { SiteProblems } from '../features/siteProblems';
import { verifyAndTell } from './verifyPublications';

/** “Verify Publications” without believing what was answered before. */
export function verifyPublicationsAnew(service: LanguageService, problems: SiteProblems): Command {
  return {
    id: 'academicHomepage.verifyPublicationsAnew',
    run: (...args) => verifyAndTell(service, problems, commandTarget(args), true),
  };
}
