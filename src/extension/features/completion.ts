import * as vscode from 'vscode';
import type { CompletionItem, CompletionKind } from '../../core/features/completion/completionItem';
import type { LanguageService } from '../../core/languageService';
import { isFile } from '../documents';
import { toRange } from '../places';
import { documentsOfKind } from '../siteDocuments';
import { say, toMarkdown } from './wording';

const kinds: Readonly<Record<CompletionKind, vscode.CompletionItemKind>> = {
  key: vscode.CompletionItemKind.Property,
  value: vscode.CompletionItemKind.Value,
  anchor: vscode.CompletionItemKind.Reference,
  page: vscode.CompletionItemKind.Module,
  picture: vscode.CompletionItemKind.Color,
  file: vscode.CompletionItemKind.File,
  tag: vscode.CompletionItemKind.Keyword,
  filter: vscode.CompletionItemKind.Function,
  object: vscode.CompletionItemKind.Variable,
  parameter: vscode.CompletionItemKind.Field,
  class: vscode.CompletionItemKind.Class,
  citation: vscode.CompletionItemKind.Constant,
};

/** Signs behind which something of ours can be chosen. Where none of our places is, the core answers with nothing and no list opens. */
const triggers = ['.', '/', '#', '"', "'", '(', '%', '{', '|', ' '];

/** The files of a homepage in which there is something to complete or to tell. */
export const languages = documentsOfKind('markdown', 'yaml', 'html');

/** Suggestions of what only the site knows. Documentation is made when an item is looked at. */
export function registerCompletion(service: LanguageService): vscode.Disposable {
  const documented = new WeakMap<vscode.CompletionItem, CompletionItem>();
  return vscode.languages.registerCompletionItemProvider(
    languages,
    {
      async provideCompletionItems(document, position, token, { triggerKind }) {
        if (!isFile(document)) return undefined;
        const { version } = document;
        const opensByItself = triggerKind === vscode.CompletionTriggerKind.TriggerCharacter;
        const items = await service.completions(document.uri.toString(), document.offsetAt(position), opensByItself);
        if (token.isCancellationRequested || document.version !== version) return undefined;
        return items.map((item, at) => {
          const shown = toCompletionItem(item, at, document);
          documented.set(shown, item);
          return shown;
        });
      },
      resolveCompletionItem(shown) {
        const item = documented.get(shown);
        if (item !== undefined && item.documentation.length > 0) shown.documentation = toMarkdown(item.documentation);
        return shown;
      },
    },
    ...triggers,
  );
}

function toCompletionItem(item: CompletionItem, at: number, document: vscode.TextDocument): vscode.CompletionItem {
  const { label, kind, detail, range, replacing, insertText, filterText, goesOn } = item;
  const shown = new vscode.CompletionItem(
    detail === undefined ? label : { label, description: say(detail) },
    kinds[kind],
  );
  shown.insertText = insertText;
  const inserting = toRange(document, range);
  shown.range = replacing === undefined ? inserting : { inserting, replacing: toRange(document, replacing) };
  shown.sortText = String(at).padStart(5, '0');
  if (filterText !== undefined) shown.filterText = filterText;
  if (goesOn === true) shown.command = { command: 'editor.action.triggerSuggest', title: '' };
  return shown;
}
