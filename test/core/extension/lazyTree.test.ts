import assert from 'node:assert/strict';
import { runWithoutVscode } from '../../vscodeStub';

const program = `
import { EventEmitter, window } from 'vscode';
import { LazyTree } from './src/extension/homepageView/lazyTree';
import { checksTree } from './src/extension/homepageView/checksTree';

const watch = () => {
  window.createTreeView = () => ({ visible: true, onDidChangeVisibility: () => ({ dispose() {} }), dispose() {} });
  window.onDidChangeTextEditorSelection = () => ({ dispose() {} });
  return new EventEmitter();
};

/** The text that a click on the row of \`title\` selects when the page has changed since the view was drawn. */
export const clicked = async (title, before, after) => {
  const changed = watch();
  let text = before;
  const tree = new LazyTree({
    id: 'titles',
    roots: async () => text.split('\\n').filter(line => line !== '').map(line => ({ line, start: text.indexOf(line) })),
    children: () => [],
    item: ({ line }) => ({ id: line, label: line }),
    origin: ({ line, start }) => ({ uri: 'about.md', place: { path: 'about.md', start, end: start + line.length } }),
  }, { onDidChange: changed.event, uri: async () => 'about.md', textOf: () => text, onceRead: ask => ask() });
  const row = (await tree.getChildren()).find(({ drawn }) => drawn.label === title);
  const { command } = tree.getTreeItem(row);
  if (after !== undefined) {
    text = after;
    changed.fire();
  }
  const origin = command.arguments[0]();
  tree.dispose();
  return text.slice(origin.place.start, origin.place.end);
};

/** The text that a click on each row of Checks selects, and how often the site was checked then, when its files have changed since. */
export const clickedChecks = async (grouping, before, after) => {
  const changed = watch();
  let texts = before;
  let checks = 0;
  const problemsIn = text => [...text.matchAll(/\\[\\w*\\]\\(\\)/g)].map(({ index, 0: { length } }) => ({
    ruleId: 'empty-link', severity: 'warning', message: { text: 'x', values: [] }, range: { start: index, end: index + length }, fixes: [],
  }));
  const service = {
    siteOf: async () => 'site',
    check: async () => {
      checks++;
      return Object.entries(texts).map(([path, text]) => ({ path, uri: path, text, problems: problemsIn(text) }));
    },
  };
  const homepage = { onDidChange: changed.event, uri: async () => 'a.md', textOf: (uri, path) => texts[path], onceRead: ask => ask() };
  const tree = new LazyTree(checksTree(service, () => grouping), homepage);
  const rows = (await tree.getChildren()).flatMap(({ children }) => children);
  texts = after;
  changed.fire();
  const selected = rows.map(row => {
    const { place } = tree.getTreeItem(row).command.arguments[0]();
    return place.path + ' ' + texts[place.path].slice(place.start, place.end);
  });
  tree.dispose();
  return { selected, checks };
};
`;

describe('a click on a row of a view shows what it stands for', () => {
  type Texts = Readonly<Record<string, string>>;
  let clicked: (title: string, before: string, after?: string) => Promise<string>;
  let clickedChecks: (
    grouping: 'file' | 'rule',
    before: Texts,
    after: Texts,
  ) => Promise<{ readonly selected: readonly string[]; readonly checks: number }>;
  before(async () => {
    ({ clicked, clickedChecks } = (await runWithoutVscode(program)) as {
      readonly clicked: typeof clicked;
      readonly clickedChecks: typeof clickedChecks;
    });
  });

  it('as it was drawn', async () => {
    assert.equal(await clicked('Tides', 'News\nTides\nDunes\n'), 'Tides');
  });

  it('where that has gone since, before the view has followed', async () => {
    assert.equal(await clicked('Tides', 'News\nTides\nDunes\n', 'A line above\nNews\nTides\nDunes\n'), 'Tides');
    assert.equal(await clicked('Tides', 'News\nTides\nDunes\n', 'Dunes\nTides\nNews\n'), 'Tides');
  });

  it('with the words that have become others', async () => {
    assert.equal(await clicked('Tydes', 'News\nTydes\nDunes\n', 'News\nTides\nDunes\n'), 'Tides');
  });

  it('and the place where it was where that is gone', async () => {
    assert.equal(await clicked('Tides', 'News\nTides\nDunes\n', 'News\nDunes\n'), 'Dunes');
  });

  it('of problems the one that it tells of, where others are mended, without a check of the whole site', async () => {
    const before = { 'a.md': '[a]() [b]() [c]()', 'b.md': '[first]() and [second]()' };
    const after = { ...before, 'a.md': '[b]() [c]()' };
    for (const grouping of ['file', 'rule'] as const) {
      const { selected, checks } = await clickedChecks(grouping, before, after);
      assert.deepEqual([...selected].slice(1), ['a.md [b]()', 'a.md [c]()', 'b.md [first]()', 'b.md [second]()']);
      assert.equal(checks, 1);
    }
  });
});
