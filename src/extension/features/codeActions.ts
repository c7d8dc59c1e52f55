import * as vscode from 'vscode';
import type { LanguageService } from '../../core/languageService';
import type { CodeAction } from '../../core/features/problems/codeActions';
import { beyondFixes } from '../../core/features/refactorings/beyondFixes';
import type { Refactoring } from '../../core/features/refactorings/refactoring';
import type { Remedy } from '../../core/rules/rule';
import { openAsItWas, stateOf, type DocumentState } from '../documentState';
import { localize } from '../localize';
import { newFilesEdit, textFiles } from '../newFiles';
import { warn } from '../notifications';
import { toOffsets, toTextEdits } from '../places';
import { tellRefused } from '../refused';
import { documentsOfKind } from '../siteDocuments';
import { addFileEdits, scriptReview } from '../siteEdits';
import type { LastEdit } from '../lastEdit';
import { diagnosticSource } from '../problemDiagnostics';
import { changedMeanwhile } from '../changedMeanwhile';

const refactorKinds = {
  rewrite: vscode.CodeActionKind.RefactorRewrite,
  extract: vscode.CodeActionKind.RefactorExtract,
} as const;
/** The commands that do what edits of text cannot. */
export const remedyCommands: Readonly<Record<Remedy, string>> = {
  'shrink-pictures': 'academicHomepage.shrinkPictures',
  'verify-publications': 'academicHomepage.verifyPublications',
};
const fixAll = vscode.CodeActionKind.SourceFixAll.append('academicHomepage');

/** Quick fixes of the problems at the cursor, other forms of what stands there, and `source.fixAll.academicHomepage` for saving. */
export function registerCodeActions(service: LanguageService, lastEdit: LastEdit): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    documentsOfKind('markdown', 'yaml', 'html', 'style'),
    {
      async provideCodeActions(document, range, context, token) {
        if (isForFixAll(context)) return fixesOfAll(document, context, service, lastEdit);
        return isIdle(document, context) ? [] : actionsAt({ document, range, context }, service, token);
      },
      async resolveCodeAction(action) {
        if (action instanceof ActionWithFiles) await completeAction(action, service);
        return action;
      },
    },
    { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix, vscode.CodeActionKind.Refactor, fixAll] },
  );
}

/** The one action that a save asks for, and the menu of source actions. */
async function fixesOfAll(
  document: vscode.TextDocument,
  { triggerKind }: vscode.CodeActionContext,
  service: LanguageService,
  lastEdit: LastEdit,
): Promise<vscode.CodeAction[]> {
  const version = document.version;
  // nobody asks for it in a save, least of all for the link away whose address its author goes to fetch; a word there that can be
  // mended is, for a save says that it is written
  const isBySave = triggerKind === vscode.CodeActionTriggerKind.Automatic;
  const edits = await service.fixAll(
    document.uri.toString(),
    (problem, text) => !isBySave || problem.unfinished === undefined || !lastEdit.awaits(problem, document, text),
  );
  if (edits.length === 0 || document.version !== version) return [];
  const action = new vscode.CodeAction(vscode.l10n.t('Fix all problems of this page that are safe to fix'), fixAll);
  action.edit = workspaceEdit(document, edits);
  return [action];
}

/** What VS Code asks about. */
interface AskedPlace {
  readonly document: vscode.TextDocument;
  readonly range: vscode.Range;
  readonly context: vscode.CodeActionContext;
}

async function actionsAt(
  place: AskedPlace,
  service: LanguageService,
  token: vscode.CancellationToken,
): Promise<vscode.CodeAction[]> {
  const { document, range, context } = place;
  const uri = document.uri.toString();
  const version = document.version;
  const offsets = toOffsets(document, range);
  const actions = await service.codeActions(uri, offsets);
  if (token.isCancellationRequested) return [];
  const isAsked = isAskedForRefactorings(context);
  const changes = isAsked ? await service.refactorings(uri, offsets) : [];
  const ofEntry = isAsked ? await actionsOfEntry(place, service) : [];
  if (document.version !== version) return [];
  // in the menu of refactorings alone no fix is shown
  const showsFixes = context.only === undefined || context.only.contains(vscode.CodeActionKind.QuickFix);
  const rewritings = showsFixes ? beyondFixes(changes, actions) : changes;
  return [
    ...actions.map(action => quickFix(action, place, service)),
    ...ofEntry,
    ...rewritings.map(change => toAction(document, service, change)),
  ];
}

/** The commands about the paper at a place, where there is one. */
async function actionsOfEntry(
  { document, range }: AskedPlace,
  service: LanguageService,
): Promise<readonly vscode.CodeAction[]> {
  const uri = document.uri.toString();
  const { start } = toOffsets(document, range);
  const completes = await service.canCompleteEntry(uri, start);
  const edits = await service.canEditEntry(uri, start);
  const waits = edits && (await service.isUnderReview(uri, start));
  return [
    ...(completes ? [completion(range.start)] : []),
    ...(edits
      ? [asking('academicHomepage.editPaper', vscode.l10n.t('Edit the parts of this paper…'), document, range)]
      : []),
    ...(edits
      ? [asking('academicHomepage.addPicture', vscode.l10n.t('Add a picture to this paper…'), document, range)]
      : []),
    ...(waits
      ? [asking('academicHomepage.paperAccepted', vscode.l10n.t('This paper was accepted…'), document, range)]
      : []),
  ];
}

/** A fix opens what its author has to look at, leads to a command, or changes the text. */
function quickFix(
  { title, edits, elsewhere, ruleId, furtherRules = [], preferred, opens, review, remedy }: CodeAction,
  { document, context }: AskedPlace,
  service: LanguageService,
): vscode.CodeAction {
  const action = new vscode.CodeAction(localize(title), vscode.CodeActionKind.QuickFix);
  if (opens !== undefined) action.command = { command: 'vscode.open', title: action.title, arguments: [opens] };
  else if (remedy !== undefined) action.command = { command: remedyCommands[remedy], title: action.title };
  else {
    const reviewed = review === true ? scriptReview() : undefined;
    action.edit = workspaceEdit(document, edits, reviewed);
    for (const file of elsewhere) addFileEdits(action.edit, service, document.uri.toString(), file, reviewed);
  }
  action.isPreferred = preferred;
  const rules = [ruleId, ...furtherRules];
  action.diagnostics = context.diagnostics.filter(one => rules.some(rule => isOfRule(one, rule)));
  return action;
}

/** `source.fixAll`, or what holds it or is a part of it. */
function isForFixAll({ only }: vscode.CodeActionContext): boolean {
  return only !== undefined && (only.contains(fixAll) || fixAll.contains(only));
}

/** Whether nobody has asked and nothing is wrong here: then the cursor only came by, and the page need not be looked at. */
function isIdle({ languageId }: vscode.TextDocument, { triggerKind, diagnostics }: vscode.CodeActionContext): boolean {
  if (triggerKind === vscode.CodeActionTriggerKind.Invoke || languageId !== 'markdown') return false;
  return diagnostics.every(({ source }) => source !== diagnosticSource);
}

/** Whoever moves the cursor asks for nothing: a light bulb at each heading and entry would only stand in the way. */
function isAskedForRefactorings({ only, triggerKind }: vscode.CodeActionContext): boolean {
  const wanted = only === undefined || only.intersects(vscode.CodeActionKind.Refactor);
  return wanted && triggerKind === vscode.CodeActionTriggerKind.Invoke;
}

/** Asks the registries only when it is chosen, and then shows what it would write. */
function completion(position: vscode.Position): vscode.CodeAction {
  const title = vscode.l10n.t('Complete this entry from its record…');
  const action = new vscode.CodeAction(title, refactorKinds.rewrite);
  action.command = { command: 'academicHomepage.completeEntry', title, arguments: [position] };
  return action;
}

/** A command that asks before anything is changed. */
function asking(
  command: string,
  title: string,
  { uri }: vscode.TextDocument,
  { start }: vscode.Range,
): vscode.CodeAction {
  const action = new vscode.CodeAction(title, refactorKinds.rewrite);
  action.command = { command, title, arguments: [uri, start] };
  return action;
}

/**
 * Has no edit before it is chosen: a host may answer slowly, or not at all, what lies on the way to a new file, and nobody who opens the menu
 * waits for that.
 */
class ActionWithFiles extends vscode.CodeAction {
  readonly state: DocumentState;
  readonly change: Refactoring;

  constructor(document: vscode.TextDocument, change: Refactoring) {
    super(localize(change.title), refactorKinds[change.kind]);
    this.state = stateOf(document);
    this.change = change;
  }
}

/** Gives an action that was chosen its edit, or tells why it has none. */
async function completeAction(action: ActionWithFiles, service: LanguageService): Promise<void> {
  const { state, change } = action;
  const uri = state.document.uri.toString();
  try {
    const edit = await newFilesEdit(service, uri, textFiles(service, uri, change.created));
    const document = await openAsItWas(state);
    if (document !== undefined) action.edit = withChange(edit, document, service, change);
    else void warn(changedMeanwhile());
  } catch (error) {
    tellRefused(error);
  }
}

function toAction(document: vscode.TextDocument, service: LanguageService, change: Refactoring): vscode.CodeAction {
  if (change.created.length > 0) return new ActionWithFiles(document, change);
  const action = new vscode.CodeAction(localize(change.title), refactorKinds[change.kind]);
  action.edit = withChange(new vscode.WorkspaceEdit(), document, service, change);
  return action;
}

function withChange(
  edit: vscode.WorkspaceEdit,
  document: vscode.TextDocument,
  service: LanguageService,
  change: Refactoring,
): vscode.WorkspaceEdit {
  edit.set(document.uri, toTextEdits(document, change.edits));
  for (const file of change.elsewhere) addFileEdits(edit, service, document.uri.toString(), file);
  return edit;
}

function isOfRule({ source, code }: vscode.Diagnostic, ruleId: string): boolean {
  return source === diagnosticSource && (typeof code === 'object' ? code.value : code) === ruleId;
}

function workspaceEdit(
  document: vscode.TextDocument,
  edits: Parameters<typeof toTextEdits>[1],
  review?: vscode.WorkspaceEditEntryMetadata,
): vscode.WorkspaceEdit {
  const edit = new vscode.WorkspaceEdit();
  const changes = toTextEdits(document, edits);
  if (review === undefined) edit.set(document.uri, changes);
  else if (changes.length > 0)
    edit.set(
      document.uri,
      changes.map((change): [vscode.TextEdit, vscode.WorkspaceEditEntryMetadata] => [change, review]),
    );
  return edit;
}
