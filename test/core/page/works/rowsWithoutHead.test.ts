import assert from 'node:assert/strict';
import { lakes, read } from './read';

const tableOf = (...rows: readonly string[]): string =>
  `<table>\n${rows
    .map(
      line =>
        `<tr>${line
          .split(' | ')
          .map(cell => `<td>${cell}</td>`)
          .join('')}</tr>`,
    )
    .join('\n')}\n</table>`;
const persons = 'Mei Lin, Ann Reed';
const rivers = 'Rivers that remember their lakes';
const both = [`${lakes} / ${persons} / `, `${rivers} / ${persons} / `];

describe('a table in HTML without a head', () => {
  for (const first of ['Conf | Cold Lakes | Mei Lin', 'Journal | Cold Lakes | Mei Lin'])
    it(`has all rows below a short one: ${first}`, () => {
      const [kind] = first.split(' | ');
      const table = tableOf(
        first,
        `${kind} | ${lakes} | ${persons} | ISL 2029`,
        `${kind} | ${rivers} | ${persons} | ISL 2029`,
      );
      assert.deepEqual(read(`# Publications\n\n${table}`), both);
    });

  it('has a short row with a known form, too', () => {
    const table = tableOf(
      'Cold Lakes | Mei Lin | ISL',
      `${lakes} | ${persons} | ISL 2029`,
      `${rivers} | ${persons} | ISL 2029`,
    );
    assert.deepEqual(read(`# Publications\n\n${table}`), both);
  });

  it('has a first row in Chinese', () => {
    const table = tableOf('湖泊与城市的研究 | 林梅、李青 | 湖泊学报', '湖泊与河流的研究 | 林梅、李青 | 湖泊学报');
    assert.deepEqual(read(`# 论文\n\n${table}`), [
      '湖泊与城市的研究 / 林梅, 李青 / ',
      '湖泊与河流的研究 / 林梅, 李青 / ',
    ]);
  });

  it('has a first row with a picture', () => {
    const paper = 'https://arxiv.org/abs/2901.00001';
    const table = tableOf(
      `<img src="a.png"> | <a href="${paper}">Cold Lakes</a><br>Mei Lin`,
      `<img src="b.png"> | <a href="b">${lakes}</a><br>${persons}`,
    );
    assert.deepEqual(read(`# Publications\n\n${table}`), [
      `Cold Lakes / Mei Lin / ${paper}`,
      `${lakes} / ${persons} / b`,
    ]);
  });

  it('has a head in plain cells that are the names of columns', () => {
    for (const head of ['Title | Who | Where', 'Paper | With | Venue', '题目 | 完成人 | 会议'])
      assert.deepEqual(read(`# Publications\n\n${tableOf(head, `${lakes} | ${persons} | ISL 2029`)}`), [both[0]]);
    assert.deepEqual(
      read(`# Research\n\n${tableOf('Term | Title | Instructors', `Fall 2029 | ${lakes} | ${persons}`)}`),
      [],
    );
  });
});

describe('a table below a label in the place of its head', () => {
  const line = `${lakes} | ${persons} | ISL 2029`;
  for (const label of ['Preprints', 'Selected papers', 'Conference papers', '2029'])
    it(`lists publications: ${label}`, () => {
      assert.deepEqual(read(`# Publications\n\n| ${label} | | |\n|---|---|---|\n| ${line} |`), [both[0]]);
      assert.deepEqual(read(`# Publications\n\n${tableOf(`${label} |  | `, line)}`), [both[0]]);
    });

  it('lists none where that tells of something else', () => {
    for (const label of ['Talks', 'Awards'])
      assert.deepEqual(read(`# Research\n\n| ${label} | | |\n|---|---|---|\n| ${line} |`), []);
  });
});
