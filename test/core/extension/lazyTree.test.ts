import assert from 'node:assert/strict';
import { runWithoutVscode } from '../../vscodeStub';

const program = `
import { EventEmitter, window } from 'vscode';
import { LazyTree } from './src/extension/homepageView/lazyTree';

/** The text that a click on the row of \`title\` selects when the page has changed since the view was drawn. */
export const clicked = async (title, before, after) => {
  window.createTreeView = () => ({ visible: true, onDidChangeVisibility: () => ({ dispose() {} }), dispose() {} });
  window.onDidChangeTextEditorSelection = () => ({ dispose() {} });
  const changed = new EventEmitter();
  let text = before;
  const tree = new LazyTree({
    id: 'titles',
    roots: async () => text.split('\\n').filter(line => line !== '').map(line => ({ line, start: text.indexOf(line) })),
    children: () => [],
    item: ({ line }) => ({ id: line, label: line }),
    origin: ({ line, start }) => ({ uri: 'about.md', place: { path: 'about.md', start, end: start + line.length } }),
  }, { onDidChange: changed.event, uri: async () => 'about.md', onceRead: ask => ask() });
  const row = (await tree.getChildren()).find(({ drawn }) => drawn.label === title);
  const { command } = tree.getTreeItem(row);
  if (after !== undefined) {
    text = after;
    changed.fire();
  }
  const origin = await command.arguments[0]();
  tree.dispose();
  return origin && text.slice(origin.place.start, origin.place.end);
};
`;

describe('a click on a row of a view shows what it stands for', () => {
  let clicked: (title: string, before: string, after?: string) => Promise<string | undefined>;
  before(async () => {
    ({ clicked } = (await runWithoutVscode(program)) as { readonly clicked: typeof clicked });
  });

  it('as it was drawn', async () => {
    assert.equal(await clicked('Tides', 'News\nTides\nDunes\n'), 'Tides');
  });

  it('where that has gone since, before the view has followed', async () => {
    assert.equal(await clicked('Tides', 'News\nTides\nDunes\n', 'A line above\nNews\nTides\nDunes\n'), 'Tides');
    assert.equal(await clicked('Tides', 'News\nTides\nDunes\n', 'Dunes\nTides\nNews\n'), 'Tides');
  });

  it('and nothing where that is gone', async () => {
    assert.equal(await clicked('Tides', 'News\nTides\nDunes\n', 'News\nDunes\n'), undefined);
  });
});
