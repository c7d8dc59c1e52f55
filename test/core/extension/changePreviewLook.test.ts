import assert from 'node:assert/strict';
import { runWithoutVscode } from '../../vscodeStub';

const program = `
import { window } from 'vscode';
import { changePreviewLook } from './src/extension/commands/changePreviewLook';
import { plainLook } from './src/protocol/look';
/** What is offered, as the headings and how many ways stand under each. */
export const offered = async () => {
  let picks = [];
  window.showQuickPick = async all => { picks = all; };
  await changePreviewLook({ current: { controls: { look: plainLook } } }).run();
  const parts = [];
  for (const { kind, label } of picks) {
    if (kind === -1) parts.push([label, 0]);
    else parts.at(-1)[1] += 1;
  }
  return parts.map(([label, count]) => label + ' ' + count);
};
`;

describe('how the preview can show the page', () => {
  it('is offered under headings of which each says what is below it: print is no colour', async () => {
    const { offered } = (await runWithoutVscode(program)) as { readonly offered: () => Promise<readonly string[]> };
    assert.deepEqual([...(await offered())], ['Screen 4', 'Colors 3', 'Print 1', 'Size 3']);
  });
});
