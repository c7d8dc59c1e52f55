import assert from 'node:assert/strict';
import { runWithoutVscode } from '../../vscodeStub';

const program = `
import { CodeActionKind, CodeActionTriggerKind, languages, TextEdit, Uri, window, workspace, WorkspaceEdit } from 'vscode';
import { completeEntry } from './src/extension/commands/completeEntry';
import { fixAllProblems } from './src/extension/commands/fixAllProblems';
import { paperAccepted } from './src/extension/commands/paperAccepted';
import { registerCodeActions } from './src/extension/features/codeActions';

/** What is written into a page and told while something is done about it, where its author types each time the service is asked, at most \`times\`. */
export const whileTyped = async (times, act) => {
  const done = [];
  const uri = Object.assign(new Uri(), { path: '/site/about.md', toString: () => 'memory:/site/about.md' });
  Uri.parse = () => uri;
  const document = { uri, version: 1, isClosed: false, languageId: 'markdown', getText() { return 'text ' + this.version; }, offsetAt: at => at, positionAt: at => at };
  const typing = answer => async () => {
    const given = answer(document.version);
    if (document.version <= times) document.version++;
    return given;
  };
  WorkspaceEdit.prototype.set = function (file, edits) { this.written.push(...edits.map(({ newText }) => newText)); };
  WorkspaceEdit.prototype.replace = function (file, range, newText) { this.written.push(newText); };
  Object.assign(workspace, { openTextDocument: async () => document, applyEdit: async edit => { done.push('written: ' + edit.written); return true; } });
  Object.assign(window, {
    activeTextEditor: { document, selection: { active: 0 } },
    withProgress: (_, work) => work({ report() {} }, { onCancellationRequested() {} }),
    showInformationMessage: async text => void done.push(text),
    showWarningMessage: async text => void done.push(text),
    setStatusBarMessage: () => ({ dispose() {} }),
  });
  const edit = version => ({ range: { start: 0, end: 0 }, newText: 'for version ' + version });
  const service = {
    completeEntry: typing(version => ({ kind: 'additions', title: 'Lakes', additions: [{ label: { text: 'Year', values: [] }, edit: edit(version) }] })),
    acceptance: async () => ({ kind: 'ready', title: 'Lakes', year: 2029 }),
    acceptPaper: typing(version => ({ files: [{ uri: uri.toString(), edits: [edit(version)] }] })),
    fixAll: typing(version => [edit(version)]),
    diagnostics: async () => ({ problems: [] }),
    codeActions: typing(version => [{ title: { text: 'Mend it', values: [] }, edits: [edit(version)], elsewhere: [], ruleId: 'a' }]),
    refactorings: async () => [],
    canCompleteEntry: async () => false,
    canEditEntry: async () => false,
  };
  let provider;
  languages.registerCodeActionsProvider = (_, registered) => { provider = registered; };
  registerCodeActions(service, {});
  const offered = async only => {
    const context = { only, triggerKind: CodeActionTriggerKind.Invoke, diagnostics: [] };
    const actions = await provider.provideCodeActions(document, { start: 0, end: 0 }, context, { isCancellationRequested: false });
    for (const { edit } of actions) done.push('offered: ' + edit.written);
  };
  await {
    complete: () => completeEntry(service).run(),
    accept: () => paperAccepted(service, () => undefined).run(uri, 0, { venue: 'ISL', year: 2029 }),
    fixAll: () => fixAllProblems(service).run(),
    fixes: () => offered(),
    fixesOnSave: () => offered({ contains: () => true }),
  }[act]();
  return done.join(', ');
};
`;

type Act = 'complete' | 'accept' | 'fixAll' | 'fixes' | 'fixesOnSave';

describe('a page that is typed on while', () => {
  let whileTyped: (times: number, act: Act) => Promise<string>;
  before(async () => {
    ({ whileTyped } = (await runWithoutVscode(program)) as { readonly whileTyped: typeof whileTyped });
  });

  for (const [what, act, untouched, typedOn] of [
    [
      'the record of an entry is looked up gets none of it, and its author is told so',
      'complete',
      'written: for version 1',
      'The page was changed meanwhile. Nothing was written; run the command again.',
    ],
    [
      'a paper is accepted does not have another one accepted that stands in its place by now',
      'accept',
      'written: for version 1',
      'The page was changed meanwhile. Nothing was written; run the command again.',
    ],
    [
      'it is mended gets the edits of the text that it has by then',
      'fixAll',
      'written: for version 1',
      'written: for version 2',
    ],
    ['fixes are looked for is offered none of its text before', 'fixes', 'offered: for version 1', ''],
    ['it is saved gets no fixes of its text before', 'fixesOnSave', 'offered: for version 1', ''],
  ] as const)
    it(what, async () => {
      assert.equal(await whileTyped(0, act), untouched);
      assert.equal(await whileTyped(1, act), typedOn);
    });

  it('it is mended, again and again, is left, and its author told so', async () => {
    assert.equal(
      await whileTyped(9, 'fixAll'),
      'The page was changed meanwhile. Nothing was written; run the command again.',
    );
  });
});
