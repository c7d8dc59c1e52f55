import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createGitHistory } from '../../../src/hosts/node/gitHistory';

const person = {
  GIT_AUTHOR_NAME: 'Mei Lin',
  GIT_AUTHOR_EMAIL: 'mei@example.org',
  GIT_COMMITTER_NAME: 'Mei Lin',
  GIT_COMMITTER_EMAIL: 'mei@example.org',
  GIT_CONFIG_GLOBAL: path.join(tmpdir(), 'no such file'),
  GIT_CONFIG_NOSYSTEM: '1',
};

describe('the history of a site', () => {
  let folder = '';
  beforeEach(() => (folder = mkdtempSync(path.join(tmpdir(), 'homepage-history-'))));
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const git = (...args: readonly string[]): void =>
    void execFileSync('git', args, { cwd: folder, env: { ...process.env, ...person }, stdio: 'ignore' });
  const commit = (files: Readonly<Record<string, string>>): void => {
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), text);
    }
    git('add', '--all');
    git('commit', '--quiet', '--message', 'a commit');
  };
  const firstCommit = async (inside = ''): Promise<Readonly<Record<string, string>> | undefined> => {
    const texts = await createGitHistory().firstCommit(pathToFileURL(path.join(folder, inside)).href);
    return texts && Object.fromEntries(texts);
  };

  it('begins with the first commit, whatever came later', async () => {
    git('init', '--quiet');
    commit({
      '_config.yml': 'title: A\n',
      '_pages/über uns.md': 'Ein Satz\nund 一句\n',
      'a.png': 'no page',
      'b.yml': 'a: 1',
    });
    commit({ '_config.yml': 'title: B\n', '_pages/new.md': 'new' });
    assert.deepEqual(await firstCommit(), {
      '_config.yml': 'title: A\n',
      '_pages/über uns.md': 'Ein Satz\nund 一句\n',
    });
  });

  it('is that of the folder, where the site is a part of a repository', async () => {
    git('init', '--quiet');
    commit({ 'README.md': 'all', 'site/_config.yml': 'title: A\n', 'site/index.md': '' });
    assert.deepEqual(await firstCommit('site'), { '_config.yml': 'title: A\n', 'index.md': '' });
  });

  it('is unknown without a repository, without a commit and without a folder', async () => {
    assert.equal(await firstCommit(), undefined);
    git('init', '--quiet');
    assert.equal(await firstCommit(), undefined);
    assert.equal(await firstCommit('nowhere'), undefined);
    assert.equal(await createGitHistory().firstCommit('vscode-vfs://github/a/b'), undefined);
  });

  it('is unknown where the beginning was cut off', async () => {
    git('init', '--quiet', 'whole');
    const whole = path.join(folder, 'whole');
    for (const text of ['one', 'two']) {
      writeFileSync(path.join(whole, 'index.md'), text);
      git('-C', whole, 'add', '--all');
      git('-C', whole, 'commit', '--quiet', '--message', text);
    }
    git('clone', '--quiet', '--depth', '1', pathToFileURL(whole).href, 'cut');
    assert.deepEqual(await firstCommit('whole'), { 'index.md': 'one' });
    assert.equal(await firstCommit('cut'), undefined);
  });

  it('is unknown where two histories were joined', async () => {
    git('init', '--quiet');
    commit({ 'a.md': 'a' });
    git('branch', '--move', 'one');
    git('checkout', '--quiet', '--orphan', 'other');
    commit({ 'b.md': 'b' });
    git('merge', '--quiet', '--allow-unrelated-histories', '--message', 'joined', 'one');
    assert.equal(await firstCommit(), undefined);
  });

  it('is that of the commits, whatever the files are called', async () => {
    git('init', '--quiet');
    commit({ 'a.md': 'a', HEAD: 'a file', 'rev-list': 'another' });
    assert.deepEqual(await firstCommit(), { 'a.md': 'a' });
  });

  it('is unknown for a folder that a site made look like a repository, with settings of its own', async () => {
    git('init', '--quiet', 'whole');
    const whole = path.join(folder, 'whole');
    writeFileSync(path.join(whole, 'index.md'), 'one');
    git('-C', whole, 'add', '--all');
    git('-C', whole, 'commit', '--quiet', '--message', 'one');
    git('clone', '--quiet', '--bare', whole, 'site/docs');
    assert.equal(await firstCommit('site/docs'), undefined);
  });

  // Windows looks for programs there first
  it('is not asked of a git in the folder of the site, or in the one that is worked in', async function () {
    // the program that stands for Git is one of a shell
    if (process.platform === 'win32') this.skip();
    const started = path.join(folder, 'started');
    const programs = path.join(folder, 'programs');
    mkdirSync(programs);
    writeFileSync(path.join(programs, 'git'), `#!/bin/sh\npwd > '${started}'\n`, { mode: 0o755 });
    const before = process.env.PATH;
    process.env.PATH = `${programs}${path.delimiter}${before ?? ''}`;
    try {
      assert.equal(await firstCommit(), undefined);
    } finally {
      process.env.PATH = before;
    }
    assert.equal(readFileSync(started, 'utf8').trim(), realpathSync(path.dirname(process.execPath)));
  });

  it('is unknown where git is not installed', async () => {
    git('init', '--quiet');
    commit({ 'a.md': 'a' });
    const before = process.env.PATH;
    process.env.PATH = folder;
    try {
      assert.equal(await firstCommit(), undefined);
    } finally {
      process.env.PATH = before;
    }
  });
});
