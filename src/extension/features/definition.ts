import * as vscode from 'vscode';
import type { LanguageService } from '../../core/languageService';
import { isFile } from '../documents';
import { toRange } from '../places';
import { siteDocuments, toLocation } from '../siteFiles';

/** From what names a heading, an anchor, a picture, an include or a value of the site to where that is written. */
export function registerDefinition(service: LanguageService): vscode.Disposable {
  return vscode.languages.registerDefinitionProvider(siteDocuments, {
    async provideDefinition(document, position) {
      if (!isFile(document)) return undefined;
      const { version } = document;
      const uri = document.uri.toString();
      const found = await service.definition(uri, document.offsetAt(position));
      if (found === undefined || document.version !== version) return undefined;
      const originSelectionRange = toRange(document, found.range);
      return found.places.flatMap(place => {
        const location = toLocation(service, uri, place);
        return location === undefined
          ? []
          : [{ originSelectionRange, targetUri: location.uri, targetRange: location.range }];
      });
    },
  });
}
