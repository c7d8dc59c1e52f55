import assert from 'node:assert/strict';
import { runWithoutVscode } from '../../vscodeStub';

const program = `
import { languages, TextDocumentSaveReason, window, workspace } from 'vscode';
import { hasProblems, publishDiagnostics } from './src/extension/features/diagnostics';
import { LastEdit } from './src/extension/lastEdit';
import { rest } from './src/extension/pace';
import { stoppedAlarm } from './test/core/stoppedAlarm';

/** Behind all that only waits for its turn. */
const settled = () => new Promise(resolve => setTimeout(resolve));

/** A page in which the author has just written \`[Bo Li]()\`, and how many problems are shown of it. */
const written = () => {
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
  const text = 'Oaks\\n[Bo Li]()';
  const document = {
    uri: { path: '/site/a.md', toString: () => 'memory:/site/a.md' },
    ...{ languageId: 'markdown', isClosed: false, getText: () => text, lineAt: () => ({ text }) },
    ...{ offsetAt: ({ line, character }) => line * 5 + character, positionAt: at => (at < 5 ? { line: 0, character: at } : { line: 1, character: at - 5 }) },
  };
  window.activeTextEditor = { document, selection: { active: { line: 1, character: 8 } } };
  const place = { start: 13, end: 13 };
  const problem = { ruleId: 'empty-link', severity: 'warning', message: { text: 'a', values: [] }, range: place, unfinished: place };
  let siteChanged = () => undefined;
  let found = { text, problems: [{ ...problem, fixes: [], related: [] }] };
  const service = {
    diagnostics: async () => found,
    onDidChangeSite: listener => { siteChanged = listener; return () => undefined; },
  };
  workspace.textDocuments = [];
  const alarm = stoppedAlarm();
  publishDiagnostics(service, new LastEdit(hasProblems, alarm), () => undefined, error => { throw error; }, alarm);
  workspace.textDocuments = [document];
  heard.onDidChangeTextDocument({ document, contentChanges: [{ rangeOffset: 5, rangeLength: 0, text: '[Bo Li]()' }] });
  const lookAgain = async () => {
    siteChanged();
    alarm.pass(1);
    await settled();
    alarm.pass(rest);
  };
  return { document, heard, shown: () => shown, lookAgain, find: next => { found = next; } };
};

/** How many are shown before and after the page was saved. */
export const shownWhenSaved = async reason => {
  const { document, heard, shown, lookAgain } = written();
  await lookAgain();
  const before = shown();
  heard.onWillSaveTextDocument({ document, reason: TextDocumentSaveReason[reason] });
  heard.onDidSaveTextDocument(document);
  return [before, shown()].join(', ');
};

/** How many are shown before and after this line was changed by something else than the author, who then moves the cursor to that line. */
export const shownWhenChanged = async line => {
  const { document, heard, shown, lookAgain } = written();
  await lookAgain();
  const before = shown();
  heard.onDidChangeTextDocument({ document, contentChanges: [{ rangeOffset: line * 5, rangeLength: 3, text: 'Oak' }] });
  await lookAgain();
  const after = shown();
  const selection = { active: { line, character: 0 } };
  window.activeTextEditor = { document, selection };
  heard.onDidChangeTextEditorSelection({ textEditor: window.activeTextEditor });
  return [before, after, shown()].join(', ');
};

/** How many are shown before and after the service finds none, in a text that it says is this. */
export const shownWithout = async text => {
  const { shown, lookAgain, find } = written();
  window.activeTextEditor = undefined;
  await lookAgain();
  const before = shown();
  find({ text, problems: [] });
  await lookAgain();
  return [before, shown()].join(', ');
};
`;

describe('what lacks where the cursor stands', () => {
  let shownWhenSaved: (reason: 'Manual' | 'AfterDelay' | 'FocusOut') => Promise<string>;
  before(async () => {
    ({ shownWhenSaved } = (await runWithoutVscode(program)) as { readonly shownWhenSaved: typeof shownWhenSaved });
  });

  it('is told when its author saves, who means it to be published so', async () =>
    assert.equal(await shownWhenSaved('Manual'), '0, 1'));

  it('still waits where VS Code saves by itself a second after a key', async () =>
    assert.equal(await shownWhenSaved('AfterDelay'), '0, 0'));

  it('still waits where VS Code saves since its author goes elsewhere, as to fetch it from the browser', async () =>
    assert.equal(await shownWhenSaved('FocusOut'), '0, 0'));
});

describe('what lacks where the cursor stands, in a page that is changed elsewhere, as by the fixes of a save', () => {
  let shownWhenChanged: (line: 0 | 1) => Promise<string>;
  before(async () => {
    ({ shownWhenChanged } = (await runWithoutVscode(program)) as {
      readonly shownWhenChanged: typeof shownWhenChanged;
    });
  });

  it('still waits until the cursor leaves', async () => assert.equal(await shownWhenChanged(0), '0, 0, 1'));
  it('is told where its own line was changed', async () => assert.equal(await shownWhenChanged(1), '0, 1, 1'));
});

describe('the problems of an open page', () => {
  let shownWithout: (text: string) => Promise<string>;
  before(async () => {
    ({ shownWithout } = (await runWithoutVscode(program)) as { readonly shownWithout: typeof shownWithout });
  });

  it('go when its file is removed, of which the service knows no text any more, though its tab stands', async () =>
    assert.equal(await shownWithout(''), '1, 0'));

  it('stay where the text was another when none was found: that of now is looked at next', async () =>
    assert.equal(await shownWithout('[Bo'), '1, 1'));
});
