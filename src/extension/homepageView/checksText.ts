import * as vscode from 'vscode';
import type { ChecksView } from '../../core/features/homepageView/checksView';

/**
 * What stands beside the title of the checks, as short as fits there in a side bar that nobody has widened, and what stands below it. How many
 * there are, and how many with a fix, is what the status bar says once the whole site is checked.
 */
export function checksText({
  count,
  withFix,
  fixable,
}: Pick<ChecksView, 'count' | 'withFix' | 'fixable'>): readonly [description: string, more: string] {
  if (count === 0) return [vscode.l10n.t('ready to publish'), vscode.l10n.t('Nothing is wrong with this site.')];
  if (count === 1)
    return [withFix === 0 ? vscode.l10n.t('1 problem') : vscode.l10n.t('1 problem, with a quick fix'), ''];
  const found = vscode.l10n.t('{0} problems', count);
  if (withFix === 0) return [found, ''];
  return [
    found,
    fixable === 0
      ? vscode.l10n.t('With a quick fix: {0}', withFix)
      : vscode.l10n.t('With a quick fix: {0}; all at once: {1}', withFix, fixable),
  ];
}
