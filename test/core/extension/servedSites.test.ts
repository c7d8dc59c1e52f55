import assert from 'node:assert/strict';
import { runWithoutVscode } from '../../vscodeStub';

const program = `
import { env, Uri, window, workspace } from 'vscode';
import { ServedSites } from './src/extension/features/servedSites';

const nothing = () => ({ dispose() {} });

/** How many servers listen on after a site was to be opened that many times, and its port could not be forwarded, or only to an address like this. */
export const left = async (times, forwarded) => {
  let listening = 0;
  workspace.onDidChangeConfiguration = nothing;
  workspace.fs = { readFile: async () => new Uint8Array() };
  workspace.createFileSystemWatcher = () => ({ onDidChange: nothing, onDidCreate: nothing, dispose() {} });
  window.createStatusBarItem = () => ({ show() {}, hide() {}, dispose() {} });
  env.asExternalUri = async () => { if (forwarded === undefined) throw new Error('The tunnel is refused.'); return forwarded; };
  Uri.parse = text => text;
  const startSiteServer = async () => (listening++, { address: '', showAs() {}, entrance: async () => '/', close: async () => void listening-- });
  const service = { siteOf: async () => 'memory:/site', builtSite: async () => undefined, onDidChangeSite: () => () => {} };
  const sites = new ServedSites(service, 'extension', startSiteServer, () => {});
  const told = [];
  for (let time = 0; time < times; time++)
    told.push(await sites.open('memory:/site/_pages/about.md', false).catch(({ message }) => message));
  return { told: told.join(' '), listening };
};

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
  const sites = new ServedSites(service, 'extension', async () => server, () => {});
  await sites.open('memory:/site/_pages/about.md', false);
  for (const setting of settings)
    for (const listener of listeners) listener({ affectsConfiguration: name => name === 'academicHomepage.' + setting });
  return changes;
};
`;

interface Left {
  readonly told: string;
  readonly listening: number;
}

describe('a site that is served', () => {
  let told: (...settings: readonly string[]) => Promise<number>;
  let left: (times: number, forwarded?: Readonly<Record<'scheme' | 'authority' | 'path', string>>) => Promise<Left>;
  before(async () => {
    ({ told, left } = (await runWithoutVscode(program)) as { readonly told: typeof told; readonly left: typeof left });
  });

  it('is looked at again when somebody else builds it', async () => {
    assert.equal(await told('rules', 'mailto'), 0);
    assert.equal(await told('builder'), 1);
  });

  it('is served no more where no browser can come to it', async () => {
    assert.deepEqual({ ...(await left(2)) }, { told: 'The tunnel is refused. The tunnel is refused.', listening: 0 });
    const inFolder = { scheme: 'https', authority: 'editor.example', path: '/proxy/4000/' };
    assert.deepEqual({ ...(await left(1, inFolder)) }, { told: 'no origin', listening: 0 });
  });
});
