import * as vscode from 'vscode';
import type { Publication } from '../../core/publications/work';
import { plainItem } from '../plainItem';
import { workLine } from '../workLine';

export interface PaperPick extends vscode.QuickPickItem {
  readonly publication: Publication;
}

/** A paper as a line of a list to choose from: its title, and below when, where and by whom it was published. */
function paperPick(publication: Publication): PaperPick {
  const { csl } = publication;
  return plainItem({
    publication,
    label: csl.title ?? csl['original-title'] ?? csl.id,
    detail: workLine(csl, csl.DOI),
  });
}

/** Lets the author say which paper is meant; `undefined` where none is. */
export async function pickPaper(publications: readonly Publication[]): Promise<Publication | undefined> {
  const chosen = await vscode.window.showQuickPick(publications.map(paperPick), {
    title: vscode.l10n.t('Insert Paper'),
    placeHolder: vscode.l10n.t('Which paper is it?'),
    matchOnDetail: true,
    ignoreFocusOut: true,
  });
  return chosen?.publication;
}
