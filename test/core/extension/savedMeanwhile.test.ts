import assert from 'node:assert/strict';
import { runWithoutVscode } from '../../vscodeStub';

const program = `
import { Uri, window, workspace, WorkspaceEdit } from 'vscode';
import { editPaper } from './src/extension/commands/editPaper';
import { paperAccepted } from './src/extension/commands/paperAccepted';
import { pictureSpot } from './src/extension/pictures/pictureSpot';
import { putPicture } from './src/extension/pictures/putPicture';

/** A page that becomes another while its author is asked about the paper of Tides: what it is then, or what they are told. */
export const savedWhile = async (page, saved, act) => {
  const uri = Object.assign(new Uri(), { path: '/site/about.md', scheme: 'memory', toString: () => 'memory:/site/about.md' });
  Uri.parse = () => uri;
  const told = [];
  const document = { uri, version: 1, isClosed: false, languageId: 'markdown', text: page, getText() { return this.text; }, offsetAt: at => at, positionAt: at => at };
  const become = text => Object.assign(document, { text, version: document.version + 1 });
  WorkspaceEdit.prototype.set = function (_, edits) { this.written.push(...edits.map(edit => edit[0] ?? edit)); };
  Object.assign(workspace, {
    fs: { isWritableFileSystem: () => true },
    getWorkspaceFolder: () => ({}),
    openTextDocument: async () => document,
    applyEdit: async ({ written: [{ range, newText }] }) => { become(document.text.slice(0, range.start) + newText + document.text.slice(range.end)); return true; },
  });
  Object.assign(window, {
    showInformationMessage: async text => void told.push(text),
    showWarningMessage: async text => void told.push(text),
  });
  const marked = at => [{ range: { start: at, end: at }, newText: '★' }];
  const service = {
    acceptance: async () => { become(saved); return { kind: 'ready', title: 'Tides', year: 2029 }; },
    acceptPaper: async (_, at) => ({ files: [{ uri: uri.toString(), edits: marked(at) }] }),
    showEntry: async (_, at) => ({ title: 'Tides', range: { start: at, end: document.text.indexOf('\\n', at) }, fields: [{ name: 'year', state: 'written', value: '2028' }], links: [], proposedLabels: [] }),
    changeEntry: async (_, at) => marked(at),
    entryChangeProblem: () => undefined,
    placePicture: async (_, at) => ({ uri: 'memory:/site/images/a.png', isNew: false, edits: marked(at) }),
    canEditEntry: async () => true,
    leadingOut: async () => undefined,
  };
  const input = answer => {
    const heard = {};
    const on = name => run => { heard[name] = run; return { dispose() {} }; };
    return { onDidAccept: on('accept'), onDidHide: on('hide'), onDidTriggerButton: on('button'), onDidChangeValue: on('change'), hide() { heard.hide(); }, dispose() {}, show() { answer(this, heard); } };
  };
  let answers = 2;
  window.createQuickPick = () => input((pick, heard) => {
    if (--answers < 0) return pick.hide();
    pick.activeItems = pick.items.filter(({ id }) => id === 'year');
    heard.accept();
  });
  window.createInputBox = () => input((box, heard) => {
    if (document.version === 1) become(saved);
    box.value = '2029';
    heard.accept();
  });
  const offset = page.indexOf('Tides');
  const acts = {
    accept: () => paperAccepted(service, () => undefined).run(uri, offset, { venue: 'ISL', year: 2029 }),
    edit: () => editPaper(service, {}, () => undefined).run(uri, offset),
    picture: async () => {
      const spot = await pictureSpot(service, document, offset);
      become(saved);
      told.push(...[await putPicture(service, spot, { kind: 'ready', source: {} })].filter(text => text !== undefined));
    },
  };
  await acts[act]();
  return told.length > 0 ? told.join('\\n') : document.text;
};
`;

type Act = 'accept' | 'edit' | 'picture';

const page = 'News  \n\n- Rivers\n- Tides\n';
const changed = 'The page was changed meanwhile. Nothing was written; run the command again.';

describe('a publication', () => {
  let savedWhile: (page: string, saved: string, act: Act) => Promise<string>;
  before(async () => {
    ({ savedWhile } = (await runWithoutVscode(program)) as { readonly savedWhile: typeof savedWhile });
  });

  for (const [what, act, mark] of [
    ['whose parts are asked for, one after the other,', 'edit', '★★'],
    ['that was accepted', 'accept', '★'],
    ['that is to get a picture', 'picture', '★'],
  ] as const) {
    const marked = (text: string): string => text.replace('Tides', `${mark}Tides`);
    it(`${what} is written where it stands once the question has had the page saved, without blanks`, async () => {
      const saved = page.replace('  ', '');
      assert.equal(await savedWhile(page, saved, act), marked(saved));
      const blanks = page.replace('Tides', 'Tides  ');
      assert.equal(await savedWhile(blanks, page, act), marked(page));
    });

    it(`${what} is written where it has moved to`, async () => {
      const moved = 'News\n\n- Tides\n- Rivers\n';
      assert.equal(await savedWhile(page, moved, act), marked(moved));
    });

    it(`${what} is left alone where it was changed, or cannot be told from another`, async () => {
      assert.equal(
        await savedWhile(page, page.replace('Tides', 'Tides of snow.').replace('Rivers', 'R'), act),
        changed,
      );
      assert.equal(await savedWhile(page, page.replace('Rivers', 'Tides'), act), changed);
      assert.equal(await savedWhile(page, 'News\n\n- Rivers\n', act), changed);
    });
  }
});
