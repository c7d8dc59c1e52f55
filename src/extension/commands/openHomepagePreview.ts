import type { LanguageService } from '../../core/languageService';
import type { HomepageViews } from '../homepageView/homepageViews';
import type { Previews } from '../preview/previews';
import type { Command } from './command';
import { openPreview } from './openPreview';

/** Opens the preview of a file of a menu. It is a command of its own because VS Code's “Open Preview” of Markdown stands beside it there. */
export function openHomepagePreview(service: LanguageService, views: HomepageViews, previews: Previews): Command {
  return { ...openPreview(service, views, previews), id: 'academicHomepage.openHomepagePreview' };
}
