import * as vscode from 'vscode';
import { firstOf } from '../homePage';
import type { Command } from './command';

/** Opens what the side bar of the site says of its author: `author` in `_config.yml`. */
export function openProfile(): Command {
  return {
    id: 'academicHomepage.openProfile',
    async run() {
      const file = await firstOf(['_config.yml']);
      if (file === undefined) {
        void vscode.window.showInformationMessage(
          vscode.l10n.t('There is no homepage in the folder that is open. “New Homepage…” makes one.'),
        );
        return;
      }
      const document = await vscode.workspace.openTextDocument(file);
      const key = /^author[ \t]*:/m.exec(document.getText());
      const place = document.positionAt(key?.index ?? 0);
      const editor = await vscode.window.showTextDocument(document, { selection: new vscode.Range(place, place) });
      editor.revealRange(new vscode.Range(place, place), vscode.TextEditorRevealType.AtTop);
    },
  };
}
