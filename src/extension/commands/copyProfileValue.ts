import * as vscode from 'vscode';
import type { HomepageViews } from '../homepageView/homepageViews';
import type { Command } from './command';

/** Copies the value of a row of the profile. */
export function copyProfileValue(views: HomepageViews): Command {
  return {
    id: 'academicHomepage.copyProfileValue',
    async run(...args) {
      const value = views.profileKey(args)?.item.value ?? '';
      if (value !== '') await vscode.env.clipboard.writeText(value);
    },
  };
}
