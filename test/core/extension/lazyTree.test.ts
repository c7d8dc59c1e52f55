import assert from 'node:assert/strict';
import { runWithoutVscode } from '../../vscodeStub';

const program = `
import { checksView } from './src/core/features/homepageView/checksView';
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
    checksView: async (root, by) => {
      checks++;
      const files = Object.entries(texts).map(([path, text]) => ({ path, uri: path, text, problems: problemsIn(text) }));
      return checksView(files, by);
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

/** A view that changes while somebody types: how long it waits after each look, and how often it was drawn anew. A look takes so many milliseconds or is given up at once. */
export const typedIn = async looks => {
  const changed = watch();
  let time = 0, look, drawn = 0;
  const waits = [];
  globalThis.performance = { now: () => time };
  globalThis.setTimeout = (run, milliseconds) => { waits.push(milliseconds); look = run; };
  const source = {
    id: 'titles',
    roots: async () => { const took = looks.shift(); time += took ?? 1; return took === undefined ? undefined : ['Tides']; },
    children: () => [], item: line => ({ id: line, label: line }), origin: () => undefined,
  };
  const tree = new LazyTree(source, { onDidChange: changed.event, uri: async () => 'about.md', onceRead: ask => ask() });
  tree.onDidChangeTreeData(() => drawn++);
  const rows = await tree.getChildren();
  while (looks.length > 0) {
    changed.fire();
    await look();
    for (let turns = 0; turns < 20; turns++) await undefined;
  }
  changed.fire();
  tree.dispose();
  return { waits, drawn, rows: rows.map(({ drawn }) => drawn.label).join(' ') };
};

/** How long a view waits after a change, where its first two looks waited for the same reading of the site, of so many milliseconds. */
export const openedTwice = async reading => {
  const changed = watch();
  let time = 0, look, isRead;
  const read = new Promise(done => isRead = done);
  const waits = [];
  globalThis.performance = { now: () => time };
  globalThis.setTimeout = (run, milliseconds) => { waits.push(milliseconds); look = run; return run; };
  globalThis.clearTimeout = () => undefined;
  const source = { id: 'titles', roots: () => read, children: () => [], item: line => ({ id: line, label: line }), origin: () => undefined };
  const tree = new LazyTree(source, { onDidChange: changed.event, uri: async () => 'about.md', onceRead: ask => ask() });
  const first = tree.getChildren();
  changed.fire();
  look();
  for (let turns = 0; turns < 20; turns++) await undefined;
  time = reading;
  isRead(['Tides']);
  await first;
  for (let turns = 0; turns < 20; turns++) await undefined;
  changed.fire();
  tree.dispose();
  return waits.at(-1);
};

/** The rows of a view right after a row of it was removed by a command, before any timer has run. */
export const rowsAfterRemoval = async (before, removed) => {
  const changed = watch();
  let titles = before;
  globalThis.setTimeout = run => run;
  globalThis.clearTimeout = () => undefined;
  const source = { id: 'titles', roots: async () => titles, children: () => [], item: line => ({ id: line, label: line }), origin: () => undefined };
  const tree = new LazyTree(source, { onDidChange: changed.event, uri: async () => 'about.md', onceRead: ask => ask() });
  tree.view.reveal = async () => undefined;
  const rows = await tree.getChildren();
  let drawn = before;
  tree.onDidChangeTreeData(async () => drawn = (await tree.getChildren()).map(row => row.drawn.label));
  await tree.remove(rows.find(row => row.drawn.label === removed), async () => {
    titles = titles.filter(title => title !== removed);
    changed.fire();
    return true;
  });
  for (let turns = 0; turns < 20; turns++) await undefined;
  tree.dispose();
  return drawn;
};
`;

describe('a view that follows an author who types', () => {
  let typedIn: (looks: readonly (number | undefined)[]) => Promise<{
    readonly waits: readonly number[];
    readonly drawn: number;
    readonly rows: string;
  }>;
  beforeEach(async () => {
    ({ typedIn } = (await runWithoutVscode(program)) as { readonly typedIn: typeof typedIn });
  });

  it('waits as long after a look that was given up as before it, and shows on what it showed', async () => {
    const { waits, drawn, rows } = await typedIn([600, 500, undefined, undefined]);
    assert.deepEqual([...waits], [250, 2000, 2000, 2000]);
    assert.equal(drawn, 0);
    assert.equal(rows, 'Tides');
  });

  it('shows nothing where the first look was given up, until the next one tells', async () => {
    const { drawn, rows } = await typedIn([undefined, 5]);
    assert.equal(rows, '');
    assert.equal(drawn, 1);
  });
});

describe('a view follows the first change as soon as all others', () => {
  let openedTwice: (reading: number) => Promise<number>;
  let rowsAfterRemoval: (before: readonly string[], removed: string) => Promise<readonly string[]>;
  beforeEach(async () => {
    ({ openedTwice, rowsAfterRemoval } = (await runWithoutVscode(program)) as {
      readonly openedTwice: typeof openedTwice;
      readonly rowsAfterRemoval: typeof rowsAfterRemoval;
    });
  });

  it('though two looks waited while the site was read', async () => {
    assert.equal(await openedTwice(900), 250);
  });

  it('and at once what its own command has removed', async () => {
    assert.deepEqual([...(await rowsAfterRemoval(['News', 'Tides', 'Dunes'], 'Tides'))], ['News', 'Dunes']);
  });
});

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
