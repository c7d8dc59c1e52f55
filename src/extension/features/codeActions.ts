import * as vscode from 'vscode';
import type { LanguageService } from '../../core/languageService';
import type { FileEdits } from '../../core/rules/rule';
import { createLineIndex } from '../../core/text/lineIndex';
import { localize } from '../localize';
import { toRangeIn, toTextEdits } from '../places';
import { DIAGNOSTIC_SOURCE } from './diagnostics';

const FIX_ALL = vscode.CodeActionKind.SourceFixAll.append('academicHomepage');

/** Quick fixes of the problems at the cursor, and `source.fixAll.academicHomepage` for saving. */
export function registerCodeActions(service: LanguageService): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    [{ language: 'markdown' }, { language: 'yaml' }],
    {
      async provideCodeActions(document, range, context) {
        const uri = document.uri.toString();
        const version = document.version;
        if (context.only?.contains(FIX_ALL) || (context.only && FIX_ALL.contains(context.only))) {
          const edits = await service.fixAll(uri);
          if (edits.length === 0 || document.version !== version) return [];
          const action = new vscode.CodeAction(
            vscode.l10n.t('Fix all problems of this page that are safe to fix'),
            FIX_ALL,
          );
          action.edit = workspaceEdit(document, edits);
          return [action];
        }
        const offsets = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
        const actions = await service.codeActions(uri, offsets);
        if (document.version !== version) return [];
        return actions.map(({ title, edits, elsewhere, ruleId, preferred }) => {
          const action = new vscode.CodeAction(localize(title), vscode.CodeActionKind.QuickFix);
          action.edit = workspaceEdit(document, edits);
          for (const file of elsewhere) addFileEdits(action.edit, service, uri, file);
          action.isPreferred = preferred;
          action.diagnostics = context.diagnostics.filter(diagnostic => isOfRule(diagnostic, ruleId));
          return action;
        });
      },
    },
    { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, FIX_ALL] },
  );
}

function isOfRule({ source, code }: vscode.Diagnostic, ruleId: string): boolean {
  return source === DIAGNOSTIC_SOURCE && (typeof code === 'object' ? code.value : code) === ruleId;
}

/** Adds edits of another file of the site, which need not be open. */
function addFileEdits(edit: vscode.WorkspaceEdit, service: LanguageService, uri: string, file: FileEdits): void {
  const target = service.resolve(uri, file.path);
  const text = service.textOf(uri, file.path);
  if (target === undefined || text === undefined) return;
  const lines = createLineIndex(text);
  edit.set(
    vscode.Uri.parse(target),
    file.edits.map(({ range, newText }) => vscode.TextEdit.replace(toRangeIn(lines, range), newText)),
  );
}

function workspaceEdit(document: vscode.TextDocument, edits: Parameters<typeof toTextEdits>[1]): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  edit.set(document.uri, toTextEdits(document, edits));
  return edit;
}
