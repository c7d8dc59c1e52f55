import * as vscode from 'vscode';
import type { LanguageService } from '../../core/languageService';
import { isFile } from '../documents';
import { toRange } from '../places';
import { siteDocuments, toLocation } from '../siteFiles';

/**
 * Links to files and places of the site, counted as the published page counts them: in YAML, HTML and Liquid. In the body
 * of Markdown VS Code's own support has links at addresses, so there are none of ours.
 */
export function registerDocumentLinks(service: LanguageService): vscode.Disposable {
  return vscode.languages.registerDocumentLinkProvider(siteDocuments, {
    async provideDocumentLinks(document) {
      if (!isFile(document)) return [];
      const { version } = document;
      const uri = document.uri.toString();
      const links = await service.documentLinks(uri);
      if (document.version !== version) return [];
      return links.flatMap(({ range, target }) => {
        const location = toLocation(service, uri, target);
        if (location === undefined) return [];
        const { line, character } = location.range.start;
        // how the editor names a place in a file
        const fragment = line + character > 0 ? `L${line + 1},${character + 1}` : '';
        return [new vscode.DocumentLink(toRange(document, range), location.uri.with({ fragment }))];
      });
    },
  });
}
