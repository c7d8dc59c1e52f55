import assert from 'node:assert/strict';
import { runWithoutVscode } from '../../vscodeStub';

const program = `
import { Uri, window, workspace } from 'vscode';
import { movePublicationUp } from './src/extension/commands/movePublicationUp';
import { movePublicationDown } from './src/extension/commands/movePublicationDown';

const commands = { up: movePublicationUp, down: movePublicationDown };

/** What is done, or told, of a step of “Nets” that a row or, without arguments, the cursor asks for; a filter may leave “Boats” before it out of the view. */
export const done = async (by, args, isFiltered, pressed) => {
  const done = [];
  Uri.parse = text => ({ scheme: text.split(':')[0] });
  workspace.fs = { isWritableFileSystem: () => true };
  window.showInformationMessage = async (...told) => { done.push(told.join(' | ')); return pressed; };
  const item = key => ({ path: 'about.md', key });
  const [tides, boats, nets] = ['Tides', 'Boats', 'Nets'].map(item);
  const service = {
    publicationsView: async (_, grouping, { text }) => ({ groups: [{ items: text === '' ? [tides, boats, nets] : [tides, nets] }] }),
    changePublications: async (_, { to }) => {
      done.push(typeof to === 'string' ? to : to.kind + ' ' + to.entry.key);
      return { kind: 'edits', files: [] };
    },
  };
  const target = { uri: 'memory:/about.md', entry: nets };
  const views = {
    isFiltered,
    arrangement: { filter: { text: isFiltered ? 'icml' : '', states: [] } },
    publication: async () => target,
    publicationAtCursor: async () => target,
    clearFilter: async () => void done.push('no filter'),
    refreshNow() {},
  };
  await commands[by](service, views).run(...args);
  return done.join(', ');
};
`;

describe('“Move Publication Up” and “Move Publication Down”', () => {
  let done: (by: 'up' | 'down', args: readonly unknown[], isFiltered: boolean, pressed?: string) => Promise<string>;
  before(async () => {
    ({ done } = (await runWithoutVscode(program)) as { readonly done: typeof done });
  });

  it('pass the neighbour on the page where all are shown, or the cursor says which one is meant', async () => {
    assert.equal(await done('up', ['selection'], false), 'up');
    assert.equal(await done('up', [], true), 'up');
  });

  it('pass the neighbour in the view where it is filtered', async () => {
    assert.equal(await done('up', ['selection'], true), 'before Tides');
  });

  it('tell where the filter shows nothing to pass, and clear it when asked to', async () => {
    const told = 'The filter shows no publication below this one. | Clear Filter';
    assert.equal(await done('down', ['selection'], true), told);
    assert.equal(await done('down', ['selection'], true, 'Clear Filter'), `${told}, no filter`);
  });
});
