import assert from 'node:assert/strict';
import { parsePage } from '../../../../src/core/page/parsePage';
import { worksOf } from '../../../../src/core/page/works/works';
import { slice } from '../../../../src/core/text/range';
import { lakes, read } from './read';

const cells = (line: string): readonly string[] => line.split(' | ');
const rowOf = (line: string, tag: 'td' | 'th'): string =>
  `<tr>${cells(line)
    .map(cell => `<${tag}>${cell}</${tag}>`)
    .join('')}</tr>`;

/** What is read of a table with one row, in Markdown and in HTML. */
function inBoth(heading: string, head: string, line: string): readonly (readonly string[])[] {
  const bars = `| ${head} |\n|${'---|'.repeat(cells(head).length)}\n| ${line} |`;
  const html = `<table>${rowOf(head, 'th')}${rowOf(line.replace(/\[(.*?)\]\((.*?)\)/, '<a href="$2">$1</a>'), 'td')}</table>`;
  return [bars, html].map(table => read(`${heading}\n\n${table}`));
}

const paper = 'https://arxiv.org/abs/2901.00001';
const persons = 'Mei Lin, Ann Reed';

describe('a table with titles and venues, whatever its authors are called,', () => {
  for (const [heading, head, line, expected] of [
    ['# Publications', 'Title | Collaborators | Conference | Year', `${lakes} | ${persons} | ISL | 2029`],
    ['# Publications', 'Title | Coauthors | Conference | Year', `${lakes} | ${persons} | ISL | 2029`],
    [
      '# Publications',
      'Paper | With | Venue',
      `[${lakes}](${paper}) | ${persons} | ISL`,
      `${lakes} / ${persons} / ${paper}`,
    ],
    ['', 'Paper | With | Venue', `[${lakes}](${paper}) | ${persons} | ISL`, `${lakes} / ${persons} / ${paper}`],
    ['# Publications', 'Title | People | Venue | Links', `${lakes} | ${persons} | ISL 2029 | –`],
    ['# Publications', 'Year | Title | Names | Where', `2029 | ${lakes} | ${persons} | ISL`],
    ['# Publications', 'Title | Team | Venue', `${lakes} | ${persons} | ISL 2029`],
    [
      '# 论文',
      '题目 | 完成人 | 会议 | 年份',
      '湖泊与城市的研究 | 林梅、李青、王山 | 湖泊大会 | 2029',
      '湖泊与城市的研究 / 林梅, 李青, 王山 / ',
    ],
    ['# 論文', '題目 | 著者 | 学会', `${lakes} | ${persons} | ISL 2029`],
    ['# Publications', 'Paper | Students | Venue', `${lakes} | ${persons} | ISL 2029`],
    ['# Publications', 'Paper | Team | Venue | Reviewer comments', `${lakes} | ${persons} | ISL 2029 | –`],
    ['# 论文', '论文题目 | 学生 | 会议', `${lakes} | ${persons} | ISL 2029`],
    ['# 论文', '论文题目 | 完成人 | 会议 | 指导教师', `${lakes} | ${persons} | ISL 2029 | 王山`],
    ['# Veröffentlichungen', 'Titel | Verfasser | Erschienen in', `${lakes} | ${persons} | ISL 2029`],
  ] as const)
    it(`lists publications below “${heading}”: ${head}`, () => {
      const work = expected ?? `${lakes} / ${persons} / `;
      assert.deepEqual(inBoth(heading, head, line), [[work], [work]]);
    });

  for (const [heading, head] of [
    ['', 'Title | With | Venue'],
    ['# Talks', 'Title | With | Venue'],
    ['# Research', 'Title | Speakers | Conference'],
    ['# Research', 'Title | Winners | Conference'],
    ['# Publications', 'Paper | Presenter | Conference'],
    ['# Publications', 'Paper | Reviewer | Conference'],
    ['# Research', 'Title | Students | Conference'],
    ['# Ann Reed', 'Title | With | Venue'],
  ] as const)
    it(`lists none below “${heading}”: ${head}`, () => {
      assert.deepEqual(inBoth(heading, head, `${lakes} | ${persons} | ISL 2029`), [[], []]);
    });
});

describe('a table that divides the authors over columns has all of them, in their order', () => {
  const three = `${lakes} / Mei Lin, Ann Reed, Tom Brook / `;
  for (const [head, line, expected = three] of [
    [
      'Title | First Author | Other Authors | Journal | Year',
      `${lakes} | Mei Lin | Ann Reed, Tom Brook | Lakes | 2029`,
    ],
    [
      'Title | First author | Co-authors | Journal | Year',
      `${lakes} | **Mei Lin** | Ann Reed, Tom Brook | Lakes | 2029`,
    ],
    ['Other Authors | Title | First Author | Journal', `Ann Reed, Tom Brook | ${lakes} | Mei Lin | Lakes`],
    ['Title | First Author | Other Authors | Journal', `${lakes} | Mei Lin | – | Lakes`, `${lakes} / Mei Lin / `],
    [
      'Title | Lead Author | Authors | Journal | Year',
      `${lakes} | Mei Lin | Mei Lin, Ann Reed, Tom Brook | Lakes | 2029`,
    ],
    ['Title | Author 1 | Author 2 | Author 3 | Journal', `${lakes} | Mei Lin | Ann Reed | Tom Brook | Lakes`],
    [
      'Title | First Author | Corresponding Author | Journal',
      `${lakes} | Mei Lin | Ann Reed | Lakes`,
      `${lakes} / Mei Lin, Ann Reed / `,
    ],
    [
      'Title | First Author | Corresponding Author | Journal',
      `${lakes} | Mei Lin | Mei Lin | Lakes`,
      `${lakes} / Mei Lin / `,
    ],
    [
      '论文题目 | 第一作者 | 其他作者 | 期刊 | 年份',
      '湖泊水位的快速测量方法 | 林梅 | 李青、王芦 | 湖泊学报 | 2029',
      '湖泊水位的快速测量方法 / 林梅, 李青, 王芦 / ',
    ],
  ] as const)
    it(`${head}: ${line}`, () => {
      assert.deepEqual(inBoth('# Publications', head, line.replaceAll('**', '')), [[expected], [expected]]);
    });

  it('below one cell of the head that reaches over both', () => {
    const heads =
      '<tr><th rowspan="2">Title</th><th colspan="2">Authors</th><th rowspan="2">Journal</th></tr><tr><th>First</th><th>Others</th></tr>';
    const body = rowOf(`${lakes} | Mei Lin | Ann Reed, Tom Brook | Lakes`, 'td');
    assert.deepEqual(read(`# Publications\n\n<table>${heads}${body}</table>`), [three]);
  });

  it('and is not complete with the lead author alone', () => {
    for (const [name, isComplete] of [
      ['Lead author', false],
      ['Authors', true],
    ] as const) {
      const [work] = worksOf(
        parsePage(`# Publications\n\n| Title | ${name} | Journal |\n|---|---|---|\n| ${lakes} | Mei Lin | Lakes |`),
      );
      assert.deepEqual(
        [work?.authors.names.map(({ text }) => text), work?.authors.isComplete],
        [['Mei Lin'], isComplete],
      );
    }
  });

  it('each where it stands in the page', () => {
    const table = `| Title | First Author | Other Authors | Journal |\n|---|---|---|---|\n| ${lakes} | Mei Lin | Ann Reed, **Tom Brook** | Lakes |`;
    const [work] = worksOf(parsePage(table));
    assert.deepEqual(
      work?.authors.names.map(name => slice(table, work.authors.line.place(name))),
      ['Mei Lin', 'Ann Reed', 'Tom Brook'],
    );
  });

  for (const called of [
    ...['Lead author', 'Main author', 'Senior author', 'Last author', 'First Author', 'Corresponding author'],
    ...['第一作者', '通讯作者'],
  ])
    it(`and is not complete with ${called} alone where the row reads by itself`, () => {
      const head = `Title | ${called} | Journal | Year`;
      const line = `${lakes} | Mei Lin | Journal of Lakes | 2029`;
      const work = `${lakes} / Mei Lin / `;
      assert.deepEqual(inBoth('# Publications', head, line), [[work], [work]]);
      const [found] = worksOf(parsePage(`| ${head} |\n|---|---|---|---|\n| ${line} |`));
      assert.equal(found?.authors.isComplete, false);
    });

  it('and is not complete with the first author alone where a link makes the row a work', () => {
    const row = `| [${lakes}](https://doi.org/10.5555/1) | Mei Lin | Journal of Lakes | 2029 |`;
    for (const called of ['First Author', 'Corresponding Author', '第一作者']) {
      const page = `# Publications\n\n| Paper | ${called} | Journal | Year |\n|---|---|---|---|\n${row}\n`;
      assert.deepEqual(
        worksOf(parsePage(page)).map(({ authors }) => [authors.names.map(({ text }) => text), authors.isComplete]),
        [[['Mei Lin'], false]],
        called,
      );
    }
  });
});

describe('a table with columns about its papers beside them', () => {
  for (const [head, line, expected] of [
    [
      'Reference | Paper | Code',
      `Mei Lin, Ann Reed. ${lakes}. *ISL 2029*. | [pdf](a.pdf) | code`,
      `${lakes} / ${persons} / a.pdf`,
    ],
    [
      'Paper link | Name | Authors | Journal',
      `[pdf](a.pdf) | ${lakes} | ${persons} | Journal of Lakes`,
      `${lakes} / ${persons} / a.pdf`,
    ],
    ['Title | Author position | Authors | Venue', `${lakes} | First | ${persons} | ISL`, `${lakes} / ${persons} / `],
  ] as const)
    it(`has their titles and names: ${head}`, () => {
      const html = line.replace(/\*(.*?)\*/g, '<i>$1</i>');
      assert.deepEqual(inBoth('# Publications', head, line)[0], [expected]);
      assert.deepEqual(inBoth('# Publications', head, html)[1], [expected]);
    });
});

describe('a table that names authors', () => {
  for (const [heading, head, line] of [
    ['', 'Title | Author | Read', `${lakes} | Ann Reed | 2029`],
    ['# Research', 'Title | Author | Read', `${lakes} | Ann Reed | 2029`],
    ['# Publications\n\n**Books that I read**', 'Title | Author | Read', `${lakes} | Ann Reed | 2029`],
    ['', 'Title | Author | Year', `${lakes} | Ann Reed | 2029`],
    ['', 'Post | Author | Date', `${lakes} | Ann Reed | 2029`],
    ['', 'Repository | Author | Stars', `${lakes} | Ann Reed | 12`],
    ['', 'Dataset | Authors | Size', `${lakes} | ${persons} | 12 GB`],
    ['', 'Thesis title | Author | Supervisor | Year', `${lakes} | Ann Reed | Tom Brook | 2029`],
    ['', 'Date | Speaker | Title | Journal', `May 2029 | ${persons} | ${lakes} | Journal of Lakes`],
    ['', 'Paper | Authors | Presenter', `[${lakes}](${paper}) | ${persons} | Tom Brook`],
    ['', '项目名称 | 来源 | 作者 | 时间', '湖泊与城市的研究 | 湖泊基金 | 林梅 | 2029'],
    ['# 成果', '软件名称 | 著作权人 | 作者 | 时间', '湖泊水位的测量系统 | 林梅 | 林梅、李青 | 2029'],
    ['# 成果', '获奖名称 | 获奖人 | 期刊 | 时间', '湖泊与城市的研究 | 林梅、李青 | 湖泊学报 | 2029'],
  ] as const)
    it(`lists no publications below “${heading}”: ${head}`, () => {
      assert.deepEqual(inBoth(heading, head, line), [[], []]);
    });

  for (const [heading, head, line, expected] of [
    ['', 'Title | Authors | Year', `${lakes} | ${persons} | 2029`, `${lakes} / ${persons} / `],
    ['', 'Title | Author | Journal', `${lakes} | Ann Reed | Lakes`, `${lakes} / Ann Reed / `],
    ['# Publications', 'Title | Author | Year', `${lakes} | Ann Reed | 2029`, `${lakes} / Ann Reed / `],
    ['', 'Title | Author | Year', `[${lakes}](${paper}) | Ann Reed | 2029`, `${lakes} / Ann Reed / ${paper}`],
    [
      '# Publications',
      'Paper | Authors | Presenter',
      `[${lakes}](${paper}) | ${persons} | Tom Brook`,
      `${lakes} / ${persons} / ${paper}`,
    ],
    ['# Publications', 'Dataset | Authors | Venue', `${lakes} | ${persons} | ISL`, `${lakes} / ${persons} / `],
    [
      '',
      'Title | Authors | Supervisor | Journal',
      `${lakes} | ${persons} | Tom Brook | Lakes`,
      `${lakes} / ${persons} / `,
    ],
  ] as const)
    it(`lists publications below “${heading}”: ${head}: ${line}`, () => {
      assert.deepEqual(inBoth(heading, head, line), [[expected], [expected]]);
    });
});

describe('a table whose head names authors and where a work appeared, or inventors, is one of works without a heading for papers', () => {
  for (const [heading, head, line, expected] of [
    ['# Patents', 'Title | Inventors | Number | Year', `${lakes} | ${persons} | US 10,123,456 B2 | 2029`],
    ['# Patents', 'Title | Inventors | Year', `${lakes} | ${persons} | 2029`],
    ['# Honors', 'Title | Inventors | Number | Year', `${lakes} | ${persons} | US 10,123,456 B2 | 2029`],
    [
      '# Patents',
      'Patent | Inventor | Patent No. | Year',
      `${lakes} | Mei Lin | US 10,123,456 B2 | 2029`,
      `${lakes} / Mei Lin / `,
    ],
    [
      '# 专利',
      '专利名称 | 发明人 | 专利号 | 授权日期',
      '一种湖泊水位的监测方法 | 林梅, 李青 | ZL202911182560.3 | 2029-05-01',
      '一种湖泊水位的监测方法 / 林梅, 李青 / ',
    ],
    ['# Books', 'Title | Authors | Publisher | Year', `${lakes} | ${persons} | Northern Press | 2029`],
    [
      '# Books',
      'Title | Author | Publisher | Year',
      `${lakes} | Mei Lin | Northern Press | 2029`,
      `${lakes} / Mei Lin / `,
    ],
    [
      '# 专著',
      '书名 | 作者 | 出版社 | 年份',
      '湖泊与城市的研究 | 林梅 | 虚构出版社 | 2029',
      '湖泊与城市的研究 / 林梅 / ',
    ],
    ...[
      'Book Chapters',
      'Workshops',
      'Conference Proceedings',
      'Technical Reports',
      'Peer-Reviewed',
      'Surveys',
      '2029',
      '教材',
      '综述',
      '出版物',
      '已录用',
    ].map(title => [`# ${title}`, 'Title | Authors | Venue | Year', `${lakes} | ${persons} | CVPR | 2029`] as const),
  ] as readonly (readonly [string, string, string, string?])[])
    it(`${heading}: ${head}`, () => {
      const work = expected ?? `${lakes} / ${persons} / `;
      assert.deepEqual(inBoth(heading, head, line), [[work], [work]]);
    });

  for (const [heading, head, line] of [
    ['# Talks', 'Title | Authors | Venue | Year', `${lakes} | ${persons} | CVPR | 2029`],
    ['# Awards', 'Title | Authors | Venue | Year', `${lakes} | ${persons} | CVPR | 2029`],
    ['# Projects', 'Title | Inventors | Year', `${lakes} | ${persons} | 2029`],
    ['# Favorite Books', 'Title | Author | Publisher | Year', `${lakes} | Bo Day | Northern Press | 2029`],
    ['# Bookshelf', 'Title | Author | Publisher | Year', `${lakes} | Bo Day | Northern Press | 2029`],
    ['# 推荐书籍', '书名 | 作者 | 出版社 | 年份', '湖泊与城市的研究 | 林梅 | 虚构出版社 | 2029'],
    ['# PhD Students', 'Title | Authors | Venue | Year', `${lakes} | ${persons} | Norrland | 2029`],
  ] as const)
    it(`but not below “${heading}”: ${head}`, () => {
      assert.deepEqual(inBoth(heading, head, line), [[], []]);
    });
});
