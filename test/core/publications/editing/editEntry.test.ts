import assert from 'node:assert/strict';
import { parsePage } from '../../../../src/core/page/parsePage';
import { changeEntry, showEntry, type EntryChange } from '../../../../src/core/publications/editing/entryChange';
import { applyEdits } from '../../../../src/core/text/edit';

const own = ['Mei Lin'];

/** The page after a change of the entry at `‸`. */
function changed(marked: string, change: EntryChange): string {
  const offset = marked.indexOf('‸');
  const text = marked.replace('‸', '');
  return applyEdits(text, changeEntry(parsePage(text), offset, change, own));
}

const field = (name: Extract<EntryChange, { kind: 'field' }>['name'], value: string): EntryChange => ({
  kind: 'field',
  name,
  value,
});

/** The fields of the entry at `‸`, one a line, and its links. */
function shown(marked: string): string {
  const offset = marked.indexOf('‸');
  const entry = showEntry(parsePage(marked.replace('‸', '')), offset, own);
  assert.ok(entry);
  const value = (one: (typeof entry.fields)[number]): string =>
    one.state === 'written' ? one.value : `(${one.state})`;
  return [
    ...entry.fields.map(one => `${one.name}: ${value(one)}`),
    ...entry.links.map(
      ({ role, label, target }) => `${role === 'title' ? '(title)' : (label ?? '(label)')} → ${target}`,
    ),
  ].join('\n');
}

const front = '---\ntitle: ""\n---\n\n# Publications\n\n';

const styles: readonly {
  readonly name: string;
  /** The entry, `‸` in it. */
  readonly page: string;
  readonly reads: string;
  /** Each change, with what it replaces and by what: all other bytes stay. */
  readonly changes: readonly (readonly [EntryChange, string, string])[];
}[] = [
  {
    name: 'paper boxes of the template',
    page: `${front}<div class='paper-box'><div class='paper-box-image'><div><div class="badge">CVPR 2024</div><img src='images/tides.png' alt="tides" width="100%"></div></div>
<div class='paper-box-text' markdown="1">

[Tides of ‸Attention for Reading Lakes](https://example.org/tides)

**Mei Lin**, Ada Reed

[**Project**](https://example.org/p) <strong><span class='show_paper_citations' data='x:y'></span></strong>
- A note below.

</div>
</div>
`,
    reads: `title: Tides of Attention for Reading Lakes
authors: Mei Lin, Ada Reed
badge: CVPR 2024
picture: images/tides.png
alt: tides
width: 100%
(title) → https://example.org/tides
Project → https://example.org/p`,
    changes: [
      [field('title', 'Tides of Memory for Reading Lakes'), 'Attention', 'Memory'],
      [field('title', 'Tides of Attention & [A] * for Reading Lakes'), 'Attention', 'Attention & \\[A\\] \\*'],
      [field('authors', 'Mei Lin, Ada Reed, Bo Wang'), 'Ada Reed', 'Ada Reed, Bo Wang'],
      [field('authors', 'Ada Reed, Mei Lin'), '**Mei Lin**, Ada Reed', 'Ada Reed, **Mei Lin**'],
      [field('badge', 'ECCV & more'), 'CVPR 2024', 'ECCV &amp; more'],
      [field('badge', ''), '<div class="badge">CVPR 2024</div>', ''],
      [field('picture', 'images/new.png'), 'images/tides.png', 'images/new.png'],
      [field('alt', 'Two "lakes"'), 'alt="tides"', 'alt="Two &quot;lakes&quot;"'],
      [field('width', '80%'), 'width="100%"', 'width="80%"'],
      [field('width', 'wide'), 'width="100%"', 'width="100%"'],
      [
        { kind: 'link', index: 0, label: '', target: 'https://doi.org/10.5555/1' },
        'example.org/tides',
        'doi.org/10.5555/1',
      ],
      [{ kind: 'link', index: 1, label: 'Code', target: 'https://example.org/p' }, 'Project', 'Code'],
      [
        { kind: 'add-link', label: 'Code', target: 'https://example.org/c' },
        '[**Project**](https://example.org/p)',
        '[**Project**](https://example.org/p) [**Code**](https://example.org/c)',
      ],
    ],
  },
  {
    name: 'entries that are broken over several lines of the source',
    page: `${front}- [Tides of ‸Attention for
  Reading Lakes](https://example.org/tides), **Mei Lin**, Ada Reed,
  Bo Wang. *Journal of Rivers*, 2022.
`,
    reads: `title: Tides of Attention for Reading Lakes
authors: Mei Lin, Ada Reed, Bo Wang
venue: Journal of Rivers
year: 2022
(title) → https://example.org/tides`,
    changes: [
      [field('title', 'Tides of Attention for Writing Lakes'), 'Reading', 'Writing'],
      [field('authors', 'Mei Lin, Ada Reed, Jo Park'), 'Bo Wang', 'Jo Park'],
      [field('authors', 'Mei Lin, Jo Park, Bo Wang'), 'Ada Reed', 'Jo Park'],
      [field('year', '2023'), '2022', '2023'],
    ],
  },
  {
    name: 'family names first with semicolons between names',
    page: `${front}- [Tides of ‸Attention for Reading Lakes](https://example.org/tides), **Lin, Mei**; Reed, Ada; Wang, Bo. *Journal of Rivers*, 2022.
`,
    reads: `title: Tides of Attention for Reading Lakes
authors: Lin, Mei; Reed, Ada; Wang, Bo
venue: Journal of Rivers
year: 2022
(title) → https://example.org/tides`,
    changes: [
      [field('authors', 'Lin, Mei; Park, Jo; Wang, Bo'), 'Reed, Ada', 'Park, Jo'],
      [field('authors', 'Lin, Mei; Reed, Ada; Wang, Bo; Park, Jo'), 'Wang, Bo', 'Wang, Bo; Park, Jo'],
    ],
  },
  {
    name: 'quoted titles behind the authors',
    page: `${front}- Ada Reed, **Mei Lin**\\*, and Bo Wang. "What the ‸River Said." *Journal of Rivers*, 5(2): 40-55, 2022. [[Paper]](https://doi.org/10.5555/r) [[Code]](https://example.org/c)
- Mei Lin, Jo Park. "Saving Memory in Flood Models." *Journal of Floods*, 7(1): 20-31, 2023. [[Paper]](https://doi.org/10.5555/f) [[Video]](https://example.org/v)
`,
    reads: `title: What the River Said
authors: Ada Reed, Mei Lin*, and Bo Wang
venue: Journal of Rivers
year: 2022
volume: 5
issue: 2
pages: 40-55
Paper → https://doi.org/10.5555/r
Code → https://example.org/c`,
    changes: [
      [field('title', 'What the Lake Said'), 'the River Said', 'the Lake Said'],
      [
        field('authors', 'Ada Reed, Mei Lin*, Jo Park, and Bo Wang'),
        '**Mei Lin**\\*, and',
        '**Mei Lin**\\*, Jo Park, and',
      ],
      [field('authors', 'Mei Lin*, and Bo Wang'), 'Ada Reed, **Mei Lin**\\*, and Bo', '**Mei Lin**\\*, Bo'],
      [field('venue', 'Annals of Rivers'), 'Journal of Rivers', 'Annals of Rivers'],
      [field('year', '2025'), '2022', '2025'],
      [field('volume', '6'), ', 5(2)', ', 6(2)'],
      [field('pages', '40-56'), '40-55', '40-56'],
      [
        { kind: 'link', index: 0, label: 'PDF', target: 'https://doi.org/10.5555/r' },
        '[[Paper]](https://doi.org/10.5555/r)',
        '[[PDF]](https://doi.org/10.5555/r)',
      ],
      [{ kind: 'link', index: 1, label: 'Code', target: '' }, ' [[Code]](https://example.org/c)', ''],
      [{ kind: 'link', index: 0, label: 'Paper', target: '' }, '[[Paper]](https://doi.org/10.5555/r) ', ''],
      [
        { kind: 'add-link', label: 'Video', target: '10.5555/v' },
        '[[Code]](https://example.org/c)',
        '[[Code]](https://example.org/c) [[Video]](https://doi.org/10.5555/v)',
      ],
    ],
  },
  {
    name: 'bold titles, a venue in backticks, names with links',
    page: `${front}1. **Deep ‸Maps of Slow Rivers**  
   [Ada Reed](https://example.org/a), <u>Mei Lin</u>, Bo Wang  
   \`ICLD 2024\` | [PDF](files/maps.pdf) | [Code](https://example.org/c)
`,
    reads: `title: Deep Maps of Slow Rivers
authors: Ada Reed, Mei Lin, Bo Wang
venue: ICLD
year: 2024
PDF → files/maps.pdf
Code → https://example.org/c`,
    changes: [
      [field('title', 'Deep Maps of Fast Rivers'), 'Slow', 'Fast'],
      [field('authors', 'Ada Reed, Jo Park, Mei Lin'), '<u>Mei Lin</u>, Bo Wang', 'Jo Park, <u>Mei Lin</u>'],
      [field('venue', 'ECRR'), 'ICLD', 'ECRR'],
      [field('year', '2025'), '2024', '2025'],
      [{ kind: 'link', index: 0, label: 'PDF', target: '' }, '[PDF](files/maps.pdf) | ', ''],
      [
        { kind: 'add-link', label: 'Slides', target: 'files/s.pdf' },
        '[Code](https://example.org/c)',
        '[Code](https://example.org/c) | [Slides](files/s.pdf)',
      ],
    ],
  },
  {
    name: 'GB/T 7714',
    page: `${front}- LIN M, REED A K, WANG B. ‸Reading Lakes with Attention[J]. Journal of Lakes, 2024, 12(3): 1-9.
- LIN M, PARK J. Saving Memory in Flood Models[J]. Journal of Floods, 2023, 7(1): 20-31.
`,
    reads: `title: Reading Lakes with Attention
authors: LIN M, REED A K, WANG B
venue: Journal of Lakes
year: 2024
volume: 12
issue: 3
pages: 1-9`,
    changes: [
      [field('title', 'Reading Seas with Attention'), 'Lakes with', 'Seas with'],
      [field('authors', 'LIN M, REED A K'), 'REED A K, WANG B', 'REED A K'],
      [field('venue', 'Annals of Lakes'), 'Journal of Lakes', 'Annals of Lakes'],
      [field('year', '2025'), '2024', '2025'],
      [field('pages', '11–19'), '1-9', '11–19'],
    ],
  },
  {
    name: 'Chinese, full width',
    page: `${front}- **林梅**，李雷，王博。《湖泊的‸注意力阅读方法研究》。湖泊学报，2024，12(3)：1-9。[[网页]](https://example.org/w)
- 林梅，王博。《洪水模型的记忆方法研究》。湖泊学报，2023，11(1)：20-31。[[网页]](https://example.org/x)
`,
    reads: `title: 湖泊的注意力阅读方法研究
authors: 林梅，李雷，王博
venue: 湖泊学报
year: 2024
volume: 12
issue: 3
pages: 1-9
网页 → https://example.org/w`,
    changes: [
      [field('title', '河流的注意力阅读方法研究'), '湖泊的', '河流的'],
      [field('authors', '林梅，李雷，韩梅，王博'), '李雷，王博', '李雷，韩梅，王博'],
      [field('year', '2025'), '2024', '2025'],
      [
        { kind: 'add-link', label: '代码', target: 'https://example.org/c' },
        '[[网页]](https://example.org/w)',
        '[[网页]](https://example.org/w) [[代码]](https://example.org/c)',
      ],
    ],
  },
  {
    name: 'HTML without Markdown',
    page: `${front}<ul>
<li><a href="https://example.org/t" target="_blank">Tides of ‸Attention for Reading Lakes</a>, Ada Reed &amp; <b>Mei Lin</b>, <i>Journal of Lakes</i>, 2024. <a href="https://example.org/c" target="_blank">Code</a></li>
<li><a href="https://example.org/u" target="_blank">Saving Memory in Flood Models</a>, Bo Wang &amp; <b>Mei Lin</b>, <i>Journal of Floods</i>, 2023. <a href="https://example.org/d" target="_blank">Code</a></li>
</ul>
`,
    reads: `title: Tides of Attention for Reading Lakes
authors: Ada Reed & Mei Lin
venue: Journal of Lakes
year: 2024
(title) → https://example.org/t
Code → https://example.org/c`,
    changes: [
      [field('title', 'Tides of A<B for Reading Lakes'), 'Attention for', 'A&lt;B for'],
      [field('authors', 'Jo Park & Mei Lin'), 'Ada Reed', 'Jo Park'],
      [field('venue', 'Annals of Lakes & Seas'), 'Journal of Lakes', 'Annals of Lakes &amp; Seas'],
      [field('year', '2025'), '2024', '2025'],
      [
        { kind: 'add-link', label: 'Video', target: 'https://example.org/v?a=1&b=2' },
        '<a href="https://example.org/c" target="_blank">Code</a>',
        '<a href="https://example.org/c" target="_blank">Code</a> <a href="https://example.org/v?a=1&amp;b=2" target="_blank">Video</a>',
      ],
    ],
  },
];

describe('editing an entry', () => {
  it('keeps the Liquid of a picture’s path', () => {
    const page = `<div class='paper-box'><div class='paper-box-image'><div><img src="{{ '/images/a.svg' | relative_url }}" alt="a"></div></div>
<div class='paper-box-text' markdown="1">

[Tides of ‸Attention for Reading Lakes](https://example.org/tides)

**Mei Lin**, Ada Reed
</div>
</div>
`;
    const now = changed(page, field('picture', "{{ '/images/b.svg' | relative_url }}"));
    assert.equal(now, page.replace('‸', '').replace('a.svg', 'b.svg'));
  });

  it('keeps what divides the authors that stay', () => {
    const page = (authors: string): string =>
      `${front}- **Lakes that ‸remember**. ${authors}. *Nature*, 2029.\n- **Rivers that forget**. **Mei Lin**, Ann Reed. *Nature*, 2028.\n`;
    for (const [stood, typed, now] of [
      [
        '**Mei Lin**,Ann Reed, Bo Chen',
        'Mei Lin, Ann Reed, Bo Chen, Jo Park',
        '**Mei Lin**,Ann Reed, Bo Chen, Jo Park',
      ],
      [
        '**Mei Lin**, Ann Reed,Bo Chen and Jo Park',
        'Mei Lin, Ann Reed, Bo Chen, Jo Park, Wei Sun',
        '**Mei Lin**, Ann Reed,Bo Chen, Jo Park and Wei Sun',
      ],
    ] as const)
      assert.equal(changed(page(stood), field('authors', typed)), page(now).replace('‸', ''));
  });

  it('keeps the link of an author whose note goes', () => {
    const entry = `${front}- **Lakes that ‸remember**. **Mei Lin**, [Ann Reed](https://r.example) (equal contribution), Bo Chen. *Nature*, 2029.\n`;
    assert.equal(
      changed(entry, field('authors', 'Mei Lin, Ann Reed, Bo Chen, Jo Park')),
      entry.replace('‸', '').replace(' (equal contribution), Bo Chen', ', Bo Chen, Jo Park'),
    );
  });

  it('takes the link of a title away and leaves its words, with marks where nothing else tells that they are a title', () => {
    const change: EntryChange = { kind: 'link', index: 0, label: '', target: '' };
    const rest = ', **Mei Lin**, Ada Reed, *CVPR*, 2029. [[Code]](https://example.org/c)\n';
    for (const [linked, words] of [
      ['[Lakes that ‸remember](https://example.org)', '**Lakes that remember**'],
      ['**[Lakes that ‸remember](https://example.org){:target="_blank"}**', '**Lakes that remember**'],
      ['<a href="https://example.org">Lakes that ‸remember</a>', '<b>Lakes that remember</b>'],
    ] as const)
      assert.equal(changed(`${front}- ${linked}${rest}`, change), `${front}- ${words}${rest}`);
    const box = styles[0]?.page ?? '';
    assert.equal(
      changed(box, change),
      box.replace(
        '[Tides of ‸Attention for Reading Lakes](https://example.org/tides)',
        'Tides of Attention for Reading Lakes',
      ),
    );
  });

  it('calls a link by the words that a reader sees, and changes it as it is written', () => {
    const page = `${front}- Mei Lin, Ann Reed. "Lakes that remember their rivers." ISL 2029. <a href="https://a.example"><i class="fab fa-github"></i> Code <span class="stars">20</span></a> [**PDF**](p.pdf) [![](pdf.svg)](q.pdf)\n`;
    const entry = showEntry(parsePage(page), page.indexOf('Ann'), own);
    assert.deepEqual(
      entry?.links.map(({ words, label }) => [words, label]),
      [
        ['Code 20', '<i class="fab fa-github"></i> Code <span class="stars">20</span>'],
        ['PDF', 'PDF'],
        ['', '![](pdf.svg)'],
      ],
    );
  });

  it('adds a link behind the sentence whose venue is one', () => {
    const entry = '- **Tides of the Quiet Lakes**. Mei Lin, Ada Reed. In [CVPR 2026](https://a.example).';
    const change: EntryChange = { kind: 'add-link', label: 'Code', target: 'https://c.example' };
    const after = (text: string): string => applyEdits(text, changeEntry(parsePage(text), 4, change, []));
    assert.equal(after(`${entry}\n`), `${entry} [Code](https://c.example)\n`);
    for (const venue of ['[CVPR 2026 (Oral)](https://a.example)', '[CVPR 2026](https://a.example)']) {
      const alone = `- **Tides of the Quiet Lakes**. Mei Lin, Ada Reed. ${venue}.`;
      assert.equal(after(`${alone}\n`), `${alone} [Code](https://c.example)\n`);
    }
    const linked = `${entry} [[PDF](https://p.example)]`;
    assert.equal(after(`${linked}\n`), `${linked} [[Code](https://c.example)]\n`);
  });

  it('makes no table of a line with one link: the bar that others have between theirs is escaped', () => {
    const items = (links: string, cursor = ''): string =>
      `${front}- ${cursor}**Maps of Lakes under Ice**, **Mei Lin**, Ada Reed, *Journal of Lakes*, 2024. ${links}\n- **Maps of Slow and Wide Rivers**,\n  **Mei Lin**, Ada Reed, *Journal of Lakes*, 2023. [Paper](https://doi.org/10.5555/s) | [Code](https://example.org/s)\n`;
    assert.equal(
      changed(items('[Paper](https://doi.org/10.5555/r)', '‸'), {
        kind: 'add-link',
        label: 'Code',
        target: 'https://example.org/r',
      }),
      items('[Paper](https://doi.org/10.5555/r) \\| [Code](https://example.org/r)'),
    );
  });

  it('makes no link of a title in an element that is a block where it begins the line: it would be printed with its brackets', () => {
    const page = (open: string, close: string): string =>
      `# Papers\n\n${open}Tides of the Quiet Lakes${close}\nMei Lin, Ada Reed, *CVPR*, 2026.\n`;
    const change: EntryChange = { kind: 'link-title', target: 'https://a.example' };
    const after = (text: string): string =>
      applyEdits(text, changeEntry(parsePage(text), text.indexOf('Tides'), change, []));
    const block = page('<font color="red">', '</font>');
    assert.equal(showEntry(parsePage(block), block.indexOf('Tides'), own)?.titleCanBeLinked, false);
    assert.equal(after(block), block);
    const [open, close] = ['<span style="color: red">', '</span>,'];
    assert.equal(after(page(open, close)), page(`${open}[`, `](https://a.example)${close}`));
  });

  describe('shows what the IEEE writes for numbers that are not known yet, so that the true ones can be put there', () => {
    for (const [venue, fields, volume] of [
      [
        '*IEEE Transactions on Lakes*, vol. PP, no. 99, pp. 1-1, 2024.',
        ['volume: PP', 'issue: 99', 'pages: 1-1'],
        '*IEEE Transactions on Lakes*, vol. 46, no. 99, pp. 1-1, 2024.',
      ],
      [
        '*IEEE Transactions on Lakes*, PP(99):1-1, 2024.',
        ['volume: PP', 'issue: 99', 'pages: 1-1'],
        '*IEEE Transactions on Lakes*, 46(99):1-1, 2024.',
      ],
      [
        '*IEEE Transactions on Lakes*, vol. PP, pp. 1-12, 2024.',
        ['volume: PP', 'pages: 1-12'],
        '*IEEE Transactions on Lakes*, vol. 46, pp. 1-12, 2024.',
      ],
      [
        'IEEE Transactions on Lakes, 2024, PP(99): 1-1.',
        ['volume: PP', 'issue: 99', 'pages: 1-1'],
        'IEEE Transactions on Lakes, 2024, 46(99): 1-1.',
      ],
    ] as const)
      it(venue, () => {
        const page = (words: string): string =>
          `# Papers\n\n- Mei Lin, Ada Reed. [Ti‸des of the Quiet Lakes](https://a.example). ${words}\n`;
        const numbers = shown(page(venue))
          .split('\n')
          .filter(one => /^(?:volume|issue|pages)/.test(one));
        assert.deepEqual(numbers, fields);
        assert.equal(changed(page(venue), field('volume', '46')), page(volume).replace('‸', ''));
      });
  });

  it('writes pages that are typed with a hyphen with the dash that stood there', () => {
    const page = (pages: string): string =>
      `${front}- Ada Reed, **Mei Lin**. "What the ‸River Said." *Journal of Rivers*, 5(2): ${pages}, 2022.\n`;
    for (const [stood, typed, written] of [
      ['40–55', '3-9', '3–9'],
      ['40–55', 'e3-e9', 'e3–e9'],
      ['40–55', '3—9', '3—9'],
      ['40-55', '3-9', '3-9'],
      ['40-55', '3–9', '3–9'],
    ] as const)
      assert.equal(changed(page(stood), field('pages', typed)), page(written).replace('‸', ''));
  });

  it('leave the year of an honour that is told below the venue', () => {
    for (const honour of ['Awarded the Prize of Lakes 2029', '🏆 **Featured by the Lake Times, 2029**'])
      for (const page of [
        (year: string): string =>
          `${front}- **Tides of ‸the Lakes**  \n  Mei Lin, Ada Reed  \n  *Journal of Lakes*, ${year}\n\n  ${honour}\n`,
        (year: string): string =>
          `${front}<ul>\n<li><b>Tides of ‸the Lakes</b><br>\nMei Lin, Ada Reed<br>\n<i>Journal of Lakes</i>, ${year}\n<p>${honour}</p></li>\n</ul>\n`,
      ])
        assert.equal(changed(page('2029'), field('year', '2027')), page('2027').replace('‸', ''));
  });

  it('leaves the year of what a note of a box tells', () => {
    const page = (year: string): string =>
      `${front}<div class='paper-box'><div class='paper-box-image'><div><img src='images/a.png' alt="a" width="100%"></div></div>\n` +
      `<div class='paper-box-text' markdown="1">\n\n**Tides of ‸the Quiet Lakes**  \n<u>Mei Lin</u>, Ada Reed\n\n` +
      `**<font color="navy">CVPRW ${year}</font>** \\| [Paper](https://a.example)\n- **Winning solution** of the Shadow Challenge 2029.\n</div>\n</div>\n`;
    assert.equal(changed(page('2029'), field('year', '2027')), page('2027').replace('‸', ''));
  });

  it('adds the first link of a box with the line breaks of the page', () => {
    const page =
      '# Publications\n\n' +
      `<div class='paper-box'><div class='paper-box-image'><div><div class="badge">ICML 2024</div><img src='images/a.png' alt="a" width="100%"></div></div>\n` +
      `<div class='paper-box-text' markdown="1">\n\nTides of ‸Attention for Reading Lakes\n\n**Mei Lin**, Ada Reed\n</div>\n</div>\n`;
    const now = changed(page.replaceAll('\n', '\r\n'), {
      kind: 'add-link',
      label: 'Slides',
      target: 'https://example.org/s',
    });
    assert.match(now, /Ada Reed\r\n\r\n\[.{0,4}Slides.{0,4}\]\(https:\/\/example\.org\/s\)\r\n<\/div>/);
    assert.equal(now.replaceAll('\r\n', '').search(/[\r\n]/), -1);
  });

  for (const { venue, other, after } of [
    {
      venue: '**<font color=navy>Journal of Lakes</font>**',
      other: '**<font color=navy>Symposium on Reeds</font>**, 2024,',
      after: '**<font color=navy>Journal of Lakes</font>**, 2023',
    },
    {
      venue: '<span class="venue">Journal of Lakes</span>',
      other: '<span class="venue">Symposium on Reeds</span>, 2024',
      after: '<span class="venue">Journal of Lakes</span>, 2023',
    },
    // where the year goes cannot be told
    { venue: 'Journal of Lakes', other: 'Symposium on Reeds **(SR), 2024**', after: 'Journal of Lakes' },
  ])
    it(`adds a year to ${venue} as in ${other}`, () => {
      const page = (written: string): string =>
        `# Publications\n\n- **Mei Lin**, Ada Reed. "The Lake of ‸Ash." ${written} [[Code](https://example.org/a)]\n- **Mei Lin**, Ada Reed. "The Lake of Elm." ${other} [[Code](https://example.org/b)]\n`;
      assert.equal(changed(page(venue), field('year', '2023')), page(after).replace('‸', ''));
    });

  it('asks anew of the same page for another owner, and for another entry', () => {
    const boats = (title: string): string => `- Bo Day, **Mei Lin**. ${title}. *Journal of Boats*, 2023.\n`;
    const text = `# Publications\n\n- Cy Oak, Bo Day. Tides of Reading Lakes. *Journal of Lakes*, 2024.\n${boats('Sails of Ash')}${boats('Sails of Elm')}`;
    const page = parsePage(text);
    const authorsAfter = (title: string, owners: readonly string[]): string | undefined => {
      const at = text.indexOf(title);
      const now = applyEdits(text, changeEntry(page, at, field('authors', 'Ann Reed, Mei Lin'), owners));
      return new RegExp(`^- (.*)\\. ${title}`, 'm').exec(now)?.[1];
    };
    for (const [title, owners, authors] of [
      ['Tides', ['Bo Day'], 'Ann Reed, Mei Lin'],
      ['Tides', ['Mei Lin'], 'Ann Reed, **Mei Lin**'],
      ['Sails of Elm', ['Mei Lin'], 'Ann Reed, **Mei Lin**'],
      ['Tides', ['Bo Day'], 'Ann Reed, Mei Lin'],
    ] as const)
      assert.equal(authorsAfter(title, owners), authors, `${title}, ${owners.join(', ')}`);
  });

  describe('a list of authors whose names stand in marks and links', () => {
    const lists = [
      { authors: '_**Mei Lin**_, Ada Reed, Bo Wang', swapped: 'Ada Reed, _**Mei Lin**_, Bo Wang' },
      { authors: '**_Mei Lin_**, Ada Reed, Bo Wang', swapped: 'Ada Reed, **_Mei Lin_**, Bo Wang' },
      { authors: '*__Mei Lin__*, Ada Reed, Bo Wang', swapped: 'Ada Reed, *__Mei Lin__*, Bo Wang' },
      {
        authors: '**Mei Lin**\\*, [Ada Reed](https://a.example)\\*, [Bo Wang](https://b.example), Kai Doe',
        swapped: '[Ada Reed](https://a.example)\\*, **Mei Lin**\\*, [Bo Wang](https://b.example), Kai Doe',
      },
      {
        authors: '**Mei Lin**\\*, <a href="https://a.example">Ada Reed</a>\\*, Bo Wang, Kai Doe',
        swapped: '<a href="https://a.example">Ada Reed</a>\\*, **Mei Lin**\\*, Bo Wang, Kai Doe',
      },
      {
        authors: '**Mei Lin**, [Ada Reed](https://a.example)<sup>1</sup>, Bo Wang',
        swapped: '[Ada Reed](https://a.example)<sup>1</sup>, **Mei Lin**, Bo Wang',
      },
      {
        authors: '**Mei Lin**\\*, [**Ada** Reed](https://a.example)\\*, Bo Wang',
        swapped: '[**Ada** Reed](https://a.example)\\*, **Mei Lin**\\*, Bo Wang',
      },
    ];
    for (const { authors, swapped } of lists) {
      const page = (list: string): string =>
        `# Publications\n\n- ‸${list}. "The Lake of Ash." *Journal of Lakes*, 2024.\n- Mei Lin, Ada Reed. "The Lake of Oak." *Journal of Lakes*, 2023.\n`;
      const value = /authors: (.*)/.exec(shown(page(authors)))?.[1] ?? '';
      const names = value.split(', ');
      const [one = '', two = ''] = names;
      const after = (list: readonly string[]): string => changed(page(authors), field('authors', list.join(', ')));
      const says = (list: string): string => page(list).replace('‸', '');
      it(`keeps them with a new name before ${authors}`, () =>
        assert.equal(after(['Zoe New', ...names]), says(`Zoe New, ${authors}`)));
      it(`keeps them with a new name behind ${authors}`, () =>
        assert.equal(after([...names, 'Zoe New']), says(`${authors}, Zoe New`)));
      it(`drops the first of ${authors}`, () =>
        assert.equal(after(names.slice(1)), says(authors.slice(authors.indexOf(', ') + 2))));
      it(`changes the order of ${authors}`, () => assert.equal(after([two, one, ...names.slice(2)]), says(swapped)));
    }

    it('is not read where something stands between the names that is of one of them', () => {
      const page = `# Publications\n\n- ‸Ada Reed, ~~Mei Lin~~, Bo Wang. "The Lake of Ash." *Journal of Lakes*, 2024.\n`;
      assert.match(shown(page), /^authors: \(unreadable\)$/m);
    });
  });

  for (const { name, page, reads, changes } of styles) {
    it(`reads the parts of ${name}`, () => assert.equal(shown(page), reads));
    for (const [change, from, to] of changes) {
      const value =
        change.kind === 'field'
          ? `${change.name} “${change.value}”`
          : `${change.kind} “${'label' in change ? change.label : change.target}”`;
      it(`writes in ${name}: ${value}`, () => {
        const text = page.replace('‸', '');
        assert.equal(text.split(from).length >= 2, true, `${from} is not in the page`);
        assert.equal(
          changed(page, change),
          text.replace(from, () => to),
        );
      });
    }
  }
});
