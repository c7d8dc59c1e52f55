import * as vscode from 'vscode';
import type { LanguageService } from '../../core/languageService';
import type { OffsetRange } from '../../core/text/range';
import { Disposables } from '../disposables';
import { toLocation } from '../siteFiles';
import { createPace, type Pace } from '../pace';
import { placeNow } from './placeNow';
import type { ViewedHomepage } from './viewedHomepage';
import { firstOf, followAll, heirsOf, lookAlike, ViewRow, type Drawing, type Origin } from './viewRow';

/** What a view shows, asked for only while it is in sight. */
export interface TreeSource<Node> extends Drawing<Node> {
  /** As in package.json. */
  readonly id: string;
  /** `undefined` where it was given up, since it is asked again already. */
  roots(uri: string): Promise<readonly Node[] | undefined>;
  origin(node: Node): Origin | undefined;
  /** How long the site must be left alone before it is asked for anew, where that is more than usual. In milliseconds. */
  readonly pause?: number;
  readonly drag?: RowDrag<Node>;
}

/** How things are dragged and dropped: `vscode.TreeDragAndDropController` for what rows stand for. */
interface RowDrag<Node> {
  readonly dragMimeTypes: readonly string[];
  readonly dropMimeTypes: readonly string[];
  readonly handleDrag: (dragged: readonly Node[], data: vscode.DataTransfer) => void;
  readonly handleDrop: (target: Node | undefined, data: vscode.DataTransfer) => Promise<void>;
}

/** How long the site must be left alone before a view looks at it again, in milliseconds: not at each key of one who types. */
const pause = 250;
/**
 * What takes long to find waits longer, so that it does not meet the next key of an author who only stops to think: so many times what it took,
 * and no longer than that.
 */
const pausePerCost = 4;
const longestPause = 2500;

const Kind = vscode.TextEditorSelectionChangeKind;

/** Shows the source of a row. It stands in no palette and no menu. */
const showRow = 'academicHomepage.showRow';

/** What Enter does on a row, told the id of the view. It stands in no palette and no menu. */
const goToRow = 'academicHomepage.goToRow';

/** What the rows of a view lead to. */
interface RowsThatLead {
  readonly id: string;
  /** Where the selected row leads; `undefined` for one that stands nowhere. */
  selectedOrigin(): Origin | undefined;
}

/**
 * Registers where the rows of the views lead. A click and Space show a place of the site and leave the focus in the view, whose keys go on
 * working; Enter goes there, as in the views of VS Code.
 */
export function registerShowRow(service: LanguageService, views: readonly RowsThatLead[]): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.commands.registerCommand(showRow, (originNow: () => Origin | undefined) =>
      showOrigin(service, originNow(), false),
    ),
    vscode.commands.registerCommand(goToRow, (id: string) =>
      showOrigin(service, views.find(view => view.id === id)?.selectedOrigin(), true),
    ),
  );
}

/** Shows a place of the site. @param takesFocus whether its author goes on there, and not in the view */
export async function showOrigin(
  service: LanguageService,
  origin: Origin | undefined,
  takesFocus: boolean,
): Promise<void> {
  const location = origin && toLocation(service, origin.uri, origin.place);
  if (location === undefined) return;
  const options: vscode.TextDocumentShowOptions = {
    selection: location.range,
    preserveFocus: !takesFocus,
    preview: !takesFocus,
  };
  await vscode.commands.executeCommand('vscode.open', location.uri, options);
}

/** A tree view of the side bar that costs nothing while it is hidden, follows the site while it is not, and is drawn anew when it looks different. */
export class LazyTree<Node> extends Disposables implements vscode.TreeDataProvider<ViewRow<Node>>, RowsThatLead {
  readonly #source: TreeSource<Node>;
  readonly #drawing: Drawing<Node>;
  readonly #homepage: ViewedHomepage;
  readonly #changed = this.add(new vscode.EventEmitter<void>());
  readonly onDidChangeTreeData = this.#changed.event;
  readonly view: vscode.TreeView<ViewRow<Node>>;
  readonly id: string;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isStale = false;
  /** Of asking for the roots. */
  readonly #pace: Pace;
  /** The rows that VS Code shows; none while it is to ask for others. */
  #shown: readonly ViewRow<Node>[] | undefined;
  /** Rows that were just found, for VS Code to ask for. */
  #found: readonly ViewRow<Node>[] | undefined;
  /** The ids of the rows that the focus of a removed one goes to, the best first, until the view is drawn without it. */
  #heirs: readonly string[] = [];
  /** Which search for rows is the last. */
  #searches = 0;
  /** How many searches for rows are under way. */
  #running = 0;

  constructor(source: TreeSource<Node>, homepage: ViewedHomepage) {
    super();
    this.#source = source;
    this.#drawing = {
      children: node => source.children(node),
      item: node => source.item(node),
      origin: node => this.#originOf(node),
    };
    this.#homepage = homepage;
    this.#pace = createPace(pausePerCost, source.pause ?? pause, longestPause);
    const { id, drag } = source;
    this.id = id;
    this.view = this.add(
      vscode.window.createTreeView(id, {
        treeDataProvider: this,
        ...(drag && {
          dragAndDropController: controllerOf(drag, () => {
            this.refreshNow();
          }),
        }),
      }),
    );
    this.add(homepage.onDidChange(() => this.refresh()));
    this.add(
      this.view.onDidChangeVisibility(({ visible }) => {
        if (visible && this.#isStale) this.refresh();
      }),
    );
    this.add(
      vscode.window.onDidChangeTextEditorSelection(({ kind }) => {
        // an author who is back at the text is not taken away from it
        if (kind === Kind.Keyboard || kind === Kind.Mouse) this.#heirs = [];
      }),
    );
    this.add({ dispose: () => clearTimeout(this.#timer) });
  }

  /** Looks at the site again, soon, and draws the view where it looks different; when it comes into sight where it is hidden. */
  refresh(): void {
    this.#isStale = !this.view.visible;
    if (this.#isStale) {
      this.#found = undefined;
      this.#heirs = [];
      return;
    }
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      void this.#follow();
    }, this.#pace.pause());
  }

  /** Looks at once where it was to look soon: who has just changed the site by a command is not typing, and waits to see it. */
  refreshNow(): void {
    if (this.#timer === undefined) return;
    clearTimeout(this.#timer);
    this.#timer = undefined;
    void this.#follow();
  }

  /** Does what removes `row` and says whether it did; the focus goes to the row beside it, as in the Explorer, so that the keys go on from there. */
  async remove(row: ViewRow<Node>, removed: () => Promise<boolean>): Promise<void> {
    const before = this.#heirs;
    const heirs = heirsOf(row, this.#shown ?? []);
    // the view may be drawn anew before the change is said to be made
    this.#heirs = heirs;
    let isRemoved = false;
    try {
      isRemoved = await removed();
    } finally {
      if (!isRemoved && this.#heirs === heirs) this.#heirs = before;
    }
    this.refreshNow();
  }

  async getChildren(row?: ViewRow<Node>): Promise<ViewRow<Node>[]> {
    if (row !== undefined) return [...row.children];
    // VS Code shows that it waits
    const rows = this.#found ?? (await this.#homepage.onceRead(() => this.#find())) ?? this.#shown ?? [];
    this.#found = undefined;
    this.#shown = rows;
    return [...rows];
  }

  /** VS Code reveals no row of a view that cannot say this. */
  getParent(row: ViewRow<Node>): ViewRow<Node> | undefined {
    return row.parent;
  }

  getTreeItem(row: ViewRow<Node>): vscode.TreeItem {
    if (row.origin !== undefined)
      row.drawn.command = {
        command: showRow,
        title: vscode.l10n.t('Show Source'),
        arguments: [() => this.originNow(row)],
      };
    return row.drawn;
  }

  selectedOrigin(): Origin | undefined {
    const [row] = this.view.selection;
    return row && this.originNow(row);
  }

  /** Where what a row stands for is now. */
  originNow(row: ViewRow<Node>): Origin | undefined {
    const { origin } = row;
    // where it is gone, the author still sees where it was
    return origin && { ...origin, place: { ...origin.place, ...this.placeNow(row, origin.place) } };
  }

  /** Where a place of the file that a row is written in is now; `undefined` where nothing of it is left. */
  placeNow({ origin }: ViewRow<Node>, place: OffsetRange): OffsetRange | undefined {
    if (origin === undefined) return place;
    return placeNow(this.#homepage, { uri: origin.uri, path: origin.place.path, text: origin.text }, place);
  }

  async #follow(): Promise<void> {
    const search = ++this.#searches;
    // what cannot be found is asked for by VS Code, which tells of the failure
    const rows = await this.#find().catch(() => 'not found' as const);
    if (rows === undefined || search !== this.#searches || this.isDisposed()) return;
    if (rows !== 'not found' && this.#shown !== undefined && lookAlike(this.#shown, rows)) {
      followAll(this.#shown, rows);
    } else {
      this.#shown = undefined;
      this.#found = rows === 'not found' ? undefined : rows;
      this.#changed.fire();
      this.#focusHeir(this.#found ?? []);
    }
  }

  #focusHeir(rows: readonly ViewRow<Node>[]): void {
    const heir = firstOf(this.#heirs, rows);
    this.#heirs = [];
    // it rejects where the view is drawn anew meanwhile
    if (heir !== undefined) this.view.reveal(heir, { select: true, focus: true }).then(undefined, () => undefined);
  }

  /** `undefined` where it was given up. */
  async #find(): Promise<readonly ViewRow<Node>[] | undefined> {
    // one that begins while VS Code still waits for the first waits for the same reading of the site: it says as little of the next
    const isAlone = this.#running === 0;
    this.#running++;
    try {
      const uri = await this.#homepage.uri();
      if (uri === undefined) return [];
      const began = performance.now();
      const roots = await this.#source.roots(uri);
      // how long a whole one takes it does not tell
      if (roots === undefined) return undefined;
      if (isAlone) this.#pace.took(performance.now() - began);
      // now, since places are those of the texts that have just been read
      return roots.map(root => new ViewRow(this.#drawing, root));
    } finally {
      this.#running--;
    }
  }

  #originOf(node: Node): Origin | undefined {
    const origin = this.#source.origin(node);
    return origin && { text: this.#homepage.textOf(origin.uri, origin.place.path), ...origin };
  }
}

/** @param dropped told when what a drop does is done */
function controllerOf<Node>(
  { dragMimeTypes, dropMimeTypes, handleDrag, handleDrop }: RowDrag<Node>,
  dropped: () => void,
): vscode.TreeDragAndDropController<ViewRow<Node>> {
  return {
    dragMimeTypes,
    dropMimeTypes,
    handleDrag(dragged, data) {
      handleDrag(
        dragged.map(({ node }) => node),
        data,
      );
    },
    async handleDrop(target, data) {
      await handleDrop(target?.node, data);
      dropped();
    },
  };
}
