import * as vscode from 'vscode';
import type { LanguageService } from '../../core/languageService';
import type { EntryChange, ShownEntry, ShownField, ShownLink } from '../../core/publications/editing/entryChange';
import type { OffsetRange } from '../../core/text/range';
import { listed } from '../listed';
import { localize } from '../localize';
import { askPicture } from '../pictures/pictureQuestions';
import type { PictureReader, ReadyPicture } from '../pictures/readyPicture';
import { plainItem } from '../plainItem';
import { askChoice, askText } from '../steps';

/** What an author wants of an entry. `row` is the row that was chosen, to come back to. */
export type AskedOfEntry =
  | { readonly kind: 'change'; readonly change: EntryChange; readonly row: string }
  | { readonly kind: 'back'; readonly row: string }
  /** Its picture is to be another one. */
  | { readonly kind: 'picture'; readonly picture: ReadyPicture; readonly row: string }
  /** It can only be changed in the text, there. */
  | { readonly kind: 'look'; readonly range: OffsetRange };

type Chosen = EntryChange | ReadyPicture | OffsetRange | 'back' | 'left';

interface Row extends vscode.QuickPickItem {
  readonly id: string;
  readonly choose?: () => Promise<Chosen>;
}

/**
 * Shows the parts of an entry, one a row, and asks for another value of the one that is chosen. `undefined` when that was left.
 * @param page where it stands
 * @param present the picture it shows, where it is one of the site; `unknown` where a picture has no place
 * @param last the row to stand on
 */
export async function askEntryChange(
  service: LanguageService,
  reader: PictureReader,
  page: vscode.Uri,
  entry: ShownEntry,
  present: { readonly path: string | undefined } | 'unknown',
  last: string | undefined,
): Promise<AskedOfEntry | undefined> {
  const items = rowsOf({ service, reader, page, present }, entry);
  const answer = await askChoice({
    title: vscode.l10n.t('Edit Paper'),
    placeholder: entry.title === '' ? vscode.l10n.t('What do you want to change?') : entry.title,
    items,
    active: items.find(({ id }) => id === last),
  });
  if (typeof answer === 'string') return undefined;
  const { id: row, choose } = answer.item;
  const chosen = (await choose?.()) ?? 'left';
  if (chosen === 'left') return undefined;
  if (chosen === 'back') return { kind: 'back', row };
  if (!('kind' in chosen)) return { kind: 'look', range: chosen };
  return chosen.kind === 'ready' || chosen.kind === 'refused'
    ? { kind: 'picture', picture: chosen, row }
    : { kind: 'change', change: chosen, row };
}

interface Asking {
  readonly service: LanguageService;
  readonly reader: PictureReader;
  readonly page: vscode.Uri;
  readonly present: { readonly path: string | undefined } | 'unknown';
}

function rowsOf(asking: Asking, entry: ShownEntry): readonly Row[] {
  const { service, present: picture } = asking;
  const isNew = ({ state, name }: ShownField): boolean => state === 'missing' && name !== 'alt' && name !== 'picture';
  const present = entry.fields.filter(field => !isNew(field));
  return [
    ...present.map(field => fieldRow(asking, field)),
    ...separated(
      vscode.l10n.t('Links'),
      entry.links.map((link, index) => linkRow(service, link, index)),
    ),
    ...separated(vscode.l10n.t('Add'), [
      newLinkRow(service, entry),
      ...(entry.titleCanBeLinked ? [titleLinkRow(service)] : []),
      ...entry.fields.filter(isNew).map(field => fieldRow(asking, field)),
      ...(picture === 'unknown' || entry.fields.some(({ name }) => name === 'picture')
        ? []
        : [pictureRow(asking, undefined)]),
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

function fieldRow(asking: Asking, field: ShownField): Row {
  const { service } = asking;
  const { name, state, value, range } = field;
  const label = fieldLabel(name);
  if (state === 'unreadable')
    return plainItem(
      { id: name, label, description: unreadable(), choose: () => Promise.resolve(range) },
      'go-to-file',
    );
  if (name === 'picture' && asking.present !== 'unknown') return pictureRow(asking, field);
  const isNew = state === 'missing' && name !== 'alt' && name !== 'picture';
  const row: Row = {
    id: name,
    label: isNew ? `${label}…` : label,
    description: isNew ? '' : value === '' ? vscode.l10n.t('none') : value,
    choose: () => askField(service, field),
  };
  return plainItem(row, isNew ? 'add' : 'edit');
}

async function askField(service: LanguageService, { name, value, asWritten }: ShownField): Promise<Chosen> {
  const answer = await askText({
    title: fieldLabel(name),
    canGoBack: true,
    prompt: asWritten ? vscode.l10n.t('As it is written, with its marks') : fieldPrompt(name),
    value,
    problem: typed => problemOf(service, { kind: 'field', name, value: typed }),
  });
  return typeof answer === 'string' ? answer : { kind: 'field', name, value: answer.text };
}

/** The picture is one of those of the site, a file, or (where it has an address already) another address. */
function pictureRow({ service, reader, page, present }: Asking, field: ShownField | undefined): Row {
  const title = fieldLabel('picture');
  const row: Row = {
    id: 'picture',
    label: field === undefined ? `${title}…` : title,
    description: field === undefined ? '' : field.value === '' ? vscode.l10n.t('none') : field.value,
    async choose() {
      for (;;) {
        const picture = await askPicture(service, reader, page, {
          title,
          canGoBack: true,
          withAddress: field !== undefined,
          present: present === 'unknown' ? undefined : present.path,
        });
        if (picture !== 'address' || field === undefined) return picture === 'address' ? 'back' : picture;
        const typed = await askField(service, field);
        if (typed !== 'back') return typed;
      }
    },
  };
  return plainItem(row, field === undefined ? 'add' : 'edit');
}

function linkRow(service: LanguageService, link: ShownLink, index: number): Row {
  const id = `link ${index}`;
  const words = link.words === '' ? vscode.l10n.t('Link') : link.words;
  const label = link.role === 'title' ? vscode.l10n.t('Link of the title') : words;
  if (!link.canBeEdited)
    return plainItem({ id, label, description: unreadable(), choose: () => Promise.resolve(link.range) }, 'go-to-file');
  const description = link.target === '' ? vscode.l10n.t('leads nowhere yet') : link.target;
  return plainItem({ id, label, description, choose: () => askLink(service, link, index, label) }, 'link');
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
        title,
        canGoBack: true,
        value: label,
        prompt: vscode.l10n.t('What the link is called on the page'),
        problem: typed => problemOf(service, { kind: 'add-link', label: typed, target: 'x' }),
      });
      if (typeof answer === 'string') return answer;
      label = answer.text;
    }
    const answer = await askText({
      title,
      canGoBack: true,
      value: link.target,
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

function titleLinkRow(service: LanguageService): Row {
  const title = vscode.l10n.t('Link of the title');
  return {
    id: 'link-title',
    label: `${title}…`,
    iconPath: new vscode.ThemeIcon('add'),
    async choose() {
      const answer = await askText({
        title,
        canGoBack: true,
        placeholder: 'https://…',
        prompt: vscode.l10n.t('What it opens: a web address, a DOI, or a file of your site such as files/paper.pdf'),
        problem: target => problemOf(service, { kind: 'link-title', target }),
      });
      return typeof answer === 'string' ? answer : { kind: 'link-title', target: answer.text };
    },
  };
}

function newLinkRow(service: LanguageService, { proposedLabels }: ShownEntry): Row {
  const title = vscode.l10n.t('Add a Link');
  const row: Row = {
    id: 'add-link',
    label: `${vscode.l10n.t('Link')}…`,
    description: listed(proposedLabels.slice(0, 4)),
    async choose() {
      for (;;) {
        const label = await askLabel(service, title, proposedLabels);
        if (label === 'back' || label === 'left') return label;
        const answer = await askText({
          title: `${title}: ${label.text}`,
          canGoBack: true,
          placeholder: 'https://…',
          prompt: vscode.l10n.t('What it opens: a web address, a DOI, or a file of your site such as files/paper.pdf'),
          problem: target => problemOf(service, { kind: 'add-link', label: label.text, target }),
        });
        if (answer === 'back') continue;
        return answer === 'left' ? answer : { kind: 'add-link', label: label.text, target: answer.text };
      }
    },
  };
  return plainItem(row, 'add');
}

interface LabelItem extends vscode.QuickPickItem {
  /** `undefined` for another. */
  readonly text?: string;
}

/** One of the labels that the page has, or another. */
async function askLabel(
  service: LanguageService,
  title: string,
  proposed: readonly string[],
): Promise<{ readonly text: string } | 'back' | 'left'> {
  for (;;) {
    if (proposed.length > 0) {
      const other: LabelItem = { label: vscode.l10n.t('Another label…'), iconPath: new vscode.ThemeIcon('edit') };
      const answer = await askChoice({
        title,
        canGoBack: true,
        placeholder: vscode.l10n.t('What the link is called, as elsewhere on this page'),
        items: [...proposed.map((label): LabelItem => plainItem({ label, text: label })), other],
      });
      if (typeof answer === 'string') return answer;
      const { text } = answer.item;
      if (text !== undefined) return { text };
    }
    const typed = await askText({
      title,
      canGoBack: true,
      placeholder: 'PDF',
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
    width: vscode.l10n.t('Width of the picture'),
  };
  return labels[name];
}

function fieldPrompt(name: ShownField['name']): string {
  const prompts: Readonly<Partial<Record<ShownField['name'], string>>> = {
    authors: vscode.l10n.t('Names, separated by commas; marks and links of those who stay are kept'),
    badge: vscode.l10n.t('On the corner of the picture. Leave it empty to take the badge away.'),
    picture: vscode.l10n.t('A picture of your site, such as images/paper.png'),
    alt: vscode.l10n.t('What the picture shows, for those who cannot see it'),
    width: vscode.l10n.t('A percentage of its column, such as 100%, or a number of pixels, such as 320'),
  };
  return prompts[name] ?? '';
}
