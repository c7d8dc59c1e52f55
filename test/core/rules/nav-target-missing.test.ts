import assert from 'node:assert/strict';
import { applyEdits } from '../../../src/core/text/edit';
import { fixed, marked, problemsOf, sampleFiles, unmarked, type Files } from './sampleSite';

const menuPath = '_data/navigation.yml';
const pagePath = '_pages/about.md';
const page = (body: string): string => `---\npermalink: /\n---\n\n${body}\n`;
const menu = (url: string): string => `main:\n  - title: "News"\n    url: "${url}"\n`;

async function expectMarks(text: string, files: Files = {}): Promise<void> {
  assert.equal(await marked('nav-target-missing', menuPath, text, files), text);
}

const found = (url: string, files: Files = {}): Promise<void> => expectMarks(menu(`⟦${url}⟧`), files);
const fine = (url: string, files: Files = {}): Promise<void> => expectMarks(menu(url), files);

async function titlesOf(files: Files): Promise<readonly string[]> {
  const [problem] = await problemsOf(menuPath, files, 'nav-target-missing');
  return (problem?.fixes ?? []).map(({ title }) =>
    title.values.reduce((text, value, at) => text.replace(`{${at}}`, value), title.text),
  );
}

describe('nav-target-missing', () => {
  it('finds an address under which the web does not find a page, and writes the one of the page', async () => {
    const files = {
      '_pages/cv.md': '---\npermalink: /cv/\n---\n\n# Jobs\n',
      '_pages/zh.md': '---\npermalink: /zh.html\n---\n',
    };
    await found('/cv.html', files);
    await found('/cv.html#jobs', files);
    await found('/zh/', files);
    for (const url of ['/cv/', '/cv', '/cv/index.html', '/zh.html', '/zh', '/nothing/']) await fine(url, files);
    const mended = (url: string): Promise<string> =>
      fixed('nav-target-missing', 'set-target', menuPath, menu(url), files);
    assert.equal(await mended('/cv.html#jobs'), menu('/cv/#jobs'));
    assert.equal(await mended('/zh/'), menu('/zh.html'));
  });

  it('finds a page that is held back', async () => {
    const files = { '_pages/cv.md': '---\npermalink: /cv/\npublished: false\n---\n\n# Jobs\n' };
    for (const url of ['/cv/', '/cv', 'cv/', '/cv/#jobs']) await found(url, files);
    assert.deepEqual(await titlesOf({ ...files, [menuPath]: menu('/cv/') }), []);
  });

  it('finds a place that no page has', async () => {
    await found('#-publications');
    await found('/#-publications');
    await expectMarks("main:\n  - title: A\n    url: '⟦#-a⟧'\n  - title: News\n    url: '#-news'\n");
    await expectMarks('main:\n  - title: A\n    url: ⟦/#-a⟧ # old\n  - {title: News, url: "#-news"}\n');
  });

  it('puts the anchor into the page that is published, where a copy of it has the same address', async () => {
    const files = {
      '_pages/about copy.md': page('# Selected Papers'),
      [pagePath]: page('# Selected Papers\n\nLakes.'),
    };
    const [problem] = await problemsOf(menuPath, { ...files, [menuPath]: menu('/#papers') }, 'nav-target-missing');
    const places = problem?.fixes.flatMap(({ elsewhere = [] }) => elsewhere.map(({ path }) => path));
    assert.deepEqual(places, [pagePath]);
    await found('/#talks', { ...files, '_pages/about copy.md': page('# Talks') });
  });

  it('knows how ids begin that Liquid completes in the frame of a page', async () => {
    const files = {
      '_layouts/default.html': '{% include comment.html index=1 %}{{ content }}<p id="built_{{ site.time }}"></p>',
      '_includes/comment.html': '<article id="comment{{ include.index }}"></article>',
    };
    await found('/#lakes', files);
    await fine('/#comment3', files);
  });

  it('finds a place that only a piece in a comment has', async () => {
    const files = (talks: string): Files => ({
      [pagePath]: page('# News\n\n<!-- {% include_relative parts/talks.md %} -->'),
      '_pages/parts/talks.md': talks,
    });
    await found('/#talks', files('# Talks\n'));
    await fine('/#talks', files('-->\n\n# Talks\n\n<!--'));
  });

  it('looks at the items below others where a layout reads them', async () => {
    const text =
      'main:\n  - title: More\n    url: "#"\n    children:\n      - title: News\n        url: "#-news"\n      - title: Papers\n        url: "⟦#-papers⟧"\n' +
      '      - title: Talks\n        url: "⟦/talks.pdf⟧"\n  - title: Lab\n    url: "⟦#-lab⟧"\n';
    const reading = (loop: string): Files => ({
      '_includes/masthead.html': `{% for link in site.data.navigation.main %}<a href="{{ link.url }}">{{ link.title }}</a>${loop}{% endfor %}\n`,
    });
    const loop = '{% for child in link.children %}<a href="{{ child.url }}">{{ child.title }}</a>{% endfor %}';
    await expectMarks(text, reading(loop));
    const first = text.replace('⟦#-papers⟧', '#-papers').replace('⟦/talks.pdf⟧', '/talks.pdf');
    await expectMarks(first, reading(''));
    await expectMarks(first, reading(loop.replace('link.children', 'link.children_zh')));
    assert.equal(
      await fixed(
        'nav-target-missing',
        'drop-item',
        menuPath,
        unmarked(text).replace('/talks.pdf', '/'),
        reading(loop),
      ),
      'main:\n  - title: More\n    url: "#"\n    children:\n      - title: News\n        url: "#-news"\n      - title: Talks\n        url: "/"\n',
    );
  });

  it('finds one that only another page has', async () => {
    const files = { '_pages/cn.md': '---\npermalink: /cn/\n---\n\n# 新闻\n\n# Talks\n' };
    await found('/#talks', files);
    await found('/cn/#-news', files);
    await fine('/cn/#talks', files);
    await fine('/cn/#%E6%96%B0%E9%97%BB', files);
    await fine('#talks', files);
  });

  it('finds one that only another page has, where templates write the address of the home page before it', async () => {
    const files = {
      '_pages/papers.md': '---\npermalink: /papers/\n---\n\n# Software\n',
      '_includes/masthead.html':
        '{% for link in site.data.navigation.main %}<a href="{{ link.url | relative_url }}">{{ link.title }}</a>{% endfor %}\n',
    };
    await found('#software', files);
    await fine('#-news', files);
    await fine('/papers/#software', files);
    const mended = await fixed('nav-target-missing', 'set-target', menuPath, menu('#software'), files);
    assert.equal(mended, menu('/papers/#software'));
  });

  it('looks at the pages in the language of the list, where layouts take a list by its name', async () => {
    const files = {
      '_includes/masthead.html':
        '{% assign ui = site.data.interface[page.lang] | default: site.data.interface.en %}{% for link in site.data.navigation[ui.menu] %}<a href="{{ link.url }}">{{ link.title }}</a>{% endfor %}\n',
      '_data/interface.yml': 'en:\n  menu: main\nzh-CN:\n  menu: main_zh\n',
      '_pages/zh.md': '---\npermalink: /zh/\nlang: zh-CN\n---\n\n# News\n\n# Talks\n',
      '_pages/404.md': '---\npermalink: /404.html\n---\n\n# Nothing\n',
      [pagePath]: page('# News\n\n# Papers'),
    };
    const both =
      'main:\n  - title: Talks\n    url: "⟦#talks⟧"\n  - title: News\n    url: "#news"\n' +
      'main_zh:\n  - title: 报告\n    url: "#talks"\n  - title: 论文\n    url: "⟦#papers⟧"\n';
    await expectMarks(both, files);
    const problems = await problemsOf(menuPath, { ...files, [menuPath]: unmarked(both) }, 'nav-target-missing');
    assert.deepEqual(
      problems.map(({ message }) => message.values),
      [
        ['Talks', 'talks', '/'],
        ['论文', 'papers', '/zh/'],
      ],
    );
  });

  it('does so, too, where a layout takes each list by its own name for a language', async () => {
    const files = {
      '_includes/masthead.html':
        '{% if page.lang == "zh-CN" %}{% assign items = site.data.navigation.main_zh %}{% else %}{% assign items = site.data.navigation.main %}{% endif %}{% for link in items %}{{ link.url }}{% endfor %}\n',
      '_pages/zh.md': '---\npermalink: /zh/\nlang: zh-CN\n---\n\n# News\n\n# Awards\n',
      [pagePath]: page('# News\n\n# Talks'),
    };
    await expectMarks(
      'main:\n  - {title: News, url: "#news"}\n  - {title: Awards, url: "⟦#awards⟧"}\nmain_zh:\n  - {title: 新闻, url: "#news"}\n  - {title: 报告, url: "⟦#talks⟧"}\n',
      files,
    );
    // a second list that every page shows
    const footer = { '_includes/masthead.html': '{{ site.data.navigation.main }}{{ site.data.navigation.zh }}\n' };
    await expectMarks('main:\n  - {title: Awards, url: "#awards"}\nzh:\n  - {title: Talks, url: "#talks"}\n', {
      ...files,
      ...footer,
    });
  });

  it('looks at the pages whose layout names the list, or whose address does, where lists differ by their language alone', async () => {
    const list = (name: string): string => `{% for link in site.data.navigation.${name} %}{{ link.url }}{% endfor %}`;
    const zh = '---\npermalink: /zh/\nlayout: zh\n---\n\n# Awards\n';
    const both =
      'main:\n  - {title: Awards, url: "⟦#awards⟧"}\nmain_zh:\n  - {title: 奖, url: "#awards"}\n  - {title: 报告, url: "⟦#talks⟧"}\n';
    await expectMarks(both, {
      '_includes/masthead.html': list('main'),
      '_layouts/zh.html': list('main_zh'),
      '_pages/zh.md': zh,
      [pagePath]: page('# Talks'),
    });
    const byAddress = `{% if page.url contains "/zh/" %}${list('main_zh')}{% else %}${list('main')}{% endif %}\n`;
    const files = { '_includes/masthead.html': byAddress, '_pages/zh.md': zh.replace('layout: zh\n', '') };
    await expectMarks(both, { ...files, [pagePath]: page('# Talks') });
    // the projects stand in the menu of every page
    await expectMarks('main:\n  - {title: Talks, url: "#talks"}\nprojects:\n  - {title: Lakes, url: "#lakes"}\n', {
      '_includes/masthead.html': `{% if page.url == "/" %}Home{% endif %}${list('main')}${list('projects')}\n`,
      '_pages/projects.md': '---\npermalink: /projects/\n---\n\n# Rivers\n',
      [pagePath]: page('# Talks\n\n# Lakes'),
    });
  });

  it('counts pages that no list is named after for each of them', async () => {
    const files = {
      '_includes/masthead.html': '{% for link in site.data.navigation[page.menu] %}{{ link.url }}{% endfor %}\n',
      '_data/interface.yml': '- main_en\n- main_zh\n',
      '_pages/cv.md': '---\npermalink: /en/cv/\n---\n\n# CV\n',
      '_pages/zh.md': '---\npermalink: /zh/\n---\n\n# News\n\n# Talks\n',
      [pagePath]: page('# News'),
    };
    await expectMarks(
      'main_en:\n  - {title: News, url: "#news"}\n  - {title: Talks, url: "⟦#talks⟧"}\nmain_zh:\n  - {title: 报告, url: "#talks"}\n',
      files,
    );
  });

  it('finds a file that the site does not have', async () => {
    const files = { 'files/cv.pdf': 'x' };
    await found('/files/mei lin.pdf', files);
    await found('/files/CV.pdf', files);
    await fine('/files/cv.pdf', files);
    const page = { '_pages/zh.md': '---\npermalink: /zh/\n---\n\n# 新闻\n' };
    await found('/ZH/', page);
    await fine('/zh/', page);
    await fine('/files/cv.pdf#page=2', files);
    await fine('/demo/poster.pdf');
    await fine('https://lakes.example/cv.pdf', files);
  });

  it('finds one from the pages that show the item, too, and writes what is meant', async () => {
    const files = {
      'images/cv.pdf': 'x',
      'files/lake talk.pdf': 'x',
      '_pages/cv.md': '---\npermalink: /cv/\n---\n',
    };
    for (const url of ['images/CV.pdf', 'images/lakes.pdf', '_pages/cv.md', 'cv.html', './files/talk.pdf#page=2'])
      await found(url, files);
    for (const url of ['images/cv.pdf', './images/cv.pdf#page=2', 'cv/', 'cv', 'files/lake%20talk.pdf', 'cn/'])
      await fine(url, files);
    const mended = (url: string): Promise<string> =>
      fixed('nav-target-missing', 'set-target', menuPath, menu(url), files);
    assert.equal(await mended('images/CV.pdf'), menu('images/cv.pdf'));
    assert.equal(await mended('/images/CV.pdf'), menu('/images/cv.pdf'));
    const [problem] = await problemsOf(menuPath, { ...files, [menuPath]: menu('images/CV.pdf') }, 'nav-target-missing');
    assert.deepEqual(
      problem?.fixes.map(({ safe }) => safe),
      [true],
    );
    assert.equal(await mended('cv.pdf#page=2'), menu('/images/cv.pdf#page=2'));
    assert.equal(await mended('_pages/cv.md'), menu('/cv/'));
    assert.equal(await mended('cv.html#jobs'), menu('/cv/#jobs'));
    assert.equal(await mended('lake talk.pdf'), menu('/files/lake%20talk.pdf'));
  });

  it('finds a file whose name has a sign of addresses in it, and writes it so that the file is found', async () => {
    const files = { 'files/CV #3.pdf': 'x' };
    await found('/files/CV #3.pdf', files);
    const mended = await fixed('nav-target-missing', 'set-target', menuPath, menu('/files/CV #3.pdf#page=2'), files);
    assert.equal(mended, menu('/files/CV %233.pdf#page=2'));
    await fine('/files/CV %233.pdf', files);
  });

  it('leaves a file alone that a page has beside it which shows the item', async () => {
    const list = 'main_zh:\n  - {title: 简历, url: cv.pdf}\n  - {title: 论文, url: ⟦papers.pdf⟧}\n';
    await expectMarks(list, {
      '_layouts/zh.html': '{% for link in site.data.navigation.main_zh %}{{ link.url }}{% endfor %}',
      '_pages/zh.md': '---\npermalink: /zh/\nlayout: zh\n---\n',
      'zh/cv.pdf': 'x',
    });
    await expectMarks(menu('files/cv.pdf'), {
      '_includes/head.html': '<base href="https://lakes.example/">\n',
    });
  });

  it('knows the ids of headings as kramdown gives them', async () => {
    await fine('#-news', { [pagePath]: page('# 🔥 News') });
    await fine('#honors--awards', { [pagePath]: page('# Honors & Awards') });
    await fine('#--研究领域', { [pagePath]: page('# ⌛\t 研究领域') });
    await fine('#news-1', { [pagePath]: page('# News\n\n# News') });
    await fine('#mine', { [pagePath]: page('# News\n{: #mine}') });
    await found('#news', { [pagePath]: page('# 🔥 News') });
  });

  it('counts ids of HTML, names of anchors, layouts and includes', async () => {
    await fine('#-xl', { [pagePath]: page("<span class='anchor' id='-xl'></span>\n\n# 教育") });
    await fine('#old', { [pagePath]: page('<a name="old"></a>') });
    await fine('#main');
    await fine('#top');
    await found('#-xl', { [pagePath]: page("<!-- <span class='anchor' id='-xl'></span> -->") });
  });

  it('looks into the pieces of a page', async () => {
    const files = {
      [pagePath]: page('{% include_relative parts/news.md %}\n\n{% include talks.md %}'),
      '_pages/parts/news.md': '# Awards\n',
      '_includes/talks.md': '# Talks\n',
    };
    await fine('#awards', files);
    await fine('/#talks', files);
    await found('#prizes', files);
  });

  it('finds headings lost in an element that is never closed', () =>
    found('#news', { [pagePath]: page('<div>\n\n# News') }));

  it('points an item of a site in a folder to a place below that folder, and puts no anchor that it would not reach', async () => {
    const files = {
      '_config.yml': (sampleFiles['_config.yml'] ?? '').replace('meilin/meilin.github.io', 'meilin/homepage'),
      [pagePath]: page('# 🔥 News'),
    };
    assert.deepEqual(await titlesOf({ ...files, [menuPath]: menu('/#news') }), ['Point it to “/homepage/#-news”']);
    assert.deepEqual(await titlesOf({ ...files, [menuPath]: menu('/homepage/#news') }), [
      'Point it to “/homepage/#-news”',
      'Put an anchor “news” before that heading',
    ]);
  });

  it('knows the folder that the site is published under', async () => {
    const at = (repository: string, more = ''): Files => ({
      '_config.yml': `${sampleFiles['_config.yml']?.replace('meilin/meilin.github.io', repository)}${more}`,
    });
    await fine('/homepage/#-news', at('meilin/homepage'));
    await found('/homepage/#-talks', at('meilin/homepage'));
    await fine('/home/#-news', at('meilin/meilin.github.io', 'baseurl: /home\n'));
    await found('/home/#-talks', at('meilin/meilin.github.io', 'baseurl: /home/\n'));
    await fine('https://mei.example/#-news', at('meilin/meilin.github.io', 'url: https://mei.example\n'));
    await found('https://mei.example/#-talks', at('meilin/meilin.github.io', 'url: https://mei.example\n'));
  });

  it('knows the whole address of the site, and that other addresses of its owner are other sites', async () => {
    const at = (repository: string): Files => ({
      '_config.yml': (sampleFiles['_config.yml'] ?? '').replace('meilin/meilin.github.io', repository),
    });
    await found('https://meilin.github.io/homepage/#-talks', at('MeiLin/homepage'));
    await fine('https://meilin.github.io/homepage/#-news', at('MeiLin/homepage'));
    await fine('https://meilin.github.io/#-talks', at('meilin/homepage'));
    await found('https://meilin.github.io/#-talks', at('meilin/meilin.github.io'));
    await fine('https://meilin.github.io/lakes/#-talks', at('meilin/meilin.github.io'));
  });

  it('leaves a folder that the site is not published under to nav-root-on-project-site', () =>
    fine('/homepage/#-news'));

  it('believes the remote of the repository more than the configuration', async () => {
    const files = { [menuPath]: menu('/homepage/#-news') };
    assert.deepEqual(await problemsOf(menuPath, files, 'nav-target-missing', 'meilin/homepage'), []);
  });

  it('leaves an id in the quotes of a word processor to full-width-signs', () =>
    fine('#talks', { [pagePath]: page("<span class='anchor' id=“talks”></span>") }));

  it('calls an invisible character by its name', async () => {
    const files = { [pagePath]: page('# 🎖\uFE0F Honors'), [menuPath]: menu('#-honors') };
    const [problem] = await problemsOf(menuPath, files, 'nav-target-missing');
    assert.match(problem?.message.text ?? '', /invisible character/);
    assert.deepEqual(await titlesOf(files), ['Put an anchor “-honors” before that heading']);
  });
});

describe('nav-target-missing: fixes', () => {
  const two = (url: string): string =>
    `main:\n  - title: "News"\n    url: "${url}"\n\n  - title: "Talks"\n    url: "#talks"\n`;
  const files = { [pagePath]: page('# 🔥 News\n\n# Talks') };

  it('points the item to the nearest heading', async () => {
    assert.equal(await fixed('nav-target-missing', 'set-target', menuPath, two('#news'), files), two('#-news'));
    assert.equal(await fixed('nav-target-missing', 'set-target', menuPath, two('/#latest'), files), two('/#-news'));
    assert.equal(
      await fixed('nav-target-missing', 'set-target', menuPath, 'main:\n  - {title: News, url: /#news}\n', files),
      'main:\n  - {title: News, url: "/#-news"}\n',
    );
  });

  it('puts an anchor before the heading, in the page', async () => {
    const text = page('Text\n\n# 新闻\n\nMore');
    const [problem] = await problemsOf(
      menuPath,
      { [pagePath]: text, [menuPath]: 'main:\n  - title: 新闻\n    url: "#-xw"\n' },
      'nav-target-missing',
    );
    const fix = problem?.fixes.find(({ kind }) => kind === 'insert-anchor');
    assert.deepEqual(
      fix?.elsewhere?.map(({ path }) => path),
      [pagePath],
    );
    assert.equal(
      applyEdits(text, fix.elsewhere[0]?.edits ?? []),
      page("Text\n\n<span class='anchor' id='-xw'></span>\n\n# 新闻\n\nMore"),
    );
  });

  it('removes the item with its lines', async () => {
    assert.equal(
      await fixed('nav-target-missing', 'drop-item', menuPath, two('#nowhere'), files),
      'main:\n  - title: "Talks"\n    url: "#talks"\n',
    );
    const last = 'main:\n  - title: Talks\n    url: "#talks"\n  # the old one\n  - title: Old\n    url: "#gone"';
    assert.equal(
      await fixed('nav-target-missing', 'drop-item', menuPath, last, files),
      'main:\n  - title: Talks\n    url: "#talks"\n  # the old one\n',
    );
  });

  it('removes the item from brackets', async () => {
    const items = ['{title: News, url: "#gone"}', '{title: "Talks, [invited]", url: "#talks"}'];
    for (const order of [items, [...items].reverse()])
      assert.equal(
        await fixed('nav-target-missing', 'drop-item', menuPath, `main: [${order.join(', ')}]\n`, files),
        `main: [${items[1]}]\n`,
      );
  });

  it('offers no heading that has nothing in common', async () => {
    assert.deepEqual(await titlesOf({ ...files, [menuPath]: two('#xyz').replace('"News"', '"Teaching"') }), [
      'Remove this menu item',
    ]);
  });
});

describe('nav-target-missing: what is left alone', () => {
  for (const [why, url] of [
    ['pages', '/cn/'],
    ['other sites', 'https://example.org/#a'],
    ['other sites of the same person', 'https://meilin.github.io/lakes/#a'],
    ['mail', 'mailto:mei@example.org'],
    ['a folder whose fragment this site does not have', '/lakes/#results'],
    ['the top of the page', '#'],
    ['Liquid', '{{ site.x }}#a'],
  ] as const) {
    it(`is an item for ${why}`, () => fine(url));
  }

  it('is a page whose ids Liquid writes', async () => {
    await fine('#lakes', {
      [pagePath]: page('{% for a in site.data.topics %}\n<h2 id="{{ a.id }}">x</h2>\n{% endfor %}'),
    });
    await fine('#lakes', { [pagePath]: page('{% for a in site.data.topics %}\n# {{ a.name }}\n{% endfor %}') });
    await fine('#lakes', { [pagePath]: page('{{ site.data.text | markdownify }}') });
    await fine('#lakes', { [pagePath]: page('{{ lakes }}') });
    await fine('#lakes', { '_layouts/default.html': '<section id="{{ page.slug }}">{{ content }}</section>' });
  });

  it('is a page that includes what cannot be found', () =>
    fine('#lakes', { [pagePath]: page('{% include {{ page.part }} %}') }));

  it('is a site whose headings get other ids', () =>
    fine('#lakes', {
      '_config.yml': (sampleFiles['_config.yml'] ?? '').replace('input: GFM', 'input: GFM\n  auto_ids: false'),
    }));

  it('is a list that the site does not show', () => expectMarks('main: []\nold:\n  - {title: A, url: "#gone"}\n'));

  it('is a badge whose address Liquid writes: no id can come of it', () =>
    found('#lakes', { [pagePath]: page('<img src="{{ url }}"> since {{ site.year }}') }));

  it('is a section under a condition', () =>
    fine('#lakes', { [pagePath]: page('{% if site.a %}\n# Lakes\n{% endif %}') }));

  it('is a site without pages, and a menu that YAML cannot read', async () => {
    await fine('#lakes', { [pagePath]: '# Lakes\n' });
    await expectMarks('main:\n\t- a: "#b"\n');
  });
});
