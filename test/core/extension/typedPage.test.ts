import assert from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import { createRandom } from '../../fuzz/random';
import { runWithoutVscode } from '../../vscodeStub';

const program = `
import { EventEmitter, languages, TextDocumentSaveReason, Uri, ViewColumn, window, workspace } from 'vscode';
import { partsEnded } from './src/core/page/halfTyped/partsEnded';
import { unendedTags } from './src/core/page/halfTyped/pageAsTyped';
import { parsePage } from './src/core/page/parsePage';
import { applyEdits } from './src/core/text/edit';
import { LastEdit } from './src/extension/lastEdit';
import { PartInWork } from './src/extension/preview/partInWork';
import { Previews } from './src/extension/preview/previews';
import { stoppedAlarm } from './test/core/stoppedAlarm';

Object.assign(ViewColumn, { Active: -1, Beside: -2, One: 1 });
const uriOf = path => Object.assign(new Uri(), { path, scheme: 'memory', toString: () => 'memory:/' + path });
Uri.parse = text => uriOf(text.replace('memory:/', ''));
Uri.joinPath = (folder, ...parts) => uriOf([folder, ...parts].join('/'));

/** The preview of a page whose HTML is its text, beside the editor with the cursor behind what stands above. Nothing is answered before \`answer\`. Where nothing may be ended, the page stays as it was. */
export const begin = async (above, below, mayEnd = true) => {
  const heard = {};
  const onEach = (of, ...names) => {
    for (const name of names) {
      heard[name] = new EventEmitter();
      of[name] = heard[name].event;
    }
  };
  onEach(window, 'onDidChangeActiveTextEditor', 'onDidChangeTextEditorSelection', 'onDidChangeTextEditorVisibleRanges');
  onEach(workspace, 'onDidRenameFiles', 'onDidChangeConfiguration', 'onDidGrantWorkspaceTrust', 'onDidChangeTextDocument', 'onDidCloseTextDocument', 'onWillSaveTextDocument', 'onDidSaveTextDocument');
  onEach(languages, 'onDidChangeDiagnostics');
  languages.createDiagnosticCollection = () => ({ set() {}, dispose() {} });
  const none = new EventEmitter();
  workspace.createFileSystemWatcher = () => ({ onDidCreate: none.event, onDidChange: none.event, dispose() {} });
  workspace.getConfiguration = () => ({ get: (_, absent) => absent });
  workspace.getWorkspaceFolder = () => ({});
  globalThis.setTimeout = () => 0;
  globalThis.clearTimeout = () => undefined;

  let text = above + below;
  let cursor = above.length;
  const uri = uriOf('about.md');
  const positionAt = offset => {
    const lines = text.slice(0, offset).split('\\n');
    return { line: lines.length - 1, character: lines.at(-1).length };
  };
  const offsetAt = ({ line, character }) => text.split('\\n').slice(0, line).reduce((sum, one) => sum + one.length + 1, character);
  const document = { uri, version: 1, isClosed: false, getText: () => text, positionAt, offsetAt, lineAt: line => ({ text: text.split('\\n')[line] }) };
  const editor = { document, get selection() { return { active: positionAt(cursor) }; } };
  Object.assign(window, { activeTextEditor: editor, visibleTextEditors: [], tabGroups: { all: [] } });

  const waiting = [];
  const later = make => new Promise(resolve => waiting.push(() => resolve(make())));
  const changed = new EventEmitter();
  const page = (html, ended) => ({ kind: 'page', html, ended, isHalfRead: false, isStopped: false, problems: [], resources: 'memory:/', url: '/', baseUrl: '', source: { linesOf: () => [] } });
  const service = {
    onDidChangeSite: listener => changed.event(listener).dispose,
    isHomepagePage: async () => true,
    resourcesOf: async () => 'memory:/',
    renderPage: () => later(() => page(text)),
    renderWritten: (_, offset) => later(() => {
      const ended = mayEnd ? partsEnded(parsePage(text), offset) : undefined;
      return page(ended === undefined ? text : applyEdits(text, ended.edits), ended?.range);
    }),
    spoilingParts: () => later(() => ({ parts: unendedTags(parsePage(text)), text })),
    renderStyles: async () => ({ styles: [], problems: [] }),
    shownCitations: async () => [],
  };
  let shown;
  const told = [];
  window.createWebviewPanel = () => {
    const received = new EventEmitter();
    const webview = {
      onDidReceiveMessage: received.event,
      asWebviewUri: file => file,
      cspSource: 'https://files.example',
      postMessage: message => {
        if (message.type !== 'page') return;
        const { splice, html } = message.page;
        shown = html ?? shown.slice(0, splice.at) + splice.inserted + shown.slice(splice.at + splice.removed);
        told.push(() => received.fire({ type: 'shown', version: message.version }));
      },
      set html(_) { received.fire({ type: 'ready' }); },
    };
    return { webview, visible: true, active: false, viewColumn: 2, onDidDispose: none.event, onDidChangeViewState: none.event, reveal() {}, dispose() {} };
  };
  const alarm = stoppedAlarm();
  const lastEdit = new LastEdit(() => true, alarm);
  const previews = new Previews(service, uriOf('extension'), { nameAround: () => undefined, onDidName: none.event }, new PartInWork(service, lastEdit, alarm), error => { throw error; });
  previews.open(uri, ViewColumn.Beside);
  /** VS Code tells of the text, and then of the cursor. */
  const replace = (length, inserted, behind = '') => {
    const range = { start: positionAt(cursor), end: positionAt(cursor + length) };
    const before = text;
    text = text.slice(0, cursor) + inserted + behind + text.slice(cursor + length);
    document.version++;
    heard.onDidChangeTextDocument.fire({ document, contentChanges: [{ range, rangeOffset: cursor, rangeLength: length, text: inserted + behind }] });
    // a site of the same texts is the same
    if (text !== before) changed.fire('memory:/about.md');
    cursor += inserted.length;
    heard.onDidChangeTextEditorSelection.fire({ textEditor: editor });
  };
  return {
    type: key => {
      if (key === '>' && text[cursor] === '>') replace(1, '>');
      else replace(0, key, key === '<' ? '>' : '');
    },
    move: offset => {
      cursor = offset;
      heard.onDidChangeTextEditorSelection.fire({ textEditor: editor });
    },
    save: () => {
      heard.onWillSaveTextDocument.fire({ document, reason: TextDocumentSaveReason.Manual });
      heard.onDidSaveTextDocument.fire(document);
    },
    look: () => {
      window.activeTextEditor = undefined;
      heard.onDidChangeActiveTextEditor.fire(undefined);
    },
    comeBack: () => {
      window.activeTextEditor = editor;
      heard.onDidChangeActiveTextEditor.fire(editor);
    },
    goElsewhere: () => {
      window.activeTextEditor = { ...editor, document: { ...document, uri: uriOf('_config.yml') } };
      heard.onDidChangeActiveTextEditor.fire(window.activeTextEditor);
    },
    pass: alarm.pass,
    answer: () => (waiting.shift() ?? told.shift() ?? (() => undefined))(),
    isAnswered: () => waiting.length + told.length === 0,
    shown: () => shown,
    text: () => text,
  };
};
`;

interface Typed {
  /** VS Code puts a \`>\` behind a \`<\`, and types over it. */
  readonly type: (key: string) => void;
  /** Puts the cursor to an offset. */
  readonly move: (offset: number) => void;
  readonly save: () => void;
  /** The author clicks into the preview. */
  readonly look: () => void;
  readonly comeBack: () => void;
  /** The author goes to the editor of another file. */
  readonly goElsewhere: () => void;
  readonly pass: (milliseconds: number) => void;
  /** The first thing that is on its way arrives: a rendered page, or word of the webview that it stands. */
  readonly answer: () => void;
  readonly isAnswered: () => boolean;
  /** What the preview shows. */
  readonly shown: () => string;
  readonly text: () => string;
}

const above = '# About\n\nA lake.\n\n';
const below = '\n\n# News\n\nA river.\n';

async function turn(): Promise<void> {
  for (let at = 0; at < 12; at++) await setImmediate();
}

describe('the preview of a page while a part of it is typed', () => {
  let begin: (above: string, below: string, mayEnd?: boolean) => Promise<Typed>;
  before(async () => {
    ({ begin } = (await runWithoutVscode(program)) as { readonly begin: typeof begin });
  });

  async function settle({ answer, isAnswered }: Typed): Promise<void> {
    for (let at = 0; at < 40; at++) {
      await turn();
      if (isAnswered()) return;
      answer();
    }
    assert.fail('it renders without end');
  }

  async function start(mayEnd = true): Promise<Typed> {
    const typed = await begin(above, below, mayEnd);
    await settle(typed);
    assert.equal(typed.shown(), above + below);
    return typed;
  }

  async function write(typed: Typed, keys: string): Promise<void> {
    for (const key of keys) {
      typed.type(key);
      await settle(typed);
    }
  }

  it('shows it with its end at each key, however long that takes', async () => {
    const typed = await start();
    for (const key of '<div>\n<p>\nA sea') {
      await write(typed, key);
      assert.match(typed.shown(), /^# About\n\nA lake\.\n\n[^#]*\n\n# News\n\nA river\.\n$/);
      typed.pass(5000);
      await settle(typed);
    }
    assert.equal(typed.shown(), `${above}<div>\n<p>\nA sea\n</p>\n</div>${below}`);
  });

  it('shows it as it is when the cursor leaves it, and with its end when its author goes on', async () => {
    const typed = await start();
    await write(typed, '<div>\nA sea');
    typed.move(0);
    await settle(typed);
    assert.equal(typed.shown(), typed.text());
    typed.move(above.length + '<div>\nA sea'.length);
    await settle(typed);
    assert.equal(typed.shown(), typed.text());
    await write(typed, 's');
    assert.equal(typed.shown(), `${above}<div>\nA seas\n</div>${below}`);
  });

  it('shows it with its end while the cursor goes about in it, and its author looks at the page', async () => {
    const typed = await start();
    await write(typed, '<div>\nA sea');
    const ended = `${above}<div>\nA sea\n</div>${below}`;
    for (const go of [() => typed.move(above.length + 2), typed.look, typed.comeBack]) {
      go();
      await settle(typed);
      assert.equal(typed.shown(), ended);
    }
  });

  it('shows it as it is when its author saves', async () => {
    const typed = await start();
    await write(typed, '<div>\nA sea');
    typed.save();
    await settle(typed);
    assert.equal(typed.shown(), typed.text());
    await write(typed, 's');
    assert.notEqual(typed.shown(), typed.text());
  });

  for (const [what, mayEnd] of [
    ['shown with its end', true],
    ['kept as it was', false],
  ] as const) {
    it(`is ${what} no longer when its author has left it, though the last key has changed nothing`, async () => {
      const typed = await start(mayEnd);
      await write(typed, '<div');
      assert.notEqual(typed.shown(), typed.text());
      typed.type('>');
      await settle(typed);
      typed.move(0);
      await settle(typed);
      assert.equal(typed.shown(), typed.text());
    });

    it(`is ${what} no longer in the end, in whatever order keys, answers and the clock come`, async () => {
      for (let seed = 1; seed <= 100; seed++) {
        const random = createRandom(seed);
        const typed = await start(mayEnd);
        const keys = (seed % 2 === 0 ? '<div>\nA sea.\n<p>x' : 'a <di>\n\n<table>\n<tr>').split('');
        const steps: (() => void)[] = [
          () => typed.type(keys.shift() ?? 'x'),
          () => typed.type(keys.shift() ?? 'x'),
          typed.answer,
          typed.answer,
          () => typed.pass(1000),
          () => typed.move(random(typed.text().length)),
          typed.save,
          typed.look,
          typed.comeBack,
        ];
        for (let step = 0; step < 40; step++) {
          // most of the time its author writes
          steps[random(random(3) === 0 ? steps.length : 4)]?.();
          if (random(3) > 0) await turn();
        }
        typed.goElsewhere();
        await settle(typed);
        typed.pass(3000);
        await settle(typed);
        assert.equal(typed.shown(), typed.text(), `seed ${seed}`);
      }
    });
  }
});
