import assert from 'node:assert/strict';
import { fixed, marked, problemsOf, type Files } from './sampleSite';

const path = '.github/workflows/citations.yml';

const workflow = (on: string, more = '', push = 'git push origin HEAD:google-scholar-stats --force'): string =>
  `name: Citations\n${on}\n${more}jobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n      - run: |\n          python3 main.py\n          ${push}\n`;

const byHand = 'on:\n  workflow_dispatch:';
const write = 'permissions:\n  contents: write\n\n';

/** A second workflow, which publishes the site at each push. */
const deploys: Files = {
  '.github/workflows/pages.yml':
    'on:\n  push:\n    branches: [main]\njobs:\n  deploy:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/deploy-pages@v4\n',
};

async function expectMarks(text: string, files: Files = {}): Promise<void> {
  assert.equal(await marked('workflow-health', path, text, files), text);
}

async function severities(text: string, files: Files = {}): Promise<readonly string[]> {
  return (await problemsOf(path, { ...files, [path]: text }, 'workflow-health')).map(({ severity }) => severity);
}

describe('workflow-health', () => {
  it('finds a push without permissions', async () => {
    const text = workflow(byHand, '', '⟦git push⟧ origin HEAD:google-scholar-stats --force');
    await expectMarks(text);
    assert.deepEqual(await severities(text.replace(/[⟦⟧]/g, '')), ['info']);
    assert.equal(await fixed('workflow-health', 'let-push', path, workflow(byHand)), workflow(byHand, write));
  });

  it('finds a push that the permissions forbid', async () => {
    const text = workflow(byHand, 'permissions:\n  contents: read\n\n');
    assert.deepEqual(await severities(text), ['warning']);
    assert.equal(await fixed('workflow-health', 'let-push', path, text), workflow(byHand, write));
    assert.equal(
      await fixed('workflow-health', 'let-push', path, workflow(byHand, 'permissions:\n  pages: write\n\n')),
      workflow(byHand, 'permissions:\n  contents: write\n  pages: write\n\n'),
    );
  });

  it('finds a schedule that nobody can start by hand', async () => {
    await expectMarks(workflow("⟦on⟧:\n  page_build:\n  schedule:\n    - cron: '0 8 * * *'", write));
    assert.equal(
      await fixed('workflow-health', 'add-dispatch', path, workflow("on:\n schedule:\n  - cron: '0 8 * * *'", write)),
      workflow("on:\n workflow_dispatch:\n schedule:\n  - cron: '0 8 * * *'", write),
    );
  });

  it('finds a wait for a build that another workflow does away with', async () => {
    await expectMarks(workflow('on:\n  ⟦page_build⟧:\n  workflow_dispatch:', write), deploys);
    await expectMarks(workflow('on: ⟦page_build⟧', write), deploys);
    assert.deepEqual(await severities(workflow('on: [page_build]', write), deploys), ['warning']);
  });

  for (const [why, text, files] of [
    ['a push that may be', workflow(byHand, write), {}],
    [
      'a push of a job that may',
      workflow(byHand).replace('    steps:', '    permissions:\n      contents: write\n    steps:'),
      {},
    ],
    ['all permissions', workflow(byHand, 'permissions: write-all\n'), {}],
    [
      'a push with a key of its own',
      workflow(byHand, '', 'git push "https://x:${{ secrets.PAT_TOKEN }}@github.com/meilin/x.git"'),
      {},
    ],
    ['a push by SSH', workflow(byHand, '', 'git push git@github.com:meilin/x.git'), {}],
    ['a push in a comment', workflow(byHand, '', '# git push'), {}],
    ['a workflow that does not push', workflow(byHand, '', 'echo done'), {}],
    ['a wait for the build of a branch', workflow('on: page_build', write), {}],
    [
      'a deployment that nobody starts',
      workflow('on: page_build', write),
      {
        '.github/workflows/pages.yml':
          'on: workflow_dispatch\njobs:\n  deploy:\n    steps:\n      - uses: actions/deploy-pages@v4\n',
      },
    ],
    ['what is no workflow yet', 'name: Citations\n', {}],
    ['an empty file', '\n', {}],
  ] satisfies readonly (readonly [string, string, Files])[]) {
    it(`leaves ${why} alone`, () => expectMarks(text, files));
  }
});
