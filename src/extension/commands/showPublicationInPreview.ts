import * as vscode from 'vscode';
import type { LanguageService } from '../../core/languageService';
import { toLocation } from '../siteFiles';
import { viewedPage } from '../homepageView/homepageInUse';
import type { HomepageViews } from '../homepageView/homepageViews';
import { listedPublication } from '../homepageView/listedPublication';
import { tellOfNoPublication } from '../homepageView/questions';
import type { Previews } from '../preview/previews';
import type { Command } from './command';

/** Shows a publication in the preview: the preview follows the cursor, which is put to the entry. */
export function showPublicationInPreview(service: LanguageService, views: HomepageViews, previews: Previews): Command {
  return {
    id: 'academicHomepage.showPublicationInPreview',
    async run(...args) {
      const target = await views.publication(args);
      if (target === undefined) {
        tellOfNoPublication(views, args);
        return;
      }
      const item = await listedPublication(service, target);
      const location = item && toLocation(service, target.uri, { path: item.path, ...item.selection });
      if (location === undefined) {
        tellOfNoPublication(views, args);
        return;
      }
      const editor = await vscode.window.showTextDocument(location.uri, { viewColumn: vscode.ViewColumn.One });
      // a data file makes no page: the one that lists its papers shows them
      const isOfPage = await service.isHomepagePage(location.uri.toString());
      const page = isOfPage ? undefined : await viewedPage(service, views);
      previews.open(page ?? editor.document.uri, vscode.ViewColumn.Beside);
      editor.selection = new vscode.Selection(location.range.start, location.range.start);
      editor.revealRange(location.range, vscode.TextEditorRevealType.InCenter);
    },
  };
}
