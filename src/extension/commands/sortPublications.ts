import type { LanguageService } from '../../core/languageService';
import { applyChange } from '../homepageView/applyChange';
import type { HomepageViews } from '../homepageView/homepageViews';
import { atSectionNow } from '../homepageView/sectionNow';
import type { Command } from './command';

/** Orders publications by year, newest first: those of a group of the view, or each list of the page; the cursor stays in its publication. */
export function sortPublications(service: LanguageService, views: HomepageViews): Command {
  return {
    id: 'academicHomepage.sortPublications',
    async run(...args) {
      const node = views.publicationGroup(args);
      const uri = node?.uri ?? (await views.homepage.uri());
      if (uri === undefined) return;
      const section = node?.group.section;
      if (section === undefined) {
        // by a button of the view, `args` are there; by name the author is at a paper of the page, and stays there
        const following = args.length === 0 ? (await views.publicationAtCursor())?.entry : undefined;
        const change = { kind: 'sort', ...(following && { following }) } as const;
        await applyChange(service, uri, () => service.changePublications(uri, change), { reveals: true });
        return;
      }
      const place = { path: section.path, start: section.start, end: section.reach };
      await applyChange(service, uri, () =>
        atSectionNow(service, uri, { place, text: node?.text }, within =>
          service.changePublications(uri, { kind: 'sort', within }),
        ),
      );
    },
  };
}
