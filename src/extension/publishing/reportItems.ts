import * as vscode from 'vscode';
import type { CheckedForPublishing } from '../../core/features/publishing/beforePublishing';
import type { ChangedFile, PlacedProblem } from '../../core/features/publishing/publishingReport';
import type { Severity } from '../../core/rules/rule';
import { createLineIndex } from '../../core/text/lineIndex';
import { joinSentences } from '../../core/text/sentences';
import { speaksChinese } from '../language';
import { listed } from '../listed';
import { localize } from '../localize';
import { plainItem } from '../plainItem';
import { toRangeIn } from '../places';
import { severityWord } from '../severityWord';

/** What choosing a line of the report does. */
export type ReportAction =
  | { readonly kind: 'reveal'; readonly path: string; readonly range: vscode.Range }
  | { readonly kind: 'problems' | 'save' | 'compare' | 'verify' }
  /** Writes the message into the Source Control view. */
  | { readonly kind: 'commit'; readonly message: string };

export interface ReportItem extends vscode.QuickPickItem {
  readonly action?: ReportAction;
}

interface Report {
  readonly checked: CheckedForPublishing;
  /** `undefined` where nothing says what changed. */
  readonly changed: readonly ChangedFile[] | undefined;
  /** Whether VS Code's Git is there to ask. */
  readonly hasGit: boolean;
  /** Names of files of the site that are open and not saved. */
  readonly unsaved: readonly string[];
  /** Whether it is known where the site is published: else there is nothing to compare with. */
  readonly isPublished: boolean;
}

const icons: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'info',
  hint: 'lightbulb',
};

/** More lines than this nobody reads: the Problems view has them all. */
const mostProblems = 30;

/** Whether the site can be published as it is, as far as that is known, in a sentence for the top of the report. */
export function reportTitle({ checked, changed }: Report): string {
  const { length } = checked.here;
  const unchecked = uncheckedIn(checked);
  if (changed === undefined) {
    if (length === 0)
      return unchecked === 0
        ? vscode.l10n.t('Before publishing: nothing is wrong')
        : vscode.l10n.t('Before publishing: nothing wrong was found; publications not compared: {0}', unchecked);
    return length === 1
      ? vscode.l10n.t('Before publishing: 1 problem')
      : vscode.l10n.t('Before publishing: {0} problems', length);
  }
  if (length === 0)
    return unchecked === 0
      ? vscode.l10n.t('Before publishing: nothing is wrong with what you changed')
      : vscode.l10n.t(
          'Before publishing: nothing wrong was found in what you changed; publications not compared: {0}',
          unchecked,
        );
  return length === 1
    ? vscode.l10n.t('Before publishing: 1 problem in what you changed')
    : vscode.l10n.t('Before publishing: {0} problems in what you changed', length);
}

/** How many publications could not be compared with their records. */
function uncheckedIn({ verification }: CheckedForPublishing): number {
  return verification.kind === 'verified' ? verification.unchecked : 0;
}

/** The lines of the report, in the order in which they matter. */
export function reportItems(report: Report): readonly ReportItem[] {
  return [
    ...unsavedItems(report),
    ...problemItems(report),
    ...publicationItems(report),
    ...changeItems(report),
    ...earlierItems(report),
  ];
}

function unsavedItems({ unsaved }: Report): readonly ReportItem[] {
  if (unsaved.length === 0) return [];
  return [
    plainItem<ReportItem>(
      {
        label: vscode.l10n.t('Not saved yet: {0}', listed(unsaved)),
        description: vscode.l10n.t('Save all'),
        action: { kind: 'save' },
      },
      'circle-filled',
    ),
  ];
}

function problemItems(report: Report): readonly ReportItem[] {
  const { checked, changed } = report;
  const { here } = checked;
  if (here.length === 0) return [nothingWrong(report)];
  const items = here.slice(0, mostProblems).map(problemItem);
  const more = here.length - items.length;
  const heading = changed === undefined ? vscode.l10n.t('Problems') : vscode.l10n.t('Problems in what you changed');
  return [
    separator(heading),
    ...items,
    ...(more === 0
      ? []
      : [{ label: vscode.l10n.t('{0} more in the Problems view', more), action: { kind: 'problems' } as const }]),
  ];
}

function nothingWrong({ checked, changed }: Report): ReportItem {
  if (uncheckedIn(checked) === 0) {
    const told =
      changed === undefined
        ? vscode.l10n.t('Nothing is wrong.')
        : vscode.l10n.t('Nothing is wrong with what you changed.');
    return { label: told, iconPath: new vscode.ThemeIcon('pass'), alwaysShow: true };
  }
  const told =
    changed === undefined
      ? vscode.l10n.t('Nothing wrong was found.')
      : vscode.l10n.t('Nothing wrong was found in what you changed.');
  return { label: told, iconPath: new vscode.ThemeIcon('info'), alwaysShow: true };
}

function problemItem({ problem, text }: PlacedProblem): ReportItem {
  const range = toRangeIn(createLineIndex(text), problem.range);
  const place = `${problem.path}:${range.start.line + 1}`;
  const item: ReportItem = {
    label: wordsAt(text, problem.range),
    description: problem.severity === 'hint' ? place : `${severityWord(problem.severity)} · ${place}`,
    detail: localize(problem.message),
    action: { kind: 'reveal', path: problem.path, range },
  };
  return plainItem(item, icons[problem.severity]);
}

const mostWords = 48;

/** The words a problem is about, on one line. */
function wordsAt(text: string, { start, end }: PlacedProblem['problem']['range']): string {
  const words = text
    .slice(start, Math.max(end, start + 1))
    .trim()
    .replace(/\s+/g, ' ');
  return words.length <= mostWords ? words : `${words.slice(0, mostWords).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

function publicationItems({ checked: { verification }, changed }: Report): readonly ReportItem[] {
  if (verification.kind !== 'verified') return [];
  const { compared, unchecked, reasons } = verification;
  const heading =
    changed === undefined ? vscode.l10n.t('Publications') : vscode.l10n.t('Publications that are new or changed');
  const items: ReportItem[] = [];
  if (compared > 0)
    items.push({
      label: vscode.l10n.t('Compared with their records: {0}', compared),
      iconPath: new vscode.ThemeIcon('verified'),
    });
  if (unchecked > 0)
    items.push({
      label: vscode.l10n.t('Could not be compared: {0}', unchecked),
      iconPath: new vscode.ThemeIcon('question'),
      detail: joinSentences(reasons.map(localize)),
      description: vscode.l10n.t('Ask again'),
      action: { kind: 'verify' },
    });
  return items.length === 0 ? [] : [separator(heading), ...items];
}

function changeItems({ checked, changed, hasGit, isPublished }: Report): readonly ReportItem[] {
  if (changed === undefined)
    return [
      separator(vscode.l10n.t('Changes')),
      hasGit
        ? {
            label: vscode.l10n.t('This site is not in a Git repository here: the whole site was checked.'),
            iconPath: new vscode.ThemeIcon('info'),
          }
        : {
            label: vscode.l10n.t('Not compared with the last commit: the whole site was checked.'),
            iconPath: new vscode.ThemeIcon('info'),
            detail: vscode.l10n.t(
              'VS Code has no Git here, as in a browser, so what you changed cannot be told from what was there before.',
            ),
          },
      ...(isPublished ? [compareItem()] : []),
    ];
  if (changed.length === 0)
    return [
      separator(vscode.l10n.t('Changes')),
      { label: vscode.l10n.t('Nothing has changed since the last commit.'), iconPath: new vscode.ThemeIcon('check') },
    ];
  const message = commitMessageOf(checked);
  return [
    separator(vscode.l10n.t('Changes since the last commit')),
    plainItem<ReportItem>(
      {
        label: message,
        description: vscode.l10n.t('Use as commit message'),
        detail: filesOf(changed),
        action: { kind: 'commit', message },
      },
      'git-commit',
    ),
    ...(isPublished ? [compareItem()] : []),
  ];
}

function compareItem(): ReportItem {
  return {
    label: vscode.l10n.t('See what will change for visitors'),
    iconPath: new vscode.ThemeIcon('compare-changes'),
    description: vscode.l10n.t('Compare with Published'),
    action: { kind: 'compare' },
  };
}

function earlierItems({ checked: { elsewhere } }: Report): readonly ReportItem[] {
  if (elsewhere.length === 0) return [];
  return [
    separator(vscode.l10n.t('From before')),
    {
      label: vscode.l10n.t('Problems that were there already: {0}', elsewhere.length),
      iconPath: new vscode.ThemeIcon('history'),
      description: vscode.l10n.t('Show in the Problems view'),
      action: { kind: 'problems' },
    },
  ];
}

/** `Add “Tides of a Lake”; update News`; in languages that have no capitals as it is. */
function commitMessageOf({ commit }: Pick<CheckedForPublishing, 'commit'>): string {
  const message = commit.map(localize).join(speaksChinese(vscode.env.language) ? '；' : '; ');
  return message.charAt(0).toUpperCase() + message.slice(1);
}

/** `about.md, about-zh.md and 3 more files` */
function filesOf(changed: readonly ChangedFile[]): string {
  const names = changed.map(({ path }) => path);
  const shown = listed(names.slice(0, 3));
  return names.length <= 3 ? shown : vscode.l10n.t('{0} and {1} more', shown, names.length - 3);
}

function separator(label: string): ReportItem {
  return { label, kind: vscode.QuickPickItemKind.Separator };
}
