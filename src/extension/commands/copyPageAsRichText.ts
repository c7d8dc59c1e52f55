import * as vscode from 'vscode';
import type { LanguageService } from '../../core/languageService';
import { joinSentences } from '../../core/text/sentences';
import type { CopyResult } from '../../protocol/richText';
import { warn } from '../notifications';
import { copyPage } from '../preview/copyPage';
import type { PreviewPanel } from '../preview/previewPanel';
import type { Previews } from '../preview/previews';
import { commandTarget } from '../commandTarget';
import type { Command } from './command';

/**
 * Copies the text of the page for mail and forms, or what of it is selected in the preview, with links and pictures at their published
 * addresses. What is copied is what the preview shows: it is opened where it is not there.
 */
export function copyPageAsRichText(service: LanguageService, previews: Previews): Command {
  return {
    id: 'academicHomepage.copyPageAsRichText',
    async run(...args) {
      const preview = previewOf(previews, args);
      if (preview === undefined) return;
      const published = await service.publishedPage(preview.source.toString());
      const root = published.kind === 'address' ? published.root : undefined;
      const result = await copyPage(preview, root);
      if (result.kind === 'refused') await vscode.env.clipboard.writeText(result.text);
      const isCopied = result.kind === 'page' || result.kind === 'selection';
      const lacksAddress = isCopied && published.kind === 'no-url';
      const told = joinSentences([tell(result), ...(lacksAddress ? [tellNoUrl()] : [])]);
      // what is to be done stands at its end, where the status bar cuts it off
      if (lacksAddress || (!isCopied && result.kind !== 'nothing')) void warn(told);
      else vscode.window.setStatusBarMessage(told, 12_000);
    },
  };
}

/** The preview in use, or the one of the editor's page. */
function previewOf(previews: Previews, args: readonly unknown[]): PreviewPanel | undefined {
  // the menu of the preview tells what it was opened on
  const isNamed = args.some(argument => argument instanceof vscode.Uri);
  if (!isNamed && previews.current?.panel.active === true) return previews.current;
  const source = commandTarget(args);
  return source && previews.open(source, vscode.ViewColumn.Beside);
}

function tell(result: CopyResult): string {
  switch (result.kind) {
    case 'page':
      return vscode.l10n.t('The page was copied: paste it into a mail or a form.');
    case 'selection':
      return vscode.l10n.t('What is selected in the preview was copied: paste it into a mail or a form.');
    case 'nothing':
      return vscode.l10n.t('Nothing was copied: the preview shows no text.');
    case 'unfocused':
    case 'refused':
      return vscode.l10n.t(
        'Only plain text was copied, because this browser does not allow formatted text in the clipboard. Click into the preview and run the command again.',
      );
  }
}

function tellNoUrl(): string {
  return vscode.l10n.t('Links to this site are left out: set “url” in _config.yml to where it is published.');
}
