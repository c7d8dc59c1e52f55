import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { discard, openPage, problems, ruleOf, siteUri } from './page';

const starter = 'suqiu-yan-example/suqiu-yan-example.github.io';

describe('where a site is pushed to', () => {
  afterEach(async () => {
    rmSync(siteUri('.git').fsPath, { recursive: true, force: true });
    await discard();
  });

  it('is known as it is now: once the repository has begun, and once another remote is set', async () => {
    const git = siteUri('.git').fsPath;
    /** Writes it as Git does: beside it, and then over it. */
    const pushTo = (repository: string): void => {
      const lock = path.join(git, 'config.lock');
      writeFileSync(lock, `[remote "origin"]\n\turl = https://github.com/${repository}.git\n`);
      renameSync(lock, path.join(git, 'config'));
    };
    const { document } = await openPage('_config.yml');
    await problems(document.uri, all => all.length === 0);
    mkdirSync(git);
    pushTo('suqiu-yan-example/another');
    await problems(document.uri, ([problem]) => problem !== undefined && ruleOf(problem) === 'repository-mismatch');
    pushTo(starter);
    await problems(document.uri, all => all.length === 0);
  });
});
