import assert from 'node:assert/strict';
import type { SectionChange } from '../../../../src/core/features/sections/sectionChange';
import { applyEdits } from '../../../../src/core/text/edit';
import { inMemory, smallSite } from '../../service/inMemory';

const home = '_pages/about.md';
const menu = '_data/navigation.yml';
const head = '---\npermalink: /\ntitle: ""\n---\n\n';

/** What a page and its menu are after a change, or why there is none. */
async function after(
  body: string,
  change: SectionChange,
  list = smallSite[menu] ?? '',
  beside: Readonly<Record<string, string>> = {},
): Promise<readonly string[]> {
  const site: Readonly<Record<string, string>> = { ...smallSite, ...beside, [home]: head + body, [menu]: list };
  const { service, uri } = inMemory(site);
  const made = await service.changeSection(uri(home), change);
  if (made.kind === 'refused') return [made.message.text];
  const edited = (path: string): string =>
    applyEdits(site[path] ?? '', made.files.find(file => file.path === path)?.edits ?? []);
  const text = edited(home);
  if (made.moved !== undefined && made.reveal !== undefined) {
    const { from, to } = made.moved;
    const trimmed = (whole: string): string => whole.replace(/\(#2024(?:-1)?\)/, '(…)');
    assert.equal(trimmed(text.slice(to.start, to.end)), trimmed(site[home]?.slice(from.start, from.end) ?? ''));
    assert.match(text.slice(made.reveal.start, made.reveal.end), /^#+ \S+$/);
  }
  return [text.slice(head.length), edited(menu)];
}

describe('a section and the lines around it', () => {
  const banner = '<!-- ===== Grants ===== -->\n\n';

  it('goes without the comment that announces the next one', async () => {
    const body = `# Talks\n\n- a\n\n${banner}# Grants\n\n- b\n`;
    assert.equal(
      (await after(body, { kind: 'remove', section: 'Talks', pages: 'both' }))[0],
      `${banner}# Grants\n\n- b\n`,
    );
    assert.equal(
      (await after(body, { kind: 'hide', section: 'Talks' }))[0],
      `{% comment %}\n# Talks\n\n- a\n{% endcomment %}\n\n${banner}# Grants\n\n- b\n`,
    );
    for (const change of [
      { kind: 'move', section: 'Talks', to: 'down' },
      { kind: 'move', section: 'Grants', to: 'up' },
    ] as const)
      assert.equal((await after(body, change))[0], `${banner}# Grants\n\n- b\n\n# Talks\n\n- a\n`);
  });

  it('stays where another would lose a value that Liquid sets in it', async () => {
    const body = '# Talks\n\n- a\n\n{% assign x = 1 %}\n# Grants\n\n{{ x }}\n\n# Awards\n\n- c\n';
    for (const change of [
      { kind: 'move', section: 'Talks', to: 'down' },
      { kind: 'hide', section: 'Talks' },
      { kind: 'remove', section: 'Talks', pages: 'both' },
    ] as const)
      assert.match((await after(body, change))[0] ?? '', /which Liquid gives a value in/);
    assert.match(
      (await after(body, { kind: 'move', section: 'Grants', to: 'down' }))[0] ?? '',
      /# Grants\n\n\{\{ x \}\}\n$/,
    );
  });

  it('moves where each sets its values itself, or counts on', async () => {
    for (const [one, other] of [
      ['{% assign x = 1 %}{{ x }}', '{% assign x = 2 %}{{ x }}'],
      ['{% assign n = n | plus: 1 %}a', '{% assign n = n | plus: 1 %}b'],
      ['{% for x in site.data.talks %}{{ x.title }}{% endfor %}', "{{ page.x }}{{ 'x' }}"],
    ]) {
      const moved = await after(`# Talks\n\n${one}\n\n# Grants\n\n${other}\n`, {
        kind: 'move',
        section: 'Talks',
        to: 'down',
      });
      assert.equal(moved[0], `# Grants\n\n${other}\n\n# Talks\n\n${one}\n`);
    }
  });

  it('stays where a block of Liquid reaches over its ends, and is told so', async () => {
    const body = '{% if true %}\n# News\n- a\n{% endif %}\n\n# Talks\n\n- b\n';
    for (const section of ['News', 'Talks'])
      assert.match(
        (await after(body, { kind: 'move', section, to: section === 'News' ? 'down' : 'up' }))[0] ?? '',
        /^An element or a Liquid block extends beyond/,
      );
  });
});

describe('what leads to headings of the same words', () => {
  const papers = '# Papers\n\n## 2024\n\n- [talks](#2024-1)\n';
  const talks = '# Talks\n\n## 2024\n\n- [papers](#2024)\n';
  const list = 'main:\n  - title: "Papers 2024"\n    url: "/#2024"\n  - title: "Talks 2024"\n    url: "/#2024-1"\n';
  const turned = (text: string): string =>
    text.replace(/#2024(-1)?\b(?!\n)/g, (_, number?: string) => (number === undefined ? '#2024-1' : '#2024'));

  it('leads there still when they change places', async () => {
    for (const change of [
      { kind: 'move', section: 'Talks', to: 'up' },
      { kind: 'move', section: 'Papers', to: 'down' },
    ] as const)
      assert.deepEqual(await after(`${papers}\n${talks}`, change, list), [turned(`${talks}\n${papers}`), turned(list)]);
  });

  it('leads there still when the first goes, and when it comes back', async () => {
    const only = talks.replace('(#2024)', '(#2024-1)');
    const body = `${papers}\n${only}`;
    const ownItem = '  - title: "Talks 2024"\n    url: "/#2024"\n';
    const [removed, menuThen] = await after(body, { kind: 'remove', section: 'Papers', pages: 'both' }, list);
    assert.equal(removed, only.replace('-1)', ')'));
    assert.ok(menuThen?.endsWith(ownItem) === true && !menuThen.includes('Papers'), menuThen);
    const hidden = await after(body, { kind: 'hide', section: 'Papers' }, list);
    assert.ok(hidden[0]?.endsWith(`\n${only.replace('-1)', ')')}`) === true, hidden[0]);
    assert.ok(hidden[1]?.endsWith(ownItem) === true, hidden[1]);
    const shown = await after(hidden[0], { kind: 'show', section: 'hidden 0 Papers' }, hidden[1]);
    assert.deepEqual(shown, [body, list]);
  });

  it('leads there still when one of its words comes before it', async () => {
    const [text] = await after(
      '# Talks\n\n- a\n\n# News\n\n[up](#news)\n',
      { kind: 'add', after: 'Talks', titles: { en: 'News', zh: '' } },
      'main:\n  - title: "Talks"\n    url: "/#talks"\n',
    );
    assert.match(text ?? '', /\[up\]\(#news-1\)/);
  });
});

describe('a section of Markdown above a heading in HTML', () => {
  const pieces = '<h2 id="publications">Publications</h2>\n\n<ol><li>A paper</li></ol>\n';
  const services = '<h2 id="services">Services</h2>\n\n<ul><li>A review</li></ul>\n';
  const included = '{% include_relative papers.md %}\n\n{% include_relative services.md %}\n';
  const body = (rest: string): string => `## About\n\na\n\n## News\n\n- b\n\n${rest}`;
  const beside = { '_pages/papers.md': pieces, '_pages/services.md': services };

  it('ends there: what visitors read below that heading stays when it goes, is hidden or moves', async () => {
    for (const rest of [included, pieces + services, `<a id="papers"></a>\n\n${pieces}`, `<div>\n${pieces}</div>\n`]) {
      for (const [change, expected] of [
        [{ kind: 'remove', section: 'News', pages: 'this' }, `## About\n\na\n\n${rest}`],
        [
          { kind: 'hide', section: 'News' },
          `## About\n\na\n\n{% comment %}\n## News\n\n- b\n{% endcomment %}\n\n${rest}`,
        ],
        [{ kind: 'move', section: 'News', to: 'up' }, `## News\n\n- b\n\n## About\n\na\n\n${rest}`],
        [{ kind: 'add', after: 'News', titles: { en: 'Talks', zh: '' } }, body(`## Talks\n\n${rest}`)],
      ] as const)
        assert.equal((await after(body(rest), change, undefined, beside))[0], expected);
      const [added] = await after(body(rest), { kind: 'add', titles: { en: 'Talks', zh: '' } }, undefined, beside);
      assert.equal(added, `${body(rest)}\n## Talks\n`, 'at the end of the page, behind all of it');
    }
  });

  it('reaches over deeper ones, and over those that a loop writes', async () => {
    for (const rest of [
      '<h3>2029</h3>\n\nc\n',
      '{% for p in site.posts %}\n<h2>{{ p.title }} of May</h2>\n{% endfor %}\n',
    ])
      assert.equal((await after(body(rest), { kind: 'remove', section: 'News', pages: 'this' }))[0], '## About\n\na\n');
  });

  it('reaches over those of its cards, cells and items, whose words stay with it', async () => {
    const pub = (title: string): string => `<div class="pub">\n<h2>${title}</h2>\n<p>Mei Lin. ICML 2029</p>\n</div>\n`;
    for (const rest of [
      `${pub('Deep Lakes')}\n${pub('Boats')}`,
      `<div class="grid">\n${pub('Deep Lakes')}${pub('Boats')}</div>\n`,
      '<table><tr><td><h1>Lakes</h1>Mei Lin</td></tr></table>\n',
      '<ul><li><h2>Lakes</h2><p>Mei Lin</p></li></ul>\n',
      '<details><summary><h2>Older</h2></summary>\n<p>Mei Lin</p>\n</details>\n',
      '<div class="card"><h3>Project</h3><h2>Boats</h2></div>\n',
      '<p align="center"><h2>Thanks</h2></p>\n',
    ]) {
      const news = `## News\n\n- b\n\n${rest}`;
      const talks = '## Talks\n\nc\n';
      const whole = `## About\n\na\n\n${news}\n${talks}`;
      for (const [change, expected] of [
        [{ kind: 'remove', section: 'News', pages: 'this' }, `## About\n\na\n\n${talks}`],
        [{ kind: 'hide', section: 'News' }, `## About\n\na\n\n{% comment %}\n${news}{% endcomment %}\n\n${talks}`],
        [{ kind: 'move', section: 'News', to: 'down' }, `## About\n\na\n\n${talks}\n${news}`],
        [
          { kind: 'add', after: 'News', titles: { en: 'Boards', zh: '' } },
          `## About\n\na\n\n${news}\n## Boards\n\n${talks}`,
        ],
      ] as const)
        assert.equal((await after(whole, change))[0], expected, rest);
    }
  });

  it('ends above those of elements that look alike where each is a section, and of one with the heading alone', async () => {
    const row = (attributes: string, title: string): string =>
      `<div class="${attributes}">\n<h2>${title}</h2>\n<p>x</p>\n</div>\n`;
    for (const rest of [
      `${row('row" id="papers', 'Papers')}\n${row('row" id="talks', 'Talks')}`,
      `${row('section', 'Papers')}\n${row('section', 'Talks')}`,
      '<div class="row"><h2>Papers</h2><ul><li>a</li><li>b</li></ul></div>\n\n<div class="row"><h2>Talks</h2><p>c</p></div>\n',
      '<section><h2>Papers</h2><p>a</p></section>\n<section><h2>Talks</h2><p>c</p></section>\n',
      '<div align="center"><h2>Papers</h2></div>\n\n- a\n\n<div align="center"><h2>Talks</h2></div>\n\n- c\n',
      '<table><tr><td><h2>Papers</h2></td></tr></table>\n\n- a\n',
    ])
      assert.equal(
        (await after(body(rest), { kind: 'remove', section: 'News', pages: 'this' }))[0],
        `## About\n\na\n\n${rest}`,
      );
  });

  it('takes no section along that stands below that heading', async () => {
    const mixed = '# About\n\na\n\n<h1>Papers</h1>\n\n## 2029\n\nb\n\n# Talks\n\nc\n';
    const list = 'main:\n  - title: "2029"\n    url: "#2029"\n  - title: "About"\n    url: "#about"\n';
    const removed = await after(mixed, { kind: 'remove', section: 'About', pages: 'this' }, list);
    assert.deepEqual(removed, [mixed.slice(mixed.indexOf('<h1>')), 'main:\n  - title: "2029"\n    url: "#2029"\n']);
    assert.match((await after(mixed, { kind: 'move', section: '2029', to: 'up' }, list))[0] ?? '', /first section/);
    const moved = await after(mixed, { kind: 'move', section: 'About', to: 'down' }, list);
    assert.equal(moved[0], '<h1>Papers</h1>\n\n## 2029\n\nb\n\n# Talks\n\nc\n\n# About\n\na\n');
  });
});

describe('an anchor before the heading of a section', () => {
  const forms = [
    '<a id="c"></a>\n\n',
    '<a name="c"></a>\n',
    '<div id="c"></div>\n\n',
    '<p class="anchor" id="c"></p>\n\n',
    '<span class="anchor" id="c"></span>\n<br>\n\n',
    '<a id="cc"></a>\n<a name=c></a>\n\n',
  ];
  const list = 'main:\n  - title: "B"\n    url: "#b"\n  - title: "C"\n    url: "#c"\n';
  const [b, c] = ['# B\n\nb\n', '# C\n\nc\n'];

  it('is that section’s, whatever element it is: with its item of the menu it stays, goes and moves', async () => {
    for (const anchor of forms) {
      const body = `${b}\n${anchor}${c}`;
      const removed = await after(body, { kind: 'remove', section: 'B', pages: 'this' }, list);
      assert.deepEqual(removed, [anchor + c, 'main:\n  - title: "C"\n    url: "#c"\n']);
      const gone = await after(body, { kind: 'remove', section: 'C', pages: 'this' }, list);
      assert.deepEqual(gone, [b, 'main:\n  - title: "B"\n    url: "#b"\n']);
      const hidden = await after(body, { kind: 'hide', section: 'B' }, list);
      assert.ok(
        hidden[1]?.endsWith('  # - title: "B"\n  #   url: "#b"\n  - title: "C"\n    url: "#c"\n') === true,
        hidden[1],
      );
      const away = await after(body, { kind: 'hide', section: 'C' }, list);
      assert.equal(away[0], `${b}\n{% comment %}\n${anchor}${c.trimEnd()}\n{% endcomment %}\n`);
      assert.deepEqual(await after(away[0], { kind: 'show', section: 'hidden 0 C' }, away[1]), [body, list]);
      assert.equal((await after(body, { kind: 'move', section: 'C', to: 'up' }, list))[0], `${anchor}${c}\n${b}`);
      const added = await after(body, { kind: 'add', after: 'B', titles: { en: 'Talks', zh: '' } }, list);
      assert.equal(added[0], `${b}\n# Talks\n\n${anchor}${c}`);
      const renamed = await after(body, { kind: 'rename', section: 'C', titles: { en: 'D' } }, list);
      assert.deepEqual(renamed, [body.replace('# C', '# D'), list.replace('"C"', '"D"')]);
    }
  });

  it('is none where a script may fill it', async () => {
    for (const [above, id, title] of [
      [b, 'chart', 'C'],
      [b, 'map', 'Roadmap'],
      ['# Publications\n', 'publications', 'Selected Publications'],
    ] as const) {
      const filled = `${above}\n<div id="${id}"></div>\n`;
      const body = `${filled}\n# ${title}\n\nc\n`;
      assert.equal((await after(body, { kind: 'remove', section: title, pages: 'this' }))[0], filled);
    }
  });
});

describe('definitions of links, notes and abbreviations', () => {
  const a = '# A\n\ntext [r] and HTML note[^1]\n';
  const b = '# B\n\nb [own]\n';
  const below =
    '[r]: https://lakes.example\n[own]: https://own.example\n[^1]: A note.\n\n    More of it.\n\n*[HTML]: Words\n';
  const body = `${a}\n${b}\n${below}`;

  it('at the end of a page stay there whatever is done with its last section', async () => {
    const hidden = `${a}\n{% comment %}\n${b}{% endcomment %}\n\n${below}`;
    for (const [change, expected] of [
      [{ kind: 'remove', section: 'B', pages: 'this' }, `${a}\n${below}`],
      [{ kind: 'hide', section: 'B' }, hidden],
      [{ kind: 'move', section: 'B', to: 'up' }, `${b}\n${a}\n${below}`],
      [{ kind: 'add', after: 'B', titles: { en: 'Talks', zh: '' } }, `${a}\n${b}\n# Talks\n\n${below}`],
    ] as const)
      assert.equal((await after(body, change))[0], expected);
    assert.equal((await after(hidden, { kind: 'show', section: 'hidden 0 B' }))[0], body);
  });

  it('go with the only section that uses them', async () => {
    const own = '# A\n\na\n\n# B\n\nb[^1] [own]\n\n[own]: https://own.example\n[^1]: A note.\n';
    assert.equal((await after(own, { kind: 'remove', section: 'B', pages: 'this' }))[0], '# A\n\na\n');
  });

  it('between the words of a section keep it on the page while another uses them, and that is told', async () => {
    const inside = `${a}\n# B\n\n${below}\nb\n`;
    for (const change of [
      { kind: 'hide', section: 'B' },
      { kind: 'remove', section: 'B', pages: 'this' },
    ] as const)
      assert.match((await after(inside, change))[0] ?? '', /“\{0\}” cannot be .*: “\{1\}”, which is defined in it/);
  });
});

describe('a rule between two sections', () => {
  for (const rule of ['---', '* * *', '<hr>']) {
    const parts = (...all: readonly string[]): string => `${all.join(`\n\n${rule}\n\n`)}\n`;
    const [a, b, c] = ['# A\n\na', '# B\n\nb', '# C\n\nc'];

    it(`stays between them, and goes with one of them: ${rule}`, async () => {
      const body = parts('hi', a, b, c);
      assert.equal((await after(body, { kind: 'move', section: 'C', to: 'up' }))[0], parts('hi', a, c, b));
      for (const [section, left] of [
        ['A', [b, c]],
        ['B', [a, c]],
        ['C', [a, b]],
      ] as const)
        assert.equal((await after(body, { kind: 'remove', section, pages: 'this' }))[0], parts('hi', ...left), section);
      assert.equal((await after(parts(a, b), { kind: 'remove', section: 'A', pages: 'this' }))[0], parts(b));
    });

    it(`is hidden with a section between two others, and shown with it: ${rule}`, async () => {
      const body = parts(a, b, c);
      const [hidden = ''] = await after(body, { kind: 'hide', section: 'B' });
      assert.equal(hidden, `${a}\n\n${rule}\n\n{% comment %}\n${b}\n\n${rule}\n{% endcomment %}\n\n${c}\n`);
      assert.equal((await after(hidden, { kind: 'show', section: 'hidden 0 B' }))[0], body);
    });
  }
});

it('the end of front matter is no rule above the only section, also below a blank line', async () => {
  const front = '---\npermalink: /\ntitle: ""\n\n---\n\n';
  const { service, uri } = inMemory({ ...smallSite, [home]: `${front}# News\n\n- a\n` });
  const made = await service.changeSection(uri(home), { kind: 'remove', section: 'News', pages: 'this' });
  const edits = made.kind === 'refused' ? [] : (made.files.find(({ path }) => path === home)?.edits ?? []);
  assert.equal(applyEdits(`${front}# News\n\n- a\n`, edits).trimEnd(), front.trimEnd());
});

it('a menu whose last item goes with its section takes the next one', async () => {
  const list = 'main:\n  - title: "News"\n    url: "/#news"\n';
  const [body = '', none = ''] = await after(
    '# News\n\na\n\n# Talks\n\nb\n',
    { kind: 'remove', section: 'News', pages: 'this' },
    list,
  );
  assert.deepEqual([body, none], ['# Talks\n\nb\n', 'main:\n']);
  const item = (title: string): string => `  - title: "${title}"\n    url: "#${title.toLowerCase()}"\n`;
  const shown = await after(body, { kind: 'showInMenu', section: 'Talks' }, none);
  assert.equal(shown[1], `main:\n${item('Talks')}`);
  const added = await after(body, { kind: 'add', titles: { en: 'Boats', zh: '' } }, 'main:');
  assert.equal(added[1], `main:\n${item('Boats')}`);
  const hidden = await after(body, { kind: 'hide', section: 'Talks' }, shown[1]);
  assert.deepEqual(await after(hidden[0] ?? '', { kind: 'show', section: 'hidden 0 Talks' }, hidden[1]), shown);
});

describe('a section that is hidden', () => {
  /** What a page and its menu are after its section was hidden and shown again. */
  async function hiddenAndShown(body: string, list: string): Promise<readonly string[]> {
    const [hiddenBody = '', hiddenList = ''] = await after(body, { kind: 'hide', section: 'Talks' }, list);
    assert.match(hiddenBody, /\{% comment %\}/);
    return after(hiddenBody, { kind: 'show', section: 'hidden 0 Talks' }, hiddenList);
  }

  it('comes back with the comment above its heading', async () => {
    const body = '# News\n\n- a\n\n<!-- Talks -->\n# Talks\n\n- b\n';
    assert.equal((await hiddenAndShown(body, 'main:\n'))[0], body);
  });

  it('comes back with its item, however that is written', async () => {
    const body = '# News\n\n- a\n\n# Talks\n\n- b\n';
    for (const item of [
      '- {title: Talks, url: "/#talks"}',
      '- "title": "Talks"\n    "url": "/#talks"',
      '- title: Talks\n    url: >-\n      /#talks',
    ]) {
      const list = `main:\n  - title: News\n    url: "/#news"\n  ${item}\n`;
      assert.deepEqual(await hiddenAndShown(body, list), [body, list]);
    }
  });
});
