import type { LanguageService } from '../../core/languageService';
import { applyChange } from '../homepageView/applyChange';
import type { HomepageViews } from '../homepageView/homepageViews';
import { tellOfNoSection } from '../homepageView/questions';
import type { Command } from './command';

/** Changes places with the section below, in both languages and in their menus. */
export function moveSectionDown(service: LanguageService, views: HomepageViews): Command {
  return {
    id: 'academicHomepage.moveSectionDown',
    async run(...args) {
      const target = await views.section(args);
      if (target === undefined) {
        tellOfNoSection();
        return;
      }
      const { uri, key } = target;
      // the cursor goes along, so that the command can be run again
      const isAtCursor = args.length === 0;
      await applyChange(
        service,
        uri,
        () => service.changeSection(uri, { kind: 'move', section: key, to: 'down' }),
        isAtCursor,
      );
    },
  };
}
