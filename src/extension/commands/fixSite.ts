import * as vscode from 'vscode';
import type { LanguageService } from '../../core/languageService';
import { applyChange } from '../homepageView/applyChange';
import { homepageInUse } from '../homepageView/homepageInUse';
import type { HomepageViews } from '../homepageView/homepageViews';
import { listed } from '../listed';
import type { Command } from './command';

/** More files than this nobody reads the names of. */
const mostNamed = 5;

/** Applies every safe fix of all files of the site as one undo step, and says which files that changed: they need not be in sight. */
export function fixSite(service: LanguageService, views: HomepageViews): Command {
  return {
    id: 'academicHomepage.fixSite',
    async run() {
      const homepage = await homepageInUse(service, views, []);
      if (homepage === undefined) return;
      const uri = homepage.uri.toString();
      const told = (sentence: string): string => views.homepage.told(homepage.root, sentence);
      let changed: readonly string[] = [];
      const compute = async (): ReturnType<typeof service.fixSite> => {
        const change = await service.fixSite(uri);
        changed = change.kind === 'edits' ? change.files.map(({ path }) => path) : [];
        return change;
      };
      if (!(await applyChange(service, uri, compute, { told }))) return;
      const names = listed([...changed.slice(0, mostNamed), ...(changed.length > mostNamed ? ['…'] : [])]);
      vscode.window.setStatusBarMessage(told(vscode.l10n.t('Fixes were written into {0}.', names)), 8000);
    },
  };
}
