import * as vscode from 'vscode';
import { createMemoryFiles, type Contents } from './memoryFiles';
import { contentsFile, readOnlyScheme, siteFolder, writableScheme } from './schemes';

/**
 * The extension that serves a virtual workspace, as that of GitHub does on github.dev: VS Code starts it when it first sees
 * an address of one of its schemes. Both file systems begin with the files of one site.
 */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const file = vscode.Uri.joinPath(context.extensionUri, contentsFile);
  const written = JSON.parse(new TextDecoder().decode(await vscode.workspace.fs.readFile(file))) as Readonly<
    Record<string, string>
  >;
  const contents: Contents = Object.fromEntries(
    Object.entries(written).map(([path, base64]) => [path, Uint8Array.from(atob(base64), sign => sign.charCodeAt(0))]),
  );
  for (const scheme of [writableScheme, readOnlyScheme]) {
    const files = createMemoryFiles(scheme === readOnlyScheme ? { ...contents, ...flawed } : contents);
    context.subscriptions.push(
      vscode.workspace.registerFileSystemProvider(scheme, files, {
        isCaseSensitive: true,
        isReadonly: scheme === readOnlyScheme,
      }),
      (vscode.workspace as WithFileSearch).registerFileSearchProvider(scheme, {
        provideFileSearchResults: (_, { folder }) => Promise.resolve(files.filesBelow(folder)),
      }),
    );
  }
}

/** Nobody can write a mistake into the site that can only be read, so it has one. */
const flawed: Contents = {
  [`${siteFolder}/_pages/talks.md`]: new TextEncoder().encode(
    '---\npermalink: /talks/\n---\n\n# Talks\n\nRead the [poster]().\n',
  ),
};

/** What is used of VS Code's proposed API `fileSearchProvider`: without it everybody who searches such a file system waits for ever. */
type WithFileSearch = typeof vscode.workspace & {
  registerFileSearchProvider(
    scheme: string,
    provider: {
      /** All files: VS Code itself leaves out those that the query does not mean. */
      provideFileSearchResults(query: unknown, options: { readonly folder: vscode.Uri }): Promise<vscode.Uri[]>;
    },
  ): vscode.Disposable;
};
