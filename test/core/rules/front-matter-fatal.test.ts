import assert from 'node:assert/strict';
import { inMemory, smallSite } from '../service/inMemory';
import { fixed, marked, problemsOf, type Files } from './sampleSite';

const page = '_pages/about.md';

async function expectMarks(text: string, files: Files = {}, path = page): Promise<void> {
  assert.equal(await marked('front-matter-fatal', path, text, files), text);
}

async function expectFixed(kind: string, before: string, after: string, path = page, files: Files = {}): Promise<void> {
  assert.equal(await fixed('front-matter-fatal', kind, path, before, files), after);
}

const mark = '\uFEFF';

/** A site that GitHub Pages does not build. */
const ownJekyll: Files = { '.github/workflows/pages.yml': 'jobs: {a: {steps: [{run: bundle exec jekyll build}]}}\n' };

describe('front-matter-fatal: a layout without a name', () => {
  const files = { '_layouts/default.html': '<body>{{ content }}</body>\n' };

  it('finds it where it makes the page bare, and offers the usual one', async () => {
    await expectMarks('---\npermalink: /\n⟦layout⟧:\n---\nText\n', files);
    await expectMarks('---\npermalink: /\n⟦layout⟧: # of the theme\n---\nText\n', files);
    await expectMarks('---\npermalink: /\nlayout: ⟦""⟧\n---\nText\n', files);
    assert.equal(
      await fixed('front-matter-fatal', 'set-layout', page, '---\npermalink: /\nlayout:\n---\nText\n', files),
      '---\npermalink: /\nlayout: default\n---\nText\n',
    );
  });

  it('leaves one alone that is meant to be none, and sites without layouts', async () => {
    for (const none of ['null', '~', 'none', 'false'])
      await expectMarks(`---\npermalink: /\nlayout: ${none}\n---\nText\n`, files);
    const bare = { '_config.yml': smallSite['_config.yml'] ?? '', [page]: '---\npermalink: /\nlayout:\n---\nText\n' };
    const { service, uri } = inMemory(bare);
    assert.deepEqual(
      (await service.diagnostics(uri(page))).problems.filter(({ ruleId }) => ruleId === 'front-matter-fatal'),
      [],
    );
  });
});

describe('front-matter-fatal: a layout in other letters, which GitHub alone does not find', () => {
  it('is told by the name of its file, and written so', async () => {
    const files = { '_layouts/Wide.html': '<body>{{ content }}</body>\n' };
    const text = '---\npermalink: /\nlayout: ⟦wide⟧\n---\nText\n';
    await expectMarks(text, files);
    const written = text.replace(/[⟦⟧]/g, '');
    assert.equal(
      await fixed('front-matter-fatal', 'set-layout', page, written, files),
      written.replace('wide', 'Wide'),
    );
  });

  it('is told where the folder of all layouts is in other letters, and there are none', async () => {
    const files = {
      '_config.yml': smallSite['_config.yml'] ?? '',
      '_Layouts/default.html': '<body>{{ content }}</body>\n',
      [page]: '---\npermalink: /\nlayout: default\n---\nText\n',
    };
    const { service, uri } = inMemory(files);
    const { problems } = await service.diagnostics(uri(page));
    assert.deepEqual(
      problems.filter(({ ruleId }) => ruleId === 'front-matter-fatal').map(({ message: { values } }) => values),
      [['default', '_Layouts/default.html']],
    );
  });
});

describe('front-matter-fatal: where Jekyll sees no front matter', () => {
  it('finds a byte order mark or blank lines before it, and takes them away', async () => {
    await expectMarks(`⟦${mark}---⟧\npermalink: /\n---\nText\n`, ownJekyll);
    await expectMarks('⟦\n\n---⟧\npermalink: /\n---\nText\n');
    await expectFixed('strip-before', `${mark}---\npermalink: /\n---\n`, '---\npermalink: /\n---\n', page, ownJekyll);
    await expectFixed('strip-before', '\r\n\r\n---\r\npermalink: /\r\n---\r\n', '---\r\npermalink: /\r\n---\r\n');
  });

  it('leaves a byte order mark alone before a page that a plugin of GitHub Pages reads without it, unless that is switched off', async () => {
    const text = `${mark}---\npermalink: /\n---\nText\n`;
    await expectMarks(text);
    await expectMarks(`⟦${mark}---⟧\npermalink: /\n---\nText\n`, {
      '_config.yml': 'title: x\ninclude: [_pages]\nrequire_front_matter: true\n',
    });
    await expectMarks('⟦\n---⟧\npermalink: /\n---\nText\n');
  });

  for (const text of ['permalink: /\nlayout: ⟦nothing⟧\n', 'permalink: ⟦[x⟧\n'])
    it(`finds behind such a mark what it finds without it: ${text}`, async () => {
      const [plain, behind] = ['', mark].map(ahead => `${ahead}---\n${text}---\nText\n`);
      const files = { '_layouts/default.html': '<body>{{ content }}</body>\n' };
      const found = await Promise.all(
        [plain, behind].map(each => marked('front-matter-fatal', page, String(each).replaceAll(/[⟦⟧]/g, ''), files)),
      );
      assert.match(String(found[0]), /⟦/);
      assert.equal(found[1], `${mark}${found[0]}`);
    });

  it('finds them before what else Jekyll makes something of: styles, pages in HTML and documents', async () => {
    const config = { '_config.yml': 'title: x\ninclude: [_pages]\ncollections: {talks: {output: true}}\n' };
    for (const path of ['assets/css/main.scss', 'talks.html', '_talks/lakes.md', '_talks/lakes.html', 'feed.xml']) {
      await expectMarks(`⟦${mark}---⟧\ntitle: Lakes\n---\np { top: 0 }\n`, config, path);
      await expectMarks('⟦\n---⟧\ntitle: Lakes\n---\np { top: 0 }\n', config, path);
      await expectMarks('---\ntitle: Lakes\n---\np { top: 0 }\n', config, path);
      await expectMarks(`${mark}p { top: 0 }\n`, config, path);
    }
    const before = `${mark}---\n---\np { top: 0 }\n`;
    await expectFixed('strip-before', before, '---\n---\np { top: 0 }\n', 'assets/css/main.scss');
    for (const path of [
      '_layouts/lake.html',
      '_includes/lake.html',
      '_sass/_lake.scss',
      '_data/lake.json',
      'vendor/bundle/lake.html',
    ])
      await expectMarks(before, config, path);
    const { service, uri } = inMemory({ ...smallSite, 'assets/css/main.scss': before });
    const told = ((await service.check(uri(''))) ?? []).map(({ path }) => path);
    assert.ok(told.includes('assets/css/main.scss'), told.join());
  });

  it('leaves lines of dashes alone in Markdown that is no page, where no key stands below them', async () => {
    const collections = { '_config.yml': 'title: x\ninclude: [_pages]\ncollections: {talks: {output: true}}\n' };
    for (const path of ['README.md', 'docs/CONTRIBUTING.md', '_talks/lakes.md']) {
      await expectMarks('\n---\n\n# Lakes\n\n---\n\nText\n', collections, path);
      await expectMarks(`${mark}---\n**Note:** of lakes\n\n---\n`, collections, path);
      await expectMarks('⟦\n---⟧\ntitle: Lakes\n---\n\nText\n', collections, path);
      await expectMarks(`⟦${mark}---⟧\n---\nText\n`, collections, path);
      await expectMarks('\n---\n\nOf all the lakes: this one.\n\n---\n', collections, path);
      await expectMarks('\n---\n# Lakes\n\nNote: it is\nof lakes\n\n---\n', collections, path);
    }
  });

  it('finds them in Markdown that is no page where the keys stand below a comment or a blank line, or in quotation marks', async () => {
    const collections = { '_config.yml': 'title: x\ncollections: {talks: {output: true}}\n' };
    for (const keys of ['# Settings\ntitle: Lakes', '\ntitle: Lakes', '"title": Lakes', "'title' : Lakes"])
      await expectMarks(`⟦\n---⟧\n${keys}\n---\nText\n`, collections, '_talks/lakes.md');
  });

  it('leaves a byte order mark alone before a post, which Jekyll knows by its name', async () => {
    await expectMarks(`${mark}---\ntitle: "Lakes"\n---\nText\n`, {}, '_posts/2024-05-01-lakes.md');
    await expectMarks(`⟦${mark}\n---⟧\ntitle: "Lakes"\n---\nText\n`, {}, '_posts/2024-05-01-lakes.md');
  });

  it('finds the mark that the text of an open document lacks, until it is saved without, and has no edit for that', async () => {
    const text = '---\npermalink: /\n---\n\n# News\n';
    const post = '_posts/2024-05-01-lakes.md';
    const files = {
      ...smallSite,
      ...ownJekyll,
      '_pages/about.md': `${mark}${text}`,
      [post]: `${mark}---\n---\n\n# Lakes\n`,
    };
    const { service, uri } = inMemory(files);
    const about = uri('_pages/about.md');
    const found = async (path: string): Promise<readonly string[]> =>
      (await service.diagnostics(uri(path))).problems
        .filter(({ ruleId }) => ruleId === 'front-matter-fatal')
        .map(({ range, message, fixes }) =>
          [range.start, range.end, message.text.includes('Save with Encoding'), fixes.length].join(),
        );
    assert.deepEqual(await found('_pages/about.md'), ['0,4,false,1']);
    service.setDocument(about, text, 'utf8bom');
    assert.deepEqual(await found('_pages/about.md'), ['0,3,true,0']);
    service.setDocument(about, text);
    assert.deepEqual(await found('_pages/about.md'), []);
    service.setDocument(about, text, 'utf8bom');
    await service.closeDocument(about);
    assert.deepEqual(await found('_pages/about.md'), ['0,4,false,1']);
    service.setDocument(uri(post), '---\n---\n\n# Lakes\n', 'utf8bom');
    assert.deepEqual(await found(post), []);
  });

  it('finds front matter that is never closed, and closes it below its last key', async () => {
    await expectMarks('⟦---⟧\npermalink: /\ntitle: ""\n\n# News\n');
    await expectFixed(
      'close',
      '---\npermalink: /\nredirect_from:\n  - /about/\n\n# News\n',
      '---\npermalink: /\nredirect_from:\n  - /about/\n---\n\n# News\n',
    );
    await expectFixed('close', '---\npermalink: /', '---\npermalink: /\n---\n');
  });

  it('finds dashes that are too many or other ones, and writes three', async () => {
    const after = '---\npermalink: /\ntitle: ""\n---\n\n# News\n';
    for (const dashes of ['----', '—-', '—', '——', '--', '－－－']) {
      await expectMarks(`⟦${dashes}⟧\npermalink: /\n---\nText\n`);
      await expectFixed('write-dashes', after.replaceAll('---', dashes), after);
    }
    await expectFixed('write-dashes', after.replace('---', '----'), after);
    await expectFixed(
      'write-dashes',
      after.replaceAll('---', '—-').replaceAll('\n', '\r\n'),
      after.replaceAll('\n', '\r\n'),
    );
    await expectMarks('⟦----⟧\npermalink: /\n\nText\n');
  });

  it('finds such dashes below the keys, and writes three instead of putting others above them', async () => {
    for (const dashes of ['—-', '—', '--', '----']) {
      await expectMarks(`⟦---⟧\npermalink: /\n${dashes}\n\nA\n`);
      for (const between of ['', '\n'])
        await expectFixed(
          'write-dashes',
          `---\npermalink: /\n${between}${dashes}\n\nA\n`,
          `---\npermalink: /\n${between}---\n\nA\n`,
        );
    }
    // a rule in the text
    await expectFixed('close', '---\npermalink: /\n\nA\n\n----\n', '---\npermalink: /\n---\n\nA\n\n----\n');
  });

  it('finds a page without any, which no page includes', async () => {
    await expectMarks('⟦# CV⟧\n\nText\n', {}, '_pages/cv.md');
    await expectFixed('add-front-matter', '# CV\n', '---\npermalink: /cv/\n---\n\n# CV\n', '_pages/CV.md');
    const [problem] = await problemsOf('_pages/cv.md', { '_pages/cv.md': '# CV\n' }, 'front-matter-fatal');
    assert.deepEqual([problem?.severity, problem?.message.values], ['warning', ['/_pages/cv.html']]);
  });

  it('leaves texts without any alone that are no pages', async () => {
    await expectMarks('# Lakes\n', {}, '_pages/drafts/lakes.md');
    await expectMarks('# Pages\n', {}, '_pages/README.md');
    await expectMarks('\n', {}, '_pages/cv.md');
    const pieces = (name: string): Files => ({ [page]: `---\npermalink: /\n---\n{% include_relative ${name} %}\n` });
    await expectMarks('# CV\n', pieces('cv.md'), '_pages/cv.md');
    await expectMarks('# CV\n', pieces('{{ page.piece }}'), '_pages/cv.md');
  });

  it('leaves a rule of dashes at the top alone', async () => {
    await expectMarks('---\n\nText\n', {}, '_pages/notes.md');
    await expectMarks('---\nA sentence: with a colon.\n', {}, '_pages/notes.md');
    await expectMarks('----\nA sentence: with a colon.\n', {}, '_pages/drafts/notes.md');
    await expectMarks('—\nA sentence: with a colon.\n', {}, '_pages/drafts/notes.md');
    await expectMarks('-\nkey: value\n', {}, '_pages/drafts/notes.md');
  });
});

describe('front-matter-fatal: YAML', () => {
  it('finds what repeats nothing before it, which is empty then', async () => {
    await expectMarks('---\npermalink: /\ntitle: ⟦*Lakes⟧\n---\n');
    await expectFixed(
      'quote-value',
      '---\npermalink: /\ntitle: *Lakes\n---\n',
      '---\npermalink: /\ntitle: "*Lakes"\n---\n',
    );
  });

  it('finds a merge of several mappings, at which SafeYAML stops, and writes a line for each', async () => {
    const named = '---\npermalink: /\none: &one {a: 1}\ntwo: &two {b: 1}\nboth:\n';
    await expectMarks(`${named}  <<: ⟦[*one, *two]⟧\n---\n`);
    await expectFixed('split-merge', `${named}  <<: [*one, *two]\n---\n`, `${named}  <<: *two\n  <<: *one\n---\n`);
  });

  it('finds the place', async () => {
    await expectMarks('---\npermalink: /\ntitle: ⟦About: me⟧\n---\n');
    await expectMarks('---\npermalink: /\nexcerpt:\n⟦\t⟧- a\n---\n');
  });

  it('quotes the value that breaks it', async () => {
    const values: readonly string[] = ['About: me', '@mei', '%done', '*star', '[PhD] student', '`Mei`', '{a} b', '& c'];
    for (const value of values) {
      const text = (written: string): string =>
        `---\npermalink: /\ntitle: ${written}\nauthor_profile: true\n---\nText\n`;
      await expectFixed('quote-value', text(value), text(JSON.stringify(value)));
    }
  });

  it('replaces tabs', () =>
    expectFixed(
      'tabs-to-spaces',
      '---\npermalink: /\nredirect_from:\n\t- /about/\n\t- /a.html\n---\n',
      '---\npermalink: /\nredirect_from:\n  - /about/\n  - /a.html\n---\n',
    ));

  it('knows a line without the dash of a list, and writes it', async () => {
    await expectMarks('---\npermalink: /\ntags:\n- lakes\n⟦reeds⟧\n- rivers\n---\n');
    const before = '---\npermalink: /\ntags:\n- lakes\nreeds\n- rivers\n---\n';
    await expectFixed('add-dash', before, before.replace('reeds', '- reeds'));
  });

  it('knows a line without a colon, and writes it', async () => {
    const before = '---\npermalink: /\nexcerpt:\nauthor\nredirect_from:\n  - /about/\n---\n';
    await expectMarks(before.replace('author', '⟦author⟧'));
    await expectFixed('add-colon', before, before.replace('author', 'author:'));
    await expectMarks('---\npermalink: /\n⟦title:About⟧\nlang: en\n---\n');
    await expectFixed(
      'blank-behind-colon',
      '---\npermalink: /\ntitle:About\nlang: en\n---\n',
      '---\npermalink: /\ntitle: About\nlang: en\n---\n',
    );
  });

  it('takes out an invisible line break', async () => {
    await expectMarks('---\npermalink: /\ntitle: Mei⟦\u2028⟧Lin\n---\n');
    await expectFixed(
      'drop-invisible',
      '---\npermalink: /\ntitle: Mei\u2028Lin\n---\n',
      '---\npermalink: /\ntitle: Mei Lin\n---\n',
    );
  });

  it('takes out a control character', async () => {
    await expectMarks('---\npermalink: /\ntitle: Mei⟦\x07⟧ Lin\n---\n');
    await expectFixed(
      'drop-invisible',
      '---\npermalink: /\ntitle: Mei\x07 Lin\n---\n',
      '---\npermalink: /\ntitle: Mei Lin\n---\n',
    );
  });

  it('puts words in brackets that begin with a colon in quotes', async () => {
    await expectMarks('---\npermalink: /\ntags: [⟦:fire:⟧, news]\n---\n');
    await expectFixed(
      'quote-value',
      '---\npermalink: /\ntags: [news, :fire:]\n---\n',
      '---\npermalink: /\ntags: [news, ":fire:"]\n---\n',
    );
  });

  it('tells of a post that Jekyll publishes it without what stands in its front matter', async () => {
    const post = '_posts/2026-01-02-lakes.md';
    const [problem] = await problemsOf(post, { [post]: '\n---\ntitle: Lakes\n---\n' }, 'front-matter-fatal');
    assert.match(String(problem?.message.text), /the post is published anyway/);
  });

  it('writes the character whose halves are escapes', async () => {
    await expectMarks('---\npermalink: /\ntitle: "⟦\\ud83d\\ude80⟧ Mei"\n---\n');
    await expectFixed(
      'write-character',
      '---\npermalink: /\ntitle: "\\ud83d\\ude80 Mei"\n---\n',
      '---\npermalink: /\ntitle: "🚀 Mei"\n---\n',
    );
  });

  it('offers nothing that does not mend it', async () => {
    const [problem] = await problemsOf(
      page,
      { [page]: '---\npermalink: /\ntitle: "About\nexcerpt: "x"\n---\n' },
      'front-matter-fatal',
    );
    assert.deepEqual(problem?.fixes, []);
  });
});

describe('front-matter-fatal: no home page', () => {
  it('is told on the page that should be it', async () => {
    await expectMarks('---\npermalink: ⟦/about/⟧\n---\nText\n');
    await expectMarks('⟦---⟧\ntitle: ""\n---\nText\n');
    await expectMarks('⟦# News⟧\n\nText\n');
  });

  it('gives it the address', async () => {
    await expectFixed('set-permalink', '---\npermalink: /about/\n---\nText\n', '---\npermalink: /\n---\nText\n');
    await expectFixed('add-permalink', '---\ntitle: ""\n---\nText\n', '---\npermalink: /\ntitle: ""\n---\nText\n');
    await expectFixed('add-permalink', '---\n# to do\n---\nText\n', '---\npermalink: /\n# to do\n---\nText\n');
    await expectFixed('set-permalink', '---\npermalink:\nlang: en\n---\n', '---\npermalink: /\nlang: en\n---\n');
    await expectFixed('set-permalink', '---\npermalink: # ?\n---\n', '---\npermalink: / # ?\n---\n');
    await expectFixed('add-front-matter', '# News\n', '---\npermalink: /\n---\n\n# News\n');
  });

  it('offers no key to a list of them, which no page could read', async () => {
    const [problem] = await problemsOf(page, { [page]: '---\n- permalink\n---\nText\n' }, 'front-matter-fatal');
    assert.deepEqual(problem?.fixes, []);
  });

  it('is told where the page has the address, and something else keeps it off the site', async () => {
    await expectMarks('---\npermalink: /\npublished: ⟦false⟧\n---\nText\n');
    await expectFixed(
      'publish',
      '---\npermalink: /\npublished: false\n---\nText\n',
      '---\npermalink: /\npublished: true\n---\nText\n',
    );
    const config = (lists: string): Files => ({ '_config.yml': `title: x\n${lists}\nauthor: {name: Mei}\n` });
    await expectMarks('---\npermalink: ⟦/⟧\n---\nText\n', config('include: [files]'));
    await expectMarks('---\npermalink: ⟦/⟧\n---\nText\n', config('include: [_pages]\nexclude: [_pages/about.md]'));
    // on the author's computer the folder is found
    const files = config('include: [/_Pages/]');
    await expectMarks('---\npermalink: ⟦/⟧\n---\nText\n', files);
    const [problem] = await problemsOf(
      page,
      { ...files, [page]: '---\npermalink: /\n---\nText\n' },
      'front-matter-fatal',
    );
    assert.match(
      problem?.message.text ?? '',
      /^The folder is called “\{0\}”, and “include” of _config\.yml names “\{1\}”/,
    );
    assert.deepEqual(problem?.message.values, ['_pages', '_Pages']);
  });

  it('is not told where the index has no front matter: GitHub Pages makes the home page of it', async () => {
    const index = { 'index.md': 'Text\n' };
    await expectMarks('---\npermalink: /about/\n---\n', index);
    await expectMarks('Text\n', { [page]: '---\npermalink: /about/\n---\n' }, 'index.md');
    const config = 'title: x\ninclude: [_pages]\nrequire_front_matter: true\nauthor: {name: Mei}\n';
    await expectMarks('---\npermalink: ⟦/about/⟧\n---\n', { ...index, '_config.yml': config });
  });

  it('finds “published” without a value, which Jekyll takes for “false”, on every page', async () => {
    await expectMarks('---\npermalink: /\n⟦published⟧:\n---\nText\n');
    await expectMarks('---\npermalink: /\npublished: ⟦~⟧\n---\nText\n');
    const elsewhere = { [page]: '---\npermalink: /about/\n---\n' };
    await expectMarks('---\ntitle: Mei\n⟦published⟧:\n---\nText\n', elsewhere, 'index.html');
    const others = { [page]: '---\npermalink: /\n---\n' };
    await expectMarks('---\n⟦published⟧: # later\npermalink: /zh/\n---\nText\n', others, '_pages/about-zh.md');
    await expectMarks('---\npermalink: /zh/\npublished: false\n---\nText\n', others, '_pages/about-zh.md');
    await expectFixed(
      'publish',
      '---\npermalink: /\npublished:\n---\nText\n',
      '---\npermalink: /\npublished: true\n---\nText\n',
    );
    await expectFixed('publish', '---\npermalink: /\npublished: ~\n---\n', '---\npermalink: /\npublished: true\n---\n');
    const [problem] = await problemsOf(page, { [page]: '---\npermalink: /\npublished:\n---\n' }, 'front-matter-fatal');
    assert.match(problem?.message.text ?? '', /^“published” without a value keeps this page off the site/);
  });

  it('is told of an index that needs no permalink, in HTML as well', async () => {
    const others = { [page]: '---\npermalink: /about/\n---\n' };
    for (const path of ['index.md', 'index.html']) {
      await expectMarks('---\ntitle: Mei\npublished: ⟦false⟧\n---\nText\n', others, path);
      await expectMarks('---\ntitle: Mei\npublished: true\n---\nText\n', others, path);
      await expectMarks('---\npermalink: /old/\npublished: false\n---\nText\n', others, path);
      await expectMarks('---\npublished: false\n---\nText\n', { ...others, [page]: '---\npermalink: /\n---\n' }, path);
      await expectMarks(
        '---\npublished: false\n---\nText\n',
        { ...others, '_config.yml': 'unpublished: true\n' },
        path,
      );
      const config = 'title: x\ninclude: [_pages]\nexclude: [index.*]\nauthor: {name: Mei}\n';
      await expectMarks('⟦---⟧\ntitle: Mei\n---\nText\n', { ...others, '_config.yml': config }, path);
    }
    await expectMarks('<p>Mei</p>\n', others, 'index.html');
  });

  it('is told of an index that is made, at another address than that of the site', async () => {
    const others = { [page]: '---\npermalink: /about/\npublished: false\n---\n' };
    const defaults = 'defaults: [{ scope: { path: "" }, values: { permalink: "/p/:basename/" } }]';
    const config = `title: x\ninclude: [_pages]\n${defaults}\nauthor: {name: Mei}\n`;
    for (const path of ['index.md', 'index.html']) {
      const old = '---\ntitle: Mei\npermalink: /old/\n---\nText\n';
      await expectMarks(old.replace('/old/', '⟦/old/⟧'), others, path);
      await expectMarks('⟦---⟧\ntitle: Mei\n---\nText\n', { ...others, '_config.yml': config }, path);
      const told = (await problemsOf(path, { ...others, [path]: old }, 'front-matter-fatal')).map(
        ({ message }) => message.text,
      );
      assert.deepEqual(told, [
        'No page of this site has “permalink: /”: the address of the site answers 404, although the build succeeds.',
      ]);
    }
  });

  it('tells of the README that GitHub Pages shows there', async () => {
    const told = async (text: string, others: Readonly<Record<string, string>>): Promise<readonly unknown[]> =>
      (await problemsOf(page, { ...others, [page]: text }, 'front-matter-fatal')).map(({ message }) => message);
    const readme = { 'README.md': '# My site\n', 'docs/README.md': '# Docs\n' };
    const moved = 'No page of this site has “permalink: /”: ';
    assert.deepEqual(await told('---\npermalink: /home/\n---\n', readme), [
      { text: `${moved}GitHub Pages makes the home page of “{0}”, and visitors see that.`, values: ['README.md'] },
    ]);
    assert.deepEqual(await told('---\npermalink: /\npublished: false\n---\n', readme), [
      {
        text: '“published: false” keeps this page off the site: visitors of the site see “{0}” in its place.',
        values: ['README.md'],
      },
    ]);
    const unseen = [{ text: `${moved}the address of the site answers 404, although the build succeeds.`, values: [] }];
    for (const others of [
      { 'docs/README.md': '# Docs\n' },
      { ...readme, '_config.yml': 'title: x\ninclude: [_pages]\nexclude: [README.md]\nauthor: {name: Mei}\n' },
      { ...readme, '.github/workflows/site.yml': 'run: bundle exec jekyll build\n' },
    ])
      assert.deepEqual(await told('---\npermalink: /home/\n---\n', others), unseen);
  });

  it('is told on the page that says it is the home page, whatever the names of its file and folder are', async () => {
    const others = {
      [page]: '---\npermalink: /about/\npublished: false\n---\n',
      '_pages/cn.md': '---\npermalink: /cn/\n---\n',
    };
    const hidden = '---\npermalink: /\npublished: ⟦false⟧\n---\nText\n';
    for (const path of ['_pages/home.md', 'home.markdown', 'mei/lin.md']) await expectMarks(hidden, others, path);
    await expectMarks('---\npermalink: ⟦/⟧\n---\nText\n', others, '_content/lakes.md');
    await expectMarks('---\npermalink: ⟦/index.html⟧\n---\nText\n', others, '_content/lakes.md');
    await expectMarks(others[page], { ...others, '_content/lakes.md': '---\npermalink: /\n---\n' });
  });

  it('is told on the usual page that is published, where only a copy that is kept off the site says it', async () => {
    const about = '---\npermalink: ⟦/about/⟧\n---\n';
    const copy = '---\npermalink: /\n---\nText\n';
    const config = 'title: x\ninclude: [_pages]\nexclude: [old]\nauthor: {name: Mei}\n';
    await expectMarks(about, { 'old/about-2029.md': copy, '_config.yml': config });
    await expectMarks(about, { 'vendor/bundle/lakes/about.md': copy });
    await expectMarks(about, { '_pages/draft.md': '---\npermalink: /\npublished: false\n---\nText\n' });
  });

  it('is told on a page called home, where none says it', async () => {
    const others = Object.fromEntries(Object.entries(smallSite).filter(([path]) => path !== page));
    const pages = { '_pages/home.md': '---\npermalink: /home/\n---\n', '_pages/cn.md': '---\npermalink: /cn/\n---\n' };
    const { service, uri } = inMemory({ ...others, ...pages });
    const { problems } = await service.diagnostics(uri('_pages/home.md'));
    assert.deepEqual(
      problems.map(({ ruleId, range }) => [ruleId, range]),
      [['front-matter-fatal', { start: 15, end: 21 }]],
    );
  });

  it('is not told on texts that are no pages', async () => {
    const about = '---\npermalink: ⟦/about/⟧\n---\n';
    for (const path of ['_drafts/home.md', '_includes/home.html', '_layouts/home.html', '_data/home.md'])
      await expectMarks(about, { [path]: '---\npermalink: /\n---\nText\n' });
  });

  it('is not told where the configuration cannot be read, which is told there', () =>
    expectMarks('---\npermalink: /\n---\nText\n', { '_config.yml': 'title: x\ninclude _pages\n' }));

  it('is not told where another page, or a file, is the home page', async () => {
    await expectMarks('---\npermalink: /about/\n---\nText\n', { 'index.html': '<p>Home</p>\n' });
    await expectMarks('---\npermalink: /about/\n---\nText\n', { '_pages/home.md': '---\npermalink: /\n---\n' });
    await expectMarks('---\npermalink: /about/\n---\nText\n', { 'index.md': '---\n---\n' });
  });

  it('is not told on other pages', () =>
    expectMarks('---\npermalink: /cn/\n---\n', { [page]: '---\npermalink: /about/\n---\n' }, '_pages/cn.md'));
});

describe('front-matter-fatal: layouts', () => {
  it('finds one that the site does not have, and offers those it has', async () => {
    await expectMarks('---\npermalink: /\nlayout: ⟦archive⟧\n---\n');
    await expectFixed(
      'set-layout',
      '---\npermalink: /\nlayout: "archive"\n---\n',
      '---\npermalink: /\nlayout: "default"\n---\n',
    );
  });

  it('finds one that comes from the defaults', async () => {
    const config =
      'title: Mei\nauthor: {name: Mei}\ninclude: [_pages]\ndefaults:\n  - scope: {path: ""}\n    values: {layout: single}\n';
    await expectMarks('⟦---⟧\npermalink: /\n---\n', { '_config.yml': config });
  });

  for (const layout of ['default', 'none', 'null', 'false']) {
    it(`leaves “layout: ${layout}” alone`, () => expectMarks(`---\npermalink: /\nlayout: ${layout}\n---\n`));
  }

  it('leaves those alone that GitHub’s own theme hands on to `default`', async () => {
    for (const layout of ['home', 'page', 'post']) await expectMarks(`---\npermalink: /\nlayout: ${layout}\n---\n`);
    const config = 'title: Mei\nauthor: {name: Mei}\ninclude: [_pages]\n';
    for (const others of [
      { '_config.yml': `${config}theme: null\n` },
      { '.github/workflows/pages.yml': 'jobs: { a: { steps: [{ run: bundle exec jekyll build }] } }\n' },
    ])
      await expectMarks('---\npermalink: /\nlayout: ⟦page⟧\n---\n', others);
  });

  it('warns of one that shows the page in the look of GitHub’s theme, for want of a `default`', async () => {
    const told = async (layout: string): Promise<readonly string[]> => {
      const files = {
        '_config.yml': smallSite['_config.yml'] ?? '',
        '_layouts/lake.html': '<body>{{ content }}</body>\n',
        [page]: `---\npermalink: /\nlayout: ${layout}\n---\nText\n`,
      };
      const { service, uri } = inMemory(files);
      const { problems } = await service.diagnostics(uri(page));
      return problems
        .filter(({ ruleId }) => ruleId === 'front-matter-fatal')
        .map(({ severity, message: { text } }) => `${severity}: ${text.split(': ')[1] ?? ''}`);
    };
    const look =
      'warning: GitHub publishes the page in the look of its theme Primer, without the style, menu and left column of this site.';
    assert.deepEqual(await told('page'), [look]);
    assert.deepEqual(await told('default'), [look]);
    assert.deepEqual(await told('archive'), ['error: the page is published without style, menu and left column.']);
  });

  it('leaves sites with a theme alone', () =>
    expectMarks('---\npermalink: /\nlayout: archive\n---\n', {
      '_config.yml': 'title: Mei\nauthor: {name: Mei}\ninclude: [_pages]\nremote_theme: a/b\n',
    }));
});

describe('front-matter-fatal: an address that something else has too', () => {
  const home = '---\npermalink: ⟦/⟧\n---\nText\n';

  it('finds two pages of one address, on either, and leads to the other', async () => {
    await expectMarks(home, { '_pages/cn.md': '---\npermalink: /\n---\n' });
    await expectMarks('⟦---⟧\n---\nText\n', {}, 'index.md');
    await expectMarks('---\n⟦permalink⟧:\n---\nText\n', {}, 'index.md');
    const files = { [page]: '---\npermalink: /index.html\n---\n', '_pages/cn.md': '---\npermalink: "/"\n---\n' };
    const [problem] = await problemsOf(page, files, 'front-matter-fatal');
    assert.deepEqual(problem?.related, [
      {
        path: '_pages/cn.md',
        range: { start: 15, end: 18 },
        message: { text: 'The same address stands here.', values: [] },
      },
    ]);
    assert.deepEqual(problem.message.values, ['_pages/cn.md', '/index.html']);
  });

  it('finds a post and a page of one address', () =>
    expectMarks(
      '---\npermalink: ⟦/talk/⟧\n---\n',
      { '_posts/2024-05-01-talk.md': '---\npermalink: /talk/\n---\n' },
      '_pages/talk.md',
    ));

  it('leaves posts alone of which one is not published: of the future, or beyond “limit_posts”', async () => {
    const post = '---\npermalink: /talk/\n---\n';
    const found = post.replace('/talk/', '⟦/talk/⟧');
    const config = 'title: Mei\nauthor: {name: Mei}\ninclude: [_pages]\n';
    const future = { '_posts/2199-01-01-talk.md': post };
    await expectMarks(post, future, '_posts/2024-05-01-talk.md');
    await expectMarks(post, { '_posts/2024-05-01-talk.md': post }, '_posts/2199-01-01-talk.md');
    await expectMarks(found, { ...future, '_config.yml': `${config}future: true\n` }, '_posts/2024-05-01-talk.md');
    const older = { '_posts/2023-05-01-talk.md': post };
    const limited = { ...future, ...older, '_config.yml': `${config}limit_posts: 1\n` };
    await expectMarks(post, limited, '_posts/2024-05-01-talk.md');
    await expectMarks(post, { ...limited, '_posts/2024-05-01-talk.md': post }, '_posts/2023-05-01-talk.md');
    await expectMarks(found, older, '_posts/2024-05-01-talk.md');
  });

  it('leaves a page alone at which Jekyll stops', async () => {
    await expectMarks('---\npermalink: ""\n---\n', {}, '_pages/cn.md');
    await expectMarks(home.replace(/[⟦⟧]/g, ''), { '_pages/cn.md': '---\npermalink: ""\n---\n' });
  });

  it('finds two posts where a Jekyll of its own builds the site, which knows more parts of addresses', async () => {
    const workflow = { '.github/workflows/pages.yml': 'jobs: { a: { steps: [{ run: jekyll build }] } }\n' };
    const post = '---\npermalink: ⟦/:week/⟧\n---\n';
    const other = { '_posts/2024-05-02-rain.md': '---\npermalink: /:week/\n---\n' };
    await expectMarks(post, { ...workflow, ...other }, '_posts/2024-05-01-tide.md');
    await expectMarks(post.replace(/[⟦⟧]/g, ''), other, '_posts/2024-05-01-tide.md');
  });

  it('finds a file that is copied to the address', () => expectMarks(home, { 'index.html': '<p>Soon</p>\n' }));

  const redirects = {
    '_config.yml': 'title: Mei\nauthor: {name: Mei}\ninclude: [_pages]\nplugins: [jekyll-redirect-from]\n',
  };

  it('finds a redirect that is written there, of another page or its own', async () => {
    const files = { ...redirects, [page]: '---\npermalink: /\nredirect_from:\n  - /about\n  - /cn/\n---\n' };
    await expectMarks('---\npermalink: ⟦/cn/⟧\n---\n', files, '_pages/cn.md');
    await expectMarks('---\npermalink: ⟦/about⟧\n---\n', files, '_pages/b.md');
    await expectMarks('---\npermalink: /\nredirect_from:\n  - /about/\n  - ⟦/index.html⟧\n---\n', redirects);
    await expectMarks('---\npermalink: /\nredirect_from: ⟦index.html⟧\n---\n', redirects);
  });

  it('leaves redirects alone where the plugin is not loaded, or a document is written over them', async () => {
    await expectMarks('---\npermalink: /\nredirect_from: /index.html\n---\n');
    const files = { ...redirects, [page]: '---\npermalink: /\nredirect_from: /talk/\n---\n' };
    await expectMarks('---\npermalink: /talk/\n---\n', files, '_posts/2024-05-01-talk.md');
  });

  it('leaves pages alone that are not published: of a collection without output, or switched off', async () => {
    const config = `${redirects['_config.yml']}collections: {talks: {}}\n`;
    await expectMarks(home.replace(/[⟦⟧]/g, ''), {
      '_config.yml': config,
      '_talks/a.md': '---\npermalink: /\n---\n',
      '_pages/old.md': '---\npermalink: /\npublished: false\n---\n',
    });
  });
});

describe('front-matter-fatal: posts that their names hide', () => {
  const postText = '⟦---⟧\ntitle: A talk\n---\nText\n';

  it('finds them', async () => {
    for (const name of ['talk.md', '2024-1-5 talk.md', '2024-01-05.md', 'talk-2024-01-05.md', 'lab/talk.md'])
      await expectMarks(postText, {}, `_posts/${name}`);
    await expectMarks(postText, {}, 'news/_posts/talk.html');
  });

  it('leaves posts alone, what is no text of one, and names that hide on purpose', async () => {
    const post = postText.replace(/[⟦⟧]/g, '');
    for (const name of ['2024-1-5-talk.md', '24-01-05-talk.md', 'lab/2024-01-05-talk.md', '_talk.md', 'picture.svg'])
      await expectMarks(post, {}, `_posts/${name}`);
    await expectMarks('# How posts are named\n', {}, '_posts/README.md');
  });
});

describe('front-matter-fatal: what is fine', () => {
  it('is the page of the template, with empty values', () =>
    expectMarks(
      '---\npermalink: /\ntitle: ""\nexcerpt: ""\nauthor_profile: true\nredirect_from: \n  - /about/\n  - /about.html\n---\n\nText\n',
    ));
  it('is front matter with Windows line breaks', () => expectMarks('---\r\npermalink: /\r\n---\r\nText\r\n'));
  it('is empty front matter of a second page', () => expectMarks('---\n---\n', {}, '_pages/cn.md'));
  it('is a piece without front matter', () =>
    expectMarks(
      '# News\n',
      { [page]: '---\npermalink: /\n---\n{% include_relative parts/news.md %}\n' },
      '_pages/parts/news.md',
    ));
});
