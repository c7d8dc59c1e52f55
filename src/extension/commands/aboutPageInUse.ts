import * as vscode from 'vscode';
import type { LanguageService } from '../../core/languageService';
import { tellOfNoHomepage } from '../homePage';
import { pageInUse } from '../homepageView/homepageInUse';
import type { HomepageViews } from '../homepageView/homepageViews';
import type { Previews } from '../preview/previews';
import type { Command } from './command';

/**
 * Makes a command that is about a page, named by its first argument, one that needs no editor: with the focus in the preview, in a view or in another file of
 * the site it is about the page in use.
 */
export function aboutPageInUse(
  service: LanguageService,
  views: HomepageViews,
  previews: Previews,
): (command: Command) => Command {
  return command => ({
    id: command.id,
    async run(...args) {
      const page = await pageInUse(service, views, previews, args);
      if (page === undefined) await tellOfNoHomepage();
      else await command.run(page, ...args.filter(argument => !(argument instanceof vscode.Uri)));
    },
  });
}
