import * as vscode from 'vscode';
import { gone } from '../../core/features/entries/gone';
import { stepAmongShown } from '../../core/features/homepageView/stepAmongShown';
import type { LanguageService } from '../../core/languageService';
import { localize } from '../localize';
import { inform } from '../notifications';
import { changePublicationAt } from './changeAt';
import type { HomepageViews } from './homepageViews';

/**
 * Moves the publication that a command with these arguments is about one place up or down: at the cursor past its neighbour on the page, by a row of a
 * view that is filtered past its neighbour there.
 */
export async function stepPublication(
  service: LanguageService,
  views: HomepageViews,
  args: readonly unknown[],
  by: 'up' | 'down',
): Promise<void> {
  const { filter } = views.arrangement;
  const row = views.isFiltered && (await isOfRow(views, args)) ? await views.publication(args) : undefined;
  if (row === undefined) {
    await changePublicationAt(service, views, args, entry => ({ kind: 'move', entry, to: by }), 'at-cursor');
    return;
  }
  const view = await service.publicationsView(row.uri, 'section', filter);
  const to = stepAmongShown(view?.groups ?? [], row.entry, by);
  if (to === 'gone') void inform(localize(gone));
  else if (to === undefined) await tellOfEnd(views, by);
  else await changePublicationAt(service, views, args, entry => ({ kind: 'move', entry, to }), 'at-cursor');
}

/** The cursor comes first: what is moved there is seen in the text. */
async function isOfRow(views: HomepageViews, args: readonly unknown[]): Promise<boolean> {
  return args.length > 0 || (await views.publicationAtCursor()) === undefined;
}

async function tellOfEnd(views: HomepageViews, by: 'up' | 'down'): Promise<void> {
  const clear = vscode.l10n.t('Clear Filter');
  const told =
    by === 'up'
      ? vscode.l10n.t('The filter shows no publication above this one.')
      : vscode.l10n.t('The filter shows no publication below this one.');
  if ((await inform(told, clear)) === clear) await views.clearFilter();
}
