import assert from 'node:assert/strict';
import { fixed, marked, problemsOf, type Files } from './sampleSite';

const PATH = '.github/workflows/citations.yml';

const workflow = (on: string, more = '', push = 'git push origin HEAD:google-scholar-stats --force'): string =>
  `name: Citations\n${on}\n${more}jobs:\n  build:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n      - run: |\n          python3 main.py\n          ${push}\n`;

const BY_HAND = 'on:\n  workflow_dispatch:';
const WRITE = 'permissions:\n  contents: write\n\n';

/** A second workflow, which publishes the site at each push. */
const deploys: Files = {
  '.github/workflows/pages.yml':
    'on:\n  push:\n    branches: [main]\njobs:\n  deploy:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/deploy-pages@v4\n',
};

async function expectMarks(text: string, files: Files = {}): Promise<void> {
  assert.equal(await marked('workflow-health', PATH, text, files), text);
}

async function severities(text: string, files: Files = {}): Promise<readonly string[]> {
  return (await problemsOf(PATH, { ...files, [PATH]: text }, 'workflow-health')).map(({ severity }) => severity);
}

describe('workflow-health', () => {
  it('finds a push without permissions', async () => {
    const text = workflow(BY_HAND, '', '⟦git push⟧ origin HEAD:google-scholar-stats --force');
    await expectMarks(text);
    assert.deepEqual(await severities(text.replace(/[⟦⟧]/g, '')), ['info']);
    assert.equal(await fixed('workflow-health', 'let-push', PATH, workflow(BY_HAND)), workflow(BY_HAND, WRITE));
  });

  it('finds a push that the permissions forbid', async () => {
    const text = workflow(BY_HAND, 'permissions:\n  contents: read\n\n');
    assert.deepEqual(await severities(text), ['warning']);
    assert.equal(await fixed('workflow-health', 'let-push', PATH, text), workflow(BY_HAND, WRITE));
    assert.equal(
      await fixed('workflow-health', 'let-push', PATH, workflow(BY_HAND, 'permissions:\n  pages: write\n\n')),
      workflow(BY_HAND, 'permissions:\n  contents: write\n  pages: write\n\n'),
    );
  });

  it('finds a schedule that nobody can start by hand', async () => {
    await expectMarks(workflow("⟦on⟧:\n  page_build:\n  schedule:\n    - cron: '0 8 * * *'", WRITE));
    assert.equal(
      await fixed('workflow-health', 'add-dispatch', PATH, workflow("on:\n schedule:\n  - cron: '0 8 * * *'", WRITE)),
      workflow("on:\n workflow_dispatch:\n schedule:\n  - cron: '0 8 * * *'", WRITE),
    );
  });

  it('finds a wait for a build that another workflow does away with', async () => {
    await expectMarks(workflow('on:\n  ⟦page_build⟧:\n  workflow_dispatch:', WRITE), deploys);
    await expectMarks(workflow('on: ⟦page_build⟧', WRITE), deploys);
    assert.deepEqual(await severities(workflow('on: [page_build]', WRITE), deploys), ['warning']);
  });

  for (const [why, text, files] of [
    ['a push that may be', workflow(BY_HAND, WRITE), {}],
    [
      'a push of a job that may',
      workflow(BY_HAND).replace('    steps:', '    permissions:\n      contents: write\n    steps:'),
      {},
    ],
    ['all permissions', workflow(BY_HAND, 'permissions: write-all\n'), {}],
    [
      'a push with a key of its own',
      workflow(BY_HAND, '', 'git push "https://x:${{ secrets.PAT_TOKEN }}@github.com/meilin/x.git"'),
      {},
    ],
    ['a push by SSH', workflow(BY_HAND, '', 'git push git@github.com:meilin/x.git'), {}],
    ['a push in a comment', workflow(BY_HAND, '', '# git push'), {}],
    ['a workflow that does not push', workflow(BY_HAND, '', 'echo done'), {}],
    ['a wait for the build of a branch', workflow('on: page_build', WRITE), {}],
    [
      'a deployment that nobody starts',
      workflow('on: page_build', WRITE),
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
