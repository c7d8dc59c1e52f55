import assert from 'node:assert/strict';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run } from './run';
import { publishedFiles, writeSmallSite } from './smallSite';

/** The files below a folder, by their paths from it. */
function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'))
    .sort();
}

describe('academic-homepage build', () => {
  let folder: string;
  let site: string;
  let target: string;
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'ahc-'));
    site = path.join(folder, 'site');
    target = path.join(folder, 'published');
    writeSmallSite(site);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('writes the whole site, and nothing half', async () => {
    rmSync(site, { recursive: true });
    cpSync('media/starter', site, { recursive: true });
    const { code, out, err } = await run(['build', '--to', target], site);
    assert.deepEqual([code, out, err], [0, `24 files written to ${target}\n`, '']);
    const files = filesIn(target);
    assert.equal(files.length, 24);
    assert.deepEqual(
      files.filter(file => file.endsWith('.html')),
      ['404.html', 'about.html', 'about/index.html', 'index.html', 'zh/index.html'],
    );
    assert.match(readFileSync(path.join(target, 'zh/index.html'), 'utf8'), /<html lang="zh-CN"/);
    assert.match(readFileSync(path.join(target, 'assets/css/main.css'), 'utf8'), /\.paper-box/);
    const picture = 'images/avatar.png';
    assert.ok(readFileSync(path.join(target, picture)).equals(readFileSync(path.join(site, picture))));
  });

  it('says in one line what the theme of the site has and its folder lacks', async () => {
    const themed = path.join(folder, 'themed');
    mkdirSync(themed);
    writeFileSync(path.join(themed, '_config.yml'), 'title: Mei Lin\ntheme: minima\n');
    writeFileSync(path.join(themed, 'index.md'), '---\nlayout: home\n---\n');
    writeFileSync(path.join(themed, 'about.md'), '---\nlayout: page\n---\nLakes.\n{% include social.html %}\n');
    writeFileSync(path.join(themed, 'rivers.md'), '---\n---\nRivers.\n{% include social.html %}\n');
    const { code, err } = await run(['build', themed, '--to', target, '--builder', 'jekyll-4'], folder);
    const line =
      'The theme of this site is not part of its folder: the layouts, includes and styles that only the theme has are missing in what was written.\n';
    assert.deepEqual([code, err], [0, line]);
    assert.deepEqual(filesIn(target), ['about.html', 'index.html', 'rivers.html']);
    writeFileSync(path.join(themed, 'style.scss'), '---\n---\n@import "minima";\n');
    const styled = await run(['build', themed, '--to', target, '--builder', 'jekyll-4'], folder);
    assert.deepEqual([styled.code, styled.err], [1, `${line}style.css was not written.\n`]);
  });

  it('replaces its own files and leaves all others', async () => {
    mkdirSync(target);
    writeFileSync(path.join(target, 'index.html'), 'old');
    writeFileSync(path.join(target, 'mine.txt'), 'mine');
    assert.equal((await run(['build', site, '--to', target])).code, 0);
    assert.equal(readFileSync(path.join(target, 'mine.txt'), 'utf8'), 'mine');
    assert.notEqual(readFileSync(path.join(target, 'index.html'), 'utf8'), 'old');
  });

  it('writes all but a page whose Liquid is broken, names it and exits with 1', async () => {
    writeFileSync(path.join(site, '_pages/broken.md'), '---\npermalink: /broken/\n---\n\n{% nonsense %}\n');
    const { code, out, err } = await run(['build', site, '--to', target], site);
    assert.equal(code, 1);
    assert.equal(out, `${publishedFiles} files written to ${target}\n`);
    assert.match(err, /^_pages\/broken\.md:5:1: .*nonsense.*\nbroken\/index\.html was not written\.\n$/);
  });

  it('names a file as “render” and “check” do: from the working folder, or by its whole path from outside of it', async () => {
    const page = path.join(site, '_pages/broken.md');
    writeFileSync(page, '\uFEFF---\npermalink: /broken/\n---\n\n{% nonsense %}\n');
    for (const [at, shown] of [
      [site, '_pages/broken.md'],
      [path.join(site, '_pages'), 'broken.md'],
      [folder, 'site/_pages/broken.md'],
      [path.join(site, 'images'), page],
    ] as const) {
      const [built, rendered, checked] = [
        await run(['build', site, '--to', target], at),
        await run(['render', page], at),
        await run(['check', page], at),
      ];
      const places = [built.err, rendered.err, checked.out].map(
        text => /^(?<place>.*?:\d+:\d+): .*nonsense/m.exec(text)?.groups?.place,
      );
      assert.deepEqual(places, Array(3).fill(`${shown}:5:1`), at);
    }
  });

  it('writes nothing of a site whose settings or data Jekyll cannot read, says where that is and exits with 1', async () => {
    const menu = path.join(site, '_data/navigation.yml');
    const before = readFileSync(menu, 'utf8');
    writeFileSync(menu, `${before}u: [ {title: x\n`);
    const settings = path.join(site, '_config.yml');
    const lines = readFileSync(settings, 'utf8').split('\n');
    writeFileSync(settings, `${lines.join('\n')}plugins: jekyll-feed\n`);
    const { code, out, err } = await run(['build', site, '--to', target], site);
    assert.deepEqual([code, out], [1, '']);
    const [first = '', second = '', ...rest] = err.split('\n');
    assert.match(first, new RegExp(`^_config\\.yml:${lines.length}:\\d+: “plugins” must be a list`));
    assert.match(second, /^_data\/navigation\.yml:\d+:\d+: YAML cannot be read from here on/);
    assert.deepEqual(rest, ['Nothing was written: Jekyll would not build this site.', '']);
    assert.equal(existsSync(target), false);
    for (const command of ['render', 'check']) {
      const ran = await run([command, path.join(site, '_pages/about.md'), ...(command === 'check' ? [site] : [])]);
      assert.equal(ran.code, 1);
      assert.match(command === 'check' ? ran.out : ran.err, /^\S*_config\.yml:\d+:\d+: .*“plugins” must be a list/m);
      if (command === 'render') assert.equal(ran.out, '');
    }
    writeFileSync(settings, 'title: [\n');
    const half = await run(['build', site, '--to', target], site);
    assert.deepEqual([half.code, half.err.split('\n')[0]?.startsWith('_config.yml:2:1: YAML')], [1, true]);
  });

  it('tells of each file that cannot be written once, and of many for one reason how many there are', async () => {
    mkdirSync(path.join(site, 'slides'));
    for (const name of ['1', '2', '3', '4', '5', '6', '7']) writeFileSync(path.join(site, 'slides', `${name}.txt`), '');
    writeFileSync(path.join(site, 'robots.txt'), '');
    mkdirSync(path.join(target, 'robots.txt'), { recursive: true });
    writeFileSync(path.join(target, 'slides'), '');
    const { code, out, err } = await run(['build', site, '--to', target]);
    const lines = err.trim().split('\n');
    const failed = lines.filter(line => line.startsWith('“slides/'));
    assert.equal(code, 1);
    assert.match(out, new RegExp(`^${publishedFiles} files written to `));
    assert.equal(failed.length, 5);
    assert.deepEqual(
      failed.map(line => line.replace(/^“slides\/\d\.txt” /, '')),
      Array<string>(5).fill('could not be written: EEXIST: file already exists'),
    );
    assert.deepEqual(lines.slice(-1), ['2 more files could not be written: EEXIST: file already exists']);
    assert.deepEqual(
      lines.filter(line => line.includes('robots')),
      ['“robots.txt” could not be written: EISDIR: illegal operation on a directory'],
    );
    assert.equal(lines.length, 7);
    rmSync(path.join(site, 'slides/7.txt'));
    const again = await run(['build', site, '--to', target]);
    assert.match(again.err, /^1 more file could not be written: EEXIST/m);
  });

  it('counts one file as one', async () => {
    rmSync(site, { recursive: true });
    mkdirSync(site);
    writeFileSync(path.join(site, '_config.yml'), 'title: Mei Lin\n');
    writeFileSync(path.join(site, 'about.md'), '---\npermalink: /\n---\n\n# Mei Lin\n');
    assert.equal((await run(['build', site, '--to', target])).out, `1 file written to ${target}\n`);
  });

  it('answers 2 to a folder in which there is nothing, and to a file in the place of the folder to write into', async () => {
    const empty = path.join(folder, 'empty');
    mkdirSync(empty);
    const nothing = await run(['build', empty, '--to', target]);
    assert.deepEqual([nothing.code, nothing.err.split('\n')[0]], [2, `There is no page or site at ${empty}.`]);
    writeFileSync(target, '');
    const file = await run(['build', site, '--to', target]);
    assert.deepEqual([file.code, file.err.split('\n')[0]], [2, `“${target}” is a file: --to takes a folder.`]);
  });

  it('writes nothing that Git would run in the folder that is written into', async () => {
    mkdirSync(path.join(target, '.git'), { recursive: true });
    writeFileSync(path.join(target, '.git/config'), '[core]\n');
    writeFileSync(
      path.join(site, 'config'),
      '---\npermalink: /.git/config\n---\n[core]\n  fsmonitor = "touch run; false"\n',
    );
    const { code, err } = await run(['build', site, '--to', target]);
    assert.equal(code, 1);
    assert.match(err, /^“\.git\/config” was not written: Git or an editor would run/);
    assert.deepEqual(filesIn(path.join(target, '.git')), ['config']);
    assert.equal(readFileSync(path.join(target, '.git/config'), 'utf8'), '[core]\n');
  });

  it('leaves out a link that leads out of the site, as the safe mode of Jekyll does', async () => {
    const secret = path.join(folder, 'secret.pdf');
    writeFileSync(secret, 'secret');
    mkdirSync(path.join(site, 'files'));
    symlinkSync(secret, path.join(site, 'files/cv.pdf'));
    symlinkSync(path.join(site, 'images/under-ice.svg'), path.join(site, 'files/me.svg'));
    assert.equal((await run(['build', site, '--to', target])).code, 0);
    assert.ok(filesIn(target).includes('files/me.svg'));
    assert.ok(!filesIn(target).includes('files/cv.pdf'));
  });

  it('writes nothing through a link that the site brings, which could lead to the hooks of git or to keys', async () => {
    const [hooks, keys] = [path.join(site, '.git/hooks'), path.join(folder, 'keys')];
    for (const name of [hooks, keys, path.join(site, 'hooks'), path.join(site, 'keys/deep'), path.join(site, '_site')])
      mkdirSync(name, { recursive: true });
    symlinkSync('../.git/hooks', path.join(site, '_site/hooks'));
    symlinkSync('../../keys', path.join(site, '_site/keys'));
    // a file that is a link is replaced, and what it led to stays
    writeFileSync(path.join(keys, 'mine.txt'), 'mine');
    symlinkSync('../../keys/mine.txt', path.join(site, '_site/index.html'));
    writeFileSync(path.join(site, 'hooks/pre-commit'), '#!/bin/sh\n', { mode: 0o755 });
    writeFileSync(path.join(site, 'keys/deep/authorized'), 'theirs');
    const { code, out, err } = await run(['build', '--to', '_site'], site);
    assert.equal(code, 1);
    assert.equal(out, `${publishedFiles} files written to ${path.join(site, '_site')}\n`);
    const why = 'a folder on the way there is a link, which may lead out of the folder that is written into.';
    for (const file of ['hooks/pre-commit', 'keys/deep/authorized'])
      assert.ok(err.includes(`“${file}” was not written: ${why}\n`), err);
    assert.deepEqual([filesIn(hooks), filesIn(keys)], [[], ['mine.txt']]);
    assert.deepEqual(readdirSync(keys), ['mine.txt']);
    assert.equal(readFileSync(path.join(keys, 'mine.txt'), 'utf8'), 'mine');
    assert.match(readFileSync(path.join(site, '_site/index.html'), 'utf8'), /<html/);
  });

  it('writes nothing into a “_site” that is such a link, and all into a folder outside that the author names by one', async () => {
    mkdirSync(target);
    symlinkSync(target, path.join(site, '_site'));
    assert.equal((await run(['build', '--to', '_site'], site)).code, 1);
    assert.deepEqual(filesIn(target), []);
    const link = path.join(folder, 'link');
    symlinkSync(target, link);
    assert.equal((await run(['build', '--to', link], site)).code, 0);
    assert.equal(filesIn(target).length, publishedFiles);
  });

  it('writes nothing through such a “_site” either where the author names it by a link to the site', async () => {
    mkdirSync(target);
    symlinkSync(target, path.join(site, '_site'));
    const link = path.join(folder, 'link');
    symlinkSync(site, link);
    for (const way of ['_site', '_site/deep'])
      assert.notEqual((await run(['build', site, '--to', path.join(link, way)])).code, 0);
    assert.deepEqual(filesIn(target), []);
  });

  it('refuses to write over the sources, whatever links the site or the target is named by', async () => {
    const elsewhere = path.join(folder, 'elsewhere');
    const deep = path.join(folder, 'disk/deep');
    mkdirSync(path.dirname(deep));
    // site → disk/deep/site, as where the folders of people lie on another disk
    cpSync(site, path.join(deep, 'site'), { recursive: true });
    rmSync(site, { recursive: true });
    symlinkSync(path.join(deep, 'site'), site);
    symlinkSync(path.join(site, '_data'), elsewhere);
    const before = filesIn(deep);
    for (const [from, wrong, why] of [
      [site, path.join(deep, 'site'), 'the folder of the site itself'],
      [path.join(deep, 'site'), site, 'the folder of the site itself'],
      [site, deep, 'holds the site'],
      [site, path.join(deep, 'site/public/new'), 'lies in the site'],
      [path.join(deep, 'site'), path.join(site, 'public'), 'lies in the site'],
      [site, elsewhere, 'lies in the site'],
    ] as const) {
      const { code, out, err } = await run(['build', from, '--to', wrong]);
      assert.deepEqual([code, out], [2, ''], wrong);
      assert.ok(err.includes(why), err);
    }
    assert.deepEqual(filesIn(deep), before);
    assert.equal((await run(['build', site, '--to', path.join(deep, 'site/_site')])).code, 0);
    assert.equal((await run(['build', site, '--to', target])).code, 0);
  });

  it('refuses to write over the sources', async () => {
    const before = filesIn(site);
    for (const wrong of [site, folder, path.join(site, 'docs')]) {
      const { code, out, err } = await run(['build', site, '--to', wrong]);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, /Choose a(?:nother)? folder/);
    }
    assert.deepEqual(filesIn(site), before);
    assert.equal((await run(['build', site, '--to', path.join(site, '_site')])).code, 0);
  });

  for (const [what, args] of [
    ['no target', ['build', '.']],
    ['two sites', ['build', 'a', 'b', '--to', 'c']],
    ['a site that is not there', ['build', 'nowhere', '--to', 'c']],
    ['a builder there is none of', ['build', '.', '--to', 'c', '--builder', 'hugo']],
  ] as const) {
    it(`answers ${what} with 2`, async () => {
      const { code, out } = await run(args, folder);
      assert.deepEqual([code, out], [2, '']);
    });
  }
});
