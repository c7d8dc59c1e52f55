import assert from 'node:assert/strict';
import { loadSite } from '../../../../src/core/site/store/loadSite';
import { createMemoryWorkspace } from '../../memoryWorkspace';
import { publishedSite, type PublishedSite } from '../../../../src/core/site/addresses/publishedSite';
import { belowBase, sitePath } from '../../../../src/core/site/sitePath';
import type { SiteSnapshot } from '../../../../src/core/site/siteSnapshot';

async function site(config: readonly string[], CNAME?: string): Promise<SiteSnapshot> {
  const files = { '_config.yml': `${config.join('\n')}\n`, ...(CNAME === undefined ? {} : { CNAME }) };
  return loadSite(createMemoryWorkspace(files), 'memory:/site');
}

type Told = Pick<PublishedSite, 'base' | 'folder' | 'bases' | 'certain'>;

/** Surely in this folder. */
const surely = (folder: string, base = folder): Told => ({
  base,
  folder,
  bases: [...new Set([folder, base])],
  certain: true,
});
/** By the configuration alone, in which a fork may have that of another. */
const likely = (folder: string, bases: readonly string[] = ['', folder]): Told => ({
  ...{ base: folder, folder, bases },
  certain: false,
});
/** Nobody can tell. */
const unknown = (base: string, bases: readonly string[]): Told => ({ base, folder: undefined, bases, certain: false });

const project = 'mei/home';
const user = 'mei/mei.github.io';

describe('where a site is published', () => {
  for (const [what, config, remote, CNAME, told] of [
    ['nothing is known of', [], undefined, undefined, unknown('', [''])],
    ['a baseurl alone', ['baseurl: /home'], undefined, undefined, unknown('/home', ['', '/home'])],
    ['a baseurl that is a slash', ['baseurl: /'], project, undefined, surely('/home')],
    ['a baseurl without slash, or with two', ['baseurl: a/b/'], undefined, undefined, unknown('/a/b', ['', '/a/b'])],

    ['a project site', [], project, undefined, surely('/home')],
    ['a project site with that baseurl', ['baseurl: /home'], project, undefined, surely('/home')],
    [
      'a project site with another baseurl',
      ['baseurl: /new'],
      project,
      undefined,
      { base: '/new', folder: '/new', bases: ['/home', '/new'], certain: true },
    ],
    ["a user's site", [], user, undefined, surely('')],
    ["a user's site, in whatever case", [], 'Mei/MEI.github.io', undefined, surely('')],
    ["a user's site with a baseurl", ['baseurl: /x'], user, undefined, surely('', '/x')],

    ['a project site by its configuration', [`repository: ${project}`], undefined, undefined, likely('/home')],
    ["a user's site by its configuration", [`repository: ${user}`], undefined, undefined, likely('', [''])],
    ['a repository that is none', ['repository: home'], undefined, undefined, unknown('', [''])],
    [
      "a fork that still names the template's repository",
      ['repository: RayeRen/acad-homepage.github.io'],
      undefined,
      undefined,
      unknown('', ['', '/acad-homepage.github.io']),
    ],
    ["a fork that still names another's", ['repository: wei/page'], project, undefined, surely('/home')],
    [
      'a clone that may have the name from before',
      ['repository: mei/new'],
      'mei/old',
      undefined,
      { base: '/old', folder: '/old', bases: ['', '/old', '/new'], certain: false },
    ],
    [
      'a clone that may have become the site of its owner',
      [`repository: ${user}`],
      project,
      undefined,
      unknown('/home', ['', '/home']),
    ],
    [
      'the same with a baseurl',
      [`repository: ${user}`, 'baseurl: /home'],
      project,
      undefined,
      { base: '/home', folder: '/home', bases: ['', '/home'], certain: false },
    ],
    ['a project site that is named in another case', ['repository: mei/Home'], project, undefined, surely('/home')],
    ['a url that is none yet', ['url: your-url'], project, undefined, surely('/home')],
    ['a url of a scheme alone', ['url: "https://"'], project, undefined, surely('/home')],

    ['a domain', [], project, 'mei.example\n', surely('')],
    ['a domain with a baseurl', ['baseurl: /x'], project, 'mei.example\n', surely('', '/x')],
    ['an empty CNAME', [], project, '\n', surely('/home')],

    ['a url on its own host', ['url: https://mei.github.io'], project, undefined, surely('/home')],
    ['a url with its folder', ['url: https://mei.github.io/home'], project, undefined, surely('/home')],
    ['a url of jekyll serve', ['url: http://localhost:4000'], project, undefined, surely('/home')],
    ['a url on another host', ['url: https://mei.example'], project, undefined, unknown('', ['', '/home'])],
    ['a url without scheme', ['url: mei.example'], project, undefined, unknown('', ['', '/home'])],
    [
      'a url below another host',
      ['url: https://uni.example/~mei'],
      project,
      undefined,
      unknown('', ['', '/~mei', '/home']),
    ],
    ["a url on another's host", ['url: https://wei.github.io'], project, undefined, unknown('/home', ['', '/home'])],
    [
      "a url on another's host, by its configuration",
      ['url: https://wei.github.io', `repository: ${project}`],
      undefined,
      undefined,
      unknown('/home', ['', '/home']),
    ],
  ] satisfies readonly (readonly [string, readonly string[], string | undefined, string | undefined, Told])[]) {
    it(what, async () => {
      const { base, folder, bases, certain } = publishedSite(await site(config, CNAME), remote);
      assert.deepEqual({ base, folder, bases, certain }, told);
    });
  }
});

describe('an address of the site itself', () => {
  it('begins at the root, or in a folder that the site may have', async () => {
    const home = await site(['repository: mei/home']);
    assert.equal(sitePath('/cn/', home, undefined), '/cn/');
    assert.equal(sitePath('cn/', home, undefined), '/cn/');
    assert.equal(sitePath('/home/cn/', home, undefined), '/cn/');
    assert.equal(belowBase('/home/cn/', home, undefined), '/cn/');
    assert.equal(belowBase('/cn/', home, undefined), undefined);
    // the folder of the fork’s origin is none of this site’s
    assert.equal(sitePath('/home/cn/', home, 'wei/page'), '/home/cn/');
  });

  it('has one of its hosts: of the repository, of url, of CNAME', async () => {
    const own = await site(['url: https://mei.example', 'baseurl: /home', 'repository: mei/home'], 'Lin.example\n');
    assert.equal(sitePath('https://MEI.github.io/home/cn/', own, undefined), '/cn/');
    assert.equal(sitePath('https://mei.example/home/cn/', own, undefined), '/cn/');
    assert.equal(sitePath('//lin.example/home/', own, undefined), '/');
    assert.equal(sitePath('https://mei.github.io/other/', own, undefined), undefined);
    assert.equal(sitePath('https://wei.example/cn/', own, undefined), undefined);
    assert.equal(sitePath('mailto:mei@lin.example', own, undefined), undefined);
  });

  it("is not one of the template's, which a fork may still name", async () => {
    const fork = await site(['repository: RayeRen/acad-homepage.github.io']);
    assert.equal(sitePath('https://rayeren.github.io/acad-homepage.github.io/', fork, undefined), undefined);
  });
});
