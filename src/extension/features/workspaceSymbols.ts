import * as vscode from 'vscode';
import type { LanguageService } from '../../core/languageService';
import { isFile } from '../documents';
import { toLocation } from './siteFiles';

/** Papers by their titles, in the search for symbols of the workspace. Headings VS Code's Markdown support has there. */
export function registerWorkspaceSymbols(service: LanguageService): vscode.Disposable {
  return vscode.languages.registerWorkspaceSymbolProvider({
    async provideWorkspaceSymbols(query) {
      const roots = new Map<string, string>();
      for (const uri of sitePlaces()) {
        // a site that cannot be read now does not cost those of the others
        const root = await service.siteOf(uri).catch(() => undefined);
        if (root !== undefined) roots.set(root, uri);
      }
      const found = [...roots.values()].map(async uri =>
        (await service.papers(uri, query)).flatMap(paper => {
          const location = toLocation(service, uri, paper);
          return location === undefined
            ? []
            : [new vscode.SymbolInformation(paper.title, vscode.SymbolKind.File, paper.badge, location)];
        }),
      );
      return (await Promise.all(found)).flat();
    },
  });
}

/** A file in each folder of the workspace, and the open documents: a site may lie deeper than a folder's top. */
function sitePlaces(): readonly string[] {
  const folders = vscode.workspace.workspaceFolders ?? [];
  return [
    ...folders.map(({ uri }) => vscode.Uri.joinPath(uri, '_config.yml').toString()),
    ...vscode.workspace.textDocuments.filter(isFile).map(({ uri }) => uri.toString()),
  ];
}
