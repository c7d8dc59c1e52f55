import type * as vscode from 'vscode';
import { createFetchHttpClient } from '../hosts/fetchHttp';
import { activate as start } from './activate';
import type { StyleCompiler } from '../core/ports';

/** Entry of the desktop and remote hosts. */
export function activate(context: vscode.ExtensionContext): void {
  start(context, {
    http: createFetchHttpClient(),
    styles: {
      // A bundle of its own, 20 times the rest: only a site with SCSS pays for it, and only when a preview opens.
      async compile(input) {
        const sass = (await import('./sass.js')) as unknown as { readonly compileStyles: StyleCompiler['compile'] };
        return sass.compileStyles(input);
      },
    },
  });
}
