import * as vscode from 'vscode';
import type { LanguageService } from '../../core/languageService';
import { applyChange } from '../homepageView/applyChange';
import type { HomepageViews } from '../homepageView/homepageViews';
import { speaksChinese } from '../language';
import { askLine } from '../notifications';
import type { Command } from './command';

/** Asks for another value of a row of the profile, and writes it where the old one stands. */
export function editProfileKey(service: LanguageService, views: HomepageViews): Command {
  return {
    id: 'academicHomepage.editProfileKey',
    async run(...args) {
      const node = views.profileKey(args);
      if (node === undefined || !node.item.isOneValue) return;
      const { key, title, value: before } = node.item;
      const words = title?.[speaksChinese(vscode.env.language) ? 'zh' : 'en'];
      const value = await askLine({
        title: vscode.l10n.t('Edit “{0}” of the Profile', key),
        ...(words === undefined ? {} : { prompt: words }),
        value: before,
        ignoreFocusOut: true,
      });
      if (value === undefined || value.trim() === before) return;
      await applyChange(service, node.uri, () => service.setProfileKey(node.uri, key, value.trim()));
    },
  };
}
