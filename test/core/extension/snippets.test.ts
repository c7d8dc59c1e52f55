import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { runWithoutVscode } from '../../vscodeStub';

const program = `
import { commands, languages, window, workspace } from 'vscode';
import { registerSnippets } from './src/extension/features/snippets';

class Position {
  constructor(line, character) { Object.assign(this, { line, character }); }
  translate(lines, characters) { return new Position(this.line + lines, this.character + characters); }
  isEqual({ line, character }) { return line === this.line && character === this.character; }
}

export const pressTab = async (before, meanwhile, snippetFile, refused, ...chineseWords) => {
  let shown = before;
  const failures = [];
  const text = () => shown.replace('|', '');
  const lines = () => text().split('\\n');
  const offsetAt = ({ line, character }) => lines().slice(0, line).join('\\n').length + (line > 0 ? 1 : 0) + character;
  const document = {
    uri: 'memory:/site/_pages/about.md',
    lineAt: at => ({ text: lines()[at.line ?? at] }),
    getText: range => (range === undefined ? text() : text().slice(offsetAt(range.start), offsetAt(range.end))),
    offsetAt,
  };
  window.activeTextEditor = {
    document,
    get selection() {
      const above = shown.slice(0, shown.indexOf('|')).split('\\n');
      return { active: new Position(above.length - 1, above.at(-1).length) };
    },
    async insertSnippet(snippet, { start, end }) {
      if (refused !== undefined && shown !== refused) {
        shown = refused;
        return false;
      }
      shown = text().slice(0, offsetAt(start)) + '«' + snippet.value.slice(0, 8) + '…»' + text().slice(offsetAt(end));
      return true;
    },
  };
  const service = {
    async pageSnippets() {
      shown = meanwhile;
      return { language: chineseWords.length > 0 ? 'zh' : 'en', ownNames: ['Bo Fen'], written: [] };
    },
  };
  window.onDidChangeTextEditorSelection = languages.registerCompletionItemProvider = () => ({ dispose() {} });
  workspace.fs = {
    async readFile(path) {
      if (!path.includes('l10n')) return snippetFile;
      const words = chineseWords.shift();
      if (words === undefined) throw new Error('The disk does not answer.');
      return words;
    },
  };
  const registered = new Map();
  commands.registerCommand = (id, run) => (registered.set(id, run), { dispose() {} });
  commands.executeCommand = async id => { shown = shown.replace('|', '[' + id + ']|'); };
  await registerSnippets(service, 'extension', () => {});
  const presses = Math.max(1, chineseWords.length);
  for (let press = 0; press < presses; press++)
    await registered.get('academicHomepage.expandSnippet')().catch(({ message }) => { shown = before; meanwhile = before; failures.push(message); });
  return [...failures, shown].join(' ');
};

export const typeLetter = (snippetFile, unread) =>
  new Promise(async resolve => {
    const order = [];
    let moved;
    window.onDidChangeTextEditorSelection = listener => ((moved = listener), { dispose() {} });
    languages.registerCompletionItemProvider = commands.registerCommand = () => ({ dispose() {} });
    workspace.fs = { readFile: async () => snippetFile };
    commands.executeCommand = async () => {
      order.push('the editor is told');
      for (let turn = 0; turn < 20; turn++) await undefined;
      order.push('it knows');
    };
    const service = {
      pageSnippets() {
        order.push('the paper is made');
        if (unread !== undefined) return Promise.reject(new Error(unread));
        resolve(order);
        return new Promise(() => undefined);
      },
    };
    await registerSnippets(service, 'extension', ({ message }) => resolve([...order, message]));
    const document = {
      uri: 'memory:/site/_pages/about.md',
      languageId: 'markdown',
      lineAt: () => ({ text: 'p' }),
      getText: () => 'p',
      offsetAt: ({ character }) => character,
    };
    window.activeTextEditor = { document };
    moved({ textEditor: window.activeTextEditor, selections: [{ isEmpty: true, active: new Position(0, 1) }] });
  });
`;

describe('Tab behind the prefix of a snippet', () => {
  let run: (
    before: string,
    meanwhile: string,
    snippetFile: Uint8Array,
    refused?: string,
    ...chineseWords: readonly (Uint8Array | undefined)[]
  ) => Promise<string>;
  let typeLetter: (snippetFile: Uint8Array, unread?: string) => Promise<readonly string[]>;
  before(async () => {
    ({ pressTab: run, typeLetter } = (await runWithoutVscode(program)) as {
      readonly pressTab: typeof run;
      readonly typeLetter: typeof typeLetter;
    });
  });

  /**
   * The text after Tab at the cursor “|”, where the text is `meanwhile` when the page has said how it writes such things, and `refused` when
   * VS Code is to write the snippet, if that is another one.
   */
  const pressTab = (before: string, meanwhile = before, refused?: string): Promise<string> =>
    run(before, meanwhile, readFileSync('snippets/homepage.code-snippets'), refused);

  it('makes the snippet of it', async () => {
    assert.equal(await pressTab('---\n---\n\nnews|\n'), '---\n---\n\n«- *${1:$…»\n');
  });

  it('is Tab behind other words, and in the front matter', async () => {
    assert.equal(await pressTab('---\n---\n\nne|\n'), '---\n---\n\nne[tab]|\n');
    assert.equal(await pressTab('---\nnews|\n---\n'), '---\nnews[tab]|\n---\n');
  });

  it('has what was typed on meanwhile in its first place to fill in', async () => {
    assert.equal(await pressTab('news|\n', 'newsMay|\n'), '«- *May$1…»\n');
    assert.equal(await pressTab('\nnews|\n', '\nnews|\n', '\nnewsMay|\n'), '\n«- *May$1…»\n');
    assert.equal(await pressTab('news|', 'newsM|', 'newsMa|'), '«- *Ma$1*…»');
  });

  it('is nothing where the author has changed something else meanwhile, or gone elsewhere', async () => {
    for (const meanwhile of ['news\nletter|\n', 'new|\n', 'news|letter\n', '|news\n', 'news|\n\n', '# A\nnews|\n'])
      assert.equal(await pressTab('news|\n', meanwhile), meanwhile);
  });

  it('knows whose page it is where the page has nothing to write it like', async () => {
    const snippet = { a: { prefix: 'news', description: 'News', body: '${1:Your Name}$0' } };
    const file = new TextEncoder().encode(JSON.stringify(snippet));
    assert.equal(await run('news|', 'news|', file), '«${1:Bo F…»');
  });

  it('is ours before anything is made for it, which would hold that up', async () => {
    assert.deepEqual(
      [...(await typeLetter(readFileSync('snippets/homepage.code-snippets')))],
      ['the editor is told', 'it knows', 'the paper is made'],
    );
  });

  it('tells in the output, as other work that nobody waits for does, that a site cannot be read while it looks ahead', async () => {
    const [last] = [...(await typeLetter(readFileSync('snippets/homepage.code-snippets'), 'Not read.'))].reverse();
    assert.equal(last, 'Not read.');
  });

  it('makes a Chinese one though the words could not be read the time before', async () => {
    const words = new TextEncoder().encode('{}');
    const pressed = await run(
      'news|',
      'news|',
      readFileSync('snippets/homepage.code-snippets'),
      undefined,
      undefined,
      words,
    );
    assert.match(pressed, /^The disk does not answer\. «.*»$/s);
  });
});
