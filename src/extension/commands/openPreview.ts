import * as vscode from 'vscode';
import type { LanguageService } from '../../core/languageService';
import { tellOfNoHomepage } from '../homePage';
import { pageTarget } from '../homepageView/homepageInUse';
import type { HomepageViews } from '../homepageView/homepageViews';
import type { Previews } from '../preview/previews';
import type { Command } from './command';

/** Opens the preview in the place of the editor. */
export function openPreview(service: LanguageService, views: HomepageViews, previews: Previews): Command {
  return {
    id: 'academicHomepage.openPreview',
    async run(...args) {
      const source = await pageTarget(service, views, args);
      if (source === undefined) await tellOfNoHomepage();
      else previews.open(source, vscode.ViewColumn.Active);
    },
  };
}
