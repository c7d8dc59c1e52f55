import assert from 'node:assert/strict';
import { runWithoutVscode } from '../../vscodeStub';

const program = `
import { commands, Uri, window, workspace } from 'vscode';
import { NoAnswer, NotTold } from './src/core/ports';
import { SiteNotRead } from './src/core/site/store/siteNotRead';
import { registerCommands } from './src/extension/commands/registerCommands';
import { OneWork } from './src/extension/pictures/oneWork';

const about = 'memory:/site/_pages/about.md';
const errors = {
  told: new NotTold(about, new Error('Request failed: 403')),
  silent: new NoAnswer(about),
  site: new SiteNotRead('_layouts/default.html', new Error('Request failed: 403')),
  other: new Error('Nobody knows this.'),
};

/** What a command that ends in an error says in a notification, or leaves to VS Code, and what a panel says of the same. */
export const ended = async kind => {
  const said = [];
  Uri.parse = text => text;
  workspace.asRelativePath = text => text.replace('memory:/site/', '');
  window.showWarningMessage = async text => void said.push(text);
  let run;
  commands.registerCommand = (_, command) => { run = command; return { dispose() {} }; };
  registerCommands(['x'], async () => [{ id: 'x', run: async () => { throw errors[kind]; } }]);
  await run().catch(({ message }) => said.push('VS Code: ' + message));
  const panel = await new Promise(tell => new OneWork({ tell, goOn() {}, report() {} }).run(async () => { throw errors[kind]; }));
  return [said.join(), panel].join('\\n');
};
`;

describe('a file that cannot be read while a command runs', () => {
  let ended: (kind: string) => Promise<string>;
  before(async () => {
    ({ ended } = (await runWithoutVscode(program)) as { readonly ended: typeof ended });
  });

  it('is named, with what its host says and what to do, by commands and panels alike', async () => {
    const advice = 'so this could not be done. Check whether it can be opened, then run the command again.';
    for (const [kind, reason] of [
      ['told', 'Request failed: 403'],
      ['silent', 'no answer came'],
    ] as const) {
      const sentence = `“_pages/about.md” could not be read (${reason}), ${advice}`;
      assert.equal(await ended(kind), [sentence, sentence].join('\n'));
    }
    const [command, panel] = (await ended('site')).split('\n');
    assert.match(command ?? '', /^“_layouts\/default\.html” could not be read\./);
    assert.equal(panel, command);
  });

  it('is told from what nobody knows, which the log has', async () => {
    assert.equal(
      await ended('other'),
      'VS Code: Nobody knows this.\nSomething went wrong; the log (“Show Output”) has more.',
    );
  });
});
