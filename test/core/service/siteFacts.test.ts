import assert from 'node:assert/strict';
import { createFactsOfSites } from '../../../src/core/features/siteFacts';
import type { History, Ports } from '../../../src/core/ports';
import { loadSite } from '../../../src/core/site/store/loadSite';
import { gitIndexOf } from '../gitIndexOf';
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

  describe('reads anew where the site is pushed to', () => {
    const config = '[remote "origin"]\n\turl = https://github.com/lin/lakes.git\n';
    const files = { 'a/docs/_config.yml': '', 'a/docs/index.md': '' };
    const told: readonly (readonly [
      what: string,
      before: Readonly<Record<string, string | Uint8Array>>,
      written: Readonly<Record<string, string | Uint8Array>>,
      of: string,
    ])[] = [
      [
        'at a remote of the repository above it',
        { 'a/.git/config': '', 'a/.git/index': gitIndexOf(['docs/_config.yml']) },
        { 'a/.git/config': config },
        'a/.git/config',
      ],
      [
        'at its first “git add” there',
        { 'a/.git/config': config, 'a/.git/index': gitIndexOf(['README.md']) },
        { 'a/.git/index': gitIndexOf(['docs/_config.yml']) },
        'a/.git/index',
      ],
      [
        'where there was no index before it',
        { 'a/.git/config': config },
        { 'a/.git/index': gitIndexOf(['docs/_config.yml']) },
        'a/.git/index',
      ],
      [
        'at a repository that comes to be above it',
        {},
        { 'a/.git/config': config, 'a/.git/index': gitIndexOf(['docs/_config.yml']) },
        'a/.git',
      ],
      [
        'at a remote of the repository of which its worktree was made',
        { 'a/docs/.git': 'gitdir: ../../b/.git/worktrees/docs\n', 'b/.git/config': '' },
        { 'b/.git/config': config },
        'b/.git/config',
      ],
      [
        'where it becomes a submodule',
        { 'a/.git/config': '', 'a/.git/modules/docs/config': config },
        { 'a/docs/.git': 'gitdir: ../.git/modules/docs\n' },
        'a/docs/.git',
      ],
    ];
    for (const [what, before, written, changed] of told)
      it(what, async () => {
        const disk = createMemoryWorkspace({ ...files, ...before }, 'file:/home');
        const site = await loadSite(disk, 'file:/home/a/docs');
        const roots: string[] = [];
        const facts = createFactsOfSites({ ...portsWith(), workspace: disk }, root => roots.push(root));
        await facts.readRemote(site);
        assert.equal(facts.of(site).remoteRepository, undefined);
        for (const [path, content] of Object.entries(written)) disk.set(path, content);
        await facts.fileChanged('file:/home/a/docs/index.md');
        assert.equal(facts.of(site).remoteRepository, undefined, 'a file of the site tells nothing of it');
        await facts.fileChanged(`file:/home/${changed}`);
        assert.equal(facts.of(site).remoteRepository, 'lin/lakes');
        assert.deepEqual(roots, ['file:/home/a/docs']);
      });
  });

  it('does without a history, and without a site', async () => {
    const facts = createFactsOfSites(portsWith(), () => assert.fail());
    await facts.readAll(undefined);
    await facts.readAll(await loadSite(workspace, 'memory:/site'));
    const { remoteRepository, firstCommit } = facts.of(undefined);
    assert.deepEqual([remoteRepository, firstCommit], [undefined, undefined]);
  });
});
