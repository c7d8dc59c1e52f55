import * as vscode from 'vscode';
import type { ProfileItem } from '../../core/features/homepageView/profileView';
import type { LanguageService } from '../../core/languageService';
import { speaksChinese } from '../language';
import { localize } from '../localize';
import { heard } from './heard';
import type { TreeSource } from './lazyTree';

/** An item of the view of the profile. */
export interface ProfileNode {
  readonly kind: 'key';
  readonly uri: string;
  readonly item: ProfileItem;
}

interface ProfileSource extends TreeSource<ProfileNode> {
  /** Told whose profile it is each time the view is filled: the person of `_data/authors.yml`, none for the one of `_config.yml`. */
  readonly onDidFill: vscode.Event<string | undefined>;
}

/** The keys of the profile with their values and what is wrong with them. */
export function profileTree(service: LanguageService): ProfileSource {
  const filled = new vscode.EventEmitter<string | undefined>();
  return {
    onDidFill: filled.event,
    id: 'academicHomepage.profile',
    async roots(uri) {
      const view = await service.profileView(uri);
      filled.fire(view?.person);
      return (view?.items ?? []).map(item => ({ kind: 'key', uri, item }));
    },
    children: () => [],
    item: ({ item }) => draw(item),
    origin: ({ uri, item }) => ({ uri, place: item.place }),
  };
}

function draw(item: ProfileItem): vscode.TreeItem {
  const drawn = new vscode.TreeItem(item.key);
  const { icon, words } = drawnState(item);
  const title = item.title && (speaksChinese(vscode.env.language) ? item.title.zh : item.title.en);
  drawn.id = `key ${item.key}`;
  drawn.description = item.value === '' ? words : item.value;
  const told = [item.value, ...(item.problems.length > 0 ? item.problems.map(localize) : [words])];
  drawn.tooltip = [title ?? item.key, ...told].filter(line => line !== '').join('\n');
  drawn.accessibilityInformation = heard(item.key, title, ...told);
  drawn.iconPath = icon;
  // for menus: `profileKey filled value link`
  const offers = [item.isOneValue ? 'value' : '', item.value === '' ? 'none' : '', isLink(item) ? 'link' : ''];
  drawn.contextValue = ['profileKey', item.state, ...offers].filter(word => word !== '').join(' ');
  return drawn;
}

/** Whether the value is an address of the web, which can be opened. */
export function isLink({ value }: Pick<ProfileItem, 'value'>): boolean {
  return /^https?:\/\/\S+$/i.test(value);
}

function drawnState({ state }: ProfileItem): { readonly icon: vscode.ThemeIcon; readonly words: string } {
  switch (state) {
    case 'filled':
      return { icon: new vscode.ThemeIcon('symbol-field'), words: '' };
    case 'empty':
      return { icon: new vscode.ThemeIcon('circle-outline'), words: vscode.l10n.t('empty') };
    case 'dead':
      return {
        icon: new vscode.ThemeIcon('eye-closed', new vscode.ThemeColor('list.warningForeground')),
        words: vscode.l10n.t('No visitor sees it.'),
      };
    case 'problem':
      return {
        icon: new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground')),
        words: vscode.l10n.t('Something is wrong with it.'),
      };
  }
}
