import * as vscode from 'vscode';
import type { LanguageService } from '../../core/languageService';
import type { EntryChange, ShownEntry, ShownField, ShownLink } from '../../core/publications/editing/entryChange';
import type { OffsetRange } from '../../core/text/range';
import { localize } from '../localize';
import { askChoice, askText } from './steps';

/** What an author wants of an entry. `row` is the row that was chosen, to come back to. */
export type AskedOfEntry =
  | { readonly kind: 'change'; readonly change: EntryChange; readonly row: string }
  | { readonly kind: 'back'; readonly row: string }
  /** It can only be changed in the text, there. */
  | { readonly kind: 'look'; readonly range: OffsetRange };

interface Row extends vscode.QuickPickItem {
  readonly id: string;
  readonly choose?: () => Promise<EntryChange | OffsetRange | 'back' | 'left'>;
}

/**
 * Shows the parts of an entry, one a row, and asks for another value of the one that is chosen. `undefined` when that was left.
 * @param last the row to stand on
 */
export async function askEntryChange(
  service: LanguageService,
  entry: ShownEntry,
  last: string | undefined,
): Promise<AskedOfEntry | undefined> {
  const items = rowsOf(service, entry);
  const answer = await askChoice({
    title: vscode.l10n.t('Edit Paper'),
    placeholder: entry.title === '' ? vscode.l10n.t('What is to be changed?') : entry.title,
    items,
    active: items.find(({ id }) => id === last),
  });
  if (typeof answer === 'string') return undefined;
  const { id: row, choose } = answer.item;
  const chosen = (await choose?.()) ?? 'left';
  if (chosen === 'left') return undefined;
  if (chosen === 'back') return { kind: 'back', row };
  return 'kind' in chosen ? { kind: 'change', change: chosen, row } : { kind: 'look', range: chosen };
}

function rowsOf(service: LanguageService, entry: ShownEntry): readonly Row[] {
  const isNew = ({ state, name }: ShownField): boolean => state === 'missing' && name !== 'alt' && name !== 'picture';
  const present = entry.fields.filter(field => !isNew(field));
  return [
    ...present.map(field => fieldRow(service, field)),
    ...separated(
      vscode.l10n.t('Links'),
      entry.links.map((link, index) => linkRow(service, link, index)),
    ),
    ...separated(vscode.l10n.t('Add'), [
      newLinkRow(service, entry),
      ...entry.fields.filter(isNew).map(field => fieldRow(service, field)),
    ]),
  ];
}

function separated(label: string, rows: readonly Row[]): readonly Row[] {
  if (rows.length === 0) return [];
  return [{ id: label, label, kind: vscode.QuickPickItemKind.Separator }, ...rows];
}

function unreadable(): string {
  return vscode.l10n.t('not readable: edit in the text');
}

function fieldRow(service: LanguageService, field: ShownField): Row {
  const { name, state, value, asWritten, range } = field;
  const label = fieldLabel(name);
  if (state === 'unreadable')
    return {
      id: name,
      label: `$(go-to-file) ${label}`,
      description: unreadable(),
      choose: () => Promise.resolve(range),
    };
  const isNew = state === 'missing' && name !== 'alt' && name !== 'picture';
  return {
    id: name,
    label: isNew ? `$(add) ${label}…` : `$(edit) ${label}`,
    description: isNew ? '' : value === '' ? vscode.l10n.t('none') : value,
    choose: async () => {
      const answer = await askText({
        title: label,
        canGoBack: true,
        prompt: asWritten ? vscode.l10n.t('As it is written, with its marks') : fieldPrompt(name),
        value,
        problem: typed => problemOf(service, { kind: 'field', name, value: typed }),
      });
      return typeof answer === 'string' ? answer : { kind: 'field', name, value: answer.text };
    },
  };
}

function linkRow(service: LanguageService, link: ShownLink, index: number): Row {
  const id = `link ${index}`;
  const label = link.role === 'title' ? vscode.l10n.t('Link of the title') : (link.label ?? vscode.l10n.t('Link'));
  if (!link.canBeEdited)
    return {
      id,
      label: `$(go-to-file) ${label}`,
      description: unreadable(),
      choose: () => Promise.resolve(link.range),
    };
  return {
    id,
    label: `$(link) ${label}`,
    description: link.target === '' ? vscode.l10n.t('leads nowhere yet') : link.target,
    choose: () => askLink(service, link, index, label),
  };
}

/** The label, then the target: of a link that has no label of its own the target alone. */
async function askLink(
  service: LanguageService,
  link: ShownLink,
  index: number,
  title: string,
): Promise<EntryChange | 'back' | 'left'> {
  let label = link.label ?? '';
  for (;;) {
    if (link.label !== undefined) {
      const answer = await askText({
        ...{ title, canGoBack: true, value: label, prompt: vscode.l10n.t('What the link is called on the page') },
        problem: typed => problemOf(service, { kind: 'add-link', label: typed, target: 'x' }),
      });
      if (typeof answer === 'string') return answer;
      label = answer.text;
    }
    const answer = await askText({
      ...{ title, canGoBack: true, value: link.target },
      prompt:
        link.role === 'title'
          ? vscode.l10n.t('What the link opens')
          : vscode.l10n.t('What the link opens. Leave it empty to take the link away.'),
      problem: target =>
        problemOf(
          service,
          link.role === 'title' ? { kind: 'add-link', label: 'x', target } : { kind: 'link', index, label, target },
        ),
    });
    if (answer === 'back' && link.label !== undefined) continue;
    return typeof answer === 'string' ? answer : { kind: 'link', index, label, target: answer.text };
  }
}

function newLinkRow(service: LanguageService, { proposedLabels }: ShownEntry): Row {
  const title = vscode.l10n.t('Add a Link');
  return {
    id: 'add-link',
    label: `$(add) ${vscode.l10n.t('Link')}…`,
    description: proposedLabels.slice(0, 4).join(', '),
    async choose() {
      for (;;) {
        const label = await askLabel(service, title, proposedLabels);
        if (label === 'back' || label === 'left') return label;
        const answer = await askText({
          ...{ title: `${title}: ${label.text}`, canGoBack: true, placeholder: 'https://…' },
          prompt: vscode.l10n.t('What it opens: a web address, a DOI, or a file of your site such as files/paper.pdf'),
          problem: target => problemOf(service, { kind: 'add-link', label: label.text, target }),
        });
        if (answer === 'back') continue;
        return answer === 'left' ? answer : { kind: 'add-link', label: label.text, target: answer.text };
      }
    },
  };
}

/** One of the labels that the page has, or another. */
async function askLabel(
  service: LanguageService,
  title: string,
  proposed: readonly string[],
): Promise<{ readonly text: string } | 'back' | 'left'> {
  for (;;) {
    if (proposed.length > 0) {
      const other: vscode.QuickPickItem = { label: `$(edit) ${vscode.l10n.t('Another label…')}` };
      const answer = await askChoice({
        ...{ title, canGoBack: true },
        placeholder: vscode.l10n.t('What the link is called, as elsewhere on this page'),
        items: [...proposed.map((label): vscode.QuickPickItem => ({ label })), other],
      });
      if (typeof answer === 'string') return answer;
      if (answer.item !== other) return { text: answer.item.label };
    }
    const typed = await askText({
      ...{ title, canGoBack: true, placeholder: 'PDF' },
      prompt: vscode.l10n.t('What the link is called on the page'),
      problem: label => problemOf(service, { kind: 'add-link', label, target: 'x' }),
    });
    if (typed === 'back' && proposed.length > 0) continue;
    return typed;
  }
}

function problemOf(service: LanguageService, change: EntryChange): string | undefined {
  const problem = service.entryChangeProblem(change);
  return problem && localize(problem);
}

function fieldLabel(name: ShownField['name']): string {
  const labels: Readonly<Record<ShownField['name'], string>> = {
    title: vscode.l10n.t('Title'),
    authors: vscode.l10n.t('Authors'),
    venue: vscode.l10n.t('Venue'),
    year: vscode.l10n.t('Year'),
    volume: vscode.l10n.t('Volume'),
    issue: vscode.l10n.t('Issue'),
    pages: vscode.l10n.t('Pages'),
    badge: vscode.l10n.t('Badge'),
    picture: vscode.l10n.t('Picture'),
    alt: vscode.l10n.t('Alternative text'),
  };
  return labels[name];
}

function fieldPrompt(name: ShownField['name']): string {
  const prompts: Readonly<Partial<Record<ShownField['name'], string>>> = {
    authors: vscode.l10n.t('Names with commas between; marks and links of those who stay are kept'),
    badge: vscode.l10n.t('On the corner of the picture. Leave it empty to take the badge away.'),
    picture: vscode.l10n.t('A picture of your site, such as images/paper.png'),
    alt: vscode.l10n.t('What the picture shows, for those who cannot see it'),
  };
  return prompts[name] ?? vscode.l10n.t('Enter writes it into the page');
}
