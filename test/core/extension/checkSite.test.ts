import assert from 'node:assert/strict';
import { message, type Message } from '../../../src/core/text/message';
import { runWithoutVscode } from '../../vscodeStub';

const program = `
import { EventEmitter, Uri, commands, window } from 'vscode';
import { checkSite } from './src/extension/commands/checkSite';

/** What the status bar says after checks that find so many problems, one behind the other, and what another command shows then; the site has a \`name\` where the window holds another. */
export const said = async (checks, isShownAnew, left = [], name) => {
  const bar = [];
  window.showWarningMessage = async text => void bar.push('warning: ' + text);
  window.withProgress = (_, work) => work({ report() {} }, { onCancellationRequested() {} });
  window.setStatusBarMessage = text => {
    bar.push(text);
    return { dispose: () => void bar.splice(bar.indexOf(text), 1) };
  };
  commands.executeCommand = async () => {};
  Uri.parse = text => text;
  const didShow = new EventEmitter();
  const service = { siteOf: async () => 'memory:/oak', isHomepagePage: async () => true, leftUnread: async () => left };
  const homepage = { uri: async () => 'memory:/oak/about.md', told: (root, sentence) => (name === undefined ? sentence : name + ': ' + sentence) };
  const views = { homepage };
  for (const problems of checks) {
    const check = async () => {
      didShow.fire();
      return { problems, files: problems };
    };
    await checkSite(service, views, { onDidShow: didShow.event, check }).run();
  }
  if (isShownAnew) didShow.fire();
  return bar.join('; ');
};
`;

describe('a check of the site', () => {
  let said: (
    checks: readonly number[],
    isShownAnew: boolean,
    left?: readonly Message[],
    name?: string,
  ) => Promise<string>;
  before(async () => {
    ({ said } = (await runWithoutVscode(program)) as { readonly said: typeof said });
  });

  it('says in the status bar what was found', async () => {
    assert.equal(await said([0], false), 'Nothing is wrong with this site.');
    assert.equal(await said([2, 0], false), 'Nothing is wrong with this site.');
  });

  it('names the site where the window holds another', async () => {
    assert.equal(await said([0], false, [], 'oak'), 'oak: Nothing is wrong with this site.');
    assert.equal(await said([2], false, [], 'oak'), 'oak: Problems: 2; files: 2.');
  });

  it('does not say that all is well where something was left unread', async () => {
    const left = [message('“{0}” was not read: it is larger than 4 MB. Jekyll itself does read it.', 'poster.md')];
    const told = 'warning: “poster.md” was not read: it is larger than 4 MB. Jekyll itself does read it.';
    assert.equal(await said([0], false, left), told);
    assert.equal(await said([2], false, left), `${told}; Problems: 2; files: 2.`);
  });

  it('does not say so any more when something else is found', async () => {
    assert.equal(await said([0], true), '');
    assert.equal(await said([2, 0], true), '');
  });
});
