import * as vscode from 'vscode';
import type { LanguageService } from '../../core/languageService';
import type { OutlineItem } from '../../core/features/documentSymbols';
import { toRange } from '../places';

const KINDS: Readonly<Record<OutlineItem['kind'], vscode.SymbolKind>> = {
  section: vscode.SymbolKind.String,
  paper: vscode.SymbolKind.File,
  entry: vscode.SymbolKind.Field,
};

/**
 * The outline of a page: what VS Code's Markdown outline cannot know, the papers and entries. Headings alone are its
 * own, so a page without papers gets nothing from us.
 */
export function registerDocumentSymbols(service: LanguageService): vscode.Disposable {
  return vscode.languages.registerDocumentSymbolProvider(
    { language: 'markdown' },
    {
      async provideDocumentSymbols(document) {
        const version = document.version;
        const items = await service.documentSymbols(document.uri.toString());
        return document.version === version ? items.map(item => toSymbol(document, item)) : [];
      },
    },
    { label: 'Academic Homepage' },
  );
}

function toSymbol(document: vscode.TextDocument, item: OutlineItem): vscode.DocumentSymbol {
  const symbol = new vscode.DocumentSymbol(
    item.name,
    item.detail,
    KINDS[item.kind],
    toRange(document, item.range),
    toRange(document, item.selection),
  );
  symbol.children = item.children.map(child => toSymbol(document, child));
  return symbol;
}
