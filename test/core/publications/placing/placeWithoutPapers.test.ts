import assert from 'node:assert/strict';
import { parsePage } from '../../../../src/core/page/parsePage';
import { placeEntry } from '../../../../src/core/publications/placing/placeEntry';
import { placePublications } from '../../../../src/core/publications/placing/placePublications';
import { applyEdits } from '../../../../src/core/text/edit';
import { item, page, paper, placed } from './placing';

describe('Publications go onto a page that shows no papers:', () => {
  it('into an empty section for papers, as the items of a list', () => {
    const after = placed(page('# Publications', '', '# Talks', '', '- nothing'), paper(2022), paper(2025));
    assert.match(after, /# Publications\n\n- .*\*PONDS\*, 2025\n- .*\*PONDS\*, 2022\n\n# Talks/);
  });

  it('as a box where those of its site are such', () => {
    const text = page('# Publications', '', '# Talks');
    const options = { ownNames: ['Mei Lin'], kindOfFirst: (): 'box' => 'box' } as const;
    const after = applyEdits(text, placePublications(parsePage(text), [paper(2025)], options));
    assert.match(after, /# Publications\n\n<div class='paper-box'>[^]*PONDS 2025[^]*\n\n# Talks/);
  });

  it('into an empty section of a page with CRLF, with no other line breaks than CRLF', () => {
    const before = page('# Publications', '', '# Talks', '', '- one').replaceAll('\n', '\r\n');
    const after = placed(before, paper(2022), paper(2025));
    assert.match(after, /PONDS\*, 2025/);
    assert.equal(after.replaceAll('\r\n', '').search(/[\r\n]/), -1);
  });

  it('into an empty section for papers, though the talks below read like papers', () => {
    const talks = ['# Talks', '', item('A Talk on Lakes', 2024)];
    assert.equal(
      placed(page('# Publications', '', ...talks), paper(2025)),
      page('# Publications', '', item('New Work of 2025', 2025), '', ...talks),
    );
  });

  for (const title of [
    'Selected Works',
    'Research Outputs',
    'Scholarly Work',
    'Manuscripts',
    'Writings',
    'Conferences',
    '代表作',
    '论著',
    '論文',
    '發表論文',
    '発表論文',
    'Veröffentlichungen',
    'Publicaciones',
    'Publicações',
    'Pubblicazioni',
  ])
    it(`into an empty section for works: ${title}`, () => {
      const [before, behind] = [
        ['# News', '', '- *2029.01*: hello', '', `# ${title}`],
        ['# Awards', '', '- none'],
      ];
      const after = placed(page(...before, '', ...behind), paper(2025));
      assert.ok(after.startsWith(page(...before, '', '- New Work').trimEnd()), after);
      assert.ok(after.endsWith(`\n\n${behind.join('\n')}\n`), after);
    });

  it('but into none for works that holds something, nor into one for those that are not finished', () => {
    for (const section of [
      ['# Research', '', 'I work on lakes.'],
      ['# Work in Progress', ''],
    ]) {
      const after = placed(page('# News', '', '- *2029.01*: hello', '', ...section), paper(2025));
      assert.match(after, /\n# Publications\n\n- New Work/);
    }
  });

  for (const title of ['Networks', 'Frameworks', 'Homeworks', 'Artworks', 'Service Works', 'Teaching Works'])
    it(`but into no empty section for other things: ${title}`, () => {
      const after = placed(
        page('# News', '', '- *2029.01*: hello', '', `# ${title}`, '', '# Contact', ''),
        paper(2025),
      );
      assert.match(after, /\n# Publications\n\n- New Work/);
    });

  it('above the items of a section for papers that cannot be read, as items', () => {
    const list = ['# 论文', '', '* 湖泊之一', '* 湖泊之二', '', '# 奖励', '', '- *2021.10* 虚构奖'];
    const entry = '* New Work of 2025, **Mei Lin**, Ada Reed, *PONDS*, 2025';
    assert.equal(placed(page(...list), paper(2025)), page(...list.slice(0, 2), entry, ...list.slice(2)));
  });

  describe('in a section of their own at the end of a page that has others,', () => {
    const news = ['- *2026.10*: One paper accepted.', '- *2024.10*: I join.'];
    const opened = (text: string, options: Partial<Parameters<typeof placePublications>[2]> = {}): string => {
      const edits = placePublications(parsePage(text), [paper(2022)], { ownNames: ['Mei Lin'], ...options });
      const after = applyEdits(text, edits);
      assert.ok(after.startsWith(text.trimEnd()), after);
      return after.slice(text.trimEnd().length, after.indexOf('- New Work'));
    };

    it('below a heading of their level', () => {
      assert.equal(opened(page('# News', '', ...news)), '\n\n# Publications\n\n');
      assert.equal(opened(page('## News', '', ...news, '', '### More', '', 'All.')), '\n\n## Publications\n\n');
      assert.equal(opened(page('# News', '', ...news).trimEnd()), '\n\n# Publications\n\n');
      assert.equal(opened(page('# News', '', ...news).replaceAll('\n', '\r\n')), '\r\n\r\n# Publications\r\n\r\n');
    });

    it('below a heading of the level of its sections, where that of its title stands above all', () => {
      const education = ['## Education', '', 'None.'];
      assert.equal(opened(page('# Mei Lin', '', '## News', '', ...news, '', ...education)), '\n\n## Publications\n\n');
      assert.equal(opened(page('# Mei Lin', '', 'Hello', '', '## News', '', ...news)), '\n\n## Publications\n\n');
    });

    it('but for a patent alone, which is no publication', () => {
      const text = page('# News', '', ...news);
      const patent = { ...paper(2022), csl: { ...paper(2022).csl, type: 'patent', number: 'CN1' } } as const;
      const after = applyEdits(text, placePublications(parsePage(text), [patent], { ownNames: ['Mei Lin'] }));
      assert.ok(after.startsWith(text.trimEnd()) && after.length > text.length);
      assert.doesNotMatch(after, /# Publications/);
    });

    it('with an icon and an anchor where the others have such', () => {
      const anchored = (...lines: readonly string[]): string =>
        page("<span class='anchor' id='news'></span>", '', ...lines);
      assert.equal(
        opened(anchored('# 🔥 News', '', ...news)),
        "\n\n<span class='anchor' id='publications'></span>\n\n# 📝 Publications\n\n",
      );
      // Jekyll gives the heading this id
      assert.equal(opened(anchored('# News', '', ...news)), '\n\n# Publications\n\n');
    });

    it('in the language of the page', () => {
      const text = page("<span class='anchor' id='news'></span>", '', '# 新闻', '', ...news);
      const heading = "\n\n<span class='anchor' id='publications'></span>\n\n# 论文\n\n";
      assert.equal(opened(text, { language: 'zh' }), heading);
    });

    it('though these stand in pieces of it', () => {
      const text = page('{% include_relative news.md %}');
      const whole = [parsePage(text), parsePage('# News\n\n- *2026.10*: One paper accepted.\n')];
      assert.equal(opened(text, { whole }), '\n\n# Publications\n\n');
    });
  });

  it('without a heading at the end of a page that has none, or that is called after papers', () => {
    for (const text of [page('Me.'), page('# 2025', '').replace('---\n', '---\ntitle: My Publications\n')]) {
      const after = placed(text, paper(2022));
      assert.ok(after.startsWith(`${text.trimEnd()}\n\n- New Work`), after);
    }
  });

  describe('ahead of a loop of Liquid that lists papers, which would show them once for each of these, or never:', () => {
    const loop = [
      '{% for p in site.data.publications %}',
      '- [{{ p.title }}](https://doi.org/{{ p.doi }}), {{ p.authors }}, *{{ p.venue }}*, {{ p.year }}',
      '{% endfor %}',
    ];
    const entry = '- [New Work of 2025](https://example.org/2025), **Mei Lin**, Ada Reed, *PONDS*, 2025';
    const placedAmong = (...lines: readonly string[]): string =>
      placed(page(...lines), paper(2025, undefined, { URL: 'https://example.org/2025' }));

    it('right below the heading', () => {
      assert.equal(
        placedAmong('# Publications', '', ...loop, '', '# Talks'),
        page('# Publications', '', entry, '', ...loop, '', '# Talks'),
      );
    });

    it('below the words above it, with a loop around it', () => {
      const nested = ['{% for group in site.data.groups %}', '', ...loop, '{% endfor %}'];
      assert.equal(
        placedAmong('# Publications', 'All that I wrote:', ...nested),
        page('# Publications', 'All that I wrote:', '', entry, '', ...nested),
      );
    });

    const items = ['- [{{ p.title }}](https://doi.org/{{ p.doi }}), {{ p.authors }}', '{% endfor %}'];
    for (const line of [
      '{% assign x = site.data.papers %}{% for p in x %}',
      '{% if site.data.papers %}{% for p in site.data.papers %}',
      '{%- assign x = site.data.papers -%} {%- for p in x -%}',
      '{% comment %} list {% endcomment %}{% for p in x %}',
      '<!-- list -->{% for p in x %}',
      '<!-- a list⏎⏎of papers -->{% for p in x %}',
      '{% comment %}⏎⏎list{% endcomment %}{% for p in x %}',
      '<div class="papers" markdown="1">{% for p in x %}',
      '<div>⏎All.⏎</div>{% for p in x %}',
      'My papers: {% for p in x %}',
      '{% include base_path %} {% for p in x %}',
      '{{ content }}{% for p in x %}',
      '{% for q in y %}⏎- {{ q }}⏎{% endfor %}{% for p in x %}',
      '{% if a %}⏎Hello.⏎{% endif %}{% for p in x %}',
    ])
      it(`and of what else stands on its line: ${line}`, () => {
        const listed = [...line.split('⏎'), ...items];
        assert.equal(
          placedAmong('# Publications', '', ...listed, '', '# Talks'),
          page('# Publications', '', entry, '', ...listed, '', '# Talks'),
        );
      });

    for (const [open, close] of [
      ['{% if papers.size > 0 %}', '{% else %}None yet.{% endif %}'],
      ['{% unless papers.size == 0 %}', '{% endunless %}'],
      ['{% capture list %}', '{% endcapture %}{{ list }}'],
    ] as const)
      it(`and of the block that holds nothing else: ${open}`, () => {
        const listed = ['{% assign papers = site.data.papers %}', open, '{% for p in papers %}', ...items, close];
        const [assign = '', ...rest] = listed;
        assert.equal(
          placedAmong('# Publications', '', ...listed),
          page('# Publications', '', assign, '', entry, '', ...rest),
        );
      });

    it('but below the heading that its block holds', () => {
      const around = ['{% if papers.size > 0 %}', '', '# Publications', ''];
      assert.equal(
        placedAmong('# Me', '', 'Hello.', '', ...around, ...loop, '{% endif %}'),
        page('# Me', '', 'Hello.', '', ...around, entry, '', ...loop, '{% endif %}'),
      );
    });

    for (const [what, written] of [
      [
        'ahead of the table whose rows it makes',
        '<NEW>⏎⏎| a | b |⏎|---|---|⏎{% for p in x %}| {{ p.title }}‸ | |⏎{% endfor %}',
      ],
      [
        'ahead of it, though the line breaks are taken away',
        '<NEW>⏎⏎| a | b |⏎|---|---|⏎{%- for p in x %}⏎| {{ p.title }}‸ | |⏎{%- endfor %}',
      ],
      [
        'ahead of it from its head, too',
        '<NEW>⏎⏎| a‸ | b |⏎|---|---|⏎{% for p in x %}| {{ p.title }} | |⏎{% endfor %}',
      ],
      [
        'ahead of the paragraph that it is part of',
        '<NEW>⏎⏎I wrote⏎{% for p in x %}{{ p.title }}‸, {% endfor %}and more.',
      ],
      ['behind the item that holds it', '- one⏎- two {% for t in tags %}{{ t }}‸{% endfor %}⏎<NEW>⏎- three'],
      [
        'behind the item whose list it makes',
        '- 2024⏎  {% for p in site.data.papers %}⏎  - {{ p.title }}‸⏎  {% endfor %}⏎⏎<NEW>⏎⏎- 2023',
      ],
    ] as const)
      it(`with the cursor in it: ${what}`, () => {
        const lines = written.replaceAll('⏎', '\n');
        const marked = page('# Publications', '', lines.replace(/<NEW>\n+/, ''));
        const before = marked.replace('‸', '');
        const after = applyEdits(before, [placeEntry(parsePage(before), marked.indexOf('‸'), entry)]);
        assert.equal(after, page('# Publications', '', lines.replace('<NEW>', entry).replace('‸', '')));
      });

    it('not within the list in HTML that holds it', () => {
      const list = ['<ul>', '{% for p in site.data.publications %}', '<li>{{ p.title }}</li>', '{% endfor %}', '</ul>'];
      const before = page('# Publications', '', ...list);
      const after = applyEdits(before, [placeEntry(parsePage(before), before.indexOf('<li>'), entry)]);
      assert.ok(after.startsWith(before.trimEnd()), after);
    });
  });
});
