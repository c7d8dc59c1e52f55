import assert from 'node:assert/strict';
import { parsePage } from '../../../../src/core/page/parsePage';
import { lakes, read, worksIn } from './read';

const tableOf = (...rows: readonly string[]): string => ['<table>', ...rows, '</table>'].join('\n');
const row = (...cells: readonly string[]): string => `<tr>${cells.map(cell => `<td>${cell}</td>`).join('')}</tr>`;

describe('a publication in a table in HTML is read from', () => {
  for (const [what, body, expected] of [
    [
      'a row with a picture in its first cell and all else in the second',
      tableOf(
        row('<img src="a.png">', `<a href="a"><b>${lakes}</b></a><br>\nMei Lin, Ann Reed<br>\n<em>ISL</em>, 2029`),
      ),
      `${lakes} / Mei Lin, Ann Reed / a`,
    ],
    [
      'a row with a cell for each part',
      tableOf(row('2029', lakes, 'Mei Lin, Ann Reed', 'ISL')),
      `${lakes} / Mei Lin, Ann Reed / `,
    ],
    [
      'a row with the names first, where the head of the table says what is the title',
      tableOf('<tr><th>Authors</th><th>Title</th><th>Venue</th></tr>', row('Mei Lin, Ann Reed', lakes, 'ISL 2029')),
      `${lakes} / Mei Lin, Ann Reed / `,
    ],
    [
      'a row in Chinese with a number of its own',
      tableOf(
        '<tr><th>序号</th><th>论文题目</th><th>作者</th><th>期刊</th></tr>',
        row('1', '湖泊水位的快速测量方法', '林梅, 王芦', '湖泊学报, 2029'),
      ),
      '湖泊水位的快速测量方法 / 林梅, 王芦 / ',
    ],
  ] as const)
    it(what, () => {
      assert.deepEqual(read(`# Publications\n\n${body}`), [expected]);
    });

  const work = `<b>${lakes}</b><br>Mei Lin, Ann Reed<br>ISL 2029`;
  it('each of its cells, not from the row, where that is a layout of two columns', () => {
    assert.deepEqual(read(tableOf(row(work, work.replace(lakes, 'Rivers that forget their lakes')))), []);
  });

  it('a list in a cell, and the row is none', () => {
    const list = `<ul><li>${work}</li><li>${work}</li></ul>`;
    assert.deepEqual(read(tableOf(row('2029', list))), Array<string>(2).fill(`${lakes} / Mei Lin, Ann Reed / `));
  });

  it('each paragraph in a cell, and the row is none', () => {
    const rivers = work.replace(lakes, 'Rivers that forget their lakes');
    const paragraphs = [work, rivers].map(one => `<p>${one}</p>`).join('\n');
    for (const cells of [
      ['2029', paragraphs],
      ['<img src="me.png">', `<p>I am Mei Lin. My papers:</p>${paragraphs}`],
      ['2029', `<div><div>${paragraphs}</div></div>`],
    ])
      assert.deepEqual(read(tableOf(row(...cells))), [
        `${lakes} / Mei Lin, Ann Reed / `,
        'Rivers that forget their lakes / Mei Lin, Ann Reed / ',
      ]);
  });

  it('a row with a paragraph of its work and one of what it is about', () => {
    const cell = `<p>${work}</p><p>We ask what a lake knows of its rivers.</p>`;
    assert.deepEqual(read(tableOf(row('2029', cell))), [`${lakes} / Mei Lin, Ann Reed / `]);
  });

  it('a row in so many elements as no author nests them', () => {
    const body = '<div>'.repeat(12000) + tableOf(row('2029', `<a href="a">${lakes}</a>`, 'Mei Lin, Ann Reed'));
    assert.doesNotThrow(() => read(body));
  });

  for (const heading of ['Talks', 'Projects', 'Students', 'Teaching'])
    it(`no row below the heading “${heading}”`, () => {
      assert.deepEqual(read(`# ${heading}\n\n${tableOf(row('2029', lakes, 'Mei Lin, Ann Reed', 'Norrland'))}`), []);
    });
});

describe('a publication in a table in Markdown is read from', () => {
  const head = '| Year | Title | Authors | Venue |\n|------|-------|---------|-------|\n';
  for (const [what, body, expected] of [
    [
      'a row with a cell for each part',
      `${head}| 2029 | [${lakes}](a) | **Mei Lin**, Ann Reed | ISL |`,
      [`${lakes} / Mei Lin, Ann Reed / a`],
    ],
    [
      'rows without bars at their ends',
      `Title | Authors | Venue\n---|---|---\n${lakes} | Mei Lin, Ann Reed | ISL 2029\nRivers of the north | Mei Lin, Bo Day | ISL 2028`,
      [`${lakes} / Mei Lin, Ann Reed / `, 'Rivers of the north / Mei Lin, Bo Day / '],
    ],
    [
      'a row with the names first, where the head of the table says what is the title',
      `| Authors | Title | Venue |\n|---|---|---|\n| Mei Lin, Ann Reed | ${lakes} | ISL 2029 |`,
      [`${lakes} / Mei Lin, Ann Reed / `],
    ],
    [
      'a row with a picture in its first cell and all else in the second',
      `| <img src="a.png"> | **${lakes}** <br> Mei Lin, Ann Reed <br> *ISL*, 2029 |`,
      [`${lakes} / Mei Lin, Ann Reed / `],
    ],
    [
      'a row in Chinese with a number of its own',
      '| 序号 | 论文题目 | 作者 | 期刊 |\n|---|---|---|---|\n| 1 | 湖泊水位的快速测量方法 | 林梅, 王芦 | 湖泊学报, 2029 |',
      ['湖泊水位的快速测量方法 / 林梅, 王芦 / '],
    ],
    [
      'neither of two works side by side',
      `| **${lakes}** <br> Mei Lin, Ann Reed | **Rivers of the north** <br> Mei Lin, Bo Day |`,
      [],
    ],
  ] as const)
    it(what, () => {
      assert.deepEqual(read(`# Publications\n\n${body}`), expected);
    });

  for (const heading of ['Talks', 'Projects', 'Students', 'Teaching'])
    it(`no row below the heading “${heading}”`, () => {
      assert.deepEqual(read(`# ${heading}\n\n${head}| 2029 | ${lakes} | Mei Lin, Ann Reed | Norrland |`), []);
    });
});

describe('a row of a table below a heading for papers is none of a publication', () => {
  const markdown = (head: string, line: string): string => {
    const columns = head.split('|').map(() => '---');
    return `| ${head} |\n|${columns.join('|')}|\n| ${line} |`;
  };
  for (const [what, heading, head, line] of [
    ['of prizes', '科研成果', '年份 | 奖项 | 获奖人', '2029 | 湖泊科技进步一等奖 | 林梅，王芦，李青'],
    [
      'of projects',
      '科学研究',
      '项目名称 | 项目来源 | 参加人员 | 起止年月',
      '湖泊水位的快速测量方法研究 | 湖泊基金会 | 林梅，王芦，李青 | 2027-2029',
    ],
    [
      'of projects in English',
      'Research',
      'Project | Members | Year',
      'Water Systems of the North | Tom Brook, Mei Lin | 2028-2030',
    ],
    [
      'of a reading group',
      'Paper Reading Group',
      'Date | Paper | Presenters',
      `2029-01-02 | [${lakes}](a) | Mei Lin, Ann Reed`,
    ],
    ['of talks', 'Publications and Talks', 'Date | Topic | Speakers', `2029-01-02 | ${lakes} | Mei Lin, Ann Reed`],
    [
      'of what has no head, no year and no venue',
      'Research',
      '|',
      'Members of the lake group | Tom Brook, Carl Moss, Dora Fen',
    ],
  ] as const) {
    it(what, () => {
      const body = head === '|' ? `| ${line} |` : markdown(head, line);
      assert.deepEqual(read(`# ${heading}\n\n${body}`), []);
    });

    it(`${what}, in HTML`, () => {
      const headRow = `<tr>${head
        .split(' | ')
        .map(cell => `<th>${cell}</th>`)
        .join('')}</tr>`;
      const body = row(...line.replace(/\[(.*)\]\(a\)/, '<a href="a">$1</a>').split(' | '));
      assert.deepEqual(read(`# ${heading}\n\n${head === '|' ? tableOf(body) : tableOf(headRow, body)}`), []);
    });
  }

  it('but is one where no head, year or known venue is there, and a link to the paper', () => {
    const body = row(lakes, 'Mei Lin, Ann Reed', 'PONDS', '<a href="https://doi.org/10.5555/1">DOI</a>');
    assert.deepEqual(read(`# Publications\n\n${tableOf(body)}`), [
      `${lakes} / Mei Lin, Ann Reed / https://doi.org/10.5555/1`,
    ]);
  });

  it('but is one where the head has the prize of each paper beside its title', () => {
    const body = markdown('Title | Authors | Venue | Award', `${lakes} | Mei Lin, Ann Reed | ISL 2029 | Best Paper`);
    assert.deepEqual(read(`# Publications\n\n${body}`), [`${lakes} / Mei Lin, Ann Reed / `]);
  });
});

describe('the head of a table, in Markdown and in HTML, tells', () => {
  const inBoth = (head: string, line: string): readonly (readonly string[])[] => {
    const cells = (text: string): readonly string[] => text.split(' | ');
    const bars =
      head === ''
        ? ''
        : `| ${head} |\n|${cells(head)
            .map(() => '---')
            .join('|')}|\n`;
    const heads = cells(head).map(cell => `<th>${cell}</th>`);
    const html = tableOf(head === '' ? '' : `<tr>${heads.join('')}</tr>`, row(...cells(line)));
    return [`${bars}| ${line} |`, html].map(body => read(`# Research\n\n${body}`));
  };
  const twice = (...expected: readonly string[]): readonly (readonly string[])[] => [expected, expected];
  const title = 'Lakes That Weigh Their Rivers';

  for (const called of [
    ...[
      'Publication Title',
      'Title of the Paper',
      'Title / Link',
      'Title:',
      '📄 Title',
      'Paper/Code',
      'Titel',
      'Título',
    ],
    ...['標題', '論文題目', '论文题目（中文）', 'タイトル', 'Name', 'Manuscript', 'Chapter', 'Selected Publications'],
  ])
    it(`the title behind the authors: ${called}`, () => {
      const found = inBoth(`Authors | ${called} | Journal | Year`, `Mei Lin, Ann Reed | ${title} | Lakes | 2029`);
      assert.deepEqual(found, twice(`${title} / Mei Lin, Ann Reed / `));
    });

  for (const [what, head, line, expected] of [
    [
      'a title of one word',
      'Title | Authors | Venue',
      'LakeNet | Mei Lin, Ann Reed | PONDS',
      'LakeNet / Mei Lin, Ann Reed / ',
    ],
    ['an author alone', 'Title | Authors | Venue', `${title} | Mei Lin | PONDS`, `${title} / Mei Lin / `],
    ['a title and an author in Chinese', '题目 | 作者 | 期刊', '湖泊 | 林梅 | 湖泊学报', '湖泊 / 林梅 / '],
    [
      'a project of the paper',
      'Year | Paper name | Authors | Venue | Project',
      `2029 | ${title} | Mei Lin, Ann Reed | CVPR | PondScale`,
      `${title} / Mei Lin, Ann Reed / `,
    ],
    [
      'who presented the paper',
      'Title | Authors | Presenter | Conference',
      `${title} | Mei Lin, Ann Reed | Tom Brook | CVPR 2029`,
      `${title} / Mei Lin, Ann Reed / `,
    ],
    [
      'a topic ahead of a whole reference',
      'Topic | Reference | Year',
      `Lake water level models | Mei Lin, Ann Reed. "${title}". Journal of Lakes, 2029. | 2029`,
      `${title} / Mei Lin, Ann Reed / `,
    ],
  ] as const)
    it(what, () => {
      assert.deepEqual(inBoth(head, line), twice(expected));
    });

  for (const persons of [
    'Teaching Assistants',
    'Taught with',
    'Winners',
    'Students',
    'Led by',
    'Team',
    'Journalist',
    '完成人',
  ])
    it(`that its rows are none, as neither authors nor journals are named: ${persons}`, () => {
      assert.deepEqual(inBoth(`Term | Title | ${persons}`, `Fall 2029 | ${title} | Ann Reed, Tom Brook`), [[], []]);
    });

  it('nothing where there is none, and names are no title', () => {
    const found = inBoth('', `Mei Lin, Ann Reed | ${title} | Journal of Lakes | 2029`);
    assert.deepEqual(found, twice(`${title} / Mei Lin, Ann Reed / `));
  });

  it('nothing where there is none, and an acronym is a known venue', () => {
    assert.deepEqual(inBoth('', `${title} | Mei Lin, Ann Reed | CVPR`), twice(`${title} / Mei Lin, Ann Reed / `));
    assert.deepEqual(inBoth('', `${title} | Mei Lin, Ann Reed | PONDS`), [[], []]);
  });

  it('the cells below one that goes over all columns', () => {
    const head = '<tr><th>Authors</th><th>Work</th><th>Journal</th></tr>';
    const line = row('Mei Lin, Ann Reed', title, 'Journal of Lakes');
    const body = tableOf('<tr><th colspan="3">Journal articles</th></tr>', head, line);
    assert.deepEqual(read(`# Publications\n\n${body}`), [`${title} / Mei Lin, Ann Reed / `]);
  });

  it('the cells behind one that it does not speak of', () => {
    const line = `<tr><th>1</th><td>Mei Lin, Ann Reed</td><td>${title}</td><td>PONDS</td></tr>`;
    const body = tableOf('<tr><th>Authors</th><th>Work</th><th>Journal</th></tr>', line);
    assert.deepEqual(read(`# Publications\n\n${body}`), [`${title} / Mei Lin, Ann Reed / `]);
  });

  it('the cells of a row that one from above reaches into', () => {
    const body = tableOf(
      '<tr><th>Year</th><th>Title</th><th>Authors</th><th>Journal</th></tr>',
      `<tr><td rowspan="2">2029</td><td>${title}</td><td>Mei Lin, Ann Reed</td><td>Lakes</td></tr>`,
      row('Rivers That Carry Their Lakes', 'Mei Lin, Tom Brook', 'Rivers'),
      row('2028', 'Seas That Swim', 'Mei Lin, Bo Day', 'Seas'),
    );
    assert.deepEqual(read(`# Publications\n\n${body}`), [
      `${title} / Mei Lin, Ann Reed / `,
      'Rivers That Carry Their Lakes / Mei Lin, Tom Brook / ',
      'Seas That Swim / Mei Lin, Bo Day / ',
    ]);
  });
});

describe('what the title of the page and its headings say of the rows of a table', () => {
  const titled = (title: string, body: string): readonly string[] =>
    worksIn(parsePage(`---\ntitle: ${title}\n---\n\n${body}\n`));
  const table = `| Year | Title | Authors |\n|---|---|---|\n| 2029 | ${lakes} | Mei Lin, Ann Reed |`;
  const inHtml = tableOf(
    '<tr><th>Year</th><th>Title</th><th>Authors</th></tr>',
    row('2029', lakes, 'Mei Lin, Ann Reed'),
  );
  const work = [`${lakes} / Mei Lin, Ann Reed / `];

  for (const title of ['Teaching', '获奖', 'Talks'])
    it(`that they are none where a page “${title}” has no heading`, () => {
      assert.deepEqual(titled(title, table), []);
      assert.deepEqual(titled(title, inHtml), []);
    });

  for (const title of [
    ...['Publications', 'About', '""', '"Ann Reed, Lecturer in Lakes"', 'Service Computing Lab', '李青 教授 工作室'],
    ...['Research Experience', '代表性工作', '科研工作', 'Ann Reed - News Recommendation and Lakes'],
  ])
    it(`that they are publications where a page “${title}” has no heading`, () => {
      assert.deepEqual(titled(title, table), work);
      assert.deepEqual(titled(title, inHtml), work);
    });

  it('that they are none below a heading in HTML for something else', () => {
    for (const body of [table, inHtml])
      assert.deepEqual(titled('""', `<h1>About</h1>\n\nI am Mei.\n\n<h2>Teaching</h2>\n\n${body}`), []);
  });

  it('that they are publications below one that is a topic of papers, or the name of a person', () => {
    for (const body of [table, inHtml]) {
      assert.deepEqual(titled('""', `# Research\n\n## Software Engineering\n\n${body}`), work);
      assert.deepEqual(titled('""', `# 研究成果\n\n## 软件工程\n\n${body}`), work);
      assert.deepEqual(titled('""', `<h1>Research</h1>\n\n<h2>Education and inequality</h2>\n\n${body}`), work);
      assert.deepEqual(titled('""', `<h1>Ann Reed, Lecturer</h1>\n\n${body}`), work);
    }
  });

  it('that they are publications below one for papers', () => {
    for (const body of [table, inHtml])
      assert.deepEqual(titled('""', `<h2>Teaching</h2>\n\nLakes.\n\n<h2>Publications</h2>\n\n${body}`), work);
  });

  for (const heading of ['Best Paper Awards', 'Program Committee: Conferences', '论文获奖', '成果奖励', '审稿期刊'])
    it(`that they are none below “${heading}”, though papers stand on the page`, () => {
      const papers = `# Publications\n\n- Mei Lin, Ann Reed. [Rivers that forget their lakes](a). ISL, 2028.`;
      assert.deepEqual(titled('""', `# ${heading}\n\n${table}\n\n${papers}`), [
        'Rivers that forget their lakes / Mei Lin, Ann Reed / a',
      ]);
    });
});
