import * as vscode from 'vscode';
import type { LostMenuItem, SectionItem, SectionsView } from '../../core/features/sections/sectionsView';
import type { LanguageService } from '../../core/languageService';
import { tellRefused } from '../refused';
import { applyChange } from './applyChange';
import { heard } from './heard';
import type { TreeSource } from './lazyTree';

/** An item of the view of sections. */
export type SectionNode =
  | {
      readonly kind: 'section';
      readonly uri: string;
      readonly view: SectionsView;
      readonly item: SectionItem;
      readonly isNested: boolean;
    }
  /** A section that only the page in the other language has. */
  | { readonly kind: 'other'; readonly uri: string; readonly view: SectionsView; readonly title: string }
  | { readonly kind: 'lost'; readonly uri: string; readonly item: LostMenuItem };

const mime = 'application/vnd.code.tree.academichomepage.sections';

/** Told each time the view is filled. */
interface FilledSections {
  /** There is no page in the other language. */
  readonly isAlone: boolean;
  /** The page has no headings that begin sections. */
  readonly isWithoutHeadings: boolean;
  /** As what the page is read; `undefined` where the site has none to show. */
  readonly markup: SectionsView['markup'] | undefined;
}

interface SectionsSource extends TreeSource<SectionNode> {
  readonly onDidFill: vscode.Event<FilledSections>;
}

/** The sections of a page, those that are hidden too, and what in the menu leads nowhere. */
export function sectionsTree(service: LanguageService): SectionsSource {
  const nodeOf = (uri: string, view: SectionsView, item: SectionItem, isNested: boolean): SectionNode => ({
    kind: 'section',
    uri,
    view,
    item,
    isNested,
  });
  const filled = new vscode.EventEmitter<FilledSections>();
  return {
    id: 'academicHomepage.sections',
    onDidFill: filled.event,
    async roots(uri) {
      const view = await service.sectionsView(uri);
      filled.fire({
        isAlone: view !== undefined && view.otherPath === undefined,
        isWithoutHeadings: (view?.sections.length ?? 0) === 0,
        markup: view?.markup,
      });
      if (view === undefined) return [];
      return [
        ...view.sections.map(item => nodeOf(uri, view, item, false)),
        ...view.onlyOther.map((title): SectionNode => ({ kind: 'other', uri, view, title })),
        ...view.lost.map((item): SectionNode => ({ kind: 'lost', uri, item })),
      ];
    },
    children: node =>
      node.kind === 'section' ? node.item.children.map(item => nodeOf(node.uri, node.view, item, true)) : [],
    item: draw,
    origin: node => (node.kind === 'other' ? undefined : { uri: node.uri, place: node.item.place }),
    drag: {
      dragMimeTypes: [mime],
      dropMimeTypes: [mime],
      handleDrag(source, data) {
        const [node] = source;
        if (node?.kind === 'section') data.set(mime, new vscode.DataTransferItem(node.item.key));
      },
      async handleDrop(target, data) {
        const dragged: unknown = data.get(mime)?.value;
        if (target?.kind !== 'section' || typeof dragged !== 'string' || dragged === target.item.key) return;
        await applyChange(service, target.uri, () =>
          service.changeSection(target.uri, {
            kind: 'move',
            section: dragged,
            to: { beside: target.item.key },
          }),
        ).catch(tellRefused);
      },
    },
  };
}

function draw(node: SectionNode): vscode.TreeItem {
  if (node.kind === 'section') return drawSection(node);
  if (node.kind === 'lost') {
    const title = node.item.title === '' ? node.item.url : node.item.title;
    const item = new vscode.TreeItem(title);
    item.id = `lost ${node.item.url} ${node.item.place.start}`;
    item.description = vscode.l10n.t('menu entry leads nowhere');
    item.tooltip = vscode.l10n.t('The menu leads to “{0}”, which is nowhere on this page.', node.item.url);
    item.accessibilityInformation = heard(title, item.tooltip);
    item.iconPath = new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'));
    item.contextValue = 'lostMenuItem';
    return item;
  }
  const item = new vscode.TreeItem(node.title);
  item.id = `other ${node.title}`;
  item.description =
    node.view.language === 'zh' ? vscode.l10n.t('on the English page only') : vscode.l10n.t('on the Chinese page only');
  item.iconPath = new vscode.ThemeIcon('globe');
  item.contextValue = 'onlyOther';
  return item;
}

function drawSection({ view, item, isNested }: Extract<SectionNode, { kind: 'section' }>): vscode.TreeItem {
  const hasChildren = item.children.length > 0;
  const drawn = new vscode.TreeItem(
    item.title,
    hasChildren ? vscode.TreeItemCollapsibleState.Expanded : vscode.TreeItemCollapsibleState.None,
  );
  const state = stateOf(item);
  drawn.id = `section ${item.key}`;
  const isOnlyHere = view.otherPath !== undefined && item.otherTitle === undefined && !item.isHidden;
  const missing = isOnlyHere ? notOnOther(view.language) : undefined;
  drawn.description = [item.otherTitle ?? missing, state?.shown].filter(part => part !== undefined).join(' · ');
  drawn.tooltip =
    [item.title, item.otherTitle ?? missing].filter(part => part !== undefined).join(' · ') +
    (state === undefined ? '' : `\n${state.tooltip}`);
  drawn.accessibilityInformation = heard(item.title, item.otherTitle ?? missing, state?.tooltip);
  drawn.iconPath = state?.icon ?? new vscode.ThemeIcon('dash');
  drawn.contextValue = [
    item.isHidden ? 'hiddenSection' : 'section',
    ...(item.menu !== undefined && item.menu !== 'shown' ? ['notInMenu'] : []),
    ...(isNested ? ['nested'] : []),
    ...(isOnlyHere ? ['onlyHere'] : []),
  ].join(' ');
  return drawn;
}

function notOnOther(language: SectionsView['language']): string {
  return language === 'zh' ? vscode.l10n.t('not on the English page') : vscode.l10n.t('not on the Chinese page');
}

interface DrawnState {
  readonly icon: vscode.ThemeIcon;
  /** Behind the title; nothing for what is as it should be. */
  readonly shown: string | undefined;
  readonly tooltip: string;
}

function stateOf({ isHidden, menu }: SectionItem): DrawnState | undefined {
  if (isHidden)
    return {
      icon: new vscode.ThemeIcon('eye-closed'),
      shown: vscode.l10n.t('hidden'),
      tooltip: vscode.l10n.t('In a comment of the page: visitors do not see it.'),
    };
  switch (menu) {
    case 'shown':
      return {
        icon: new vscode.ThemeIcon('layout-menubar'),
        shown: undefined,
        tooltip: vscode.l10n.t('In the menu.'),
      };
    case 'absent':
      return {
        icon: new vscode.ThemeIcon('circle-outline'),
        shown: vscode.l10n.t('not in the menu'),
        tooltip: vscode.l10n.t('Not in the menu: visitors have to scroll to it.'),
      };
    case 'broken':
      return {
        icon: new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground')),
        shown: vscode.l10n.t('menu entry leads nowhere'),
        tooltip: vscode.l10n.t('Its menu entry leads nowhere: it names an id that the page does not have.'),
      };
    case 'leaving':
      return {
        icon: new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground')),
        shown: vscode.l10n.t('menu entry leaves the site'),
        tooltip: vscode.l10n.t(
          'Its menu entry leaves the site: the address is not one of this site’s, so visitors do not get here. “Show Section in Menu” corrects it.',
        ),
      };
    case undefined:
      return undefined;
  }
}
