import assert from 'node:assert/strict';
import { runWithoutVscode } from '../../vscodeStub';

const program = `
import { commands, ConfigurationTarget, Uri, window, workspace } from 'vscode';
import { registerCommands } from './src/extension/commands/registerCommands';
import { toggleProblemMarks } from './src/extension/commands/toggleProblemMarks';
import { turnOffRule } from './src/extension/commands/turnOffRule';

/** What is said by commands that change a setting where VS Code refuses that with these words. */
export const saidOf = async words => {
  const said = [];
  Uri.parse = () => undefined;
  workspace.getConfiguration = () => ({
    get: () => undefined,
    inspect: () => undefined,
    update: async () => { throw new Error(words); },
  });
  window.showWarningMessage = async text => void said.push(text);
  const views = { ruleOf: () => ({ id: 'empty-link', uri: 'memory:/site/about.md' }) };
  for (const command of [toggleProblemMarks(), turnOffRule(views)]) {
    let run;
    commands.registerCommand = (_, registered) => { run = registered; return { dispose() {} }; };
    registerCommands([command.id], async () => [command]);
    await run().catch(({ message }) => said.push('VS Code: ' + message));
  }
  return said;
};
`;

describe('a setting that VS Code cannot change', () => {
  it('is told of in one sentence, without the name of a command and the calls of a disk', async () => {
    const { saidOf } = (await runWithoutVscode(program)) as {
      readonly saidOf: (words: string) => Promise<readonly string[]>;
    };
    const broken = 'Unable to write into workspace settings. Please open the workspace settings to correct errors.';
    const disk =
      "Unable to write file 'a:/s/.vscode/settings.json' (Unknown (FileSystemError): Error: EROFS: read-only file system, mkdir '/s/.vscode')";
    for (const [words, reason] of [
      [broken, broken],
      [disk, 'EROFS: read-only file system'],
    ] as const)
      assert.deepEqual([...(await saidOf(words))], Array(2).fill(`The setting could not be changed: ${reason}`));
  });
});
