import assert from 'node:assert/strict';
import { runWithoutVscode } from '../../vscodeStub';

const program = `
import { Uri, window, workspace, WorkspaceEdit } from 'vscode';
import { insertPaper } from './src/extension/commands/insertPaper';

/**
 * A page in which the command begins at the first \`|\`, in the left one of two editors; the other has its cursor at the end. While the paper is
 * looked up, \`meanwhile\` happens. Gives the page, and where the cursors of the editors are then.
 */
export const insertedInto = async (marked, meanwhile) => {
  const uri = Object.assign(new Uri(), { path: '/site/about.md', scheme: 'memory', toString: () => 'memory:/site/about.md' });
  const document = { uri, version: 1, isClosed: false, languageId: 'markdown', text: marked.replace('|', ''), getText() { return this.text; }, offsetAt: at => at, positionAt: at => at };
  const editor = (at, viewColumn) => ({ document, viewColumn, selection: { active: at }, revealRange() {} });
  const left = editor(marked.indexOf('|'), 1);
  const right = editor(document.text.length, 2);
  const put = (at, words) => {
    Object.assign(document, { text: document.text.slice(0, at) + words + document.text.slice(at), version: document.version + 1 });
    // those that are shown follow what is written above them
    for (const shown of window.visibleTextEditors)
      if (at < shown.selection.active) shown.selection = { active: shown.selection.active + words.length };
  };
  WorkspaceEdit.prototype.set = function (_, edits) { this.written.push(...edits.map(edit => edit[0] ?? edit)); };
  Object.assign(workspace, {
    fs: { isWritableFileSystem: () => true },
    getWorkspaceFolder: () => ({}),
    applyEdit: async ({ written: [{ range, newText }] }) => { put(range.start, newText); return true; },
  });
  const elsewhere = { document: {}, viewColumn: 1, selection: { active: 0 } };
  Object.assign(window, {
    activeTextEditor: left,
    visibleTextEditors: [right, left],
    withProgress: (_, work) => work({ report() {} }, { onCancellationRequested() {} }),
  });
  const ways = {
    nothing: () => {},
    typing: () => put(0, 'News. '),
    // VS Code makes another editor for a tab that comes back
    back: () => {
      const again = editor(left.selection.active, 1);
      Object.assign(window, { activeTextEditor: again, visibleTextEditors: [right, again] });
      put(0, 'News. ');
    },
    away: () => {
      Object.assign(window, { activeTextEditor: elsewhere, visibleTextEditors: [right, elsewhere] });
      put(0, 'News. ');
    },
  };
  const service = {
    findPapers: async () => {
      ways[meanwhile]();
      return { kind: 'found', publication: { csl: { id: 'lakes', title: 'Lakes' } }, notices: [] };
    },
    entryOfWork: async () => undefined,
    paperHome: async () => ({ kind: 'page' }),
    isPrintedBibliography: async () => false,
    isPlaceOfPapers: async () => true,
    placePublication: async (_, at) => [{ range: { start: at, end: at }, newText: '★' }],
    checkEntryTemplate: () => undefined,
  };
  await insertPaper(service, async () => window.activeTextEditor?.document.uri).run('10.5555/lakes.1');
  return { text: document.text, isRightAtEnd: right.selection.active === document.text.length };
};

/** What is told below the box that asks for a paper while \`typed\` stands in it. */
export const toldBelow = async typed => {
  let told;
  window.activeTextEditor = undefined;
  window.showInputBox = async ({ validateInput }) => { told = validateInput(typed); };
  const checkPaperQuery = text => (text === '' ? { text: 'Give a DOI.', values: [] } : undefined);
  await insertPaper({ checkPaperQuery, isPrintedBibliography: async () => false }, async () => new Uri()).run();
  return told;
};
`;

type Meanwhile = 'nothing' | 'typing' | 'back' | 'away';

describe('a paper that is inserted at the cursor, with the page in two editors,', () => {
  let insertedInto: (
    marked: string,
    meanwhile: Meanwhile,
  ) => Promise<{ readonly text: string; readonly isRightAtEnd: boolean }>;
  let toldBelow: (typed: string) => Promise<string | undefined>;
  before(async () => {
    ({ insertedInto, toldBelow } = (await runWithoutVscode(program)) as {
      readonly insertedInto: typeof insertedInto;
      readonly toldBelow: typeof toldBelow;
    });
  });

  for (const [what, meanwhile, expected] of [
    ['comes there', 'nothing', 'Rivers. ★Tides. Lakes.'],
    ['comes there with words typed above', 'typing', 'News. Rivers. ★Tides. Lakes.'],
    ['comes there when the tab was left and came back before these', 'back', 'News. Rivers. ★Tides. Lakes.'],
    ['comes there when the tab was left', 'away', 'News. Rivers. ★Tides. Lakes.'],
  ] as const)
    it(`${what}, and leaves the cursor of the other editor alone`, async () => {
      const { text, isRightAtEnd } = await insertedInto('Rivers. |Tides. Lakes.', meanwhile);
      assert.equal(text, expected);
      assert.equal(isRightAtEnd, true);
    });

  it('is asked for in a box that stays open while it is empty: an error told of a paper nobody had named', async () => {
    assert.deepEqual([await toldBelow(''), await toldBelow('10.5555/lakes.1')], ['Give a DOI.', undefined]);
  });
});
