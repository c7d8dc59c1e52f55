import assert from 'node:assert/strict';
import { runWithoutVscode } from '../../vscodeStub';

const program = `
import { Uri, window, workspace } from 'vscode';
import { SourceSync } from './src/extension/preview/sourceSync';

/**
 * A page of 40 lines beside its preview, which has \`version\` of it, and below a second editor of the page where that is \`split\`: the one that
 * VS Code lists first, and that nobody is in. What happens in the editors and what the preview is sent is written down in \`events\`.
 */
export const start = ({ version = 2, cursor = 3, seen = [0, 20], split = false, comment = -1 } = {}) => {
  const events = [];
  const heard = {};
  const tells = name => listener => {
    heard[name] = listener;
    return { dispose() {} };
  };
  const uri = { toString: () => 'memory:/site/about.md' };
  Uri.parse = () => uri;
  const document = { uri, languageId: 'markdown', lineCount: 40, offsetAt: place => place.line, positionAt: offset => offset };
  const editor = {
    document,
    viewColumn: 1,
    selection: { active: { line: cursor } },
    visibleRanges: [{ start: { line: seen[0] }, contains: ({ line }) => seen[0] <= line && line <= seen[1] }],
    revealRange: ({ start }) => events.push('editor at ' + start.line),
  };
  const other = {
    document,
    viewColumn: 2,
    selection: { active: { line: 30 } },
    visibleRanges: [{ start: { line: 25 }, contains: () => true }],
    revealRange: ({ start }) => events.push('other editor at ' + start.line),
  };
  Object.assign(window, {
    activeTextEditor: editor,
    visibleTextEditors: [...(split ? [other] : []), editor],
    onDidChangeActiveTextEditor: tells('active'),
    onDidChangeTextEditorSelection: tells('selected'),
    onDidChangeTextEditorVisibleRanges: tells('ranges'),
  });
  workspace.getConfiguration = () => ({ get: (name, absent) => name === 'enabled' ? false : absent });
  workspace.openTextDocument = async () => document;
  let wake;
  globalThis.setTimeout = run => { wake = run; };
  const source = {
    letterAt: at => ({ uri: uri.toString(), start: at }),
    stretchOf: ({ start }) => ({ uri: uri.toString(), start }),
    linesOf: () => [0, 10, 20],
    cursorOf: (_, offset) => offset === comment ? [] : [{ start: offset, end: offset + 1 }],
  };
  const page = { version, source };
  const sync = new SourceSync({
    shown: () => page,
    isVisible: () => true,
    isAbout: () => true,
    isSource: shown => shown === document.uri,
    post: message => events.push(message.type === 'scroll' ? 'preview at ' + message.line : (message.ranges?.length === 0 ? 'no ' : '') + message.type + (message.reveal ? ' in sight' : '')),
    reveal: async ({ range }) => void events.push('cursor at ' + range),
  });
  const { top } = sync.begins(uri, page);
  return {
    top,
    events: () => events.splice(0).join(', '),
    click: (clicked, at) => sync.locate(clicked, { start: at, end: at + 1 }),
    scrollPage: (scrolled, line) => sync.scrolled({ version: scrolled, line, count: 1 }),
    scrollEditor: line => heard.ranges({ textEditor: editor, visibleRanges: [{ start: { line } }] }),
    comesBack: line => {
      const again = { ...editor };
      Object.assign(window, { activeTextEditor: again, visibleTextEditors: [again] });
      heard.active(again);
      heard.ranges({ textEditor: again, visibleRanges: [{ start: { line } }] });
    },
    scrollOther: line => heard.ranges({ textEditor: other, visibleRanges: [{ start: { line } }] }),
    goTo: place => {
      window.activeTextEditor = { other, preview: undefined }[place];
      heard.active(window.activeTextEditor);
    },
    moveCursor: line => {
      editor.selection.active.line = line;
      heard.selected({ textEditor: editor, kind: 2 });
    },
    rest: () => {
      sync.shown();
      wake();
    },
  };
};
`;

interface Started {
  /** What has happened since this was called last. */
  readonly events: () => string;
  /** The author clicks a letter of a version of the page. */
  readonly click: (version: number, at: number) => Promise<void>;
  /** The reader scrolls a version of the page. */
  readonly scrollPage: (version: number, line: number) => void;
  readonly scrollEditor: (line: number) => void;
  /** Another tab was looked at, and this one is shown again, by an editor of its own. */
  readonly comesBack: (line: number) => void;
  /** The range of the other editor changes: it is scrolled, or something is written above what it shows. */
  readonly scrollOther: (line: number) => void;
  /** Into the other editor, or the preview. */
  readonly goTo: (place: 'other' | 'preview') => void;
  /** The line at which the preview begins. */
  readonly top: number;
  readonly moveCursor: (line: number) => void;
  /** The author pauses. */
  readonly rest: () => void;
}

interface Given {
  /** The line of the cursor, and the first and last line in sight. */
  readonly cursor?: number;
  readonly seen?: readonly [number, number];
  /** A line that nothing on the page is made of. */
  readonly comment?: number;
  readonly split?: boolean;
}

describe('a page and its preview side by side', () => {
  let start: (given?: Given) => Started;
  before(async () => {
    ({ start } = (await runWithoutVscode(program)) as { readonly start: typeof start });
  });

  it('are at the place that is clicked, unless the page is another one by now', async () => {
    const { click, events } = start();
    await click(2, 7);
    assert.equal(events(), 'cursor at 7');
    await click(1, 7);
    assert.equal(events(), '');
  });

  it('are where the reader scrolls, by the lines of the page that was scrolled, and not beyond the last', () => {
    const { scrollPage, events } = start();
    scrollPage(2, 12.6);
    assert.equal(events(), 'editor at 12');
    scrollPage(2, 99);
    assert.equal(events(), 'editor at 39');
    scrollPage(1, 5);
    assert.equal(events(), '');
  });

  it('are where the author scrolls, who does not who types a line that wraps', () => {
    const { scrollEditor, events } = start();
    scrollEditor(5);
    assert.equal(events(), 'preview at 5');
    scrollEditor(5);
    assert.equal(events(), '');
    scrollEditor(6);
    assert.equal(events(), 'preview at 6');
  });

  it('do not send each other on and on', () => {
    const { scrollPage, scrollEditor, events } = start();
    scrollPage(2, 12);
    assert.equal(events(), 'editor at 12');
    scrollEditor(12);
    assert.equal(events(), '');
  });

  it('have the element of the cursor in sight, unless its author or the reader has scrolled away from it', () => {
    const { rest, scrollPage, moveCursor, events } = start();
    rest();
    assert.equal(events(), 'cursor in sight');
    scrollPage(2, 12);
    events();
    rest();
    assert.equal(events(), 'cursor');
    moveCursor(3);
    rest();
    assert.equal(events(), 'cursor in sight');
    const away = start({ cursor: 30 });
    away.rest();
    assert.equal(away.events(), 'cursor');
  });

  it('stay where they are when the tab of the page was left and comes back', () => {
    const { scrollPage, scrollEditor, comesBack, events } = start();
    scrollEditor(0);
    events();
    // there is room for lines that stick
    scrollPage(2, 12.7);
    scrollEditor(8);
    assert.equal(events(), 'editor at 12');
    comesBack(8);
    assert.equal(events(), '');
    comesBack(20);
    assert.equal(events(), 'preview at 20');
  });

  it('have nothing marked where nothing is made of the place of the cursor', () => {
    const { rest, moveCursor, events } = start({ comment: 0 });
    rest();
    assert.equal(events(), 'cursor in sight');
    moveCursor(0);
    rest();
    assert.equal(events(), 'no cursor');
  });
});

describe('a page in two editors and its preview', () => {
  let start: (given?: Given) => Started;
  before(async () => {
    ({ start } = (await runWithoutVscode(program)) as { readonly start: typeof start });
  });

  it('are at the place of the editor that is in use, wherever the other one is', () => {
    const { top, scrollEditor, scrollOther, events } = start({ split: true });
    assert.equal(top, 0);
    scrollEditor(5);
    assert.equal(events(), 'preview at 5');
    // a line that is written above what it shows
    scrollOther(26);
    assert.equal(events(), '');
    scrollEditor(5);
    assert.equal(events(), '');
    scrollEditor(6);
    assert.equal(events(), 'preview at 6');
  });

  it('are where the reader scrolls, but for the editor that nobody is in', () => {
    const { scrollPage, goTo, events } = start({ split: true });
    scrollPage(2, 12);
    assert.equal(events(), 'editor at 12');
    // the one before
    goTo('preview');
    scrollPage(2, 13);
    assert.equal(events(), 'editor at 13');
    goTo('other');
    scrollPage(2, 14);
    assert.equal(events(), 'other editor at 14');
    goTo('preview');
    scrollPage(2, 15);
    assert.equal(events(), 'other editor at 15');
  });

  it('are where the author scrolls the other one, once they are in it', () => {
    const { scrollEditor, scrollOther, goTo, events } = start({ split: true });
    goTo('other');
    scrollOther(27);
    assert.equal(events(), 'preview at 27');
    scrollEditor(5);
    assert.equal(events(), '');
  });
});
