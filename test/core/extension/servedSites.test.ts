import assert from 'node:assert/strict';
import { runWithoutVscode } from '../../vscodeStub';

const source = `
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

/**
 * Opens a site twice, the first time with a port that is forwarded later; between the two it is stopped. How each was answered, which sites are
 * served then, how many servers listen, and what was opened in a browser.
 */
export const stoppedBetween = async outcome => {
  let listening = 0;
  const opened = [];
  const forwards = [];
  workspace.onDidChangeConfiguration = nothing;
  workspace.fs = { readFile: async () => new Uint8Array() };
  workspace.createFileSystemWatcher = () => ({ onDidChange: nothing, onDidCreate: nothing, dispose() {} });
  window.createStatusBarItem = () => ({ show() {}, hide() {}, dispose() {} });
  const port = { scheme: 'http', authority: '127.0.0.1:4000', path: '/' };
  const folder = { scheme: 'https', authority: 'editor.example', path: '/proxy/4000/' };
  env.asExternalUri = () => new Promise((resolve, reject) => forwards.push({ resolve, reject }));
  env.openExternal = async address => opened.push(address);
  Uri.parse = text => text;
  const startSiteServer = async () => (listening++, { address: '', showAs() {}, entrance: async () => '/', close: async () => void listening-- });
  const service = { siteOf: async () => 'memory:/site', builtSite: async () => undefined, onDidChangeSite: () => () => {} };
  const sites = new ServedSites(service, 'extension', startSiteServer, () => {});
  const forwarded = async count => { while (forwards.length < count) await undefined; };
  const open = () => sites.open('memory:/site/_pages/about.md', false).catch(({ message }) => message);
  const first = open();
  await forwarded(1);
  const stopped = sites.stop('memory:/site');
  const second = open();
  await forwarded(2);
  const listed = sites.list();
  if (outcome === 'refused') forwards[0].reject(new Error('The tunnel is refused.'));
  else forwards[0].resolve(outcome === 'in a folder' ? folder : port);
  await stopped;
  const told = [await first];
  forwards[1].resolve(port);
  told.push(await second);
  const served = [(await listed).length, (await sites.list()).length];
  const running = listening;
  await sites.stopAll();
  return { told: told.join(', '), served: served.join(', '), running, opened: opened.length, listening };
};

/** Whether the list of what is served, asked for while a start is still to be refused, is empty. */
export const listedWhileRefused = async () => {
  let refuse;
  workspace.fs = { readFile: async () => new Uint8Array() };
  window.createStatusBarItem = () => ({ show() {}, hide() {}, dispose() {} });
  env.asExternalUri = () => new Promise((_, reject) => (refuse = reject));
  Uri.parse = text => text;
  const startSiteServer = async () => ({ address: '', showAs() {}, entrance: async () => '/', close: async () => {} });
  const service = { siteOf: async () => 'memory:/site', builtSite: async () => undefined, onDidChangeSite: () => () => {} };
  const sites = new ServedSites(service, 'extension', startSiteServer, () => {});
  const opened = sites.open('memory:/site/_pages/about.md', false).catch(({ message }) => message);
  while (refuse === undefined) await undefined;
  const asked = [sites.list(), sites.invitation('memory:/site')];
  refuse(new Error('The tunnel is refused.'));
  const [listed, invitation] = await Promise.all(asked);
  return { opened: await opened, listed: listed.length, invitation };
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

interface Stopped {
  readonly told: string;
  /** How many are listed while the second is started, and at last. */
  readonly served: string;
  /** How many servers listen before all is stopped, and after that. */
  readonly running: number;
  readonly listening: number;
  readonly opened: number;
}

interface Program {
  readonly told: (...settings: readonly string[]) => Promise<number>;
  readonly left: (
    times: number,
    forwarded?: Readonly<Record<'scheme' | 'authority' | 'path', string>>,
  ) => Promise<Left>;
  readonly stoppedBetween: (outcome: 'refused' | 'in a folder' | 'forwarded') => Promise<Stopped>;
  readonly listedWhileRefused: () => Promise<unknown>;
}

interface Left {
  readonly told: string;
  readonly listening: number;
}

describe('a site that is served', () => {
  let program: Program;
  before(async () => {
    program = (await runWithoutVscode(source)) as Program;
  });

  it('is looked at again when somebody else builds it', async () => {
    assert.equal(await program.told('rules', 'mailto'), 0);
    assert.equal(await program.told('builder'), 1);
  });

  it('is served no more where no browser can come to it', async () => {
    assert.deepEqual(
      { ...(await program.left(2)) },
      { told: 'The tunnel is refused. The tunnel is refused.', listening: 0 },
    );
    const inFolder = { scheme: 'https', authority: 'editor.example', path: '/proxy/4000/' };
    assert.deepEqual({ ...(await program.left(1, inFolder)) }, { told: 'no origin', listening: 0 });
  });

  for (const [outcome, told] of [
    ['refused', 'The tunnel is refused.'],
    ['in a folder', 'no origin'],
    ['forwarded', 'stopped'],
  ] as const)
    it(`is served where it was stopped and started again before the first start ended: ${outcome}`, async () => {
      assert.deepEqual(
        { ...(await program.stoppedBetween(outcome)) },
        { told: `${told}, opened`, served: '1, 1', running: 1, opened: 1, listening: 0 },
      );
    });

  it('is in no list where its start is refused, and spoils none', async () => {
    assert.deepEqual(
      { ...((await program.listedWhileRefused()) as object) },
      { opened: 'The tunnel is refused.', listed: 0, invitation: undefined },
    );
  });
});
