import assert from 'node:assert/strict';
import { runWithoutVscode } from '../../vscodeStub';

const program = `
import { CodeActionKind, CodeActionTriggerKind, languages, QuickPickItemKind, Uri, window, workspace, WorkspaceEdit } from 'vscode';
import { entryPlace } from './src/extension/authoring/entryPlace';
import { completeEntry } from './src/extension/commands/completeEntry';
import { editPaper } from './src/extension/commands/editPaper';
import { fixAllProblems } from './src/extension/commands/fixAllProblems';
import { insertPaper } from './src/extension/commands/insertPaper';
import { paperAccepted } from './src/extension/commands/paperAccepted';
import { registerCodeActions } from './src/extension/features/codeActions';
import { registerPastePapers } from './src/extension/features/pastePapers';
import { pictureSpot } from './src/extension/pictures/pictureSpot';
import { putPicture } from './src/extension/pictures/putPicture';

/**
 * A page in which the author does something about the paper of Tides; while they are asked, or a registry is, they close it, and its file becomes
 * \`file\`. Gives what they are told and what is written.
 */
export const closedWhile = async (page, file, act) => {
  const uri = Object.assign(new Uri(), { path: '/site/about.md', scheme: 'memory', toString: () => 'memory:/site/about.md' });
  Uri.parse = () => uri;
  const told = [];
  let disk = page;
  let open;
  // the last text for ever, in which a place is its offset
  const opened = () => (open ??= { uri, version: 1, isClosed: false, languageId: 'markdown', text: disk, getText() { return this.text; }, offsetAt: at => at, positionAt: at => at });
  const known = () => (open ?? { text: disk }).text;
  const close = () => {
    if (open !== undefined) open.isClosed = true;
    open = undefined;
    disk = file;
  };
  WorkspaceEdit.prototype.set = function (_, edits) { this.written.push(...edits.map(edit => edit[0] ?? edit)); };
  WorkspaceEdit.prototype.replace = function (_, range, newText) { this.written.push({ range, newText }); };
  const write = edits => {
    let text = known();
    for (const { range, newText } of [...edits].reverse()) text = text.slice(0, range.start) + newText + text.slice(range.end);
    if (open === undefined) disk = text;
    else Object.assign(open, { text, version: open.version + 1 });
  };
  Object.assign(workspace, {
    fs: { isWritableFileSystem: () => true },
    getWorkspaceFolder: () => ({}),
    openTextDocument: async () => opened(),
    applyEdit: async change => { write(change.written); return true; },
  });
  const offset = page.indexOf('Tides');
  const showEditor = () => ({ document: opened(), selection: { active: offset }, revealRange() {} });
  let press;
  Object.assign(window, {
    activeTextEditor: showEditor(),
    visibleTextEditors: [],
    withProgress: (_, work) => work({ report() {} }, { onCancellationRequested() {} }),
    showInformationMessage: (text, ...buttons) => {
      told.push(text);
      return buttons.length === 0 ? Promise.resolve() : new Promise(answer => { press = () => answer(buttons.at(-1)); });
    },
    showWarningMessage: async text => void told.push(text),
    showErrorMessage: async text => void told.push(text),
    setStatusBarMessage: () => ({ dispose() {} }),
    showTextDocument: async () => showEditor(),
  });
  const document = opened();
  const marked = at => [{ range: { start: at, end: at }, newText: '★' }];
  const thenClosed = answer => async (...given) => {
    const answered = answer(...given);
    if (!document.isClosed) close();
    return answered;
  };
  const placed = at => ({ uri: 'memory:/site/images/a.png', isNew: false, edits: marked(at) });
  const service = {
    acceptance: thenClosed(() => ({ kind: 'ready', title: 'Tides', year: 2029 })),
    acceptPaper: async (_, at) => ({ files: [{ uri: uri.toString(), edits: marked(at) }] }),
    completeEntry: thenClosed((_, at) => ({ kind: 'additions', title: 'Tides', additions: marked(at).map(edit => ({ label: { text: 'Year', values: [] }, edit })) })),
    showEntry: async (_, at) => ({ title: 'Tides', range: { start: at, end: at }, fields: [{ name: 'year', state: 'written', value: '2028' }], links: [], proposedLabels: [] }),
    changeEntry: async (_, at) => marked(at),
    entryChangeProblem: () => undefined,
    placePicture: async (_, at) => placed(at),
    canEditEntry: async () => true,
    leadingOut: async () => undefined,
    fixAll: thenClosed(() => marked(0)),
    diagnostics: async () => ({ problems: [] }),
    findPapers: thenClosed(() => ({ kind: 'found', publication: { csl: { id: 'lakes', title: 'Lakes' } }, notices: [] })),
    entryOfWork: async () => act === 'paste' ? { uri: uri.toString(), range: { start: 6, end: 7 } } : undefined,
    entriesOfWorks: async () => [undefined],
    paperHome: async () => ({ kind: 'page' }),
    isPrintedBibliography: async () => false,
    isPlaceOfPapers: async () => true,
    placePublication: async (_, at) => marked(at),
    placePublications: async () => ({ uri: uri.toString(), edits: [{ range: { start: known().length, end: known().length }, newText: '☆' }] }),
    checkEntryTemplate: () => undefined,
    codeActions: async () => [],
    refactorings: async () => [{ title: { text: 'Extract', values: [] }, kind: 'extract', edits: marked(offset), elsewhere: [], created: [{ path: 'a.md', text: '' }] }],
    canCompleteEntry: async () => false,
    isUnderReview: async () => false,
    resolve: () => 'memory:/site/a.md',
    pastedPapers: async () => ({ kind: 'identifier', text: 'Tides' }),
  };
  const input = answer => {
    const heard = {};
    const on = name => run => { heard[name] = run; return { dispose() {} }; };
    return { onDidAccept: on('accept'), onDidHide: on('hide'), onDidTriggerButton: on('button'), onDidChangeValue: on('change'), hide() { heard.hide(); }, dispose() {}, show() { answer(this, heard); } };
  };
  let asked = 0;
  window.createQuickPick = () => input((pick, heard) => {
    asked += 1;
    if (asked > 1) return pick.hide();
    pick.activeItems = pick.items.filter(({ id }) => id === 'year');
    heard.accept();
  });
  window.createInputBox = () => input((box, heard) => {
    close();
    box.value = '2029';
    heard.accept();
  });
  const acts = {
    list: async () => {
      const shown = page;
      close();
      const place = await entryPlace([{}], () => {
        const at = (open?.text ?? shown).indexOf('Tides');
        return at < 0 ? undefined : { uri, offset: at };
      });
      if (place !== undefined) write(marked(place.offset));
    },
    accept: () => paperAccepted(service, () => undefined).run(uri, offset, { venue: 'ISL', year: 2029 }),
    complete: () => completeEntry(service).run(),
    edit: () => editPaper(service, {}, () => undefined).run(uri, offset),
    picture: async () => {
      const spot = await pictureSpot(service, document, offset);
      close();
      told.push(...[await putPicture(service, spot, { kind: 'ready', source: {} })].filter(text => text !== undefined));
    },
    fixAll: () => fixAllProblems(service).run(),
    insert: () => insertPaper(service, async () => window.activeTextEditor?.document.uri).run('10.5555/lakes.1'),
    extract: async () => {
      let provider;
      languages.registerCodeActionsProvider = (_, registered) => { provider = registered; };
      registerCodeActions(service);
      const context = { triggerKind: CodeActionTriggerKind.Invoke, diagnostics: [] };
      const action = (await provider.provideCodeActions(document, { start: offset, end: offset }, context, { isCancellationRequested: false })).at(-1);
      close();
      await provider.resolveCodeAction(action);
      if (action.edit !== undefined) write(action.edit.written.filter(edit => edit.range));
    },
    paste: async () => {
      let provider;
      languages.registerDocumentPasteEditProvider = (_, registered) => { provider = registered; };
      registerPastePapers(service);
      service.findPapers = async () => ({ kind: 'found', publication: { csl: { id: 'lakes', title: 'Lakes' } }, notices: [] });
      const token = { isCancellationRequested: false, onCancellationRequested() {} };
      const over = { start: offset, end: offset + 5 };
      const data = { get: () => ({ asString: async () => 'Tides' }) };
      const [edit] = await provider.provideDocumentPasteEdits(document, [over], data, undefined, token);
      await provider.resolveDocumentPasteEdit(edit, token);
      told.length = 0;
      close();
      press();
      for (let turn = 0; turn < 50; turn++) await undefined;
    },
  };
  await acts[act]();
  const now = known();
  return [...told, ...(now === file ? [] : [now])].join('\\n');
};
`;

type Act = 'list' | 'accept' | 'complete' | 'edit' | 'picture' | 'fixAll' | 'insert' | 'extract' | 'paste';

const page = 'Tides\nRivers\n';
const swapped = 'Rivers\nTides\n';
const changed = 'The page was changed meanwhile. Nothing was written; run the command again.';

describe('a page that is closed while', () => {
  let closedWhile: (page: string, file: string, act: Act) => Promise<string>;
  before(async () => {
    ({ closedWhile } = (await runWithoutVscode(program)) as { readonly closedWhile: typeof closedWhile });
  });

  for (const [what, act, before, same, other] of [
    ['where a paper was accepted is asked', 'accept', page, '★Tides\nRivers\n', changed],
    [
      'a record is looked up',
      'complete',
      page,
      '★Tides\nRivers\n',
      'The page was changed meanwhile. Nothing was written; run the command again.',
    ],
    ['a part of a paper is asked for', 'edit', page, '★Tides\nRivers\n', changed],
    ['a picture is chosen', 'picture', page, '★Tides\nRivers\n', changed],
    ['the files of a refactoring are looked at', 'extract', page, '★Tides\nRivers\n', changed],
    // of no place in it
    ['it is mended', 'fixAll', page, '★Tides\nRivers\n', '★Rivers\nTides\n'],
    ['a paper is looked up', 'insert', page, '★Tides\nRivers\n', 'Rivers\nTides\n☆'],
    ['it is asked whether to insert a paper again', 'paste', page, '★Tides\nRivers\n', 'Rivers\n★Tides\n'],
  ] as const)
    it(`${what} is written into as it was, and, once its file is another, at no place of its text before`, async () => {
      assert.equal(await closedWhile(before, before, act), same);
      assert.equal(await closedWhile(before, swapped, act), other);
    });

  it('a view shows its papers is written into where the paper of the row is by now, and nowhere once it is gone', async () => {
    assert.equal(await closedWhile(page, swapped, 'list'), 'Rivers\n★Tides\n');
    assert.equal(
      await closedWhile(page, 'Rivers\n', 'list'),
      'This publication is not there any more: the page was changed meanwhile. Try again.',
    );
  });
});
