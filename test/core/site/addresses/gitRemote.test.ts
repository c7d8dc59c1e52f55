import assert from 'node:assert/strict';
import { readGitHubRemote } from '../../../../src/core/site/addresses/gitRemote';

const core = '[core]\n\trepositoryformatversion = 0\n\tbare = false\n';

describe('the repository a site is pushed to', () => {
  for (const url of [
    'https://github.com/lin-qiu/lin-qiu.github.io.git',
    'https://github.com/lin-qiu/lin-qiu.github.io',
    'https://token@github.com/lin-qiu/lin-qiu.github.io.git',
    'git@github.com:lin-qiu/lin-qiu.github.io.git',
    'ssh://git@github.com/lin-qiu/lin-qiu.github.io',
    'ssh://git@github.com:22/lin-qiu/lin-qiu.github.io.git',
    'ssh://git@ssh.github.com:443/lin-qiu/lin-qiu.github.io.git',
    'git@ssh.github.com:lin-qiu/lin-qiu.github.io.git',
    'git@github.com-work:lin-qiu/lin-qiu.github.io.git',
    'ssh://git@github.com-work/lin-qiu/lin-qiu.github.io.git',
    'git@github.com:/lin-qiu/lin-qiu.github.io.git',
    'ssh://git@github.com:lin-qiu/lin-qiu.github.io.git',
    'git@github.com/lin-qiu/lin-qiu.github.io.git',
    'https://github.com:lin-qiu/lin-qiu.github.io',
    'git://github.com/lin-qiu/lin-qiu.github.io.git',
  ]) {
    it(`is read from ${url}`, () => {
      assert.equal(
        readGitHubRemote(`${core}[remote "origin"]\n\turl = ${url}\n\tfetch = +refs/heads/*\n`),
        'lin-qiu/lin-qiu.github.io',
      );
    });
  }

  it('is that of origin among several remotes', () => {
    const config = `${core}[remote "template"]\n\turl = https://github.com/a/b\n[remote "origin"]\n\turl = https://github.com/c/d\n`;
    assert.equal(readGitHubRemote(config), 'c/d');
  });

  it('is that of the only remote, whatever its name', () => {
    assert.equal(readGitHubRemote(`${core}[remote "mine"]\n\turl = https://github.com/c/d\n`), 'c/d');
  });

  for (const [what, config] of [
    ['there is no remote', core],
    [
      'there are several and none is origin',
      '[remote "a"]\nurl = https://github.com/a/b\n[remote "c"]\nurl = https://github.com/c/d\n',
    ],
    ['it lies elsewhere', '[remote "origin"]\nurl = https://gitlab.example/a/b.git\n'],
    ['its host only begins as GitHub’s', '[remote "origin"]\nurl = https://github.com-work/a/b.git\n'],
    ['its host is below another', '[remote "origin"]\nurl = git@github.com.lakes.example:a/b.git\n'],
    ['only a branch has a url', '[branch "main"]\nurl = https://github.com/a/b\n'],
    ['the text is no configuration', '\u0000\u0001[remote\n"origin"]'],
  ] as const) {
    it(`is not known where ${what}`, () => {
      assert.equal(readGitHubRemote(config), undefined);
    });
  }
});
