import * as vscode from 'vscode';
import type { LanguageService } from '../../core/languageService';
import type { HomepageViews } from '../homepageView/homepageViews';
import { inform } from '../notifications';
import type { PicturePanels } from '../pictures/picturePanels';
import { siteTarget } from '../homepageView/siteTarget';
import type { Command } from './command';

/** Makes the icons that browsers show for the site of the portrait of the profile, or of the picture whose menu it was chosen in. */
export function makeFavicon(service: LanguageService, views: HomepageViews, panels: PicturePanels): Command {
  return {
    id: 'academicHomepage.makeFavicon',
    async run(...args) {
      const target = await siteTarget(service, views, args);
      if (target === undefined) {
        void inform(vscode.l10n.t('There is no homepage here to make an icon for.'));
        return;
      }
      panels.makeFavicon({ site: target.site, picture: target.chosen });
    },
  };
}
