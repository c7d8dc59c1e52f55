import * as vscode from 'vscode';
import { gone } from '../../core/features/entries/gone';
import type {
  EntryFilter,
  EntryState,
  Grouping,
  PublicationGroup,
  PublicationItem,
} from '../../core/features/homepageView/publicationsView';
import type { LanguageService } from '../../core/languageService';
import { localize } from '../localize';
import { inform } from '../notifications';
import { givenFile } from '../pictures/givenFile';
import { pictureSpot } from '../pictures/pictureSpot';
import { putPicture } from '../pictures/putPicture';
import type { PictureReader } from '../pictures/readyPicture';
import { tellRefused } from '../refused';
import { applyChange } from './applyChange';
import { heard } from './heard';
import type { TreeSource } from './lazyTree';
import { listedPublication } from './listedPublication';
import { atSectionNow } from './sectionNow';

/** A group of the view of publications. */
export interface GroupNode {
  readonly kind: 'group';
  /** A file of the site. */
  readonly uri: string;
  readonly group: PublicationGroup;
  /** Of the file of its section, when that was read. */
  readonly text: string | undefined;
}

/** An item of the view of publications. */
export type PublicationNode =
  | GroupNode
  | {
      readonly kind: 'publication';
      readonly uri: string;
      readonly item: PublicationItem;
      readonly group: PublicationGroup;
    };

/** How the view is arranged, by its title buttons. */
export interface PublicationsArrangement {
  readonly grouping: Grouping;
  readonly filter: EntryFilter;
}

interface Filled {
  readonly shown: number;
  /** Nothing where there is no page. */
  readonly count: number | undefined;
}

interface PublicationsSource extends TreeSource<PublicationNode> {
  /** Told how many publications the page has and how many of them are shown, each time the view is filled. */
  readonly onDidFill: vscode.Event<Filled>;
}

const mime = 'application/vnd.code.tree.academichomepage.publications';

/** The publications of a page in groups; entries are dragged within and across sections. */
export function publicationsTree(
  service: LanguageService,
  reader: PictureReader,
  arrangement: () => PublicationsArrangement,
): PublicationsSource {
  const filled = new vscode.EventEmitter<Filled>();
  return {
    id: 'academicHomepage.publications',
    onDidFill: filled.event,
    async roots(uri) {
      const { grouping, filter } = arrangement();
      const view = await service.publicationsView(uri, grouping, filter);
      const groups = view?.groups ?? [];
      filled.fire({ shown: groups.reduce((sum, { items }) => sum + items.length, 0), count: view?.count });
      return groups.map(group => ({
        kind: 'group',
        uri,
        group,
        text: group.section && service.textOf(uri, group.section.path),
      }));
    },
    children: node =>
      node.kind === 'group'
        ? node.group.items.map(item => ({ kind: 'publication', uri: node.uri, item, group: node.group }))
        : [],
    item: node => (node.kind === 'group' ? drawGroup(node.group) : drawPublication(node)),
    origin: node =>
      node.kind === 'group' ? undefined : { uri: node.uri, place: { path: node.item.path, ...node.item.selection } },
    drag: {
      dragMimeTypes: [mime],
      dropMimeTypes: [mime, 'text/uri-list', 'files'],
      handleDrag(source, data) {
        const [node] = source;
        if (node?.kind === 'publication') data.set(mime, new vscode.DataTransferItem(node));
      },
      async handleDrop(target, data) {
        const dragged = data.get(mime)?.value as PublicationNode | undefined;
        if (dragged === undefined) await pictureDropped(service, reader, target, data).catch(tellRefused);
        if (target === undefined || dragged?.kind !== 'publication') return;
        if (arrangement().grouping !== 'section') {
          await tellOfGrouping();
          return;
        }
        await dropped(service, dragged, target).catch(tellRefused);
      },
    },
  };
}

/** The order of the page is shown by section alone. */
async function tellOfGrouping(): Promise<void> {
  const group = vscode.l10n.t('Group by Section');
  const told = vscode.l10n.t('Group the publications by section to move them: then their order on the page is shown.');
  if ((await inform(told, group)) === group)
    await vscode.commands.executeCommand('academicHomepage.groupPublications', 'section');
}

type DraggedNode = Extract<PublicationNode, { readonly kind: 'publication' }>;

/** Onto a section: at its place there. Onto another entry: before it, or behind it where it comes from above. */
async function dropped(service: LanguageService, dragged: DraggedNode, target: PublicationNode): Promise<void> {
  const { uri, item } = dragged;
  if (target.kind === 'group') {
    const { section } = target.group;
    if (section === undefined) return;
    await applyChange(service, uri, () =>
      atSectionNow(service, uri, { place: section, text: target.text }, ({ path, start: offset }) =>
        service.changePublications(uri, { kind: 'move', entry: item, to: { kind: 'section', path, offset } }),
      ),
    );
    return;
  }
  if (target.item.key === item.key && target.item.path === item.path) return;
  const isDown =
    target.item.path === item.path &&
    target.group.id === dragged.group.id &&
    target.item.place.start > item.place.start;
  await applyChange(service, uri, () =>
    service.changePublications(uri, {
      kind: 'move',
      entry: item,
      to: { kind: isDown ? 'after' : 'before', entry: target.item },
    }),
  );
}

/** A picture, or a PDF, that is dropped on a publication becomes its picture. */
async function pictureDropped(
  service: LanguageService,
  reader: PictureReader,
  target: PublicationNode | undefined,
  data: vscode.DataTransfer,
): Promise<void> {
  const tell = (told: string | undefined): void => void (told === undefined || inform(told));
  const path = target?.kind === 'publication' ? service.resolve(target.uri, target.item.path) : undefined;
  const file = await givenFile(data);
  const document = path === undefined ? undefined : await vscode.workspace.openTextDocument(vscode.Uri.parse(path));
  const kind = file && document && (await reader.kindOf(document.uri, file));
  if (file === undefined || document === undefined || kind === undefined || target?.kind !== 'publication') {
    tell(vscode.l10n.t('Drop one picture, or a PDF, on a publication: it becomes its picture.'));
    return;
  }
  const picture = await reader.ready(document.uri, file, kind);
  // the view may not have followed the last edit yet
  const now = await listedPublication(service, { uri: target.uri, entry: target.item });
  if (now === undefined) {
    tell(localize(gone));
    return;
  }
  tell(await putPicture(service, await pictureSpot(service, document, now.place.start), picture));
}

function drawGroup({ id, label, items }: PublicationGroup): vscode.TreeItem {
  const name = typeof label === 'string' ? label : localize(label);
  const drawn = new vscode.TreeItem(name, vscode.TreeItemCollapsibleState.Expanded);
  drawn.id = id;
  drawn.description = String(items.length);
  drawn.accessibilityInformation = heard(
    name,
    items.length === 1 ? vscode.l10n.t('1 publication') : vscode.l10n.t('{0} publications', items.length),
  );
  drawn.contextValue = 'publicationGroup';
  return drawn;
}

function drawPublication({ item }: DraggedNode): vscode.TreeItem {
  const drawn = new vscode.TreeItem(item.title);
  const { icon, words } = drawnState(item.state);
  drawn.id = `publication ${item.path} ${item.key}`;
  drawn.description = item.detail;
  const told = [item.title, item.detail, words, ...item.problems.map(localize)];
  drawn.tooltip = told.filter(line => line !== '').join('\n');
  drawn.accessibilityInformation = heard(...told);
  drawn.iconPath = icon;
  drawn.contextValue = [
    'publication',
    ...(item.isData ? ['data'] : []),
    ...(item.record === undefined ? [] : ['registered']),
  ].join(' ');
  return drawn;
}

function drawnState(state: EntryState): { readonly icon: vscode.ThemeIcon; readonly words: string } {
  switch (state) {
    case 'verified':
      return {
        icon: new vscode.ThemeIcon('pass', new vscode.ThemeColor('testing.iconPassed')),
        words: vscode.l10n.t('Verified: it says what its record says.'),
      };
    case 'wrong':
      return {
        icon: new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground')),
        words: vscode.l10n.t('Something is wrong with it.'),
      };
    case 'unchecked':
      return {
        icon: new vscode.ThemeIcon('circle-outline'),
        words: vscode.l10n.t('Not checked against its record.'),
      };
  }
}
