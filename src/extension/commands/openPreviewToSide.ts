import * as vscode from 'vscode';
import type { LanguageService } from '../../core/languageService';
import { tellOfNoHomepage } from '../homePage';
import { pageTarget } from '../homepageView/homepageInUse';
import type { HomepageViews } from '../homepageView/homepageViews';
import type { Previews } from '../preview/previews';
import type { Command } from './command';

/** Opens the preview beside the editor, which keeps the focus: the author goes on typing. */
export function openPreviewToSide(service: LanguageService, views: HomepageViews, previews: Previews): Command {
  return {
    id: 'academicHomepage.openPreviewToSide',
    async run(...args) {
      const source = await pageTarget(service, views, args);
      if (source === undefined) await tellOfNoHomepage();
      else previews.open(source, vscode.ViewColumn.Beside);
    },
  };
}
