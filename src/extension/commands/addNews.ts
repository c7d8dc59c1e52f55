import * as vscode from 'vscode';
import type { LanguageService } from '../../core/languageService';
import { applyFileEdits } from '../authoring/applyFileEdits';
import { askNews } from '../authoring/newsQuestions';
import { inform, warn } from '../notifications';
import { tellOfNoHomepage, titleAbout } from '../homePage';
import type { Command } from './command';
import { changedMeanwhile } from '../changedMeanwhile';

/**
 * Asks for a sentence and writes it to the top of the news, with the date of today as the lines there have theirs; in the other language too where it is given.
 * @param pageOf the page that the command is about, by its arguments
 */
export function addNews(
  service: LanguageService,
  pageOf: (args: readonly unknown[]) => Promise<vscode.Uri | undefined>,
): Command {
  return {
    id: 'academicHomepage.addNews',
    async run(...args) {
      const target = await pageOf(args);
      if (target === undefined) {
        await tellOfNoHomepage();
        return;
      }
      const page = target.toString();
      const places = await service.newsPlaces(page);
      const [first] = places;
      if (first === undefined) {
        const add = vscode.l10n.t('Add Section…');
        const told = vscode.l10n.t(
          'This site has no section of news, so there is no place for a line yet. Add the section first.',
        );
        if ((await inform(told, add)) === add) await vscode.commands.executeCommand('academicHomepage.addSection');
        return;
      }
      const given = args.find(argument => typeof argument === 'string');
      const asked = { isNeeded: true, canGoBack: false };
      const lines =
        given === undefined
          ? await askNews(await titleAbout(service, target, vscode.l10n.t('Add News')), places, asked)
          : [{ uri: first.uri, text: given }];
      if (typeof lines === 'string') return;
      if (!(await applyFileEdits(() => service.addNews(page, lines)))) void warn(changedMeanwhile());
    },
  };
}
