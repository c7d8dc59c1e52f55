import * as vscode from 'vscode';
import type { HomepageViews } from '../homepageView/homepageViews';
import { localize } from '../localize';
import type { Command } from './command';

/** Copies what a row of the checks says. */
export function copyProblemMessage(views: HomepageViews): Command {
  return {
    id: 'academicHomepage.copyProblemMessage',
    async run(...args) {
      const target = views.check(args);
      if (target !== undefined) await vscode.env.clipboard.writeText(localize(target.item.message));
    },
  };
}
