import type * as vscode from 'vscode';
import type { Place } from '../../core/text/mappedText';

/** Where something is written, in the site that holds the file `uri`. */
export interface Origin {
  readonly uri: string;
  readonly place: Place;
  /** Of that file, in which the place is counted; `undefined` where it is not known. */
  readonly text?: string | undefined;
}

/** What a view shows of one thing. */
export interface Drawing<Node> {
  children(node: Node): readonly Node[];
  /** Its `id` is the same for what is the same, so that selection and folding last. */
  item(node: Node): vscode.TreeItem;
  /** What a click shows; nothing for what stands nowhere on this page. */
  origin?(node: Node): Origin | undefined;
}

/**
 * A row of a view. What it stands for may go to another place in its file, or gain what nobody sees, without being drawn again: VS Code keeps
 * something of each row that is drawn for as long as the view lives.
 */
export class ViewRow<Node = unknown> {
  #node: Node;
  #origin: Origin | undefined;
  readonly drawn: vscode.TreeItem;
  readonly children: readonly ViewRow<Node>[];
  /** None of one of the topmost. */
  readonly parent: ViewRow<Node> | undefined;

  constructor(drawing: Drawing<Node>, node: Node, parent?: ViewRow<Node>) {
    this.#node = node;
    this.#origin = drawing.origin?.(node);
    this.parent = parent;
    this.drawn = drawing.item(node);
    this.children = drawing.children(node).map(child => new ViewRow(drawing, child, this));
  }

  /** What it stands for now. */
  get node(): Node {
    return this.#node;
  }

  /** Where that stood when it was found. */
  get origin(): Origin | undefined {
    return this.#origin;
  }

  /** Stands from now on for what `row`, which looks the same, stands for; so do its children. */
  follow(row: ViewRow<Node>): void {
    this.#node = row.node;
    this.#origin = row.origin;
    followAll(this.children, row.children);
  }
}

/** Each of `rows` stands from now on for what the one at its place among `others`, which look the same, stands for. */
export function followAll<Node>(rows: readonly ViewRow<Node>[], others: readonly ViewRow<Node>[]): void {
  for (const [at, row] of rows.entries()) {
    const other = others[at];
    if (other !== undefined) row.follow(other);
  }
}

/**
 * The rows that the focus of `row` goes to when it is removed, by their ids, the best first: the next, else the one before, else the one
 * that it is in or, where that goes with its last row, the one beside that.
 * @param roots the topmost rows of the view
 */
export function heirsOf<Node>(row: ViewRow<Node>, roots: readonly ViewRow<Node>[]): readonly string[] {
  const { parent } = row;
  const siblings = parent?.children ?? roots;
  const at = siblings.indexOf(row);
  const near = at < 0 ? [] : [siblings[at + 1], siblings[at - 1], parent];
  const ids = near.flatMap(one => one?.drawn.id ?? []);
  return parent === undefined ? ids : [...ids, ...heirsOf(parent, roots)];
}

/** The first of these ids that a row has, on any level. */
export function firstOf<Node>(ids: readonly string[], rows: readonly ViewRow<Node>[]): ViewRow<Node> | undefined {
  const known = new Map(everyRow(rows).map(row => [row.drawn.id, row]));
  const id = ids.find(one => known.has(one));
  return id === undefined ? undefined : known.get(id);
}

function everyRow<Node>(rows: readonly ViewRow<Node>[]): readonly ViewRow<Node>[] {
  return rows.flatMap(row => [row, ...everyRow(row.children)]);
}

/** Whether rows show the same as others, their children included. */
export function lookAlike<Node>(rows: readonly ViewRow<Node>[], others: readonly ViewRow<Node>[]): boolean {
  return (
    rows.length === others.length &&
    rows.every((row, at) => {
      const other = others[at];
      return other !== undefined && look(row.drawn) === look(other.drawn) && lookAlike(row.children, other.children);
    })
  );
}

/** Without what a click does, which asks the row where it stands. */
function look(drawn: vscode.TreeItem): string {
  return JSON.stringify(drawn, (key, value: unknown) => (key === 'command' ? undefined : value));
}

/**
 * Whether a menu was opened on a row that the view has no more: VS Code gives nothing in its place then, while it gives no arguments at all
 * to who runs a command without a row. What stands at the cursor is another thing.
 */
export function isOfLostRow(args: readonly unknown[]): boolean {
  return args.length > 0 && (args[0] === undefined || args[0] === null);
}
