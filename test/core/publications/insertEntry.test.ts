import assert from 'node:assert/strict';
import { parsePage } from '../../../src/core/page/parsePage';
import { worksOf } from '../../../src/core/page/works/works';
import { templateStyle } from '../../../src/core/publications/style/entryStyle';
import type { FormatOptions } from '../../../src/core/publications/style/formatEntry';
import { formatEntry } from '../../../src/core/publications/style/formatEntry';
import { learnEntryStyle } from '../../../src/core/publications/style/learnEntryStyle';
import { unitsOf } from '../../../src/core/publications/style/pageUnits';
import { placeEntry } from '../../../src/core/publications/placing/placeEntry';
import { displayName, type CslItem, type CslName, type Publication } from '../../../src/core/publications/work';
import { applyEdits } from '../../../src/core/text/edit';

/** Where the cursor stands in the pages below. */
const cursor = '‸';

const vesper = { family: 'Vesper', given: 'Odile' };
const conference: CslItem = {
  id: '10.5555/3600001.3600042',
  type: 'paper-conference',
  title: 'KiteDB: Storing Wind in Columns',
  author: [{ family: 'Yan', given: 'Mo' }, vesper, { family: 'Lindqvist', given: 'Per Olof' }],
  issued: { 'date-parts': [[2025, 6, 3]] },
  'container-title': 'Proceedings of the 9th Symposium on Invented Storage',
  'container-title-short': "ISS '25",
  page: '1-14',
  DOI: '10.5555/3600001.3600042',
};
const article: CslItem = {
  id: '10.5555/weave.2024.017',
  type: 'article-journal',
  title: 'Patient Looms in Linear Time',
  author: [vesper, { family: 'Brandt', given: 'Ivo' }],
  issued: { 'date-parts': [[2024, 3, 9]] },
  'container-title': 'Journal of Invented Textiles',
  volume: '12',
  issue: '3',
  page: '163-179',
  DOI: '10.5555/weave.2024.017',
};
const preprint: CslItem = {
  id: '10.48550/arXiv.2101.00001',
  type: 'article',
  title: 'Weaving Large Looms',
  author: [vesper, { family: 'Yan', given: 'Mo' }],
  issued: { 'date-parts': [[2021, 1]] },
  publisher: 'arXiv',
  DOI: '10.48550/arXiv.2101.00001',
  URL: 'https://arxiv.org/abs/2101.00001',
  archive: 'arXiv',
  archive_location: '2101.00001',
  genre: 'preprint',
};

function publication(csl: CslItem): Publication {
  return {
    csl,
    otherTitles: [],
    years: [2024],
    source: { registry: 'crossref', url: 'https://api.crossref.org/works/x', fetched: '2026-03-01T12:00:00.000Z' },
    notices: [],
  };
}

/** The page after the work has been put in at the mark. */
function inserted(
  marked: string,
  csl: CslItem,
  options: FormatOptions & { readonly kind?: 'box' | 'item' } = {},
): string {
  const offset = marked.indexOf(cursor);
  const text = marked.replace(cursor, '');
  const page = parsePage(text);
  const style = learnEntryStyle(page, offset, { ownNames: options.ownNames, kind: options.kind });
  return applyEdits(text, [placeEntry(page, offset, formatEntry(publication(csl), style, options))]);
}

const lines = (...all: readonly string[]): string => all.join('\n');

describe('Inserting a publication', () => {
  const template = lines(
    '---',
    'permalink: /',
    '---',
    '',
    '# 🔥 News',
    '- *2024.02*: &nbsp;🎉 A paper, a talk and a prize were accepted somewhere quite far away.',
    '',
    '# 📝 Publications ',
    '',
    `<div class='paper-box'><div class='paper-box-image'><div><div class="badge">ISS 2023</div><img src='images/500x300.png' alt="sym" width="100%"></div></div>`,
    `<div class='paper-box-text' markdown="1">`,
    '',
    '[A Loom That Never Tires of Weaving](https://press.example/loom)',
    '',
    '**Odile Vesper**, Mo Yan, Nuala Keane',
    '',
    `[**Project**](https://code.example/loom) <strong><span class='show_paper_citations' data='A:B'></span></strong>`,
    '- It weaves.',
    '</div>',
    '</div>‸',
    '',
    '- [How to Spin Very Long Threads Indeed](https://press.example/spin), Odile Vesper, Mo Yan, **ISS 2022**',
    '',
    '# 🎖 Honors',
    '- *2021.10* A prize, a medal and a very long sentence about it.',
    '',
  );

  it('writes a whole box beside one that is never closed', () => {
    const count = (text: string, tag: string): number => text.split(tag).length - 1;
    for (const left of ['', '</div>\n']) {
      const open = template.replace('</div>\n</div>‸', `‸${left}`);
      const now = inserted(open, conference, { kind: 'box' });
      const [before] = [open.replace(cursor, '')];
      assert.equal(count(now, '<div') - count(before, '<div'), count(now, '</div>') - count(before, '</div>'), now);
    }
  });

  describe('next to a box whose picture is a link', () => {
    const image = '<img src=\'images/500x300.png\' alt="sym" width="100%">';
    for (const [what, link, expected] of [
      [
        'to itself, leads to its own',
        '<a href="images/500x300.png" target="_blank">',
        `<a href="images/yan2025kitedb.png" target="_blank"><img src='images/yan2025kitedb.png' alt="KiteDB: Storing Wind in Columns" width="100%"></a>`,
      ],
      [
        'to the other paper, makes none',
        '<a href="https://press.example/loom">',
        `<img src='images/yan2025kitedb.png' alt="KiteDB: Storing Wind in Columns" width="100%">`,
      ],
    ] as const) {
      it(what, () => {
        const page = template.replace(image, `${link}${image}</a>`);
        const written = inserted(page, conference, { ownNames: ['Odile Vesper'] });
        assert.ok(written.includes(`<div class="badge">ISS 2025</div>${expected}</div></div>`), written);
      });
    }
  });

  describe('next to a box whose picture', () => {
    const image = '<img src=\'images/500x300.png\' alt="sym" width="100%">';
    const size = 'width="8268" height="4724"';
    const own = `<img src='images/yan2025kitedb.png' alt="KiteDB: Storing Wind in Columns"`;
    const more = (written: string): string => `\n\n# Photos\n\n<img src="images/lake.png" ${written}>\n`;
    for (const [what, written, elsewhere, expected] of [
      [
        'has a version in its address, makes one in the same folder without it',
        `<img src='Images/Papers/loom.webp?v=2026' alt="sym" width="100%">`,
        '',
        `<img src='Images/Papers/yan2025kitedb.webp' alt="KiteDB: Storing Wind in Columns" width="100%">`,
      ],
      [
        'has a version in Liquid',
        `<img src="{{ '/Images/loom.webp?v=2' | relative_url }}" alt="sym">`,
        '',
        `<img src="{{ '/Images/yan2025kitedb.webp' | relative_url }}" alt="KiteDB: Storing Wind in Columns">`,
      ],
      ['has its own size in pixels, gives none', `<img src='images/500x300.png' alt="sym" ${size}>`, '', `${own}>`],
      [
        'has another size than most, gives none',
        `<img src='images/500x300.png' alt="sym" ${size} loading="lazy">`,
        more('width="960" height="469"'),
        `${own} loading="lazy">`,
      ],
      [
        'has the size of the others, gives that',
        `<img src='images/500x300.png' alt="sym" ${size}>`,
        more(size),
        `${own} ${size}>`,
      ],
      [
        'is as wide as the others, but not as high, gives the width',
        `<img src='images/500x300.png' alt="sym" width="300" height="200">`,
        more('width="300" height="180"'),
        `${own} width="300">`,
      ],
      [
        'is as high as the others, but not as wide, gives the height',
        `<img src='images/500x300.png' alt="sym" width="300" height="200">`,
        more('width="280" height="200"'),
        `${own} height="200">`,
      ],
      [
        'is as wide as one without a height, gives the width',
        `<img src='images/500x300.png' alt="sym" width="300" height="200">`,
        more('width="300"'),
        `${own} width="300">`,
      ],
      ['has one side, gives that', `<img src='images/500x300.png' alt="sym" width="300">`, '', `${own} width="300">`],
    ] as const)
      it(what, () => {
        const page = template.replace(image, written) + elsewhere;
        const after = inserted(page, conference, { ownNames: ['Odile Vesper'] });
        assert.ok(after.includes(`<div class="badge">ISS 2025</div>${expected}</div></div>`), after);
      });
  });

  it('next to a box of the template makes a box like it', () => {
    assert.equal(
      inserted(template, conference, { ownNames: ['Odile Vesper'] }),
      template.replace(
        `</div>\n</div>${cursor}\n`,
        lines(
          '</div>',
          '</div>',
          '',
          `<div class='paper-box'><div class='paper-box-image'><div><div class="badge">ISS 2025</div><img src='images/yan2025kitedb.png' alt="KiteDB: Storing Wind in Columns" width="100%"></div></div>`,
          `<div class='paper-box-text' markdown="1">`,
          '',
          '[KiteDB: Storing Wind in Columns](https://doi.org/10.5555/3600001.3600042)',
          '',
          'Mo Yan, **Odile Vesper**, Per Olof Lindqvist',
          '</div>',
          '</div>',
          '',
        ),
      ),
    );
  });

  it('next to a list item makes an item like it', () => {
    const page = template.replace(cursor, '').replace('**ISS 2022**', `**ISS 2022**${cursor}`);
    assert.equal(
      inserted(page, conference, { ownNames: ['Odile Vesper'] }),
      page.replace(
        cursor,
        '\n- [KiteDB: Storing Wind in Columns](https://doi.org/10.5555/3600001.3600042), Mo Yan, **Odile Vesper**, Per Olof Lindqvist, **ISS 2025**',
      ),
    );
  });

  describe('next to a paper that cannot be taken apart, below a box, makes no box', () => {
    const box = template.slice(template.indexOf("<div class='paper-box'>"), template.indexOf(cursor));
    for (const [what, before] of [
      ['but an item', '- '],
      ['but a paragraph', ''],
    ] as const)
      it(what, () => {
        const paper = `${before}[How to Spin Very Long Threads](https://press.example/spin), **Findings of ISS 2022** <br> **Odile Vesper**, Ann Reed, Tom Brook${cursor}`;
        const page = lines('# 📝 Publications', '', box, '', paper, '');
        const written = inserted(page, conference, { ownNames: ['Odile Vesper'] });
        const added = written.slice(page.indexOf(cursor)).trim();
        assert.ok(added.startsWith(`${before}[KiteDB: Storing Wind in Columns](`), added);
        assert.equal(parsePage(written).boxes.length, 1);
      });
  });

  it('above a paragraph that cannot be taken apart, below entries in HTML, is such an entry as a whole', () => {
    const card = (title: string, year: number): string =>
      `<div class="pub"><b>${title}</b><br>Odile Vesper, Mo Yan<br><em>ISS ${year}</em> <a href="https://press.example/${year}">Paper</a></div>`;
    const page = lines(
      '# Papers',
      '',
      card('A Loom That Never Tires', 2023),
      '',
      card('A Kite That Waits for Wind', 2022),
      '',
      `${cursor}[How to Spin Very Long Threads](https://press.example/spin), **Findings of ISS 2022** <br> **Odile Vesper**, Ann Reed, Tom Brook`,
      '',
    );
    const written = inserted(page, conference, { ownNames: ['Odile Vesper'] });
    assert.match(written, /\n<div class="pub"><b>KiteDB: Storing Wind in Columns<\/b><br>[^\n]*<\/a><\/div>\n/);
  });

  it('at the start of an entry goes before it', () => {
    const page = template.replace(cursor, '').replace('- [How to', `${cursor}- [How to`);
    assert.equal(
      inserted(page, preprint),
      page.replace(
        cursor,
        '- [Weaving Large Looms](https://arxiv.org/abs/2101.00001), **Odile Vesper**, Mo Yan, **arXiv 2021**\n',
      ),
    );
  });

  it('in a page without publications takes the shape of the template', () => {
    const page = '# Publications\n\n‸\n\n# Talks\n';
    assert.equal(
      inserted(page, article, { ownNames: ['Odile Vesper'], image: 'images/loom.png' }),
      lines(
        '# Publications',
        '',
        `<div class='paper-box'><div class='paper-box-image'><div><div class="badge">JIT 2024</div><img src='images/loom.png' alt="Patient Looms in Linear Time" width="100%"></div></div>`,
        `<div class='paper-box-text' markdown="1">`,
        '',
        '[Patient Looms in Linear Time](https://doi.org/10.5555/weave.2024.017)',
        '',
        '**Odile Vesper**, Ivo Brandt',
        '',
        '*Journal of Invented Textiles*, 2024',
        '</div>',
        '</div>',
        '',
        '# Talks',
        '',
      ),
    );
  });

  describe('where there is no paper yet', () => {
    const song = lines(
      `<div class='paper-box'><div class='paper-box-image'><div><div class="badge">Live</div><img src='images/music/slow.jpg' alt="sym" width="100%"></div></div>`,
      `<div class='paper-box-text' markdown="1">`,
      '  ',
      '',
      '[Slow Water](https://songs.example/1)',
      '',
      'Ada Song',
      '',
      '<audio controls></audio>',
      '',
      '</div>',
      '</div>',
    );
    const ownBox = lines(
      `<div class='paper-box'><div class='paper-box-image'><div><div class="badge">JIT 2024</div><img src='images/vesper2024patient.png' alt="Patient Looms in Linear Time" width="100%"></div></div>`,
      `<div class='paper-box-text' markdown="1">`,
      '',
      '[Patient Looms in Linear Time](https://doi.org/10.5555/weave.2024.017)',
    );

    for (const [what, section] of [
      ['boxes of songs are no models', '# 🎼 Favourite Music'],
      ['nor are those of projects', '# Projects'],
    ] as const)
      it(what, () => {
        const page = lines('# 📝 Publications', cursor, '', section, '', song, '');
        const written = inserted(page, article, { ownNames: ['Odile Vesper'] });
        assert.ok(written.includes(ownBox), written);
      });

    for (const [what, section] of [
      ['boxes in a section for papers are, though they cannot be read', '# Selected Papers'],
      ['and those beside the cursor, whatever the section is called', `# Woven${cursor}`],
    ] as const)
      it(what, () => {
        const page = lines('# 📝 Publications', section.includes(cursor) ? '' : cursor, '', section, '', song, '');
        const written = inserted(page, article, { ownNames: ['Odile Vesper'] });
        assert.match(written, /<img src='images\/music\/vesper2024patient\.jpg'/);
      });
  });

  for (const [marker, other] of [
    ['- ', '- '],
    ['* ', '* '],
    ['1. ', '2. '],
  ] as const) {
    it(`in a section for papers whose items cannot be read makes an item, behind “${marker.trim()}”`, () => {
      const page = lines(
        '# 📝 论文‸',
        '',
        `${marker}织机之一`,
        `${other}织机之二`,
        '',
        '# 奖励',
        '',
        '- *2021.10* 虚构奖',
        '',
      );
      const csl = { ...article, title: '耐心的织机', author: [{ family: '魏', given: '思珀' }] };
      const entry = `${marker}[耐心的织机](https://doi.org/10.5555/weave.2024.017), 魏思珀, *Journal of Invented Textiles*, 2024`;
      assert.equal(
        inserted(page, csl),
        lines(
          '# 📝 论文',
          '',
          entry,
          '',
          `${marker}织机之一`,
          `${other}织机之二`,
          '',
          '# 奖励',
          '',
          '- *2021.10* 虚构奖',
          '',
        ),
      );
    });
  }

  it('in a page without publications can make an item', () => {
    assert.equal(
      inserted('# Publications\n‸', preprint, { ownNames: ['Odile Vesper'], kind: 'item' }),
      '# Publications\n\n- [Weaving Large Looms](https://arxiv.org/abs/2101.00001), **Odile Vesper**, Mo Yan, *arXiv preprint arXiv:2101.00001*, 2021 [**PDF**](https://arxiv.org/pdf/2101.00001)\n',
    );
  });

  const chinese = (eol: string): string =>
    [
      '# 📝 论文专利',
      '',
      '### 学术论文',
      "<div class='paper-box'>",
      "<div class='paper-box-image'>",
      '<div>',
      '<!-- <div class="badge">ISS 2023</div> -->',
      `<!-- <img src='images/papers/iss2023.jpg' alt="sym" width="110%">-->`,
      '</div>',
      '</div> ',
      `<div class='paper-box-text' markdown="1">`,
      '',
      `-\t\`Odile Vesper\`, Mo Yan, and Nuala Keane. "A Loom That Never Tires of Weaving." 2023. In Proceedings of the 7th Symposium on Invented Storage. (ISS'23, Acceptance Rate=17.1%, 顶会) [[网页]](https://dl.example.org/doi/abs/10.5555/1.2) [[预览]](https://dl.example.org/doi/pdf/10.5555/1.2) [[代码]]()`,
      '</div>',
      '</div>',
      '',
      '',
      '',
      '- `Odile Vesper`, Mo Yan, and Nuala Keane. "How to Spin Very Long Threads Indeed." Journal of Yarn 82, no. 23 (2022): 36303-36323. (JCR:Q1; IF:3.748)  ',
      '[[网页]](https://dx.doi.org/10.5556/yarn.1) [[预览]]() [[下载]]()',
      '',
      '',
      '- Mo Yan, and `Odile Vesper*`. "Threads Without Any End at All." arXiv preprint arXiv:2002.00001 (2020).',
      '[[网页]](https://arxiv.org/abs/2002.00001)',
      '‸',
      '',
      '### 发明专利',
      '- 颜墨, `魏思珀`.&nbsp;&nbsp;一种面向虚构织机的线程调度方法和系统, 2024, 202400000000.1. [[实审]]() ',
      '',
    ].join(eol);

  it('in a page of another habit follows it: a conference paper in a box', () => {
    const page = chinese('\n').replace(cursor, '').replace('</div>\n</div>\n\n\n', `</div>\n</div>${cursor}\n\n\n`);
    assert.equal(
      inserted(page, conference),
      page.replace(
        `</div>\n</div>${cursor}`,
        lines(
          '</div>',
          '</div>',
          '',
          '',
          '',
          "<div class='paper-box'>",
          "<div class='paper-box-image'>",
          '<div>',
          '<!-- <div class="badge">ISS 2025</div> -->',
          `<!-- <img src='images/papers/yan2025kitedb.jpg' alt="KiteDB: Storing Wind in Columns" width="110%">-->`,
          '</div>',
          '</div> ',
          `<div class='paper-box-text' markdown="1">`,
          '',
          '-\tMo Yan, `Odile Vesper`, and Per Olof Lindqvist. "KiteDB: Storing Wind in Columns." 2025. In Proceedings of the 9th Symposium on Invented Storage. [[网页]](https://dl.example.org/doi/abs/10.5555/3600001.3600042) [[预览]](https://dl.example.org/doi/pdf/10.5555/3600001.3600042)',
          '</div>',
          '</div>',
        ),
      ),
    );
  });

  for (const [name, eol] of [
    ['LF', '\n'],
    ['CRLF', '\r\n'],
  ] as const) {
    it(`follows it: an article as an item, with volume, issue and pages (${name})`, () => {
      const page = chinese(eol);
      assert.equal(
        inserted(page, article),
        page.replace(
          `${cursor}${eol}`,
          `${eol}${eol}- \`Odile Vesper\` and Ivo Brandt. "Patient Looms in Linear Time." Journal of Invented Textiles 12, no. 3 (2024): 163-179.${eol}[[网页]](https://doi.org/10.5555/weave.2024.017) [[预览]](https://dl.example.org/doi/pdf/10.5555/weave.2024.017)${eol}`,
        ),
      );
    });
  }

  it('follows it: a preprint', () => {
    const page = chinese('\n');
    assert.match(
      inserted(page, preprint),
      /\n- `Odile Vesper` and Mo Yan\. "Weaving Large Looms\." arXiv preprint arXiv:2101\.00001 \(2021\)\.\n\[\[网页\]\]\(https:\/\/arxiv\.org\/abs\/2101\.00001\)/,
    );
  });

  const habits: readonly (readonly [what: string, page: string, csl: CslItem, entry: string])[] = [
    [
      'bold title, underlined name, hard line breaks',
      lines(
        '# Papers',
        '',
        '- **How to Spin Very Long Threads** \\',
        '  <u>Odile Vesper</u>, Mo Yan \\',
        '  *Journal of Yarn*, 2022 \\',
        '  [[Paper]](https://press.example/spin) / [[Code]](https://code.example)‸',
      ),
      article,
      lines(
        '- **Patient Looms in Linear Time** \\',
        '  <u>Odile Vesper</u>, Ivo Brandt \\',
        '  *Journal of Invented Textiles*, 2024 \\',
        '  [[Paper]](https://doi.org/10.5555/weave.2024.017)',
      ),
    ],
    [
      'venue in front, in code',
      lines(
        '# Papers',
        '',
        '* `ISS 2022` [How to Spin Very Long Threads](https://press.example/spin), **Odile Vesper**, Mo Yan‸',
      ),
      conference,
      '* `ISS 2025` [KiteDB: Storing Wind in Columns](https://doi.org/10.5555/3600001.3600042), Mo Yan, **Odile Vesper**, Per Olof Lindqvist',
    ],
    [
      'initials, ampersand, curly quotes',
      lines(
        '# Papers',
        '',
        '1. __O. Vesper__, M. Yan & N. Keane. “How to Spin Very Long Threads”. *Journal of Yarn*, 2022. [PDF](https://press.example/spin.pdf) | [DOI](https://doi.org/10.5556/yarn.1)‸',
      ),
      conference,
      '2. M. Yan, __O. Vesper__ & P. O. Lindqvist. “KiteDB: Storing Wind in Columns”. *Proceedings of the 9th Symposium on Invented Storage*, 2025. [DOI](https://doi.org/10.5555/3600001.3600042)',
    ],
    [
      'bold link, paragraphs, no links behind',
      lines(
        '# Papers',
        '',
        '- **[How to Spin Very Long Threads](https://press.example/spin)**. Mo Yan, *Odile Vesper*. In ISS 2022.‸',
      ),
      conference,
      '- **[KiteDB: Storing Wind in Columns](https://doi.org/10.5555/3600001.3600042)**. Mo Yan, *Odile Vesper*, Per Olof Lindqvist. In ISS 2025.',
    ],
    [
      'links in brackets, authors with links, footnote marks',
      lines(
        '# Papers',
        '',
        '- ***How to Spin Very Long Threads***\\',
        '  **Odile Vesper**\\*, [Mo Yan](https://yan.example)\\*, [Nuala Keane](https://keane.example) \\',
        '  *Journal of Yarn, 2022.* [[paper](https://press.example/spin)] [[arXiv](https://arxiv.org/abs/2002.00001)]‸',
      ),
      preprint,
      lines(
        '- ***Weaving Large Looms***\\',
        '  **Odile Vesper**, Mo Yan \\',
        '  *arXiv preprint arXiv:2101.00001, 2021* [[paper](https://arxiv.org/abs/2101.00001)] [[arXiv](https://arxiv.org/pdf/2101.00001)]',
      ),
    ],
    [
      'plain title on its own line',
      lines(
        '# Papers',
        '',
        '- How to Spin Very Long Threads \\\\',
        '  **Odile Vesper**, Mo Yan*, Nuala Keane \\\\',
        '  *Journal of Yarn*, 2022‸',
      ),
      article,
      lines(
        '- Patient Looms in Linear Time \\\\',
        '  **Odile Vesper**, Ivo Brandt \\\\',
        '  *Journal of Invented Textiles*, 2024',
      ),
    ],
    [
      'venue in front, in code, with its year behind it without a blank',
      lines(
        '# Papers',
        '',
        '- ``ISS2022`` [How to Spin Very Long Threads](https://press.example/spin) **Odile Vesper**, Mo Yan‸',
      ),
      conference,
      '- ``ISS2025`` [KiteDB: Storing Wind in Columns](https://doi.org/10.5555/3600001.3600042) Mo Yan, **Odile Vesper**, Per Olof Lindqvist',
    ],
    [
      'venue in front, in brackets and bold',
      lines(
        '# Papers',
        '',
        '- [**ISS 2022**] [How to Spin Very Long Threads](https://press.example/spin) <span style="color:red">[A]</span> \\\\',
        '  **Odile Vesper**, Mo Yan‸',
      ),
      conference,
      lines(
        '- [**ISS 2025**] [KiteDB: Storing Wind in Columns](https://doi.org/10.5555/3600001.3600042) \\\\',
        '  Mo Yan, **Odile Vesper**, Per Olof Lindqvist',
      ),
    ],
    [
      'venue in front, in a tag of its own; what is not accepted has another',
      lines(
        '# Papers',
        '',
        '- <span class="venue">ISS 2022</span> [How to Spin Very Long Threads](https://press.example/spin), **Odile Vesper**, Mo Yan',
        '- <span class="soon">arXiv</span> [Threads Without Any End at All](https://press.example/end), **Odile Vesper**, Mo Yan‸',
      ),
      conference,
      '- <span class="venue">ISS 2025</span> [KiteDB: Storing Wind in Columns](https://doi.org/10.5555/3600001.3600042), Mo Yan, **Odile Vesper**, Per Olof Lindqvist',
    ],
    [
      'a number of its own in code before the authors',
      lines(
        '# Papers',
        '',
        '- `J-2` **Odile Vesper**, Mo Yan and Nuala Keane, [How to Spin Very Long Threads](https://press.example/spin), *Journal of Yarn*, 2022.‸',
      ),
      article,
      '- **Odile Vesper** and Ivo Brandt, [Patient Looms in Linear Time](https://doi.org/10.5555/weave.2024.017), *Journal of Invented Textiles*, 2024.',
    ],
    [
      'a name in two marks',
      lines(
        '# Papers',
        '',
        '- Mo Yan, _**Odile Vesper**_. [How to Spin Very Long Threads](https://press.example/spin). *Journal of Yarn*, 2022‸',
      ),
      article,
      '- _**Odile Vesper**_, Ivo Brandt. [Patient Looms in Linear Time](https://doi.org/10.5555/weave.2024.017). *Journal of Invented Textiles*, 2024',
    ],
    ...(
      [
        ['a name in bold, in a colour that has digits', '**<font color="#000000">', '</font>**'],
        ['a name in bold, in a colour that has none', '**<font color="red">', '</font>**'],
        ['a name in bold, in a tag of any kind', '**<span style="color:#224b8d">', '</span>**'],
        ['a name in a colour, in bold', '<font color="#000000">**', '**</font>'],
      ] as const
    ).map(([what, open, close]): (typeof habits)[number] => [
      what,
      lines(
        '# Papers',
        '',
        `- Mo Yan, ${open}Odile Vesper${close}, and Nuala Keane. [How to Spin Very Long Threads](https://press.example/spin). *Journal of Yarn*, 2022‸`,
      ),
      article,
      `- ${open}Odile Vesper${close} and Ivo Brandt. [Patient Looms in Linear Time](https://doi.org/10.5555/weave.2024.017). *Journal of Invented Textiles*, 2024`,
    ]),
    [
      'a folded citation behind the title, then the venue, then the authors',
      lines(
        '# Papers',
        '',
        '- [How to Spin Very Long Threads](https://press.example/spin)',
        '  <div class="links">',
        '  <details>',
        '    <summary>[BibTeX]</summary>',
        '    <pre><code>@article{spin,',
        '  author={Vesper, Odile and Yan, Mo}',
        '  }</code></pre>',
        '  </details>',
        '  </div>',
        '',
        '  *Journal of Yarn*, 2022',
        '',
        '  **Odile Vesper**, Mo Yan‸',
      ),
      article,
      lines(
        '- [Patient Looms in Linear Time](https://doi.org/10.5555/weave.2024.017)',
        '',
        '  *Journal of Invented Textiles*, 2024',
        '',
        '  **Odile Vesper**, Ivo Brandt',
      ),
    ],
    [
      'links behind some titles only: one that leads nowhere could not be read',
      lines(
        '# Papers',
        '',
        '- **Odile Vesper**, Mo Yan. Threads Without Any End at All. *Journal of Yarn*, 2023. [[Video]](https://video.example/1)',
        '- **Odile Vesper**, Mo Yan. How to Spin Very Long Threads. *Journal of Yarn*, 2022.‸',
      ),
      article,
      '- **Odile Vesper**, Ivo Brandt. [Patient Looms in Linear Time](https://doi.org/10.5555/weave.2024.017). *Journal of Invented Textiles*, 2024.',
    ],
    ...(
      [
        ['bold in quotation marks', '"**', '**"'],
        ['quotation marks in bold', '**"', '"**'],
        ['bold in quotation marks as entities', '&quot;**', '**&quot;'],
        ['typographic quotation marks as entities', '&ldquo;', '&rdquo;'],
        ['bold and a stop in quotation marks', '"**', '.**"'],
      ] as const
    ).map(([what, open, close]): (typeof habits)[number] => {
      const stop = close.includes('.') ? '' : '.';
      return [
        `${what} for titles that links follow`,
        lines(
          '# Papers',
          '',
          `- Mo Yan, Odile Vesper. ${open}How to Spin Threads${close}${stop} [[Paper](https://press.example/spin)]`,
          `- Mo Yan, Odile Vesper. ${open}Threads Without an End${close}${stop} [[Paper](https://press.example/end)]‸`,
        ),
        article,
        `- Odile Vesper, Ivo Brandt. ${open}Patient Looms in Linear Time${close}${stop} [[Paper](https://doi.org/10.5555/weave.2024.017)]`,
      ];
    }),
    [
      'a title of stars on both sides, which are not one pair',
      lines('# Papers', '', '- Mo Yan, Odile Vesper. "*Threads* and more than *Yarn*". *Journal of Yarn*, 2022.‸'),
      article,
      '- Odile Vesper, Ivo Brandt. "Patient Looms in Linear Time". *Journal of Invented Textiles*, 2024.',
    ],
    [
      'paragraphs, which a blank line divides',
      lines(
        '# Papers',
        '[How to Spin Very Long Threads](https://press.example/spin) \\\\',
        '<b>Odile Vesper</b>, Mo Yan.‸',
      ),
      article,
      lines(
        '',
        '[Patient Looms in Linear Time](https://doi.org/10.5555/weave.2024.017) \\\\',
        '<b>Odile Vesper</b>, Ivo Brandt.',
      ),
    ],
    [
      'Chinese punctuation',
      lines(
        '# 论文',
        '',
        '- **魏思珀**，颜墨. 一种让很长很长的线永不打结的方法与系统研究. *虚构纺织学报*, 2022. [[网页]](https://press.example/1)‸',
      ),
      article,
      '- **Odile Vesper**，Ivo Brandt. Patient Looms in Linear Time. *Journal of Invented Textiles*, 2024. [[网页]](https://doi.org/10.5555/weave.2024.017)',
    ],
  ];
  for (const [what, page, csl, entry] of habits) {
    it(`follows the entries around: ${what}`, () => {
      const own = ['Odile Vesper'];
      assert.equal(inserted(page, csl, { ownNames: own }), `${page.replace(cursor, '')}\n${entry}\n`);
    });
  }

  it('puts a box beside boxes whose text cannot be taken apart, with a picture of its own and a column that reads Markdown', () => {
    const page = lines(
      '# Papers',
      '',
      "<div class='paper-box'>",
      `  <div class='paper-box-image'><div><div class="badge">ISS 2023</div><picture><source srcset="/images/loom.webp" type="image/webp"><img src="/images/loom.png" alt="A loom"></picture></div></div>`,
      "  <div class='paper-box-text'>",
      '    <b>It weaves.</b>',
      '  </div>',
      '</div>‸',
      '',
      '- [How to Spin Very Long Threads](https://press.example/spin), **Odile Vesper**, Mo Yan, *Journal of Yarn*, 2022',
      '',
    );
    const written = inserted(page, article, { ownNames: ['Odile Vesper'] });
    assert.match(
      written,
      /<picture><img src="\/images\/vesper2024patient\.png" alt="Patient Looms in Linear Time"><\/picture><\/div><\/div>\n {2}<div class='paper-box-text' markdown="1">\n/,
    );
    assert.match(written, /\[Patient Looms in Linear Time\]\(https:\/\/doi\.org\/10\.5555\/weave\.2024\.017\)/);
  });

  describe('begins with a badge that shields.io draws, where its neighbours have their venues and years so', () => {
    const written = (badge: string, csl: CslItem, entry: string): string => {
      const page = lines(
        '# Papers',
        '',
        `${cursor}${badge}${entry}`,
        '',
        `${badge}${entry.replace('Loom', 'Thread')}`,
        '',
      );
      return inserted(page, csl, { ownNames: ['Odile Vesper'] }).split('\n\n')[1] ?? '';
    };
    const quoted =
      'Mo Yan<sup>*</sup>, <strong>Odile Vesper</strong>.  &quot;**A Loom That Never Tires**&quot;.  [[Paper](https://press.example/loom)]';

    it('a picture in HTML on a line of its own', () =>
      assert.equal(
        written('<img src="https://img.shields.io/badge/ISS-2023-blue?style=flat-square"> \n', conference, quoted),
        '<img src="https://img.shields.io/badge/ISS-2025-blue?style=flat-square"> \nMo Yan, <strong>Odile Vesper</strong>, Per Olof Lindqvist.  &quot;**KiteDB: Storing Wind in Columns**&quot;.  [[Paper](https://doi.org/10.5555/3600001.3600042)]',
      ));

    it('a picture in Markdown, whose address has signs of its own for blanks and hyphens', () =>
      assert.equal(
        written(
          '![](https://img.shields.io/badge/ISS-2023-blue) ',
          { ...conference, 'container-title': 'Lake-Par B', 'container-title-short': 'Lake-Par B' },
          '[A Loom That Never Tires](https://press.example/loom), **Odile Vesper**, Mo Yan',
        ),
        '![](https://img.shields.io/badge/Lake--Par_B-2025-blue) [KiteDB: Storing Wind in Columns](https://doi.org/10.5555/3600001.3600042), Mo Yan, **Odile Vesper**, Per Olof Lindqvist',
      ));

    for (const [badge, now] of [
      [
        '<img alt="TL" src="https://img.shields.io/badge/TL-2023-blue">',
        '<img alt="ISS" src="https://img.shields.io/badge/ISS-2025-blue">',
      ],
      [
        '<img src="https://img.shields.io/badge/Thread_Days-2023-blue" alt="Thread Days 2023">',
        '<img src="https://img.shields.io/badge/ISS-2025-blue" alt="ISS 2025">',
      ],
      ['![TL](https://img.shields.io/badge/TL-2023-blue)', '![ISS](https://img.shields.io/badge/ISS-2025-blue)'],
      ['![badge](https://img.shields.io/badge/TL-2023-blue)', '![badge](https://img.shields.io/badge/ISS-2025-blue)'],
    ] as const)
      it(`read out as what it says: ${now}`, () => {
        const entry = '[A Loom That Never Tires](https://press.example/loom), **Odile Vesper**, Mo Yan';
        assert.ok(written(`${badge} `, conference, entry).startsWith(`${now} [KiteDB`));
      });

    it('none of a work without a year', () => {
      const undated: CslItem = { ...conference, issued: { 'date-parts': [] } };
      assert.match(
        written('<img src="https://img.shields.io/badge/ISS-2023-blue">\n', undated, quoted),
        /^Mo Yan, <strong>/,
      );
    });
  });

  describe('fills a box like the boxes around, not like the items beside them', () => {
    const box = (badge: string, text: string): string =>
      `<div class='paper-box'><div class='paper-box-image'><div><div class="badge">${badge}</div><img src='images/${badge.replace(' ', '').toLowerCase()}.png' alt="sym" width="100%"></div></div>\n<div class='paper-box-text' markdown="1">\n${text}\n\n**Highlights**\n\n- It weaves.\n\n</div>\n</div>`;
    const item =
      '- **Odile Vesper**, Mo Yan. **[How to Spin Threads](https://press.example/spin)**, *Journal of Yarn* (2022)';
    const written = (text: string): string => {
      const page = lines(
        '# Papers',
        '',
        `${cursor}${box('ISS 2023', text)}`,
        '',
        item,
        '',
        item.replace('How', 'Where'),
        '',
      );
      return (
        /<div class='paper-box-text' markdown="1">\n([^]*?)\n<\/div>/.exec(inserted(page, article))?.[1]?.trim() ?? ''
      );
    };

    it('whose titles have badges and links behind them, and the authors below', () =>
      assert.equal(
        written(
          '[A Loom That Never Tires](https://press.example/loom) ![](https://badges.example/2023-red) [![](https://badges.example/PDF-blue)](./loom.pdf) \\\\\n**Odile Vesper**, Mo Yan',
        ),
        '[Patient Looms in Linear Time](https://doi.org/10.5555/weave.2024.017) \\\\\n**Odile Vesper**, Ivo Brandt',
      ));

    it('whose text cannot be taken apart: it gets the parts of the template', () =>
      assert.equal(
        written('It weaves, and never tires.'),
        lines(
          '[Patient Looms in Linear Time](https://doi.org/10.5555/weave.2024.017)',
          '',
          '**Odile Vesper**, Ivo Brandt',
          '',
          '*Journal of Invented Textiles* (2024)',
        ),
      ));
  });

  it('puts the venue below the authors, where the neighbours have drawn badges between those and the title', () => {
    const badges =
      '![CCF A](https://img.shields.io/badge/CCF-A-red) <a href="loom.pdf">![PDF](https://img.shields.io/badge/PDF-blue)</a>   ';
    const entry = (title: string, venue: string): string =>
      `- [${title}](https://press.example/loom) ${badges}\n  **Odile Vesper**, Mo Yan  \n  *${venue}, 2025*\n`;
    const page = `# Papers\n\n${cursor}${entry('A Loom That Never Tires', 'In Proc. of the Symposium on Threads')}\n${entry('How to Spin Threads', 'Journal of Yarn')}`;
    const written = (csl: CslItem): string | undefined =>
      inserted(page, csl, { ownNames: ['Odile Vesper'] }).split('\n\n')[1];
    assert.equal(
      written(article),
      lines(
        '- [Patient Looms in Linear Time](https://doi.org/10.5555/weave.2024.017)   ',
        '  **Odile Vesper**, Ivo Brandt  ',
        '  *Journal of Invented Textiles, 2024*',
      ),
    );
    assert.match(written(conference) ?? '', /\n {2}Mo Yan, \*\*Odile Vesper\*\*, Per Olof Lindqvist {2}\n {2}\*In /);
  });

  describe('takes a paragraph below the authors for a venue only where it reads like one', () => {
    const box = (below: string): string =>
      lines(
        '# Papers',
        '',
        `<div class='paper-box'><div class='paper-box-image'><div><div class="badge">ISL 2029</div><img src='images/a.png' alt="a"></div></div>`,
        `<div class='paper-box-text' markdown="1">`,
        '',
        '[A Loom That Never Tires of Weaving](https://press.example/loom)',
        '',
        '**Odile Vesper**, Mo Yan, Nuala Keane',
        '',
        below,
        '</div>',
        '</div>‸',
        '',
      );
    for (const [what, below, written] of [
      [
        'an abstract is none, whatever it names',
        'Looms of the IEEE have been shown to weave considerable amounts of cloth in 2029, which no one had expected of them before. We study what they need for it, how long they can go on without a pause, and who is going to wear all of it once it is winter again.',
        '**Odile Vesper**, Ivo Brandt\n</div>',
      ],
      ['nor is a sentence on it', 'A loom that weaves on its own.', '**Odile Vesper**, Ivo Brandt\n</div>'],
      [
        'a name and a year',
        '*Yarn Today*, 2023',
        '**Odile Vesper**, Ivo Brandt\n\n*Journal of Invented Textiles*, 2024\n</div>',
      ],
      [
        'a name alone',
        '*Nature Weaving Letters*',
        '**Odile Vesper**, Ivo Brandt\n\n*Journal of Invented Textiles*\n</div>',
      ],
      [
        'words in italics, though nothing tells that they are a name',
        '*Automatica*',
        '**Odile Vesper**, Ivo Brandt\n\n*Journal of Invented Textiles*\n</div>',
      ],
      [
        'a name of few words',
        'Phys. Rev. Lett.',
        '**Odile Vesper**, Ivo Brandt\n\nJournal of Invented Textiles.\n</div>',
      ],
      [
        'with its volume',
        'Optica 12, 33',
        '**Odile Vesper**, Ivo Brandt\n\nJournal of Invented Textiles 12, 163-179\n</div>',
      ],
      ['a note in italics is none', '*Co-First Authors*', '**Odile Vesper**, Ivo Brandt\n</div>'],
      ['nor is a sentence', '*A loom that weaves on its own.*', '**Odile Vesper**, Ivo Brandt\n</div>'],
      ['nor is one of few words', 'Oral Presentation', '**Odile Vesper**, Ivo Brandt\n</div>'],
      ['a known acronym', '**TPAMI**', '**Odile Vesper**, Ivo Brandt\n\n**JIT**\n</div>'],
    ] as const)
      it(what, () => {
        const after = inserted(box(below), article, { ownNames: ['Odile Vesper'] });
        assert.ok(after.endsWith(`\n\n${written}\n</div>\n`), after);
      });
  });

  describe('has its links where the neighbours have them', () => {
    const box = (...body: readonly string[]): string =>
      lines(
        '# Papers',
        '',
        `<div class='paper-box'><div class='paper-box-image'><div><div class="badge">ISL 2029</div><img src='images/a.png' alt="a"></div></div>`,
        `<div class='paper-box-text' markdown="1">`,
        '',
        '[A Loom That Never Tires of Weaving](https://press.example/loom)',
        '',
        '**Odile Vesper**, Mo Yan, Nuala Keane',
        '',
        ...body,
        '</div>',
        '</div>‸',
        '',
      );
    const links = '[**Project**](https://code.example/loom) / [**PDF**](https://arxiv.org/pdf/2101.00009)';
    const count = `<strong><span class='show_paper_citations' data='A:B'></span></strong>`;
    const link = '[**PDF**](https://arxiv.org/pdf/2101.00001)';
    for (const [what, body, written] of [
      [
        'between names and venue',
        [`${links} ${count}`, '', 'Symposium on Invented Storage (ISS 2023)'],
        [link, '', 'arXiv preprint arXiv:2101.00001 (2021)'],
      ],
      [
        'behind the venue',
        ['Symposium on Invented Storage (ISS 2023)', '', links],
        ['arXiv preprint arXiv:2101.00001 (2021)', '', link],
      ],
      [
        'behind the venue, where another stands before it',
        [
          '[**Project**](https://code.example/loom)',
          '',
          'Symposium on Invented Storage, 2023',
          '',
          '[**PDF**](https://arxiv.org/pdf/2101.00009)',
        ],
        ['arXiv preprint arXiv:2101.00001, 2021', '', link],
      ],
    ] as const)
      it(what, () => {
        const after = inserted(box(...body), preprint, { ownNames: ['Odile Vesper'] });
        assert.ok(after.endsWith(lines('**Odile Vesper**, Mo Yan', '', ...written, '</div>', '</div>', '')), after);
      });
  });

  describe('does not take a note behind the names for a venue', () => {
    for (const [what, entry, written] of [
      [
        'where that stands in code before the title',
        '- `IEEE Weaving Letters` [A Loom That Never Tires](https://press.example/loom), **Odile Vesper**, Mo Yan (JCR Q2, CCF-C)',
        '- `Journal of Invented Textiles` [Patient Looms in Linear Time](https://doi.org/10.5555/weave.2024.017), **Odile Vesper**, Ivo Brandt',
      ],
      [
        'where that follows it',
        '- [A Loom That Never Tires](https://press.example/loom), **Odile Vesper**, Mo Yan (joint first authors), *Journal of Yarn*, 2023',
        '- [Patient Looms in Linear Time](https://doi.org/10.5555/weave.2024.017), **Odile Vesper**, Ivo Brandt, *Journal of Invented Textiles*, 2024',
      ],
      [
        'where the parentheses hold one: that is none',
        '- [A Loom That Never Tires](https://press.example/loom), **Odile Vesper**, Mo Yan (TPAMI)',
        '- [Patient Looms in Linear Time](https://doi.org/10.5555/weave.2024.017), **Odile Vesper**, Ivo Brandt (JIT)',
      ],
      [
        'where they hold a name of few words',
        '- [A Loom That Never Tires](https://press.example/loom), **Odile Vesper**, Mo Yan (eLife)',
        '- [Patient Looms in Linear Time](https://doi.org/10.5555/weave.2024.017), **Odile Vesper**, Ivo Brandt (Journal of Invented Textiles)',
      ],
      [
        'or words in italics',
        '- [A Loom That Never Tires](https://press.example/loom), **Odile Vesper**, Mo Yan (*Automatica*)',
        '- [Patient Looms in Linear Time](https://doi.org/10.5555/weave.2024.017), **Odile Vesper**, Ivo Brandt (*Journal of Invented Textiles*)',
      ],
      [
        'and no word on how it was presented',
        '- [A Loom That Never Tires](https://press.example/loom), **Odile Vesper**, Mo Yan (Spotlight)',
        '- [Patient Looms in Linear Time](https://doi.org/10.5555/weave.2024.017), **Odile Vesper**, Ivo Brandt',
      ],
      [
        'nor the names behind a marked footnote',
        '<ul>\n<li><a href="https://press.example/loom">A Loom That Never Tires</a><div class="author">Mo Yan,* <b>Odile Vesper</b>,<b>*</b> Nuala Keane (*=Equal contribution)</div><div class="periodical"><em>Journal of Yarn, 2023.</em></div></li>',
        '<li><a href="https://doi.org/10.5555/weave.2024.017">Patient Looms in Linear Time</a><div class="author"><b>Odile Vesper</b>, Ivo Brandt</div><div class="periodical"><em>Journal of Invented Textiles, 2024</em></div></li>',
      ],
      [
        'where that stands in an element of its own',
        '<ul>\n<li><a href="https://press.example/loom">A Loom That Never Tires</a><div class="author">Mo Yan*, <b>Odile Vesper</b>* (*=Equal contribution)</div><div class="periodical"><em>Journal of <b>Yarn</b>, 2023.</em></div></li>',
        '<li><a href="https://doi.org/10.5555/weave.2024.017">Patient Looms in Linear Time</a><div class="author"><b>Odile Vesper</b>, Ivo Brandt</div><div class="periodical"><em>Journal of Invented Textiles, 2024</em></div></li>',
      ],
    ] as const)
      it(what, () => {
        const end = entry.startsWith('<ul>') ? '\n</ul>' : '';
        const after = inserted(`# Papers\n\n${entry}${cursor}${end}\n`, article, { ownNames: ['Odile Vesper'] });
        assert.ok(after.includes(`\n${written}\n`), after);
      });
  });

  describe('has a venue where a year in marks ends the names', () => {
    for (const [year, written] of [
      ['`2023`', '`Journal of Invented Textiles`, 2024'],
      ['**[2023]**', '**[Journal of Invented Textiles]**, 2024'],
    ] as const)
      it(year, () => {
        const entry = `- [A Loom That Never Tires](https://press.example/loom). **Odile Vesper**, Mo Yan ${year} Yarn`;
        const after = inserted(`# Papers\n\n${entry}${cursor}\n`, article, { ownNames: ['Odile Vesper'] });
        assert.ok(after.includes(`, Ivo Brandt ${written}\n`), after);
      });
  });

  describe('keeps a colour in the marks of the venue', () => {
    for (const [what, entry, written] of [
      [
        'and the sign before the links that parts them, too',
        '- [A Loom That Never Tires](https://press.example/loom), **Odile Vesper**, Mo Yan, **<font color = "#224B8D">ISS 2023</font>** \\| [arXiv](https://arxiv.org/abs/2101.00009) \\| [Code](https://code.example/loom)',
        '- [Weaving Large Looms](https://arxiv.org/abs/2101.00001), **Odile Vesper**, Mo Yan, **<font color = "#224B8D">arXiv 2021</font>** \\| [arXiv](https://arxiv.org/pdf/2101.00001)',
      ],
      [
        'but not that of a prize ahead of it',
        '- [A Loom That Never Tires](https://press.example/loom). **Odile Vesper**, Mo Yan. <font color="red">Oral</font> *ISS 2023* [[PDF](https://arxiv.org/pdf/2101.00009)]',
        '- [Weaving Large Looms](https://arxiv.org/abs/2101.00001). **Odile Vesper**, Mo Yan, *arXiv 2021* [[PDF](https://arxiv.org/pdf/2101.00001)]',
      ],
      [
        'between the title and the names, without a year',
        '- [A Loom That Never Tires](https://press.example/loom), **<font color=navy>Journal of Yarn</font>**, Lakeside [[Code]](https://code.example/loom)\\\\\n  **Odile Vesper**, Mo Yan',
        '- [Weaving Large Looms](https://arxiv.org/abs/2101.00001), **<font color=navy>arXiv preprint arXiv:2101.00001</font>**\\\\\n  **Odile Vesper**, Mo Yan',
      ],
    ] as const)
      it(what, () => {
        const after = inserted(`# Papers\n\n${entry}${cursor}\n`, preprint, { ownNames: ['Odile Vesper'] });
        assert.ok(after.includes(`\n${written}\n`), after);
      });
  });

  describe('takes no address and no title of another venue with the marks of the venue', () => {
    for (const [what, venue, written] of [
      ['which link to its site', '*<a href="https://cvpr.example">CVPR 2023</a>*', '*CVPR 2025*'],
      ['which spell it out', '<abbr title="Symposium on Shuttles">CVPR</abbr> 2023', 'CVPR 2025'],
      [
        'which also say how it looks',
        '<abbr class="venue" title="Shuttles" style="color: red">CVPR</abbr> 2023',
        '<abbr class="venue" style="color: red">CVPR</abbr> 2025',
      ],
    ] as const)
      it(what, () => {
        const entry = (title: string): string =>
          `- Odile Vesper, Mo Yan. **${title}**. ${venue}. [[Paper](https://press.example/loom)]`;
        const page = lines('# Papers', '', `${entry('A Loom That Never Tires')}${cursor}`, entry('A Kite at Rest'), '');
        const after = inserted(page, { ...conference, 'container-title': 'CVPR', 'container-title-short': 'CVPR' });
        assert.ok(after.includes(`**KiteDB: Storing Wind in Columns**. ${written}. [[Paper]`), after);
      });
  });

  it('has its links between the venue and the names below, where the neighbours have both behind the title', () => {
    const item = (venue: string): string =>
      `- [A Loom That Never Tires](https://press.example/loom), **${venue}** [[arXiv]](https://arxiv.org/abs/2101.00009)\\\\\n  **Odile Vesper**, Mo Yan`;
    const after = inserted(`# Papers\n\n${item('Journal of Yarn, 2023')}${cursor}\n`, preprint, {
      ownNames: ['Odile Vesper'],
    });
    const written =
      '- [Weaving Large Looms](https://arxiv.org/abs/2101.00001), **arXiv preprint arXiv:2101.00001, 2021** [[arXiv]](https://arxiv.org/pdf/2101.00001)\\\\\n  **Odile Vesper**, Mo Yan';
    assert.ok(after.includes(`\n${written}\n`), after);
  });

  describe('does not take the kind of a work in code before the title for a venue', () => {
    for (const [kind, other] of [
      ['`Journal Paper`', '`Conference Paper`'],
      ['``Master’s Thesis``', '``Ph.D. Dissertation``'],
      ['`硕士学位论文`', '`博士学位论文`'],
    ] as const)
      it(kind, () => {
        const item = (label: string, title: string): string =>
          `- ${label} [${title}](https://press.example/loom), **Odile Vesper**, Mo Yan`;
        const items = `${item(kind, 'A Loom That Never Tires')}${cursor}\n${item(other, 'How to Spin Threads')}`;
        const after = inserted(`# Papers\n\n${items}\n`, article, { ownNames: ['Odile Vesper'] });
        assert.ok(after.includes('\n- [Patient Looms in Linear Time]('), after);
      });
  });

  it('puts no comma between the venue in code and the title, where the neighbours have further labels there', () => {
    const box = (title: string, label: string): string =>
      `<div class='paper-box'><div class='paper-box-image'><div><div class="badge"></div><img src='images/a.png' alt="sym" width="100%"></div></div>\n<div class='paper-box-text' markdown="1">\n\n\`\`ISS 2024\`\`  \`\`${label}\`\` [${title}](https://press.example/loom), **Odile Vesper**, Mo Yan.\n</div>\n</div>\n`;
    const page = `# Papers\n\n${cursor}${box('A Loom That Never Tires', 'Looms')}\n${box('How to Spin Threads', 'Yarn')}`;
    const written = inserted(page, { ...conference, 'container-title': 'ISS', 'container-title-short': 'ISS' });
    const first = written.slice(0, written.indexOf('A Loom'));
    assert.match(first, /<div class="badge"><\/div>/);
    assert.match(first, /\n``ISS 2025`` \[KiteDB/);
  });

  it('has the year in the label before its authors, as the items around, whatever the boxes above them say', () => {
    const box = (title: string, venue: string): string =>
      `<div class='paper-box'><div class='paper-box-image'><div><div class="badge">${venue} 2024</div><img src='images/a.png' alt="sym" width="100%"></div></div>\n<div class='paper-box-text' markdown="1">\n\n[${title}](https://press.example/loom)\n\n**Odile Vesper**, Mo Yan\n\n_Journal of ${venue}_\n</div>\n</div>\n`;
    const item = (title: string, label: string): string =>
      `- \`\`${label}\`\` **Odile Vesper**, Mo Yan. [${title}](https://press.example/spin). _Symposium on Yarn_.\n`;
    const page = `# Papers\n\n${box('A Loom That Never Tires', 'Looms')}\n${box('How to Spin Threads', 'Threads')}\n${cursor}${item('Where to Spin Threads', 'ISY 2025')}${item('When to Spin Threads', 'ISY 2024')}`;
    assert.match(
      inserted(page, article, { ownNames: ['Odile Vesper'] }),
      /\n- ``Journal of Invented Textiles 2024`` \*\*Odile Vesper\*\*, Ivo Brandt\. \[Patient Looms/,
    );
  });

  describe('gives an article the numbers that entries of its kind have, though the nearest has fewer', () => {
    const yarn = 'Journal of Yarn';
    for (const [what, nearest, others, expected] of [
      [
        'an issue that the nearest journal has not',
        `${yarn} 119 (2022): 104394`,
        [`${yarn} 34, no. 2 (2022): 163-179`, `${yarn} 82, no. 23 (2023): 36303-36323`],
        'Journal of Invented Textiles 12, no. 3 (2024): 163-179',
      ],
      [
        'a volume of one that was in print',
        `***${yarn}*** (2025): 1-27`,
        [`***${yarn}*** 97 (2022): 101845`],
        '***Journal of Invented Textiles*** 12 (2024): 163-179',
      ],
      [
        'all of one that had a year only',
        `*${yarn}*, 2025`,
        [`*${yarn}*, 12(3), 1-9, 2024`, `*${yarn}*, 11(3), 1-9, 2023`],
        '*Journal of Invented Textiles*, 12(3), 163-179, 2024',
      ],
      [
        'what more of them have, where no one has all',
        `*${yarn}*, (2025)`,
        [`*${yarn}*, 12(3), (2024)`, `*${yarn}*, 11, 1-9, (2023)`, `*${yarn}*, 10, 1-9, (2022)`],
        '*Journal of Invented Textiles*, 12, 163-179, (2024)',
      ],
      [
        'all of one that was accepted only, where as many have them as have not',
        `${yarn}, 2025, Accepted`,
        [`${yarn}, 2024, 12(3): 1-9`],
        'Journal of Invented Textiles, 2024, 12(3): 163-179',
      ],
      [
        'none where most have a year only',
        `*${yarn}*, 2025`,
        [`*${yarn}*, 2024`, `*${yarn}*, 12(3), 1-9, 2023`],
        '*Journal of Invented Textiles*, 2024',
      ],
      [
        'none of one with other marks',
        `*${yarn}*, 2025`,
        [`**${yarn}**, 12(3), 1-9, 2024`, `**${yarn}**, 11(3), 1-9, 2023`],
        '*Journal of Invented Textiles*, 2024',
      ],
    ] as const) {
      it(what, () => {
        const items = [nearest, ...others].map(
          (venue, at) => `- **Odile Vesper**, Mo Yan. "How to Spin Threads of Length ${at + 1}." ${venue}.`,
        );
        const entry = inserted(lines('# Papers', '', `${cursor}${items[0] ?? ''}`, ...items.slice(1), ''), article, {
          ownNames: ['Odile Vesper'],
        });
        assert.equal(
          entry.split('\n')[2],
          `- **Odile Vesper**, Ivo Brandt. "Patient Looms in Linear Time." ${expected}.`,
        );
      });
    }
  });

  describe('gives the numbers of a venue the marks that they have there', () => {
    for (const [what, venues, expected] of [
      [
        'a volume in italics, of which one has an issue',
        ['*Journal of Yarn*, *12*, 100234.', '*Threads*, *3*(1), 1–9.'],
        '*Journal of Invented Textiles*, *12*(3), 163–179.',
      ],
      [
        'a volume in italics with its name',
        ['*Journal of Yarn*, *12*(3), 1-9.', '*Threads*, *3*(1), 1-9.'],
        '*Journal of Invented Textiles*, *12*(3), 163-179.',
      ],
      [
        'a year in bold and a volume in italics',
        ['*Yarn* **2023**, *15*(2), 12.', '*Threads* **2022**, *14*(9), 3.'],
        '*Journal of Invented Textiles* **2024**, *12*(3), 163-179.',
      ],
      [
        'a volume in bold',
        ['*Yarn* **612**(7939), 12-20 (2023).', '*Threads* **610**(7930), 3-9 (2022).'],
        '*Journal of Invented Textiles* **12**(3), 163-179 (2024).',
      ],
      [
        'tags',
        ['<i>Yarn</i>, <b>612</b>(7939), 12-20, 2023.', '<i>Threads</i>, <b>610</b>(7930), 3-9, 2022.'],
        '<i>Journal of Invented Textiles</i>, <b>12</b>(3), 163-179, 2024.',
      ],
      [
        'none of a year that stands in the marks of the name',
        ['**Yarn 2023**', '**Threads 2022**'],
        '**Journal of Invented Textiles 2024**',
      ],
    ] as const)
      it(what, () => {
        const items = venues.map(
          (venue, at) => `- **Odile Vesper**, Mo Yan. "How to Spin Threads of Length ${at + 1}." ${venue}`,
        );
        const written = inserted(lines('# Papers', '', `${cursor}${items.join('\n')}`, ''), article, {
          ownNames: ['Odile Vesper'],
        });
        assert.equal(
          written.split('\n')[2],
          `- **Odile Vesper**, Ivo Brandt. "Patient Looms in Linear Time." ${expected}`,
        );
      });
  });

  describe('writes title and venue as the neighbours', () => {
    const paperBox = (body: string): string =>
      `<div class='paper-box'><div class='paper-box-image'><div><div class="badge">JIT 2024</div><img src='images/a.png' alt="a"></div></div>\n<div class='paper-box-text' markdown="1">\n\n${body}\n\n</div>\n</div>\n`;
    for (const [who, before, expected] of [
      [
        'have them, of which the slanted is the venue and nothing marks the title',
        '* Ivo Brandt, **Odile Vesper**, Mo Yan, Compound Weakly Supervised Clustering, _Journal of Invented Lakes_, 2024, 33(1): 957-971.\n',
        '* **Odile Vesper**, Ivo Brandt, Patient Looms in Linear Time, _Journal of Invented Textiles_, 2024, 12(3): 163-179.',
      ],
      [
        'have them, whose title is a link in HTML',
        paperBox(
          '<a href="https://a.b/1">Slow Water in Old Rivers</a> \\\\\n*Journal of Invented Lakes, 2024* \\\\\nIvo Brandt, **Odile Vesper**',
        ),
        '<a href="https://doi.org/10.5555/weave.2024.017">Patient Looms in Linear Time</a> \\\\\n*Journal of Invented Textiles, 2024* \\\\\n**Odile Vesper**, Ivo Brandt',
      ],
      [
        'have them, whose title is a link in HTML with a class',
        paperBox(
          '<a href="https://a.b/1" class="paper-title">Slow Water in Old Rivers</a>\n\nIvo Brandt, **Odile Vesper**\n\n*Journal of Invented Lakes, 2024*',
        ),
        '<a href="https://doi.org/10.5555/weave.2024.017" class="paper-title">Patient Looms in Linear Time</a>\n\n**Odile Vesper**, Ivo Brandt\n\n*Journal of Invented Textiles, 2024*\n',
      ],
      [
        'have them, whose links alone are in HTML',
        paperBox(
          '**Slow Water in Old Rivers**\n\nIvo Brandt, **Odile Vesper**\n\n*Journal of Invented Lakes, 2024*\n\n<a href="https://doi.org/10.5555/weave.2024.001" class="paper-link">Paper</a> | <a href="https://a.b/2" class="paper-link">Code</a>',
        ),
        '**Patient Looms in Linear Time**\n\n**Odile Vesper**, Ivo Brandt\n\n*Journal of Invented Textiles, 2024*\n\n<a href="https://doi.org/10.5555/weave.2024.017" class="paper-link">Paper</a>\n',
      ],
      [
        'have them, whose title is bold in a link in HTML',
        paperBox(
          '<a href="https://a.b/1"><b>Slow Water in Old Rivers</b></a> \\\\\n*Journal of Invented Lakes, 2024* \\\\\nIvo Brandt, **Odile Vesper**',
        ),
        '<a href="https://doi.org/10.5555/weave.2024.017"><b>Patient Looms in Linear Time</b></a> \\\\\n*Journal of Invented Textiles, 2024* \\\\\n**Odile Vesper**, Ivo Brandt',
      ],
    ] as const) {
      it(who, () => {
        const after = inserted(`# Publications\n\n${before}${cursor}`, article, { ownNames: ['Odile Vesper'] });
        assert.ok(after.includes(expected), after);
      });
    }

    it('without slanting the title, where that of the neighbour cannot be told from a name', () => {
      const before = '* Ivo Brandt, Mo Yan, Compound Clustering, _Journal of Invented Lakes_, 33(1): 957-971, 2024.\n';
      const after = inserted(`# Publications\n\n${before}${cursor}`, article);
      assert.ok(after.includes('*Journal of Invented Textiles*') && !after.includes('_Patient'), after);
    });
  });

  describe('tells Chinese entries from others on a page that lists both', () => {
    const page = lines(
      '# Papers',
      '',
      '* Odile Vesper, Mo Yan. Lakes that remember their rivers. _Journal of Yarn_, 2024, 33(1): 957-971.',
      '',
      '* 颜墨，**魏思珀**，林湖. 一种让很长很长的线永不打结的方法与系统研究. _**虚构纺织学报**_, 2024, 51（11）： 205-212.‸',
      '',
      '* Mo Yan, Odile Vesper. Ponds without a shore of stone. _Journal of Yarn_, 2023, 12(2): 1-9.',
      '',
    );
    const added = (csl: CslItem): string | undefined =>
      inserted(page, csl, { ownNames: ['Odile Vesper', '魏思珀'] })
        .split('\n')
        .find(line => line.includes(csl.title ?? '-'));
    const third = { family: 'Lind', given: 'Per' };

    it('a work in English has no form of the Chinese one, though that is the nearest', () =>
      assert.equal(
        added({ ...article, author: [vesper, { family: 'Yan', given: 'Mo' }, third] }),
        '* Odile Vesper, Mo Yan, Per Lind. Patient Looms in Linear Time. _Journal of Invented Textiles_, 2024, 12(3): 163-179.',
      ));

    it('a work in Chinese has that form', () =>
      assert.equal(
        added({
          ...article,
          title: '湖泊记忆的方法研究',
          author: [{ literal: '魏思珀' }, { literal: '颜墨' }, { literal: '林湖' }],
          'container-title': '虚构湖泊学报',
        }),
        '* **魏思珀**，颜墨，林湖. 湖泊记忆的方法研究. _**虚构湖泊学报**_, 2024, 12（3）： 163-179.',
      ));

    it('in HTML as well', () => {
      const item = (authors: string, title: string, venue: string): string =>
        `<li>${authors}. <a href="https://press.example/1">${title}</a>. ${venue}.</li>`;
      const listed = lines(
        '# Papers',
        '',
        '<ul>',
        item(
          'Odile Vesper, Mo Yan',
          'Lakes that remember their rivers',
          '<i>Journal of Yarn</i>, 2024, 33(1): 957-971',
        ),
        item(
          '颜墨，<b>魏思珀</b>，林湖',
          '一种让很长很长的线永不打结的方法与系统研究',
          '<i><b>虚构纺织学报</b></i>, 2024, 51（11）： 205-212',
        ) + cursor,
        '</ul>',
        '',
      );
      assert.match(
        inserted(listed, { ...article, author: [vesper, { family: 'Yan', given: 'Mo' }, third] }),
        /Mo Yan, Per Lind\. <a .*<i>Journal of Invented Textiles<\/i>, 2024, 12\(3\): 163-179\.<\/li>/,
      );
    });
  });

  it('puts a comma right behind each name, and the one that most names of a list have behind them', () => {
    for (const [list, written] of [
      ['`Odile Vesper` \\*, Mo Yan, Nuala Keane', '`Odile Vesper`, Mo Yan, Ivo Brandt'],
      ['Mo Yan , `Odile Vesper` , Nuala Keane', '`Odile Vesper`, Mo Yan, Ivo Brandt'],
      ['Mo Yan \\*, `Odile Vesper` \\* and Nuala Keane', '`Odile Vesper`, Mo Yan and Ivo Brandt'],
      ['`Odile Vesper`, Mo Yan, Lin Wei,Nuala Keane', '`Odile Vesper`, Mo Yan, Ivo Brandt'],
      ['Mo Yan;`Odile Vesper`, Nuala Keane, Lin Wei, and Per Wall', '`Odile Vesper`, Mo Yan, and Ivo Brandt'],
    ] as const) {
      const page = lines('# Papers', '', `- ${list}. "How to Spin Very Long Threads." *Journal of Yarn*, 2022.‸`);
      const csl = { ...article, author: [vesper, { family: 'Yan', given: 'Mo' }, { family: 'Brandt', given: 'Ivo' }] };
      const entry = inserted(page, csl, { ownNames: ['Odile Vesper'] });
      assert.ok(entry.includes(`- ${written}. "Patient Looms in Linear Time."`), entry);
    }
  });

  it('puts the comma between names that most lists have, where the nearest has two kinds or none of its blanks', () => {
    const others = [
      '`Odile Vesper`, Mo Yan, Lin Wei, Nuala Keane',
      'Mo Yan, `Odile Vesper`, Nuala Keane',
      'Lin Wei, Mo Yan, `Odile Vesper`, Per Wall',
    ];
    for (const [nearest, written] of [
      ['`Odile Vesper`,Mo Yan, Lin Wei, Nuala Keane', '`Odile Vesper`, Mo Yan, Ivo Brandt'],
      ['`Odile Vesper`,Mo Yan', '`Odile Vesper`, Mo Yan, Ivo Brandt'],
      ['`Odile Vesper`;Mo Yan, Lin Wei, Nuala Keane', '`Odile Vesper`, Mo Yan, Ivo Brandt'],
      ['`Odile Vesper`,Mo Yan and Lin Wei', '`Odile Vesper`, Mo Yan and Ivo Brandt'],
      ['`Odile Vesper`; Mo Yan; Lin Wei', '`Odile Vesper`; Mo Yan; Ivo Brandt'],
    ] as const) {
      const entries = [...others, nearest].map(
        (list, at) => `- ${list}. "How to Spin ${at + 1} Very Long Threads." *Journal of Yarn*, 2022.`,
      );
      const csl = { ...article, author: [vesper, { family: 'Yan', given: 'Mo' }, { family: 'Brandt', given: 'Ivo' }] };
      const page = lines('# Papers', '', `${entries.join('\n')}‸`);
      const entry = inserted(page, csl, { ownNames: ['Odile Vesper'] });
      assert.ok(entry.includes(`- ${written}. "Patient Looms in Linear Time."`), entry);
    }
  });

  it('ends with a stop where the names end it and most entries that they end have one', () => {
    const item = (names: string, at: number): string =>
      `- \`ISS 2023\` [A Loom That Never Tires of ${at + 1} Threads](https://press.example/${at}), ${names}`;
    for (const [lists, end] of [
      [['**Odile Vesper**, Mo Yan.', 'Mo Yan, **Odile Vesper**.', '**Odile Vesper**, Nuala Keane'], '.'],
      [['**Odile Vesper**, Mo Yan.', 'Mo Yan, **Odile Vesper**', '**Odile Vesper**, Nuala Keane'], ''],
      [['**Odile Vesper**, Mo Yan, et al.', 'Mo Yan, **Odile Vesper**'], ''],
    ] as const) {
      const after = inserted(`# Papers\n\n${lists.map(item).join('\n')}${cursor}\n`, conference, {
        ownNames: ['Odile Vesper'],
      });
      const written = 'Mo Yan, **Odile Vesper**, Per Olof Lindqvist';
      assert.ok(after.endsWith(`${written}${end}\n`), after);
    }
  });

  it('writes an acronym behind the name once, whether its year or who holds the conference is written into it or not', () => {
    const page = lines(
      '# Papers',
      '',
      '- Odile Vesper, Mo Yan. **A Loom That Never Tires of Weaving**. In Proc. of the Symposium on Wind (SOW 2023).‸',
    );
    for (const [name, written] of [
      ['Symposium on Invented Storage (ISS)', 'Symposium on Invented Storage (ISS 2025)'],
      ['Symposium on Invented Storage (ISS 25)', 'Symposium on Invented Storage (ISS 2025)'],
      ['Symposium on Invented Storage (USENIX ISS ’25)', 'Symposium on Invented Storage (USENIX ISS 2025)'],
    ] as const) {
      const paper = { ...conference, 'container-title': name, 'container-title-short': 'Symp. Inv. Storage' };
      const entry = inserted(page, paper).trimEnd().split('\n').at(-1) ?? '';
      assert.ok(entry.endsWith(`. In ${written}.`), entry);
    }
  });

  it('leaves the name of a publisher to the papers of that one', () => {
    const page = lines(
      '# Papers',
      '',
      '- **How to Spin Threads of Length 1**. Odile Vesper, Mo Yan. *Journal of Yarn*, 2022. [[IEEE](https://doi.org/10.1109/1)]',
      '- **How to Spin Threads of Length 2**. Odile Vesper, Mo Yan. *Journal of Yarn*, 2021. [[IEEE](https://doi.org/10.1109/2)]',
      '- **How to Spin Threads of Length 3**. Odile Vesper, Mo Yan. *Journal of Yarn*, 2020. [[Paper](https://doi.org/10.5556/3)]‸',
    );
    const linkIn = (text: string, csl: CslItem): string | undefined =>
      /\[\[[^[]*$/.exec(inserted(text, csl).trimEnd().split('\n').at(-1) ?? '')?.[0];
    assert.equal(linkIn(page, article), '[[Paper](https://doi.org/10.5555/weave.2024.017)]');
    const ofOne = page.replace('[[Paper](https://doi.org/10.5556/3)]', '[[IEEE](https://doi.org/10.1109/3)]');
    assert.equal(linkIn(ofOne, article), undefined);
    assert.equal(linkIn(ofOne, { ...article, DOI: '10.1109/4' }), '[[IEEE](https://doi.org/10.1109/4)]');
  });

  for (const [what, above, below, expected] of [
    ['behind `1.`, `2.`', ['1', '2'], [], '3'],
    ['between items that all have `1.`', ['1', '1'], ['1'], '1'],
    ['above `1.`, `2.`, where it is the first', [], ['1', '2'], '1'],
    ['above `3.`, `2.`', [], ['3', '2'], '4'],
    ['below `2.`, `1.`', ['3', '2'], ['1'], '1'],
    ['behind `9.`', ['8', '9'], [], '10'],
  ] as const) {
    it(`gives a number that goes on: ${what}`, () => {
      const item = (number: string, at: number): string =>
        `${number}. **How to Spin Threads of Length ${at + 1}**. Odile Vesper, Mo Yan. *Journal of Yarn*, 2022.`;
      const [first, second] = [above.map(item), below.map(item)];
      const page = lines('# Papers', '', ...first, ...second, '');
      const offset = first.length > 0 ? lines('# Papers', '', ...first).length : page.indexOf(second[0] ?? '');
      const marked = `${page.slice(0, offset)}${cursor}${page.slice(offset)}`;
      const entry = `${expected}. **Patient Looms in Linear Time**. Odile Vesper, Ivo Brandt. *Journal of Invented Textiles*, 2024.`;
      assert.equal(
        inserted(marked, article, { ownNames: ['Odile Vesper'] }),
        lines('# Papers', '', ...first, entry, ...second, ''),
      );
    });
  }

  it('keeps what a box has before its title, and spaces its head as the neighbour does', () => {
    const page = lines(
      '# Papers',
      '',
      '<div class="paper-box">',
      '  <div class="paper-box-image">',
      '    <div class="badge">ISS</div>',
      '    <img src="/assets/spin.webp" alt="a loom">',
      '  </div>',
      '  <div class="paper-box-text" markdown="1">',
      '#### [How to Spin Very Long Threads](https://press.example/spin)',
      '',
      '**Odile Vesper**, Mo Yan.',
      '',
      '</div>',
      '</div>‸',
      '',
    );
    assert.equal(
      inserted(page, conference),
      lines(
        page.replace(cursor, ''),
        '<div class="paper-box">',
        '  <div class="paper-box-image">',
        '    <div class="badge">ISS</div>',
        '    <img src="/assets/yan2025kitedb.webp" alt="KiteDB: Storing Wind in Columns">',
        '  </div>',
        '  <div class="paper-box-text" markdown="1">',
        '#### [KiteDB: Storing Wind in Columns](https://doi.org/10.5555/3600001.3600042)',
        '',
        'Mo Yan, **Odile Vesper**, Per Olof Lindqvist.',
        '',
        '</div>',
        '</div>',
        '',
      ),
    );
  });

  it('does not take news, prizes, projects and patents for publications', () => {
    for (const item of [
      '*2024.02*: &nbsp;🎉 A paper, a talk and a prize were accepted.',
      '*2022 - present*: [An Invented Laboratory](https://lab.example), Uppsala, Mentors: [Per Lindqvist](https://l.example) and [Mo Yan](https://y.example).',
      '2021.06: **Outstanding Graduate of Uppsala University** (award), Uppsala University',
      '*2021.10* A prize, a medal and a very long sentence about it.',
      '颜墨, `魏思珀`.&nbsp;&nbsp;一种面向虚构织机的线程调度方法和系统, 2024, 202400000000.1. [[实审]]()',
    ]) {
      const page = parsePage(`# P\n\n- ${item}\n`);
      assert.deepEqual(learnEntryStyle(page, 5), { ...templateStyle }, item);
    }
  });

  const htmlList = lines(
    '# Papers',
    '',
    '<ul>',
    '<li><a href="https://press.example/loom">A Loom That Never Tires of Weaving</a>, Odile Vesper, Mo Yan, <em>Journal of Yarn</em>, 2023.</li>',
    '<li><a href="https://press.example/spin">How to Spin Very Long Threads</a>, Odile Vesper, Mo Yan, <em>Journal of Yarn</em>, 2022.</li>',
    '</ul>',
    '',
    '# Talks',
    '',
    'Of looms.',
    '',
  );
  const htmlItem =
    '<li><a href="https://doi.org/10.5555/weave.2024.017">Patient Looms in Linear Time</a>, Odile Vesper, Ivo Brandt, <em>Journal of Invented Textiles</em>, 2024.</li>';
  for (const [where, before] of [
    ['at the start of an item', '<li><a href="https://press.example/spin">'],
    ['at the end of the item before', '\n<li><a href="https://press.example/spin">'],
    ['in the item before', 'Journal of Yarn</em>, 2023'],
  ] as const) {
    it(`${where} of a list in HTML goes between the two items`, () => {
      const at = htmlList.indexOf(before);
      const marked = htmlList.slice(0, at) + cursor + htmlList.slice(at);
      assert.equal(
        inserted(marked, article, { ownNames: ['Odile Vesper'] }),
        htmlList.replace('2023.</li>\n', `2023.</li>\n${htmlItem}\n`),
      );
    });
  }

  it('anywhere in a page with a list in HTML adds one item to it', () => {
    const page = parsePage(htmlList);
    for (let offset = 0; offset <= htmlList.length; offset += 7) {
      const style = learnEntryStyle(page, offset, { ownNames: ['Odile Vesper'] });
      const after = applyEdits(htmlList, [placeEntry(page, offset, formatEntry(publication(article), style))]);
      const items = /<ul>\n((?:<li>.*<\/li>\n)*)<\/ul>/
        .exec(after)?.[1]
        ?.split('\n')
        .filter(line => line !== '');
      assert.equal(items?.length, 3, `an insertion at ${offset}`);
      assert.equal(after.replace(`${htmlItem}\n`, ''), htmlList, `taken out again from ${offset}`);
    }
  });

  it('in HTML escapes what a browser or Liquid would read as markup, and nothing else', () => {
    const csl: CslItem = {
      ...article,
      title: 'Looms * of <b> & {{ y }} "_q_"',
      author: [{ literal: 'A & B' }, vesper],
    };
    const marked = htmlList.replace('</li>\n</ul>', `</li>${cursor}\n</ul>`);
    assert.equal(
      inserted(marked, csl).split('\n')[5],
      '<li><a href="https://doi.org/10.5555/weave.2024.017">Looms * of &lt;b&gt; &amp; &#123;{ y }} "_q_"</a>, A &amp; B, Odile Vesper, <em>Journal of Invented Textiles</em>, 2024.</li>',
    );
  });

  it('in HTML has no comma behind the last name, which a neighbour may have', () => {
    const page = lines(
      '# Papers',
      '',
      '<h3><a href="https://press.example/loom">A Loom That Never Tires of Weaving</a></h3>',
      '<p class="authors">Odile Vesper, Mo Yan, </p>',
      '<p><em>Journal of Yarn</em>, 2023</p>‸',
      '',
    );
    assert.match(inserted(page, article), /<p class="authors">Odile Vesper, Ivo Brandt<\/p>/);
  });

  describe('in HTML is written like paper boxes that say between title and names where they appeared', () => {
    const box = (title: string, venue: string, names: string): string =>
      `<div class="paper-box">
  <div class="paper-box-image"><div><img src="images/loom.webp" alt="A loom"></div></div>
  <div class="paper-box-text">
    ${title}
    <div class="paper-venue">${venue}</div>
    <div class="paper-authors">${names}</div>
    <div class="paper-links"><a href="https://code.example/loom">Code</a></div>
  </div>
</div>`;
    for (const [title, written] of [
      [
        '<div class="paper-title">A Loom That Never Tires of Weaving</div>',
        '<div class="paper-title">Patient Looms in Linear Time</div>',
      ],
      [
        '<a class="paper-title" href="/loom/">A Loom That Never Tires of Weaving</a>',
        '<a class="paper-title" href="https://doi.org/10.5555/weave.2024.017">Patient Looms in Linear Time</a>',
      ],
    ] as const)
      it(title, () => {
        const boxes = [
          box(
            title,
            'Empirical Methods in Yarn (EMY Findings 2023)',
            '<strong>Odile Vesper</strong>, Mo Yan<sup>&dagger;</sup>',
          ),
          box(title, 'Journal of Yarn (JY 2022)', 'Mo Yan, <strong>Odile Vesper</strong>'),
        ];
        const years = ['(2024)', '2024', '(2024)'];
        for (const [at, list] of [boxes, ...boxes.map(one => [one])].entries()) {
          const entry = inserted(lines('# Papers', '', list.join('\n\n'), cursor), article, {
            ownNames: ['Odile Vesper'],
          });
          const own = entry.slice(entry.lastIndexOf('<div class="paper-box-text"'));
          assert.equal(
            own.slice(0, own.indexOf('</div>\n  </div>')),
            `<div class="paper-box-text">
    ${written}
    <div class="paper-venue">Journal of Invented Textiles ${years[at] ?? ''}</div>
    <div class="paper-authors"><strong>Odile Vesper</strong>, Ivo Brandt`,
          );
        }
      });
  });

  describe('in HTML below two whose titles nothing marks', () => {
    const [loom, kite] = ['A Loom That Never Tires', 'A Kite That Waits for Wind'];
    const own = { ownNames: ['Odile Vesper'] };
    const item = (title: string, names: string, venue: string): string =>
      `<li class="article">\n  <span class="title">${title}</span>\n  <div class="authors">${names}</div>\n  <div class="journal-info">${venue}</div>\n</li>`;
    const names = 'Mo Yan*, <b>Odile Vesper</b>, Nuala Keane*';
    const [first, second] = [loom, kite].map(title => item(title, names, 'Journal of Yarn, 2023'));

    it('has the elements that both have', () => {
      const after = inserted(`# Papers\n\n<ul>\n${first}\n${second}${cursor}\n</ul>\n`, article, own);
      const written = item(
        'Patient Looms in Linear Time',
        '<b>Odile Vesper</b>, Ivo Brandt',
        'Journal of Invented Textiles, 2024',
      );
      assert.ok(after.includes(`\n${written}\n`), after);
    });

    it('is no such element in another section', () => {
      const after = inserted(`# Papers\n\n${cursor}\n\n# Notes\n\n<ul>\n${first}\n${second}\n</ul>\n`, article, own);
      assert.ok(after.includes("<div class='paper-box'>"), after);
    });

    it('is not the heading and the names of a card that has much behind them', () => {
      const card = (title: string): string =>
        `<div style="border:2px">\n  <h3>[ISS 2023] ${title}</h3>\n  <p><strong>Odile Vesper</strong>, Mo Yan</p>\n  <div><img src="images/loom.png"></div>\n  <p>${'We weave cloth all night, and at dawn we count the threads. '.repeat(8)}</p>\n</div>`;
      const after = inserted(`# Papers\n\n${card(loom)}\n\n${cursor}${card(kite)}\n`, article, own);
      assert.ok(after.includes(card(loom)) && after.includes(card(kite)), after);
    });

    it('has its address in HTML', () => {
      const term = (title: string): string =>
        `<dt>${title}</dt>\n<dd>Odile Vesper, Mo Yan</dd>\n<dd><em>ISS 2023</em></dd>`;
      const style = learnEntryStyle(parsePage(`# Papers\n\n<dl>\n${term(loom)}\n${term(kite)}\n</dl>\n`), 12, own);
      assert.deepEqual(style.links.anchor, { open: '<a href="', close: '">' });
    });
  });

  it('in HTML has its venue below the names, of which the last may be marked as well', () => {
    const page = lines(
      '# Papers',
      '',
      '<ul>',
      '<li><a href="https://press.example/loom">A Loom That Never Tires of Weaving</a><br>',
      '<strong>Odile Vesper</strong>, Nuala Keane, <strong>Mo Yan</strong>.<br>',
      '<em>Journal of Yarn</em>, 2023</li>‸',
      '</ul>',
      '',
    );
    assert.match(
      inserted(page, article, { ownNames: ['Odile Vesper'] }),
      /<br>\n<strong>Odile Vesper<\/strong>, Ivo Brandt\.<br>\n<em>Journal of Invented Textiles<\/em>, 2024<\/li>/,
    );
  });

  it('in HTML leaves no empty tags where something is not registered', () => {
    const page = lines(
      '# Papers',
      '',
      '<h3><a href="https://press.example/loom">A Loom That Never Tires of Weaving</a></h3>',
      '<p class="authors">Odile Vesper, Mo Yan</p>',
      '<p><em>Journal of Yarn</em>, 2023</p>‸',
      '',
    );
    assert.equal(
      inserted(page, { id: '10.5555/x', type: 'document', title: 'Of Looms', DOI: '10.5555/x' })
        .split('\n')
        .slice(5)
        .join('\n'),
      lines('', '<h3><a href="https://doi.org/10.5555/x">Of Looms</a></h3>', ''),
    );
  });

  it('escapes what kramdown or Liquid would read as markup', () => {
    const csl: CslItem = {
      ...article,
      title: '2 * 3 | [draft] a_b `x` {{ y }} {: .z} <b> -- "q"',
      author: [{ literal: 'The *Group* [A|B]' }],
    };
    const page = '# P\n\n- "A Title of Many Words Here." Odile Vesper, Mo Yan. *Journal of Yarn*, 2022‸';
    assert.equal(
      inserted(page, csl).split('\n')[3],
      String.raw`- "2 \* 3 \| \[draft\] a\_b \`x\` &#123;{ y }} &#123;: .z} \<b> \-- 'q'." The \*Group\* \[A\|B\]. *Journal of Invented Textiles*, 2024`,
    );
    const box = formatEntry(publication(csl), learnEntryStyle(parsePage(''), 0), { badge: '<A & "B">' });
    assert.ok(box.includes('<div class="badge">&lt;A &amp; &quot;B&quot;&gt;</div>'));
    assert.ok(box.includes('alt="2 * 3 | [draft] a_b `x` &#123;{ y }} {: .z} &lt;b&gt; – &quot;q&quot;"'));
  });

  it('shortens a list of hundreds, but keeps the owner', () => {
    const crowd = Array.from({ length: 300 }, (_, at) => ({
      family: `Name${String.fromCharCode(97 + (at % 26))}`,
      given: 'X',
    }));
    const entry = formatEntry(
      publication({ ...article, author: [...crowd, vesper] }),
      learnEntryStyle(parsePage(''), 0),
      { ownNames: ['Vesper, Odile'] },
    );
    assert.match(entry, /X Namej, \*\*Odile Vesper\*\*, et al\.\n/);
  });

  it('says that a list of authors goes on', () => {
    const authors = (...author: readonly CslName[]): string =>
      formatEntry(publication({ ...article, author }), learnEntryStyle(parsePage(''), 0), {
        ownNames: ['Vesper, Odile'],
      });
    assert.match(authors(vesper, { literal: 'others' }), /\n\*\*Odile Vesper\*\*, et al\.\n/);
    assert.match(authors({ family: '林', given: '梅' }, { literal: 'others' }), /\n林梅等\n/);
  });

  it('leads to arXiv where nothing else is known of a published work than its number there', () => {
    const bare: CslItem = {
      id: 'yan2025kite',
      type: 'paper-conference',
      title: 'KiteDB: Storing Wind in Columns',
      author: [{ family: 'Yan', given: 'Mo' }, vesper],
      issued: { 'date-parts': [[2025]] },
      'container-title': 'Proceedings of the 9th Symposium on Invented Storage (ISS)',
      archive: 'arXiv',
      archive_location: '2401.00001',
    };
    const entry = '- [**ISS 2023**] [A Loom That Never Tires](https://arxiv.org/abs/2301.00001), Odile Vesper, Mo Yan.';
    assert.match(
      inserted(`# Papers\n\n${entry}${cursor}\n`, bare),
      /\n- \[\*\*ISS 2025\*\*\] \[KiteDB: Storing Wind in Columns\]\(https:\/\/arxiv\.org\/abs\/2401\.00001\), Mo Yan/,
    );
  });

  it('calls what is known by its number at arXiv alone neither DOI, nor the paper where “arXiv” says what it is', () => {
    const bare: CslItem = {
      id: 'yan2025kite',
      type: 'paper-conference',
      title: 'KiteDB: Storing Wind in Columns',
      author: [{ family: 'Yan', given: 'Mo' }, vesper],
      'container-title': 'ISS',
      archive: 'arXiv',
      archive_location: '2401.00001',
    };
    for (const [links, expected] of [
      ['[[Paper](https://press.example/1)]', '[[Paper](https://arxiv.org/abs/2401.00001)]'],
      [
        '[[Paper](https://press.example/1)] [[arXiv](https://arxiv.org/abs/2301.00001)] [[PDF](files/1.pdf)]',
        '[[arXiv](https://arxiv.org/abs/2401.00001)] [[PDF](https://arxiv.org/pdf/2401.00001)]',
      ],
      ['[[DOI](https://doi.org/10.5555/loom)] [[PDF](files/1.pdf)]', '[[PDF](https://arxiv.org/pdf/2401.00001)]'],
    ] as const) {
      const entry = `- Odile Vesper, Mo Yan. **A Loom That Never Tires**. *ISS*, 2023. ${links}`;
      const after = inserted(`# Papers\n\n${entry}${cursor}\n`, bare);
      assert.ok(after.includes(`*ISS*. ${expected}\n`), after);
    }
  });

  describe('leads with a label to where its title leads,', () => {
    const box = (title: string, number: string, labels: string): string =>
      `<div class='paper-box'><div class='paper-box-image'><div><div class="badge">arXiv 2023</div><img src='images/a.png' alt="a"></div></div>\n<div class='paper-box-text' markdown="1">\n\n[${title}](https://arxiv.org/abs/${number})\n\n**Odile Vesper**, Mo Yan\n\n${labels}\n</div>\n</div>\n`;
    const row = (number: string): string =>
      `[**Paper**](https://arxiv.org/abs/${number}) / [**Code**](https://code.example/${number})`;
    const [loom, thread, lake] = [
      box('A Loom That Never Tires', '2301.00001', row('2301.00001')),
      box('How to Spin Threads', '2301.00002', '[**Code**](https://code.example/2)'),
      box('Where Lakes Weave', '2301.00003', row('2301.00003')),
    ];
    const label = '[**Paper**](https://arxiv.org/abs/2101.00001)';

    it('where most of its neighbours do so', () => {
      const after = inserted(`# Papers\n\n${cursor}${loom}\n${thread}\n${lake}`, preprint);
      assert.ok(after.includes(`[Weaving Large Looms](https://arxiv.org/abs/2101.00001)`), after);
      assert.ok(after.includes(label), after);
    });

    it('that says arXiv, where there is one', () => {
      const named = loom.replace('[**Paper**]', '[**arXiv**]');
      const after = inserted(`# Papers\n\n${cursor}${named}\n${lake}`, preprint);
      assert.ok(after.includes('\n\n[**arXiv**](https://arxiv.org/abs/2101.00001)\n'), after);
    });

    it('and not where most do not', () => {
      const after = inserted(`# Papers\n\n${cursor}${loom}\n${thread}\n${thread.replace('How', 'Where')}`, preprint);
      assert.ok(!after.includes(label), after);
    });
  });

  it('leads over doi.org with the label that papers of several publishers have so', () => {
    const box = (title: string, link: string): string =>
      `<div class='paper-box'><div class='paper-box-image'><div><div class="badge">POND 2023</div><img src='images/a.png' alt="a"></div></div>\n<div class='paper-box-text' markdown="1">\n\n**${title}**\n\n**Odile Vesper**, Mo Yan\n\n[[PDF](${link})]\n</div>\n</div>\n`;
    const page = (first: string, second: string): string =>
      inserted(
        `# Papers\n\n${cursor}${box('A Loom That Never Tires', first)}\n${box('How to Spin Threads', second)}`,
        article,
      );
    const own = '[[PDF](https://doi.org/10.5555/weave.2024.017)]';
    const over = page('https://doi.org/10.5556/loom.1', 'https://doi.org/10.5557/thread.1');
    assert.ok(over.includes(`**Patient Looms in Linear Time**\n\n`) && over.includes(own), over);
    // of another publisher the address of the file is not known
    const files = page('https://press.example/pdf/10.5556/loom.1', 'https://doi.org/10.5557/thread.1');
    assert.ok(!files.includes(own), files);
  });

  it('has the links of a closing phrase where its neighbours have them so', () => {
    const preprint = { ...conference, archive: 'arXiv', archive_location: '2401.00001' };
    for (const [behind, written] of [
      [', see [paper](https://doi.org/10.5555/loom)', ' [paper](https://doi.org/'],
      ['. Available at [arXiv](https://arxiv.org/abs/2301.00001)', ' [arXiv](https://arxiv.org/abs/2401.00001)'],
      [
        '. Read on [arXiv](https://arxiv.org/abs/2301.00001) or via [PDF](https://arxiv.org/pdf/2301.00001)',
        ' [arXiv](https://arxiv.org/abs/2401.00001) [PDF](https://arxiv.org/pdf/2401.00001)',
      ],
    ] as const) {
      const entry = inserted(
        `# Papers\n\n- **A Loom That Never Tires**, Odile Vesper, Hale Tamsin. ISS 2023${behind}.${cursor}\n`,
        preprint,
      );
      assert.match(entry, /\n- \*\*KiteDB/);
      assert.ok(entry.includes(written), entry);
    }
  });

  it('has its title behind the comma of a list of authors that was cut short, without the point of that', () => {
    for (const [others, joint] of [
      [', et al., ', ', '],
      [' et al., ', ', '],
      [', et al. ', '. '],
      [', et al.: ', ': '],
      // behind these the stop is the one of the sentence
      [', 等. ', '. '],
      [' 等. ', '. '],
      [', others. ', '. '],
    ] as const) {
      const page = `# Papers\n\n- **Odile Vesper**, Hale Tamsin${others}"A Loom That Never Tires," *ISS 2023*.${cursor}\n`;
      const entry = inserted(page, { ...conference, author: [vesper, { family: 'Yan', given: 'Mo' }] });
      assert.ok(entry.includes(`- **Odile Vesper**, Mo Yan${joint}"KiteDB`), entry);
    }
  });

  it('has its stop and its commas behind a Chinese list that was cut short', () => {
    const listed = '- 任意，李明，等。**深湖的冬季观测研究**。*湖泊学报*，2022。';
    const entry = inserted(`# 论文\n\n${listed}${cursor}\n`, {
      ...article,
      author: [
        { family: '林', given: '梅' },
        { family: '魏', given: '墨' },
      ],
    });
    assert.match(entry, /- 林梅，魏墨。\*\*/);
  });

  it('has its title behind a colon that touches it', () => {
    const entry = inserted(
      `# Papers\n\n- Odile Vesper, Hale Tamsin et al.:A Loom That Never Tires. *ISS*, 2023.${cursor}\n`,
      { ...conference, author: [vesper, { family: 'Yan', given: 'Mo' }] },
    );
    assert.match(entry, /- Odile Vesper, Mo Yan:KiteDB/);
  });

  it('says so in a Chinese list without a comma of another script', () => {
    const others = { literal: 'others' };
    const lin = { family: '林', given: '梅' };
    const crowd = Array.from({ length: 50 }, () => lin);
    for (const [separator, author, written] of [
      ['，', [vesper, others], '**Odile Vesper**，et al.，'],
      ['，', [vesper, lin, others], '**Odile Vesper**，林梅等，'],
      ['，', crowd, '，林梅等，'],
      ['、', [vesper, others], '**Odile Vesper**等，'],
      ['、', [lin, others], '林梅等，'],
      ['、', [...crowd, others], '、林梅等，'],
    ] as const) {
      const page = `# 论文\n\n- [一篇关于湖泊与芦苇的论文](https://doi.org/10.5555/lake.9)，林梅${separator}魏墨${separator}林秋，*湖泊学报*，2022‸`;
      const entry = inserted(page, { ...article, author }, { ownNames: ['Odile Vesper'], kind: 'item' });
      assert.ok(entry.includes(written), entry);
      const [work] = worksOf(parsePage(entry)).filter(({ title }) => !title.text.startsWith('一篇'));
      assert.deepEqual(
        work?.authors.names.map(({ text }) => text),
        author.slice(0, 10).flatMap(name => (name === others ? [] : [displayName(name)])),
      );
    }
  });

  it('writes a published paper as one, though its preprint is known', () => {
    const entry = formatEntry(
      publication({ ...article, archive: 'arXiv', archive_location: '2101.00001' }),
      learnEntryStyle(parsePage(''), 0),
    );
    assert.match(entry, /Journal of Invented Textiles/);
    assert.match(entry, /doi\.org\/10\.5555\/weave\.2024\.017/);
    assert.doesNotMatch(entry, /arXiv preprint/);
  });

  it('leaves out what is not registered', () => {
    const entry = formatEntry(
      publication({ id: '10.5555/x', type: 'document', DOI: '10.5555/x' }),
      learnEntryStyle(parsePage(''), 0, { kind: 'item' }),
    );
    assert.equal(entry, '- [10.5555/x](https://doi.org/10.5555/x)');
  });

  it('keeps a paragraph apart from the items of another list', () => {
    const papers =
      '**A Loom That Never Tires of Weaving**<br>\nOdile Vesper, Mo Yan<br>\nISS, 2023. [Paper](https://doi.org/10.5555/1.2)';
    const page = lines(
      '# Education',
      '',
      `- Lakeside University${cursor}`,
      '- Reed College',
      '',
      '# Papers',
      '',
      papers,
      '',
    );
    const after = inserted(page, conference);
    assert.match(after, /- Lakeside University\n\n\*\*KiteDB[^]*\n\n- Reed College\n/);
  });

  it('does not write into front matter, comments or other blocks', () => {
    const page = '---\ntitle: a\n---\n<!-- one\n\ntwo -->\n\n<style>\n.a { }\n\n.b { }\n</style>\n';
    const entry = '- entry';
    const at = (needle: string): string => applyEdits(page, [placeEntry(parsePage(page), page.indexOf(needle), entry)]);
    assert.equal(at('itle: a'), page.replace('---\n<!--', '---\n\n- entry\n\n<!--'));
    assert.equal(at('\ntwo'), page.replace('two -->\n', 'two -->\n\n- entry\n'));
    assert.equal(at('\n.b'), page.replace('</style>\n', '</style>\n\n- entry\n'));
  });

  it('anywhere in a page adds one entry, keeps the others, and can be taken out again', () => {
    for (const page of [template.replace(cursor, ''), chinese('\r\n').replace(cursor, '')]) {
      const model = parsePage(page);
      const entriesOf = (text: string): readonly string[] =>
        unitsOf(parsePage(text)).map(({ range }) => text.slice(range.start, range.end));
      const others = entriesOf(page);
      for (let offset = 0; offset <= page.length; offset += 37) {
        const edit = placeEntry(model, offset, formatEntry(publication(conference), learnEntryStyle(model, offset)));
        const after = applyEdits(page, [edit]);
        const { start } = edit.range;
        assert.equal(
          after.slice(0, start) + after.slice(start + edit.newText.length),
          page,
          `taken out again from ${offset}`,
        );
        const entries = entriesOf(after);
        assert.deepEqual(
          entries.filter(entry => !entry.includes('KiteDB')),
          others,
          `the others, after an insertion at ${offset}`,
        );
        assert.equal(entries.length, others.length + 1, `one more, after an insertion at ${offset}`);
        assert.ok(
          after.startsWith(page.slice(0, model.frontMatter.range.end)),
          `front matter, after an insertion at ${offset}`,
        );
        assert.equal(/(?<!\r)\n/.test(after), /(?<!\r)\n/.test(page), `line ends, after an insertion at ${offset}`);
      }
    }
  });

  it('reads pages of hostile entries', () => {
    for (const piece of [
      '[',
      '- [a](',
      '**',
      '- "',
      '`',
      '<u>',
      '- A, B. ',
      '{{',
      '<div class="paper-box">',
      '\\[',
      '& and ',
      '<ul><li>a, b</li>',
      '<h3><p>',
      '<div class="a"><p>A. B, C. D</p>',
      '</li><li><a href="',
      'Vesper, O., ',
      '[J]. ',
      '_a',
    ]) {
      const page = parsePage(`# P\n\n- ${piece.repeat(500)}\n`);
      const style = learnEntryStyle(page, 5);
      assert.equal(typeof placeEntry(page, 5, formatEntry(publication(article), style)).newText, 'string', piece);
    }
  });
});
