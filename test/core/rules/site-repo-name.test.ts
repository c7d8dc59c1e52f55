import assert from 'node:assert/strict';
import { problemsOf, sampleFiles, type Files } from './sampleSite';

const config = '_config.yml';

async function told(remote: string | undefined, files: Files = {}): Promise<readonly (readonly string[])[]> {
  return (await problemsOf(config, { ...files }, 'site-repo-name', remote)).map(({ message }) => message.values);
}

describe('site-repo-name', () => {
  it('finds a repository that is named like the site of another account', async () => {
    assert.deepEqual(await told('meilin/mei-lin.github.io'), [['mei-lin.github.io', 'meilin.github.io']]);
    assert.deepEqual(await told('MeiLin/acad-homepage.github.io-main'), [
      ['acad-homepage.github.io-main', 'meilin.github.io'],
    ]);
  });

  it('stands at the repository in the configuration', async () => {
    const [problem] = await problemsOf(config, {}, 'site-repo-name', 'meilin/mei-lin.github.io');
    const { start, end } = problem?.range ?? { start: 0, end: 0 };
    assert.equal(sampleFiles[config]?.slice(start, end), '"meilin/meilin.github.io"');
    assert.equal(problem?.severity, 'info');
  });

  it('takes an empty CNAME for no domain, as GitHub Pages does', async () => {
    assert.deepEqual(await told('meilin/mei.github.io', { CNAME: '\n' }), [['mei.github.io', 'meilin.github.io']]);
  });

  for (const [why, remote, files] of [
    ["the name of the owner's own site, in whatever case", 'MeiLin/meilin.github.io', {}],
    ['a site in a folder that is named so', 'meilin/homepage', {}],
    ['a site without a remote', undefined, {}],
    ['a site with a domain', 'meilin/mei-lin.github.io', { CNAME: 'mei.example\n' }],
    [
      'a site with another address',
      'meilin/mei.github.io',
      { [config]: `url: https://mei.example\n${sampleFiles[config]}` },
    ],
    [
      'a site whose author set the folder',
      'meilin/mei.github.io',
      { [config]: `baseurl: /mei.github.io\n${sampleFiles[config]}` },
    ],
    ['a site that another service publishes', 'meilin/mei.github.io', { 'netlify.toml': '[build]\n' }],
    ['a clone of the template', 'RayeRen/acad-homepage.github.io', {}],
  ] satisfies readonly (readonly [string, string | undefined, Files])[]) {
    it(`leaves ${why} alone`, async () => assert.deepEqual(await told(remote, files), []));
  }
});
