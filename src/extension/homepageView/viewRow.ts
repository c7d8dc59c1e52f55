import type * as vscode from 'vscode';

/** What a view shows of one thing. */
export interface Drawing<Node> {
  children(node: Node): readonly Node[];
  /** Its `id` is the same for what is the same, so that selection and folding last. */
  item(node: Node): vscode.TreeItem;
}

/**
 * A row of a view. What it stands for may go to another place in its file, or gain what nobody sees, without being drawn again: VS Code keeps
 * something of each row that is drawn for as long as the view lives.
 */
export class ViewRow<Node = unknown> {
  #node: Node;
  readonly drawn: vscode.TreeItem;
  readonly children: readonly ViewRow<Node>[];

  constructor(drawing: Drawing<Node>, node: Node) {
    this.#node = node;
    this.drawn = drawing.item(node);
    this.children = drawing.children(node).map(child => new ViewRow(drawing, child));
  }

  /** What it stands for now. */
  get node(): Node {
    return this.#node;
  }

  /** Stands from now on for what `row`, which looks the same, stands for; so do its children. */
  follow(row: ViewRow<Node>): void {
    this.#node = row.node;
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
