import assert from 'node:assert/strict';
import { loadSite } from '../../../src/core/site/store/loadSite';
import { ownNames } from '../../../src/core/site/ownNames';
import { profileOf } from '../../../src/core/site/profileOf';
import type { SiteSnapshot } from '../../../src/core/site/siteSnapshot';
import { createMemoryWorkspace } from '../memoryWorkspace';

type Files = Readonly<Record<string, string>>;

const config = 'author:\n  name: Mei Lin\n  email: mei@example.org\n  github: meilin\n';
const people = 'zh:\n  name: 林梅\n  bio: 湖泊研究者\nnobody:\n';
const minimalLight: Files = {
  '_config.yml': 'title: 林梅 | Mei Lin\nposition: Reader of Rivers\ngithub_link: https://github.com/meilin\n',
  '_layouts/homepage.html': '{{ site.title }}{{ content }}',
};

const siteOf = (files: Files): Promise<SiteSnapshot> =>
  loadSite(createMemoryWorkspace({ '_config.yml': config, ...files }), 'memory:/site');

/** The profile beside a page whose front matter has `line`. */
async function beside(line: string, files: Files = {}): Promise<unknown> {
  const site = await siteOf({ '_data/authors.yml': people, ...files, 'index.md': `---\n${line}\n---\n` });
  return profileOf(
    site,
    site.pages.find(({ path }) => path === 'index.md'),
  );
}

describe('the profile beside a page', () => {
  const own = { name: 'Mei Lin', email: 'mei@example.org', github: 'meilin' };

  it('is that of the configuration', async () => assert.deepEqual(await beside('title: Home'), own));

  it('is in its place the one that the page names, without what only the other has', async () =>
    assert.deepEqual(await beside('author: zh'), { name: '林梅', bio: '湖泊研究者' }));

  it('is that of the configuration where the page names nobody who is known', async () => {
    for (const name of ['en', 'nobody', '[zh]', 'toString']) assert.deepEqual(await beside(`author: ${name}`), own);
  });

  it('has of minimal-light the keys of the template', async () => {
    const { name, bio, github, email } = (await beside('', minimalLight)) as Readonly<Record<string, unknown>>;
    assert.deepEqual([name, bio, github, email], ['林梅', 'Reader of Rivers', 'https://github.com/meilin', undefined]);
  });

  it('is none where the configuration has none', async () =>
    assert.equal(await beside('', { '_config.yml': 'author: Mei Lin\n' }), undefined));
});

describe('the names of a site’s owner', () => {
  it('are those of all profiles, that of the configuration first', async () =>
    assert.deepEqual(ownNames(await siteOf({ '_data/authors.yml': people })), ['Mei Lin', '林梅']));

  it('are of minimal-light those of its title', async () => {
    assert.deepEqual(ownNames(await siteOf(minimalLight)), ['林梅', 'Mei Lin']);
    assert.deepEqual(ownNames(undefined), []);
  });
});
