import type { LanguageService } from '../../core/languageService';
import { applyChange } from '../homepageView/applyChange';
import type { HomepageViews } from '../homepageView/homepageViews';
import { tellOfNoPublication } from '../homepageView/questions';
import type { Command } from './command';

/** Takes a publication off its page. No question is asked: it is one undo step. */
export function removePublication(service: LanguageService, views: HomepageViews): Command {
  return {
    id: 'academicHomepage.removePublication',
    async run(...args) {
      const target = await views.publication(args);
      if (target === undefined) {
        tellOfNoPublication(views, args);
        return;
      }
      const { uri, entry } = target;
      const change = () => service.changePublications(uri, { kind: 'remove', entry });
      await views.removePublication(args, () => applyChange(service, uri, change));
    },
  };
}
