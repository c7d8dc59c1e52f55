import type * as vscode from 'vscode';
import { createFetchHttpClient } from '../hosts/fetchHttp';
import { activate as start } from './activate';

/** Entry of the web host (vscode.dev), a web worker: one file, since a second one cannot be loaded from there. */
export function activate(context: vscode.ExtensionContext): void {
  start(context, {
    http: createFetchHttpClient(),
    styles: {
      async compile(input) {
        const { compileStyles } = await import('../hosts/sass');
        return compileStyles(input);
      },
    },
  });
}
