import * as vscode from 'vscode';
import { Disposables } from '../disposables';
import type { ViewedHomepage } from './viewedHomepage';

/** What a view shows, asked for only while it is in sight. */
export interface TreeSource<Node> {
  /** As in package.json. */
  readonly id: string;
  roots(uri: string): Promise<readonly Node[]>;
  children(node: Node): readonly Node[];
  /** Its `id` is the same for what is the same, so that selection and folding last. */
  item(node: Node): vscode.TreeItem;
  /** How long the site must be left alone before it is asked for anew, where that is more than usual. In milliseconds. */
  readonly pause?: number;
  readonly drag?: vscode.TreeDragAndDropController<Node>;
}

/** How long the site must be left alone before a view is drawn again, in milliseconds: not at each key of one who types. */
const pause = 250;
/**
 * What takes long to draw waits longer, so that it does not meet the next key of an author who only stops to think: so many times what it took
 * last, and no longer than that.
 */
const pausePerCost = 4;
const longestPause = 2500;

/** A tree view of the side bar that costs nothing while it is hidden and follows the site while it is not. */
export class LazyTree<Node> extends Disposables implements vscode.TreeDataProvider<Node> {
  readonly #source: TreeSource<Node>;
  readonly #homepage: ViewedHomepage;
  readonly #changed = this.add(new vscode.EventEmitter<void>());
  readonly onDidChangeTreeData = this.#changed.event;
  readonly view: vscode.TreeView<Node>;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #isStale = false;
  /** What it took last to ask for the roots, in milliseconds. */
  #cost = 0;

  constructor(source: TreeSource<Node>, homepage: ViewedHomepage) {
    super();
    this.#source = source;
    this.#homepage = homepage;
    const { id, drag } = source;
    this.view = this.add(
      vscode.window.createTreeView(id, { treeDataProvider: this, ...(drag && { dragAndDropController: drag }) }),
    );
    this.add(homepage.onDidChange(() => this.refresh()));
    this.add(
      this.view.onDidChangeVisibility(({ visible }) => {
        if (visible && this.#isStale) this.refresh();
      }),
    );
    this.add({ dispose: () => clearTimeout(this.#timer) });
  }

  /** Draws the view again, soon; when it comes into sight where it is hidden. */
  refresh(): void {
    this.#isStale = !this.view.visible;
    if (this.#isStale) return;
    clearTimeout(this.#timer);
    const long = Math.min(longestPause, this.#cost * pausePerCost);
    this.#timer = setTimeout(() => this.#changed.fire(), Math.max(this.#source.pause ?? pause, long));
  }

  async getChildren(node?: Node): Promise<Node[]> {
    if (node !== undefined) return [...this.#source.children(node)];
    const uri = await this.#homepage.uri();
    if (uri === undefined) return [];
    const began = performance.now();
    const roots = await this.#source.roots(uri);
    this.#cost = performance.now() - began;
    return [...roots];
  }

  getTreeItem(node: Node): vscode.TreeItem {
    return this.#source.item(node);
  }
}
