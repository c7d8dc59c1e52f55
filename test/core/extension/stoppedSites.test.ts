import assert from 'node:assert/strict';
import { setImmediate } from 'node:timers/promises';
import { runWithoutVscode } from '../../vscodeStub';
import { inMemory, smallSite, type InMemory } from '../service/inMemory';

const program = `
import { EventEmitter, languages, Uri, workspace } from 'vscode';
import { StoppedSites } from './src/extension/features/stoppedSites';

/** A homepage whose stops are followed, while these documents are open. */
export const followed = ({ service, uri, workspace: disk }, ...open) => {
  const events = {};
  for (const name of ['onDidChangeConfiguration', 'onDidOpenTextDocument', 'onDidCloseTextDocument', 'onDidChangeWorkspaceFolders']) {
    events[name] = new EventEmitter();
    workspace[name] = events[name].event;
  }
  const documents = new Set(open.map(uri));
  Object.defineProperty(workspace, 'textDocuments', { configurable: true, get: () => [...documents].map(name => ({ uri: name })) });
  let isInWorkspace = true;
  workspace.getWorkspaceFolder = () => isInWorkspace ? {} : undefined;
  Uri.parse = text => text;
  const shown = new Map();
  languages.createDiagnosticCollection = () => ({ set: (name, told) => shown.set(name, told), delete: name => shown.delete(name), dispose() {} });
  // the pause after a change is over at once
  globalThis.setTimeout = run => void run();
  let isWhole = false;
  const whole = new EventEmitter();
  const sites = new StoppedSites(service, { follows: () => isWhole, onDidShow: whole.event }, () => '', error => { throw error; });
  const root = uri('_config.yml').replace('/_config.yml', '');
  sites.follow(root);
  return {
    told: () => [...shown].map(([name, told]) => name.slice(root.length + 1) + ': ' + told.length).join(', '),
    stopped: () => sites.in(root).join(', '),
    open: path => { documents.add(uri(path)); events.onDidOpenTextDocument.fire({ uri: uri(path) }); },
    close: path => { documents.delete(uri(path)); events.onDidCloseTextDocument.fire({ uri: uri(path) }); },
    write: async (path, text) => { disk.set(path, text); await service.fileChanged(uri(path)); },
    checkWhole: () => { isWhole = true; whole.fire(); },
    leave: () => { isInWorkspace = false; events.onDidChangeWorkspaceFolders.fire({ added: [], removed: [] }); },
  };
};
`;

interface Followed {
  /** The files whose problems are told here, with how many. */
  readonly told: () => string;
  /** Where the site stops, whoever tells it. */
  readonly stopped: () => string;
  readonly open: (path: string) => void;
  readonly close: (path: string) => void;
  readonly write: (path: string, text: string) => Promise<void>;
  readonly checkWhole: () => void;
  /** The folder of the homepage goes. */
  readonly leave: () => void;
}

async function settled(): Promise<void> {
  for (let turn = 0; turn < 100; turn++) await setImmediate();
}

describe('what keeps a whole site from being built', () => {
  let followed: (homepage: InMemory, ...open: readonly string[]) => Followed;
  before(async () => {
    ({ followed } = (await runWithoutVscode(program)) as { readonly followed: typeof followed });
  });
  const run = (files: Readonly<Record<string, string>>, ...open: readonly string[]): Followed =>
    followed(inMemory(files), ...open);
  const broken = { ...smallSite, '_config.yml': `${smallSite['_config.yml'] ?? ''}description: "Reads\n` };

  it('is told of files that are closed, and of no other', async () => {
    const { told, stopped } = run({
      ...broken,
      '_data/navigation.yml': 'main: [\n',
      '_pages/about.md': '---\npermalink: /\n---\n[a]()\n',
    });
    await settled();
    assert.equal(told(), '_config.yml: 1, _data/navigation.yml: 1');
    assert.equal(stopped(), '_config.yml, _data/navigation.yml');
  });

  it('is nothing in a site that is built', async () => {
    const { told, stopped } = run(smallSite);
    await settled();
    assert.deepEqual([told(), stopped()], ['', '']);
  });

  it('is left to the editor of a file while that is open', async () => {
    const { told, stopped, open, close } = run(broken, '_config.yml');
    await settled();
    assert.deepEqual([told(), stopped()], ['', '_config.yml']);
    close('_config.yml');
    await settled();
    assert.equal(told(), '_config.yml: 1');
    open('_config.yml');
    assert.equal(told(), '');
  });

  it('follows what is written, and goes with the folder', async () => {
    const { told, write, leave } = run(smallSite);
    await settled();
    await write('_config.yml', broken['_config.yml']);
    await settled();
    assert.equal(told(), '_config.yml: 1');
    await write('_config.yml', smallSite['_config.yml'] ?? '');
    await settled();
    assert.equal(told(), '');
    await write('_config.yml', broken['_config.yml']);
    await settled();
    leave();
    await settled();
    assert.equal(told(), '');
  });

  it('is not told twice where the whole site is checked', async () => {
    const { told, stopped, checkWhole } = run(broken);
    await settled();
    checkWhole();
    await settled();
    assert.deepEqual([told(), stopped()], ['', '_config.yml']);
  });
});
