import * as vscode from 'vscode';

export interface PageSnippet {
  readonly prefixes: readonly string[];
  readonly description: string;
  /** In VS Code's snippet syntax. */
  readonly body: string;
}

/**
 * Reads the snippets of the extension in the language of the editor.
 * @see https://code.visualstudio.com/docs/editor/userdefinedsnippets for the format of the file
 */
export async function readSnippets(extensionUri: vscode.Uri): Promise<readonly PageSnippet[]> {
  const name =
    vscode.env.language.toLowerCase() === 'zh-cn' ? 'homepage.zh-cn.code-snippets' : 'homepage.code-snippets';
  const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, 'snippets', name));
  const file = JSON.parse(new TextDecoder().decode(bytes)) as Readonly<Record<string, SnippetEntry>>;
  return Object.values(file).map(({ prefix, description, body }) => ({
    prefixes: typeof prefix === 'string' ? [prefix] : prefix,
    description,
    body: typeof body === 'string' ? body : body.join('\n'),
  }));
}

interface SnippetEntry {
  readonly prefix: string | readonly string[];
  readonly description: string;
  readonly body: string | readonly string[];
}
