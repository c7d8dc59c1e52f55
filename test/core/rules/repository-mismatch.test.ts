import assert from 'node:assert/strict';
import type { Problem } from '../../../src/core/rules/rule';
import { applyEdits } from '../../../src/core/text/edit';
import { problemsOf, type Files } from './sampleSite';

const configPath = '_config.yml';
const config = (repository: string): string =>
  `repository: ${repository}\ntitle: Mei\ninclude: [_pages]\nauthor: {name: Mei}\n`;

/** The home page with a citation number in it. */
const withNumbers: Files = {
  '_pages/about.md': "---\npermalink: /\n---\n\nCited <span id='total_cit'></span> times.\n",
};

async function found(
  repository: string,
  remote: string | undefined,
  files: Files = withNumbers,
): Promise<readonly Problem[]> {
  return problemsOf(configPath, { ...files, [configPath]: config(repository) }, 'repository-mismatch', remote);
}

async function fixedOf(repository: string, remote?: string): Promise<string> {
  const [problem] = await found(repository, remote);
  return applyEdits(config(repository), problem?.fixes[0]?.edits ?? []);
}

describe('repository-mismatch', () => {
  it('finds the repository of somebody else, and writes the one of the remote', async () => {
    const [problem] = await found('"lianghu/lianghu.github.io"', 'meilin/meilin.github.io');
    assert.equal(problem?.severity, 'error');
    assert.deepEqual(problem.range, { start: 12, end: 39 });
    assert.deepEqual(problem.message.values, ['lianghu/lianghu.github.io', 'meilin/meilin.github.io']);
    assert.equal(
      await fixedOf('"lianghu/lianghu.github.io"', 'meilin/meilin.github.io'),
      config('"meilin/meilin.github.io"'),
    );
  });

  it('speaks lower of another repository of the same owner, and where no number is shown', async () => {
    const severities = async (repository: string, files?: Files): Promise<readonly string[]> =>
      (await found(repository, 'meilin/meilin.github.io', files)).map(({ severity }) => severity);
    assert.deepEqual(await severities('meilin/homepage'), ['warning']);
    assert.deepEqual(await severities('meilin/homepage', {}), ['info']);
    assert.deepEqual(await severities('lianghu/homepage', {}), ['warning']);
  });

  it('counts the badge and numbers in pieces as numbers that are shown', async () => {
    const badge = {
      '_pages/about.md':
        '---\npermalink: /\n---\n\n<img src="https://img.shields.io/endpoint?url={{ url | url_encode }}">\n',
    };
    const piece = {
      '_pages/about.md': '---\npermalink: /\n---\n\n{% include_relative parts/papers.md %}\n',
      '_pages/parts/papers.md': "Lakes <span class='show_paper_citations' data='x'></span>\n",
    };
    for (const files of [badge, piece])
      assert.deepEqual(
        (await found('lianghu/x', 'meilin/x', files)).map(({ severity }) => severity),
        ['error'],
      );
  });

  it('finds what is no owner/name', async () => {
    assert.equal(await fixedOf('https://github.com/meilin/homepage.git'), config('meilin/homepage'));
    assert.equal(await fixedOf('meilin/homepage/'), config('meilin/homepage'));
    assert.equal(await fixedOf('git@github.com:meilin/homepage.git'), config('meilin/homepage'));
    assert.equal(await fixedOf("'meilin.github.io'", 'meilin/meilin.github.io'), config("'meilin/meilin.github.io'"));
    assert.equal((await found('meilin.github.io', undefined)).length, 1);
  });

  it('tells the address of a site from a repository, as no account of GitHub has a dot in its name', async () => {
    for (const address of ['mei-lin.github.io/lakes', 'mei-lin.github.io/lakes/', 'https://mei-lin.github.io/lakes/']) {
      const [problem] = await found(address, undefined);
      assert.deepEqual(
        problem?.fixes.map(({ safe }) => safe),
        [false],
      );
      assert.equal(await fixedOf(address), config('mei-lin/lakes'));
    }
    assert.equal(await fixedOf('https://Mei-Lin.github.io'), config('Mei-Lin/Mei-Lin.github.io'));
    assert.equal(await fixedOf('mei-lin.github.io/lakes/', 'mei-lin/rivers'), config('mei-lin/rivers'));
    assert.equal((await found('lakes.example.org/mei', undefined))[0]?.fixes.length, 0);
  });

  it('finds a blank one where numbers are shown', async () => {
    assert.equal((await found('', undefined)).length, 1);
    assert.equal(await fixedOf('""', 'meilin/homepage'), config('"meilin/homepage"'));
  });

  for (const [why, repository, remote, files] of [
    [
      'the repository of the remote, in whatever case',
      'MeiLin/MeiLin.github.io',
      'meilin/meilin.github.io',
      withNumbers,
    ],
    ['any repository where there is no remote', 'lianghu/homepage', undefined, withNumbers],
    [
      'a clone of the template that has no place yet',
      'meilin/homepage',
      'RayeRen/acad-homepage.github.io',
      withNumbers,
    ],
    ['a blank one where no number is shown', '', 'meilin/homepage', {}],
    [
      'numbers in comments',
      '',
      undefined,
      { '_pages/about.md': "---\npermalink: /\n---\n\n<!-- <span id='total_cit'></span> -->\n" },
    ],
    [
      'sites that never read it',
      'lianghu/homepage',
      'meilin/homepage',
      { ...withNumbers, '_includes/fetch_google_scholar_stats.html': '' },
    ],
    [
      'a blank one where the numbers are committed',
      '',
      undefined,
      {
        ...withNumbers,
        '_includes/fetch_google_scholar_stats.html':
          '<script>show({{ site.data.gs_data.citedby }}); // {{ site.repository }}\n</script>',
      },
    ],
  ] satisfies readonly (readonly [string, string, string | undefined, Files])[]) {
    it(`leaves ${why} alone`, async () => assert.deepEqual(await found(repository, remote, files), []));
  }
});
