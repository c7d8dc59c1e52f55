import * as vscode from 'vscode';
import type { LanguageService } from '../../core/languageService';
import type { HomepageViews } from '../homepageView/homepageViews';
import { listedPublication } from '../homepageView/listedPublication';
import { tellOfNoPublication } from '../homepageView/questions';
import { inform } from '../notifications';
import { openAddress } from '../openAddress';
import type { Command } from './command';

/** Opens the record of a publication in the browser: the address of its DOI. */
export function openPublicationRecord(service: LanguageService, views: HomepageViews): Command {
  return {
    id: 'academicHomepage.openPublicationRecord',
    async run(...args) {
      const target = await views.publication(args);
      if (target === undefined) {
        tellOfNoPublication(views, args);
        return;
      }
      const item = await listedPublication(service, target);
      if (item?.record === undefined) {
        void inform(vscode.l10n.t('This publication gives no DOI. “Verify Publications” looks for one.'));
        return;
      }
      await openAddress(item.record);
    },
  };
}
