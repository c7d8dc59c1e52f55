import type * as vscode from 'vscode';
import { createFetchHttpClient } from '../hosts/fetchHttp';
import type { MarkdownItExtension } from './features/markdownPreview';
import { start } from './start';

/** Entry of every host: desktop and remote (Node), and the web (a worker). */
export function activate(context: vscode.ExtensionContext): MarkdownItExtension {
  return start(context, {
    http: createFetchHttpClient(),
    styles: {
      // Twenty times the rest: only a site with SCSS pays for it, and only when a preview opens. For Node it is a
      // bundle of its own; a web worker cannot load a second file, so there it is part of the one and evaluated late.
      async compile(input) {
        const { compileStyles } = await import('../hosts/sass');
        return compileStyles(input);
      },
    },
  });
}
