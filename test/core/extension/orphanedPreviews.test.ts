import assert from 'node:assert/strict';
import { plainLook } from '../../../src/protocol/look';
import { runWithoutVscode } from '../../vscodeStub';

const program = `
import { EventEmitter, TabInputWebview, Uri, window, workspace } from 'vscode';
import { keepPreviews } from './src/extension/preview/keptPreviews';
import { replaceOrphanedPreviews } from './src/extension/preview/orphanedPreviews';

const later = setTimeout;
const settled = () => new Promise(resolve => later(resolve));

/**
 * What is shown, column by column, when a host with these previews has ended and another one has started. Previews in columns \`closed\` are
 * closed while the page that is edited is looked for.
 */
export const afterEnd = async (shown, edited, { handedOver = [], closed = [] } = {}) => {
  Uri.parse = text => ({ toString: () => text });
  workspace.getWorkspaceFolder = () => ({});
  const store = new Map();
  const memento = { get: key => store.get(key), update: (key, value) => store.set(key, JSON.parse(JSON.stringify(value))) };
  const changed = new EventEmitter();
  const ofHost = { onDidChange: changed.event, kept: shown.filter(({ state }) => state) };
  keepPreviews(ofHost, memento);
  changed.fire();

  const columns = new Map();
  window.tabGroups = {
    all: shown.map(({ title, column }) => {
      const group = { viewColumn: column };
      group.activeTab = { group, label: title, input: new TabInputWebview('mainThreadWebview-academicHomepage.preview') };
      columns.set(column, ['dead ' + title]);
      return group;
    }),
    close: tabs => { for (const { label, group } of tabs) columns.set(group.viewColumn, columns.get(group.viewColumn).filter(one => one !== 'dead ' + label)); },
  };
  const editors = edited === undefined ? [] : [{ document: { uri: Uri.parse(edited) } }];
  Object.assign(window, { activeTextEditor: editors[0], visibleTextEditors: editors });
  const previews = {
    isIn: column => handedOver.includes(column),
    openAgain: ({ source, locked, look }, column) => columns.get(column).push((locked ? 'locked ' : '') + source + (look.zoom === 1 ? '' : ' at ' + look.zoom)),
  };
  let pauseEnds;
  globalThis.setTimeout = run => { pauseEnds = run; };
  const isHomepagePage = async () => {
    for (const group of window.tabGroups.all.filter(({ viewColumn }) => closed.includes(viewColumn))) {
      delete group.activeTab;
      columns.set(group.viewColumn, []);
    }
    return true;
  };
  replaceOrphanedPreviews({ isHomepagePage }, previews, memento, error => { throw error; });
  // the new host keeps what it shows, which is nothing yet
  ofHost.kept = [];
  changed.fire();
  pauseEnds();
  await settled();
  return [...columns].map(([column, tabs]) => column + ': ' + tabs.join(', ')).join('; ');
};
`;

/** A preview in sight. What it kept is `undefined` where it has kept nothing. */
interface Shown {
  readonly title: string;
  readonly column: number;
  readonly state?: { readonly source: string; readonly locked: boolean; readonly look: typeof plainLook };
}

function preview(page: string, column: number, { locked = false, zoom = 1, folder = 'file:///oak' } = {}): Shown {
  const state = { source: `${folder}/${page}`, locked, look: { ...plainLook, zoom } };
  return { title: locked ? `[Preview] ${page}` : `Preview ${page}`, column, state };
}

describe('previews whose extension host has ended by itself', () => {
  let afterEnd: (
    shown: readonly Shown[],
    edited?: string,
    meanwhile?: { readonly handedOver?: readonly number[]; readonly closed?: readonly number[] },
  ) => Promise<string>;
  before(async () => {
    ({ afterEnd } = (await runWithoutVscode(program)) as { readonly afterEnd: typeof afterEnd });
  });

  it('show the page that is edited, as they showed theirs', async () => {
    const shown = [preview('about.md', 2, { zoom: 1.25 })];
    assert.equal(await afterEnd(shown, 'file:///oak/talks.md'), '2: file:///oak/talks.md at 1.25');
  });

  it('show the page they showed where none is edited', async () => {
    assert.equal(await afterEnd([preview('about.md', 2)]), '2: file:///oak/about.md');
  });

  it('keep their page, whatever is edited, where they are locked', async () => {
    const shown = [preview('about.md', 2, { locked: true, zoom: 0.9 })];
    assert.equal(await afterEnd(shown, 'file:///oak/talks.md'), '2: locked file:///oak/about.md at 0.9');
  });

  it('come back each in its own column', async () => {
    const shown = [preview('about.md', 2), preview('cv.md', 3, { locked: true })];
    assert.equal(await afterEnd(shown, 'file:///oak/about.md'), '2: file:///oak/about.md; 3: locked file:///oak/cv.md');
  });

  it('are told apart by their columns where pages of two sites have one name', async () => {
    const elm = { locked: true, folder: 'file:///elm' };
    const shown = [preview('about.md', 2, { locked: true }), preview('about.md', 3, elm)];
    assert.equal(await afterEnd(shown), '2: locked file:///oak/about.md; 3: locked file:///elm/about.md');
  });

  it('that have kept nothing show the page that is edited, and go where there is none', async () => {
    const shown = [{ title: 'Preview about.md', column: 2 }];
    assert.equal(await afterEnd(shown, 'file:///oak/about.md'), '2: file:///oak/about.md');
    assert.equal(await afterEnd(shown), '2: ');
  });

  it('are left where VS Code has handed them over', async () => {
    const handedOver = { handedOver: [2] };
    assert.equal(
      await afterEnd([preview('about.md', 2)], 'file:///oak/about.md', handedOver),
      '2: dead Preview about.md',
    );
  });

  it('stay closed where their author closes them meanwhile', async () => {
    const shown = [preview('about.md', 2), preview('cv.md', 3)];
    assert.equal(await afterEnd(shown, 'file:///oak/about.md', { closed: [2] }), '2: ; 3: file:///oak/about.md');
  });
});
