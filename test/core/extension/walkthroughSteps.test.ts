import assert from 'node:assert/strict';
import { runWithoutVscode } from '../../vscodeStub';

const program = `
import * as vscode from 'vscode';
import { tick } from './src/extension/walkthroughSteps';

const told = [];
vscode.commands.executeCommand = async (...words) => void told.push(words.join(' '));

export const ticked = async (...steps) => { steps.forEach(tick); return told; };
`;

describe('a step of the walkthrough', () => {
  it('is told for a moment, and again each time it is done: VS Code passes over a key that was set before it knew of the step', async () => {
    const { ticked } = (await runWithoutVscode(program)) as {
      readonly ticked: (...steps: readonly string[]) => Promise<readonly string[]>;
    };
    const once = (step: string): readonly string[] =>
      [true, false].map(value => `setContext academicHomepage.done.${step} ${value}`);
    assert.deepEqual(
      [...(await ticked('preview', 'papers', 'preview'))],
      [...once('preview'), ...once('papers'), ...once('preview')],
    );
  });
});
