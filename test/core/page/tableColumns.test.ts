import assert from 'node:assert/strict';
import { toldColumns } from '../../../src/core/page/tableColumns';

/** The columns that a head and the rows below it tell, counted from 1, with what they are. */
function told(head: string, ...rows: readonly string[]): string {
  const cells = (line: string): readonly string[] => line.split(' | ');
  const { title, authors, venue, year } = toldColumns(cells(head), rows.map(cells));
  return Object.entries({ title: [title], authors, venue: [venue], year: [year] })
    .map(([name, columns]) => [name, ...columns.flatMap(column => (column === undefined ? [] : [column + 1]))])
    .filter(([, ...columns]) => columns.length > 0)
    .map(words => words.join(' '))
    .join(', ');
}

describe('the columns of a table of publications', () => {
  for (const venue of [
    ...['Journal Name', 'Conference Name', 'Journal / Conference Name', 'Published at', 'Publication', 'Venue:'],
    ...['Publication Venue', 'Venue/Journal', 'Venue & Year', 'Journal (IF)', 'Proceedings', 'Zeitschrift', 'Revue'],
  ])
    it(`have the venue below “${venue}”`, () => {
      assert.equal(told(`Title | Authors | ${venue} | Year`), 'title 1, authors 2, venue 3, year 4');
    });

  for (const venue of ['刊物', '刊名', '来源', '发表期刊/会议', '会议/期刊名称', '发表刊物名称', '期刊名稱'])
    it(`have the venue below “${venue}”`, () => {
      assert.equal(told(`论文题目 | 作者 | ${venue} | 年份`), 'title 1, authors 2, venue 3, year 4');
    });

  for (const year of [
    'Publication Year',
    'Year of Publication',
    'Published',
    'Time',
    '年',
    '發表時間',
    'Jahr',
    'Année',
    '',
  ])
    it(`have the year where years stand, whatever is above them: “${year}”`, () => {
      const rows = ['Lakes | Mei Lin | KSEM | 2029', 'Rivers | Mei Lin | Sensors | May 2028'];
      assert.equal(told(`Title | Authors | Journal | ${year}`, ...rows), 'title 1, authors 2, venue 3, year 4');
    });

  for (const date of ['May 2028', '12 Sept 2028', 'mars 2028', 'März 2028', 'dic. 2028', 'Ottobre 2028', 'mai 2028'])
    it(`have the year where months stand with years: “${date}”`, () => {
      const rows = ['Lakes | Mei Lin | KSEM | 2029', `Rivers | Mei Lin | Sensors | ${date}`];
      assert.equal(told('Title | Authors | Journal | ', ...rows), 'title 1, authors 2, venue 3, year 4');
    });

  it('have no year where other words stand', () => {
    assert.equal(
      told('Title | Authors | Journal | Note', 'Lakes | Mei Lin | KSEM 2029 | Oral, 2029'),
      'title 1, authors 2, venue 3',
    );
  });

  it('have the title, and no journal, below “Title” beside “Journal Title”', () => {
    assert.equal(told('Journal Title | Article Title | Author(s)'), 'title 2, authors 3, venue 1');
  });

  for (const [head, authors] of [
    ['Title | First Author | Other Authors | Journal', '2 3'],
    ['Title | First author | Co-authors | Journal', '2 3'],
    ['Title | Co-authors | First author | Journal', '3 2'],
    ['论文题目 | 第一作者 | 其他作者 | 期刊', '2 3'],
    ['论文题目 | 第一作者 | 通讯作者 | 期刊', '2 3'],
    ['论文题目 | 通信作者 | 第一作者 | 其他作者 | 期刊', '3 4 2'],
    ['论文题目 | 第一作者 | 第二作者 | 通信作者 | 期刊', '2 3 4'],
    ['Title | Corresponding Author | First Author | Journal', '3 2'],
    ['Title | Author 1 | Author 2 | Journal', '2 3'],
    ['Title | Authors | Authors | Journal', '2 3'],
    ['Title | Lead Author | Authors | Journal', '3'],
    ['Title | First Author | Authors | Journal', '3'],
    ['Title | Authors | Corresponding Author | Journal', '2'],
    ['Title | Contact Author | Authors | Journal', '3'],
    ['论文题目 | 第一作者 | 全部作者 | 期刊', '3'],
    ['Title | Co-authors | Author position | Journal', '2'],
    ['Title | Authors | 作者 | Journal', '2'],
  ] as const)
    it(`have the authors in one or more of them: ${head}`, () => {
      assert.match(told(head), new RegExp(`authors ${authors},`));
    });

  for (const head of ['Lead author', 'Senior author', 'Last author', 'Main author', 'Contact Author'])
    it(`have some of the authors in one that is called so alone: ${head}`, () => {
      assert.equal(told(`Title | ${head} | Journal`), 'title 1, authors 2, venue 3');
    });

  for (const head of ['Title | First Author | Journal', 'Title | Corresponding Author | Journal'])
    it(`have some of the authors in one of them: ${head}`, () => {
      assert.equal(told(head), 'title 1, authors 2, venue 3');
    });

  it('have the title, and no number, below one cell of the head that reaches over both', () => {
    const rows = ['1 | Lakes | Mei Lin | KSEM', '[2] | Rivers | Mei Lin | Sensors'];
    assert.equal(told('Paper | Paper | Authors | Venue', ...rows), 'title 2, authors 3, venue 4');
  });

  it('are not told by a row that is no head', () => {
    assert.equal(told('Papers of the lake and its rivers | Mei Lin, Ann Reed | Journal of Lakes | 2029'), '');
  });

  for (const [head, row, expected] of [
    ['论文题目 | 作者 | 期刊级别 | 期刊名称', '湖泊 | 林梅、李青 | SCI一区 | 湖泊学报', 'title 1, authors 2, venue 4'],
    ['题目 | 作者 | 会议等级 | 会议', '湖泊 | 林梅、李青 | CCF-A | 湖泊大会', 'title 1, authors 2, venue 4'],
    ['Title | Authors | Journal rank | Journal', 'Lakes | Mei Lin | Q1 | Lakes', 'title 1, authors 2, venue 4'],
    ['Title | Authors | Published? | Journal', 'Lakes | Mei Lin | yes | Lakes', 'title 1, authors 2, venue 4'],
    ['Title | Author position | Authors | Venue', 'Lakes | First | Mei Lin | ISL', 'title 1, authors 3, venue 4'],
    ['论文题目 | 作者身份 | 全部作者 | 期刊', '湖泊 | 独立作者 | 林梅 | 湖泊学报', 'title 1, authors 3, venue 4'],
    [
      "Title | Authors' affiliation | Authors | Journal",
      'Lakes | Lake University | Mei Lin | Lakes',
      'title 1, authors 3, venue 4',
    ],
    ['Paper link | Name | Authors | Journal', 'pdf | Lakes | Mei Lin | Lakes', 'authors 3, venue 4'],
    ['Reference | Paper | Code', 'Mei Lin, Ann Reed. Lakes. ISL 2029. | [pdf] | code', ''],
    ['Reference | Paper | Code', 'Mei Lin, Ann Reed. Lakes. ISL 2029. | [Preprint] | 🔗 repo', ''],
    ['Title / Link | Authors | Journal (rank)', 'Lakes | Mei Lin | Lakes (Q1)', 'title 1, authors 2, venue 3'],
  ] as const)
    it(`are not those that speak about them: ${head}`, () => {
      assert.equal(told(head, row), expected);
    });
});
