import * as vscode from 'vscode';
import type { LanguageService } from '../../core/languageService';
import { isFile } from '../documents';

/** Folding of paper boxes and comments in pages: VS Code's Markdown support folds headings, lists and code. */
export function registerFoldingRanges(service: LanguageService): vscode.Disposable {
  return vscode.languages.registerFoldingRangeProvider(
    { language: 'markdown' },
    {
      async provideFoldingRanges(document) {
        if (!isFile(document)) return [];
        const { version } = document;
        const ranges = await service.foldingRanges(document.uri.toString());
        if (document.version !== version) return [];
        return ranges.flatMap(({ kind, range }) => {
          const start = document.positionAt(range.start).line;
          const last = document.positionAt(range.end);
          // a range that ends with its line break ends with the line before
          const end = last.character === 0 ? last.line - 1 : last.line;
          const folded = kind === 'comment' ? vscode.FoldingRangeKind.Comment : undefined;
          return end > start ? [new vscode.FoldingRange(start, end, folded)] : [];
        });
      },
    },
  );
}
