import type * as vscode from 'vscode';

/**
 * What a screen reader says of an item, which is else its tooltip alone: `Error, The menu is empty. empty-link`.
 * @param parts one after the other; `''` and `undefined` for what there is not
 */
export function heard(...parts: readonly (string | undefined)[]): vscode.AccessibilityInformation {
  const said = parts.filter(part => part !== undefined && part !== '');
  return { label: said.join(', ').replace(/([.。?？]), /g, '$1 ') };
}
