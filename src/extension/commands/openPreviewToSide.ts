import * as vscode from 'vscode';
import type { LanguageService } from '../../core/languageService';
import { pageTarget, tellOfNoHomepage } from '../homePage';
import { viewedPage } from '../homepageView/homepageInUse';
import type { HomepageViews } from '../homepageView/homepageViews';
import type { Previews } from '../preview/previews';
import type { Command } from './command';

/** Opens the preview beside the editor, which keeps the focus: the author goes on typing. */
export function openPreviewToSide(service: LanguageService, views: HomepageViews, previews: Previews): Command {
  return {
    id: 'academicHomepage.openPreviewToSide',
    async run(...args) {
      const source = (await pageTarget(service, args)) ?? (await viewedPage(service, views));
      if (source === undefined) tellOfNoHomepage();
      else previews.open(source, vscode.ViewColumn.Beside);
    },
  };
}
