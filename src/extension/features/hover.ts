import * as vscode from 'vscode';
import type { LanguageService } from '../../core/languageService';
import { isFile } from '../documents';
import { toRange } from '../places';
import { LANGUAGES } from './completion';
import { toMarkdown } from './wording';

/** What only the site knows of the place under the pointer. */
export function registerHover(service: LanguageService): vscode.Disposable {
  return vscode.languages.registerHoverProvider(LANGUAGES, {
    async provideHover(document, position, token) {
      if (!isFile(document)) return undefined;
      const uri = document.uri.toString();
      const { version } = document;
      const info = await service.hover(uri, document.offsetAt(position));
      if (info === undefined || token.isCancellationRequested || document.version !== version) return undefined;
      const markdown = toMarkdown(info.blocks, path => {
        const file = service.resolve(uri, path);
        return file === undefined ? undefined : vscode.Uri.parse(file);
      });
      return new vscode.Hover(markdown, toRange(document, info.range));
    },
  });
}
