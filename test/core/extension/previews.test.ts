import assert from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import { runWithoutVscode } from '../../vscodeStub';

const program = `
import { EventEmitter, languages, Uri, ViewColumn, window, workspace } from 'vscode';
import { Previews } from './src/extension/preview/previews';

Object.assign(ViewColumn, { Active: -1, Beside: -2, One: 1 });
const uriOf = text => {
  const path = pathOf(text);
  return Object.assign(new Uri(), { path, scheme: 'memory', toString: () => 'memory:/' + path });
};
const pathOf = uri => uri.replace('memory:/', '');
Uri.parse = uriOf;
Uri.joinPath = (folder, ...parts) => uriOf([folder, ...parts].join('/'));

/** The preview of the page about.md, whose webview shows at once what it is sent. Pages are the texts of their documents; one with \`{{\` is none, one with \`half\` is half typed, of one with \`stopped\` the settings cannot be read. */
export const start = async ({ column = 2, locked = false } = {}) => {
  const heard = {};
  const onEach = (of, ...names) => {
    for (const name of names) {
      heard[name] = new EventEmitter();
      of[name] = heard[name].event;
    }
  };
  onEach(window, 'onDidChangeActiveTextEditor', 'onDidChangeTextEditorSelection', 'onDidChangeTextEditorVisibleRanges');
  onEach(workspace, 'onDidRenameFiles', 'onDidChangeConfiguration', 'onDidGrantWorkspaceTrust');
  onEach(languages, 'onDidChangeDiagnostics');
  languages.createDiagnosticCollection = () => ({ set() {}, dispose() {} });
  const none = new EventEmitter();
  workspace.createFileSystemWatcher = () => ({ onDidCreate: none.event, onDidChange: none.event, dispose() {} });
  workspace.getConfiguration = () => ({ get: (_, absent) => absent });
  workspace.getWorkspaceFolder = ({ path }) => (path.startsWith('git:') ? undefined : {});
  workspace.fs.isWritableFileSystem = () => false;
  globalThis.setTimeout = () => 0;
  globalThis.clearTimeout = () => undefined;

  const events = [];
  const texts = new Map([['about.md', 'About'], ['talks.md', 'Talks'], ['cv.md', 'CV']]);
  const answers = [];
  const changed = new EventEmitter();
  const unread = { message: { text: 'Unread', values: [] }, path: '_config.yml', uri: 'memory:/_config.yml', text: '', start: 0 };
  const page = uri => {
    const text = texts.get(pathOf(uri)) ?? '';
    return text.includes('{{')
      ? { kind: 'broken', isMissing: false, problems: [] }
      : { kind: 'page', html: text, isHalfRead: text.includes('half'), isStopped: text.includes('stopped'), problems: text.includes('stopped') ? [unread] : [], resources: 'memory:/', url: '/', baseUrl: '', source: { linesOf: () => [] } };
  };
  const service = {
    onDidChangeSite: listener => {
      const { dispose } = changed.event(listener);
      return dispose;
    },
    isHomepagePage: uri => new Promise(answer => answers.push(() => answer(uri.endsWith('.md')))),
    resourcesOf: async () => 'memory:/',
    renderPage: async uri => page(uri),
    renderStyles: async () => ({ styles: [], problems: [] }),
    shownCitations: async () => [],
  };
  const panels = [];
  window.createWebviewPanel = () => {
    const [received, disposed, changedState] = [new EventEmitter(), new EventEmitter(), new EventEmitter()];
    const webview = {
      onDidReceiveMessage: received.event,
      asWebviewUri: uri => uri,
      cspSource: 'https://files.example',
      postMessage: message => {
        if (message.type === 'problems') events.push('bar ' + message.problems.map(problem => problem.path));
        if (message.type !== 'page') return;
        events.push(message.page.kind === 'whole' ? message.page.html : 'edited');
        received.fire({ type: 'shown', version: message.version });
      },
      set html(_) { received.fire({ type: 'ready' }); },
    };
    const panel = { webview, visible: true, active: false, viewColumn: column, onDidDispose: disposed.event, onDidChangeViewState: changedState.event, reveal() {}, dispose() {} };
    panels.push({ panel, received });
    return panel;
  };
  Object.assign(window, {
    activeTextEditor: undefined,
    visibleTextEditors: [],
    tabGroups: { all: [] },
    showTextDocument: async ({ path }, { viewColumn }) => void events.push(path + ' in column ' + viewColumn),
  });
  const tagEnded = new EventEmitter();
  let isPartInWork = false;
  const partInWork = { onDidEnd: tagEnded.event, render: uri => service.renderPage(uri.toString()), spoils: async () => isPartInWork };
  const named = new EventEmitter();
  let areSeveral = false;
  const folders = { nameAround: ({ path }) => (areSeveral ? 'oak' : undefined), onDidName: named.event };
  const previews = new Previews(service, uriOf('extension'), folders, partInWork, error => void events.push('failed: ' + error));
  const preview = previews.open(uriOf('about.md'), ViewColumn.Beside);
  preview.controls.locked = locked;
  return {
    events: () => events.splice(0).join(', '),
    titles: () => panels.map(({ panel }) => panel.title).join(', '),
    lockAnother: () => previews.openLocked(preview.source),
    goTo: path => {
      const editor = { document: { uri: Object.assign(uriOf(path), { scheme: path.startsWith('git:') ? 'git' : 'memory' }) } };
      window.activeTextEditor = editor;
      heard.onDidChangeActiveTextEditor.fire(editor);
    },
    answer: () => { for (const answer of answers.splice(0).reverse()) answer(); },
    write: (path, text) => {
      texts.set(path, text);
      changed.fire('memory:/' + path);
    },
    visit: path => panels[0].received.fire({ type: 'visit', source: 'memory:/' + path }),
    rename: (from, to) => heard.onDidRenameFiles.fire({ files: [{ oldUri: uriOf(from), newUri: uriOf(to) }] }),
    writeTag: isInWork => {
      isPartInWork = isInWork;
      if (!isInWork) tagEnded.fire();
    },
    openAnotherHomepage: () => {
      areSeveral = true;
      named.fire();
    },
    source: () => panels[0].received.fire({ type: 'source' }),
  };
};
`;

interface Started {
  /** What the preview has shown, and the editor, since this was called last. */
  readonly events: () => string;
  readonly titles: () => string;
  /** Makes a second preview of the page, which keeps to it. */
  readonly lockAnother: () => void;
  /** The author goes to the editor of another file. */
  readonly goTo: (path: string) => void;
  /** All are answered that ask whether a file is a page, the last one first. */
  readonly answer: () => void;
  readonly write: (path: string, text: string) => void;
  /** The webview goes back to a page. */
  readonly visit: (path: string) => void;
  readonly rename: (from: string, to: string) => void;
  /** A tag of the page is half typed from now on, or no longer. */
  readonly writeTag: (isInWork: boolean) => void;
  /** From now on the window holds several homepages, and that of the pages is called “oak”. */
  readonly openAnotherHomepage: () => void;
  /** The reader wants the text of the page. */
  readonly source: () => void;
}

interface Given {
  /** The column of the preview. */
  readonly column?: number;
  readonly locked?: boolean;
}

async function settled(): Promise<void> {
  for (let turn = 0; turn < 30; turn++) await setImmediate();
}

describe('a preview beside the editor', () => {
  let run: (given?: Given) => Promise<Started>;
  before(async () => {
    ({ start: run } = (await runWithoutVscode(program)) as { readonly start: typeof run });
  });

  /** What has shown its first page. */
  async function start(given?: Given): Promise<Started> {
    const started = await run(given);
    await settled();
    assert.equal(started.events(), 'About');
    return started;
  }

  it('follows to the page that its author goes to, not to one that was passed on the way', async () => {
    const { goTo, answer, events } = await start();
    goTo('talks.md');
    goTo('cv.md');
    answer();
    await settled();
    assert.equal(events(), 'CV');
  });

  it('stays where that is no page, an old version of one, or the preview is locked', async () => {
    for (const [path, locked] of [
      ['_config.yml', false],
      ['git:talks.md', false],
      ['talks.md', true],
    ] as const) {
      const { goTo, answer, events, titles } = await start({ locked });
      const before = titles();
      goTo(path);
      answer();
      await settled();
      assert.deepEqual([titles(), events()], [before, ''], path);
    }
    const { goTo, answer, lockAnother, events, titles } = await start();
    lockAnother();
    await settled();
    assert.equal(events(), 'About');
    goTo('talks.md');
    answer();
    await settled();
    assert.deepEqual([titles(), events()], ['Preview talks.md, [Preview] about.md', 'Talks']);
  });

  it('keeps the page while something is half typed in it, and lets no page pass for another one', async () => {
    const { goTo, answer, write, events, titles } = await start();
    write('about.md', 'About {{');
    await settled();
    assert.equal(events(), '');
    write('about.md', 'About lakes and rivers');
    await settled();
    assert.equal(events(), 'About lakes and rivers');
    write('talks.md', 'Talks {{');
    goTo('talks.md');
    answer();
    await settled();
    assert.equal(titles(), 'Preview talks.md');
    // nothing of the page before is left that could be edited
    write('talks.md', 'About lakes and reeds');
    await settled();
    assert.equal(events(), 'About lakes and reeds');
    write('cv.md', 'CV half');
    goTo('cv.md');
    answer();
    await settled();
    assert.equal(events(), 'CV half');
    write('cv.md', 'CV half typed');
    await settled();
    assert.equal(events(), '');
  });

  it('follows what is written while the settings cannot be read, and says so at once only of a page that is new', async () => {
    const { goTo, answer, write, events } = await start();
    write('about.md', 'About stopped at a key of the settings');
    await settled();
    assert.equal(events(), 'About stopped at a key of the settings');
    write('cv.md', 'CV stopped');
    goTo('cv.md');
    answer();
    await settled();
    assert.equal(events(), 'bar _config.yml, CV stopped');
    write('cv.md', 'CV');
    await settled();
    assert.equal(events(), 'bar , CV');
  });

  it('keeps the page while a tag is half typed that swallows the rest, and shows what that makes of it when it is left so', async () => {
    const { write, writeTag, events } = await start();
    writeTag(true);
    write('about.md', 'About <d>');
    await settled();
    assert.equal(events(), '');
    write('about.md', 'About <di>');
    await settled();
    assert.equal(events(), '');
    writeTag(false);
    await settled();
    assert.equal(events(), 'edited');
    // where nothing was kept nothing is shown again
    writeTag(false);
    await settled();
    assert.equal(events(), '');
  });

  it('goes back to what it has shown, and to nothing else that its page may name', async () => {
    const { goTo, answer, visit, events } = await start();
    goTo('talks.md');
    answer();
    await settled();
    visit('cv.md');
    await settled();
    assert.equal(events(), 'Talks');
    visit('about.md');
    await settled();
    assert.equal(events(), 'About');
  });

  it('goes along with a page that gets another name', async () => {
    const { rename, write, titles, events } = await start();
    write('home.md', 'Home');
    rename('about.md', 'home.md');
    await settled();
    assert.deepEqual([titles(), events()], ['Preview home.md', 'Home']);
  });

  it('says in its title whose page it is once the window holds another homepage', async () => {
    const { openAnotherHomepage, lockAnother, goTo, answer, titles } = await start();
    openAnotherHomepage();
    assert.equal(titles(), 'Preview about.md — oak');
    lockAnother();
    goTo('talks.md');
    answer();
    await settled();
    assert.equal(titles(), 'Preview talks.md — oak, [Preview] about.md — oak');
  });

  it('is not covered by the text of its page', async () => {
    for (const [column, expected] of [
      [2, 'about.md in column 1'],
      [1, 'about.md in column -2'],
    ] as const) {
      const { source, events } = await start({ column });
      source();
      await settled();
      assert.equal(events(), expected);
    }
  });
});
