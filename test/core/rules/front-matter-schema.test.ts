import assert from 'node:assert/strict';
import { fixed, marked, problemsOf } from './sampleSite';

const pagePath = '_pages/about.md';
const page = (line: string): string => `---\npermalink: /\n${line}\n---\nText\n`;

async function expectMarks(line: string): Promise<void> {
  assert.equal(await marked('front-matter-schema', pagePath, page(line)), page(line));
}

describe('front-matter-schema', () => {
  it('finds true and false in quotes, and takes the quotes away', async () => {
    await expectMarks('author_profile: ⟦"false"⟧');
    assert.equal(
      await fixed('front-matter-schema', 'unquote-flag', pagePath, page("analytics: 'false'")),
      page('analytics: false'),
    );
  });

  it('finds lists and keys where one value belongs', async () => {
    await expectMarks('⟦title⟧:\n  - About');
    await expectMarks('⟦redirect_from⟧:\n  a: /about/');
  });

  it('finds a key that is written twice, and takes the first away', async () => {
    await expectMarks('⟦title⟧: Lakes\nauthor_profile: true\ntitle: Reeds');
    const text = page('title: Lakes # old\nauthor_profile: true\ntitle: Reeds');
    assert.equal(
      await fixed('front-matter-schema', 'drop-key', pagePath, text),
      page('author_profile: true\ntitle: Reeds'),
    );
    const [problem] = await problemsOf(pagePath, { [pagePath]: text }, 'front-matter-schema');
    assert.equal(problem?.related[0]?.range.start, text.lastIndexOf('title'));
  });

  it('leaves a key alone that says the same twice', () => expectMarks('title: Lakes\nexcerpt: ""\ntitle: Lakes'));

  it('finds a page that a layout links to and that is not there, and offers the one that links back', async () => {
    const files = {
      '_layouts/default.html':
        '{% if page.translation %}<a href="{{ page.translation | relative_url }}">x</a>{% endif %}<a href="{{ page.more }}">y</a>{{ content }}',
      '_pages/zh.md': '---\npermalink: /zh/\nlang: zh\ntranslation: /\n---\nText\n',
    };
    const expectPage = async (line: string): Promise<void> =>
      assert.equal(await marked('front-matter-schema', pagePath, page(line), files), page(line));
    await expectPage('translation: ⟦/cn/⟧');
    await expectPage('translation: "⟦cn/#news⟧"');
    for (const fine of ['/zh/', '/zh', '/', 'https://mei.example/cn/', '#news', '""'])
      await expectPage(`translation: ${fine.startsWith('#') ? `"${fine}"` : fine}`);
    await expectPage('more: /cn/');
    // by the layout that GitHub Pages gives a page without one
    const github = { ...files, '_config.yml': 'title: Lin Qiu\ninclude: [_pages]\n' };
    const given = page('translation: ⟦/cn/⟧');
    assert.equal(await marked('front-matter-schema', pagePath, given, github), given);
    assert.equal(
      await fixed('front-matter-schema', 'set-page', pagePath, page('translation: /cn/'), files),
      page('translation: /zh/'),
    );
  });

  it('finds a language by another name than that of the words the layouts have', async () => {
    const files = {
      '_layouts/default.html':
        '{%- assign lang = page.lang | default: "en" -%}{%- assign ui = site.data.interface[lang] | default: site.data.interface.en -%}{{ ui.menu }}{{ content }}',
      '_data/interface.yml': 'en:\n  menu: main\nzh-CN:\n  menu: main_zh\n',
    };
    const expectPage = async (line: string): Promise<void> =>
      assert.equal(await marked('front-matter-schema', pagePath, page(line), files), page(line));
    for (const wrong of ['⟦zh_CN⟧', '⟦cn⟧', '⟦chinese⟧', '⟦zh⟧', '"⟦zh-cn⟧"']) await expectPage(`lang: ${wrong}`);
    for (const fine of ['zh-CN', 'en', 'en-US', 'fr', '']) await expectPage(`lang: ${fine}`);
    assert.equal(
      await fixed('front-matter-schema', 'set-lang', pagePath, page('lang: zh_CN'), files),
      page('lang: zh-CN'),
    );
    // plain it would be the word for false
    const norwegian = { ...files, '_data/interface.yml': 'en:\n  menu: main\n"no":\n  menu: main_no\n' };
    assert.equal(
      await fixed('front-matter-schema', 'set-lang', pagePath, page('lang: no-NO'), norwegian),
      page('lang: "no"'),
    );
  });

  it('takes no language for another of other letters or of another country', async () => {
    const layout =
      '{%- assign lang = page.lang | default: "en" -%}{{ site.data.interface[lang] | default: site.data.interface.en }}{{ content }}';
    const expectPage = async (line: string, words: string): Promise<void> => {
      const data = `en: Menu\n${words}: Menu\n`;
      const files = { '_layouts/default.html': layout, '_data/interface.yml': data };
      assert.equal(await marked('front-matter-schema', pagePath, page(line), files), page(line));
    };
    for (const wrong of ['⟦zh-Hans⟧', '⟦zh_Hans_CN⟧', '⟦zh⟧']) await expectPage(`lang: ${wrong}`, 'zh-CN');
    for (const fine of ['zh-TW', 'zh_HK', 'zh-Hant', 'zh-SG']) await expectPage(`lang: ${fine}`, 'zh-CN');
    await expectPage('lang: ⟦zh-TW⟧', 'zh-Hant');
    for (const fine of ['cn', 'zh-Hans', 'zh-HK']) await expectPage(`lang: ${fine}`, 'zh-TW');
    await expectPage('lang: ⟦pt⟧', 'pt-BR');
    await expectPage('lang: pt-PT', 'pt-BR');
  });

  it('leaves a language alone that the layouts have no words for', () => expectMarks('lang: zh_CN'));

  it('finds front matter that is no mapping', async () => {
    const text = '---\n⟦- permalink⟧\n---\nText\n';
    assert.equal(await marked('front-matter-schema', pagePath, text), text);
  });

  it('says what becomes of it', async () => {
    const [problem] = await problemsOf(pagePath, { [pagePath]: page('author_profile: "no"') }, 'front-matter-schema');
    assert.deepEqual(problem?.message, {
      text: '“{0}” takes true or false without quotes: “{1}” counts as true.',
      values: ['author_profile', 'no'],
    });
  });

  for (const line of [
    'title: ""\nexcerpt: ""',
    'title: 2024',
    'title: 2024-05-01',
    'author_profile: no',
    'redirect_from: /about/',
    'lang: zh\ntoc: true\ncomments: false\nmath: "yes"',
    'sidebar:\n  - title: Teaching\n    text: "*Friday*"',
    'author: cn',
    'permalink_old: [1, 2]',
  ]) {
    it(`leaves ${JSON.stringify(line)} alone`, () => expectMarks(line));
  }

  it('leaves broken YAML to another rule', () => expectMarks('author_profile: "false'));

  it('finds dates of posts and documents that Jekyll stops at, and says so', async () => {
    const config = { '_config.yml': 'collections: { talks: { output: true } }\n' };
    const document = (line: string): string => `---\n${line}\n---\nText\n`;
    const expectDocument = async (line: string, path = '_talks/flood.md'): Promise<void> =>
      assert.equal(await marked('front-matter-schema', path, document(line), config), document(line));
    await expectDocument('date: ⟦2024-06⟧');
    await expectDocument('date: ⟦TBD⟧', '_posts/2024-01-02-flood.md');
    await expectDocument('⟦date⟧:');
    await expectDocument('permalink: ⟦/:lang/:title/⟧');
    await expectDocument('date: 2024-06-15');
    assert.equal(
      await marked(
        'front-matter-schema',
        '_posts/2024-13-01-flood.md',
        document('title: Flood').replace('---', '⟦---⟧'),
      ),
      document('title: Flood').replace('---', '⟦---⟧'),
    );
    const [problem] = await problemsOf('_talks/flood.md', { ...config, '_talks/flood.md': document('date: TBD') });
    assert.equal(problem?.severity, 'error');
  });

  it('finds front matter without keys: the build stops at a page, and passes over that of a document', async () => {
    const config = { '_config.yml': 'collections: { talks: { output: true } }\n' };
    for (const [path, says] of [
      [
        'news.md',
        'Front matter must consist of keys, such as “permalink: /”: Jekyll stops here, and no page is built.',
      ],
      [
        'assets/main.scss',
        'Front matter must consist of keys, such as “permalink: /”: Jekyll stops here, and no page is built.',
      ],
      [
        '_talks/flood.md',
        'Front matter must consist of keys, such as “title: Lakes”: Jekyll reads none of it, and the page has no title, date or layout of its own.',
      ],
    ] as const) {
      const files = { ...config, [path]: '---\n- lakes\n- reeds\n---\nText\n' };
      const problems = await problemsOf(path, files, 'front-matter-schema');
      assert.deepEqual(
        problems.map(({ message, severity, range }) => [message.text, severity, range.start]),
        [[says, 'error', 4]],
        path,
      );
    }
    for (const none of ['false', '~', '# nothing yet']) {
      const text = `---\n${none}\n---\nText\n`;
      assert.equal(await marked('front-matter-schema', 'news.md', text), text);
    }
  });

  it('finds an address that is no text, at which Jekyll stops', async () => {
    for (const address of ['404', '2024-01-02', 'true']) {
      const text = `---\npermalink: ⟦${address}⟧\n---\nText\n`;
      assert.equal(await marked('front-matter-schema', '_pages/404.md', text), text);
    }
    const files = { '_pages/404.md': '---\npermalink: 404\n---\nText\n' };
    const problems = await problemsOf('_pages/404.md', files, 'front-matter-schema');
    assert.deepEqual(
      problems.map(({ severity }) => severity),
      ['error'],
    );
  });

  it('finds a slug that is no text, and puts it in quotes', async () => {
    const path = '_posts/2024-01-05-a.md';
    const text = '---\nslug: ⟦2024⟧\n---\nText\n';
    assert.equal(await marked('front-matter-schema', path, text), text);
    const mended = await fixed('front-matter-schema', 'quote', path, text.replace(/[⟦⟧]/g, ''), {});
    assert.equal(mended, '---\nslug: "2024"\n---\nText\n');
  });

  it('finds what Jekyll stops at in files that are no Markdown, or are not published', async () => {
    const config = { '_config.yml': 'collections: { talks: {} }\ninclude: [_pages]\n' };
    for (const [path, line] of [
      ['404.html', 'permalink: ⟦404⟧'],
      ['feed.xml', 'permalink: ⟦3⟧'],
      ['_posts/2024-01-05-a.html', 'date: ⟦TBA⟧'],
      ['_talks/a.html', 'date: ⟦Fall 2023⟧'],
      ['_talks/a.md', 'published: false\ndate: ⟦TBA⟧'],
      ['_pages/a.md', 'published: false\npermalink: ⟦""⟧'],
    ] as const) {
      const text = `---\n${line}\n---\nText\n`;
      assert.equal(await marked('front-matter-schema', path, text, config), text);
    }
  });

  it('finds a part of an address that only Jekyll 4 knows, but for a workflow that runs a Jekyll of its own', async () => {
    const path = '_posts/2024-01-05-a.md';
    const text = '---\npermalink: ⟦/:week/:title/⟧\n---\nText\n';
    const workflow = { '.github/workflows/pages.yml': 'jobs: { a: { steps: [{ run: jekyll build }] } }\n' };
    assert.equal(await marked('front-matter-schema', path, text), text);
    const plain = text.replace(/[⟦⟧]/g, '');
    assert.equal(await marked('front-matter-schema', path, plain, workflow), plain);
  });

  it('leaves addresses alone that Jekyll is never asked for', async () => {
    const config = { '_config.yml': 'collections: { talks: {} }\ninclude: [_pages]\n' };
    for (const [path, line] of [
      ['_talks/a.md', 'permalink: /:lang/'],
      ['_talks/a.md', 'permalink: 2024'],
      ['_pages/a.md', 'published: false\npermalink: 2024'],
      ['_posts/2199-01-01-a.md', 'permalink: /:lang/'],
    ] as const) {
      const text = `---\n${line}\n---\nText\n`;
      assert.equal(await marked('front-matter-schema', path, text, config), text);
    }
  });

  it('leaves the date of an ordinary page alone, which Jekyll does not read', () => expectMarks('date: TBD'));
});
