import * as vscode from 'vscode';

/**
 * What a module of CommonJS exports that lies in `dist` of the extension and requires nothing but the editor's API, where there is no
 * `require` for files: in a browser. VS Code loads the first file of an extension in the same way. Rejects where it cannot be read.
 */
export async function programFile(extension: vscode.Uri, file: string): Promise<unknown> {
  const uri = vscode.Uri.joinPath(extension, 'dist', file);
  const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
  const module = { exports: {} as unknown };
  // so that errors and the tools for developers name the file
  const named = `${text}\n//# sourceURL=${uri.toString(true)}`;
  // oxlint-disable-next-line typescript/no-implied-eval -- a file of this extension, and a worker of VS Code has no other way
  const run = new Function('module', 'exports', named) as (module: object, exports: unknown) => void;
  run(module, module.exports);
  return module.exports;
}
