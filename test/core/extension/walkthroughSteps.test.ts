import assert from 'node:assert/strict';
import { runWithoutVscode } from '../../vscodeStub';

const program = `
import * as vscode from 'vscode';
import { followWalkthrough, tick } from './src/extension/walkthroughSteps';

let told = [];
let changeTabs;
vscode.commands.executeCommand = async (...words) => void told.push(words.join(' '));
vscode.window.tabGroups = { onDidChangeTabs: listener => { changeTabs = listener; } };

export const ticked = async (...steps) => {
  told = [];
  steps.forEach(tick);
  return told;
};

export const tickedAtTab = async input => {
  followWalkthrough();
  told = [];
  changeTabs({ opened: [{ input }], changed: [], closed: [] });
  return told;
};
`;

describe('a step of the walkthrough', () => {
  type Told = Promise<readonly string[]>;
  let ticked: (...steps: readonly string[]) => Told;
  let tickedAtTab: (input: unknown) => Told;
  beforeEach(async () => {
    ({ ticked, tickedAtTab } = (await runWithoutVscode(program)) as {
      readonly ticked: typeof ticked;
      readonly tickedAtTab: typeof tickedAtTab;
    });
  });
  const once = (step: string): readonly string[] =>
    [true, false].map(value => `setContext academicHomepage.done.${step} ${value}`);

  it('is told for a moment, and again each time it is done: VS Code passes over a key that was set before it knew of the step', async () => {
    assert.deepEqual(
      [...(await ticked('preview', 'papers', 'preview'))],
      [...once('preview'), ...once('papers'), ...once('preview')],
    );
  });

  it('that was done before VS Code knew of it is told again when the walkthrough may have been opened', async () => {
    await ticked('preview', 'papers', 'preview');
    assert.deepEqual([...(await tickedAtTab(undefined))], [...once('preview'), ...once('papers')]);
    assert.deepEqual([...(await tickedAtTab({ uri: 'file:///about.md' }))], []);
  });

  it('is not told when nothing was done', async () => {
    assert.deepEqual([...(await tickedAtTab(undefined))], []);
  });
});
