import * as vscode from 'vscode';
import type { LanguageService } from '../../core/languageService';
import { isFile } from '../documents';
import { configOf, type HomepageFolders } from '../homepageFolders';
import { toLocation } from '../siteFiles';

/** Papers by their titles, in the search for symbols of the workspace. Headings VS Code's Markdown support has there. */
export function registerWorkspaceSymbols(service: LanguageService, homepages: HomepageFolders): vscode.Disposable {
  return vscode.languages.registerWorkspaceSymbolProvider({
    async provideWorkspaceSymbols(query) {
      const roots = new Map<string, string>();
      for (const uri of await sitePlaces(homepages)) {
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

/** A file in each folder of the workspace, in each homepage below, and the open documents: a site may lie deeper still. */
async function sitePlaces(homepages: HomepageFolders): Promise<readonly string[]> {
  const folders = (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri);
  return [
    ...[...folders, ...(await homepages.all())].map(configOf),
    ...vscode.workspace.textDocuments.filter(isFile).map(({ uri }) => uri.toString()),
  ];
}
