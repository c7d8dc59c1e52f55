import type { LanguageService } from '../../core/languageService';
import { applyChange } from '../homepageView/applyChange';
import type { HomepageViews } from '../homepageView/homepageViews';
import { atSectionNow } from '../homepageView/sectionNow';
import type { Command } from './command';

/** Orders publications by year, newest first: those of a group of the view, or each list of the page. */
export function sortPublications(service: LanguageService, views: HomepageViews): Command {
  return {
    id: 'academicHomepage.sortPublications',
    async run(...args) {
      const group = views.publicationGroup(args);
      const uri = group?.uri ?? (await views.homepage.uri());
      if (uri === undefined) return;
      const section = group?.group.section;
      if (section === undefined) {
        await applyChange(service, uri, () => service.changePublications(uri, { kind: 'sort' }));
        return;
      }
      const place = { path: section.path, start: section.start, end: section.reach };
      await applyChange(service, uri, () =>
        atSectionNow(service, uri, { place, text: group?.text }, within =>
          service.changePublications(uri, { kind: 'sort', within }),
        ),
      );
    },
  };
}
