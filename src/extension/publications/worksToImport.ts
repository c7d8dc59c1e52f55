import * as vscode from 'vscode';
import { describeCompared, isLikelyWanted } from '../../core/publications/comparing/comparedMessages';
import type { ComparedWork } from '../../core/publications/comparing/compareWithPages';
import { isThere } from '../../core/publications/comparing/standing';
import { joinSentences } from '../../core/text/sentences';
import { localize } from '../localize';
import { askSeveral, type Leave, type StepPlace } from '../steps';
import { inform } from '../notifications';
import { plainItem } from '../plainItem';
import { workLine } from '../workLine';

interface WorkItem extends vscode.QuickPickItem {
  readonly work?: ComparedWork;
}

/**
 * Lets the author choose among works: new ones are picked already, what the page has is only counted. `undefined` when it was left.
 * @param stop closes the list, as leaving it does
 */
export async function chooseWorks(
  works: readonly ComparedWork[],
  stop?: vscode.CancellationToken,
): Promise<readonly ComparedWork[] | undefined> {
  const list = listBesidePage(works);
  if (list === undefined) return undefined;
  const options = {
    canPickMany: true,
    title: vscode.l10n.t('Import Publications'),
    placeHolder: list.placeholder,
    matchOnDetail: true,
    ignoreFocusOut: true,
  } as const;
  const chosen = await vscode.window.showQuickPick(list.items, options, stop);
  return chosen?.flatMap(({ work }) => work ?? []);
}

/** The same as one of several questions, with the way back to the one before, for a page that is yet to be written. */
export async function askForWorks(
  works: readonly ComparedWork[],
  place: StepPlace & { readonly title: string },
): Promise<readonly ComparedWork[] | Leave | undefined> {
  const list = {
    items: works.map(workItem),
    placeholder: vscode.l10n.t('Choose what to write into the homepage'),
  };
  const answer = await askSeveral({ ...place, ...list, canGoBack: true, matchesDetails: true });
  return typeof answer === 'string' ? answer : answer.items.flatMap(({ work }) => work ?? []);
}

interface WorkList {
  readonly items: readonly WorkItem[];
  readonly placeholder: string;
}

/** `undefined` where there is nothing to choose, which is told. */
function listBesidePage(works: readonly ComparedWork[]): WorkList | undefined {
  const there = works.filter(({ standing }) => isThere(standing)).length;
  const added = works.filter(({ standing }) => standing.kind === 'new');
  const differing = works.filter(({ standing }) => standing.kind === 'differs');
  if (added.length + differing.length === 0) {
    tellAllThere(there);
    return undefined;
  }
  return {
    items: [
      ...group(vscode.l10n.t('Not on the page yet'), added),
      ...group(vscode.l10n.t('On the page, printed differently'), differing),
    ],
    placeholder: vscode.l10n.t('Choose what to write into the page ({0} on it already)', there),
  };
}

/** Tells that the page has all of so many publications. */
export function tellAllThere(count: number): void {
  void inform(
    count === 1
      ? vscode.l10n.t('The publication is on the page already. Nothing was changed.')
      : vscode.l10n.t('All {0} publications are on the page already. Nothing was changed.', count),
  );
}

function group(label: string, works: readonly ComparedWork[]): readonly WorkItem[] {
  if (works.length === 0) return [];
  return [{ label, kind: vscode.QuickPickItemKind.Separator }, ...works.map(workItem)];
}

function workItem(work: ComparedWork): WorkItem {
  const { csl } = work.publication;
  const again = work.standing.kind === 'differs' ? [vscode.l10n.t('If picked, it is written once more.')] : [];
  const notes = [...describeCompared(work).map(localize), ...again];
  return plainItem({
    label: csl.title ?? csl.id,
    // what is to be known of few works goes before what is told of all: the row may end before it
    detail: joinSentences([...notes, workLine(csl)]).trim(),
    picked: isLikelyWanted(work),
    work,
  });
}
