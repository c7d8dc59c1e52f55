import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { createFileWorkspace } from '../../../src/cli/ports/fileWorkspace';
import { renderPage } from '../../../src/core/render/renderPage';
import { loadSite } from '../../../src/core/site/store/loadSite';
import { SiteStore } from '../../../src/core/site/store/siteStore';

/** What a site holds, and what lies beside it; links by what they say, from the folder that holds them. */
const files = {
  'secret.txt': 'the secret',
  'secrets/a.md': 'the secret',
  'site/_config.yml': 'title: T\n',
  'site/index.html':
    '---\n---\n{% include inside.html %}{{ site.data.inside.word }}{{ site.data.outside.word }}{% include_relative real.txt %}',
  'site/real.txt': 'real ',
  'site/_includes/real.html': 'included ',
  'site/_data/real.yml': 'word: datum\n',
  'site/assets/images/a.png': 'a picture',
  'site/assets/images/old/b.txt': 'a text',
  'site/assets/images/old/deep/d.txt': 'a text',
  'site/.hidden/c.txt': 'hidden',
  'site/.env': 'TOKEN=hidden',
  'site/.git/config': 'url = https://mei:token@github.example/site',
};
const links = {
  'site/_includes/inside.html': 'real.html',
  'site/_includes/outside.html': '../../secret.txt',
  'site/_includes/absolute.html': '<secret>',
  'site/_includes/roundabout.html': 'outside.html',
  'site/_includes/dangling.html': 'nowhere.html',
  'site/_includes/itself.html': 'itself.html',
  'site/_data/inside.yml': 'real.yml',
  'site/_data/outside.yml': '../../secret.txt',
  'site/_layouts/default.html': '../../secret.txt',
  'site/_sass/a.scss': '../../secret.txt',
  'site/files/a.png': '../../secret.txt',
  'site/secrets': '../secrets',
  'site/up': '..',
  'site/images': 'assets/images',
  'site/here': '.',
  'site/assets/round': '..',
  'site/assets/images/other': '../images/old',
  'site/assets/images/old/third': 'deep',
  'site/hidden': '.hidden',
  'site/assets/c.txt': '../.hidden/c.txt',
  'site/env.txt': '.env',
  'site/settings.txt': '.git/config',
};

describe('links in a site', () => {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'ahl-')));
  const root = pathToFileURL(path.join(folder, 'site')).href;
  before(function () {
    // Windows lets only administrators make links.
    if (process.platform === 'win32') this.skip();
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
      writeFileSync(path.join(folder, file), text);
    }
    for (const [link, target] of Object.entries(links)) {
      mkdirSync(path.join(folder, path.dirname(link)), { recursive: true });
      symlinkSync(target.replace('<secret>', path.join(folder, 'secret.txt')), path.join(folder, link));
    }
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('are files of it where they lead to one, and nothing where they lead out of it or to a secret', async () => {
    const site = await loadSite(createFileWorkspace(), root);
    assert.deepEqual(
      [...site.files.keys(), ...site.assets.keys()].sort(),
      [
        // known, not published
        '.env',
        '_config.yml',
        '_data/inside.yml',
        '_data/real.yml',
        '_includes/inside.html',
        '_includes/real.html',
        // Jekyll publishes what a link leads to, in a hidden folder too
        'assets/c.txt',
        'assets/images/a.png',
        'assets/images/old/b.txt',
        'assets/images/old/deep/d.txt',
        'assets/images/old/third/d.txt',
        'assets/images/other/b.txt',
        'assets/images/other/deep/d.txt',
        'assets/images/other/third/d.txt',
        'images/a.png',
        'images/old/b.txt',
        'images/old/deep/d.txt',
        'images/old/third/d.txt',
        // below a link another one, and below that no third
        'images/other/b.txt',
        'images/other/deep/d.txt',
        'index.html',
        'real.txt',
      ].sort(),
    );
  });

  it('to a folder have what comes into it and goes from it later', async () => {
    const store = new SiteStore(createFileWorkspace(), () => undefined);
    const page = `${root}/index.html`;
    await store.locate(page);
    const late = path.join(folder, 'site/assets/images/late.png');
    const isThere = async (): Promise<boolean | undefined> =>
      (await store.locate(page))?.site.assets.has('images/late.png');
    writeFileSync(late, 'late');
    await store.fileChanged(`${root}/assets/images/late.png`);
    assert.equal(await isThere(), true);
    rmSync(late);
    await store.fileChanged(`${root}/assets/images/late.png`);
    assert.equal(await isThere(), false);
  });

  it('give a page no text from outside', async () => {
    const site = await loadSite(createFileWorkspace(), root);
    const at = { now: new Date('2026-11-25T00:00:00Z'), environment: 'production', semantics: 'github-pages' } as const;
    assert.equal(renderPage(site, 'index.html', at).html, 'included datumreal ');
  });

  it('are followed in a site that is found through one itself', async () => {
    symlinkSync('site', path.join(folder, 'linked'));
    const site = await loadSite(createFileWorkspace(), pathToFileURL(path.join(folder, 'linked')).href);
    assert.equal(site.files.get('_includes/inside.html')?.text, 'included ');
    assert.equal(site.files.get('_includes/outside.html'), undefined);
  });

  it('stay outside when they come later', async () => {
    const store = new SiteStore(createFileWorkspace(), () => undefined);
    const page = `${root}/index.html`;
    await store.locate(page);
    for (const [link, target] of [
      ['late-out.html', '../../secret.txt'],
      ['late-in.html', 'real.html'],
    ] as const) {
      symlinkSync(target, path.join(folder, 'site/_includes', link));
      await store.fileChanged(`${root}/_includes/${link}`);
    }
    const site = (await store.locate(page))?.site;
    assert.equal(site?.files.get('_includes/late-in.html')?.text, 'included ');
    assert.equal(site.files.get('_includes/late-out.html'), undefined);
  });

  it('to a folder of the site are followed when they come later', async () => {
    const store = new SiteStore(createFileWorkspace(), () => undefined);
    const page = `${root}/index.html`;
    await store.locate(page);
    symlinkSync('assets/images', path.join(folder, 'site/photos'));
    await store.fileChanged(`${root}/photos`);
    assert.equal((await store.locate(page))?.site.assets.has('photos/a.png'), true);
    rmSync(path.join(folder, 'site/photos'));
    await store.fileChanged(`${root}/photos`);
    assert.equal((await store.locate(page))?.site.assets.has('photos/a.png'), false);
  });

  it('are not followed where the host cannot tell where they lead', async () => {
    const workspace = { ...createFileWorkspace(), leadsInto: () => Promise.resolve(false) };
    assert.equal((await loadSite(workspace, root)).files.get('_includes/inside.html'), undefined);
  });
});
