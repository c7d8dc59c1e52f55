import * as vscode from 'vscode';
import type { LanguageService } from '../../core/languageService';
import type { Refactoring } from '../../core/features/refactorings/refactoring';
import type { FileEdits } from '../../core/rules/rule';
import { createLineIndex } from '../../core/text/lineIndex';
import { localize } from '../localize';
import { toRangeIn, toTextEdits } from '../places';
import { documentsOfKind } from '../siteDocuments';
import { DIAGNOSTIC_SOURCE } from './diagnostics';

const REFACTOR_KINDS = {
  rewrite: vscode.CodeActionKind.RefactorRewrite,
  extract: vscode.CodeActionKind.RefactorExtract,
} as const;
const FIX_ALL = vscode.CodeActionKind.SourceFixAll.append('academicHomepage');

/** Quick fixes of the problems at the cursor, other forms of what stands there, and `source.fixAll.academicHomepage` for saving. */
export function registerCodeActions(service: LanguageService): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    documentsOfKind('markdown', 'yaml', 'html'),
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
        const changes = isAskedForRefactorings(context) ? await service.refactorings(uri, offsets) : [];
        if (document.version !== version) return [];
        const fixes = actions.map(({ title, edits, elsewhere, ruleId, preferred, opens }) => {
          const action = new vscode.CodeAction(localize(title), vscode.CodeActionKind.QuickFix);
          if (opens !== undefined)
            action.command = {
              command: 'vscode.open',
              title: action.title,
              arguments: [vscode.Uri.parse(opens, true)],
            };
          else {
            action.edit = workspaceEdit(document, edits);
            for (const file of elsewhere) addFileEdits(action.edit, service, uri, file);
          }
          action.isPreferred = preferred;
          action.diagnostics = context.diagnostics.filter(diagnostic => isOfRule(diagnostic, ruleId));
          return action;
        });
        return [...fixes, ...changes.map(change => toAction(document, service, change))];
      },
    },
    { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, vscode.CodeActionKind.Refactor, FIX_ALL] },
  );
}

/** Whoever moves the cursor asks for nothing: a light bulb at each heading and entry would only stand in the way. */
function isAskedForRefactorings({ only, triggerKind }: vscode.CodeActionContext): boolean {
  const wanted = only === undefined || only.intersects(vscode.CodeActionKind.Refactor);
  return wanted && triggerKind === vscode.CodeActionTriggerKind.Invoke;
}

function toAction(document: vscode.TextDocument, service: LanguageService, change: Refactoring): vscode.CodeAction {
  const action = new vscode.CodeAction(localize(change.title), REFACTOR_KINDS[change.kind]);
  const uri = document.uri.toString();
  action.edit = workspaceEdit(document, change.edits);
  for (const file of change.elsewhere) addFileEdits(action.edit, service, uri, file);
  for (const { path, text } of change.created) {
    const target = service.resolve(uri, path);
    if (target !== undefined)
      action.edit.createFile(vscode.Uri.parse(target), { contents: new TextEncoder().encode(text) });
  }
  return action;
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
