import * as vscode from 'vscode';
import type { LanguageService } from '../../core/languageService';
import { isFile } from '../documents';
import { siteDocuments, toLocation } from '../siteFiles';

/**
 * Everything in the site that names a heading, an anchor, a file or a value. VS Code's Markdown support finds the links
 * of one heading within Markdown too: our places have the ranges it gives, and the editor shows equal ones once.
 */
export function registerReferences(service: LanguageService): vscode.Disposable {
  return vscode.languages.registerReferenceProvider(siteDocuments, {
    async provideReferences(document, position, { includeDeclaration }): Promise<vscode.Location[]> {
      if (!isFile(document)) return [];
      const { version } = document;
      const uri = document.uri.toString();
      const places = await service.references(uri, document.offsetAt(position), includeDeclaration);
      return document.version === version ? places.flatMap(place => toLocation(service, uri, place) ?? []) : [];
    },
  });
}
