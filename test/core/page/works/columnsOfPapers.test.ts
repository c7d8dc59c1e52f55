import assert from 'node:assert/strict';
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
