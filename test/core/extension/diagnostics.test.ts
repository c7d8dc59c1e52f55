import assert from 'node:assert/strict';
import { runWithoutVscode } from '../../vscodeStub';

const program = `
import { languages, TextDocumentSaveReason, window, workspace } from 'vscode';
import { publishDiagnostics } from './src/extension/features/diagnostics';
import { rest } from './src/extension/pace';
import { stoppedAlarm } from './test/core/stoppedAlarm';

/** Behind all that only waits for its turn. */
const settled = () => new Promise(resolve => setTimeout(resolve));

/** How many problems are shown of a page in which the author has just written \`[Bo Li]()\`, before and after it was saved. */
export const shownWhenSaved = async reason => {
  const heard = {};
  const listen = name => listener => {
    heard[name] = listener;
    return { dispose() {} };
  };
  for (const name of ['onDidOpenTextDocument', 'onDidCloseTextDocument', 'onDidChangeTextDocument', 'onDidChangeWorkspaceFolders'])
    workspace[name] = listen(name);
  for (const name of ['onWillSaveTextDocument', 'onDidSaveTextDocument', 'onDidChangeConfiguration']) workspace[name] = listen(name);
  for (const name of ['onDidChangeTextEditorSelection', 'onDidChangeActiveTextEditor']) window[name] = listen(name);
  let shown = 0;
  languages.createDiagnosticCollection = () => ({ set: (uri, problems) => { shown = problems.length; }, delete() {}, dispose() {} });
  workspace.getWorkspaceFolder = () => ({});
  const text = '[Bo Li]()';
  const document = {
    uri: { path: '/site/a.md', toString: () => 'memory:/site/a.md' },
    ...{ languageId: 'markdown', isClosed: false, getText: () => text, lineAt: () => ({ text }) },
    ...{ offsetAt: ({ character }) => character, positionAt: character => ({ line: 0, character }) },
  };
  window.activeTextEditor = { document, selection: { active: { line: 0, character: 8 } } };
  const place = { start: 8, end: 8 };
  const problem = { ruleId: 'empty-link', severity: 'warning', message: { text: 'a', values: [] }, range: place, unfinished: place };
  let siteChanged = () => undefined;
  const service = {
    diagnostics: async () => ({ text, problems: [{ ...problem, fixes: [], related: [] }] }),
    onDidChangeSite: listener => { siteChanged = listener; return () => undefined; },
  };
  workspace.textDocuments = [];
  const alarm = stoppedAlarm();
  publishDiagnostics(service, () => undefined, error => { throw error; }, alarm);
  workspace.textDocuments = [document];
  heard.onDidChangeTextDocument({ document, contentChanges: [{ rangeOffset: 0, text }] });
  siteChanged();
  alarm.pass(1);
  await settled();
  alarm.pass(rest);
  const before = shown;
  heard.onWillSaveTextDocument({ document, reason: TextDocumentSaveReason[reason] });
  heard.onDidSaveTextDocument(document);
  return [before, shown].join(', ');
};
`;

describe('what lacks where the cursor stands', () => {
  let shownWhenSaved: (reason: 'Manual' | 'AfterDelay' | 'FocusOut') => Promise<string>;
  before(async () => {
    ({ shownWhenSaved } = (await runWithoutVscode(program)) as { readonly shownWhenSaved: typeof shownWhenSaved });
  });

  it('is told when its author saves, who means it to be published so', async () => {
    assert.equal(await shownWhenSaved('Manual'), '0, 1');
    assert.equal(await shownWhenSaved('FocusOut'), '0, 1');
  });

  it('still waits where VS Code saves by itself a second after a key', async () =>
    assert.equal(await shownWhenSaved('AfterDelay'), '0, 0'));
});
