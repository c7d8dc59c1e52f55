import * as vscode from 'vscode';
import { displayName, yearOf, type CslItem, type Publication } from '../../core/publications/work';
import { plainItem } from '../plainItem';

export interface PaperPick extends vscode.QuickPickItem {
  readonly publication: Publication;
}

/** A paper as a line of a list to choose from: its title, its authors, and below where and when it was published. */
function paperPick(publication: Publication): PaperPick {
  const { csl } = publication;
  return plainItem({
    publication,
    label: csl.title ?? csl['original-title'] ?? csl.id,
    description: authorsOf(csl),
    detail: placeOf(csl),
  });
}

/** Lets the author say which paper is meant; `undefined` where none is. */
export async function pickPaper(publications: readonly Publication[]): Promise<Publication | undefined> {
  const chosen = await vscode.window.showQuickPick(publications.map(paperPick), {
    title: vscode.l10n.t('Insert Paper'),
    placeHolder: vscode.l10n.t('Which paper is it?'),
    matchOnDescription: true,
    matchOnDetail: true,
    ignoreFocusOut: true,
  });
  return chosen?.publication;
}

const mostNames = 3;

function authorsOf({ author = [] }: CslItem): string {
  const names = author.slice(0, mostNames).map(displayName).join(', ');
  return author.length > mostNames ? `${names}, …` : names;
}

function placeOf(csl: CslItem): string {
  const year = yearOf(csl);
  const venue = csl['container-title'] ?? csl['event-title'] ?? csl.publisher ?? csl.archive;
  return [venue, year === undefined ? undefined : String(year), csl.DOI].filter(part => part !== undefined).join(' · ');
}
