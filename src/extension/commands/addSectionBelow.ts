import type { LanguageService } from '../../core/languageService';
import type { HomepageViews } from '../homepageView/homepageViews';
import { tellOfNoSection } from '../homepageView/questions';
import { isOfLostRow } from '../homepageView/viewRow';
import { addSection } from './addSection';
import type { Command } from './command';

/**
 * Adds a section behind that of a row. It is a command of its own since VS Code gives nothing for a row that is gone, and nothing to a button
 * of the view's title where no row has the focus, which is about the whole page.
 */
export function addSectionBelow(service: LanguageService, views: HomepageViews): Command {
  return {
    id: 'academicHomepage.addSectionBelow',
    async run(...args) {
      if (isOfLostRow(args)) tellOfNoSection(views, args);
      else await addSection(service, views).run(...args);
    },
  };
}
