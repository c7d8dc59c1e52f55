import * as vscode from 'vscode';
import type { LanguageService } from '../../core/languageService';
import type { SiteProblems } from '../features/siteProblems';
import { tellOfNoHomepage } from '../homePage';
import { homepageInUse } from '../homepageView/homepageInUse';
import type { HomepageViews } from '../homepageView/homepageViews';
import { whileShown } from '../notifications';
import { showProblems } from '../showProblems';
import { tellLeft } from '../tellLeft';
import { tick } from '../walkthroughSteps';
import type { Command } from './command';

/** Looks at every file of the site that is in use, and shows what is wrong in the Problems view. */
export function checkSite(service: LanguageService, views: HomepageViews, problems: SiteProblems): Command {
  return {
    id: 'academicHomepage.checkSite',
    async run(...args) {
      const homepage = await homepageInUse(service, views, args);
      if (homepage === undefined) {
        await tellOfNoHomepage();
        return;
      }
      const found = await whileShown(vscode.l10n.t('Checking the site'), (signal, progress) => {
        const report = (done: number, all: number): void => progress.report({ message: `${done}/${all}` });
        return problems.check(homepage.root, report, signal);
      });
      if (found === undefined) return;
      tick('check');
      // of what nobody looked at it is not known
      if ((await tellLeft(service, homepage.root)) && found.problems === 0) return;
      const told =
        found.problems === 0
          ? vscode.l10n.t('Nothing is wrong with this site.')
          : vscode.l10n.t('Problems: {0}; files: {1}.', found.problems, found.files);
      const said = vscode.window.setStatusBarMessage(views.homepage.told(homepage.root, told), 8000);
      const following = problems.onDidShow(() => {
        said.dispose();
        following.dispose();
      });
      if (found.problems > 0) await showProblems();
    },
  };
}
