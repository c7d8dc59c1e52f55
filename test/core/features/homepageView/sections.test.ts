import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import type { SectionChange } from '../../../../src/core/features/sections/sectionChange';
import type { SectionItem } from '../../../../src/core/features/sections/sectionsView';
import type { SiteChange } from '../../../../src/core/features/siteChange';
import { applyEdits, withoutOverlaps } from '../../../../src/core/text/edit';
import { inMemory, smallSite, type InMemory } from '../../service/inMemory';

const home = '_pages/about.md';
const chinese = '_pages/about-zh.md';
const menu = '_data/navigation.yml';

describe('the sections of a page', () => {
  it('are shown with what the menu and the other language make of them', async () => {
    const { service, uri } = inMemory(starter());
    const view = await service.sectionsView(uri(home));
    assert.ok(view !== undefined);
    assert.deepEqual(view.sections.map(drawn).slice(0, 3), [
      'Recent News = 近期动态, shown',
      'Research Interests = 研究兴趣, shown',
      'Selected Publications = 代表论文, shown',
    ]);
    assert.deepEqual(view.sections[2]?.children.map(drawn), ['Further papers = 其他论文, undefined']);
    assert.deepEqual([view.language, view.otherPath, view.onlyOther, view.lost], ['en', chinese, [], []]);
    const other = await service.sectionsView(uri(chinese));
    assert.deepEqual(
      [other?.language, other?.sections[0]?.title, other?.sections[0]?.menu],
      ['zh', '近期动态', 'shown'],
    );
  });

  it('are told apart from what the menu names above the first heading', async () => {
    const [page = '', list = ''] = [home, menu].map(path => String(starter()[path]));
    const top = page.indexOf("<span class='anchor'");
    const { service, uri } = inMemory({
      ...starter(),
      [home]: `${page.slice(0, top)}<span class='anchor' id='me'></span>\n\n${page.slice(top)}`,
      [menu]: list.replace(/^main:\n/m, 'main:\n  - title: "Biography"\n    url: "/#me"\n'),
    });
    assert.deepEqual((await service.sectionsView(uri(home)))?.unheaded, ['Biography']);
  });

  it('are no papers whose titles are headings', async () => {
    const { service, uri } = inMemory({
      ...smallSite,
      [home]: page(
        [
          '# News\n\n- *2029.05*: a boat\n',
          '# Publications\n',
          '## Lakes that Remember Their Rivers\n\n**Mei Lin**, Ann Reed\n*ISL 2029*\n',
          '### Abstract\n\nLakes remember.\n',
          '## Boats of All the Bridges\n\nAnn Reed, **Mei Lin**\n*ISL 2028*\n',
          '## Further work\n\nMore of it is to come.\n',
          '# Teaching\n\n- Lakes I\n',
        ].join('\n'),
      ),
    });
    const view = await service.sectionsView(uri(home));
    assert.deepEqual(
      view?.sections.map(({ title, children }) => [title, children.map(child => child.title)]),
      [
        ['News', []],
        ['Publications', ['Further work']],
        ['Teaching', []],
      ],
    );
    const { groups = [] } = (await service.publicationsView(uri(home), 'section')) ?? {};
    assert.deepEqual(
      groups.flatMap(({ items }) => items.map(({ title }) => title)),
      ['Lakes that Remember Their Rivers', 'Boats of All the Bridges'],
    );
  });

  it('of the home page are shown for files that are no page', async () => {
    const { service, uri } = inMemory(starter());
    assert.equal((await service.sectionsView(uri('_config.yml')))?.path, home);
    assert.equal((await service.sectionsView(uri('_pages/404.md')))?.path, home);
  });

  it('of a page with one heading, or with publications alone, are its own', async () => {
    const one = '_pages/publications.md';
    for (const body of [
      '# Publications\n',
      '- [Lakes of the north](https://lakes.example), **Mei Lin**, *ICML*, 2029.\n',
    ]) {
      const { service, uri } = inMemory({
        ...smallSite,
        [one]: page(body).replace('permalink: /', 'permalink: /papers/'),
      });
      assert.equal((await service.sectionsView(uri(one)))?.path, one, body);
    }
  });

  it('of Markdown without front matter are its own where GitHub Pages makes a page of it', async () => {
    const text = '# Papers\n\n- [Lakes of the north](https://lakes.example), **Mei Lin**, *ICML*, 2029.\n';
    for (const [path, shown] of [
      ['papers.md', 'papers.md'],
      ['README.md', home],
    ] as const) {
      const { service, uri } = inMemory({ ...smallSite, [path]: text });
      assert.equal((await service.sectionsView(uri(path)))?.path, shown);
    }
    const { service, uri } = inMemory({ ...smallSite, 'papers.md': text });
    const view = await service.publicationsView(uri('papers.md'), 'section');
    assert.deepEqual(
      view?.groups.flatMap(({ items }) => items.map(({ title }) => title)),
      ['Lakes of the north'],
    );
  });

  it('tell of menu items that lead nowhere', async () => {
    const { service, uri } = inMemory({
      ...smallSite,
      [menu]: 'main:\n  - title: "News"\n    url: "#newz"\n  - title: "Boats"\n    url: "#boats"\n',
      [home]: page('# 🔥 News\n\nA\n\n# Talks\n\nB\n'),
    });
    const view = await service.sectionsView(uri(home));
    assert.ok(view !== undefined);
    assert.deepEqual(view.sections.map(drawn), ['News = undefined, broken', 'Talks = undefined, absent']);
    assert.deepEqual(
      view.lost.map(({ title, url }) => [title, url]),
      [['Boats', '#boats']],
    );
  });
});

it('sections of a page whose front matter is half typed are not said to lack in the menu', async () => {
  const { service, uri } = inMemory({
    ...smallSite,
    [menu]: 'main:\n  - title: "News"\n    url: "/#news"\n  - title: "Boats"\n    url: "/#boats"\n',
    [home]: page('# News\n\nA\n\n# Talks\n\nB\n'),
  });
  const shown = async (): Promise<readonly unknown[]> => {
    const view = await service.sectionsView(uri(home));
    return [view?.sections.map(drawn), view?.lost.map(({ title }) => title)];
  };
  assert.deepEqual(await shown(), [['News = undefined, shown', 'Talks = undefined, absent'], ['Boats']]);
  service.setDocument(uri(home), `---\ntitle: "unclosed\npermalink: /\n---\n\n# News\n\nA\n\n# Talks\n\nB\n`);
  assert.deepEqual(await shown(), [['News = undefined, undefined', 'Talks = undefined, undefined'], []]);
});

/** A menu as the template writes it: a blank line between items. */
const spacedMenu = (...titles: readonly string[]): string =>
  `main:\n${titles.map(title => `  - title: "${title}"\n    url: "#${title.toLowerCase()}"\n`).join('\n')}`;

describe('the item of a section in a menu with blank lines between items', () => {
  const site = {
    ...smallSite,
    [menu]: `${spacedMenu('News', 'Talks', 'Service')}\n  # - title: "Later"\n`,
    [home]: page('# News\n\na\n\n# Talks\n\nb\n\n# Teaching\n\nc\n\n# Service\n\nd\n'),
  };
  const after = async (change: SectionChange): Promise<string | undefined> =>
    (await changed(site, home, change))[menu]?.replace('\n  # - title: "Later"\n', '');

  it('moves with its section, and the lines between stay where they are', async () => {
    assert.equal(await after({ kind: 'move', section: 'Talks', to: 'up' }), spacedMenu('Talks', 'News', 'Service'));
    assert.equal(
      await after({ kind: 'move', section: 'News', to: { beside: 'Service' } }),
      spacedMenu('Talks', 'Service', 'News'),
    );
  });

  it('passes a comment between two items, which stays', async () => {
    const commented = { ...site, [menu]: spacedMenu('News', 'Talks').replace('\n\n', '\n\n  # about the lab\n') };
    const moved = await changed(commented, home, { kind: 'move', section: 'Talks', to: 'up' });
    assert.equal(moved[menu], spacedMenu('Talks', 'News').replace('\n\n', '\n\n  # about the lab\n'));
  });

  it('moves in a file that ends with .yaml, too', async () => {
    const ending = '_data/navigation.yaml';
    const others = Object.fromEntries(Object.entries(site).filter(([path]) => path !== menu));
    const renamed = { ...others, [ending]: spacedMenu('News', 'Talks') };
    const moved = await changed(renamed, home, { kind: 'move', section: 'Talks', to: 'up' });
    assert.equal(moved[ending], spacedMenu('Talks', 'News'));
  });

  it('comes with a blank line, wherever it is put', async () => {
    assert.equal(
      await after({ kind: 'showInMenu', section: 'Teaching' }),
      spacedMenu('News', 'Talks', 'Teaching', 'Service'),
    );
    const first = { ...site, [home]: page('# Top\n\na\n\n# News\n\nb\n'), [menu]: spacedMenu('News', 'Talks') };
    assert.equal(
      (await changed(first, home, { kind: 'showInMenu', section: 'Top' }))[menu],
      spacedMenu('Top', 'News', 'Talks'),
    );
    assert.equal(
      (await changed(first, home, { kind: 'add', titles: { en: 'Boats', zh: '' } }))[menu],
      spacedMenu('News', 'Boats', 'Talks'),
    );
  });

  it('is not written again where it stands, nor into a file that cannot be read; that is told', async () => {
    const told = async (list: string): Promise<string> => {
      const { service, uri } = inMemory({ ...site, [menu]: list });
      const change = await service.changeSection(uri(home), { kind: 'showInMenu', section: 'News' });
      return change.kind === 'refused' ? change.message.text : '';
    };
    assert.equal(await told(spacedMenu('News', 'Talks')), '“{0}” is in the menu already.');
    assert.match(await told('main: [{title: "News", url: "/#news"}\n'), /^There is no menu to write to: /);
  });

  it('has the words of its section, with the bracket or quote that they begin with', async () => {
    const { [menu]: list = '' } = await changed(
      { ...site, [home]: page('# News\n\na\n\n# 📝 (Selected) papers\n\nb\n'), [menu]: spacedMenu('News') },
      home,
      { kind: 'showInMenu', section: '(Selected) papers' },
    );
    assert.match(list, /^ {2}- title: "\(Selected\) papers"$/m);
  });

  it('stands behind the item of an anchor above the first heading, and has its address', async () => {
    const about = '  - title: "About Me"\n    url: "/#about-me"\n\n';
    const item = (title: string): string => `  - title: "${title}"\n    url: "/#${title.toLowerCase()}"\n`;
    const top = "<span class='anchor' id='about-me'></span>\n\nI am Mei.\n\n";
    const without = {
      ...site,
      [home]: page(`${top}# News\n\na\n\n# Talks\n\nb\n`),
      [menu]: `main:\n${about}${item('Talks')}`,
    };
    assert.equal(
      (await changed(without, home, { kind: 'showInMenu', section: 'News' }))[menu],
      `main:\n${about}${item('News')}\n${item('Talks')}`,
    );
    const [leaving, kept] = [without[menu], about].map(text => text.replace('/#about-me', '/lakes/#about-me'));
    assert.equal(
      (await changed({ ...without, [menu]: leaving ?? '' }, home, { kind: 'showInMenu', section: 'News' }))[menu],
      `main:\n${kept}${item('News')}\n${item('Talks')}`,
      'also where its address leaves the site',
    );
    const empty = { ...site, [home]: page(top), [menu]: `main:\n${about}`.trimEnd() + '\n' };
    assert.deepEqual(urls((await changed(empty, home, { kind: 'add', titles: { en: 'News', zh: '' } }))[menu]), [
      '/#about-me',
      '/#news',
    ]);
  });

  it('stays where it is when its section passes one that the menu does not show', async () => {
    assert.equal(await after({ kind: 'move', section: 'Service', to: 'up' }), spacedMenu('News', 'Talks', 'Service'));
    const lost = { ...site, [menu]: spacedMenu('News', 'Boats', 'Service') };
    const moved = await changed(lost, home, { kind: 'move', section: 'Service', to: 'up' });
    assert.equal(moved[menu], lost[menu]);
  });

  it('comes back alone where its author has another like it in a comment', async () => {
    const note = spacedMenu('News') + '\n  # - title: "Talks"\n  #   url: "#talks"\n';
    const noted = { ...site, [menu]: `${note}  - title: "Talks"\n    url: "#talks"\n` };
    const hidden = await changed(noted, home, { kind: 'hide', section: 'Talks' });
    assert.equal(hidden[menu], `${note}  # - title: "Talks"\n  #   url: "#talks"\n`);
    const { service, uri } = inMemory(hidden);
    const key = (await service.sectionsView(uri(home)))?.sections.find(({ isHidden }) => isHidden)?.key ?? '';
    const shown = await changed(hidden, home, { kind: 'show', section: key });
    assert.equal(shown[menu], noted[menu]);
    assert.equal(shown[home], noted[home]);
  });

  it('goes with a blank line, wherever it stood', async () => {
    const without = (section: string): SectionChange => ({ kind: 'remove', section, pages: 'both' });
    assert.equal(await after(without('News')), spacedMenu('Talks', 'Service'));
    assert.equal(await after(without('Talks')), spacedMenu('News', 'Service'));
    assert.equal(await after(without('Service')), spacedMenu('News', 'Talks'));
    const last = { ...site, [menu]: spacedMenu('News', 'Talks') };
    assert.equal((await changed(last, home, without('Talks')))[menu], spacedMenu('News'));
    const close = { ...site, [menu]: spacedMenu('News', 'Talks').replace('\n\n', '\n') + '\nother: 1\n' };
    assert.equal((await changed(close, home, without('Talks')))[menu], `${spacedMenu('News')}\nother: 1\n`);
  });
});

describe('a section', () => {
  it('moves with its anchor, in both languages and both menus', async () => {
    const site = starter();
    const after = await changed(site, home, { kind: 'move', section: 'Recent News', to: 'down' });
    assert.deepEqual(headings(after[home]).slice(0, 3), ['Research Interests', 'Recent News', 'Selected Publications']);
    assert.deepEqual(headings(after[chinese]).slice(0, 2), ['研究兴趣', '近期动态']);
    assert.deepEqual(urls(after[menu]).slice(0, 3), ['#research', '#news', '#publications']);
    assert.deepEqual(urls(after[menu]).slice(9, 11), ['#research', '#news']);
    for (const file of [home, chinese, menu])
      assert.deepEqual(lines(after[file]), lines(site[file]), `${file} has the same lines`);
    assert.match(after[home] ?? '', /<span class='anchor' id='news'><\/span>\n\n# Recent News\n\n- \*2026/);
    assert.equal(
      (await changed(after, home, { kind: 'move', section: 'Recent News', to: 'up' }))[home],
      site[home],
      'and back again',
    );
  });

  it('moves to any place among its neighbours', async () => {
    const site = starter();
    const after = await changed(site, home, {
      kind: 'move',
      section: 'Academic Service',
      to: { beside: 'Recent News' },
    });
    assert.equal(headings(after[home])[0], 'Academic Service');
    assert.equal(headings(after[chinese])[0], '学术服务');
    assert.equal(urls(after[menu])[0], '#service');
  });

  it('leaves the rule above the next heading where it stands, between two', async () => {
    const site = { ...smallSite, [home]: page('# A\n\n- a\n\n---\n# B\n\nb\n\n# C\n') };
    const after = await changed(site, home, { kind: 'move', section: 'A', to: 'down' });
    assert.equal(after[home], page('# B\n\nb\n\n---\n# A\n\n- a\n\n# C\n'));
  });

  it('is not put right before a heading that a list would take in', async () => {
    const site = { ...smallSite, [home]: page('# News\n\n- one\n\n# Talks\n\nWords.\n# Teaching\n\n- three\n') };
    const after = await changed(site, home, { kind: 'move', section: 'News', to: 'down' });
    assert.equal(after[home], page('# Talks\n\nWords.\n\n# News\n\n- one\n\n# Teaching\n\n- three\n'));
  });

  for (const above of ['- one', '1. one\n   - two', '> one'])
    it(`whose heading stands right below “${above}” and is a part of it is left alone`, async () => {
      const site = { ...smallSite, [home]: page(`# News\n\n${above}\n# Talks\n\n- two\n- three\n\n# Other\n\nx\n`) };
      const { service, uri } = inMemory(site);
      const told: SectionChange[] = [
        { kind: 'move', section: 'Talks', to: 'down' },
        { kind: 'move', section: 'News', to: 'down' },
        { kind: 'move', section: 'Other', to: { beside: 'News' } },
        { kind: 'hide', section: 'Talks' },
        { kind: 'remove', section: 'Talks', pages: 'this' },
      ];
      for (const change of told) {
        const result = await service.changeSection(uri(home), change);
        assert.ok(result.kind === 'refused', change.kind);
        assert.match(result.message.text, /right below a list or a quote/);
        assert.deepEqual(result.message.values, ['Talks']);
      }
      const without = await changed(site, home, { kind: 'hide', section: 'News' });
      assert.ok(without[home]?.includes(`{% comment %}\n# News\n\n${above}\n{% endcomment %}\n# Talks\n`));
    });

  it('that is not hidden has nothing to show, and that is said', async () => {
    const { service, uri } = inMemory({ ...smallSite, [home]: page('# News\n\na\n') });
    const result = await service.changeSection(uri(home), { kind: 'show', section: 'News' });
    assert.deepEqual(result.kind === 'refused' && [result.message.text, result.message.values], [
      '“{0}” is not hidden: it is on the page already.',
      ['News'],
    ]);
  });

  it('that is hidden is neither moved nor removed, and that is said', async () => {
    const { service, uri } = inMemory({
      ...smallSite,
      [home]: page('# News\n\na\n\n<!--\n# Talks\n\nb\n-->\n\n# Other\n\nx\n'),
    });
    const view = await service.sectionsView(uri(home));
    const key = view?.sections.find(({ isHidden }) => isHidden)?.key ?? '';
    const result = await service.changeSection(uri(home), { kind: 'remove', section: key, pages: 'this' });
    assert.deepEqual(result.kind === 'refused' && [result.message.text, result.message.values], [
      '“{0}” is hidden. Show the section first.',
      ['Talks'],
    ]);
  });

  it('leaves a menu alone that has an order of its own', async () => {
    const site = {
      ...smallSite,
      [menu]: 'main:\n  - title: "C"\n    url: "#c"\n  - title: "A"\n    url: "#a"\n',
      [home]: page('# A\n\na\n\n# B\n\nb\n\n# C\n\nc'),
    };
    const after = await changed(site, home, { kind: 'move', section: 'A', to: 'down' });
    assert.equal(after[home], page('# B\n\nb\n\n# A\n\na\n\n# C\n\nc'));
    assert.equal(after[menu], site[menu]);
  });

  it('moves as the tag that includes it, where it is a piece of its own', async () => {
    const site: Files = {
      ...smallSite,
      '_pages/includes/news.md': "<span class='anchor' id='news'></span>\n\n# News\n\n- a\n",
      '_pages/includes/talks.md': '# Talks\n\n- b\n',
      [home]: page('Hello.\n\n{% include_relative includes/news.md %}\n\n{% include_relative includes/talks.md %}\n'),
    };
    const after = await changed(site, home, { kind: 'move', section: 'News', to: 'down' });
    assert.equal(
      after[home],
      page('Hello.\n\n{% include_relative includes/talks.md %}\n\n{% include_relative includes/news.md %}\n'),
    );
  });

  it('is not said to be torn where it is whole in a file and its neighbour in another', async () => {
    const tags = '{% include_relative includes/news.md %}\n{% include_relative includes/more.md %}';
    const { service, uri } = inMemory({
      ...smallSite,
      '_pages/includes/news.md': '# News\n\n- a\n',
      '_pages/includes/more.md': '# Talks\n\n- b\n\n# Prizes\n\n- c\n',
      [home]: page(`Hello.\n\n${tags}\n`),
    });
    for (const [section, to, neighbour] of [
      ['News', 'down', 'Talks'],
      ['Talks', 'up', 'News'],
    ] as const) {
      const change = await service.changeSection(uri(home), { kind: 'move', section, to });
      assert.ok(change.kind === 'refused');
      assert.match(change.message.text, /stand in different files.*Move the line that includes the file/);
      assert.deepEqual(change.message.values, [section, neighbour]);
    }
  });

  describe('in a file of its own with comments around', () => {
    const [news, talks] = ['{% include_relative includes/news.md %}', '{% include_relative includes/talks.md %}'];
    const site: Files = {
      ...smallSite,
      '_pages/includes/news.md': '<!-- newest first -->\n\n# News\n\n- a\n\n<!-- older ones -->\n',
      '_pages/includes/talks.md': '<!-- add slides? -->\n# Talks\n\n- b\n',
      [home]: page(`Hello.\n\n${news}\n\n${talks}\n`),
    };
    for (const [change, written] of [
      [{ kind: 'move', section: 'News', to: 'down' }, `Hello.\n\n${talks}\n\n${news}\n`],
      [{ kind: 'move', section: 'Talks', to: 'up' }, `Hello.\n\n${talks}\n\n${news}\n`],
      [{ kind: 'hide', section: 'News' }, `Hello.\n\n{% comment %}\n${news}\n{% endcomment %}\n\n${talks}\n`],
      [{ kind: 'remove', section: 'News', pages: 'this' }, `Hello.\n\n${talks}\n`],
    ] as const)
      it(change.kind === 'move' ? `moves ${change.to}` : `is changed: ${change.kind}`, async () => {
        assert.equal((await changed(site, home, change))[home], page(written));
      });

    it('is among the hidden ones, and comes back as it was', async () => {
      for (const section of ['News', 'Talks']) {
        const hidden = await changed(site, home, { kind: 'hide', section });
        const { service, uri } = inMemory(hidden);
        const view = await service.sectionsView(uri(home));
        const [found] = view?.sections.filter(({ isHidden }) => isHidden) ?? [];
        assert.equal(found?.title, section);
        assert.equal((await changed(hidden, home, { kind: 'show', section: found.key }))[home], site[home]);
      }
    });

    it('is not taken for the whole file where that hides another section', async () => {
      const hidden: Files = { ...site, '_pages/includes/news.md': '<!--\n# Prizes\n\n- c\n-->\n\n# News\n\n- a\n' };
      const after = await changed(hidden, home, { kind: 'remove', section: 'News', pages: 'this' });
      assert.equal(after[home], hidden[home]);
      assert.equal(after['_pages/includes/news.md'], '<!--\n# Prizes\n\n- c\n-->\n');
    });
  });

  for (const [what, written, words, after] of [
    ['the element with its id', '<span id="research">Research</span>', 'Research', '<span id="research">Work</span>'],
    ['the icon before it', '<i class="fa fa-bolt"></i> 🔥 News', '🔥 News', '<i class="fa fa-bolt"></i> Work'],
    ['the anchor behind it', 'News <a name="news"></a>', 'News', 'Work <a name="news"></a>'],
    ['marks that are not around all of it', '<b>Talks</b> and <b>tours</b>', '<b>Talks</b> and <b>tours</b>', 'Work'],
  ] as const)
    it(`is renamed with ${what}`, async () => {
      const site = { ...smallSite, [home]: page(`# ${written}\n\na\n`) };
      const { service, uri } = inMemory(site);
      const [own] = (await service.sectionsView(uri(home)))?.sections ?? [];
      assert.equal(own?.titles.en, words);
      const renamed = await changed(site, home, { kind: 'rename', section: own.key, titles: { en: 'Work' } });
      assert.equal(renamed[home], page(`# ${after}\n\na\n`));
    });

  it('is renamed in both languages; the menu follows where it has the words of the heading', async () => {
    const site = starter();
    const after = await changed(site, home, {
      kind: 'rename',
      section: 'Research Interests',
      titles: { en: 'Questions', zh: '问题' },
    });
    assert.ok(headings(after[home]).includes('Questions'));
    assert.ok(headings(after[chinese]).includes('问题'));
    assert.equal(after[menu], site[menu], 'its short names stay, and its anchor');
    const small = {
      ...smallSite,
      [home]: page('# News\n\n[up](#news)\n'),
    };
    const renamed = await changed(small, home, { kind: 'rename', section: 'News', titles: { en: 'Latest News' } });
    assert.equal(renamed[home], page('# Latest News\n\n[up](#latest-news)\n'));
    assert.equal(renamed[menu], 'main:\n  - title: "Latest News"\n    url: "#latest-news"\n');
    const marked = await changed(small, home, {
      kind: 'rename',
      section: 'News',
      titles: { en: '*Latest* [news](/n/)' },
    });
    assert.equal(marked[menu], 'main:\n  - title: "Latest news"\n    url: "#latest-news"\n');
  });

  describe('is renamed with the item of the menu that is meant for it and leads nowhere', () => {
    for (const [why, item, heading, title, after] of [
      [
        'one with an address of older words keeps its short name',
        '"Papers"\n    url: "/#papers"',
        '# Papers and Patents',
        'Selected Works',
        '"Papers"\n    url: "/#selected-works"',
      ],
      [
        'one with the words of the heading gets the new ones, too',
        '"Papers"\n    url: "/#my-papers"',
        '# Papers',
        'Selected Works',
        '"Selected Works"\n    url: "/#selected-works"',
      ],
      [
        'one that leaves the site',
        '"Papers"\n    url: "/lin-qiu.github.io/#papers"',
        '# Papers',
        'Selected Works',
        '"Selected Works"\n    url: "/#selected-works"',
      ],
      [
        'an anchor before the heading stays',
        '"Papers"\n    url: "/lin-qiu.github.io/#my"',
        "<span class='anchor' id='my'></span>\n\n# Papers",
        'Selected Works',
        '"Selected Works"\n    url: "/#my"',
      ],
    ] as const)
      it(why, async () => {
        const news = '  - title: "News"\n    url: "/#news"\n';
        const site = {
          ...smallSite,
          [menu]: `main:\n${news}  - title: ${item}\n`,
          [home]: page(`# News\n\na\n\n${heading}\n\nb\n`),
        };
        const { service, uri } = inMemory(site);
        const [, key = ''] = (await service.sectionsView(uri(home)))?.sections.map(section => section.key) ?? [];
        const renamed = await changed(site, home, { kind: 'rename', section: key, titles: { en: title } });
        assert.equal(renamed[menu], `main:\n${news}  - title: ${after}\n`);
        const view = await inMemory(renamed).service.sectionsView(uri(home));
        assert.deepEqual([view?.sections[1]?.menu, view?.lost], ['shown', []]);
      });

    it('whose words stand in tags, of a site in a folder with a copy of its owner’s CNAME', async () => {
      const site = {
        ...smallSite,
        CNAME: 'mei.example\n',
        '.git/config': '[remote "origin"]\n\turl = https://github.com/meilin/boats.git\n',
        [menu]: 'main:\n  - title: "<b>Papers</b>"\n    url: "/boats/#my"\n',
        [home]: page("<span class='anchor' id='my'></span>\n\n# Papers\n\nb\n"),
      };
      const { service, uri } = inMemory(site);
      assert.equal((await service.sectionsView(uri(home)))?.sections[0]?.menu, 'shown');
      const renamed = await changed(site, home, { kind: 'rename', section: 'Papers', titles: { en: 'Works' } });
      assert.equal(renamed[menu], 'main:\n  - title: "<b>Works</b>"\n    url: "/boats/#my"\n');
      const removed = await changed(site, home, { kind: 'remove', section: 'Papers', pages: 'this' });
      assert.equal(String(removed[menu]).includes('#my'), false);
    });

    it('whose new id no script can scroll to gets an anchor', async () => {
      const site = {
        ...smallSite,
        [menu]: 'main:\n  - title: "Papers"\n    url: "#papers"\n',
        [home]: page('# Papers and Patents\n\nb\n'),
      };
      const renamed = await changed(site, home, {
        kind: 'rename',
        section: 'Papers and Patents',
        titles: { en: '论文' },
      });
      assert.equal(renamed[home], page("<span class='anchor' id='publications'></span>\n\n# 论文\n\nb\n"));
      assert.equal(renamed[menu], 'main:\n  - title: "Papers"\n    url: "#publications"\n');
    });
  });

  it('is hidden in a comment that is not published, and comes back as it was', async () => {
    const site = starter();
    const hidden = await changed(site, home, { kind: 'hide', section: 'Invited Talks' });
    assert.match(hidden[home] ?? '', /\{% comment %\}\n<span class='anchor' id='talks'><\/span>\n\n# Invited Talks\n/);
    assert.match(hidden[chinese] ?? '', /\{% comment %\}\n<span class='anchor' id='talks'><\/span>\n\n# 特邀报告\n/);
    assert.ok(!urls(hidden[menu]).includes('#talks'));
    const { service, uri } = inMemory(hidden);
    const view = await service.sectionsView(uri(home));
    const item = view?.sections.find(({ isHidden }) => isHidden);
    assert.equal(item?.title, 'Invited Talks');
    assert.equal(view?.sections.indexOf(item), 5, 'where it stood');
    const heading = (hidden[home] ?? '').indexOf('# Invited Talks');
    assert.equal(await service.sectionAt(uri(home), heading), item.key, 'a command at the cursor is about it');
    const shown = await changed(hidden, home, { kind: 'show', section: item.key });
    for (const file of [home, chinese, menu]) assert.equal(shown[file], site[file], file);
  });

  it('that its author has put into a comment of HTML is shown again, too', async () => {
    const site = { ...smallSite, [home]: page('<!-- # Old News -->\n# News\n\na\n\n<!--\n## 🎖 Honors\n\n- b\n-->\n') };
    const { service, uri } = inMemory(site);
    const view = await service.sectionsView(uri(home));
    assert.deepEqual(
      view?.sections.map(({ title, children }) => [title, children.map(child => [child.title, child.isHidden])]),
      [['News', [['Honors', true]]]],
    );
    const after = await changed(site, home, { kind: 'show', section: await hiddenIn(site) });
    assert.equal(after[home], page('<!-- # Old News -->\n# News\n\na\n\n## 🎖 Honors\n\n- b\n'));
  });

  it('that begins on the line of the comment is a heading again', async () => {
    for (const comment of ['<!-- # Talks\n- two -->', '{% comment %} # Talks\n- two {% endcomment %}']) {
      const site = { ...smallSite, [home]: page(`# News\n\n- one\n\n${comment}\n\n# Other\n`) };
      const after = await changed(site, home, { kind: 'show', section: await hiddenIn(site) });
      assert.equal(after[home], page('# News\n\n- one\n\n# Talks\n- two\n\n# Other\n'));
    }
  });

  for (const [what, heading, title, url] of [
    ['with marks in its heading', '## **Talks** and [*boats*](/boats/)', 'Talks and boats', '#talks-and-boats'],
    ['with a picture before it', "# <img src='images/a.png' alt='A'> Talks", 'Talks', '#-talks'],
    ['underlined', 'Talks\n=====', 'Talks', '#talks'],
    ['of an item', '- ### Talks', 'Talks', '#talks'],
    ['with an anchor below its heading', "# Talks\n<span class='anchor' id='given'></span>", 'Talks', '#given'],
    ['with an anchor further below', "# Talks\n\na\n\n<span id='given'></span>", 'Talks', '#given'],
    ['whose item lacks what an emoji leaves in the id', '# 🎖️ Talks', 'Talks', '#-talks'],
    ['whose item leaves the site', '# Talks', 'Talks', '/boats/#talks'],
    ['whose item is meant for it by its name alone', '# Talks', 'Talks', '#tlks'],
  ] as const)
    it(`${what} is hidden with its item, and both come back`, async () => {
      const both: Files = {
        ...smallSite,
        [home]: page(`# News\n\na\n\n${heading}\n\n- b\n\n# Service\n\nc\n`),
        [menu]: `main:\n  - title: "News"\n    url: "#news"\n  - title: "Talks"\n    url: "${url}"\n`,
      };
      const hidden = await changed(both, home, { kind: 'hide', section: title });
      assert.deepEqual(urls(hidden[menu]), ['#news']);
      const item = await hiddenItem(hidden);
      assert.equal(item?.title, title);
      const shown = await changed(hidden, home, { kind: 'show', section: item.key });
      for (const file of [home, menu]) assert.equal(shown[file], both[file], file);
      const removed = await changed(both, home, { kind: 'remove', section: title, pages: 'both' });
      assert.deepEqual(urls(removed[menu]), ['#news']);
    });

  it('leaves an item alone that leads nowhere and could not be found again', async () => {
    const site: Files = {
      ...smallSite,
      [home]: page('# News\n\na\n\n# 📝 Selected Publications\n\nb\n'),
      [menu]: 'main:\n  - title: "News"\n    url: "/#news"\n  - title: "Publications"\n    url: "/#-publications"\n',
    };
    const hidden = await changed(site, home, { kind: 'hide', section: 'Selected Publications' });
    assert.equal(hidden[menu], site[menu]);
    const shown = await changed(hidden, home, { kind: 'show', section: await hiddenIn(hidden) });
    for (const file of [home, menu]) assert.equal(shown[file], site[file], file);
  });

  it('is hidden on a page of two, which the view goes on to show', async () => {
    const research = '_pages/research.md';
    const site = { ...smallSite, [research]: '---\npermalink: /research/\n---\n\n# Lakes\n\na\n\n# Rivers\n\nb\n' };
    const hidden = await changed(site, research, { kind: 'hide', section: 'Lakes' });
    const { service, uri } = inMemory(hidden);
    assert.deepEqual(
      (await service.sectionsView(uri(research)))?.sections.map(({ title, isHidden }) => [title, isHidden]),
      [
        ['Lakes', true],
        ['Rivers', false],
      ],
    );
    const shown = await changed(hidden, research, { kind: 'show', section: await hiddenIn(hidden, research) });
    assert.equal(shown[research], site[research]);
  });

  it('comes back on both pages, whatever the two call it, where they are ordered alike', async () => {
    const both: Files = {
      ...smallSite,
      [home]: page('# News\n\na\n\n# Where I row\n\nb\n'),
      [chinese]:
        '---\npermalink: /zh/\nlang: zh\n---\n\n# 新闻\n\n今天我们在湖上划船，天气很好。\n\n# 划船的地方\n\n湖上，河上。\n',
    };
    const hidden = await changed(both, home, { kind: 'hide', section: 'Where I row' });
    assert.match(hidden[chinese] ?? '', /\{% comment %\}\n# 划船/);
    const { service, uri } = inMemory(hidden);
    const item = (await service.sectionsView(uri(home)))?.sections.find(({ isHidden }) => isHidden);
    const shown = await changed(hidden, home, { kind: 'show', section: item?.key ?? '' });
    for (const file of [home, chinese]) assert.equal(shown[file], both[file], file);
  });

  it('that is hidden stands in the section around it, where it would be without its comment', async () => {
    const drawnTree = async (body: string): Promise<string> => {
      const { service, uri } = inMemory({ ...smallSite, [home]: page(body) });
      const inBrackets = ({ title, isHidden, children }: SectionItem): string =>
        `${isHidden ? `(${title})` : title}${children.length > 0 ? ` [${children.map(inBrackets).join(', ')}]` : ''}`;
      return ((await service.sectionsView(uri(home)))?.sections ?? []).map(inBrackets).join(', ');
    };
    const hidden = (heading: string): string => `<!--\n${heading} Lakes\n\n- b\n-->`;
    const papers = (between: string, behind = ''): string =>
      `# Papers\n\n### Articles\n\n- a\n\n${between}\n\n### Patents\n\n- c\n\n${behind}\n\n# Talks\n\n- d\n`;
    assert.equal(await drawnTree(papers(hidden('###'))), 'Papers [Articles, (Lakes), Patents], Talks');
    assert.equal(await drawnTree(papers('', hidden('###'))), 'Papers [Articles, Patents, (Lakes)], Talks');
    assert.equal(await drawnTree(papers(hidden('####'))), 'Papers [Articles [(Lakes)], Patents], Talks');
    assert.equal(await drawnTree(papers('', hidden('#'))), 'Papers [Articles, Patents], (Lakes), Talks');
    assert.equal(await drawnTree(`${hidden('##')}\n\n${papers('')}`), '(Lakes), Papers [Articles, Patents], Talks');
  });

  it('that is a piece of its own is hidden by the tag that includes it, and comes back', async () => {
    const about = '  - title: "About"\n    url: "#about"\n';
    const site: Files = {
      ...smallSite,
      [menu]: `main:\n${about}  - title: "News"\n    url: "#news"\n`,
      '_pages/includes/news.md': '# 🔥 News\n\n- a\n',
      '_pages/includes/talks.md': '# Talks\n\n- b\n',
      [home]: page(
        "Hello.\n\n<!-- {% include_relative includes/talks.md %} -->\n\n<span class='anchor' id='news'></span>\n{% include_relative includes/news.md %}\n",
      ),
    };
    const hidden = await changed(site, home, { kind: 'hide', section: 'News' });
    assert.equal(hidden[menu], `main:\n${about}  # - title: "News"\n  #   url: "#news"\n`);
    const { service, uri } = inMemory(hidden);
    const view = await service.sectionsView(uri(home));
    assert.deepEqual(
      view?.sections.map(({ title, isHidden }) => [title, isHidden]),
      [
        ['Talks', true],
        ['News', true],
      ],
    );
    const shown = await changed(hidden, home, { kind: 'show', section: view.sections[1]?.key ?? '' });
    for (const file of [home, menu]) assert.equal(shown[file], site[file], file);
    const other = await changed(hidden, home, { kind: 'show', section: view.sections[0]?.key ?? '' });
    assert.match(other[home] ?? '', /Hello\.\n\n *\{% include_relative includes\/talks\.md %\} *\n\n/);
  });

  describe('above one that is hidden', () => {
    const item = (title: string): string => `  - title: "${title}"\n    url: "#${title.toLowerCase()}"\n`;
    const site: Files = {
      ...smallSite,
      [menu]: `main:\n${item('News')}${item('Talks')}${item('Teaching')}`,
      [home]: page('# News\n\n- one\n\n# Talks\n\n- two\n\n# Teaching\n\n- three\n'),
      [chinese]:
        '---\npermalink: /zh/\nlang: zh\n---\n\n# 新闻\n\n今天我们在湖上划船，天气很好。\n\n# 报告\n\n湖上，河上。\n\n# 教学\n\n划船课。\n',
    };
    const talks = '{% comment %}\n# Talks\n\n- two\n{% endcomment %}';
    const after = async (change: SectionChange): Promise<Files> =>
      changed(await changed(site, home, { kind: 'hide', section: 'Talks' }), home, change);

    it('is hidden without it', async () => {
      assert.equal(
        (await after({ kind: 'hide', section: 'News' }))[home],
        page(`{% comment %}\n# News\n\n- one\n{% endcomment %}\n\n${talks}\n\n# Teaching\n\n- three\n`),
      );
    });

    it('is removed without it, which comes back with its item of the menu', async () => {
      const removed = await after({ kind: 'remove', section: 'News', pages: 'both' });
      assert.equal(removed[home], page(`${talks}\n\n# Teaching\n\n- three\n`));
      const shown = await changed(removed, home, { kind: 'show', section: await hiddenIn(removed) });
      assert.equal(shown[home], page('# Talks\n\n- two\n\n# Teaching\n\n- three\n'));
      assert.deepEqual(urls(shown[menu]), ['#talks', '#teaching']);
    });

    it('moves past it as past any other, on both pages', async () => {
      const down = await after({ kind: 'move', section: 'News', to: 'down' });
      assert.equal(down[home], page(`${talks}\n\n# News\n\n- one\n\n# Teaching\n\n- three\n`));
      assert.match(down[chinese] ?? '', /# 报告[^]*# 新闻[^]*# 教学/);
      const last = await changed(down, home, { kind: 'move', section: 'News', to: 'down' });
      assert.equal(last[home], page(`${talks}\n\n# Teaching\n\n- three\n\n# News\n\n- one\n`));
      const up = await after({ kind: 'move', section: 'Teaching', to: 'up' });
      assert.equal(up[home], page(`# News\n\n- one\n\n# Teaching\n\n- three\n\n${talks}\n`));
      assert.match(up[chinese] ?? '', /# 新闻[^]*# 教学[^]*# 报告/);
      const added = await changed(up, home, { kind: 'add', titles: { en: 'Boats', zh: '船' } });
      assert.match(added[home] ?? '', /\{% endcomment %\}\n\n# Boats\n$/);
    });

    it('keeps what is hidden in it, and what visitors read behind that', async () => {
      const own = '# News\n\n- one\n\n<!--\n## Older\n\n- two\n-->';
      const moved = await changed({ ...smallSite, [home]: page(`${own}\n\n# Talks\n\n- a\n`) }, home, {
        kind: 'move',
        section: 'News',
        to: 'down',
      });
      assert.equal(moved[home], page(`# Talks\n\n- a\n\n${own}\n`));
      const between = '# News\n\n<!--\n# Older\n\n- two\n-->\n\n- one';
      const removed = await changed({ ...smallSite, [home]: page(`${between}\n\n# Talks\n\n- a\n`) }, home, {
        kind: 'remove',
        section: 'News',
        pages: 'this',
      });
      assert.equal(removed[home], page('# Talks\n\n- a\n'));
    });
  });

  it('is removed with anchor and menu item, on one page or both', async () => {
    const site = starter();
    const both = await changed(site, home, { kind: 'remove', section: 'Granted Patents', pages: 'both' });
    for (const file of [home, chinese]) assert.doesNotMatch(both[file] ?? '', /id='patents'/);
    assert.ok(!urls(both[menu]).includes('#patents'));
    const one = await changed(site, home, { kind: 'remove', section: 'Granted Patents', pages: 'this' });
    assert.doesNotMatch(one[home] ?? '', /id='patents'/);
    assert.equal(one[chinese], site[chinese]);
    assert.equal(urls(one[menu]).filter(url => url === '#patents').length, 1);
    const last = await changed(site, home, { kind: 'remove', section: 'Academic Service', pages: 'both' });
    assert.match(last[home] ?? '', /first operational version of the routing model\n$/);
  });

  it('is added behind another, in both languages and both menus, with a free anchor', async () => {
    const site = starter();
    const after = await changed(site, home, {
      kind: 'add',
      titles: { en: 'Teaching', zh: '教学' },
      after: 'Work Experience',
    });
    // in English the heading has that id by itself
    assert.match(after[home] ?? '', /routing model\n\n# Teaching\n\n<span/);
    assert.match(after[chinese] ?? '', /\n\n<span class='anchor' id='teaching'><\/span>\n\n# 教学\n\n<span/);
    assert.deepEqual(urls(after[menu]).slice(7, 10), ['#experience', '#teaching', '#service']);
    assert.match(after[menu] ?? '', / {2}- title: "教学"\n {4}url: "#teaching"\n/);
    const { service, uri } = inMemory(after);
    const { problems } = await service.diagnostics(uri(menu));
    assert.deepEqual(problems, []);
  });

  it('is added to the menu with the words that a reader sees of its heading', async () => {
    const site = { ...smallSite, [home]: page('# 🔥 News\n\na\n\n# 💬 Talks\n\nb\n') };
    const after = await changed(site, home, { kind: 'add', titles: { en: '*Boats* & [oars](/oars/)', zh: '' } });
    assert.match(after[home] ?? '', /\n# \*Boats\* & \[oars\]\(\/oars\/\)\n$/);
    assert.match(after[menu] ?? '', /\n {2}- title: "Boats & oars"\n/);
  });

  it('has no second icon where its title begins with one', async () => {
    const site = { ...smallSite, [home]: page('# 🔥 News\n\na\n\n# 📝 Publications\n\nb\n') };
    for (const titles of [
      { en: '💬 Invited Talks', zh: '' },
      { en: '🎤 Talks', zh: '' },
    ]) {
      const after = await changed(site, home, { kind: 'add', titles });
      assert.ok(after[home]?.endsWith(`\n# ${titles.en}\n`), after[home]);
    }
  });

  it('is added at the end with an icon where the others have one', async () => {
    const site = { ...smallSite, [home]: page('# 🔥 News\n\na\n\n# 💬 Talks\n\nb') };
    const after = await changed(site, home, { kind: 'add', titles: { en: 'Teaching', zh: '教学' } });
    assert.equal(
      after[home],
      page("# 🔥 News\n\na\n\n# 💬 Talks\n\nb\n\n<span class='anchor' id='teaching'></span>\n\n# 🏫 Teaching\n"),
    );
  });

  it('is put into the menu behind the section above it', async () => {
    const site = {
      ...smallSite,
      [menu]: "main:\n  - title: 'News'\n    url: '/#news'\n  - title: 'Talks'\n    url: '/#talks'\n",
      [home]: page('# News\n\na\n\n# 荣誉\n\nb\n\n# Talks\n\nc\n'),
    };
    const after = await changed(site, home, { kind: 'showInMenu', section: '荣誉' });
    assert.equal(
      after[menu],
      "main:\n  - title: 'News'\n    url: '/#news'\n  - title: '荣誉'\n    url: '/#honors'\n  - title: 'Talks'\n    url: '/#talks'\n",
    );
    assert.equal(
      after[home],
      page("# News\n\na\n\n<span class='anchor' id='honors'></span>\n\n# 荣誉\n\nb\n\n# Talks\n\nc\n"),
    );
  });

  it('of another page than the home page is put into the menu with the address of its page', async () => {
    const research = '_pages/research.md';
    const site = {
      ...smallSite,
      [menu]: 'main:\n  - title: "News"\n    url: "/#news"\n  - title: "Research"\n    url: "/research/"\n',
      [home]: page('# News\n\na\n'),
      [research]: '---\npermalink: /research/\n---\n\n# Lakes\n\na\n\n# Rivers\n\nb\n',
    };
    const shown = await changed(site, research, { kind: 'showInMenu', section: 'Lakes' });
    assert.deepEqual(urls(shown[menu]), ['/#news', '/research/', '/research/#lakes']);
    const added = await changed(site, research, { kind: 'add', titles: { en: 'Bays', zh: '' } });
    assert.deepEqual(urls(added[menu]), ['/#news', '/research/', '/research/#bays']);
    // the menu is that of the other page, too
    const first = { ...site, [menu]: 'main:\n  - title: "Research"\n    url: "/research/"\n' };
    const news = await changed(first, home, { kind: 'showInMenu', section: 'News' });
    assert.deepEqual(urls(news[menu]), ['/research/', '/#news']);
  });

  it('is not put into a menu of pages when it is new, and is written like the other headings of its page', async () => {
    const cv = '_pages/cv.md';
    const body = '---\npermalink: /cv/\n---\n\nEducation\n======\n\na\n\nPublications\n======\n\nb\n';
    const site = {
      ...smallSite,
      [menu]: 'main:\n  - title: "Talks"\n    url: "/talks/"\n  - title: "CV"\n    url: "/cv/"\n',
      [cv]: body,
    };
    const added = await changed(site, cv, { kind: 'add', titles: { en: 'Grants', zh: '' } });
    assert.deepEqual([added[cv], added[menu]], [`${body}\nGrants\n======\n`, site[menu]]);
    const on = await changed(added, cv, { kind: 'showInMenu', section: 'Grants' });
    assert.deepEqual(urls(on[menu]), ['/talks/', '/cv/', '/cv/#grants'], 'unless it is asked for');
  });

  it('of a site in a folder of its host is put into the menu below that folder, where the menu is printed as it is written', async () => {
    const research = '_pages/research.md';
    const inFolder = (href: string): Files => ({
      ...smallSite,
      '_config.yml': `${smallSite['_config.yml'] ?? ''}baseurl: "/homepage"\n`.replace('lin-qiu.github.io', 'homepage'),
      [menu]: 'main:\n  - title: "Research"\n    url: "/homepage/research/"\n',
      '_includes/masthead.html': `{% for link in site.data.navigation.main %}<a href="${href}">{{ link.title }}</a>{% endfor %}\n`,
      [home]: page('# News\n\na\n'),
      [research]: '---\npermalink: /research/\n---\n\n# Lakes\n\na\n\n# Rivers\n\nb\n',
    });
    const written = inFolder('{{ link.url }}');
    const news = await changed(written, home, { kind: 'showInMenu', section: 'News' });
    assert.deepEqual(urls(news[menu]), ['/homepage/research/', '/homepage/#news']);
    const lakes = await changed(written, research, { kind: 'showInMenu', section: 'Lakes' });
    assert.deepEqual(urls(lakes[menu]), ['/homepage/research/', '/homepage/research/#lakes']);
    const added = await changed(news, home, { kind: 'add', titles: { en: 'Talks', zh: '' } });
    assert.deepEqual(urls(added[menu]), ['/homepage/research/', '/homepage/#news', '/homepage/#talks']);
    const prefixed = await changed(inFolder('{{ link.url | relative_url }}'), research, {
      kind: 'showInMenu',
      section: 'Lakes',
    });
    assert.deepEqual(urls(prefixed[menu]), ['/homepage/research/', '/research/#lakes']);
  });

  it('is added to the end of a piece where the page has a script behind that', async () => {
    const piece = '_pages/includes/award.md';
    const site = {
      ...smallSite,
      [home]: page(
        '# News\n\na\n\n{% include_relative includes/award.md %}\n\n<br />\n\n<script src="/visits.js"></script>\n',
      ),
      [piece]: '# Awards\n\n- b\n\n# Service\n\n- c\n',
    };
    for (const after of ['Service', undefined]) {
      const change: SectionChange = { kind: 'add', titles: { en: 'Lakes', zh: '' }, ...(after && { after }) };
      const added = await changed(site, home, change);
      assert.equal(added[piece], '# Awards\n\n- b\n\n# Service\n\n- c\n\n# Lakes\n');
      assert.equal(added[home], site[home]);
    }
  });

  it('is added below a line that ends in blanks, which stay on it', async () => {
    const site = { ...smallSite, [home]: page('# News\n\n- a  \n\n# Talks\n\n- b \n') };
    const added = await changed(site, home, { kind: 'add', titles: { en: 'Lakes', zh: '' }, after: 'News' });
    assert.equal(added[home], page('# News\n\n- a  \n\n# Lakes\n\n# Talks\n\n- b \n'));
    const last = await changed(site, home, { kind: 'add', titles: { en: 'Lakes', zh: '' } });
    assert.equal(last[home], page('# News\n\n- a  \n\n# Talks\n\n- b \n\n# Lakes\n'));
  });

  it('whose menu item leaves the site is renamed with it: each place of the menu is changed once', async () => {
    const site = {
      ...smallSite,
      '_config.yml': `${smallSite['_config.yml'] ?? ''}baseurl: "/homepage"\n`.replace('lin-qiu.github.io', 'homepage'),
      '_includes/masthead.html':
        '{% for link in site.data.navigation.main %}<a href="{{ link.url }}">{{ link.title }}</a>{% endfor %}\n',
      [menu]: 'main:\n  - title: "Talks"\n    url: "/#-talks"\n',
      [home]: page('# News\n\na\n\n# 💬 Talks\n\nb\n'),
    };
    const after = await changed(site, home, { kind: 'rename', section: 'Talks', titles: { en: '💬 Lectures' } });
    assert.equal(after[home], page('# News\n\na\n\n# 💬 Lectures\n\nb\n'));
    assert.equal(after[menu], 'main:\n  - title: "Lectures"\n    url: "#-lectures"\n');
  });

  it('whose menu item leaves the site is pointed to', async () => {
    const site = {
      ...smallSite,
      [menu]: 'main:\n  - title: "News"\n    url: "/lin-qiu.github.io/#news"\n',
      [home]: page('# News\n\na\n\n# Talks\n\nb\n'),
    };
    const { service, uri } = inMemory(site);
    assert.equal((await service.sectionsView(uri(home)))?.sections[0]?.menu, 'leaving');
    const after = await changed(site, home, { kind: 'showInMenu', section: 'News' });
    assert.equal(after[menu], 'main:\n  - title: "News"\n    url: "#news"\n');
  });

  it('is pointed to where the address is written in quotes of either kind, with an escape or on a line of its own', async () => {
    for (const [url, after] of [
      ["'/lin-qiu.github.io/#news'", "'#news'"],
      ['"/lin-qiu.github.io/#\\u006eews"', '"#news"'],
      ['/lin-qiu.github.io/#news', '"#news"'],
      ['>-\n      /lin-qiu.github.io/#news', '"#news"'],
    ] as const) {
      const site = {
        ...smallSite,
        [menu]: `main:\n  - title: "News"\n    url: ${url}\n`,
        [home]: page('# News\n\na\n\n# Talks\n\nb\n'),
      };
      const pointed = await changed(site, home, { kind: 'showInMenu', section: 'News' });
      assert.equal(pointed[menu], `main:\n  - title: "News"\n    url: ${after}\n`);
    }
  });

  it('is renamed with a menu item that is written without quotes, or in single ones', async () => {
    for (const [title, after] of [
      ['News', 'Lakes \\ News'],
      ["'News'", "'Lakes \\ News'"],
      ['"News"', '"Lakes \\\\ News"'],
    ] as const) {
      const site = {
        ...smallSite,
        [menu]: `main:\n  - title: ${title}\n    url: "#news"\n`,
        [home]: page('# News\n\na\n'),
      };
      const renamed = await changed(site, home, { kind: 'rename', section: 'News', titles: { en: 'Lakes \\\\ News' } });
      assert.equal(renamed[menu], `main:\n  - title: ${after}\n    url: "#lakes--news"\n`);
    }
  });

  it('passes one with a heading in HTML, on the page as in the menu', async () => {
    const titles = ['News', 'Preprint', 'Papers', 'Honors'];
    const site = {
      ...smallSite,
      [menu]: spacedMenu(...titles),
      [home]: page('# News\n\na\n\n<h1 id="preprint">Preprint</h1>\n\nb\n\n# Papers\n\nc\n\n# Honors\n\nd\n'),
    };
    const down = await changed(site, home, { kind: 'move', section: 'News', to: 'down' });
    assert.deepEqual(urls(down[menu]), ['#preprint', '#papers', '#news', '#honors']);
    assert.deepEqual(down[home]?.match(/\b(?:Preprint|Papers|News|Honors)\b/g), [
      'Preprint',
      'Papers',
      'News',
      'Honors',
    ]);
    const up = await changed(down, home, { kind: 'move', section: 'News', to: 'up' });
    assert.deepEqual(urls(up[menu]), ['#preprint', '#news', '#papers', '#honors']);
    const papers = await changed(site, home, { kind: 'move', section: 'Papers', to: 'up' });
    assert.deepEqual(urls(papers[menu]), ['#papers', '#news', '#preprint', '#honors']);
  });

  it('that is not there any more is told of, and nothing is changed', async () => {
    const { service, uri } = inMemory(starter());
    const titles = { en: 'Teaching', zh: '教学' };
    for (const asked of [
      { kind: 'move', section: 'Boats', to: 'up' },
      { kind: 'add', after: 'Boats', titles },
    ] as const)
      assert.equal((await service.changeSection(uri(home), asked)).kind, 'refused');
  });
});

type Files = Readonly<Record<string, string>>;

/** The text files of the starter site. */
describe('a section that cannot step further', () => {
  const text = page(
    '# News\n\na\n\n## Old\n\nb\n\n## Older\n\nc\n\n# Talks\n\n<div markdown="1">\n\n### Boats\n\nd\n\n### Tides\n\ne\n\n</div>\n',
  );

  for (const [section, to, told] of [
    ['News', 'up', '“News” is the first section of its level.'],
    ['Talks', 'down', '“Talks” is the last section of its level.'],
    ['Old', 'up', '“Old” is the first section in “News”.'],
    ['Older', 'down', '“Older” is the last section in “News”.'],
    [
      'Tides',
      'up',
      '“Tides” cannot be moved: it, or a section of its level, stands in an element or a Liquid block. Move it in the text.',
    ],
  ] as const)
    it(`is told which one it is: ${section} ${to}`, async () => {
      const { service, uri } = inMemory({ ...smallSite, [home]: text });
      const change = await service.changeSection(uri(home), { kind: 'move', section, to });
      assert.ok(change.kind === 'refused');
      const { text: words, values } = change.message;
      assert.equal(
        words.replace(/\{(\d)\}/g, (_, at: string) => String(values[Number(at)])),
        told,
      );
    });
});

function starter(): Files {
  const files: Record<string, string> = {};
  const root = 'media/starter';
  for (const name of readdirSync(root, { recursive: true, encoding: 'utf8' })) {
    const file = path.join(root, name);
    if (statSync(file).isFile() && /\.(?:md|yml|html)$/.test(name))
      files[name.replaceAll('\\', '/')] = readFileSync(file, 'utf8');
  }
  return files;
}

function page(body: string): string {
  return `---\npermalink: /\ntitle: ""\n---\n\n${body}`;
}

async function changed(site: Files, file: string, change: SectionChange): Promise<Files> {
  const { service, uri }: InMemory = inMemory(site);
  return filesAfter(site, await service.changeSection(uri(file), change));
}

/** The key of the first section that is hidden on a page. */
async function hiddenIn(site: Files, file: string = home): Promise<string> {
  return (await hiddenItem(site, file))?.key ?? '';
}

/** The first section that is hidden on a page, inside another or not. */
async function hiddenItem(site: Files, file: string = home): Promise<SectionItem | undefined> {
  const { service, uri } = inMemory(site);
  const within = (items: readonly SectionItem[]): readonly SectionItem[] =>
    items.flatMap(item => [item, ...within(item.children)]);
  return within((await service.sectionsView(uri(file)))?.sections ?? []).find(({ isHidden }) => isHidden);
}

function filesAfter(site: Files, change: SiteChange): Files {
  assert.ok(change.kind === 'edits', change.kind === 'refused' ? change.message.text : '');
  const after = { ...site };
  for (const { path: file, edits } of change.files) {
    // an editor makes none of two that overlap
    assert.equal(withoutOverlaps(edits).length, edits.length, file);
    after[file] = applyEdits(site[file] ?? '', edits);
  }
  return after;
}

function drawn({ title, otherTitle, menu: state }: SectionItem): string {
  return `${title} = ${otherTitle}, ${state}`;
}

function headings(text = ''): readonly string[] {
  return [...text.matchAll(/^#{1,2} (.+)$/gm)].map(found => found[1] ?? '');
}

function urls(text = ''): readonly string[] {
  return [...text.matchAll(/^ *(?:- )?url: "([^"]+)"/gm)].map(found => found[1] ?? '');
}

function lines(text = ''): readonly string[] {
  return text.split('\n').sort();
}
