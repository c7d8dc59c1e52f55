import assert from 'node:assert/strict';
import { readGitConfig } from '../../../src/core/features/gitConfig';
import { createMemoryWorkspace } from '../memoryWorkspace';

/** The text that is found for a folder of `memory:/home`. */
async function found(files: Readonly<Record<string, string>>, folder: string): Promise<string | undefined> {
  const workspace = createMemoryWorkspace(files, 'memory:/home');
  const bytes = await readGitConfig(workspace, `memory:/home/${folder}`);
  return bytes && new TextDecoder().decode(bytes);
}

describe('the configuration of the repository that holds a site', () => {
  it('lies in the folder of the site', async () => {
    assert.equal(await found({ 'site/.git/config': 'own', '.git/config': 'above' }, 'site'), 'own');
  });

  it('lies above it, where the site is a part of the repository, but not as far up as that of a whole disk may', async () => {
    assert.equal(await found({ 'a/.git/config': 'above', 'a/web/site/_config.yml': '' }, 'a/web/site'), 'above');
    assert.equal(await found({ '.git/config': 'above', 'a/b/c/site/_config.yml': '' }, 'a/b/c/site'), undefined);
  });

  it('is the one of a repository without any remote, too: nothing above it counts', async () => {
    assert.equal(await found({ 'site/.git/HEAD': '', '.git/config': 'above' }, 'site'), undefined);
  });

  it('is where the file “.git” of a submodule leads', async () => {
    const files = { 'a/site/.git': 'gitdir: ../.git/modules/site\n', 'a/.git/modules/site/config': 'module' };
    assert.equal(await found({ ...files, 'a/.git/config': 'above' }, 'a/site'), 'module');
  });

  it('is that of the repository of which a worktree was made', async () => {
    const config = { 'a/.git/config': 'common', 'a/.git/worktrees/site/HEAD': '' };
    for (const gitdir of ['/home/a/.git/worktrees/site', '../a/.git/worktrees/site'])
      assert.equal(await found({ ...config, 'site/.git': `gitdir: ${gitdir}\r\n` }, 'site'), 'common', gitdir);
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
    const workspace = createMemoryWorkspace({ 'a/site/_config.yml': '' }, 'memory:/home');
    const failing = (at: string) => ({
      ...workspace,
      stat: (uri: string) => (uri === at ? Promise.reject(new Error(at)) : workspace.stat(uri)),
    });
    assert.equal(await readGitConfig(failing('memory:/home/a/.git'), 'memory:/home/a/site'), undefined);
    await assert.rejects(() => readGitConfig(failing('memory:/home/a/site/.git'), 'memory:/home/a/site'));
  });

  it('is found on a drive of Windows, whether its host counts the drive as a folder or not', async () => {
    const files = { 'main/.git/config': 'common', 'site/.git': 'gitdir: C:/work/main/.git/worktrees/site\n' };
    for (const root of ['memory:/C%3A/work', 'memory:///C:/work']) {
      const workspace = createMemoryWorkspace(files, root);
      const bytes = await readGitConfig(workspace, `${root}/site`);
      assert.equal(bytes && new TextDecoder().decode(bytes), 'common', root);
    }
  });
});
