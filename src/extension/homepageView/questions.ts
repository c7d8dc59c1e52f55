import * as vscode from 'vscode';
import { gone } from '../../core/features/entries/gone';
import { goneSection } from '../../core/features/sections/goneSection';
import type { PageLanguage } from '../../core/page/pageLanguage';
import { leadingEmoji } from '../../core/text/leadingEmoji';
import { localize } from '../localize';
import { askLine, inform } from '../notifications';
import type { HomepageViews } from './homepageViews';
import { isOfLostRow } from './viewRow';

/** Asks what a section is called, of a site with pages in two languages on that of one; `undefined` when the author leaves. */
export function askForTitle(
  title: string,
  language: PageLanguage,
  value: string,
  step: { readonly at: number; readonly of: number },
): Thenable<string | undefined> {
  return askLine({
    title: step.of > 1 ? `${title} (${step.at}/${step.of})` : title,
    prompt: step.of > 1 ? headingOf(language) : vscode.l10n.t('The heading of the section'),
    value,
    // who types another name at once keeps the emoji before it
    valueSelection: [leadingEmoji(value).length, value.length],
    ignoreFocusOut: true,
    validateInput: text => (text.trim() === '' ? vscode.l10n.t('A heading needs some words.') : undefined),
  });
}

function headingOf(language: PageLanguage): string {
  return language === 'zh'
    ? vscode.l10n.t('The heading on the Chinese page')
    : vscode.l10n.t('The heading on the English page');
}

/** Told where a command has no section to be about. It says nothing to a key on a row of another kind. */
export function tellOfNoSection(views: HomepageViews, args: readonly unknown[]): void {
  if (views.isOnRow(args, 'sections')) return;
  if (isOfLostRow(args)) {
    void inform(localize(goneSection));
    return;
  }
  void inform(vscode.l10n.t('Put the cursor into a section of your homepage, or select one in the Homepage view.'));
}

/** The same of a publication. */
export function tellOfNoPublication(views: HomepageViews, args: readonly unknown[]): void {
  if (views.isOnRow(args, 'publications')) return;
  if (isOfLostRow(args)) {
    void inform(localize(gone));
    return;
  }
  void inform(vscode.l10n.t('Put the cursor into a publication, or select one in the Homepage view.'));
}
