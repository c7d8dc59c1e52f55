import assert from 'node:assert/strict';
import { inMemory, smallSite } from './inMemory';

type Files = Readonly<Record<string, string>>;

/** The small site with these lines before its configuration, without the repository that it names. */
const configured = (...lines: readonly string[]): Files => ({
  ...smallSite,
  '_config.yml': `${lines.map(line => `${line}\n`).join('')}${(smallSite['_config.yml'] ?? '').replace(/^repository.*\n/m, '')}`,
  '_pages/zh.md': '---\npermalink: /zh/\n---\n\n# 近况\n',
});

const pushedTo = (repository: string): Files => ({
  '.git/config': `[remote "origin"]\n\turl = https://github.com/${repository}.git\n`,
});

async function addressOf(files: Files, path = '_pages/zh.md'): Promise<string> {
  const { service, uri } = inMemory(files);
  const page = await service.publishedPage(uri(path));
  return page.kind === 'address' ? page.address : page.kind;
}

describe('the address that a page is published at', () => {
  for (const [what, files, address] of [
    ['is url and the page’s own', configured('url: https://lin.example'), 'https://lin.example/zh/'],
    ['whatever slash ends the url', configured('url: https://lin.example/'), 'https://lin.example/zh/'],
    [
      'with baseurl in between',
      configured('url: https://lin.example', 'baseurl: /home'),
      'https://lin.example/home/zh/',
    ],
    [
      'which some write into url as well',
      configured('url: https://lin.example/home', 'baseurl: /home'),
      'https://lin.example/home/zh/',
    ],
    [
      'is in the folder of the repository it is pushed to',
      { ...configured('url: https://lin-qiu.github.io'), ...pushedTo('lin-qiu/home') },
      'https://lin-qiu.github.io/home/zh/',
    ],
    [
      'is what GitHub Pages fills in where no url is set',
      { ...configured('url:'), ...pushedTo('lin-qiu/home') },
      'https://lin-qiu.github.io/home/zh/',
    ],
    [
      'is at the root for the repository of a user’s site',
      { ...configured(), ...pushedTo('lin-qiu/lin-qiu.github.io') },
      'https://lin-qiu.github.io/zh/',
    ],
    [
      'is by the repository of the configuration where no other is known',
      configured('repository: lin-qiu/lin-qiu.github.io', 'plugins: [jekyll-github-metadata]'),
      'https://lin-qiu.github.io/zh/',
    ],
    [
      'is at a domain of its own',
      { ...configured(), ...pushedTo('lin-qiu/home'), CNAME: 'lin.example\n' },
      'http://lin.example/zh/',
    ],
  ] as const) {
    it(`${what}: ${address}`, async () => assert.equal(await addressOf(files), address));
  }

  it('is percent-encoded', async () => {
    const files = { ...configured('url: https://lin.example'), '_pages/zh.md': '---\npermalink: /近况/\n---\n' };
    assert.equal(await addressOf(files), 'https://lin.example/%E8%BF%91%E5%86%B5/');
  });

  it('is not known where the files do not say; then the place to write it at is', async () => {
    const { service, uri } = inMemory(configured('title: x', 'url:  # not yet'));
    assert.deepEqual(await service.publishedPage(uri('_pages/about.md')), {
      kind: 'no-url',
      config: uri('_config.yml'),
      place: { range: { start: 14, end: 14 }, before: '', after: '' },
    });
  });

  it('is not that of the template, which a fork may still name', async () => {
    const fork = configured('repository: RayeRen/acad-homepage.github.io', 'plugins: [jekyll-github-metadata]');
    assert.equal(await addressOf(fork), 'no-url');
  });

  it('is not that of a file that makes no page', async () => {
    assert.equal(await addressOf(configured('url: https://lin.example'), '_config.yml'), 'no-page');
    assert.equal(await addressOf(configured('url: https://lin.example'), '_pages/none.md'), 'no-page');
  });
});
