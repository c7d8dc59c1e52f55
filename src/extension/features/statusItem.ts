import * as vscode from 'vscode';
import type { LanguageService } from '../../core/languageService';
import { Disposables } from '../disposables';
import { UncommittedChanges } from '../git/uncommittedChanges';
import { inBackground } from '../inBackground';
import type { ViewedHomepage } from '../homepageView/viewedHomepage';
import { isBelow } from '../isBelow';
import { onceRead } from '../onceRead';
import { fileInUse } from '../preview/fileInUse';
import type { Previews } from '../preview/previews';
import { diagnosticSource, ProblemDiagnostic } from '../problemDiagnostics';
import type { SiteProblems } from './siteProblems';
import type { StoppedSites } from './stoppedSites';

/** The problems of a file, or of several. */
interface Count {
  readonly problems: number;
  /** Those of them that have a quick fix. */
  readonly fixable: number;
}

/** What the item in the status bar tells of. */
export interface StatusItemInput {
  readonly service: LanguageService;
  readonly previews: Previews;
  /** The homepage that the views show. */
  readonly homepage: ViewedHomepage;
  readonly siteProblems: Pick<SiteProblems, 'follows' | 'onDidShow'>;
  readonly stoppedSites: Pick<StoppedSites, 'follow' | 'in' | 'onDidChange'>;
  /** Told of what should not happen: a failure of ours, or of the editor. */
  readonly report: (error: unknown) => void;
}

/**
 * The one item in the status bar: how many problems of the site the Problems view has, which a click opens, and how many of them can be
 * fixed (of the files that are open and of those at which the whole build stops, until the author has had the whole site checked); where there are none, how many files are not committed yet, and a tick where nothing is left to do. It is there while a file of a homepage, or its preview, is in use, or nothing is and the folder that is open is one, and not beside a file of
 * none, a README or a program, though views and commands are about a homepage then, too (`ViewedHomepage`); it says nothing aloud.
 */
export function showStatusItem({
  service,
  previews,
  homepage,
  siteProblems,
  stoppedSites,
  report,
}: StatusItemInput): Disposables {
  const held = new Disposables();
  /** Of each file that has some. */
  const counts = new Map<string, Count>();
  const uncommitted = held.add(new UncommittedChanges(report));
  let item: vscode.StatusBarItem | undefined;
  /** The site of the active editor, or the editor's file where it lies in none. */
  let about: string | undefined;

  const count = (uris: readonly vscode.Uri[]): void => {
    for (const uri of uris) {
      const listed = vscode.languages.getDiagnostics(uri).filter(isListed);
      const fixable = listed.filter(one => one instanceof ProblemDiagnostic && one.canBeFixed).length;
      if (listed.length === 0) counts.delete(uri.toString());
      else counts.set(uri.toString(), { problems: listed.length, fixable });
    }
  };
  const show = (): void => {
    const place = about;
    if (place === undefined) {
      item?.hide();
      return;
    }
    item ??= held.add(createItem());
    const own = [...counts].flatMap(([uri, one]) => (isBelow(place, uri) ? one : []));
    const wrong = {
      problems: own.reduce((sum, { problems }) => sum + problems, 0),
      fixable: own.reduce((sum, { fixable }) => sum + fixable, 0),
    };
    const changes = uncommitted.in(place);
    item.text = wrong.problems === 0 ? textOfChanges(changes) : textOf(wrong);
    const isToCommit = wrong.problems === 0 && changes !== undefined && changes > 0;
    item.command = isToCommit ? 'academicHomepage.checkBeforePublishing' : 'workbench.actions.view.problems';
    item.tooltip = isToCommit
      ? vscode.l10n.t('Academic Homepage: check before publishing')
      : tooltipOfProblems(siteProblems.follows(place), stoppedSites.in(place));
    item.show();
  };
  const follow = async (): Promise<void> => {
    const file = fileInUse(previews);
    if (file === 'unknown') return;
    const found = await onceRead(service, () =>
      file === undefined ? homepage.root() : homepageOf(service, file.toString()),
    );
    if (held.isDisposed() || file?.toString() !== fileInUse(previews)?.toString()) return;
    about = found;
    if (found !== undefined) stoppedSites.follow(found);
    show();
  };

  const followSoon = (): void => inBackground(follow(), report);
  count(vscode.languages.getDiagnostics().map(([uri]) => uri));
  held.add(
    vscode.languages.onDidChangeDiagnostics(({ uris }) => {
      count(uris);
      show();
    }),
  );
  held.add(vscode.window.onDidChangeActiveTextEditor(followSoon));
  held.add(previews.onDidChange(followSoon));
  held.add(homepage.onDidChangeFolders(followSoon));
  held.add(uncommitted.onDidChange(show));
  held.add(siteProblems.onDidShow(show));
  held.add(stoppedSites.onDidChange(show));
  followSoon();
  return held;
}

function createItem(): vscode.StatusBarItem {
  const item = vscode.window.createStatusBarItem('academicHomepage.problems', vscode.StatusBarAlignment.Left, 0);
  item.name = 'Academic Homepage';
  return item;
}

/** The Checks view, which looks at every file, may count more than are open. `stopped` are files at which the whole build stops. */
function tooltipOfProblems(isWhole: boolean, stopped: readonly string[]): string {
  if (stopped.length > 0)
    return vscode.l10n.t(
      'Academic Homepage: nothing of the site is built because of {0}. Show the problems.',
      stopped.join(', '),
    );
  return isWhole
    ? vscode.l10n.t('Academic Homepage: show the problems of this site')
    : vscode.l10n.t('Academic Homepage: show the problems of the open files. “Check Whole Site” looks at all files.');
}

/** Where nothing is wrong. `changes` is `undefined` of a site in no repository. */
function textOfChanges(changes: number | undefined): string {
  if (changes === undefined) return vscode.l10n.t('Homepage');
  if (changes === 0) return `$(check) ${vscode.l10n.t('Homepage')}`;
  return changes === 1
    ? vscode.l10n.t('Homepage · 1 file not committed')
    : vscode.l10n.t('Homepage · {0} files not committed', changes);
}

function textOf({ problems, fixable }: Count): string {
  if (problems === 1)
    return fixable === 1
      ? vscode.l10n.t('Homepage · 1 problem, with a quick fix')
      : vscode.l10n.t('Homepage · 1 problem');
  return fixable === 0
    ? vscode.l10n.t('Homepage · {0} problems', problems)
    : vscode.l10n.t('Homepage · {0} problems, {1} with a quick fix', problems, fixable);
}

/** The site of a file, or the file where it is a page without a site; `undefined` where it is none of our business. */
async function homepageOf(service: LanguageService, uri: string): Promise<string | undefined> {
  return (await service.siteOf(uri)) ?? ((await service.isHomepagePage(uri)) ? uri : undefined);
}

/** Hints have no place in the Problems view. */
function isListed({ source, severity }: vscode.Diagnostic): boolean {
  return source === diagnosticSource && severity !== vscode.DiagnosticSeverity.Hint;
}
