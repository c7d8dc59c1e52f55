import assert from 'node:assert/strict';
import { runWithoutVscode } from '../../vscodeStub';

const program = `
import { EventEmitter, TextDocumentSaveReason, window, workspace } from 'vscode';
import { LastEdit } from './src/extension/lastEdit';
import { PartInWork } from './src/extension/preview/partInWork';
import { stoppedAlarm } from './test/core/stoppedAlarm';

/** A page that is swallowed by the tag <di> in its first line, right after the letter before the cursor was typed. */
export const typed = cursor => {
  const heard = {};
  const listen = name => {
    const told = new EventEmitter();
    heard[name] = value => told.fire(value);
    return told.event;
  };
  for (const name of ['onDidChangeTextDocument', 'onDidCloseTextDocument', 'onWillSaveTextDocument', 'onDidSaveTextDocument']) workspace[name] = listen(name);
  for (const name of ['onDidChangeTextEditorSelection', 'onDidChangeActiveTextEditor']) window[name] = listen(name);
  let isThere = true;
  const uri = { toString: () => 'memory:/site/a.md' };
  /** What was typed behind the first line since the page was read. */
  let behind = '';
  const lines = () => [(isThere ? 'A lake. <di> Rivers.' : 'A lake.') + behind, 'Ice.'];
  const positionAt = at => {
    const [{ length }] = lines();
    return at <= length ? { line: 0, character: at } : { line: 1, character: at - length - 1 };
  };
  const offsetAt = ({ line, character }) => (line === 0 ? 0 : lines()[0].length + 1) + character;
  const lineAt = line => {
    if (line > 1) throw new Error('Illegal value for line');
    return { text: lines()[line] };
  };
  const document = { uri, getText: () => lines().join('\\n'), offsetAt, positionAt, lineAt };
  const move = to => {
    window.activeTextEditor = { document, selection: { active: positionAt(to) } };
    heard.onDidChangeTextEditorSelection({ textEditor: window.activeTextEditor });
  };
  const alarm = stoppedAlarm();
  const lastEdit = new LastEdit(() => true, alarm);
  let asked = 0;
  const read = document.getText();
  const service = {
    spoilingParts: async () => { asked++; return { parts: isThere ? [{ start: 8, end: 12 }] : [], text: isThere ? read : document.getText() }; },
  };
  const part = new PartInWork(service, lastEdit, alarm);
  let ended = 0;
  part.onDidEnd(() => ended++);
  window.activeTextEditor = { document, selection: { active: positionAt(cursor) } };
  heard.onDidChangeTextDocument({ document, contentChanges: [{ rangeOffset: cursor - 1, rangeLength: 0, text: 'i' }] });
  return {
    move,
    pass: alarm.pass,
    ended: () => ended,
    spoils: of => part.spoils(of === undefined ? uri : { toString: () => of }),
    save: () => {
      heard.onWillSaveTextDocument({ document, reason: TextDocumentSaveReason.Manual });
      heard.onDidSaveTextDocument(document);
    },
    type: () => {
      const at = lines()[0].length;
      behind += '!';
      heard.onDidChangeTextDocument({ document, contentChanges: [{ rangeOffset: at, rangeLength: 0, text: '!' }] });
      move(at + 1);
    },
    stayBehind: () => { window.activeTextEditor = { document, selection: { active: { line: 5, character: 0 } } }; },
    write: () => heard.onDidChangeTextDocument({ document, contentChanges: [{ rangeOffset: cursor - 1, rangeLength: 0, text: 'i' }] }),
    has: tag => { isThere = tag; },
    asked: () => asked,
  };
};
`;

interface Typed {
  readonly spoils: (of?: string) => Promise<boolean>;
  readonly move: (to: number) => void;
  readonly save: () => void;
  /** Another key at the end of the line, whose text is not read yet. */
  readonly type: () => void;
  /** The cursor is told where it was in a longer text: VS Code tells of it after the change. */
  readonly stayBehind: () => void;
  /** The same key once more. */
  readonly write: () => void;
  readonly pass: (milliseconds: number) => void;
  /** How often it was told that a tag was left. */
  readonly ended: () => number;
  /** Whether the tag stands in the page. */
  readonly has: (tag: boolean) => void;
  /** How often the page was read for it. */
  readonly asked: () => number;
}

describe('a part in work that spoils its page', () => {
  let typed: (cursor: number) => Typed;
  before(async () => {
    ({ typed } = (await runWithoutVscode(program)) as { readonly typed: typeof typed });
  });

  it('is one in which its author types, or behind it on its line, of the page in the active editor', async () => {
    assert.equal(await typed(11).spoils(), true);
    assert.equal(await typed(16).spoils(), true);
    assert.equal(await typed(3).spoils(), false);
    assert.equal(await typed(23).spoils(), false);
    const another = typed(11);
    assert.equal(await another.spoils('memory:/site/b.md'), false);
    assert.equal(another.asked(), 0);
  });

  it('is left when the cursor leaves it, which is told once', async () => {
    const { spoils, move, ended, pass } = typed(11);
    await spoils();
    move(10);
    assert.equal(ended(), 0);
    move(23);
    assert.equal(ended(), 1);
    move(24);
    pass(3000);
    assert.equal(ended(), 1);
    assert.equal(await spoils(), false);
  });

  it('is left when its author saves', async () => {
    const { spoils, save, ended } = typed(11);
    await spoils();
    save();
    assert.equal(ended(), 1);
    assert.equal(await spoils(), false);
  });

  it('is left after three seconds without a key', async () => {
    const { spoils, pass, ended } = typed(11);
    await spoils();
    pass(2999);
    assert.equal(ended(), 0);
    pass(1);
    assert.equal(ended(), 1);
    assert.equal(await spoils(), false);
  });

  it('is none any more once the page was shown with it, though its author goes on in its line', async () => {
    const { spoils, pass, write } = typed(11);
    await spoils();
    pass(3000);
    assert.equal(await spoils(), false);
    write();
    assert.equal(await spoils(), false);
  });

  it('is one again where it was taken away and is written once more', async () => {
    const { spoils, pass, has, write } = typed(11);
    pass(3000);
    assert.equal(await spoils(), false);
    has(false);
    assert.equal(await spoils(), false);
    has(true);
    write();
    assert.equal(await spoils(), true);
  });

  it('is not looked for where plain text is written', async () => {
    const { spoils, has, asked } = typed(11);
    has(false);
    assert.equal(await spoils(), false);
    assert.equal(asked(), 0);
  });

  it('is left too where another key has followed: its page may have met the part while it was in work', async () => {
    const { spoils, type, move, ended } = typed(11);
    await spoils();
    type();
    assert.equal(ended(), 0);
    move(24);
    assert.equal(ended(), 1);
  });

  it('is still in work where it was found in a text that has another key by now', async () => {
    const { spoils, type } = typed(11);
    const found = spoils();
    type();
    assert.equal(await found, true);
  });

  it('is looked for where the text was changed, though the cursor is told in a line that is gone', async () => {
    const { spoils, stayBehind } = typed(11);
    stayBehind();
    assert.equal(await spoils(), false);
  });
});
