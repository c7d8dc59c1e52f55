import { strict as assert } from 'node:assert';
import { describe, it } from 'mocha';
import type { StyleCompiler } from '../../../src/core/ports';
import { createStyleCache, publishedStyles } from '../../../src/core/render/publishedStyles';
import type { CachedStyle, PublishedCss } from '../../../src/core/render/styles';
import { renderStyles } from '../../../src/core/render/styles';
import { loadSite } from '../../../src/core/site/store/loadSite';
import type { SiteSnapshot } from '../../../src/core/site/siteSnapshot';
import { withFile } from '../../../src/core/site/store/updateSite';
import { compileStyles } from '../../../src/hosts/sass';
import { createMemoryWorkspace } from '../memoryWorkspace';
import { now, siteOf } from './sites';

const files = {
  '_config.yml': 'accent: "#123456"\nbaseurl: /lab\n',
  'assets/css/main.scss': '---\n---\n$accent: {{ site.accent }};\n@import "base";\n@import "vendor/grid";\n',
  'assets/css/extra.css': '---\n---\na { color: {{ site.accent }} }\n',
  'assets/css/plain.css': 'b { top: {{ 0 }} }\n',
  '_sass/_base.scss': 'body { color: $accent; a { color: red; } }\n',
  '_sass/vendor/_grid.scss': '@import "../mixins";\n.row { @include wide; }\n',
  '_sass/_mixins.scss': '@mixin wide { width: 100%; }\n',
};

/** The real compiler, with a count of its runs. */
function counting(): StyleCompiler & { runs: number } {
  const compiler = {
    runs: 0,
    compile: (input: Parameters<StyleCompiler['compile']>[0]) => {
      compiler.runs += 1;
      return compileStyles(input);
    },
  };
  return compiler;
}

function render(
  site: SiteSnapshot,
  path: string,
  compiler: StyleCompiler = counting(),
  cache = new Map<string, CachedStyle>(),
): Promise<PublishedCss> {
  return renderStyles(site, path, compiler, cache, { now, environment: 'production', semantics: 'github-pages' });
}

describe('renderStyles', () => {
  it('runs Liquid, then Sass with the imports of _sass', async () => {
    const result = await render(await siteOf(files), 'assets/css/main.scss');
    assert.deepEqual(result, {
      kind: 'css',
      css: 'body {\n  color: #123456;\n}\nbody a {\n  color: red;\n}\n\n.row {\n  width: 100%;\n}',
    });
  });

  it('stops at what Sass reads whose bytes are no UTF-8, and at no file beside it', async () => {
    const gbk = Buffer.from([0x2f, 0x2a, 0xc4, 0xe3, 0x2a, 0x2f]);
    const site = (path: string): Promise<SiteSnapshot> =>
      loadSite(createMemoryWorkspace({ ...files, [path]: gbk }), 'memory:/site');
    const stopped = await render(await site('_sass/_mixins.scss'), 'assets/css/main.scss');
    assert.deepEqual(stopped, {
      kind: 'problem',
      problem: {
        path: '_sass/_mixins.scss',
        message: 'invalid byte sequence in UTF-8',
        start: 2,
        end: 3,
        kind: 'document',
        jekyll: 'invalid byte sequence in UTF-8',
      },
    });
    assert.equal((await render(await site('_sass/_unused.scss'), 'assets/css/main.scss')).kind, 'css');
  });

  it('looks for what a stylesheet imports beside it with Jekyll 4 alone', async () => {
    const site = await siteOf({
      'css/main.scss': '---\n---\n@import "colors";',
      'css/_colors.scss': 'a { from: beside; }',
      '_sass/_colors.scss': 'a { from: _sass; @import "more"; }',
      '_sass/_more.scss': 'b { c: d; }',
    });
    const cssBy = async (semantics: 'github-pages' | 'jekyll-4'): Promise<PublishedCss> =>
      renderStyles(site, 'css/main.scss', counting(), new Map(), { now, environment: 'production', semantics });
    assert.deepEqual(await cssBy('github-pages'), { kind: 'css', css: 'a {\n  from: _sass;\n}\na b {\n  c: d;\n}' });
    assert.deepEqual(await cssBy('jekyll-4'), { kind: 'css', css: 'a {\n  from: beside;\n}' });
  });

  it('a stylesheet named like what it imports does not import itself', async () => {
    const site = await siteOf({
      'css/phone.scss': '---\n---\n@import "phone";',
      '_sass/_phone.scss': 'a { b: c; }',
    });
    assert.deepEqual(await render(site, 'css/phone.scss'), { kind: 'css', css: 'a {\n  b: c;\n}' });
  });

  it('looks in load_paths before sass_dir', async () => {
    const site = await siteOf({
      '_config.yml': 'sass: { load_paths: [more] }',
      'a.scss': '---\n---\n@import "one";',
      '_sass/one.scss': 'a { from: _sass; }',
      'more/one.scss': 'a { from: more; }',
    });
    assert.deepEqual(await render(site, 'a.scss'), { kind: 'css', css: 'a {\n  from: more;\n}' });
  });

  it('takes sass_dir, load_paths and style from the config', async () => {
    const site = await siteOf({
      '_config.yml': 'sass: { sass_dir: styles/parts, load_paths: [more], style: compressed }',
      'a.scss': '---\n---\n@import "one", "two";',
      'styles/parts/one.scss': 'a { b: c; }',
      'more/_two.sass': 'd\n  e: f\n',
    });
    assert.deepEqual(await render(site, 'a.scss'), { kind: 'css', css: 'a{b:c}d{e:f}' });
  });

  it('runs Liquid over CSS with front matter and leaves other CSS alone', async () => {
    const site = await siteOf(files);
    assert.deepEqual(await render(site, 'assets/css/extra.css'), { kind: 'css', css: 'a { color: #123456 }\n' });
    assert.deepEqual(await render(site, 'assets/css/plain.css'), { kind: 'css', css: files['assets/css/plain.css'] });
  });

  it('compiles again only when something it read has changed', async () => {
    const compiler = counting();
    const cache = new Map<string, CachedStyle>();
    let site = await siteOf(files);
    await render(site, 'assets/css/main.scss', compiler, cache);
    site = withFile(site, 'index.md', '---\n---\nnew page');
    await render(site, 'assets/css/main.scss', compiler, cache);
    assert.equal(compiler.runs, 1);
    site = withFile(site, '_sass/_mixins.scss', '@mixin wide { width: 50%; }');
    const changed = await render(site, 'assets/css/main.scss', compiler, cache);
    assert.equal(compiler.runs, 2);
    assert.ok(changed.kind === 'css' && changed.css.includes('width: 50%'));
    site = withFile(site, '_config.yml', 'accent: "#654321"');
    await render(site, 'assets/css/main.scss', compiler, cache);
    assert.equal(compiler.runs, 3);
  });

  it('a file that was missing is looked for again', async () => {
    const cache = new Map<string, CachedStyle>();
    const site = await siteOf({ 'a.scss': '---\n---\n@import "later";' });
    assert.equal((await render(site, 'a.scss', counting(), cache)).kind, 'problem');
    assert.equal(
      (await render(withFile(site, '_sass/_later.scss', 'a { b: c; }'), 'a.scss', counting(), cache)).kind,
      'css',
    );
  });

  describe('calc()', () => {
    const rules = [
      '$nav: 3em;',
      'a { b: calc(100%-20px); c: calc(50% - 10); d: calc(100vh - $nav); e: calc(100vh - 2*#{$nav}); }',
      'a { b: max(1px, calc(1em + 2px)); --c: calc(1px - $d); d: "calc(1px)"; e: calc(1px +\n  calc(2px)); }',
    ].join('\n');
    const main = { 'a.scss': '---\n---\n@import "part";', '_sass/_part.scss': rules };

    it('is printed as it is written where GitHub Pages builds the site', async () => {
      const result = await render(await siteOf(main), 'a.scss');
      assert.deepEqual(result, {
        kind: 'css',
        css:
          'a {\n  b: calc(100%-20px);\n  c: calc(50% - 10);\n  d: calc(100vh - $nav);\n  e: calc(100vh - 2*3em);\n}\n\n' +
          'a {\n  b: max(1px, calc(1em + 2px));\n  --c: calc(1px - $d);\n  d: "calc(1px)";\n  e: calc(1px + calc(2px));\n}',
      });
    });

    it('is worked out by Jekyll 4, and where a workflow runs a Jekyll of its own', async () => {
      const worked = { ...main, '_sass/_part.scss': '$nav: 3em;\na { b: calc(100vh - $nav); }' };
      const workflow = { '.github/workflows/site.yml': 'jobs: { a: { steps: [{ run: jekyll build }] } }\n' };
      const css = { kind: 'css', css: 'a {\n  b: calc(100vh - 3em);\n}' };
      assert.deepEqual(await render(await siteOf({ ...worked, ...workflow }), 'a.scss'), css);
      const options = { now, environment: 'production', semantics: 'jekyll-4' } as const;
      assert.deepEqual(await renderStyles(await siteOf(worked), 'a.scss', counting(), new Map(), options), css);
    });

    it('moves no error that stands behind it', async () => {
      const line = 'a { b: calc(1px) calc(2px) $nothing; }';
      const result = await render(await siteOf({ ...main, '_sass/_part.scss': `b { c: d; }\n${line}\n` }), 'a.scss');
      assert.ok(result.kind === 'problem');
      const { start, end } = result.problem;
      assert.equal(`b { c: d; }\n${line}\n`.slice(start, end), '$nothing');
    });

    it('is left to the compiler in a colour, which is made of no other name', async () => {
      const rules = [
        'a { b: hsl(calc(var(--hue) + 20), 70%, 45%); c: rgba(0, 0, 0, calc(0.5 * var(--a))); }',
        'a { b: rgb(calc(255 - #{10}), 0, 0); c: hsl(210, 50%, calc(50% + (5% * 1))); d: hwb(calc(1deg + 2deg) 20% 30%); }',
        'a { b: linear-gradient(rgb(1, 2, calc(1 + 2)), red calc(50%-1px)); }',
      ].join('\n');
      assert.deepEqual(await render(await siteOf({ ...main, '_sass/_part.scss': rules }), 'a.scss'), {
        kind: 'css',
        css:
          'a {\n  b: hsl(calc(var(--hue) + 20), 70%, 45%);\n  c: rgba(0, 0, 0, calc(0.5 * var(--a)));\n}\n\n' +
          'a {\n  b: rgb(calc(255 - 10), 0, 0);\n  c: hsl(210, 50%, 55%);\n  d: hwb(3deg 20% 30%);\n}\n\n' +
          'a {\n  b: linear-gradient(rgb(1, 2, 3), red calc(50%-1px));\n}',
      });
    });

    it('moves no error behind a colour of more than one line', async () => {
      const part = 'a { b: rgb(\n  calc(255 - 10), 0, 0) calc(1px) $nothing; }\n';
      const result = await render(await siteOf({ ...main, '_sass/_part.scss': part }), 'a.scss');
      assert.ok(result.kind === 'problem');
      assert.equal(part.slice(result.problem.start, result.problem.end), '$nothing');
    });

    it('is called by its name in what the compiler says', async () => {
      const result = await render(
        await siteOf({ ...main, '_sass/_part.scss': 'a { b: calc(1px + 2px) * 2; }' }),
        'a.scss',
      );
      assert.deepEqual(
        result.kind === 'problem' && result.problem.message,
        'Undefined operation "calc(1px + 2px) * 2".',
      );
    });
  });

  it('tells an error of Sass at its line, in the file that has it', async () => {
    const own = { 'a.scss': '---\ntitle: x\n---\na { b: c; }\nd { e: $f; }\n' };
    const first = await render(await siteOf(own), 'a.scss');
    assert.ok(first.kind === 'problem');
    assert.equal(first.problem.kind, 'style');
    assert.match(first.problem.message, /Undefined variable/);
    assert.equal(own['a.scss'].slice(first.problem.start, first.problem.end), '$f');

    const part = '// one\n// two\nx { y: nope( }\n';
    const second = await render(
      await siteOf({ 'a.scss': '---\n---\n@import "part";', '_sass/_part.scss': part }),
      'a.scss',
    );
    assert.ok(second.kind === 'problem' && second.problem.path === '_sass/_part.scss');
    assert.equal(part.slice(0, second.problem.start).split('\n').at(-1), 'x { y: nope( ');
  });

  it('tells an error of Liquid, and a file that is not there', async () => {
    const liquid = await render(await siteOf({ 'a.scss': '---\n---\n{% nonsense %}' }), 'a.scss');
    assert.ok(liquid.kind === 'problem' && liquid.problem.kind === 'liquid');
    assert.equal((await render(await siteOf({}), 'a.scss')).kind, 'problem');
  });

  it('a compiler that fails is a problem too', async () => {
    const broken: StyleCompiler = { compile: () => Promise.reject(new Error('no compiler here')) };
    const result = await render(await siteOf(files), 'assets/css/main.scss', broken);
    assert.ok(result.kind === 'problem' && result.problem.message.includes('no compiler here'));
  });

  it('a compiler that failed is asked again', async () => {
    const cache = new Map<string, CachedStyle>();
    const broken: StyleCompiler = { compile: () => Promise.reject(new Error('the thread ended')) };
    const site = await siteOf(files);
    assert.equal((await render(site, 'assets/css/main.scss', broken, cache)).kind, 'problem');
    assert.equal((await render(site, 'assets/css/main.scss', counting(), cache)).kind, 'css');
  });

  it('an import that leaves the site finds nothing', async () => {
    for (const name of ['../../secret', 'file:///etc/passwd', 'site:///_config.yml', '%2e%2e/x']) {
      const result = await render(await siteOf({ 'a.scss': `---\n---\n@import "${name}.scss";` }), 'a.scss');
      assert.ok(result.kind === 'problem', name);
    }
  });
});

describe('the stylesheets of a site', () => {
  it('publishedStyles makes all that Jekyll makes, each under its address', async () => {
    const { styles, problems } = await publishedStyles(await siteOf(files), counting(), createStyleCache(), {
      now,
      semantics: 'github-pages',
    });
    assert.deepEqual(problems, []);
    assert.deepEqual(
      styles.map(({ path }) => path),
      ['/assets/css/extra.css', '/assets/css/main.css'],
    );
  });
});
