import assert from 'node:assert/strict';
import { runWithoutVscode } from '../../vscodeStub';

const program = `
import { CodeActionTriggerKind, languages, window, workspace, WorkspaceEdit } from 'vscode';
import { registerCodeActions } from './src/extension/features/codeActions';
import { LastEdit } from './src/extension/lastEdit';
import { createEditorFeatures } from './src/core/editorFeatures';

/**
 * How many of two links without an address, [Bo Li]() and [Oak](), all fixes together mend, where the first has just been written
 * and the cursor stands at this offset.
 */
export const mended = async (trigger, cursor) => {
  const heard = {};
  const listen = name => listener => { heard[name] = listener; return { dispose() {} }; };
  for (const name of ['onDidChangeTextDocument', 'onWillSaveTextDocument', 'onDidSaveTextDocument']) workspace[name] = listen(name);
  for (const name of ['onDidChangeTextEditorSelection', 'onDidChangeActiveTextEditor']) window[name] = listen(name);
  const text = '[Bo Li]() and [Oak]()';
  const document = { uri: { toString: () => 'memory:/site/a.md' }, version: 1, getText: () => text, offsetAt: at => at, positionAt: at => at };
  window.activeTextEditor = { document, selection: { active: cursor } };
  const lastEdit = new LastEdit(() => true, { now: () => 0 });
  heard.onDidChangeTextDocument({ document, contentChanges: [{ rangeOffset: 0, text: '[Bo Li]()' }] });
  const problems = [8, 20].map(at => ({
    range: { start: at - 1, end: at + 1 },
    unfinished: { start: at, end: at },
    fixes: [{ safe: true, edits: [{ range: { start: at - 1, end: at + 1 }, newText: '' }] }],
  }));
  const service = createEditorFeatures({}, { problemsOf: async () => ({ problems, text }), problemsWith: async () => [] });
  let written = 0;
  WorkspaceEdit.prototype.set = (_, edits) => { written = edits.length; };
  let provider;
  languages.registerCodeActionsProvider = (_, registered) => { provider = registered; };
  registerCodeActions(service, lastEdit);
  const context = { only: { contains: () => true }, triggerKind: CodeActionTriggerKind[trigger], diagnostics: [] };
  await provider.provideCodeActions(document, {}, context, { isCancellationRequested: false });
  return written;
};
`;

describe('the fixes of all that is wrong', () => {
  let mended: (trigger: 'Invoke' | 'Automatic', cursor: number) => Promise<number>;
  before(async () => {
    ({ mended } = (await runWithoutVscode(program)) as { readonly mended: typeof mended });
  });

  it('in a save leave the link whose address its author is about to write', async () =>
    assert.equal(await mended('Automatic', 8), 1));
  it('in a save take it where the cursor has left its place', async () =>
    assert.equal(await mended('Automatic', 13), 2));
  it('take it where somebody asks for them', async () => assert.equal(await mended('Invoke', 8), 2));
});
