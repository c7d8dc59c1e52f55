import * as vscode from 'vscode';
import type { LanguageService } from '../../core/languageService';
import { tellOfNoHomepage } from '../homePage';
import { homepageInUse } from '../homepageView/homepageInUse';
import type { HomepageViews } from '../homepageView/homepageViews';
import { tick } from '../walkthroughSteps';
import type { Command } from './command';

/** Opens what the side bar of the site says of its author: `author` in `_config.yml`. */
export function openProfile(service: LanguageService, views: HomepageViews): Command {
  return {
    id: 'academicHomepage.openProfile',
    async run() {
      const homepage = await homepageInUse(service, views, []);
      if (homepage === undefined) {
        await tellOfNoHomepage();
        return;
      }
      const file = vscode.Uri.joinPath(vscode.Uri.parse(homepage.root, true), '_config.yml');
      const document = await vscode.workspace.openTextDocument(file);
      const key = /^author[ \t]*:/m.exec(document.getText());
      const place = document.positionAt(key?.index ?? 0);
      const editor = await vscode.window.showTextDocument(document, { selection: new vscode.Range(place, place) });
      editor.revealRange(new vscode.Range(place, place), vscode.TextEditorRevealType.AtTop);
      tick('profile');
    },
  };
}
