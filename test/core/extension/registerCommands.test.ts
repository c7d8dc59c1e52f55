import assert from 'node:assert/strict';
import { runWithoutVscode } from '../../vscodeStub';

const program = `
import { commands } from 'vscode';
import { registerCommands } from './src/extension/commands/registerCommands';

/** Registers \`a\` and \`b\`, runs these in turn, and tells what happened. Loading fails as often as \`failures\` says. */
export const run = async (ids, failures = 0) => {
  const told = [];
  const registered = new Map();
  commands.registerCommand = (id, run) => { registered.set(id, run); return { dispose() {} }; };
  const command = id => ({ id, run: async (...args) => void told.push([id, ...args].join(' ')) });
  registerCommands(['a', 'b'], async () => {
    told.push('loaded');
    if (failures-- > 0) throw new Error('no disk');
    return [command('b'), command('a')];
  });
  told.push('registered ' + [...registered.keys()].join(' '));
  for (const id of ids) await registered.get(id)('of', id).catch(error => told.push(error.message));
  return told.join(', ');
};
`;

describe('commands', () => {
  let run: (ids: readonly string[], failures?: number) => Promise<string>;
  before(async () => {
    ({ run } = (await runWithoutVscode(program)) as { readonly run: typeof run });
  });

  it('are registered before what they do is loaded', async () => {
    assert.equal(await run([]), 'registered a b');
  });

  it('load that once, and are given what they are called with', async () => {
    assert.equal(await run(['a', 'b', 'a']), 'registered a b, loaded, a of a, b of b, a of a');
  });

  it('say why it could not be loaded, and try again the next time', async () => {
    assert.equal(await run(['a', 'a'], 1), 'registered a b, loaded, no disk, loaded, a of a');
  });
});
