import type { LanguageService } from '../../core/languageService';
import { applyChange } from '../homepageView/applyChange';
import type { HomepageViews } from '../homepageView/homepageViews';
import { tellOfNoPublication } from '../homepageView/questions';
import type { Command } from './command';

/** Puts a publication behind the one below it. */
export function movePublicationDown(service: LanguageService, views: HomepageViews): Command {
  return {
    id: 'academicHomepage.movePublicationDown',
    async run(...args) {
      const target = await views.publication(args);
      if (target === undefined) {
        tellOfNoPublication();
        return;
      }
      const { uri, entry } = target;
      // the cursor goes along, so that the command can be run again
      const isAtCursor = args.length === 0;
      await applyChange(
        service,
        uri,
        () => service.changePublications(uri, { kind: 'move', entry, to: 'down' }),
        isAtCursor,
      );
    },
  };
}
