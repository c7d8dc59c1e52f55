import * as vscode from 'vscode';
import type { CitationData, CountedPlace } from '../../core/features/citationData/citationData';
import { describeCount, describeKnownCounts } from '../../core/features/citationData/citationMessages';
import type { CitationSource } from '../../core/features/citationData/citationSource';
import { citationScriptPath } from '../../core/rules/papers/citationScript';
import type { OffsetRange } from '../../core/text/range';
import { localize } from '../localize';
import { plainItem } from '../plainItem';

/** What the choice of an item does. */
export type CitationChoice =
  | { readonly kind: 'place'; readonly path: string; readonly range?: OffsetRange }
  | { readonly kind: 'fetch' }
  | { readonly kind: 'safer' };

export interface CitationItem extends vscode.QuickPickItem {
  readonly does?: CitationChoice;
}

/** The list of a page's citation data. `canBeSafer`: the script has statements that stop it. */
export function citationItems(data: CitationData, canBeSafer: boolean): readonly CitationItem[] {
  const { source, papers, totals } = data;
  const places = [...totals, ...papers].map(itemOf);
  return [
    separator(vscode.l10n.t('Where the counts come from')),
    ...sourceItems(data),
    ...(source.kind === 'network' ? [fetchItem(source.address)] : []),
    ...(canBeSafer ? [saferItem()] : []),
    ...(places.length === 0 ? [] : [separator(vscode.l10n.t('Papers of this page')), ...places]),
  ];
}

function separator(label: string): CitationItem {
  return { label, kind: vscode.QuickPickItemKind.Separator };
}

/** Where they come from, and of when they are: a row of the list holds few words, and cuts the others off. */
function sourceItems({ source, known }: CitationData): readonly CitationItem[] {
  const [words, detail] = sourceWords(source);
  const item = { label: words, iconPath: new vscode.ThemeIcon('info'), detail };
  if (source.kind === 'no-script') return [item];
  const isFile = source.kind === 'site' || source.kind === 'built-in';
  const path = isFile ? source.path : citationScriptPath;
  return [
    { ...item, does: { kind: 'place', path } },
    {
      label: localize(describeKnownCounts(known)),
      iconPath: new vscode.ThemeIcon('history'),
      ...(known?.kind === 'committed' && { does: { kind: 'place', path: known.path } }),
    },
  ];
}

/** The source in a few words, and which it is. */
function sourceWords(source: CitationSource): readonly [string, string] {
  switch (source.kind) {
    case 'no-script':
      return [
        vscode.l10n.t('No citation script: no counts are shown'),
        vscode.l10n.t('Include fetch_google_scholar_stats.html in the layout of the page.'),
      ];
    case 'built-in':
      return [vscode.l10n.t('A file of the site, written into the page by the build'), source.path];
    case 'site':
      return [vscode.l10n.t('A file of the site, loaded by the page'), source.path];
    case 'unknown':
      return [vscode.l10n.t('Not known from the citation script'), citationScriptPath];
    case 'network':
      if (source.repository === undefined) return [vscode.l10n.t('An address on the web'), source.address];
      return [
        source.repository.cdn
          ? vscode.l10n.t('A branch on GitHub, through jsDelivr: up to 12 hours behind')
          : vscode.l10n.t('A branch on GitHub'),
        vscode.l10n.t('{0}, branch {1}', source.repository.name, source.repository.branch),
      ];
  }
}

function fetchItem(address: string): CitationItem {
  return {
    label: vscode.l10n.t('Fetch the counts now'),
    iconPath: new vscode.ThemeIcon('cloud-download'),
    detail: address,
    does: { kind: 'fetch' },
  };
}

function saferItem(): CitationItem {
  return {
    label: vscode.l10n.t('Let the citation script skip what is missing…'),
    iconPath: new vscode.ThemeIcon('diff'),
    detail: vscode.l10n.t('Shows the change of {0} before it is made.', citationScriptPath),
    does: { kind: 'safer' },
  };
}

function itemOf(place: CountedPlace): CitationItem {
  const { id, title, count, path, range } = place;
  const words = id === 'total_cit' ? vscode.l10n.t('All papers') : title === '' ? id : title;
  const label = words === '' ? '—' : words;
  const does = { kind: 'place', path, range } as const;
  // the count before the title, which may fill the row; two lines for each would leave room for few papers
  return count.kind === 'shown'
    ? plainItem({ label: `${count.count} · ${label}`, does }, 'quote')
    : plainItem({ label, detail: localize(describeCount(place)), does }, 'warning');
}
