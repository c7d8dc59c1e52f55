import assert from 'node:assert/strict';
import { prepareRename, rename } from '../../../../src/core/features/navigation/rename';
import type { Files } from '../../rules/sampleSite';
import { inMemory, smallSite } from '../../service/inMemory';
import { edited, home, markedSite, menu, menuPath, page } from './markedSite';

/** Renames what stands at the cursor; the files that change, afterwards. */
async function renames(files: Files, newName: string, expected: Files): Promise<void> {
  const { reading, path, offset } = await markedSite(files);
  const answer = rename(reading, path, offset, newName, []);
  assert.deepEqual(answer?.kind === 'edits' ? edited(reading, answer.files) : answer, expected);
}

/** What is proposed to be renamed at the cursor: marked, and the text in the box. */
async function proposes(files: Files, placeholder: string | undefined): Promise<void> {
  const { reading, path, offset, files: all } = await markedSite(files);
  const found = prepareRename(reading, path, offset);
  assert.equal(found?.placeholder, placeholder);
  if (found === undefined) return;
  const text = reading.site.files.get(path)?.text ?? '';
  const shown = `${text.slice(0, found.range.start)}⟦${text.slice(found.range.start, found.range.end)}⟧${text.slice(found.range.end)}`;
  assert.equal(shown, all[path]);
}

describe('rename a heading', () => {
  it('leads the id behind a tag along', () =>
    renames(
      {
        [home]: page('[a]({% link _pages/cn.md %}#n) [b][1]\n\n[1]: {% post_url 2023-01-02-hi %}#n'),
        '_pages/cn.md': page('# N‸', '/cn/'),
        '_posts/2023-01-02-hi.md': '---\n---\n# N\n',
      },
      'Q',
      {
        [home]: page('[a]({% link _pages/cn.md %}#q) [b][1]\n\n[1]: {% post_url 2023-01-02-hi %}#n'),
        '_pages/cn.md': page('# Q', '/cn/'),
      },
    ));

  it('leads the uses of its id along, everywhere', () =>
    renames(
      {
        [home]: page('# 🔥 Ne‸ws\n\n[a](#-news) <a href="/#-news">b</a>\n\n{% include_relative more.md %}'),
        '_pages/more.md': '[c](#-news) [d](#other)\n',
        '_pages/cn.md': page('[e](/#-news) [f](/cn/#-news)', '/cn/'),
        [menuPath]: menu('/#-news'),
        '_data/cn.yml': menu('#-news'),
      },
      '📣 Latest News',
      {
        [home]: page(
          '# 📣 Latest News\n\n[a](#-latest-news) <a href="/#-latest-news">b</a>\n\n{% include_relative more.md %}',
        ),
        '_pages/more.md': '[c](#-latest-news) [d](#other)\n',
        '_pages/cn.md': page('[e](/#-latest-news) [f](/cn/#-news)', '/cn/'),
        // what the menu says follows too, where that were the words of the heading
        [menuPath]: menu('/#-latest-news').replace('"News"', '"Latest News"'),
        '_data/cn.yml': menu('#-latest-news'),
      },
    ));

  it('offers its words without the emoji before them', () =>
    proposes({ [home]: page('# 🎓 ⟦Edu‸cation⟧\n\n[a](#-education)') }, 'Education'));

  it('leaves the emoji before its words where none is given', () =>
    renames({ [home]: page('# 🎓 Edu‸cation\n\n[a](#-education)') }, 'Studies', {
      [home]: page('# 🎓 Studies\n\n[a](#-studies)'),
    }));

  it('leaves the elements around its words, and the empty ones beside them', async () => {
    await proposes({ [home]: page('# <span id="r">🎓 ⟦Res‸earch⟧</span>\n\n[a](#r)') }, 'Research');
    await renames({ [home]: page('# <span id="r">🎓 Res‸earch</span>\n\n[a](#r)') }, 'Work', {
      [home]: page('# <span id="r">🎓 Work</span>\n\n[a](#r)'),
    });
    await renames({ [home]: page('# <i class="fa"></i> Tal‸ks\n\n[a](#-talks)') }, 'Tours', {
      [home]: page('# <i class="fa"></i> Tours\n\n[a](#-tours)'),
    });
  });

  it('leads along what names its id in the page', () =>
    renames(
      { [home]: page("# Ne‸ws\n\n<style>#news { top: 0 }</style>\n\n<nav aria-labelledby='news'></nav>") },
      'Old',
      {
        [home]: page("# Old\n\n<style>#old { top: 0 }</style>\n\n<nav aria-labelledby='old'></nav>"),
      },
    ));

  it('leads along the style sheets of the site, unless another page keeps the id', async () => {
    const css = (id: string): string => `#${id} { top: 0 } a[href="/#${id}"] { color: #news; }`;
    const files = { [home]: page('# Ne‸ws\n\n# Old'), 'css/a.css': css('news') };
    await renames(files, 'Latest', { [home]: page('# Latest\n\n# Old'), 'css/a.css': css('latest') });
    await renames({ ...files, '_pages/cn.md': page('# News', '/cn/') }, 'Latest', {
      [home]: page('# Latest\n\n# Old'),
    });
  });

  it('is refused where the links to it would lead to another place that has its new id', async () => {
    const told = (id: string): string =>
      `Links to this heading would lead to another place on the page, which has the id “${id}” already. Choose other words.`;
    const files = (before: string, link: string): Files => ({ [home]: page(`${before}\n\n# Ne‸ws\n\n[n](#${link})`) });
    const [box, below, own] = [
      "<span id='box'></span>\n\nText",
      "<span class='anchor' id='box'></span>",
      '# Other {#box}',
    ];
    assert.equal(await refusal(files(box, 'news'), 'Box'), told('box'));
    assert.equal(await refusal(files(own, 'news'), 'Box'), told('box'));
    assert.equal(await refusal(files('', 'news'), 'Main'), told('main'));
    // nothing leads to it, or it is the same place
    assert.equal(await refusal(files(box, 'box'), 'Box'), undefined);
    assert.equal(await refusal(files(below, 'news'), 'Box'), undefined);
    assert.equal(await refusal({ [home]: page("# <a id='box'></a> Ne‸ws\n\n[n](#news)") }, 'Box'), undefined);
  });

  it('is refused where a script of the page asks for its id', async () => {
    const script = "<script>document.getElementById('news').focus();</script>";
    const told = 'A script would no longer find this place: “_pages/about.md” asks for it by its id.';
    assert.equal(await refusal({ [home]: page(`# Ne‸ws\n\n${script}`) }, 'Latest'), told);
    // the id stays
    assert.equal(await refusal({ [home]: page(`# Ne‸ws\n\n${script}`) }, 'NEWS'), undefined);
    assert.equal(await refusal({ [home]: page(`<b id='news'></b>\n\n# Ne‸ws\n\n${script}`) }, 'Latest'), undefined);
  });

  for (const [why, asking] of [
    ['by a selector', "<script>$('#news').show();</script>"],
    ['by a selector of several parts', '<script>document.querySelector("nav #news > a").focus();</script>'],
    ['by an attribute', '<button data-target="#news">N</button>'],
    ['in a handler', `<button onclick="document.getElementById('news').focus()">N</button>`],
  ] as const)
    it(`is refused where a script asks for its id ${why}`, async () => {
      const told = 'A script would no longer find this place: “_pages/about.md” asks for it by its id.';
      assert.equal(await refusal({ [home]: page(`# Ne‸ws\n\n${asking}`) }, 'Latest'), told);
    });

  for (const word of [
    '<i data-feather="news"></i>',
    '<div data-category="news">a</div>',
    '<script>gtag("event", "news");</script>',
    "<script>localStorage.getItem('news');</script>",
  ])
    it(`is not refused for a word that is its id by chance: ${word}`, () =>
      renames({ [home]: page(`# Ne‸ws\n\n${word}`) }, 'Latest', { [home]: page(`# Latest\n\n${word}`) }));

  it('leaves an item of the menu its short name, and one that leads elsewhere', async () => {
    const named = "main:\n  - title: 'Papers' # short\n    url: '#all-papers'\n";
    await renames({ [home]: page('# All Pa‸pers'), [menuPath]: named }, 'Works', {
      [home]: page('# Works'),
      [menuPath]: named.replace('#all-papers', '#works'),
    });
    const elsewhere = "main:\n  - title: 'Papers'\n    url: '/cn/#papers'\n";
    const cn = { '_pages/cn.md': page('# Papers', '/cn/') };
    await renames({ [home]: page('# Pa‸pers'), ...cn, [menuPath]: elsewhere }, 'Works', { [home]: page('# Works') });
  });

  it('is followed by the menu in its own quotes, also where an anchor keeps the id', () => {
    const anchored = (title: string): string => page(`<span class='anchor' id='works'></span>\n\n# 📝 ${title}`);
    return renames(
      { [home]: anchored('论文专‸利'), [menuPath]: "main:\n  - title: '论文专利'\n    url: '/#works'\n" },
      '📝 论文与专利',
      { [home]: anchored('论文与专利'), [menuPath]: "main:\n  - title: '论文与专利'\n    url: '/#works'\n" },
    );
  });

  for (const [before, after, title] of [
    ['*News*', '*Latest*', 'Latest'],
    ['[News](https://example.org)', '[Latest](https://example.org)', 'Latest'],
    ['News', '🔥 The <b>latest</b> of `us`', 'The latest of us'],
    // of an address that stands below, on the page
    ['[News][all]', '[Latest][all]', 'Latest'],
    ['News', 'Lakes \\# 2 -- now', 'Lakes # 2 – now'],
  ] as const)
    it(`is followed by the menu with the words that a reader sees: ${after}`, () => {
      const anchored = (heading: string): string =>
        page(`<span class='anchor' id='n'></span>\n\n# ${heading}\n\n[all]: https://example.org`);
      const named = menu('/#n').replace('"News"', JSON.stringify(title));
      return renames({ [home]: anchored(`‸${before}`), [menuPath]: menu('/#n') }, after, {
        [home]: anchored(after),
        [menuPath]: named,
      });
    });

  it('is not followed by the menu where only Liquid knows the words', () => {
    const anchored = (heading: string): string => page(`<span class='anchor' id='n'></span>\n\n# ${heading}`);
    return renames({ [home]: anchored('Ne‸ws'), [menuPath]: menu('/#n') }, '{{ site.title }}', {
      [home]: anchored('{{ site.title }}'),
    });
  });

  it('is followed by an item whose address leaves the site, which is another mistake', () => {
    const leaving = (title: string): string => `main:\n  - title: "${title}"\n    url: "/homepage/#works"\n`;
    return renames(
      { [home]: page("<span class='anchor' id='works'></span>\n\n# Wo‸rks"), [menuPath]: leaving('Works') },
      'Papers',
      { [home]: page("<span class='anchor' id='works'></span>\n\n# Papers"), [menuPath]: leaving('Papers') },
    );
  });

  it('writes the id as the use has it: with percent signs or without', () =>
    renames(
      { [home]: page('# 新‸闻'), [menuPath]: menu('#%E6%96%B0%E9%97%BB'), '_data/cn.yml': menu('#新闻') },
      '动态',
      {
        [home]: page('# 动态'),
        [menuPath]: menu('#%E5%8A%A8%E6%80%81'),
        '_data/cn.yml': menu('#动态'),
      },
    ));

  it('follows the numbers of headings of one name', () =>
    renames({ [home]: page('# Ne‸ws\n\n# News\n\n[a](#news) [b](#news-1)') }, 'Old', {
      [home]: page('# Old\n\n# News\n\n[a](#old) [b](#news)'),
    }));

  it('leads the uses to an id that is written behind the new words, and numbers of headings too', () =>
    renames(
      {
        [home]: page('# Ne‸ws\n\n[a](#news) [b](#news-1)\n\n# News\n\n# Talks {#talks-given}\n\n[c](#talks-given)'),
        [menuPath]: menu('/#news'),
      },
      'Latest {#latest-news}',
      {
        [home]: page(
          '# Latest {#latest-news}\n\n[a](#latest-news) [b](#news)\n\n# News\n\n# Talks {#talks-given}\n\n[c](#talks-given)',
        ),
        [menuPath]: menu('/#latest-news').replace('"News"', '"Latest"'),
      },
    ));

  it('works in a piece of pages, and from a use', async () => {
    const files = {
      [home]: page('[a](#talks)\n\n{% include_relative parts/t.md %}'),
      '_pages/cn.md': page('# Talks\n\n{% include_relative parts/t.md %}\n\n[b](#talks-1)', '/cn/'),
    };
    const after = {
      [home]: page('[a](#speeches)\n\n{% include_relative parts/t.md %}'),
      '_pages/cn.md': page('# Talks\n\n{% include_relative parts/t.md %}\n\n[b](#speeches)', '/cn/'),
      '_pages/parts/t.md': '# Speeches\n',
    };
    await renames({ ...files, '_pages/parts/t.md': '# Ta‸lks\n' }, 'Speeches', after);
    await renames({ ...files, '_pages/parts/t.md': '# Talks\n', [menuPath]: menu('/#ta‸lks') }, 'Speeches', {
      ...after,
      [menuPath]: menu('/#speeches'),
    });
  });

  it('leaves the uses of an id that an anchor or an attribute list holds', async () => {
    await renames(
      { [home]: page("<span class='anchor' id='talks'></span>\n\n# Ta‸lks"), [menuPath]: menu('#talks') },
      'Speeches',
      { [home]: page("<span class='anchor' id='talks'></span>\n\n# Speeches") },
    );
    await renames({ [home]: page('# Ta‸lks {#mine}'), [menuPath]: menu('#mine') }, 'Speeches', {
      [home]: page('# Speeches {#mine}'),
    });
  });

  it('lets a menu of several pages follow the home page', () =>
    renames(
      { [home]: page('# Talks'), '_pages/cn.md': page('# Ta‸lks\n\n[a](#talks)', '/cn/'), [menuPath]: menu('#talks') },
      '报告',
      { '_pages/cn.md': page('# 报告\n\n[a](#报告)', '/cn/') },
    ));
});

/** A home page in two languages, whose layout shows each the list in its language. */
const inTwoLanguages = {
  '_includes/masthead.html':
    '{% if page.lang == "zh-CN" %}{% assign items = site.data.navigation.main_zh %}{% else %}{% assign items = site.data.navigation.main %}{% endif %}{% for link in items %}<a href="{{ link.url }}">{{ link.title }}</a>{% endfor %}\n',
  [menuPath]: 'main:\n  - {title: Talks, url: "#talks"}\nmain_zh:\n  - {title: 报告, url: "#talks"}\n',
};

describe('rename where each language has a list of the menu', () => {
  const zh = (body: string): string => page(body, '/zh/').replace('permalink', 'lang: zh-CN\npermalink');

  it('a heading is followed by the list of its pages alone', async () => {
    const files = { ...inTwoLanguages, [home]: page('# Ta‸lks'), '_pages/zh.md': zh('<a id="talks"></a>\n\n# 报告') };
    await renames(files, 'Lectures', {
      [home]: page('# Lectures'),
      [menuPath]: inTwoLanguages[menuPath].replace('Talks, url: "#talks"', 'Lectures, url: "#lectures"'),
    });
  });

  it('an anchor is renamed with the one of its name that the other list leads to', async () => {
    const anchor = (id: string): string => `<a id="${id}"></a>\n\n# `;
    const files = {
      ...inTwoLanguages,
      [home]: page(`${anchor('ta‸lks')}Talks`),
      '_pages/zh.md': zh(`${anchor('talks')}报告`),
    };
    await renames(files, 'lectures', {
      [home]: page(`${anchor('lectures')}Talks`),
      '_pages/zh.md': zh(`${anchor('lectures')}报告`),
      [menuPath]: inTwoLanguages[menuPath].replaceAll('#talks', '#lectures'),
    });
  });

  it('an anchor of the other language is followed by the other list', async () => {
    const files = { ...inTwoLanguages, [home]: page('# Talks'), '_pages/zh.md': zh('<a id="ta‸lks"></a>\n\n# 报告') };
    await renames(files, 'lectures', {
      '_pages/zh.md': zh('<a id="lectures"></a>\n\n# 报告'),
      [menuPath]: inTwoLanguages[menuPath].replace('报告, url: "#talks"', '报告, url: "#lectures"'),
    });
  });
});

/** The lists `main` and `main_zh`, each with an item that leads to “News” of its page. */
const twoLists = (english: string, chinese: string): string =>
  `main:\n  - {title: ${english}}\nmain_zh:\n  - {title: ${chinese}}\n`;
const newsInBoth = {
  '_pages/zh.md': page('# News', '/zh/'),
  [home]: page('# News'),
  [menuPath]: twoLists('News, url: "#news"', 'News, url: "#news"'),
};

describe('rename where the layout tells the pages of two lists apart by other things than their language', () => {
  const list = (name: string): string =>
    `{% for link in site.data.navigation.${name} %}<a href="{{ link.url }}">{{ link.title }}</a>{% endfor %}`;
  const layouts: Readonly<Record<string, Files>> = {
    'by their address': {
      '_includes/masthead.html': `{% if page.url contains "/zh/" %}${list('main_zh')}{% else %}${list('main')}{% endif %}\n`,
    },
    'by the parts of it': {
      '_includes/masthead.html': `{% assign parts = page.url | split: "/" %}{% if parts[1] == "zh" %}${list('main_zh')}{% else %}${list('main')}{% endif %}\n`,
    },
    'by an include for each': {
      '_layouts/default.html':
        '{% if page.url contains "/zh/" %}{% include masthead_zh.html %}{% else %}{% include masthead.html %}{% endif %}{{ content }}\n',
      '_includes/masthead.html': list('main'),
      '_includes/masthead_zh.html': list('main_zh'),
    },
    'by their layouts': {
      '_layouts/default.html': '{% include masthead.html %}{{ content }}\n',
      '_layouts/zh.html': '{% include masthead_zh.html %}{{ content }}\n',
      '_includes/masthead.html': list('main'),
      '_includes/masthead_zh.html': list('main_zh'),
      '_pages/zh.md': page('# News', '/zh/').replace('---', '---\nlayout: zh'),
    },
  };
  for (const [how, layout] of Object.entries(layouts))
    it(how, async () => {
      const files = { ...newsInBoth, ...layout };
      const chinese = files['_pages/zh.md'];
      const renamed = (text: string, title: string): string => text.replace('# News', `# ${title}`);
      await renames({ ...files, [home]: page('# Ne‸ws') }, 'Latest News', {
        [home]: page('# Latest News'),
        [menuPath]: twoLists('Latest News, url: "#latest-news"', 'News, url: "#news"'),
      });
      await renames({ ...files, '_pages/zh.md': renamed(chinese, 'Ne‸ws') }, '新闻', {
        '_pages/zh.md': renamed(chinese, '新闻'),
        [menuPath]: twoLists('News, url: "#news"', '新闻, url: "#新闻"'),
      });
    });

  it('but leads both along where every page shows both', () =>
    renames(
      {
        ...newsInBoth,
        '_includes/masthead.html': `${list('main')}${list('main_zh')}{{ page.url }}\n`,
        [home]: page('# Ne‸ws'),
      },
      'Talks',
      { [home]: page('# Talks'), [menuPath]: twoLists('Talks, url: "#talks"', 'News, url: "#talks"') },
    ));
});

describe('rename where the list of a language is called by its country', () => {
  const masthead = (lang: string): string =>
    `{% if page.lang == "${lang}" %}{% assign items = site.data.navigation.main_cn %}{% else %}{% assign items = site.data.navigation.main %}{% endif %}{{ items }}\n`;
  const menus = (english: string, chinese: string): string => twoLists(english, chinese).replace('main_zh', 'main_cn');
  const cases = [
    ['zh-CN', '/zh/'],
    ['zh-CN', '/about-zh/'],
    ['cn', '/chinese/'],
  ] as const;
  for (const [lang, url] of cases)
    it(`${lang} at ${url}`, async () => {
      const cn = (body: string): string => page(body, url).replace('---', `---\nlang: ${lang}`);
      const files = {
        '_includes/masthead.html': masthead(lang),
        '_pages/cn.md': cn('# News'),
        [home]: page('# News'),
        [menuPath]: menus('News, url: "#news"', 'News, url: "#news"'),
      };
      await renames({ ...files, [home]: page('# Ne‸ws') }, 'Latest', {
        [home]: page('# Latest'),
        [menuPath]: menus('Latest, url: "#latest"', 'News, url: "#news"'),
      });
      await renames({ ...files, '_pages/cn.md': cn('# Ne‸ws') }, '动态', {
        '_pages/cn.md': cn('# 动态'),
        [menuPath]: menus('News, url: "#news"', '动态, url: "#动态"'),
      });
    });
});

describe('rename an anchor', () => {
  it('changes it and its uses', async () => {
    await renames(
      { [home]: page("<span class='anchor' id='-x‸l'></span>\n\n# 教育\n\n[a](#-xl)"), [menuPath]: menu('/#-xl') },
      'education',
      {
        [home]: page("<span class='anchor' id='education'></span>\n\n# 教育\n\n[a](#education)"),
        [menuPath]: menu('/#education'),
      },
    );
    await renames({ [home]: page('# Me {#mine}'), [menuPath]: menu('#mi‸ne') }, '#own', {
      [home]: page('# Me {#own}'),
      [menuPath]: menu('#own'),
    });
  });

  for (const [before, after] of [
    ["<label for='lake'>L</label>", "<label for='sea'>L</label>"],
    ['<label for=lake>L</label>', '<label for=sea>L</label>'],
    ['<div aria-labelledby="a lake b" title="lake">x</div>', '<div aria-labelledby="a sea b" title="lake">x</div>'],
    [
      '<style>\n#lake, p #lake.wide:hover { color: #lake; }\n#lake-b { color: red }\n</style>',
      '<style>\n#sea, p #sea.wide:hover { color: #lake; }\n#lake-b { color: red }\n</style>',
    ],
    ['<style>@media print { #lake{ margin: 0 } }</style>', '<style>@media print { #sea{ margin: 0 } }</style>'],
  ] as const)
    it(`leads along what names it in the page and its pieces: ${before}`, () =>
      renames(
        {
          [home]: page(`<b id='la‸ke'></b>\n\n${before}\n\n{% include_relative more.md %}`),
          '_pages/more.md': `${before}\n`,
        },
        'sea',
        {
          [home]: page(`<b id='sea'></b>\n\n${after}\n\n{% include_relative more.md %}`),
          '_pages/more.md': `${after}\n`,
        },
      ));

  it('leads along the style sheets of the site, unless another page keeps the id', async () => {
    const style = (id: string): string => `$a: #lake;\n#${id} { p { top: 0 } }\n`;
    const before = { [home]: page("<b id='la‸ke'></b>"), '_sass/_base.scss': style('lake') };
    const after = page("<b id='sea'></b>");
    await renames(before, 'sea', { [home]: after, '_sass/_base.scss': style('sea') });
    const other = page("<b id='lake'></b>", '/other/');
    await renames({ ...before, '_pages/other.md': other }, 'sea', { [home]: after });
  });

  it('writes a digit at its beginning as selectors need it', () =>
    renames({ [home]: page("<b id='la‸ke'></b>\n\n<style>#lake{top:0}</style>") }, '1st', {
      [home]: page("<b id='1st'></b>\n\n<style>#\\31 st{top:0}</style>"),
    }));

  it('does so on all pages that one menu leads to', () =>
    renames(
      {
        [home]: page("<span id='m‸e'></span>"),
        '_pages/cn.md': page("<span id='me'></span> [a](#me)", '/cn/'),
        [menuPath]: menu('#me'),
      },
      'about',
      {
        [home]: page("<span id='about'></span>"),
        '_pages/cn.md': page("<span id='about'></span> [a](#about)", '/cn/'),
        [menuPath]: menu('#about'),
      },
    ));
});

/** What is said to a new name that is refused, with its values put in; `undefined` where it is not. */
async function refusal(files: Files, newName: string): Promise<string | undefined> {
  const { reading, path, offset } = await markedSite(files);
  const answer = rename(reading, path, offset, newName, []);
  if (answer?.kind !== 'refused') return undefined;
  const { text, values } = answer.message;
  return text.replace(/\{(\d)\}/g, (_, at: string) => values[Number(at)] ?? '');
}

describe('an id that another place of the page has', () => {
  const taken = '“b1” is the id of another place on the page already. Choose one that is free.';

  it('is refused, whether an element, a heading or the layout has it', async () => {
    assert.equal(await refusal({ [home]: page("<span id='a‸1'></span>\n\n<span id='b1'></span>") }, 'b1'), taken);
    assert.equal(await refusal({ [home]: page("<span id='a‸1'></span>\n\n# B1") }, 'b1'), taken);
    assert.equal(
      await refusal({ [home]: page("<span id='a‸1'></span>"), '_layouts/default.html': '<main id="b1"></main>' }, 'b1'),
      taken,
    );
    assert.equal(await refusal({ [home]: page("<span id='b1'></span>\n\n[a](#a‸1)\n\n# A {#a1}") }, 'b1'), taken);
  });

  it('is refused where any of the pages that one menu leads to has it', async () =>
    assert.equal(
      await refusal(
        {
          [home]: page("<span id='a‸1'></span>"),
          '_pages/cn.md': page("<span id='a1'></span> <span id='b1'></span>", '/cn/'),
          [menuPath]: menu('#a1'),
        },
        'b1',
      ),
      taken,
    ));

  it('is fine on a page of its own, and is the same id where nothing changes', async () => {
    const files = {
      [home]: page("<span id='a‸1'></span>"),
      '_pages/cn.md': page("<span id='b1'></span>", '/cn/'),
    };
    assert.equal(await refusal(files, 'b1'), undefined);
    assert.equal(await refusal(files, 'a1'), undefined);
  });
});

describe('an id that a script asks for', () => {
  const asked = (path: string): string => `A script would no longer find this place: “${path}” asks for it by its id.`;

  it('is not given another name, which the script would not follow', async () => {
    assert.equal(
      await refusal({ [home]: page("<span id='total‸_cit'>9</span>") }, 'total'),
      asked('_includes/fetch_google_scholar_stats.html'),
    );
    for (const [path, text] of [
      ['_includes/ids.js', 'var ids = ["lake", "river"];'],
      ['_includes/only.js', 'function ids() { return["lake"] }'],
      ['_includes/form.js', 'document.forms["lake"].submit();'],
      ['_layouts/default.html', '{{ content }}<script>$("#lake .x").hide();</script>'],
      ['_includes/top.html', '<a onclick="show(\'lake\')">Top</a>'],
      ['_pages/cn.md', page('<a href="javascript:show(\'lake\')">a</a>', '/cn/')],
      ['_pages/parts/a.md', '<button data-target="#lake">a</button>'],
    ] as const)
      assert.equal(await refusal({ [home]: page("<span id='la‸ke'></span>"), [path]: text }, 'sea'), asked(path), path);
  });

  it('is kept for a file of scripts, too', async () => {
    const text = "---\npermalink: /\n---\n\n<span id='lake'></span>\n";
    const { service, uri } = inMemory({
      ...smallSite,
      [home]: text,
      'assets/js/site.js': "document.getElementById('lake')",
    });
    const answer = await service.rename(uri(home), text.indexOf('lake'), 'sea');
    assert.deepEqual(answer?.kind === 'refused' && answer.message.values, ['assets/js/site.js']);
  });

  it('is not one that only words, other ids, classes or data have in quotes', async () => {
    for (const [path, text] of [
      ['_includes/ids.js', 'var lake = "lakes", sea = "the lake";'],
      ['_includes/keys.js', 'var n = data["lake"].size + all()["lake"] + data[of][\'lake\'];'],
      [
        '_layouts/default.html',
        '{{ content }}<p class="lake" title="lake">{% if page.of == "lake" %}"lake"{% endif %}</p>',
      ],
      [
        '_includes/top.html',
        '<script type="application/ld+json">{"lake": "lake"}</script><script src="lake"></script>',
      ],
      ['_data/papers.yml', '- id: "lake"\n'],
    ] as const)
      assert.equal(await refusal({ [home]: page("<span id='la‸ke'></span>"), [path]: text }, 'sea'), undefined, path);
  });
});

describe('what a rename proposes', () => {
  it('is the text of a heading, also from its uses', async () => {
    await proposes({ [home]: page('# 🔥 ⟦Ne‸ws⟧') }, 'News');
    await proposes({ [home]: page('‸## ⟦News⟧') }, 'News');
    await proposes({ [home]: page('# News'), [menuPath]: menu('/#⟦ne‸ws⟧') }, 'News');
    await proposes({ [home]: page('# ⟦Ne‸ws⟧ {#mine}') }, 'News');
  });

  it('is an id', async () => {
    await proposes({ [home]: page('# News {#⟦mi‸ne⟧}') }, 'mine');
    await proposes({ [home]: page('# News {#⟦新‸闻⟧}') }, '新闻');
    await proposes({ [home]: page("<span id='⟦m‸e⟧'></span>") }, 'me');
    await proposes({ [home]: page("<span id='me'></span> [a](#⟦m‸e⟧)") }, 'me');
  });

  it('is nothing where VS Code or nobody knows better', async () => {
    await proposes({ [home]: page('Te‸xt') }, undefined);
    await proposes({ [home]: page('[a](#lak‸es)') }, undefined);
    await proposes({ [home]: page('# {{ page.ti‸tle }}') }, undefined);
    await proposes({ '_layouts/default.html': '<main id="ma‸in">{{ content }}</main>' }, undefined);
    await proposes({ [menuPath]: menu('#ma‸in') }, undefined);
  });

  it('is refused where it is no name', async () => {
    for (const name of ['', 'a b', 'a"b', 'a#b']) {
      const { reading, path, offset } = await markedSite({ [home]: page("<span id='m‸e'></span>") });
      assert.equal(rename(reading, path, offset, name, [])?.kind, 'refused', name);
    }
    const { reading, path, offset } = await markedSite({ [home]: page('# Ne‸ws') });
    assert.equal(rename(reading, path, offset, ' ', [])?.kind, 'refused');
  });

  it('is refused where kramdown would read no id of that name', async () => {
    const heading = { [home]: page('# News {#mi‸ne}\n\n[a](#mine)') };
    assert.equal(await refusal(heading, '论文'), undefined);
    for (const name of ['2026', 'a/b'])
      assert.equal(
        await refusal(heading, name),
        'After a heading, in “{#…}”, an id must begin with a letter, and contain only letters, digits, hyphens, dots, colons and “_”.',
      );
    const list = { [home]: page('# News\n{: .x #mi‸ne}\n\n[a](#mine)') };
    assert.equal(await refusal(list, 'news-2026'), undefined);
    assert.equal(
      await refusal(list, '论文'),
      'In “{: #…}” an id must begin with a letter from A to Z, and contain only such letters, digits and hyphens.',
    );
    assert.equal(await refusal({ [home]: page("<span id='m‸e'></span>") }, '2026'), undefined);
  });
});
