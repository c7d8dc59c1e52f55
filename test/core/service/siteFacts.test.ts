import assert from 'node:assert/strict';
import { createFactsOfSites } from '../../../src/core/features/siteFacts';
import type { History, Ports } from '../../../src/core/ports';
import { loadSite } from '../../../src/core/site/store/loadSite';
import { createMemoryWorkspace } from '../memoryWorkspace';

const workspace = createMemoryWorkspace({ '_config.yml': '', 'index.md': '' });
const portsWith = (history?: History): Ports => {
  const none = { kind: 'failure', reason: 'network', detail: '' } as const;
  return {
    workspace,
    http: { send: () => Promise.resolve(none) },
    logger: { log: () => undefined },
    clock: { now: () => new Date(0), sleep: () => Promise.resolve() },
    styles: { compile: () => Promise.resolve({ kind: 'css', css: '', asked: [] }) },
    ...(history && { history }),
  };
};

describe('facts of a site beside its files', () => {
  it('has the first commit once it is read, asks once, and tells of it', async () => {
    const site = await loadSite(workspace, 'memory:/site');
    const texts = new Map([['index.md', 'first']]);
    const asked: string[] = [];
    const told: string[] = [];
    const firstCommit: History['firstCommit'] = root => {
      asked.push(root);
      return Promise.resolve(texts);
    };
    const facts = createFactsOfSites(portsWith({ firstCommit }), root => told.push(root));
    assert.equal(facts.of(site).firstCommit, undefined);
    await Promise.all([facts.readAll(site), facts.readAll(site)]);
    assert.equal(facts.of(site).firstCommit, texts);
    assert.deepEqual([asked, told], [['memory:/site'], ['memory:/site']]);
  });

  it('asks again where the host could not be asked, and only there', async () => {
    const site = await loadSite(workspace, 'memory:/site');
    const answers = [undefined, Promise.resolve(undefined), Promise.resolve(new Map())];
    const told: string[] = [];
    let count = 0;
    const facts = createFactsOfSites(portsWith({ firstCommit: () => answers[count++] }), root => told.push(root));
    for (const expected of [1, 2, 2]) {
      await facts.readAll(site);
      assert.equal(count, expected);
    }
    assert.deepEqual(told, []);
  });

  it('has the repository by the address of its folder, or by its clone', async () => {
    const clone = createMemoryWorkspace({
      ...{ '_config.yml': '', 'index.md': '' },
      '.git/config': '[remote "origin"]\n\turl = https://github.com/lin/clone.git\n',
    });
    const site = await loadSite(clone, 'memory:/site');
    for (const [address, repository] of [
      ['lin/site', 'lin/site'],
      [undefined, 'lin/clone'],
    ] as const) {
      const facts = createFactsOfSites(
        { ...portsWith(), workspace: clone, repositoryAt: () => address },
        () => undefined,
      );
      await facts.readRemote(site);
      assert.equal(facts.of(site).remoteRepository, repository);
    }
  });

  it('does without a history, and without a site', async () => {
    const facts = createFactsOfSites(portsWith(), () => assert.fail());
    await facts.readAll(undefined);
    await facts.readAll(await loadSite(workspace, 'memory:/site'));
    const { remoteRepository, firstCommit } = facts.of(undefined);
    assert.deepEqual([remoteRepository, firstCommit], [undefined, undefined]);
  });
});
