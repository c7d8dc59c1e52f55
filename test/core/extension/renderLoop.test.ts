import assert from 'node:assert/strict';
import { runWithoutVscode } from '../../vscodeStub';

const program = `
import { RenderLoop } from './src/extension/preview/renderLoop';

/** Whether somebody waits for the newest page of a panel after \`steps\`, and after those that follow. */
export const waits = async (steps, ...after) => {
  const panel = { visible: true, onDidChangeViewState: () => ({ dispose() {} }) };
  const loop = new RenderLoop(panel, { load: async () => {}, render: async () => {} }, () => {});
  for (const step of steps) loop[step]();
  let isWaiting = true;
  void loop.settled().then(() => (isWaiting = false));
  for (const step of after) loop[step]();
  for (let turn = 0; turn < 10; turn++) await undefined;
  return isWaiting;
};
`;

describe('who wants the newest page of a panel', () => {
  let waits: (steps: readonly string[], ...after: readonly string[]) => Promise<boolean>;
  before(async () => {
    ({ waits } = (await runWithoutVscode(program)) as { readonly waits: typeof waits });
  });

  it('waits while it is on its way', async () => {
    assert.equal(await waits(['load']), true);
    assert.equal(await waits(['load', 'ready']), true);
    assert.equal(await waits(['load', 'ready'], 'refresh', 'settle'), true);
  });

  it('waits no more when it stands, or the panel is closed', async () => {
    assert.equal(await waits(['load', 'ready'], 'settle'), false);
    assert.equal(await waits(['load', 'ready'], 'dispose'), false);
  });

  it('does not wait where it stands, or the panel is gone already', async () => {
    assert.equal(await waits(['load', 'ready', 'settle']), false);
    assert.equal(await waits(['load', 'dispose']), false);
    assert.equal(await waits(['load', 'ready', 'dispose']), false);
  });
});
