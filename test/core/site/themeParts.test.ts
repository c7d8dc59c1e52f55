import assert from 'node:assert/strict';
import { inMemory, type InMemory } from '../service/inMemory';

const about = '---\nlayout: default\n---\nI look at lakes.\n\n{% include social.html %}\n';
const site = {
  '_config.yml': 'title: Mei Lin\ntheme: minima\n',
  '_layouts/default.html': '<main>{{ content }}</main>{% include footer.html %}',
  '_includes/footer.html': '<footer></footer>',
  'index.md': about,
};

type Files = Readonly<Record<string, string>>;

/** Which rules tell something of a file. */
async function told(path: string, files: Files): Promise<readonly string[]> {
  const { service, uri } = inMemory({ ...site, ...files });
  const checked = (await service.check(uri('_config.yml').replace(/\/_config\.yml$/, ''))) ?? [];
  return checked.flatMap(file => (file.path === path ? file.problems.map(({ ruleId }) => ruleId) : []));
}

/** The page `index.md` in one line, with what the preview says of it. */
async function shown({ service, uri }: InMemory): Promise<readonly string[]> {
  const made = await service.renderPage(uri('index.md'));
  assert.ok(made.kind === 'page');
  return [made.html.replaceAll('\n', ''), ...made.problems.map(sentence)];
}

function sentence({
  message: { text, values },
}: {
  readonly message: { readonly text: string; readonly values: readonly string[] };
}): string {
  return text.replaceAll(/\{(\d)\}/g, (_, at: string) => values[Number(at)] ?? '').replace(/, which [^]*/, '');
}

describe('what the theme of a site has and its folder lacks', () => {
  const page = '<main><p>I look at lakes.</p></main><footer></footer>';

  it('is left out of the page by the preview, which says so once', async () => {
    const one = 'The included file “social.html” belongs to the theme of this site';
    assert.deepEqual(await shown(inMemory(site)), [page, one]);
    const more = { ...site, '_includes/footer.html': '<footer>{% include a.html %}</footer>{% include social.html %}' };
    assert.deepEqual(await shown(inMemory(more)), [
      page,
      '“social.html” and other included files belong to the theme of this site',
    ]);
    const laidOut = { ...site, 'index.md': about.replace('default', 'single') };
    assert.deepEqual(await shown(inMemory(laidOut)), [
      '<p>I look at lakes.</p>',
      'The layout “single” belongs to the theme of this site',
    ]);
  });

  it('is told after an edit as before it, and goes when the file comes', async () => {
    const home = inMemory({
      ...site,
      '_includes/footer.html': '<footer></footer>{% include a.html %}',
      'index.md': '---\nlayout: default\n---\nLakes.\n',
    });
    const { service, workspace, uri } = home;
    const told = 'The included file “a.html” belongs to the theme of this site';
    assert.deepEqual(await shown(home), ['<main><p>Lakes.</p></main><footer></footer>', told]);
    service.setDocument(uri('index.md'), '---\nlayout: default\n---\nRivers.\n');
    assert.deepEqual(await shown(home), ['<main><p>Rivers.</p></main><footer></footer>', told]);
    workspace.set('_includes/a.html', '<hr>');
    await service.fileChanged(uri('_includes/a.html'));
    assert.deepEqual(await shown(home), ['<main><p>Rivers.</p></main><footer></footer><hr>']);
  });

  for (const theme of ['theme: minima', 'remote_theme: a/b'])
    it(`is no slip of a site with “${theme}”`, async () => {
      const config = `title: Mei Lin\n${theme}\n`;
      const style =
        '---\n---\n@import\n  "minima/skins/{{ site.skin | default: \'auto\' }}",\n  "initialize";\na { b: c }\n';
      const own = { '_config.yml': config, 'assets/css/style.scss': style };
      assert.deepEqual(await told('index.md', own), []);
      assert.deepEqual(await told('assets/css/style.scss', own), []);
      assert.deepEqual(
        await told('assets/css/style.scss', { ...own, 'assets/css/style.scss': '---\n---\na { b: c\n' }),
        ['scss-fatal'],
      );
    });

  it('is one of a site without a theme, and what is looked for beside the page is one of all sites', async () => {
    const none = { '_config.yml': 'title: Mei Lin\n', 'assets/css/style.scss': '---\n---\n@import "minima";\n' };
    assert.deepEqual(await told('index.md', none), ['liquid-hazard']);
    assert.deepEqual(await told('assets/css/style.scss', none), ['scss-fatal']);
    for (const tag of ['{% include_relative social.html %}', '{% include Footer.html %}'])
      assert.deepEqual(await told('index.md', { 'index.md': about.replace('{% include social.html %}', tag) }), [
        'liquid-hazard',
      ]);
  });

  const styleOf = (name: string): Files => ({
    'assets/css/style.scss': `---\n---\n@import "{{ site.theme }}", ${name};\na { b: c }\n`,
    '_sass/_lakes.scss': 'b { c: d }\n',
    '_sass/minimal-mistakes/_base.scss': 'b { c: d }\n',
  });

  it('is not what the folder has but for a slip', async () => {
    const including = (name: string, own: string): Files => ({
      'index.md': about.replace('social.html', name),
      [`_includes/${own}`]: '<hr>',
    });
    for (const theme of ['theme: minima', 'remote_theme: a/b']) {
      const config = { '_config.yml': `title: Mei Lin\n${theme}\n` };
      for (const [name, own] of [
        ['papes.html', 'papers.html'],
        ['icon-gtihub.html', 'icon-github.html'],
        ['paperlist.html', 'paper-list.html'],
      ] as const)
        assert.deepEqual(await told('index.md', { ...config, ...including(name, own) }), ['liquid-hazard'], name);
      // of these Minimal Mistakes or minima have both, and a site may have one of its own
      for (const [name, own] of [
        ['comment.html', 'comments.html'],
        ['comments.html', 'comment.html'],
        ['head.html', 'header.html'],
        ['icon-github.svg', 'icon-github.html'],
        ['footer/custom.html', 'header/custom.html'],
        // minima has the first, and what the site adds is called after it
        ['icon-github.html', 'icon-gitlab.html'],
        ['icon-x.html', 'icon-y.html'],
        ['post-list.html', 'page-list.html'],
        ['google-analytics.html', 'googol-analyses.html'],
        ['news_list.html', 'news_lists.html'],
      ] as const)
        assert.deepEqual(await told('index.md', { ...config, ...including(name, own) }), []);
    }
    const style = 'assets/css/style.scss';
    const remote = { '_config.yml': 'title: Mei Lin\ntheme: none-of-these\n' };
    assert.deepEqual(await told(style, { ...remote, ...styleOf('"lakse"'), [style]: '---\n---\n@import "lakse";\n' }), [
      'scss-fatal',
    ]);
    assert.deepEqual(
      await told(style, { ...remote, ...styleOf(''), [style]: '---\n---\n@import "minimal-mistakes/page";\n' }),
      [],
    );
  });

  it('hides no slip in what a stylesheet imports behind it', async () => {
    const style = 'assets/css/style.scss';
    const cayman = {
      '_config.yml': 'title: Mei Lin\ntheme: jekyll-theme-cayman\n',
      '_sass/mystyle.scss': 'a { b: $c }\n',
    };
    const importing = (...lines: readonly string[]): Files => ({
      ...cayman,
      [style]: `---\n---\n${lines.join('\n')}\na { color: $theme }\n`,
    });
    for (const theme of ['@import "jekyll-theme-cayman";', '@import "{{ site.theme }}";'])
      for (const other of ['"mystile"', "'minima'", '"mystyle", "mystile"', '"rouge-github", "mystile"'])
        assert.deepEqual(await told(style, importing(theme, `@import ${other};`)), ['scss-fatal'], other);
    for (const other of ['"mystyle"', 'url("mystile")', '"mystile" screen', '"rouge-github"', '"https://a.example/b"'])
      assert.deepEqual(await told(style, importing('@import "{{ site.theme }}";', `@import ${other};`)), [], other);
    assert.deepEqual(
      await told(style, importing('@import "{{ site.theme }}";', '// @import "mystile";', '/* @import "mystile"; */')),
      [],
    );
    const within = {
      ...importing('@import "{{ site.theme }}", "mystyle";'),
      '_sass/mystyle.scss': '@import "mystile";\n',
    };
    assert.deepEqual(await told('_sass/mystyle.scss', within), ['scss-fatal']);
    const placed = importing('@import "jekyll-theme-cayman", "mystyle";', '@import "mystile";');
    const { service, uri } = inMemory({ ...site, ...placed });
    const checked = (await service.check(uri('').replace(/\/$/, ''))) ?? [];
    const [found] = checked.find(({ path }) => path === style)?.problems ?? [];
    assert.equal(placed[style]?.slice(found?.range.start, found?.range.end), 'mystile');
  });

  it('is so as long as there is no file with a like name', async () => {
    const home = inMemory({ ...site, 'index.md': about.replace('social.html', 'papes.html') });
    const { service, workspace, uri } = home;
    const left = 'The included file “papes.html” belongs to the theme of this site';
    assert.deepEqual(await shown(home), [page, left]);
    workspace.set('_includes/papers.html', '<hr>');
    await service.fileChanged(uri('_includes/papers.html'));
    const made = await service.renderPage(uri('index.md'));
    assert.ok(made.kind === 'broken');
    assert.match(made.problems.map(sentence).join('\n'), /There is no file “papes.html” to include/);
  });

  it('is known of the themes that GitHub offers', async () => {
    const cayman = { '_config.yml': 'title: Mei Lin\ntheme: jekyll-theme-cayman\n' };
    const including = (name: string): Files => ({ ...cayman, 'index.md': about.replace('social.html', name) });
    assert.deepEqual(await told('index.md', including('head-custom.html')), []);
    assert.deepEqual(await told('index.md', including('social.html')), ['liquid-hazard']);
    const style = 'assets/css/style.scss';
    assert.deepEqual(await told(style, { ...cayman, ...styleOf('"rouge-github"') }), []);
    for (const name of ['minima', 'lakse'])
      assert.deepEqual(await told(style, { ...cayman, [style]: `---\n---\n@import "${name}";\n` }), ['scss-fatal']);
  });

  it('is nothing where the name of the theme is empty', async () => {
    for (const theme of ['remote_theme: ""', 'theme: ""']) {
      const own = { '_config.yml': `title: Mei Lin\n${theme}\n`, 'assets/css/style.scss': '---\n---\n@import "a";\n' };
      assert.deepEqual(await told('index.md', own), ['liquid-hazard']);
      assert.deepEqual(await told('assets/css/style.scss', own), ['scss-fatal']);
    }
  });

  it('is known of GitHub’s own theme, which has nothing else', async () => {
    const github = { '_config.yml': 'title: Mei Lin\n' };
    const about = '---\n---\n{% include head-custom.html %}\n';
    assert.deepEqual(await told('index.md', { ...github, 'index.md': about }), []);
    assert.deepEqual(
      await told('assets/css/style.scss', {
        ...github,
        'assets/css/style.scss': '---\n---\n\n@import "{{ site.theme }}";\na { b: c }\n',
      }),
      [],
    );
  });

  it('may make the places that a link leads to', async () => {
    const linking = (layout: string): Files => ({
      'tags.md': `---\nlayout: ${layout}\n---\n# Tags\n`,
      'index.md': '---\nlayout: default\n---\nI look at [lakes](/tags.html#lakes).\n',
    });
    assert.deepEqual(await told('index.md', linking('tags')), []);
    assert.deepEqual(await told('index.md', linking('default')), ['anchor-missing']);
    const footer = { '_includes/footer.html': '{% include list.html %}' };
    assert.deepEqual(await told('index.md', { ...linking('default'), ...footer }), []);
    const frame = { '_layouts/default.html': '---\nlayout: compress\n---\n{{ content }}' };
    assert.deepEqual(await told('index.md', { ...linking('default'), ...frame }), []);
  });
});
