import assert from 'node:assert/strict';
import { chosen, labels, suggested, type SiteFiles } from './suggested';

const about = '_pages/about.md';
const front = '---\npermalink: /\n---\n\n';
const picture = new Uint8Array(240_000);

const files: SiteFiles = {
  'images/lake.png': picture,
  'images/fig10.png': picture,
  'images/fig2.png': picture,
  'files/cv.pdf': picture,
  '_site/images/lake.png': picture,
  'Gemfile.lock': 'GEM',
  'assets/fonts/icons.svg': picture,
  'assets/fonts/icons.woff2': picture,
  'images/favicon-16x16.png': picture,
  '_pages/cn.md': '---\npermalink: /cn/\ntitle: "中文"\n---\n\n# 研究\n\n# Awards\n',
  '_pages/404.md': '---\npermalink: /404.html\n---\n\nNot here.\n',
  '_includes/seen.html': '<img src="images/lake.png">',
};

for (const ending of ['md', 'markdown', 'mkd', 'mkdn', 'mkdown'])
  describe(`a page that ends with ${ending}`, () => {
    const lakes = { [`_pages/lakes.${ending}`]: '---\npermalink: /lakes/\n---\n\n<p class="shore">a</p>\n\n# News\n' };

    it('has its sections in what the menu can point to', async () => {
      const offered = await labels('_data/navigation.yml', 'main:\n  - url: "‸"\n', lakes);
      assert.ok(offered.includes('/lakes/#news'), offered.join(' '));
    });

    it('has its classes in what other pages can use', async () =>
      assert.ok((await labels(about, '---\npermalink: /\n---\n\n<p class="‸">', lakes)).includes('shore')));
  });

describe('completion of pictures and files', () => {
  it('writes paths as the published page needs them, not as they lie on disk', async () => {
    const expected = ['images/fig2.png', 'images/fig10.png', 'images/lake.png'];
    assert.deepEqual(await labels(about, `${front}<img src='⟦im‸⟧'>\n`, files), expected);
    assert.deepEqual(await labels(about, `${front}<img src='⟦‸⟧ alt='x'>\n`.replace('⟧ ', "⟧' "), files), expected);
    assert.deepEqual(await labels(about, `${front}![a](⟦im‸⟧)\n`, files), expected);
    assert.deepEqual(await labels('_pages/deep/cn.md', '---\npermalink: /cn/\n---\n<img src="⟦‸⟧">\n', files), [
      '../images/fig2.png',
      '../images/fig10.png',
      '../images/lake.png',
    ]);
  });

  it('writes paths from the root in the site’s includes, with the folder of a project site', async () => {
    assert.ok((await labels('_includes/head.html', '<img src="‸">', files)).includes('/images/lake.png'));
    const project = {
      ...files,
      '_config.yml': 'title: a\nrepository: "meilin/home"\nauthor:\n  name: "Mei"\ninclude: [_pages]\n',
    };
    assert.ok((await labels('_includes/head.html', '<img src="‸">', project)).includes('/home/images/lake.png'));
  });

  it('follows a piece to the page that shows it', async () => {
    const pieces = { ...files, [about]: `${front}{% include_relative parts/news.md %}\n` };
    assert.ok((await labels('_pages/parts/news.md', '<img src="‸">\n', pieces)).includes('images/lake.png'));
  });

  it('keeps a first ./ of the author, in a page at the root and in layouts', async () => {
    assert.ok((await labels(about, `${front}<img src='⟦./im‸⟧'>\n`, files)).includes('./images/lake.png'));
    assert.ok((await labels('_layouts/default.html', '<img src="⟦./‸⟧">', files)).includes('./images/lake.png'));
    assert.ok(
      (await labels('_pages/cn.md', '---\npermalink: /cn/\n---\n<img\nsrc="./‸">\n', files)).includes(
        '../images/lake.png',
      ),
    );
  });

  it('follows the pieces of minimal-light in _includes/ to their page', async () => {
    const pieces = { ...files, 'index.md': `---\n---\n{% include works.md %}\n` };
    assert.ok((await labels('_includes/works.md', '<img src="im‸">\n', pieces)).includes('images/lake.png'));
  });

  it('reads past the quotes in the Liquid of another attribute', async () => {
    const text = '<img src="{{ author.avatar | prepend: "/images/" }}" data-src="‸">';
    assert.ok((await labels('_includes/profile.html', text, files)).includes('/images/lake.png'));
  });

  it('leaves to VS Code what it completes in the same way', async () => {
    assert.deepEqual(await labels('_pages/cn.md', '---\npermalink: /cn/\n---\n![](‸)\n', files), []);
    assert.deepEqual(await labels('index.md', `${front}![a](‸)\n`, files), []);
    assert.deepEqual(await labels(about, `${front}![a](/im‸)\n`, files), []);
    assert.deepEqual(await labels(about, `${front}<img src="/im‸">\n`, files), []);
    // what it does not: other tags, and tags of several lines
    assert.ok((await labels(about, `${front}<iframe src="/fi‸">\n`, files)).includes('/files/cv.pdf'));
    assert.ok((await labels(about, `${front}<img\n  src="/im‸">\n`, files)).includes('/images/lake.png'));
  });

  it('offers documents and other pages by their titles to a link, before pictures', async () => {
    const items = await suggested(about, `${front}<a href="⟦‸⟧">\n`, files);
    assert.deepEqual(
      items.map(({ label, detail }) => `${label} (${detail?.kind === 'site' ? detail.text : ''})`),
      [
        'files/cv.pdf (240 kB)',
        '/cn/ (中文)',
        'images/fig2.png (240 kB)',
        'images/fig10.png (240 kB)',
        'images/lake.png (240 kB)',
      ],
    );
  });

  it('offers the documents of collections to a link, whose addresses may end with no slash', async () => {
    const talks = {
      '_config.yml': 'title: a\nauthor:\n  name: "Mei"\ninclude: [_pages]\ncollections:\n  talks:\n    output: true\n',
      '_talks/2024-01-02-lake.md': '---\ntitle: "Lakes"\npermalink: /talks/2024-01-02-lake\n---\n',
      'feed.xml': '---\n---\n',
    };
    assert.deepEqual(await labels(about, `${front}[a](⟦‸⟧)\n`, talks), ['/talks/2024-01-02-lake']);
    const behind = await labels(about, `${front}[a]({{ site.baseurl }}⟦‸⟧)\n`, talks);
    assert.ok(behind.includes('/talks/2024-01-02-lake') && !behind.includes('/feed.xml'), behind.join(' '));
  });

  const rarely: SiteFiles = {
    'images/500x300.png': picture,
    'images/lake.png': picture,
    'models/lake.glb': picture,
    'requirements.txt': 'lakes',
    'crawler/results.json': '{}',
  };

  it('puts files last that hardly anybody links, and the template’s rectangle behind all pictures', async () => {
    const offered = await labels(about, `${front}[a](‸)\n`, { ...rarely, 'files/talk.pptx': picture });
    assert.deepEqual(offered.slice(0, 3), ['files/talk.pptx', 'images/lake.png', 'images/500x300.png']);
    assert.deepEqual(offered.slice(3), ['requirements.txt', 'crawler/results.json', 'models/lake.glb']);
    assert.deepEqual(await labels(about, `${front}<img src="‸">\n`, rarely), ['images/lake.png', 'images/500x300.png']);
  });

  it('puts documents first that are named as the link is', async () => {
    const papers = { 'files/ai.pdf': picture, 'files/mei_cv_2024.pdf': picture, 'files/used.pdf': picture };
    assert.equal((await labels(about, `${front}[my CV](‸)\n`, papers))[0], 'files/mei_cv_2024.pdf');
    assert.equal((await labels(about, `${front}[a](‸)\n`, papers))[0], 'files/ai.pdf');
  });

  for (const [link, others, opens] of [
    ['[Bo Li](‸)', {}, false],
    ['<a href="‸">Bo Li</a>', {}, false],
    ['[Bo Li](‸)', { 'files/cv.pdf': picture }, true],
    // linked already
    ['[CV](files/cv.pdf) [Bo Li](‸)', { 'files/cv.pdf': picture }, false],
    ['[data](‸)', { 'files/data.zip': picture }, false],
    ['[CV](files/cv.pdf) [my CV](‸)', { 'files/cv.pdf': picture }, true],
    ['[Bo Li](https://example.org/bo) [Bo Li](‸)', {}, true],
    // begun, or no link
    ['[Bo Li](im‸)', {}, true],
    ['<img src="‸">', {}, true],
    ['<img src="images/lake.png"> ![a](‸)', {}, true],
  ] as const)
    it(`${opens ? 'opens a' : 'opens no'} list by itself at ${link}, with ${Object.keys(others).join(' ') || 'no document'}`, async () => {
      const items = await suggested(about, `${front}${link}\n`, { ...rarely, ...others }, true);
      assert.equal(items.length > 0, opens);
      // asked for, all of it
      assert.ok((await labels(about, `${front}${link}\n`, { ...rarely, ...others })).length > 0);
    });

  it('escapes what would end a target in parentheses', async () =>
    assert.equal(
      await chosen(about, `${front}[a](‸)\n`, 'files/a (1).pdf', { 'files/a (1).pdf': picture }),
      `${front}[a](files/a%20%281%29.pdf‸)\n`,
    ));

  for (const [file, before, after, written] of [
    ["images/mei's lake.png", "<img src='", "'>", 'images/mei%27s lake.png'],
    ["images/mei's lake.png", '<img src="', '">', "images/mei's lake.png"],
    ["images/mei's lake.png", '<img src=', '>', 'images/mei%27s%20lake.png'],
    ['images/a "lake".png', '<img src="', '">', 'images/a %22lake%22.png'],
    // a fragment, a query, and what stands for another letter
    ['images/lake#1.png', "<img src='", "'>", 'images/lake%231.png'],
    ['images/lake?.png', '<img src="', '">', 'images/lake%3F.png'],
    ['images/100%25.png', '<img src="', '">', 'images/100%2525.png'],
    ["images/mei's #1.png", '![a](', ')', "images/mei's%20%231.png"],
    // as macOS writes a time of day
    ['images/9.41\u202fAM.png', '![a](', ')', 'images/9.41%E2%80%AFAM.png'],
  ] as const)
    it(`writes of ${file} what would end or part its address as percent signs, in ${before}${after}`, async () =>
      assert.equal(
        await chosen(about, `${front}${before}‸${after}\n`, file, { [file]: picture }),
        `${front}${before}${written}‸${after}\n`,
      ));

  it('finds what is begun with percent signs', async () => {
    const named = { 'images/my 湖 photo.png': picture };
    const begun = async (path: string, document: string): Promise<readonly (string | undefined)[]> =>
      (await suggested(path, document, named)).flatMap(({ label, filterText }) =>
        label.includes('photo') ? [filterText] : [],
      );
    assert.deepEqual(await begun(about, `${front}<img src="images/my%20‸">\n`), ['images/my%20湖%20photo.png']);
    assert.deepEqual(await begun(about, `${front}![](images/my%20%E6%B9%96%20ph‸oto.png)\n`), [
      'images/my%20%E6%B9%96%20photo.png',
    ]);
    assert.deepEqual(await begun('_config.yml', 'author:\n  avatar: images/my%20‸\n'), ['images/my%20湖%20photo.png']);
    assert.deepEqual(await begun(about, `${front}<img src="images/my%‸">\n`), ['images/my 湖 photo.png']);
    assert.deepEqual(await begun(about, `${front}<img src="images/my‸">\n`), [undefined]);
  });

  it('does so with the quotes of a page’s address', async () => {
    const pages = { '_pages/mei.md': "---\npermalink: /mei's/\n---\n" };
    assert.equal(await chosen(about, `${front}<a href='‸'>\n`, "/mei's/", pages), `${front}<a href='/mei%27s/‸'>\n`);
    assert.equal(await chosen(about, `${front}<a href="‸">\n`, "/mei's/", pages), `${front}<a href="/mei's/‸">\n`);
  });

  /** VS Code closes neither quotes nor parentheses before a letter: what stands behind is the author's sentence. */
  for (const [document, expected] of [
    [
      `<a href="‸my CV and my homepage, in case you want to know.`,
      `<a href="files/cv.pdf‸my CV and my homepage, in case you want to know.`,
    ],
    [`See <a href="fi‸my CV</a> and more`, `See <a href="files/cv.pdf‸my CV</a> and more`],
    [`I work with <a href='‸Prof. Lin. I'm interested`, `I work with <a href='files/cv.pdf‸Prof. Lin. I'm interested`],
    [`<a href='‸students' work is on <b>rivers</b>`, `<a href='files/cv.pdf‸students' work is on <b>rivers</b>`],
    ['见[简历](‸欢迎访问我的主页，谢谢。更多', '见[简历](files/cv.pdf‸欢迎访问我的主页，谢谢。更多'],
    ['[CV](‸my "best" paper', '[CV](files/cv.pdf‸my "best" paper'],
    ['(see [CV](‸here)', '(see [CV](files/cv.pdf‸here)'],
    ['(see [CV](fi‸le.pdf))', '(see [CV](files/cv.pdf‸))'],
    ['<a href=‸my CV, and more', '<a href=files/cv.pdf‸my CV, and more'],
    // what is closed is replaced as a whole
    [`<a href="fi‸le.pdf" title="Mei's CV">CV</a>`, `<a href="files/cv.pdf‸" title="Mei's CV">CV</a>`],
    [
      `<a href='fi‸le.pdf' {% if page.wide < 3 %}class="wide"{% endif %}>`,
      `<a href='files/cv.pdf‸' {% if page.wide < 3 %}class="wide"{% endif %}>`,
    ],
    [`<a href=fi‸le.pdf class=wide>CV</a>`, `<a href=files/cv.pdf‸ class=wide>CV</a>`],
    [`<a href="fi‸le.pdf"\n  class="wide">CV</a>`, `<a href="files/cv.pdf‸"\n  class="wide">CV</a>`],
    ['[CV](fi‸le.pdf "Mei’s CV")', '[CV](files/cv.pdf‸ "Mei’s CV")'],
    ['[CV](<fi‸le.pdf>)', '[CV](<files/cv.pdf‸>)'],
    // … also where the line closes less than it opens
    ['Lakes (e.g., [CV](fi‸le.pdf),\nrivers).', 'Lakes (e.g., [CV](files/cv.pdf‸),\nrivers).'],
    ['Lakes (see [the CV](fi‸le),\nand rivers).', 'Lakes (see [the CV](files/cv.pdf‸),\nand rivers).'],
    ['Late :-( but [here](fi‸le.pdf)', 'Late :-( but [here](files/cv.pdf‸)'],
    ['**CVPR (oral** [page](‸lakes/deep)', '**CVPR (oral** [page](files/cv.pdf‸)'],
    // … and where the tag is still being written
    ['<a href="‸my-cv.pdf" \n\nMore text.', '<a href="files/cv.pdf‸" \n\nMore text.'],
    ['<a href="‸my-cv.pdf"title="CV">CV</a>', '<a href="files/cv.pdf‸"title="CV">CV</a>'],
    [
      `<a href="‸my-cv.pdf" title="${'deep '.repeat(1000)}">CV</a>`,
      `<a href="files/cv.pdf‸" title="${'deep '.repeat(1000)}">CV</a>`,
    ],
  ] as const)
    it(`replaces what the author has typed, and a target that is closed: ${document.slice(0, 100)}`, async () =>
      assert.equal(await chosen(about, `${front}${document}\n`, 'files/cv.pdf', files), `${front}${expected}\n`));

  it('leaves the attribute behind a quote that is not closed yet', async () => {
    const document = `${front}<img src="‸ alt="photo" width="100%">\n`;
    assert.equal(
      await chosen(about, document, 'images/lake.png', files),
      `${front}<img src="images/lake.png‸ alt="photo" width="100%">\n`,
    );
  });

  it('leaves the text behind a string of Liquid that is not closed yet', async () =>
    assert.equal(
      await chosen(about, `${front}{{ '/‸我的主页\n`, '/images/lake.png', files),
      `${front}{{ '/images/lake.png‸我的主页\n`,
    ));

  it('says nothing of other sites, behind a target, in its title, in text or in other attributes', async () => {
    for (const text of [
      '[a](https://‸)',
      '[a](b.pdf) ‸',
      '[a](b.pdf "‸")',
      '(‸)',
      '<img alt="‸">',
      '<img src="a.png" ‸>',
      '<img src="a.png">‸',
      'a < b "‸"',
    ])
      assert.deepEqual(await labels(about, `${front}${text}\n`, files), [], text);
  });
});

describe('completion of addresses that the site has given before', () => {
  const page = [
    '- [Bo Li](https://example.org/bo), [Mei Lin](https://example.org/mei), <a href="https://example.org/chen?a=1">Chen Yu</a>',
    '- [Paper](https://example.org/a.pdf) [Ann Reed](https://example.org/ann) [Ann Reed](https://example.org/reed)',
    '- [Lake Lab][lab], [Mei Lin](https://example.org/mei), [CV](files/cv.pdf)',
    '- [the preprint here](https://example.org/b.pdf)',
    '- [wiki](https://example.org/Lake_(deep))',
    '',
    '[lab]: https://example.org/lab',
  ].join('\n');

  for (const [link, expected] of [
    ['[Bo Li](‸)', 'https://example.org/bo'],
    ['[Bo Li](‸', 'https://example.org/bo'],
    ['with [**Bo Li**](‸) and others', 'https://example.org/bo'],
    ['[Mei Lin](‸)', 'https://example.org/mei'],
    ['[Chen Yu](‸)', 'https://example.org/chen?a=1'],
    ['[Lake Lab](‸)', 'https://example.org/lab'],
    ['<a href="‸">Bo Li</a>', 'https://example.org/bo'],
    ["<a class='who' href='‸' target='_blank'>Bo Li</a>", 'https://example.org/bo'],
    // on another page
    ['[Hai Wu](‸)', 'https://example.org/hai'],
  ] as const)
    it(`offers for ${link} that of the same words first`, async () => {
      const others = { '_pages/cn.md': '---\npermalink: /cn/\n---\n\n[Hai Wu](https://example.org/hai)\n' };
      assert.equal((await labels(about, `${front}${page}\n\n${link}\n`, others))[0], expected);
    });

  it('escapes what would end it', async () =>
    assert.equal(
      await chosen(about, `${front}${page}\n\n[wiki](‸)\n`, 'https://example.org/Lake_(deep)'),
      `${front}${page}\n\n[wiki](https://example.org/Lake_%28deep%29‸)\n`,
    ));

  for (const link of [
    '[Ann Reed](‸)',
    '[Paper](‸)',
    '[the preprint here](‸)',
    '[Bo](‸)',
    '[CV](‸)',
    '[](‸)',
    '![Bo Li](‸)',
    '<a href="‸">',
  ])
    it(`offers none for ${link}`, async () => {
      const offered = await labels(about, `${front}${page}\n\n${link}\n`);
      assert.ok(!offered.some(label => label.startsWith('http')), offered.join(' '));
    });
});

describe('completion of addresses of papers', () => {
  const paper = (links: string): string =>
    `# 📝 Publications\n\n- [Bo Li](https://example.org/bo), **Mei Lin**. "Lakes that remember the rain". *CVPR*, 2024. ${links}\n`;
  const next = (links: string): string =>
    `- Bo Li, **Mei Lin**. "Rivers that forget the sea". *ECCV*, 2025. ${links}\n`;

  for (const words of [
    'OpenReview',
    'IEEE Xplore',
    'Supplementary',
    'CVF Open Access',
    '下载',
    '中文博客',
    '🎥 Music Video',
    'Live demo',
  ])
    it(`offers no other paper’s for ${words}`, async () => {
      const offered = await labels(about, `${front}[${words}](https://example.org/1)\n\n[${words}](‸)\n`);
      assert.ok(!offered.some(label => label.startsWith('http')), offered.join(' '));
    });

  it('offers nothing from or into a paper but of its title and its authors', async () => {
    const from = `${front}${paper('[Lake atlas](https://example.org/1)')}\n\nText.\n\n`;
    for (const text of [
      `${from}# Notes\n\nSee [Lake atlas](‸).\n`,
      `${front}# Notes\n\nThe [Lake atlas](https://example.org/1).\n\n${paper('[Lake atlas](‸)')}`,
      `${front}${paper('[Lake atlas](https://example.org/1)')}${next('[Lake atlas](‸)')}`,
    ]) {
      const offered = await labels(about, text);
      assert.ok(!offered.some(label => label.startsWith('http')), text);
    }
    for (const text of [
      `${front}${paper('')}${next('').replace('Bo Li', '[Bo Li](‸)')}`,
      `${from}# Notes\n\nWith [Bo Li](‸).\n`,
    ])
      assert.equal((await labels(about, text))[0], 'https://example.org/bo', text);
    const title = 'Lakes that remember the rain';
    const news = `${front}# 🔥 News\n\n- [${title}](https://example.org/1) is out.\n\n`;
    const listed = paper('').replace(`"${title}"`, `[${title}](‸)`);
    assert.equal((await labels(about, news + listed))[0], 'https://example.org/1');
  });
});

describe('completion of fragments', () => {
  const body = `${front}<span class='anchor' id='about-me'></span>\n\n# 🔥 News\n\nText.\n{: #pinned}\n\n`;

  it('offers what VS Code cannot know: ids of pieces and of attribute lists', async () => {
    const pieces = { ...files, '_pages/parts/more.md': '# 🎓 Education\n' };
    const text = `${body}{% include_relative parts/more.md %}\n\n[a](#‸)\n`;
    assert.deepEqual(await labels(about, text, pieces), ['#pinned', '#-education']);
  });

  for (const [heading, id] of [
    ['## Old {#new}', 'new'],
    ['## Old\n{: #new}', 'new'],
    ['{: #new}\n## Old', 'new'],
    ['<h2 id=new>Old</h2>', 'new'],
    ['<div markdown="1">\n## In a div\n</div>', 'in-a-div'],
    ['## $$a$$ level', 'a-level'],
    ['## Lakes -- rivers', 'lakes--rivers'],
  ] as const) {
    it(`offers the id of a heading that VS Code does not see or calls otherwise: ${heading}`, async () =>
      assert.deepEqual(await labels(about, `${front}${heading}\n\n[a](#‸)\n`), [`#${id}`]));
  }

  for (const heading of [
    '## 🔥 News',
    '## 近期动态（更新）',
    '## A *b_c* `d` &amp; [e](https://example.org)',
    'News\n----',
    '<div markdown="1">\n\n## In a div\n\n</div>',
    '## News\n\n## News',
    '## 5. Lakes & C++ / D ##',
    '## News {#news}\n\n## News news',
  ]) {
    const wanted = heading.includes('{#') ? ['#news'] : [];
    it(`leaves to VS Code the id of ${JSON.stringify(heading)}${wanted.length > 0 ? ' but the one in braces' : ''}`, async () =>
      assert.deepEqual(await labels(about, `${front}${heading}\n\n[a](#‸)\n`), wanted));
  }

  it('offers no number that a script fills', async () => {
    const text = `${front}Cited <b id=total_cit>0</b> times.\n\n<a id=lakes></a>\n\n[a](#‸)\n`;
    assert.deepEqual(await labels(about, text), ['#lakes']);
  });

  it('offers them all in an HTML page, with the heading each belongs to', async () => {
    const items = await suggested('index.html', '---\n---\n<h1 id="news">News</h1>\n<a href="⟦#‸⟧">\n', {});
    assert.ok(items.some(({ label }) => label === '#news'));
  });

  it('offers those of the home page in layouts and includes', async () => {
    const site = { [about]: body };
    assert.deepEqual(await labels('_includes/masthead.html', '<a href="⟦#‸⟧">', site), [
      '#about-me',
      '#pinned',
      '#-news',
    ]);
  });

  it('offers the ids of another page by kramdown’s rule', async () =>
    assert.deepEqual(await labels(about, `${front}[a](⟦/cn/#‸⟧)\n`, files), ['/cn/#研究', '/cn/#awards']));
});

describe('completion of classes', () => {
  const styles: SiteFiles = {
    'assets/css/main.scss':
      '---\n---\n.paper-box { margin: .5em; .badge { a: url(x.png) } }\n// .gone\n/* .gone */\n.wide:hover{}',
    '_layouts/default.html': '<main class="page {{ x }}"><i class="fas fa-fw"></i>{{ content }}</main>',
    '_pages/cn.md': "---\npermalink: /cn/\n---\n<div class='badge'></div><div class='badge own'></div>\n",
  };

  it('offers those of pages by how often they are used, then those of styles and layouts', async () => {
    assert.deepEqual(await labels(about, `${front}<div class='⟦pa‸⟧'>\n`, styles), [
      'badge',
      'own',
      'fas',
      'fa-fw',
      'paper-box',
      'wide',
    ]);
  });

  it('completes one name among several, without those that are there', async () => {
    const names = await labels(about, `${front}<div class="wide ⟦ba‸⟧ own">\n`, styles);
    assert.ok(names.includes('badge') && !names.includes('wide') && !names.includes('own'), names.join(', '));
    assert.deepEqual(await labels(about, `${front}<div class="a" ‸>\n`, styles), []);
  });

  it('offers all icons of the site’s font behind fa-, and writes fab for logos', async () => {
    const icon = (name: string): string =>
      `.#{$fa-css-prefix}-${name}:before { content: fa-content($fa-var-${name}); }\n`;
    const site = {
      ...styles,
      '_layouts/default.html': '<link rel="stylesheet" href="assets/css/main.css">{{ content }}',
      'assets/css/main.scss': '---\n---\n.paper-box { margin: 0 }\n@import "icons";\n',
      '_sass/_icons.scss':
        ['github', 'water', 'fish', 'fw'].map(icon).join('') +
        '@font-face { font-family: "Font Awesome 5 Free"; }\n' +
        '.fas {\n  font-family: "Font Awesome 5 Free";\n}\n.fab {\n  font-family: "Font Awesome 5 Brands";\n}\n',
    };
    const icons = await labels(about, `${front}<i class="fas fa-‸"></i>\n`, site);
    assert.ok(icons.includes('fa-water') && icons.includes('fa-fish'), icons.join(', '));
    const after = (written: string, name: string): Promise<string> => chosen(about, `${front}${written}\n`, name, site);
    assert.equal(await after('<i class="fas fa-wat‸"></i>', 'fa-water'), `${front}<i class="fas fa-water‸"></i>\n`);
    assert.equal(
      await after('<i class="fas fa-fw fa-gi‸"></i>', 'fa-github'),
      `${front}<i class="fab fa-fw fa-github‸"></i>\n`,
    );
    assert.equal(await after('<i class="fab fa-gi‸"></i>', 'fa-github'), `${front}<i class="fab fa-github‸"></i>\n`);
    const first = await labels(about, `${front}<i class="‸"></i>\n`, site);
    assert.ok(first.indexOf('fas') < first.indexOf('paper-box'), first.join(', '));
  });

  it('says nothing in code and in formulas, where a tag is none', async () => {
    for (const written of [
      '```html\n<div class="‸">\n```',
      'Write `<div class="‸">`.',
      '    <div class="‸">',
      '{% highlight html %}\n<div class="‸">\n{% endhighlight %}',
      '$$\nx <div class="‸">\n$$',
      '```md\n[a](‸)\n```',
      '~~~\n<img src="‸">\n~~~',
    ])
      assert.deepEqual(await labels(about, `${front}Text.\n\n${written}\n`, { ...files, ...styles }), [], written);
    const behind = '{% highlight html %}a{% endhighlight %}\n\n`a` <div class="‸">';
    assert.ok((await labels(about, `${front}${behind}\n`, styles)).includes('paper-box'));
  });

  it('leaves the sentence behind a quote that is not closed yet', async () =>
    assert.equal(
      await chosen(about, `${front}<span class="‸我的简历和主页，欢迎\n`, 'wide', styles),
      `${front}<span class="wide‸我的简历和主页，欢迎\n`,
    ));

  it('replaces the name behind the cursor where the author asks the editor to', async () => {
    const before = `${front}<div class="`;
    const [item] = (await suggested(about, `${before}ba‸own">\n`, styles)).filter(({ label }) => label === 'badge');
    assert.deepEqual(item?.range, { start: before.length, end: before.length + 2 });
    assert.deepEqual(item.replacing, { start: before.length, end: before.length + 5 });
  });
});

describe('completion of citation ids', () => {
  const data = JSON.stringify({
    publications: {
      'AbCdEfGhIjKL:aaaaaaaaaaaa': { bib: { title: 'Lakes that remember', pub_year: '2021' }, num_citations: 3 },
      'AbCdEfGhIjKL:bbbbbbbbbbbb': { bib: { title: 'Tidal fields', pub_year: '2024' }, num_citations: 9 },
    },
  });
  const crawled = { 'google_scholar_crawler/results/gs_data.json': data };

  it('offers papers by their titles, the newest first', async () => {
    const text = `${front}<span class='show_paper_citations' data='⟦la‸⟧'></span>\n`;
    assert.deepEqual(await labels(about, text, crawled), ['Tidal fields', 'Lakes that remember']);
    assert.equal(
      await chosen(about, text, 'Lakes that remember', crawled),
      `${front}<span class='show_paper_citations' data='AbCdEfGhIjKL:aaaaaaaaaaaa‸'></span>\n`,
    );
  });

  it('says nothing without such data, or where they are broken', async () => {
    const text = `${front}<span data='‸'></span>\n`;
    assert.deepEqual(await labels(about, text), []);
    assert.deepEqual(await labels(about, text, { '_data/gs_data.json': '{"publications": 3' }), []);
  });
});

describe('completion of what layouts load', () => {
  const layout = '_layouts/default.html';
  const loaded: SiteFiles = {
    'images/lake.png': picture,
    'images/favicon.png': picture,
    'files/cv.pdf': picture,
    'assets/css/main.scss': '---\n---\n@import "base";\n',
    'assets/css/print.css': 'p { color: black }',
    'assets/js/main.js': 'menu()',
  };
  const first = async (text: string): Promise<string | undefined> => (await labels(layout, text, loaded))[0];

  it('offers style sheets, those that Jekyll makes too, and no pictures', async () => {
    const styles = ['/assets/css/print.css', '/assets/css/main.css'];
    assert.deepEqual(await labels(layout, '<link rel="stylesheet" href="‸">', loaded), styles);
    assert.deepEqual(await labels(layout, '<link href="‸" rel="stylesheet">', loaded), styles);
  });

  it('offers pictures for an icon, those made for it first', async () =>
    assert.deepEqual(await labels(layout, '<link rel="apple-touch-icon" href="‸">', loaded), [
      '/images/favicon.png',
      '/images/lake.png',
    ]));

  it('offers all files before relative_url, first what the attribute wants', async () => {
    assert.equal(await first('<link rel="stylesheet" href="{{ \'⟦/‸⟧\' | relative_url }}">'), '/assets/css/print.css');
    assert.equal(await first('<script src="{{ \'⟦/‸⟧\' | relative_url }}">'), '/assets/js/main.js');
    assert.equal(await first('<link rel="icon" href="{{ \'⟦/‸⟧\' | relative_url }}">'), '/images/favicon.png');
    assert.equal(await first('<a href="{{- \'⟦/‸⟧\' | absolute_url -}}">'), '/files/cv.pdf');
    assert.equal(await first('![a]({{ "⟦/‸⟧" | relative_url }})'), '/images/lake.png');
    const names = await labels(layout, "{{ '/‸' | relative_url }}", loaded);
    assert.ok(names.includes('/assets/css/main.css') && names.includes('/assets/js/main.js') && names.includes('/'));
  });

  it('offers them where the slash is not written yet, which the filter adds', async () => {
    assert.equal(
      await chosen(layout, "{{ '⟦im‸⟧' | relative_url }}", '/images/lake.png', loaded),
      "{{ '/images/lake.png‸' | relative_url }}",
    );
    assert.deepEqual(await labels(layout, "{{ '‸' | upcase }}", loaded), []);
  });

  it('offers paths from the root behind the base of the site', async () => {
    const project = { ...loaded, '_config.yml': 'baseurl: /home\nauthor:\n  name: Mei\ninclude: [_pages]\n' };
    const picked = (text: string, label: string): Promise<string> => chosen(about, front + text, label, project);
    assert.equal(
      await picked('<img src="{{ site.baseurl }}⟦/im‸⟧">', '/images/lake.png'),
      `${front}<img src="{{ site.baseurl }}/images/lake.png‸">`,
    );
    assert.equal(
      await picked('[CV]({{ site.url }}{{ site.baseurl }}⟦/‸⟧)', '/files/cv.pdf'),
      `${front}[CV]({{ site.url }}{{ site.baseurl }}/files/cv.pdf‸)`,
    );
    assert.deepEqual(await labels(about, `${front}<img src="{{ page.picture }}/‸">`, project), []);
  });
});
