import assert from 'node:assert/strict';
import { hoverText, png } from './hoverText';

const about = '_pages/about.md';
const front = '---\npermalink: /\n---\n\n';

describe('hover over a key', () => {
  it('tells what it does and which file of the site reads it', async () =>
    assert.equal(
      await hoverText('_config.yml', 'author:\n  ⟦git‸hub⟧: "meilin"\n'),
      [
        '# GitHub',
        'Only the account name: no address, no @.',
        'The link “GitHub”: https://github.com/…',
        'github: meilin',
        'Read by “_includes/author-profile.html”.',
      ].join('\n'),
    ));

  it('tells the address that this site writes before an account', async () => {
    const own = { '_includes/author-profile.html': '<a href="https://x.com/{{ author.twitter }}">X</a>\n' };
    assert.match(await hoverText('_config.yml', 'author:\n  twi‸tter: meilin\n', own), /: https:\/\/x\.com\/…$/m);
  });

  it('leaves out that the template does not use a key which a layout of the site reads', async () => {
    const layout = { '_layouts/default.html': '<html lang="{{ page.lang }}">{{ content }}</html>\n' };
    assert.equal(
      await hoverText(about, '---\n⟦la‸ng⟧: zh-CN\n---\n', layout),
      ['# Language', 'A language code.', 'lang: zh-CN', 'Read by “_layouts/default.html”.'].join('\n'),
    );
    assert.match(await hoverText(about, '---\nla‸ng: zh-CN\n---\n'), /always says `en`/);
  });

  it('tells of a key that nothing shows', async () => {
    assert.match(
      await hoverText('_config.yml', 'author:\n  ⟦xing‸⟧: a\n'),
      /The includes of this site do not show it\.$/,
    );
    assert.equal(
      await hoverText('_config.yml', 'author:\n  dou‸ban: a\n'),
      'The includes of this site do not show it.',
    );
    assert.equal(await hoverText('_config.yml', 'theme_color‸: a\n'), '');
    assert.equal(await hoverText('_config.yml', 'author:\n  name: "Mei"\n  ‸# douban: a\n'), '');
  });

  it('speaks of keys of front matter and of the menu', async () => {
    assert.match(await hoverText(about, '---\n⟦perma‸link⟧: /\n---\n'), /^# Address\n/);
    assert.match(await hoverText('_data/navigation.yml', 'main:\n  - title: a\n    ⟦u‸rl⟧: "#b"\n'), /^# Target\n/);
    assert.equal(await hoverText(about, '---\ntitle: ""\n---\n\npermalink‸: /\n'), '');
  });

  it('follows the target of a menu item and the path of the portrait', async () => {
    assert.equal(
      await hoverText('_data/navigation.yml', 'main:\n  - url: "⟦#-ne‸ws⟧"\n'),
      '# 🔥 News\n_pages/about.md · /#-news',
    );
    assert.equal(await hoverText('_data/navigation.yml', 'main:\n  - url: "#go‸ne"\n'), '');
    // a dash on a line of its own
    assert.match(await hoverText('_data/navigation.yml', 'main:\n  -\n    url: "⟦#-ne‸ws⟧"\n'), /🔥 News/);
    const config = 'author:\n  avatar: "⟦images/m‸e.png⟧"\ninclude: [_pages]\n';
    assert.equal(
      await hoverText('_config.yml', config, { 'images/me.png': png(300, 200) }),
      '[picture images/me.png]\n300 × 200 pixels, 24 B',
    );
  });
});

describe('hover over a link or picture', () => {
  const elsewhere = 'On the site this is images/me.png. VS Code looks for it in another place.';
  const files = {
    'images/me.png': png(640, 480),
    'files/cv.pdf': new Uint8Array(88_000),
    '_pages/cn.md': '---\npermalink: /cn/\ntitle: "中文"\n---\n\n# 研究\n',
  };

  it('shows a picture with its size and weight', async () =>
    assert.equal(
      await hoverText(about, `${front}<img src='⟦images/m‸e.png⟧'>\n`, files),
      `[picture images/me.png]\n640 × 480 pixels, 24 B\n${elsewhere}`,
    ));

  it('leaves the preview to VS Code where that finds the picture by itself', async () => {
    const known = '640 × 480 pixels, 24 B';
    assert.equal(await hoverText('index.md', '---\n---\n![](images/m‸e.png)\n', files), known);
    for (const text of [
      '<img src="⟦../images/m‸e.png⟧">',
      '![](⟦/images/m‸%65.png⟧)',
      '<img src="⟦.././images/m‸e.png⟧">',
    ])
      assert.equal(await hoverText(about, `${front}${text}\n`, files), known, text);
  });

  it('tells nothing of VS Code where that shows no picture', async () => {
    const own = '[picture images/me.png]\n640 × 480 pixels, 24 B';
    assert.equal(await hoverText('_includes/me.html', "<img src='⟦images/m‸e.png⟧'>\n", files), own);
    assert.equal(await hoverText(about, `${front}<img data-src='⟦images/m‸e.png⟧'>\n`, files), own);
    for (const text of [
      '<img src=⟦../images/m‸e.png⟧>',
      '<img src= "⟦../images/m‸e.png⟧">',
      'Write `![Me](⟦../images/m‸e.png⟧)` there.',
      'As here:\n\n    <img src="⟦../images/m‸e.png⟧">',
      '~~~\n![Me](⟦../images/m‸e.png⟧)\n~~~',
    ])
      assert.equal(await hoverText(about, `${front}${text}\n`, files), own, text);
  });

  it('tells the heading, page or file a link leads to', async () => {
    assert.equal(await hoverText(about, `${front}# News\n\n[a](⟦#n‸ews⟧)\n`), '# News\n_pages/about.md · /#news');
    assert.equal(
      await hoverText(about, `${front}<a href="⟦/cn/#研‸究⟧">\n`, files),
      '# 研究\n_pages/cn.md · /cn/#研究',
    );
    assert.equal(await hoverText(about, `${front}[a](⟦/c‸n/⟧)\n`, files), '# 中文\n_pages/cn.md · /cn/');
    // published at /_pages/%E5%85%B3%E4%BA%8E.html
    const unnamed = { '_pages/关于.md': '---\ntitle: "关于"\n---\n' };
    assert.match(
      await hoverText(about, `${front}[a](⟦/_pages/关‸于.html⟧)\n`, unnamed),
      /^# 关于\n_pages\/关于\.md · /,
    );
    assert.equal(await hoverText(about, `${front}[a](⟦files/c‸v.pdf⟧)\n`, files), 'files/cv.pdf · 88 kB');
    const below = '---\npermalink: /cn/\n---\n[a](../files/c‸v.pdf)\n';
    assert.equal(await hoverText('_pages/cn.md', below, files), 'files/cv.pdf · 88 kB');
  });

  it('tells what “Go to Definition” leads to', async () => {
    const cn = '# 中文\n_pages/cn.md · /cn/';
    const picture = '[picture images/me.png]\n640 × 480 pixels, 24 B';
    for (const [text, expected] of [
      ['[a](⟦https://meilin.github.io/c‸n/⟧)', cn],
      ['[a](⟦cn‸.md⟧)', cn],
      ['[a](⟦/cn‸.md⟧)', cn],
      ['[a](⟦cn.md#研‸究⟧)', '# 研究\n_pages/cn.md · /cn/#研究'],
      ['<a href="⟦{{ site.baseurl }}/c‸n/⟧">', cn],
      ['![a](⟦https://meilin.github.io/images/m‸e.png⟧)', picture],
      ['![a](⟦./images//m‸e.png⟧)', `${picture}\n${elsewhere}`],
      ['<img src="⟦{{ site.baseurl }}/images/m‸e.png⟧">', `${picture}\n${elsewhere}`],
      ['[a](⟦files/c‸v.pdf#page=2⟧)', 'files/cv.pdf · 88 kB'],
      // from the folder of its file it leads nowhere, and pages are not published under the names of their files
      ['[a](_pages/c‸n.md)', ''],
    ] as const)
      assert.equal(await hoverText(about, `${front}${text}\n`, files), expected, text);
    assert.equal(await hoverText('index.md', '---\n---\n[a](⟦_pages/c‸n.md⟧)\n', files), cn);
  });

  it('tells the heading that a layout leads to', async () => {
    const layout = '<a href="⟦#ne‸ws⟧">News</a>{{ content }}';
    const home = { [about]: `${front}# News\n` };
    assert.equal(await hoverText('_layouts/default.html', layout, home), '# News\n_pages/about.md · /#news');
  });

  it('says nothing of other sites, of what is missing and of text', async () => {
    for (const text of [
      '[a](https://exam‸ple.org)',
      '[a](files/gone‸.pdf)',
      '[a](#go‸ne)',
      'te‸xt',
      '[te‸xt](files/cv.pdf)',
    ])
      assert.equal(await hoverText(about, `${front}${text}\n`, files), '', text);
  });
});

describe('hover over a DOI', () => {
  const asked = '2026-11-20T08:00:00.000Z';
  const records = {
    '10.5555/lakes.1': {
      asked,
      answer: {
        kind: 'found',
        publication: {
          csl: {
            id: '10.5555/lakes.1',
            type: 'article-journal',
            title: 'Tides of Attention',
            author: [{ given: 'Mei', family: 'Lin' }, { literal: 'The Lake Group' }],
            'container-title': 'Journal of Lakes',
            volume: '12',
            issue: '3',
            page: '1-9',
            issued: { 'date-parts': [[2024]] },
          },
          otherTitles: [],
          years: [2024],
          source: { registry: 'crossref', url: '', fetched: asked },
          notices: [{ kind: 'retracted' }],
        },
      },
    },
    '10.5555/none': { asked, answer: { kind: 'absent', doi: '10.5555/none' } },
  } as const;
  const told = [
    '# Tides of Attention',
    'Mei Lin, The Lake Group',
    'Journal of Lakes, 12(3), 1–9, 2024',
    'This work has been retracted.',
    'Crossref, asked on 2026-11-20.',
    '[again 10.5555/lakes.1]',
  ].join('\n');

  it('tells the registered record, where somebody has asked for it', async () => {
    for (const text of [
      `${front}⟦[[Pa‸per]](https://doi.org/10.5555/lakes.1)⟧\n`,
      `${front}⟦[Paper](https://doi.org/10.55‸55/lakes.1)⟧\n`,
      `${front}Lakes, doi:⟦10.5555/la‸kes.1⟧.\n`,
    ])
      assert.equal(await hoverText(about, text, {}, records), told, text);
  });

  it('tells that a DOI is not registered', async () =>
    assert.match(
      await hoverText(about, `${front}[a](https://doi.org/10.5555/no‸ne)\n`, {}, records),
      /does not exist/,
    ));

  it('tells nothing of a DOI that nobody has asked for, and beside one', async () => {
    assert.equal(await hoverText(about, `${front}[a](https://doi.org/10.5555/ot‸her)\n`, {}, records), '');
    assert.equal(await hoverText(about, `${front}The l‸ake 10.5555/lakes.1\n`, {}, records), '');
  });
});
