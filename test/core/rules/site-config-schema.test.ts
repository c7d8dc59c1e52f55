import assert from 'node:assert/strict';
import { fixed, marked, problemsOf, type Files } from './sampleSite';

const configPath = '_config.yml';

/** A configuration with these lines below `author:`. */
const withAuthor = (line: string): string => `title: Mei\ninclude: [_pages]\nauthor:\n  name: Mei\n  ${line}\n`;

async function expectMarks(text: string, files: Files = {}): Promise<void> {
  assert.equal(await marked('site-config-schema', configPath, text, files), text);
}

async function expectFix(kind: string, before: string, after: string): Promise<void> {
  assert.equal(await fixed('site-config-schema', kind, configPath, before), after);
}

describe('site-config-schema', () => {
  it('leaves an author without keys alone where the layout prints the name', async () => {
    const frame = {
      '_includes/author-profile.html': '<p>{{ author.mine }}</p>\n',
      '_includes/masthead.html': '',
      '_layouts/default.html': '<meta name="author" content="{{ site.author }}">{{ content }}\n',
    };
    await expectMarks('title: Mei\ninclude: [_pages]\nauthor: Mei Lin\n', frame);
  });

  it('leaves an author without keys alone where the layout falls back to the name', async () => {
    const text = (author: string): string => `title: Mei\ninclude: [_pages]\nauthor: ${author}\n`;
    const layout = (printed: string): Files => ({
      '_includes/author-profile.html': '',
      '_includes/masthead.html': '',
      '_layouts/default.html': `${printed}{{ content }}\n`,
    });
    await expectMarks(text('Mei Lin'), layout('<p>by {{ page.author | default: site.author }}</p>'));
    await expectMarks(
      text('⟦Mei Lin⟧'),
      layout(
        '{% assign me = page.author | default: site.author %}{{ page.author | default: site.author }}{{ me.name }}',
      ),
    );
  });

  it('leaves keys where others have true or false alone in a theme that reads them, and finds a text', async () => {
    const text = (value: string): string => `title: Mei\ninclude: [_pages]\nauthor: {name: Mei}\nmathjax: ${value}\n`;
    const reading = { '_includes/scripts.html': '<script src="{{ site.mathjax.version }}"></script>' };
    await expectMarks(text('{ version: "3.2.0" }'), reading);
    await expectMarks(text('⟦"false"⟧'), reading);
    await expectMarks(text('{ enable: false }').replace('mathjax', '⟦mathjax⟧'));
  });

  it('leaves a list or keys in the profile alone where a file of the site reads them as such', async () => {
    const list = withAuthor('⟦zhihu⟧: [mei-lin, mei-lakes]');
    const plain = list.replace(/[⟦⟧]/g, '');
    const reading = (text: string): Files => ({ '_includes/accounts.html': text });
    await expectMarks(list);
    await expectMarks(list, reading('{{ author.zhihu }}'));
    await expectMarks(plain, reading('{% for z in author.zhihu %}{{ z }}{% endfor %}'));
    await expectMarks(
      plain,
      reading('{% assign me = site.author %}{% for z in me.zhihu limit: 2 %}{{ z }}{% endfor %}'),
    );
    await expectMarks(plain, reading('{{ site.author.zhihu[0] }}'));
    await expectMarks(withAuthor('zhihu: { id: mei }'), reading('{{ author.zhihu.id }}'));
  });

  it('finds keys that are written twice, on each level', async () => {
    await expectMarks(
      'title: Mei\ninclude: [_pages]\n⟦author⟧:\n  name: Mei\nauthor:\n  ⟦name⟧: Mei\n  email: "mei@lakes.example"\n  name: Mei Lin\n',
    );
  });

  it('finds a layout without a name under “defaults”, by which all pages are bare', async () => {
    const text = (layout: string): string =>
      `${withAuthor('bio: x')}defaults:\n  - scope: { path: "" }\n    values:\n      ${layout}\n`;
    await expectMarks(text('⟦layout⟧:'));
    await expectMarks(text('layout: null'));
    await expectFix('set-layout', text('layout:'), text('layout: default'));
  });

  it('finds the order of a collection, which GitHub Pages does not know', async () => {
    const text = (settings: string): string => `${withAuthor('bio: x')}collections:\n  talks:\n    ${settings}\n`;
    const one = { '_talks/a.md': '---\n---\n' };
    const talks = { ...one, '_talks/b.md': '---\n---\n' };
    await expectMarks(text('⟦sort_by⟧: weight'), talks);
    await expectMarks(text('sort_by: date'), talks);
    await expectMarks(text('⟦order⟧: [b.md, a.md]'), talks);
    await expectMarks(text('sort_by: weight'), one);
    const workflow = {
      '.github/workflows/pages.yml': 'jobs: { build: { steps: [{ run: bundle exec jekyll build }] } }\n',
    };
    await expectMarks(text('sort_by: weight'), { ...talks, ...workflow });
  });

  it('finds a path in “defaults” that reaches no page on GitHub Pages, and takes a slash at its end away', async () => {
    const text = (path: string): string =>
      `${withAuthor('bio: x')}defaults:\n  - scope: { path: ${path} }\n    values: { lang: en }\n`;
    const files = { '_pages/about.md': '---\npermalink: /\n---\n' };
    await expectMarks(text('⟦"_pages/"⟧'), files);
    await expectMarks(text('⟦_pag⟧'), files);
    for (const path of ['_pages', '_pages/about.md', '""', '"_pa*"', 'elsewhere/'])
      await expectMarks(text(path), files);
    await expectFix('drop-slash', text('"_pages/"'), text('"_pages"'));
    const workflow = {
      '.github/workflows/pages.yml': 'jobs: { build: { steps: [{ run: bundle exec jekyll build }] } }\n',
    };
    await expectMarks(text('_pages/'), { ...files, ...workflow });
  });

  it('finds an author without keys', async () => {
    await expectMarks('title: Mei\ninclude: [_pages]\nauthor: ⟦Mei Lin⟧\n');
  });

  it('finds that there is no author where the pages read one without asking for it', async () => {
    const bare = 'title: Mei\ninclude: [_pages]\n';
    const missing = '⟦title: Mei⟧\ninclude: [_pages]\n';
    const reading = (text: string): Files => ({ '_includes/author-profile.html': text });
    await expectMarks(missing);
    await expectMarks(missing, reading('{% assign author = site.author %}{{ author.name }}'));
    await expectMarks(
      missing,
      reading('{% if page.author %}{% assign author = page %}{% else %}{{ site.author.name }}{% endif %}'),
    );
    await expectMarks(
      bare,
      reading('{%- if site.author -%}{% if site.author.name %}{{ site.author.name }}{% endif %}{%- endif -%}'),
    );
    await expectMarks(
      bare,
      reading('{% if page.author %}{% elsif site.author %}{{ site.author }}{% else %}{% endif %}'),
    );
    await expectMarks(bare, reading('{{ site.author.name | default: site.title }}'));
    await expectMarks(bare, reading('{{ site.authors }}{{ site.author_note }}'));
    // no page is made of it
    await expectMarks(bare, {
      '_layouts/default.html': '{{ content }}',
      '_layouts/old.html': '{{ site.author.name }}',
    });
  });

  it('finds "" where only blank hides an entry', async () => {
    const text = (value: string): string =>
      `title: Mei\ndescription: ${value}\ninclude: [_pages]\nauthor: {name: Mei}\n`;
    await expectMarks(text('⟦""⟧'));
    await expectFix('blank', text('"" # later'), text(' # later'));
  });

  it('finds digits that YAML reads as another number', async () => {
    const text = (value: string): string => `baidu_site_verification: ${value}\n${withAuthor('bio: x')}`;
    await expectFix('quote', text('0123456'), text('"0123456"'));
  });

  it('finds the name of a file in the place of a key, unless the site has that file', async () => {
    const text = (value: string): string => `google_site_verification: ${value}\n${withAuthor('bio: x')}`;
    await expectMarks(text('⟦google0123456789abcdef.html⟧'));
    const file = { 'google0123456789abcdef.html': 'google-site-verification: google0123456789abcdef.html' };
    await expectMarks(text('google0123456789abcdef.html'), file);
  });

  it('finds a slash at the end of the address', async () => {
    await expectFix(
      'drop-slash',
      `url: "https://mei.example/"\n${withAuthor('bio: x')}`,
      `url: "https://mei.example"\n${withAuthor('bio: x')}`,
    );
  });

  it('adds the list of folders to read where there is none', async () => {
    await expectMarks('⟦title: Mei⟧\nauthor: {name: Mei}\n');
    await expectFix(
      'add-include',
      'title: Mei\nauthor: {name: Mei}\n',
      'title: Mei\nauthor: {name: Mei}\ninclude:\n  - _pages\n',
    );
    await expectFix('add-include', 'author: {name: Mei}', 'author: {name: Mei}\ninclude:\n  - _pages\n');
  });

  it('finds an include list without _pages while a page waits there', async () => {
    await expectMarks('title: Mei\n⟦include⟧:\n  - files\nauthor: {name: Mei}\n');
    await expectFix(
      'add-item',
      'title: Mei\ninclude:\n  - files # pdf\nauthor: {name: Mei}\n',
      'title: Mei\ninclude:\n  - files # pdf\n  - _pages\nauthor: {name: Mei}\n',
    );
    await expectFix(
      'add-item',
      'title: Mei\ninclude: [files]\nauthor: {name: Mei}\n',
      'title: Mei\ninclude: [files, _pages]\nauthor: {name: Mei}\n',
    );
  });

  it('finds folders of posts and documents in the include list, each of which is published twice', async () => {
    const config = (list: string): string =>
      `title: Mei\npermalink: /:categories/:title/\ncollections: { talks: { output: true }, notes: {} }\nauthor:\n  name: Mei\ninclude:\n  - _pages\n${list}`;
    const post = { '_posts/2024-01-02-tides.md': '---\ntitle: Tides\n---\n' };
    const talk = { '_talks/reeds.md': '---\n---\n' };
    const both = config('  - ⟦_posts⟧\n  - ⟦/_talks/⟧\n');
    const plain = both.replace(/[⟦⟧]/g, '');
    await expectMarks(both, { ...post, ...talk, '_notes/a.md': '---\n---\n' });
    await expectMarks(config('  - _notes\n'), { '_notes/a.md': '---\n---\n' });
    // an address of its own is one, and what has no front matter is no page
    await expectMarks(plain, { '_posts/2024-01-02-tides.md': '---\npermalink: /tides/\n---\n' });
    await expectMarks(plain, { '_posts/2024-01-02-tides.md': 'Tides\n' });
    const [problem] = await problemsOf(configPath, { [configPath]: plain, ...post }, 'site-config-schema');
    assert.deepEqual(
      [problem?.severity, problem?.message.values],
      ['warning', ['_posts', '_posts/2024-01-02-tides.md', '/tides/', '/_posts/2024-01-02-tides/']],
    );
    assert.equal(await fixed('site-config-schema', 'drop-item', configPath, plain, post), config('  - /_talks/\n'));
  });

  it('leaves a single value alone that the layouts of another theme print', async () => {
    const config = 'title: Mei\ninclude: [_pages]\ntwitter: ⟦mei⟧\nauthor: {name: Mei}\n';
    await expectMarks(config);
    const plain = config.replace(/[⟦⟧]/g, '');
    const files = { '_includes/links.html': '<a href="{{ site.twitter }}">X</a>' };
    assert.equal(await marked('site-config-schema', '_config.yml', plain, files), plain);
  });

  it('finds a configuration that is no mapping', async () => {
    await expectMarks('⟦- title: Mei⟧\n- author\n');
  });

  describe('values that stop Jekyll', () => {
    const config = (lines: string): string => `${lines}\n${withAuthor('bio: x')}`;
    const kramdown = (line: string): string => config(`kramdown:\n  ${line}`);

    it('finds lists that are blank or one value', async () => {
      for (const key of ['plugins', 'exclude']) {
        await expectMarks(config(`⟦${key}⟧:\n  # - jekyll-feed`));
        await expectFix('empty-list', config(`${key}: # none`), config(`${key}: [] # none`));
      }
      await expectMarks(config('keep_files: ⟦.git⟧'));
      const files = { [configPath]: config('plugins:') };
      const [problem] = await problemsOf(configPath, files, 'site-config-schema');
      assert.deepEqual(problem?.message, {
        text: '“{0}” must be a list, one line beginning with “- ” for each item: Jekyll 4 stops here, and no page is built; GitHub Pages builds the site all the same.',
        values: ['plugins'],
      });
      assert.equal(problem.severity, 'error');
    });

    it('finds a blank among the plugins, and takes it away', async () => {
      await expectMarks(config('plugins:\n  - jekyll-feed\n  -⟦⟧\n  - jekyll-sitemap'));
      await expectFix(
        'drop-item',
        config('plugins:\n  - jekyll-feed\n  -\n  - jekyll-sitemap'),
        config('plugins:\n  - jekyll-feed\n  - jekyll-sitemap'),
      );
    });

    it('finds what kramdown refuses, and writes what is meant', async () => {
      await expectMarks(kramdown('toc_levels: ⟦1-6⟧'));
      await expectMarks(kramdown('toc_levels: ⟦3⟧'));
      await expectMarks(kramdown('toc_levels: ⟦0..6⟧'));
      await expectMarks(kramdown('smart_quotes: ⟦"lsquo,rsquo"⟧'));
      await expectMarks(kramdown('smart_quotes: ⟦false⟧'));
      await expectMarks(kramdown('⟦smart_quotes⟧: [apos, quot]'));
      await expectMarks(kramdown('footnote_nr: ⟦one⟧'));
      await expectFix('write-levels', kramdown('toc_levels: 1-6'), kramdown('toc_levels: 1..6'));
      await expectFix('quote', kramdown('toc_levels: 1,2,3'), kramdown('toc_levels: "1,2,3"'));
      await expectFix('write-quotes', kramdown('smart_quotes: no'), kramdown('smart_quotes: "apos,apos,quot,quot"'));
      await expectFix(
        'write-quotes',
        kramdown('smart_quotes: lsquo, rsquo, ldquo, rdquo'),
        kramdown('smart_quotes: "lsquo,rsquo,ldquo,rdquo"'),
      );
      const [problem] = await problemsOf(configPath, { [configPath]: kramdown('toc_levels: 3') }, 'site-config-schema');
      assert.deepEqual(problem?.message, {
        text: '“{0}” takes a value such as “{1}”: Jekyll stops at “{2}”, and no page is built.',
        values: ['kramdown.toc_levels', '1..6', '3'],
      });
      assert.equal(problem.severity, 'error');
    });

    it('finds all else that kramdown refuses', async () => {
      for (const line of [
        'header_offset: ⟦much⟧',
        'header_offset: ⟦1.5⟧',
        '⟦header_offset⟧:',
        'link_defs: ⟦text⟧',
        '⟦link_defs⟧: {lakes: https://lakes.example}',
        'typographic_symbols: ⟦a⟧',
        'footnote_link_text: ⟦note⟧',
        '⟦gfm_quirks⟧:',
        'forbidden_inline_options: ⟦template⟧',
        'syntax_highlighter_opts: ⟦wide⟧',
        'syntax_highlighter_opts: ⟦"disable: true"⟧',
        'syntax_highlighter_opts: ⟦true⟧',
        'header_offset: ⟦1.0⟧',
        'header_offset: ⟦"1.0"⟧',
        '⟦math_engine_opts⟧:',
        'math_engine_opts: ⟦preview⟧',
        '⟦line_width⟧:',
        'line_width: ⟦wide⟧',
        '⟦list_indent⟧:',
        'list_indent: ⟦four⟧',
        'latex_headers: ⟦section,subsection⟧',
        'input: kramdown\n  transliterated_header_ids: ⟦true⟧',
      ])
        await expectMarks(kramdown(line));
      const told = async (line: string): Promise<unknown> =>
        (await problemsOf(configPath, { [configPath]: kramdown(line) }, 'site-config-schema')).map(
          ({ message }) => message,
        );
      assert.deepEqual(await told('typographic_symbols: a'), [
        {
          text: '“{0}” takes a value such as “{1}”: Jekyll stops at “{2}”, and no page is built.',
          values: ['kramdown.typographic_symbols', '{hellip: "..."}', 'a'],
        },
      ]);
      const [float] = await problemsOf(
        configPath,
        { [configPath]: kramdown('header_offset: 1.0') },
        'site-config-schema',
      );
      assert.deepEqual(float?.message.values, ['kramdown.header_offset', '0', '1.0']);
      assert.deepEqual(await told('header_offset:'), [
        {
          text: '“{0}” must not be blank: Jekyll stops here, and no page is built. Write a value such as “{1}”, or remove the line.',
          values: ['kramdown.header_offset', '0'],
        },
      ]);
    });

    it('finds an address for all pages that is no text, though in a page “false” is none', async () => {
      for (const value of ['false', '404', '1.5', '2.0']) await expectMarks(config(`permalink: ⟦${value}⟧`));
      const [problem] = await problemsOf(
        configPath,
        { [configPath]: config('permalink: false') },
        'site-config-schema',
      );
      assert.equal(problem?.severity, 'error');
      assert.equal(
        problem.message.text,
        '“{0}” must be text: without quotes around it Jekyll stops here, and no page is built.',
      );
      for (const value of ['', '""', 'none']) await expectMarks(config(`permalink: ${value}`));
    });

    it('leaves options alone where another program reads Markdown', () =>
      expectMarks(config('markdown: GFM\nkramdown:\n  header_offset: much')));

    it('finds endings of Markdown that are a list, or have blanks between them', async () => {
      await expectMarks(config('⟦markdown_ext⟧: [markdown, md]'));
      await expectMarks(config('markdown_ext: ⟦markdown, md⟧'));
      await expectFix('join-endings', config('markdown_ext: "markdown, md"'), config('markdown_ext: "markdown,md"'));
    });

    it('finds processors of Markdown that Jekyll 4 does not know, which GitHub Pages passes over', async () => {
      await expectMarks(config('markdown: ⟦redcarpet⟧'));
      await expectFix('write-kramdown', config('markdown: "RDiscount"'), config('markdown: "kramdown"'));
      for (const name of ['kramdown', 'Kramdown', 'GFM', 'CommonMark', ''])
        await expectMarks(config(`markdown: ${name}`));
    });

    it('finds links as a mapping, at which Jekyll 3 stops, and writes them as a text', async () => {
      const block = (head: string): string =>
        kramdown(`${head}\n    lakes:\n      - https://lakes.example\n  header_offset: 1`);
      await expectMarks(kramdown('⟦link_defs⟧: {lakes: [https://lakes.example]}'));
      await expectMarks(block('⟦link_defs⟧:'));
      await expectFix(
        'write-text',
        kramdown(`link_defs: {lakes: ["/l", "Mei's"]}`),
        kramdown(`link_defs: '{lakes: ["/l", "Mei''s"]}'`),
      );
      await expectFix('write-text', block('link_defs: # of all pages'), block('link_defs: | # of all pages'));
      const workflow = { '.github/workflows/site.yml': 'jobs: {build: {steps: [{run: bundle exec jekyll build}]}}\n' };
      const files = { [configPath]: kramdown('link_defs: {lakes: [https://lakes.example]}'), ...workflow };
      assert.deepEqual(await problemsOf(configPath, files, 'site-config-schema'), []);
    });

    it('leaves what Jekyll and kramdown take alone', async () => {
      for (const line of [
        'smart_quotes: ["apos", "apos", "quot", "quot"]',
        'smart_quotes: [39, 39, 34, 34]',
        'toc_levels: [1, 2]',
        'toc_levels: "1,2"',
        'toc_levels: 1..3',
        'toc_levels:',
        'footnote_nr: "2"',
        'footnote_nr: 2',
        'footnote_nr: 0x1f',
        'header_offset: 1',
        'link_defs: {}',
        'link_defs: "{lakes: [https://lakes.example]}"',
        'link_defs: |\n    lakes: [https://lakes.example]',
        'gfm_quirks: [paragraph_end]',
        'syntax_highlighter_opts:',
        'syntax_highlighter_opts: false',
        'syntax_highlighter_opts: {disable: true}',
        'math_engine_opts: {preview: true}',
        'math_engine_opts: "preview: true"',
        'line_width: 72',
        'list_indent: 4',
        'latex_headers: [a, b, c, d, e, f]',
        'transliterated_header_ids: true',
      ])
        await expectMarks(kramdown(line));
      for (const lines of [
        'keep_files:',
        'kramdown:',
        'defaults:',
        'exclude: []',
        'exclude: [docs, ]',
        'exclude:\n  -',
      ])
        await expectMarks(config(lines));
    });
  });

  it('finds defaults that set nothing', async () => {
    const config = (set: string): string => `${withAuthor('bio: x')}defaults:\n  - ${set}\n`;
    await expectMarks(config('scope: {path: ""}\n    ⟦values⟧:\n    layout: default'));
    await expectMarks(config('scope: {path: ""}\n    values: ⟦default⟧'));
    await expectMarks(config('⟦scope: {path: ""}\n    layout: default⟧'));
    await expectMarks(config('values: {layout: default}'));
    const files = { [configPath]: config('scope: {path: ""}\n    values:') };
    const [problem] = await problemsOf(configPath, files, 'site-config-schema');
    assert.equal(problem?.severity, 'error');
    assert.equal(
      problem.message.text,
      '“values” has no keys of its own, indented below it: Jekyll skips these defaults, and their pages have no layout.',
    );
  });

  it('finds defaults whose scope stops Jekyll', async () => {
    const config = (scope: string, values = '{layout: default}'): string =>
      `${withAuthor('bio: x')}defaults:\n  - scope:${scope}\n    values: ${values}\n`;
    const blank = config('').replace('scope', '⟦scope⟧');
    await expectMarks(blank);
    await expectMarks(config(' ⟦_pages⟧'));
    await expectMarks(config('\n      ⟦type⟧:'));
    await expectMarks(config(' {type: ⟦1⟧}'));
    await expectMarks(config('\n    path: _pages').replace('scope', '⟦scope⟧'));
    for (const scope of [' {}', ' {path: }', ' {type: pages}']) await expectMarks(config(scope));
    // without values Jekyll passes over the set, and that is told
    await expectMarks(config('', '⟦x⟧'));
    const [problem] = await problemsOf(configPath, { [configPath]: config('') }, 'site-config-schema');
    assert.equal(
      problem?.message.text,
      '“{0}” must have keys of its own, such as “{1}”, indented below it: Jekyll stops here, and no page is built.',
    );
    assert.deepEqual(problem.message.values, ['defaults.scope', 'path: ""']);
    assert.equal(await fixed('site-config-schema', 'whole-site', configPath, config(''), {}), config(' {path: ""}'));
    const apart = config('\n    path: _pages');
    assert.equal(await fixed('site-config-schema', 'whole-site', configPath, apart, {}), apart);
  });

  it('finds collections whose names are none', async () => {
    const config = (collections: string): string => `${withAuthor('bio: x')}collections: ${collections}\n`;
    await expectMarks(config('\n  - ⟦talks:\n      output: true⟧'));
    await expectMarks(config('[talks, ⟦1⟧, ⟦true⟧]'));
    await expectMarks(config('[talks, "2"]'));
  });

  it('finds collections whose names Jekyll cuts, by which it finds neither their folder nor their settings', async () => {
    const config = (collections: string): string => `${withAuthor('bio: x')}collections:\n${collections}\n`;
    await expectMarks(config('  ⟦论文⟧: { output: true }\n  ⟦my talks⟧: {}\n  my-talks_2.x: { output: true }'));
    await expectMarks(config('  - talks\n  - ⟦学术报告⟧'));
    const talks = `collections_dir: _parts\n${config('  论文: { output: true }')}`;
    const [problem] = await problemsOf(configPath, { [configPath]: talks }, 'site-config-schema');
    assert.deepEqual(problem?.message.values, ['论文', '_parts/_论文']);
  });

  it('finds a flag in quotes', async () => {
    await expectMarks(`google_scholar_stats_use_cdn: ⟦"false"⟧\n${withAuthor('bio: x')}`);
    await expectMarks(
      `${withAuthor('bio: x')}collections: { talks: { output: ⟦"false"⟧ }, notes: { output: false } }\n`,
    );
  });

  it('finds a profile without name or portrait where the include prints them without asking', async () => {
    const files = { '_includes/author-profile.html': '<img src="{{ author.avatar }}"><h3>{{ author.name }}</h3>\n' };
    await expectMarks('title: Mei\ninclude: [_pages]\nauthor:\n  name: ⟦""⟧\n  ⟦avatar⟧:\n', files);
    await expectMarks('title: Mei\ninclude: [_pages]\n⟦author⟧:\n  name: Mei\n', files);
  });

  it('leaves a blank portrait alone where the include asks for one, or has another in its place', async () => {
    for (const include of [
      '{% if author.avatar %}<img src="{{ author.avatar }}">{% endif %}{{ author.name }}',
      '<img src="{{ author.avatar | default: "images/me.png" }}">{{ author.name }}',
      '{{ author.name }}',
    ])
      await expectMarks('title: Mei\ninclude: [_pages]\nauthor:\n  name: Mei\n  avatar:\n', {
        '_includes/author-profile.html': include,
      });
  });

  it('finds an address in the place of the path of the site', async () => {
    await expectMarks(`baseurl: ⟦https://mei.example/homepage⟧\n${withAuthor('bio: x')}`);
    for (const path of ['/homepage', 'homepage', '""', '/', ''])
      await expectMarks(`baseurl: ${path}\n${withAuthor('bio: x')}`);
  });

  it('says what becomes of the page', async () => {
    const [problem] = await problemsOf(
      configPath,
      { [configPath]: 'title: Mei\ninclude: [_pages]\nauthor: Mei\n' },
      'site-config-schema',
    );
    assert.deepEqual(problem?.message, {
      text: '“{0}” must have keys of its own, indented below it: a single value shows nothing.',
      values: ['author'],
    });
    assert.equal(problem.severity, 'error');
  });

  it('leaves keys alone that only the site knows', async () => {
    await expectMarks(withAuthor('zhihu: https://www.zhihu.com/people/mei'));
    await expectMarks(`toc: true\n${withAuthor('bio: 2024')}`);
  });

  it('leaves blank values and deliberate spellings alone', async () => {
    await expectMarks(withAuthor('github:'));
    await expectMarks(withAuthor('email: mei (at) example.org'));
    await expectMarks(withAuthor('uri: /cn/'));
    await expectMarks(`url: https://meilin.github.io/homepage\n${withAuthor('weibo: 123456')}`);
  });

  it('leaves pages alone that a collection reads', async () => {
    await expectMarks('title: Mei\ninclude: [files]\ncollections:\n  pages:\n    output: true\nauthor: {name: Mei}\n');
  });

  it('finds dates and addresses of documents that Jekyll stops at', async () => {
    const site = `${withAuthor('bio: x')}collections: { talks: { output: true } }\n`;
    const defaults = (value: string): string => `${site}defaults:\n  - values:\n      ${value}\n`;
    const talk = { '_talks/flood.md': '---\ntitle: Flood\n---\nText\n' };
    await expectMarks(defaults('date: ⟦soon⟧'));
    await expectMarks(defaults('date: ⟦2024-06-15⟧'));
    await expectMarks(defaults('date: "2024-06-15"'), talk);
    await expectMarks(defaults('permalink: ⟦/:lang/:title/⟧'), talk);
    await expectMarks(defaults('permalink: /:lang/:title/'));
    const own = (permalink: string): string =>
      `${withAuthor('bio: x')}collections:\n  talks:\n    output: true\n    permalink: ${permalink}\n`;
    await expectMarks(own('⟦/:lang/:title/⟧'), talk);
    await expectMarks(own('/:short_month/:title/'), talk);
    await expectMarks(own('⟦/:slugified_categories/:title/⟧'), talk);
    await expectMarks(`${withAuthor('bio: x')}permalink: ⟦/:lang/:title/⟧\n`, { '_posts/2024-01-02-a.md': 'Text\n' });
  });
});
