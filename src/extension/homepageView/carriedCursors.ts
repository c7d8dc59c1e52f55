import * as vscode from 'vscode';
import { offsetAfter, type TextEdit } from '../../core/text/edit';

/**
 * Notes which editors have their cursor in a text that is about to be moved: VS Code leaves it behind, at the text that takes the place.
 * Gives what puts all cursors and selections of these editors back on their letters once the text stands elsewhere, keeps the first in sight and says
 * whether there were any; the focus stays where it is.
 * @param edits of the document, of its text before them
 */
export function carriedCursors(from: vscode.Location, edits: readonly TextEdit[]): (to: vscode.Location) => boolean {
  const carried = vscode.window.visibleTextEditors
    .filter(
      ({ document, selection }) => document.uri.toString() === from.uri.toString() && from.range.contains(selection),
    )
    .map(editor => ({ editor, cursors: cursorsOf(editor, from.range, edits) }));
  return to => {
    const there = carried.filter(({ editor }) => editor.document.uri.toString() === to.uri.toString());
    for (const { editor, cursors } of there) {
      const { document } = editor;
      const [start, end] = [document.offsetAt(to.range.start), document.offsetAt(to.range.end)];
      const placed = ({ isMoved, at }: Caret): vscode.Position =>
        document.positionAt(isMoved ? Math.min(start + at, end) : at);
      editor.selections = cursors.map(({ anchor, active }) => new vscode.Selection(placed(anchor), placed(active)));
      editor.revealRange(editor.selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    }
    return there.length > 0;
  };
}

/** An end of a selection. */
interface Caret {
  /** Whether it stands in the text that is moved. */
  readonly isMoved: boolean;
  /** From the beginning of that text, or else in the document after the edits. */
  readonly at: number;
}

interface Cursor {
  readonly anchor: Caret;
  readonly active: Caret;
}

/** Those of an editor but for such as stand in other text that gives way: their letters go somewhere else. */
function cursorsOf(
  { document, selections }: vscode.TextEditor,
  moved: vscode.Range,
  edits: readonly TextEdit[],
): readonly Cursor[] {
  const start = document.offsetAt(moved.start);
  const caret = (position: vscode.Position): Caret | undefined => {
    const at = document.offsetAt(position);
    if (moved.contains(position)) return { isMoved: true, at: at - start };
    const givesWay = edits.some(({ range }) => range.start < at && at < range.end);
    return givesWay ? undefined : { isMoved: false, at: offsetAfter(edits, at) };
  };
  return selections.flatMap(selection => {
    const [anchor, active] = [caret(selection.anchor), caret(selection.active)];
    return anchor === undefined || active === undefined ? [] : [{ anchor, active }];
  });
}
