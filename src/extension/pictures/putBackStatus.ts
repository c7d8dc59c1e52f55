import * as vscode from 'vscode';
import { baseName } from '../../core/site/fileName';
import { listed } from '../listed';

/**
 * What is told of originals that were put back.
 * @param changed files that somebody changed meanwhile, and that stay
 * @param kept files that could not be put back: what is kept of them is still there
 */
export function putBackStatus(changed: readonly vscode.Uri[], kept: readonly vscode.Uri[]): string {
  const names = (files: readonly vscode.Uri[]): string => listed(files.map(({ path }) => baseName(path)));
  const told =
    changed.length === 0
      ? vscode.l10n.t('The originals are back.')
      : vscode.l10n.t('The originals are back but for those that were changed meanwhile: {0}', names(changed));
  if (kept.length === 0) return told;
  return vscode.l10n.t(
    'Some originals could not be put back: {0}. They are still kept: make room on the disk, or close what uses the files, and put them back again before you close this panel.',
    names(kept),
  );
}
