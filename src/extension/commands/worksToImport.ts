import * as vscode from 'vscode';
import { describeCompared, isLikelyWanted } from '../../core/publications/comparing/comparedMessages';
import type { ComparedWork } from '../../core/publications/comparing/compareWithPages';
import type { Described } from '../../core/publications/registries/described';
import { displayName, yearOf } from '../../core/publications/work';
import { joinSentences } from '../../core/text/sentences';
import { localize } from '../localize';
import { inform } from '../notifications';
import { plainItem } from '../plainItem';

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
  const there = works.filter(({ standing }) => standing.kind === 'here').length;
  const added = works.filter(({ standing }) => standing.kind === 'new');
  const differing = works.filter(({ standing }) => standing.kind === 'differs');
  if (added.length + differing.length === 0) {
    tellAllThere(there);
    return undefined;
  }
  const items: readonly WorkItem[] = [
    ...group(vscode.l10n.t('Not on the page yet'), added),
    ...group(vscode.l10n.t('On the page, printed otherwise'), differing),
  ];
  const options = {
    canPickMany: true,
    title: vscode.l10n.t('Import Publications'),
    placeHolder: vscode.l10n.t('Choose what to write into the page ({0} on it already)', there),
    matchOnDescription: true,
    matchOnDetail: true,
    ignoreFocusOut: true,
  } as const;
  const chosen = await vscode.window.showQuickPick(items, options, stop);
  return chosen?.flatMap(({ work }) => work ?? []);
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
  return [
    { label, kind: vscode.QuickPickItemKind.Separator },
    ...works.map(work => {
      const { csl } = work.publication;
      const again = work.standing.kind === 'differs' ? [vscode.l10n.t('If picked, it is written once more.')] : [];
      const notes = joinSentences([...describeCompared(work).map(localize), ...again]);
      return plainItem({
        label: csl.title ?? csl.id,
        description: [yearOf(csl), csl['container-title'] ?? csl.publisher, authorsOf(work.publication)]
          .filter(part => part !== undefined && part !== '')
          .join(' · '),
        ...(notes === '' ? {} : { detail: notes }),
        picked: isLikelyWanted(work),
        work,
      });
    }),
  ];
}

/** The first three. */
function authorsOf({ csl }: Described): string {
  const names = (csl.author ?? csl.editor ?? []).map(displayName);
  return names.length > 3 ? `${names.slice(0, 3).join(', ')}, …` : names.join(', ');
}
