import { goneSection } from '../../core/features/homepageView/sectionStanding';
import { refused } from '../../core/features/siteChange';
import type { LanguageService } from '../../core/languageService';
import { applyChange } from '../homepageView/applyChange';
import type { HomepageViews } from '../homepageView/homepageViews';
import { placeNow } from '../homepageView/placeNow';
import type { Command } from './command';

/** Orders publications by year, newest first: those of a group of the view, or each list of the page. */
export function sortPublications(service: LanguageService, views: HomepageViews): Command {
  return {
    id: 'academicHomepage.sortPublications',
    async run(...args) {
      const node = views.publicationGroup(args);
      const uri = node?.uri ?? (await views.homepage.uri());
      if (uri === undefined) return;
      const section = node?.group.section;
      if (node === undefined || section === undefined) {
        await applyChange(service, uri, () => service.changePublications(uri, { kind: 'sort' }));
        return;
      }
      const { path, start, reach } = section;
      await applyChange(service, uri, async () => {
        const within = placeNow(service, { uri, path, text: node.text }, { start, end: reach });
        if (within === undefined) return refused(goneSection);
        return service.changePublications(uri, { kind: 'sort', within: { path, ...within } });
      });
    },
  };
}
