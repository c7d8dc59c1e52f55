import * as vscode from 'vscode';
import type { LanguageService } from '../../core/languageService';
import type { HomepageViews } from '../homepageView/homepageViews';
import { inform } from '../notifications';
import type { PicturePanels } from '../pictures/picturePanels';
import { siteTarget } from '../homepageView/siteTarget';
import type { Command } from './command';

/**
 * Shows which pictures of the site are larger than its pages need them, and replaces those that the author chooses. In the menu of a
 * picture or a folder: that one alone.
 */
export function shrinkPictures(service: LanguageService, views: HomepageViews, panels: PicturePanels): Command {
  return {
    id: 'academicHomepage.shrinkPictures',
    async run(...args) {
      const target = await siteTarget(service, views, args);
      if (target === undefined) {
        void inform(vscode.l10n.t('There is no homepage here whose pictures could be shrunk.'));
        return;
      }
      panels.shrink({ site: target.site, within: target.chosen });
    },
  };
}
