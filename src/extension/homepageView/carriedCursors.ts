import * as vscode from 'vscode';

/**
 * Notes which editors have their cursor in a text that is about to be moved: VS Code leaves it behind, at the text that takes the place.
 * Gives what puts the cursors back where the text stands then, and keeps them in sight; the focus stays where it is.
 */
export function carriedCursors(from: vscode.Location): (to: vscode.Location) => void {
  const carried = vscode.window.visibleTextEditors
    .filter(
      ({ document, selection }) => document.uri.toString() === from.uri.toString() && from.range.contains(selection),
    )
    .map(editor => {
      const { document, selection } = editor;
      const start = document.offsetAt(from.range.start);
      const [anchor, active] = [selection.anchor, selection.active].map(at => document.offsetAt(at) - start);
      return { editor, anchor: anchor ?? 0, active: active ?? 0 };
    });
  return to => {
    for (const { editor, anchor, active } of carried) {
      const { document } = editor;
      if (document.uri.toString() !== to.uri.toString()) continue;
      const [start, end] = [document.offsetAt(to.range.start), document.offsetAt(to.range.end)];
      const placed = (by: number): vscode.Position => document.positionAt(Math.min(start + by, end));
      editor.selection = new vscode.Selection(placed(anchor), placed(active));
      editor.revealRange(to.range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    }
  };
}
