import * as vscode from 'vscode';
import type { CitationData, CountedPlace } from '../../core/features/citationData/citationData';
import {
  describeCitationSource,
  describeCount,
  describeKnownCounts,
} from '../../core/features/citationData/citationMessages';
import { citationScriptPath } from '../../core/rules/citationScript';
import type { OffsetRange } from '../../core/text/range';
import { localize } from '../localize';

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
    sourceItem(data),
    ...(source.kind === 'network' ? [fetchItem(source.address)] : []),
    ...(canBeSafer ? [saferItem()] : []),
    ...(places.length === 0 ? [] : [separator(vscode.l10n.t('Papers of this page')), ...places]),
  ];
}

function separator(label: string): CitationItem {
  return { label, kind: vscode.QuickPickItemKind.Separator };
}

function sourceItem({ source, known }: CitationData): CitationItem {
  const label = `$(info) ${localize(describeCitationSource(source))}`;
  if (source.kind === 'no-script') return { label };
  const isFile = source.kind === 'site' || source.kind === 'built-in';
  const path = isFile ? source.path : citationScriptPath;
  return { label, detail: localize(describeKnownCounts(known)), does: { kind: 'place', path } };
}

function fetchItem(address: string): CitationItem {
  return {
    label: `$(cloud-download) ${vscode.l10n.t('Fetch the counts now')}`,
    detail: address,
    does: { kind: 'fetch' },
  };
}

function saferItem(): CitationItem {
  return {
    label: `$(diff) ${vscode.l10n.t('Let the citation script pass over what is missing…')}`,
    detail: vscode.l10n.t('Shows the change of {0} before it is made.', citationScriptPath),
    does: { kind: 'safer' },
  };
}

function itemOf(place: CountedPlace): CitationItem {
  const { id, title, count, path, range } = place;
  const label = id === 'total_cit' ? vscode.l10n.t('All papers') : title === '' ? id : title;
  const does = { kind: 'place', path, range } as const;
  return count.kind === 'shown'
    ? { label: `$(quote) ${plain(label)}`, description: String(count.count), does }
    : { label: `$(warning) ${plain(label)}`, detail: localize(describeCount(place)), does };
}

/** VS Code makes icons of `$(name)`. */
function plain(label: string): string {
  return label === '' ? '—' : label.replace(/\$\(/g, '$ (');
}
