import * as vscode from 'vscode';
import type { LanguageService } from '../../core/languageService';
import { applyChange } from '../homepageView/applyChange';
import type { HomepageViews } from '../homepageView/homepageViews';
import { speaksChinese } from '../language';
import { askLine, inform } from '../notifications';
import type { Command } from './command';

interface KeyPick extends vscode.QuickPickItem {
  readonly name: string;
}

/** Adds to the profile what it does not say yet: a key chosen from those that the site shows and that have no value, with one. */
export function addProfileKey(service: LanguageService, views: HomepageViews): Command {
  return {
    id: 'academicHomepage.addProfileKey',
    async run() {
      const uri = await views.homepage.uri();
      const view = uri === undefined ? undefined : await service.profileView(uri);
      if (uri === undefined || view === undefined) {
        void inform(
          vscode.l10n.t('There is no profile here: “author” in _config.yml has no keys, or the file cannot be read.'),
        );
        return;
      }
      if (view.missing.length === 0) {
        void inform(vscode.l10n.t('Every key of the profile that this site shows has a value.'));
        return;
      }
      const title = vscode.l10n.t('Add to Profile');
      const picks = view.missing.map(({ name, title: words, description }): KeyPick => {
        const language = speaksChinese(vscode.env.language) ? 'zh' : 'en';
        const [shown, detail] = [words?.[language], description?.[language]];
        return {
          label: name,
          ...(shown === undefined ? {} : { description: shown }),
          ...(detail === undefined ? {} : { detail }),
          name,
        };
      });
      const picked = await vscode.window.showQuickPick(picks, { title, matchOnDescription: true, matchOnDetail: true });
      if (picked === undefined) return;
      const value = await askLine({
        title,
        prompt: picked.detail ?? picked.name,
        ignoreFocusOut: true,
      });
      if (value === undefined) return;
      await applyChange(service, uri, () => service.addProfileKey(uri, picked.name, value.trim()), { reveals: true });
    },
  };
}
