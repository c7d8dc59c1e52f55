import assert from 'node:assert/strict';
import { readGitConfig } from '../../../src/core/features/gitConfig';
import { gitIndexOf } from '../gitIndexOf';
import { createMemoryWorkspace } from '../memoryWorkspace';

type Files = Readonly<Record<string, string | Uint8Array>>;

/** The text that is found for a folder of `file:/home`. */
async function found(files: Files, folder: string): Promise<string | undefined> {
  const workspace = createMemoryWorkspace(files, 'file:/home');
  const bytes = await readGitConfig(workspace, `file:/home/${folder}`);
  return bytes && new TextDecoder().decode(bytes);
}

describe('the configuration of the repository that holds a site', () => {
  it('lies in the folder of the site', async () => {
    assert.equal(await found({ 'site/.git/config': 'own', '.git/config': 'above' }, 'site'), 'own');
  });

  it('lies above it, where the index of that repository names the site, but not as far up as that of a whole disk may', async () => {
    for (const version of [2, 3]) {
      const index = { 'a/.git/config': 'above', 'a/.git/index': gitIndexOf(['a.md', 'web/site/_config.yml'], version) };
      assert.equal(await found(index, 'a/web/site'), 'above', `version ${version}`);
    }
    assert.equal(
      await found({ '.git/config': 'above', '.git/index': gitIndexOf(['a/b/c/site/_config.yml']) }, 'a/b/c/site'),
      undefined,
    );
  });

  it('is not that of a repository that does not hold the site, as a home folder with settings is one', async () => {
    const others: readonly (readonly [what: string, index: string | Uint8Array])[] = [
      ['other files', gitIndexOf(['.bashrc', 'site/_config.yml', 'work/site/_config.yml.orig', 'work/site'])],
      ['the site’s path below another folder', gitIndexOf(['old/work/site/_config.yml'])],
      ['an index in which paths are shortened', gitIndexOf(['work/site/_config.yml'], 4)],
      ['no index', 'work/site/_config.yml'],
      ['an index larger than is read', gitIndexOf(['work/site/_config.yml', 'a'.repeat(4e6)])],
    ];
    const all = { '.git/config': 'far', '.git/index': gitIndexOf(['home/work/site/_config.yml']) };
    for (const [what, index] of others)
      assert.equal(
        await found({ ...all, 'home/.git/config': 'dotfiles', 'home/.git/index': index }, 'home/work/site'),
        undefined,
        what,
      );
    assert.equal(await found({ 'home/.git/config': 'dotfiles', 'home/work/a.md': '' }, 'home/work/site'), undefined);
  });

  it('is the one of a repository without any remote, too: nothing above it counts', async () => {
    assert.equal(await found({ 'site/.git/HEAD': '', '.git/config': 'above' }, 'site'), undefined);
  });

  it('is where the file “.git” of a submodule leads', async () => {
    const files = { 'a/site/.git': 'gitdir: ../.git/modules/site\n', 'a/.git/modules/site/config': 'module' };
    assert.equal(await found({ ...files, 'a/.git/config': 'above' }, 'a/site'), 'module');
    const index = { 'a/.git/modules/site/index': gitIndexOf(['docs/_config.yml']) };
    assert.equal(await found({ ...files, ...index }, 'a/site/docs'), 'module', 'above the site');
  });

  it('is that of the repository of which a worktree was made', async () => {
    const config = { 'a/.git/config': 'common', 'a/.git/worktrees/site/HEAD': '' };
    for (const gitdir of ['/home/a/.git/worktrees/site', '../a/.git/worktrees/site'])
      assert.equal(await found({ ...config, 'site/.git': `gitdir: ${gitdir}\r\n` }, 'site'), 'common', gitdir);
    const index = { 'a/.git/worktrees/site/index': gitIndexOf(['docs/_config.yml']) };
    const site = { 'site/.git': 'gitdir: /home/a/.git/worktrees/site\n' };
    assert.equal(await found({ ...config, ...index, ...site }, 'site/docs'), 'common', 'above the site');
    const bare = { 'a.git/config': 'bare', 'site/.git': 'gitdir: /home/a.git/worktrees/site\n' };
    assert.equal(await found(bare, 'site'), 'bare');
  });

  it('is nothing else that a file “.git” names: others may have written it', async () => {
    const files = { 'secrets/config': 'secret', 'a/.git/config': 'other', 'host/share/.git/config': 'share' };
    for (const gitdir of [
      '../secrets',
      '/home/secrets',
      '../a/.git',
      '//home/host/share/.git/worktrees/x',
      '\\\\host\\share\\.git\\worktrees\\x',
      '../../../../../../../../a/.git/modules/x',
      '',
    ])
      assert.equal(await found({ ...files, 'site/.git': `gitdir: ${gitdir}\n` }, 'site'), undefined, gitdir);
  });

  it('is not known where what lies above cannot be read, and cannot be told where its own cannot', async () => {
    const files = { '.git/config': 'far', '.git/index': gitIndexOf(['a/site/_config.yml']) };
    const workspace = createMemoryWorkspace(files, 'file:/home');
    const failing = (at: string) => ({
      ...workspace,
      stat: (uri: string) => (uri === at ? Promise.reject(new Error(at)) : workspace.stat(uri)),
    });
    for (const at of ['.git', '.git/index'])
      assert.equal(await readGitConfig(failing(`file:/home/${at}`), 'file:/home/a/site'), undefined, at);
    await assert.rejects(() => readGitConfig(failing('file:/home/a/site/.git'), 'file:/home/a/site'));
  });

  it('is found on a drive of Windows, whether its host counts the drive as a folder or not', async () => {
    const files = { 'main/.git/config': 'common', 'site/.git': 'gitdir: C:/work/main/.git/worktrees/site\n' };
    for (const root of ['file:/C%3A/work', 'file:///C:/work']) {
      const workspace = createMemoryWorkspace(files, root);
      const bytes = await readGitConfig(workspace, `${root}/site`);
      assert.equal(bytes && new TextDecoder().decode(bytes), 'common', root);
    }
  });

  it('is asked for with one question where a host may be far away, and with two in turn on a disk', async () => {
    for (const [root, expected] of [
      ['vscode-vfs://github/lin/a/b', [['read b/.git/config']]],
      [
        'file:/home/lin/a/b',
        [['read b/.git/config'], ['stat b/.git', 'stat a/.git', 'stat lin/.git', 'stat home/.git']],
      ],
    ] as const) {
      const workspace = createMemoryWorkspace({}, root);
      const turns: string[][] = [];
      let turn: string[] | undefined;
      const asked = async (question: string, uri: string): Promise<undefined> => {
        if (turn === undefined) turns.push((turn = []));
        turn.push(`${question} ${/[^/]+\/\.git.*/.exec(uri)?.[0] ?? uri}`);
        await new Promise(resolve => setTimeout(resolve));
        turn = undefined;
      };
      const stat = (uri: string) => asked('stat', uri);
      const read = (uri: string) => asked('read', uri);
      assert.equal(await readGitConfig({ ...workspace, stat, read }, root), undefined);
      assert.deepEqual(turns, expected);
    }
  });
});
