import * as vscode from 'vscode';
import type { LanguageService } from '../../core/languageService';
import { applyChange } from '../homepageView/applyChange';
import type { HomepageViews } from '../homepageView/homepageViews';
import { localize } from '../localize';
import { askLine, inform } from '../notifications';
import type { Previews } from '../preview/previews';
import type { Command } from './command';

/**
 * Writes the page in the other language: a copy to be translated, with a menu, a profile and a link to and fro. The author is asked for
 * the name on it, and is shown its first part that is to be translated, beside its preview.
 */
export function addSecondPage(service: LanguageService, views: HomepageViews, previews: Previews): Command {
  return {
    id: 'academicHomepage.addSecondPage',
    async run() {
      const uri = await views.homepage.uri();
      const planned = uri === undefined ? undefined : await service.addSecondPage(uri);
      if (uri === undefined || planned === undefined) {
        void inform(vscode.l10n.t('There is no homepage here.'));
        return;
      }
      if (planned.kind === 'refused') {
        void inform(localize(planned.message));
        return;
      }
      const { language, name: known, reveal } = planned;
      const name = known === undefined ? undefined : await askForName(language === 'zh', known);
      if (known !== undefined && name === undefined) return;
      if (!(await applyChange(service, uri, () => service.addSecondPage(uri, name), { reveals: true }))) return;
      const page = reveal && service.resolve(uri, reveal.path);
      if (page !== undefined) previews.open(vscode.Uri.parse(page), vscode.ViewColumn.Beside);
    },
  };
}

/** The name is the one thing of a profile that no copy can have. */
function askForName(isChinese: boolean, value: string): Thenable<string | undefined> {
  return askLine({
    title: isChinese ? vscode.l10n.t('Add a Page in Chinese') : vscode.l10n.t('Add a Page in English'),
    prompt: isChinese ? vscode.l10n.t('Your name on the Chinese page') : vscode.l10n.t('Your name on the English page'),
    value,
    ignoreFocusOut: true,
    validateInput: text => (text.trim() === '' ? vscode.l10n.t('A homepage needs a name.') : undefined),
  });
}
