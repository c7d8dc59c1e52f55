import * as vscode from 'vscode';
import type { CheckItem, ChecksGrouping, ChecksView } from '../../core/features/homepageView/checksView';
import type { EntryFilter, Grouping } from '../../core/features/homepageView/publicationsView';
import type { SectionsView } from '../../core/features/sections/sectionsView';
import type { LanguageService } from '../../core/languageService';
import type { OffsetRange } from '../../core/text/range';
import { Disposables } from '../disposables';
import type { HomepageFolders } from '../homepageFolders';
import type { PictureReader } from '../pictures/readyPicture';
import type { Previews } from '../preview/previews';
import { checksText } from './checksText';
import { checksTree, type CheckNode } from './checksTree';
import { LazyTree, registerShowRow } from './lazyTree';
import type { PublicationTarget } from './listedPublication';
import { profileTree, type ProfileNode } from './profileTree';
import {
  publicationsTree,
  type GroupNode,
  type PublicationNode,
  type PublicationsArrangement,
} from './publicationsTree';
import { sectionsTree, type SectionNode } from './sectionsTree';
import { ViewedHomepage } from './viewedHomepage';
import { isOfLostRow, ViewRow, type Origin } from './viewRow';
import { tick } from '../walkthroughSteps';

/** Told to a command by the keys of the views: it is about what is selected there, and about nothing else. */
const selection = 'selection';

/** A section, as a command is about it. */
export interface SectionTarget {
  /** The file it was named by. */
  readonly uri: string;
  readonly key: string;
}

/** A problem of the site, as a command is about it. */
export interface CheckTarget {
  /** A file of the site. */
  readonly uri: string;
  readonly item: CheckItem;
  /** Where it is now in its file; `undefined` where nothing of that is left. */
  readonly range: OffsetRange | undefined;
}

const noFilter: EntryFilter = { text: '', states: [] };

/** The views of the side bar's “Homepage”, and what their commands are about. */
export class HomepageViews extends Disposables {
  readonly #service: LanguageService;
  readonly #state: vscode.Memento;
  readonly homepage: ViewedHomepage;
  readonly #sections: LazyTree<SectionNode>;
  readonly #publications: LazyTree<PublicationNode>;
  readonly #profile: LazyTree<ProfileNode>;
  readonly #checks: LazyTree<CheckNode>;
  #filter: EntryFilter = noFilter;

  /**
   * @param folders which homepages there are
   * @param previews whose pages may be in use
   * @param reader reads pictures that are dropped on publications
   * @param state keeps how the publications are grouped
   */
  constructor(
    service: LanguageService,
    folders: HomepageFolders,
    previews: Pick<Previews, 'pageInUse' | 'onDidChange'>,
    reader: PictureReader,
    state: vscode.Memento,
  ) {
    super();
    this.#service = service;
    this.#state = state;
    this.homepage = this.add(new ViewedHomepage(service, folders, previews));
    const sections = sectionsTree(service);
    this.#sections = this.add(new LazyTree(sections, this.homepage));
    // of the first view, so that it stands over all of them
    const tellWhose = (): void => void (this.#sections.view.description = this.homepage.name ?? '');
    this.add(folders.onDidName(tellWhose));
    this.add(
      sections.onDidFill(({ isAlone, isWithoutHeadings, markup }) => {
        tellWhose();
        void vscode.commands.executeCommand('setContext', 'academicHomepage.pageIsAlone', isAlone);
        void vscode.commands.executeCommand('setContext', 'academicHomepage.viewedMarkup', markup ?? 'none');
        this.#sections.view.message = isWithoutHeadings ? toldOfNoHeadings(markup) : '';
      }),
    );
    const publications = publicationsTree(service, reader, () => this.arrangement);
    this.#publications = this.add(new LazyTree(publications, this.homepage));
    this.add(
      publications.onDidFill(({ shown, count }) => {
        this.#tellOfFilter(shown, count ?? 0);
        void vscode.commands.executeCommand('setContext', 'academicHomepage.listsNoPublications', count === 0);
        if ((count ?? 0) > 0) tick('papers');
      }),
    );
    const profile = profileTree(service);
    this.#profile = this.add(new LazyTree(profile, this.homepage));
    // “zh” of `author: zh`
    this.add(profile.onDidFill(person => (this.#profile.view.description = person ?? '')));
    const checks = checksTree(service, () => this.checksGrouping);
    this.#checks = this.add(new LazyTree(checks, this.homepage));
    this.add(checks.onDidFill(found => this.#tellOfChecks(found)));
    this.add(registerShowRow(service, [this.#sections, this.#publications, this.#profile, this.#checks]));
    void setGroupingContext(this.arrangement.grouping);
  }

  /** How the publications are arranged. */
  get arrangement(): PublicationsArrangement {
    return { grouping: this.#state.get<Grouping>('publications.grouping', 'section'), filter: this.#filter };
  }

  async groupPublications(grouping: Grouping): Promise<void> {
    await this.#state.update('publications.grouping', grouping);
    await setGroupingContext(grouping);
    this.#publications.refresh();
  }

  /** How the checks are arranged. */
  get checksGrouping(): ChecksGrouping {
    return this.#state.get<ChecksGrouping>('checks.grouping', 'file');
  }

  async groupChecks(grouping: ChecksGrouping): Promise<void> {
    await this.#state.update('checks.grouping', grouping);
    this.#checks.refresh();
  }

  /** Whether the view of publications is asked to leave some out. */
  get isFiltered(): boolean {
    return this.#filter.text !== '' || this.#filter.states.length > 0;
  }

  async filterPublications(filter: EntryFilter): Promise<void> {
    this.#filter = filter;
    await vscode.commands.executeCommand('setContext', 'academicHomepage.publicationsFiltered', this.isFiltered);
    this.#publications.refresh();
  }

  /** Has the view show all publications again. */
  async clearFilter(): Promise<void> {
    await this.filterPublications(noFilter);
  }

  /**
   * The section that a command is about: that of a menu; by a key of the view the one selected there, and no other; else the one at the
   * cursor.
   */
  async section(args: readonly unknown[]): Promise<SectionTarget | undefined> {
    const [given] = args;
    const node = rowOf(given, this.#sections)?.node;
    if (node !== undefined) return node.kind === 'section' ? { uri: node.uri, key: node.item.key } : undefined;
    if (given === selection || isOfLostRow(args)) return undefined;
    const place = cursor();
    const key = place && (await this.#service.sectionAt(place.uri, place.offset));
    if (place !== undefined && key !== undefined) return { uri: place.uri, key };
    return this.#sections.view.selection.length === 0 ? undefined : this.section([selection]);
  }

  /** Has the views of sections and publications look at once for what a command has just changed, where they were to look soon. */
  refreshNow(): void {
    this.#sections.refreshNow();
    this.#publications.refreshNow();
  }

  /** Does what removes the section that a command is about; by a row, the one beside it has the focus then. */
  async removeSection(args: readonly unknown[], removed: () => Promise<boolean>): Promise<void> {
    await removeFrom(this.#sections, args, removed);
  }

  /** A section of the view that only the page in the other language has, by a file of the site. */
  onlyOther([given]: readonly unknown[]): { readonly uri: string; readonly title: string } | undefined {
    const node = nodeOf(given);
    return node?.kind === 'other' ? { uri: node.uri, title: node.title } : undefined;
  }

  /** The group of publications that a menu of the view is about. */
  publicationGroup([given]: readonly unknown[]): GroupNode | undefined {
    const node = nodeOf(given);
    return node?.kind === 'group' ? node : undefined;
  }

  /** The same for a publication. */
  async publication(args: readonly unknown[]): Promise<PublicationTarget | undefined> {
    const [given] = args;
    const node = rowOf(given, this.#publications)?.node;
    if (node !== undefined) return node.kind === 'publication' ? { uri: node.uri, entry: node.item } : undefined;
    if (given === selection || isOfLostRow(args)) return undefined;
    const target = await this.publicationAtCursor();
    if (target !== undefined) return target;
    return this.#publications.view.selection.length === 0 ? undefined : this.publication([selection]);
  }

  /** The publication that the cursor is in. */
  async publicationAtCursor(): Promise<PublicationTarget | undefined> {
    const place = cursor();
    const entry = place && (await this.#service.publicationAt(place.uri, place.offset));
    return place && entry && { uri: place.uri, entry };
  }

  /** The same for a publication. */
  async removePublication(args: readonly unknown[], removed: () => Promise<boolean>): Promise<void> {
    await removeFrom(this.#publications, args, removed);
  }

  /** Whether a key of a view was pressed on a row: a command that is not about it does nothing then, as in any tree. */
  isOnRow([given]: readonly unknown[], of: 'sections' | 'publications'): boolean {
    const { view } = of === 'sections' ? this.#sections : this.#publications;
    return given === selection && view.selection.length > 0;
  }

  /** Where the publication of an item of the view stands, for commands that take a place; `undefined` where it is not there any more. */
  placeOf(given: unknown): { readonly uri: vscode.Uri; readonly offset: number } | undefined {
    const row = rowOf(given, this.#publications);
    if (row?.node.kind !== 'publication') return undefined;
    const { uri: of, item } = row.node;
    const place = this.#publications.placeNow(row, item.place);
    const uri = this.#service.resolve(of, item.path);
    if (place === undefined || uri === undefined) return undefined;
    const title = row.origin?.text?.slice(item.selection.start, item.selection.end) ?? '';
    const now = this.#service.textOf(of, item.path)?.slice(place.start, place.end);
    return now === undefined || now.includes(title) ? { uri: vscode.Uri.parse(uri), offset: place.start } : undefined;
  }

  /** The key of the profile that a menu or a key of the view is about. */
  profileKey([given]: readonly unknown[]): ProfileNode | undefined {
    const node = rowOf(given, this.#profile)?.node;
    return node?.kind === 'key' ? node : undefined;
  }

  /** The same for what is wrong with the site, with where that is now. */
  check([given]: readonly unknown[]): CheckTarget | undefined {
    const row = rowOf(given, this.#checks);
    if (row?.node.kind !== 'check') return undefined;
    const { uri, item } = row.node;
    return { uri, item, range: this.#checks.placeNow(row, item.problem.range) };
  }

  /** The rule that a row of the checks is about: that of a problem, or of the group of its problems; `uri` is a file of the site. */
  ruleOf([given]: readonly unknown[]): { readonly id: string; readonly uri: string } | undefined {
    const node = rowOf(given, this.#checks)?.node;
    if (node?.kind === 'check') return { id: node.item.ruleId, uri: node.uri };
    const isRule = node?.kind === 'checkGroup' && this.checksGrouping === 'rule';
    return isRule ? { id: node.group.id, uri: node.uri } : undefined;
  }

  /** Where what a row of the profile or the checks stands for is written now. */
  originOf([given]: readonly unknown[]): Origin | undefined {
    if (!(given instanceof ViewRow)) return undefined;
    // each row knows its view by what it stands for
    const { kind } = given.node as ProfileNode | CheckNode;
    return kind === 'key'
      ? this.#profile.originNow(given as ViewRow<ProfileNode>)
      : this.#checks.originNow(given as ViewRow<CheckNode>);
  }

  #tellOfChecks(found: Pick<ChecksView, 'count' | 'withFix' | 'fixable'>): void {
    const { view } = this.#checks;
    const [description, more] = checksText(found);
    view.description = description;
    view.message = more;
  }

  #tellOfFilter(shown: number, count: number): void {
    const { view } = this.#publications;
    view.description = shown === count ? '' : vscode.l10n.t('{0} of {1}', shown, count);
    view.message =
      shown > 0 || count === 0 ? '' : vscode.l10n.t('No publication passes the filter. Filter again to change it.');
  }
}

function toldOfNoHeadings(markup: SectionsView['markup'] | undefined): string {
  if (markup === undefined)
    return vscode.l10n.t('This site has no home page whose sections could be listed. Open one of its pages.');
  return markup === 'html'
    ? vscode.l10n.t('This page has no headings (<h1> to <h3>), which begin its sections. “Add Section…” writes one.')
    : vscode.l10n.t('This page has no headings in Markdown, which begin its sections. “Add Section…” writes one.');
}

/** Tells menus whether the order of the view is that of the page. */
async function setGroupingContext(grouping: Grouping): Promise<void> {
  await vscode.commands.executeCommand('setContext', 'academicHomepage.publicationsGrouping', grouping);
}

async function removeFrom<Node>(
  tree: LazyTree<Node>,
  [given]: readonly unknown[],
  removed: () => Promise<boolean>,
): Promise<void> {
  const row = rowOf(given, tree);
  await (row === undefined ? removed() : tree.remove(row, removed));
}

/** The row that a menu, or a key of the view, is about. */
function rowOf<Node>(given: unknown, { view }: LazyTree<Node>): ViewRow<Node> | undefined {
  if (given === selection) return view.selection[0];
  return given instanceof ViewRow ? (given as ViewRow<Node>) : undefined;
}

/** What a row that a menu gives to a command stands for now. */
function nodeOf(given: unknown): SectionNode | PublicationNode | undefined {
  return given instanceof ViewRow ? (given.node as SectionNode | PublicationNode) : undefined;
}

function cursor(): { readonly uri: string; readonly offset: number } | undefined {
  const editor = vscode.window.activeTextEditor;
  if (editor === undefined) return undefined;
  return { uri: editor.document.uri.toString(), offset: editor.document.offsetAt(editor.selection.active) };
}
