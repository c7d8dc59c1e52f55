import * as vscode from 'vscode';
import { rulePage } from '../../core/features/problems/rulePage';
import type { HomepageViews } from '../homepageView/homepageViews';
import { speaksChinese } from '../language';
import { openAddress } from '../openAddress';
import type { Command } from './command';

/** Opens the page that explains the rule of a row of the checks. */
export function explainRule(views: HomepageViews): Command {
  return {
    id: 'academicHomepage.explainRule',
    async run(...args) {
      const rule = views.ruleOf(args);
      if (rule !== undefined) await openAddress(rulePage(rule.id, speaksChinese(vscode.env.language) ? 'zh-CN' : 'en'));
    },
  };
}
