import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from './run';
import { publishedFiles, writeSmallSite } from './smallSite';

describe('a site that is too large to be read whole', () => {
  let folder: string;
  let site: string;
  let target: string;
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'ahc-'));
    site = path.join(folder, 'site');
    target = path.join(folder, 'published');
  });
  beforeEach(() => writeSmallSite(site));
  afterEach(() => {
    rmSync(site, { recursive: true });
    rmSync(target, { recursive: true, force: true });
  });
  after(() => rmSync(folder, { recursive: true }));

  const write = (file: string, text: string): void => {
    mkdirSync(path.dirname(path.join(site, file)), { recursive: true });
    writeFileSync(path.join(site, file), text);
  };
  const published = (file: string): boolean => existsSync(path.join(target, file));

  describe('by a page of more than 4 MB', () => {
    const told = '“_pages/poster.md” was not read: it is larger than 4 MB. Jekyll itself does read it.\n';
    beforeEach(() => {
      const picture = `![Poster](data:image/png;base64,${'A'.repeat(4_000_000)})`;
      write('_pages/poster.md', `---\npermalink: /poster/\n---\n\n[Poster]()\n\n${picture}\n`);
    });

    it('is checked but for that page, as which it is told, be it named or its site', async () => {
      for (const given of ['.', '_pages/poster.md']) {
        const { code, err } = await run(['check', given], site);
        assert.deepEqual([code, err], [0, told], given);
      }
    });

    it('is built but for that page, and not its source in its place', async () => {
      const { code, out, err } = await run(['build', site, '--to', target], site);
      assert.deepEqual([code, out], [1, `${publishedFiles} files written to ${target}\n`]);
      assert.equal(err, `_pages/poster.md:1:1: ${told}_pages/poster.md was not written.\n`);
      assert.deepEqual([published('index.html'), published('_pages/poster.md')], [true, false]);
    });

    it('is exported but for that page, which is told of', async () => {
      assert.equal((await run(['export', site])).err.split('\n')[0], told.trimEnd());
      assert.deepEqual(await run(['export', path.join(site, '_pages/poster.md')]), { code: 1, out: '', err: told });
      assert.equal((await run(['verify', path.join(site, '_pages/poster.md')])).err, told);
    });

    it('says in the place of the page that it is too large', async () => {
      const { code, err } = await run(['render', path.join(site, '_pages/poster.md')], site);
      assert.equal(code, 1);
      assert.match(err, /^_pages\/poster\.md:1:1: “_pages\/poster\.md” is too large for a preview: more than 4 MB\./);
    });
  });

  describe('by 20 MB of HTML in a folder that is listed first', () => {
    beforeEach(() => {
      for (let at = 0; at < 6; at++) write(`2019/${at}.html`, `<p>${'x'.repeat(3_900_000)}</p>`);
    });

    it('is checked, built and exported as ever: HTML without front matter is only copied', async () => {
      assert.deepEqual(await run(['check', site]), { code: 0, out: '', err: '' });
      const { code, out, err } = await run(['build', site, '--to', target]);
      assert.deepEqual([code, out, err], [0, `${publishedFiles + 6} files written to ${target}\n`, '']);
      assert.equal(readFileSync(path.join(target, '2019/5.html')).length, 3_900_007);
      assert.ok(published('index.html') && published('assets/css/main.css'));
    });

    it('is no site to be built where pages among them were not read', async () => {
      for (let at = 0; at < 6; at++) write(`2019/${at}.html`, `---\n---\n${'x'.repeat(3_900_000)}`);
      const told = /^“2019\/\d\.html” was not read: the limit for a site is 20 MB of text\. .*\n/;
      const checked = await run(['check', site]);
      assert.deepEqual([checked.code, checked.out], [0, '']);
      assert.match(checked.err, told);
      const { code, out, err } = await run(['build', site, '--to', target]);
      assert.deepEqual([code, out, existsSync(target)], [1, '', false]);
      assert.match(err, told);
      assert.match(err, /\nNothing was written: it would be only a part of the site\.\n$/);
    });
  });

  it('by ten thousand pictures in a folder that is listed first is checked as far as it was looked at, and not built', async () => {
    mkdirSync(path.join(site, '2019'));
    for (let at = 0; at < 10_000; at++) writeFileSync(path.join(site, '2019', `${at}.png`), '');
    write('_pages/frames.md', '---\npermalink: /frames/\n---\n\n![A](/2019/9999.png)\n![B](/images/none.png)\n');
    const checked = await run(['check', site]);
    assert.match(checked.out, /^.*There is no file “\/images\/none\.png”.*\n$/, 'what may lie there is not missing');
    const told = /^Not all of the folder “2019” was looked at: the limit for a site is 10,000 files, .*\n/;
    assert.match(checked.err, told);
    assert.equal((await run(['render', path.join(site, '_pages/about.md')])).code, 0);

    const { code, out, err } = await run(['build', site, '--to', target]);
    assert.deepEqual([code, out, existsSync(target)], [1, '', false]);
    assert.match(err, told);
    assert.match(err, /\nNothing was written: it would be only a part of the site\.\n$/);

    const config = readFileSync(path.join(site, '_config.yml'), 'utf8');
    write('_config.yml', config.replace(/^exclude:$/m, 'exclude:\n  - "2019"'));
    const built = await run(['build', site, '--to', target]);
    assert.deepEqual([built.code, built.err], [0, '']);
    assert.ok(published('index.html') && published('frames/index.html'));
  });
});
