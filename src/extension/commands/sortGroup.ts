import type { LanguageService } from '../../core/languageService';
import type { HomepageViews } from '../homepageView/homepageViews';
import { tellOfNoSection } from '../homepageView/questions';
import { isOfLostRow } from '../homepageView/viewRow';
import type { Command } from './command';
import { sortPublications } from './sortPublications';

/** Orders the publications of a row's group by year. It is a command of its own as `addSectionBelow` is. */
export function sortGroup(service: LanguageService, views: HomepageViews): Command {
  return {
    id: 'academicHomepage.sortGroup',
    async run(...args) {
      if (isOfLostRow(args)) tellOfNoSection(views, args);
      else await sortPublications(service, views).run(...args);
    },
  };
}
