import assert from 'node:assert/strict';
import { runWithoutVscode } from '../../vscodeStub';

const program = `
import { commands, window } from 'vscode';
import { toldIfNotLoaded } from './src/extension/notLoaded';
import { tellRefused } from './src/extension/refused';

/** What the author reads, and what follows, where loading fails so often and a command asks for it three times. */
export const told = async (failures, pressed) => {
  const told = [];
  window.showWarningMessage = async (text, ...buttons) => {
    told.push([text, ...buttons].join(' | '));
    return buttons.find(button => button === pressed);
  };
  commands.executeCommand = async command => void told.push(command);
  const load = toldIfNotLoaded(async () => {
    if (failures-- > 0) throw new Error('no network');
    return 'loaded';
  });
  for (let at = 0; at < 3; at++) {
    await load().then(what => told.push(what), tellRefused);
    await new Promise(resolve => setTimeout(resolve, 0));
  }
  return told;
};
`;

const sentence =
  'Academic Homepage could not be loaded as a whole (no network): nothing is previewed or checked. Reload the window to try again.';

describe('a part of the program that cannot be loaded', () => {
  let told: (failures: number, pressed?: string) => Promise<readonly string[]>;
  before(async () => {
    ({ told } = (await runWithoutVscode(program)) as { readonly told: typeof told });
  });

  it('is told once by itself, with a way to try again, and by each command that needs it', async () => {
    const byItself = `${sentence} | Reload Window`;
    const byCommand = `${sentence} | OK`;
    assert.deepEqual([...(await told(2))], [byItself, byCommand, byCommand, 'loaded']);
  });

  it('is loaded by a window that is loaded anew', async () => {
    assert.ok((await told(1, 'Reload Window')).includes('workbench.action.reloadWindow'));
  });

  it('is not spoken of where it is there', async () => {
    assert.deepEqual([...(await told(0))], ['loaded', 'loaded', 'loaded']);
  });
});
