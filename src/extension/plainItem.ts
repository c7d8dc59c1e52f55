import * as vscode from 'vscode';

/**
 * An item of a list to choose from whose words VS Code shows as they stand. It makes an icon of `$(name)` in each of them, and nothing of one
 * that it does not know: the titles of others, names of files and formulas (`$(n)$`) may hold that. The sign between the two (U+2060) has no
 * width.
 * @param icon the name of one of VS Code's own, before the label; in the label itself it would be read out, in English
 */
export function plainItem<Item extends vscode.QuickPickItem>(item: Item, icon?: string): Item {
  const { label, description, detail } = item;
  return {
    ...item,
    label: plain(label),
    ...(icon !== undefined && { iconPath: new vscode.ThemeIcon(icon) }),
    ...(description !== undefined && { description: plain(description) }),
    ...(detail !== undefined && { detail: plain(detail) }),
  };
}

function plain(words: string): string {
  return words.replaceAll('$(', '$\u2060(');
}
