import assert from 'node:assert/strict';
import { inMemory, smallSite } from '../../service/inMemory';
import { afterChange, newSite, type Files } from './changedSite';
import { chineseSite, englishSite } from './oneMenuSite';

const home = '_pages/about.md';
const chinese = '_pages/about-zh.md';
const english = '_pages/about-en.md';

describe('a page in another language', () => {
  it('is a copy with the headings in its language, the ids of the page, and marks before what is to be translated', async () => {
    const after = await withSecond(englishSite);
    assert.equal(
      after[chinese],
      `---
permalink: /zh.html
title: ""
excerpt: ""
author_profile: true
author: zh
lang: zh-CN
translation: /
---

{% assign where = site.repository %}

<span class='anchor' id='about-me'></span>

<!-- 待翻译 -->

I count birds at the Institute of Shores. My [publications](#-publications) tell how.


<span class='anchor' id='-news'></span>

# 🔥 近期动态
<!-- 待翻译 -->

- *2029.02*: &nbsp;🎉 One paper is accepted.

<span class='anchor' id='-publications'></span>

# 📝 论文

${papersOf(englishSite)}

<span class='anchor' id='-educations'></span>

# 📖 教育经历
<!-- 待翻译 -->

- *2019.06 - 2024.04*, Institute of Shores, Norrhavn.

<!-- 待翻译 -->

# 🚤 Boats I have built
- *2027*, a dinghy
`,
    );
  });

  it('has its own menu, and a link leads from each page to the other: the one layout asks which page it shows', async () => {
    const after = await withSecond(englishSite);
    assert.equal(
      after['_data/navigation.yml']?.slice(englishSite['_data/navigation.yml']?.length),
      `
main_zh:
  - title: "个人简介"
    url: "#about-me"

  - title: "近期动态"
    url: "#-news"

  - title: "论文" # all of them
    url: "#-publications"

  - title: "Boats" # 待翻译
    url: "#-boats-i-have-built"

  - title: "CV"
    url: "https://shore.example/cv.pdf"
`,
    );
    const [shown, other] = [await rendered(after, home), await rendered(after, chinese)];
    assert.deepEqual(menuOf(shown), [
      '#about-me Homepage',
      ...['/#about-me About Me', '/#-news News', '/#-publications Publications', '/#-boats-i-have-built Boats'],
      ...['https://shore.example/cv.pdf CV', '/zh.html 中文'],
    ]);
    assert.deepEqual(menuOf(other), [
      '#about-me 个人主页',
      ...['#about-me 个人简介', '#-news 近期动态', '#-publications 论文', '#-boats-i-have-built Boats'],
      ...['https://shore.example/cv.pdf CV', '/ English'],
    ]);
    assert.match(shown, /<html lang="en"/);
    assert.match(other, /<html lang="zh-CN"/);
  });

  it('has the profile of the page, with the name that its author has said', async () => {
    const after = await withSecond(englishSite, '温涛');
    assert.match(
      after['_data/authors.yml'] ?? '',
      /^zh:\n {2}name: "温涛"\n {2}avatar: .*\n {2}bio: "Institute of Shores" # 待翻译\n/m,
    );
    assert.match(await rendered(after, chinese), /<h3 class="author__name">温涛<\/h3>/);
    assert.match(await rendered(after, home), /<h3 class="author__name">Wen Tao<\/h3>/);
  });

  it('offers the name that the page has in that language: in the profile, or as its publications mark it', async () => {
    const offered = async (site: Files): Promise<string | undefined> => {
      const { service, uri } = inMemory(site);
      const change = await service.addSecondPage(uri(home));
      return change.kind === 'edits' ? change.name : undefined;
    };
    const named = (site: Files, from: string, to: string): Files => ({
      ...site,
      '_config.yml': site['_config.yml']?.replaceAll(from, to) ?? '',
    });
    assert.equal(await offered(chineseSite), 'Wen Tao');
    assert.equal(await offered(named(chineseSite, '温涛', '温涛 (Wendy Tao)')), 'Wendy Tao');
    assert.equal(await offered(named(englishSite, 'Wen Tao', 'Wen Tao 温涛')), '温涛');
    assert.equal(await offered(englishSite), 'Wen Tao');
  });

  it('is made of a Chinese page, too: anchors that no script can find become English ones', async () => {
    const after = await withSecond(chineseSite);
    assert.match(after[english] ?? '', /详见\[教育经历\]\(#-education\)/);
    assert.match(after[english] ?? '', /# 🔥 News\n<!-- To be translated -->\n\n- /);
    assert.match(after[english] ?? '', /<span class='anchor' id='publications'><\/span>\n\n# 📝 Publications\n/);
    assert.equal(
      after['_data/navigation.yml']?.split('main_en:\n')[1],
      `  - title: News\n    url: '#-news'\n  - title: Publications\n    url: '#publications'\n  - title: 造船 # To be translated\n    url: '#section'\n`,
    );
    assert.match(after[home] ?? '', /\nlang: zh-CN\ntranslation: \/en\.html\n---\n/);
    assert.match(await rendered(after, home), /<html lang="zh-CN"/);
  });

  for (const language of ['en', 'zh'] as const)
    it(`of a new homepage in ${language} uses the words that its layout has for each language`, async () => {
      const site = newSite(language);
      const after = await withSecond(site);
      const [other, url] = language === 'en' ? ([chinese, '/zh/'] as const) : ([english, '/en/'] as const);
      assert.match(after[other] ?? '', new RegExp(`^permalink: ${url}$`, 'm'));
      assert.match(after['_data/interface.yml'] ?? '', new RegExp(`^ {2}home: ${url}$`, 'm'));
      assert.deepEqual(changedFiles(site, after), [
        ...['_data/authors.yml', '_data/interface.yml', '_data/navigation.yml'],
        ...[other, home].sort(),
      ]);
      const page = await rendered(after, other);
      assert.match(
        page,
        new RegExp(`<a class="masthead__language" href="/" hreflang="${language === 'en' ? 'en' : 'zh-CN'}"`),
      );
      assert.match(await rendered(after, home), new RegExp(`<a class="masthead__language" href="${url}"`));
    });

  it('leaves the address of another language alone where the layout’s words have none for its own', async () => {
    const site = newSite('zh');
    const words = String(site['_data/interface.yml']);
    const without = words.replace(/^en:\n([^]*?) {2}home: .*\n/m, 'en:\n$1');
    assert.notEqual(without, words);
    const after = await withSecond({ ...site, '_data/interface.yml': without });
    assert.equal(after['_data/interface.yml'], without);
  });

  for (const [name, site] of [
    ['a site with one menu, in English', englishSite],
    ['a site with one menu, in Chinese', chineseSite],
    ['a new homepage in English', newSite('en')],
    ['a new homepage in Chinese', newSite('zh')],
  ] as const)
    it(`of ${name}: each section has its pair, no rule complains, and there is none to add any more`, async () => {
      const after = await withSecond(site);
      const { service, uri } = inMemory(after);
      const view = await service.sectionsView(uri(home));
      assert.ok(view?.otherPath !== undefined && view.sections.length > 1);
      assert.deepEqual([view.onlyOther, view.lost], [[], []]);
      assert.ok(view.sections.every(({ otherTitle }) => otherTitle !== undefined));
      const other = await service.sectionsView(uri(view.otherPath));
      assert.deepEqual(
        other?.sections.map(({ menu }) => menu),
        view.sections.map(({ menu }) => menu),
      );
      const checked = (await service.check('memory:/site')) ?? [];
      assert.deepEqual(
        checked.flatMap(({ path, problems }) => problems.map(({ ruleId }) => `${path}: ${ruleId}`)),
        [],
      );
      assert.equal((await service.addSecondPage(uri(home))).kind, 'refused');
    });

  it('of a page put together from pieces has their text in one file, and its line breaks', async () => {
    const windows = (text = ''): string => text.replaceAll('\n', '\r\n');
    const site: Files = {
      ...englishSite,
      [home]: windows('---\npermalink: /\ntitle: ""\n---\n\nI count.\n\n{% include_relative parts/news.md %}\n'),
      '_pages/parts/news.md': windows('# News\n\n- *2029*: all counted\n'),
    };
    const after = await withSecond(site);
    assert.ok(
      after[chinese]?.endsWith(
        windows(
          '---\n\n<!-- 待翻译 -->\n\nI count.\n\n# 近期动态\n\n<!-- 待翻译 -->\n\n- *2029*: all counted\n\n',
        ).replace(windows('# 近期动态'), windows("<span class='anchor' id='news'></span>\n\n# 近期动态")),
      ),
      after[chinese],
    );
  });

  it('calls a section about papers and patents by both', async () => {
    const site = { ...chineseSite, [home]: (chineseSite[home] ?? '').replace('# 📝 论文', '# 📝 论文专利') };
    assert.match((await withSecond(site))[english] ?? '', /^# 📝 Publications and Patents$/m);
  });

  it('has the names of what is narrower than a kind, and no anchor for a heading to which nothing leads', async () => {
    const sections =
      '# 🏅 荣誉奖项\n\n### 奖学金\n\n- 2029\n\n### 竞赛获奖\n\n- 2028\n\n### 荣誉称号\n\n- 2027\n\n### 潮汐纪念\n\n- 2026\n\n';
    const site = {
      ...chineseSite,
      [home]: `${chineseSite[home] ?? ''}\n${sections}# 📑 学术会议\n\n- 2025\n`,
      '_data/navigation.yml': `${chineseSite['_data/navigation.yml'] ?? ''}  - title: 学术会议\n    url: '#-学术会议'\n`,
    };
    const after = await withSecond(site);
    const lines = (after[english] ?? '').split('\n').filter(line => /^(?:#|<span)/.test(line));
    assert.deepEqual(lines.slice(lines.indexOf('# 🏅 Honours and Awards')), [
      '# 🏅 Honours and Awards',
      '### Scholarships',
      '### Competition Awards',
      '### Honorary Titles',
      '### 潮汐纪念',
      '# 📑 Conferences',
    ]);
    assert.match(after['_data/navigation.yml'] ?? '', /\n {2}- title: Conferences\n {4}url: '#-conferences'\n$/);
    // each has its pair in another order, too
    const swapped = (after[english] ?? '')
      .replace('### Scholarships', '### Honorary')
      .replace('### Honorary Titles', '### Scholarships')
      .replace('### Honorary\n', '### Honorary Titles\n');
    const { service, uri } = inMemory({ ...after, [english]: swapped });
    const view = await service.sectionsView(uri(home));
    const honours = view?.sections.find(({ title }) => title.includes('荣誉奖项'));
    assert.deepEqual(
      honours?.children.slice(0, 3).map(({ title, otherTitle }) => [title, otherTitle]),
      [
        ['奖学金', 'Scholarships'],
        ['竞赛获奖', 'Competition Awards'],
        ['荣誉称号', 'Honorary Titles'],
      ],
    );
  });

  it('has its own menu in brackets where the other one is in brackets', async () => {
    const list = 'main: [{title: About, url: "#about-me"}, {title: News, url: "#-news"}]\n';
    const after = await withSecond({ ...englishSite, '_data/navigation.yml': list });
    assert.equal(
      after['_data/navigation.yml'],
      `${list}\nmain_zh: [{title: 个人简介, url: "#about-me"}, {title: 近期动态, url: "#-news"}]\n`,
    );
  });

  it('takes the lists that a layout has for each language', async () => {
    const masthead = `{% if page.lang == 'zh' %}{% for item in site.data.navigation.main_zh %}<a href="{{ item.url }}">{{ item.title }}</a>{% endfor %}
{% else %}{% for item in site.data.navigation.main %}<a href="{{ item.url }}">{{ item.title }}</a>{% endfor %}{% endif %}`;
    const site = { ...englishSite, '_includes/masthead.html': masthead };
    const after = await withSecond(site);
    assert.equal(after['_includes/masthead.html'], masthead);
    assert.match(after[chinese] ?? '', /^lang: zh$/m);
    assert.match(await rendered(after, chinese), /<a href="#-news">近期动态<\/a>/);
  });

  it('is not written where the layout shows no menu that it could have', async () => {
    const { service, uri } = inMemory(smallSite);
    const change = await service.addSecondPage(uri(home));
    assert.ok(change.kind === 'refused');
    assert.match(change.message.text, /shows no menu/);
  });
});

async function withSecond(site: Files, name?: string): Promise<Files> {
  const { service, uri } = inMemory(site);
  return afterChange(site, await service.addSecondPage(uri(home), name));
}

function changedFiles(before: Files, after: Files): readonly string[] {
  return Object.keys(after)
    .filter(path => after[path] !== before[path])
    .sort();
}

function papersOf(site: Files): string {
  return /<div class='paper-box'>[^]*LakeConf 2028\*\*/.exec(site[home] ?? '')?.[0] ?? '';
}

async function rendered(site: Files, path: string): Promise<string> {
  const { service, uri } = inMemory(site);
  const page = await service.renderPage(uri(path));
  assert.ok('html' in page);
  return page.html;
}

function menuOf(html: string): readonly string[] {
  return [...html.matchAll(/<li class="masthead[^>]*><a href="([^"]*)"[^>]*>([^<]*)<\/a><\/li>/g)].map(
    ([, href, text]) => `${href} ${text}`,
  );
}
