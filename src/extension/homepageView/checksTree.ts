import * as vscode from 'vscode';
import type { CheckGroup, CheckItem, ChecksGrouping } from '../../core/features/homepageView/checksView';
import type { LanguageService } from '../../core/languageService';
import type { Place } from '../../core/text/mappedText';
import { localize } from '../localize';
import { severityWord } from '../severityWord';
import { heard } from './heard';
import type { TreeSource } from './lazyTree';

/** An item of the view of checks. */
export type CheckNode =
  | { readonly kind: 'checkGroup'; readonly uri: string; readonly group: CheckGroup }
  | { readonly kind: 'check'; readonly uri: string; readonly item: CheckItem; readonly at: number };

interface ChecksSource extends TreeSource<CheckNode> {
  /** Told how many problems there are each time the view is filled. */
  readonly onDidFill: vscode.Event<{ readonly count: number; readonly withFix: number; readonly fixable: number }>;
}

/** What is wrong with the site, by file or rule. Each filling gives up the one before. */
export function checksTree(service: LanguageService, grouping: () => ChecksGrouping): ChecksSource {
  const filled = new vscode.EventEmitter<{
    readonly count: number;
    readonly withFix: number;
    readonly fixable: number;
  }>();
  let asked = new AbortController();
  return {
    id: 'academicHomepage.checks',
    // every file is looked at
    pause: 800,
    onDidFill: filled.event,
    async roots(uri) {
      asked.abort();
      asked = new AbortController();
      const { signal } = asked;
      const root = await service.siteOf(uri);
      const view =
        root === undefined ? undefined : await service.checksView(root, grouping(), { cancellation: signal });
      if (signal.aborted) return undefined;
      if (view === undefined) return [];
      const { groups, count, withFix, fixable } = view;
      filled.fire({ count, withFix, fixable });
      return groups.map(group => ({ kind: 'checkGroup', uri, group }));
    },
    children: node =>
      node.kind === 'checkGroup'
        ? node.group.items.map((item, at) => ({ kind: 'check', uri: node.uri, item, at }))
        : [],
    item: node => (node.kind === 'check' ? drawCheck(node, grouping()) : drawGroup(node.group, grouping())),
    // other files may have been looked at long after this one
    origin: node =>
      node.kind === 'check' ? { uri: node.uri, place: placeOf(node.item), text: node.item.file.text } : undefined,
  };
}

function drawGroup({ id, summary, items }: CheckGroup, grouping: ChecksGrouping): vscode.TreeItem {
  const name = grouping === 'file' ? id.slice(id.lastIndexOf('/') + 1) : id;
  const drawn = new vscode.TreeItem(name, vscode.TreeItemCollapsibleState.Expanded);
  const folder = grouping === 'file' && id.includes('/') ? id.slice(0, id.lastIndexOf('/')) : '';
  drawn.id = `${grouping} ${id}`;
  drawn.description = [folder, String(items.length)].filter(part => part !== '').join(' · ');
  const about = summary && localize(summary);
  drawn.tooltip = about ?? id;
  drawn.accessibilityInformation = heard(
    name,
    folder,
    about,
    items.length === 1 ? vscode.l10n.t('1 problem') : vscode.l10n.t('{0} problems', items.length),
  );
  drawn.contextValue = grouping === 'rule' ? 'checkGroup rule' : 'checkGroup';
  return drawn;
}

function drawCheck(
  { item, at }: Extract<CheckNode, { readonly kind: 'check' }>,
  grouping: ChecksGrouping,
): vscode.TreeItem {
  const text = localize(item.message);
  const drawn = new vscode.TreeItem(text);
  drawn.id = `check ${item.file.path} ${item.ruleId} ${at}`;
  drawn.description = grouping === 'file' ? item.ruleId : item.file.path;
  drawn.tooltip = text;
  drawn.accessibilityInformation = heard(severityWord(item.severity), text, drawn.description);
  drawn.iconPath = icons[item.severity];
  const { fixes, remedy, record } = item.problem;
  drawn.contextValue = fixes.length > 0 || remedy !== undefined || record !== undefined ? 'check fixable' : 'check';
  return drawn;
}

function placeOf({ file, problem }: CheckItem): Place {
  return { path: file.path, ...problem.range };
}

const icons: Readonly<Record<CheckItem['severity'], vscode.ThemeIcon>> = {
  error: new vscode.ThemeIcon('error', new vscode.ThemeColor('list.errorForeground')),
  warning: new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground')),
  info: new vscode.ThemeIcon('info'),
};
