import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { run, type Ran } from './run';

const pageText = `---
permalink: /
title: Rivers
---

{% assign n = 2 %}# {{ page.title }} {{ n | times: 21 }}

"Quoted" -- *text*
`;

const afterLiquid = `# Rivers 42

"Quoted" -- *text*
`;

const afterKramdown = `<h1 id="rivers-42">Rivers 42</h1>

<p>“Quoted” – <em>text</em></p>
`;

const bare = '{% assign n = 2 %}{{ n }} *a*\n\n- b\n{:.c}\n';

describe('academic-homepage render --stage', () => {
  let site: string;
  before(() => {
    site = mkdtempSync(path.join(tmpdir(), 'ahs-'));
    cpSync('media/starter', site, { recursive: true });
    writeFileSync(path.join(site, '_pages/rivers.md'), pageText);
  });
  after(() => rmSync(site, { recursive: true }));

  const rendered = async (args: readonly string[], input = '', folder = site): Promise<string> => {
    const { code, out, err } = await run(['render', ...args], folder, {}, input);
    assert.deepEqual([code, err], [0, '']);
    return out;
  };
  const refused = async (args: readonly string[], input = '', folder = site): Promise<Ran> => {
    const ran = await run(['render', ...args], folder, {}, input);
    assert.equal(ran.out, '');
    return ran;
  };

  describe('by the rules of the builder', () => {
    // Liquid has no `blank` for nil of its own: GitHub Pages loads what brings it
    const blank = '{% if nothing == blank %}blank{% else %}not blank{% endif %}';

    it('that is GitHub Pages unless said otherwise', async () => {
      assert.equal(await rendered(['--stage', 'liquid', '-'], blank), 'blank');
      assert.equal(await rendered(['--stage', 'liquid', '--builder', 'github-pages', '-'], blank), 'blank');
    });

    it('that is a Jekyll 4 of one’s own', async () => {
      assert.equal(await rendered(['--stage', 'liquid', '--builder', 'jekyll-4', '-'], blank), 'not blank');
    });

    it('and no other', async () => {
      const { code, err } = await refused(['--builder', 'hugo', '_pages/rivers.md']);
      assert.equal(code, 2);
      assert.match(err, /“hugo” is not a builder; these are: github-pages, jekyll-4/);
    });
  });

  describe('of a file', () => {
    it('liquid prints the text after Liquid', async () => {
      assert.equal(await rendered(['--stage', 'liquid', '_pages/rivers.md']), afterLiquid);
    });

    it('kramdown prints the HTML of the Markdown before the layouts', async () => {
      assert.equal(await rendered(['--stage', 'kramdown', '_pages/rivers.md']), afterKramdown);
    });

    it('page prints what no stage prints: everything', async () => {
      const page = await rendered(['--stage', 'page', '_pages/rivers.md']);
      assert.ok(page.includes(afterKramdown.trimEnd()));
      assert.match(page, /^<!doctype html>[^]*<\/html>\s*$/i);
      assert.equal(page, await rendered(['_pages/rivers.md']));
    });

    it('goes as far as it can: a layout that cannot be built does not stop the stages before it', async () => {
      writeFileSync(path.join(site, '_layouts/broken.html'), '{% nonsense %}');
      writeFileSync(path.join(site, '_pages/laid.md'), pageText.replace('title:', 'layout: broken\ntitle:'));
      const args = ['render', '_pages/laid.md', '--stage'];
      const kramdown = await run([...args, 'kramdown'], site);
      assert.deepEqual([kramdown.code, kramdown.out], [0, afterKramdown]);
      assert.match(kramdown.err, /^_layouts\/broken\.html:1:1: .*nonsense/);
      const page = await run([...args, 'page'], site);
      assert.deepEqual([page.code, page.out, page.err], [1, '', kramdown.err]);
    });
  });

  describe('of standard input', () => {
    it('in a site, where --path says: with its layout and defaults', async () => {
      const file = await rendered(['_pages/rivers.md']);
      assert.equal(await rendered(['--site', site, '--path', '_pages/rivers.md', '-'], pageText, tmpdir()), file);
      assert.equal(await rendered(['--path', '_pages/rivers.md', '-'], pageText), file);
      assert.equal(await rendered(['--path', '_pages/new.md', '--stage', 'kramdown', '-'], pageText), afterKramdown);
    });

    it('in a site without a path: as stdin.md at its root', async () => {
      const text = '---\n---\n{{ page.path }} {{ site.title }} {{ page.url }}\n';
      assert.equal(
        await rendered(['--site', site, '--stage', 'liquid', '-'], text, tmpdir()),
        'stdin.md Suqiu Yan /stdin/\n',
      );
    });

    it('in no site, wherever it is run: the starter site lends its layouts', async () => {
      const page = await rendered(['-'], pageText);
      assert.ok(page.includes(afterKramdown.trimEnd()));
      assert.match(page, /<!doctype html>/i);
      assert.equal(await rendered(['-'], pageText, tmpdir()), page);
    });

    it('tells where something is wrong in it', async () => {
      const { code, err } = await refused(['-'], '---\n---\n\n{% nonsense %}\n');
      assert.equal(code, 1);
      assert.match(err, /^stdin\.md:4:1: .*nonsense/);
    });
  });

  describe('of a text without front matter', () => {
    it('kramdown takes it as it is, without a site with the settings Jekyll has by itself', async () => {
      assert.equal(
        await rendered(['--stage', 'kramdown', '-'], bare),
        '<p>{% assign n = 2 %}{{ n }} <em>a</em></p>\n\n<ul class="c">\n  <li>b</li>\n</ul>\n',
      );
    });

    it('kramdown has the settings of the site that is named', async () => {
      const text = '# Rivers\n';
      const other = mkdtempSync(path.join(tmpdir(), 'aho-'));
      writeFileSync(path.join(other, '_config.yml'), 'kramdown: { auto_ids: false }\n');
      const args = ['--stage', 'kramdown', '-'];
      assert.equal(await rendered(['--site', other, ...args], text), '<h1>Rivers</h1>\n');
      assert.equal(await rendered(args, text, other), '<h1 id="rivers">Rivers</h1>\n');
      rmSync(other, { recursive: true });
    });

    it('kramdown leaves what is not Markdown', async () => {
      const text = '<p>*a*</p>\n';
      assert.equal(await rendered(['--site', site, '--path', 'a.html', '--stage', 'kramdown', '-'], text), text);
    });

    it('liquid runs its tags', async () => {
      assert.equal(await rendered(['--stage', 'liquid', '-'], `\n${bare}`), '\n2 *a*\n\n- b\n{:.c}\n');
    });

    it('page says that Jekyll makes none of it', async () => {
      const { code, err } = await refused(['-'], bare);
      assert.equal(code, 1);
      assert.match(err, /^stdin\.md:1:1: “stdin\.md” is not published as a page/);
    });

    it('empty input is an empty text', async () => {
      assert.equal(await rendered(['--stage', 'liquid', '-'], ''), '');
      assert.equal(await rendered(['--stage', 'kramdown', '-'], ''), '\n');
    });
  });

  for (const [what, args] of [
    ['a stage there is none of', ['--stage', 'sass', 'a.md']],
    ['--path without standard input', ['--path', 'a.md', 'b.md']],
    ['standard input beside a page', ['-', 'a.md']],
  ] as const) {
    it(`answers ${what} with 2`, async () => {
      const { code, err } = await refused(args);
      assert.equal(code, 2);
      assert.match(err, /\n“academic-homepage render --help” shows how it is used\.\n$/);
    });
  }
});
