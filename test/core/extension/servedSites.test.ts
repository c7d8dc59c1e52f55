import assert from 'node:assert/strict';
import { runWithoutVscode } from '../../vscodeStub';

const program = `
import { env, Uri, window, workspace } from 'vscode';
import { ServedSites } from './src/extension/features/servedSites';

const nothing = () => ({ dispose() {} });

/** How often browsers were told to look again when these settings had changed, one after the other. */
export const told = async (...settings) => {
  let changes = 0;
  const listeners = [];
  workspace.onDidChangeConfiguration = listener => { listeners.push(listener); return { dispose() {} }; };
  workspace.fs = { readFile: async () => new Uint8Array() };
  workspace.createFileSystemWatcher = () => ({ onDidChange: nothing, onDidCreate: nothing, dispose() {} });
  window.createStatusBarItem = () => ({ show() {}, hide() {}, dispose() {} });
  env.asExternalUri = async () => ({ scheme: 'http', authority: '127.0.0.1:4000', path: '/' });
  env.openExternal = async () => true;
  Uri.parse = text => text;
  const server = { address: '', showAs() {}, entrance: async () => '/', siteChanged: () => (changes += 1), close: async () => {} };
  const service = { siteOf: async () => 'memory:/site', builtSite: async () => undefined, onDidChangeSite: () => () => {} };
  const sites = new ServedSites(service, 'extension', { startSiteServer: async () => server }, () => {});
  await sites.open('memory:/site/_pages/about.md', false);
  for (const setting of settings)
    for (const listener of listeners) listener({ affectsConfiguration: name => name === 'academicHomepage.' + setting });
  return changes;
};
`;

describe('a site that is served', () => {
  it('is looked at again when somebody else builds it', async () => {
    const { told } = (await runWithoutVscode(program)) as {
      readonly told: (...settings: readonly string[]) => Promise<number>;
    };
    assert.equal(await told('rules', 'mailto'), 0);
    assert.equal(await told('builder'), 1);
  });
});
