import assert from 'node:assert/strict';
import { runWithoutVscode } from '../../vscodeStub';

const program = `
import { Uri, window, workspace } from 'vscode';
import { comparePublished } from './src/extension/commands/comparePublished';
import { showCitationData } from './src/extension/commands/showCitationData';
import { createHistory } from './src/extension/ports/history';
import { notLoaded } from './src/extension/preview/shell';
import { isVerifiedOnSave, networkForPreview } from './src/extension/settings';

Uri.parse = path => path;

/** What is done in a workspace, and what the author is told. */
export const doneIn = async isTrusted => {
  workspace.isTrusted = isTrusted;
  workspace.getConfiguration = () => ({ get: (name, absent) => ({ verifyOnSave: true, 'preview.network': 'https' })[name] ?? absent });
  const done = [];
  const told = [];
  window.showWarningMessage = async text => { told.push(text); };
  window.showErrorMessage = window.showWarningMessage;
  window.withProgress = async (options, work) => work(undefined, { onCancellationRequested: () => undefined });
  window.activeTextEditor = { document: { uri: 'file:///lakes/_pages/about.md' } };
  const service = {
    publishedPage: async () => ({ kind: 'address', address: 'https://lakes.example/', root: 'file:///lakes', url: 'https://lakes.example' }),
    fetchPublished: async () => { done.push('asks for the published page'); return { kind: 'cancelled' }; },
    fetchCitations: async () => { done.push('asks for the counts'); return { kind: 'cancelled' }; },
  };
  const comparisons = { isOpen: () => true, current: { source: 'file:///lakes/_pages/about.md' } };
  await comparePublished(service, comparisons, { get: () => true }).run();
  await showCitationData(service).run('file:///lakes/_pages/about.md', 'fetch');
  const git = { firstCommit: async root => { done.push('starts git'); } };
  const history = createHistory({ createGitHistory: () => git });
  await history.firstCommit('file:///lakes');
  await history.firstCommit('vscode-vfs://github/lakes');
  const why = Object.values(notLoaded('block'));
  return { done, told, why, onSave: isVerifiedOnSave('file:///lakes/_pages/about.md'), network: networkForPreview('file:///lakes/_pages/about.md') };
};
`;

interface Doings {
  readonly done: readonly string[];
  readonly told: readonly string[];
  /** Why a picture of an address of https: is not shown, and one of http:. */
  readonly why: readonly string[];
  readonly onSave: boolean;
  readonly network: string;
}

describe('a workspace that is not trusted', () => {
  let doneIn: (isTrusted: boolean) => Promise<Doings>;
  before(async () => {
    ({ doneIn } = (await runWithoutVscode(program)) as { readonly doneIn: typeof doneIn });
  });

  it('or one whose network is blocked has each picture say what would show it', async () => {
    const [trusted, restricted] = [await doneIn(true), await doneIn(false)];
    assert.match(trusted.why[0] ?? '', /Set it to “https” to see it here\.$/);
    assert.match(trusted.why[1] ?? '', /Set academicHomepage\.preview\.network to “all” to see it here\.$/);
    assert.match(restricted.why[0] ?? '', /Trust the workspace to see it here\.$/);
    assert.match(restricted.why[1] ?? '', /Trust the workspace and set .+ to “all” to see it here\.$/);
  });

  it('has no address of the site asked and no git started, and its author told so', async () => {
    const { done, told, onSave, network } = await doneIn(false);
    assert.deepEqual([...done], []);
    assert.equal(told.length, 2);
    for (const text of told) assert.match(text, /^In Restricted Mode, .+ Trust this workspace to /);
    assert.equal(onSave, false, 'whatever the setting says');
    assert.equal(network, 'block');
  });

  it('has all of that once it is', async () => {
    const { done, told, onSave, network } = await doneIn(true);
    assert.deepEqual([...done], ['asks for the published page', 'asks for the counts', 'starts git']);
    assert.deepEqual([...told], []);
    assert.equal(onSave, true);
    assert.equal(network, 'https');
  });
});
