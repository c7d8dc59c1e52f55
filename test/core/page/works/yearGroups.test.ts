import assert from 'node:assert/strict';
import { readListFile } from '../../../../src/core/page/data/dataFile';
import { yearGroupsOf } from '../../../../src/core/page/works/yearGroups';
import { yearsAbove } from '../../../../src/core/publications/entries/yearsAbove';

const item = (title: string): string => `    - {title: "${title}", authors: "Mei Lin, Ann Reed"}\n`;
const [gulls, lakes] = [item('Gulls of All the Lakes'), item('Lakes that Remember')];

/** The years of the groups of a file, and those of the two works in it. */
function years(text: string): readonly (number | string | undefined)[] {
  const page = readListFile(text);
  const above = yearsAbove(page);
  const works = [text.indexOf('{title: "Gulls'), text.indexOf('{title: "Lakes')];
  return [
    yearGroupsOf(page)
      .map(({ year }) => year)
      .join(' '),
    ...works.map(above),
  ];
}

describe('groups of years in a data file', () => {
  it('are keys of years with works, and empty ones beside these', () => {
    const groups = `2030:\n2029:\n${lakes}2027:\n  - title: Talks\n2028:\n${gulls}`;
    assert.deepEqual(years(groups), ['2030 2029 2028', 2028, 2029]);
    assert.deepEqual(years(`- 2029:\n${lakes}- 2028:\n${gulls}`), ['2029 2028', 2028, 2029]);
    assert.deepEqual(years(`papers:\n  2029:\n${lakes}`), ['2029', undefined, 2029]);
  });

  it('are items with a year and a list, wherever the year stands', () => {
    assert.deepEqual(years(`- year: 2029\n  papers:\n${lakes}- papers:\n${gulls}  year: "2028"\n`), [
      ...['2029 2028', 2028, 2029],
    ]);
  });

  it('are of several years as well, without a year for their works', () => {
    const spans = `"2026–2030":\n${lakes}2025:\n${gulls}Before 2024:\n${item('Old Swans')}earlier:\n${item('Old Gulls')}`;
    assert.deepEqual(years(spans), ['2030 2025 2023 2023', 2025, undefined]);
    assert.deepEqual(years(`- year: Since 2029\n  papers:\n${lakes}- year: 2020-2028\n  papers:\n${gulls}`), [
      ...['Infinity 2028', undefined, undefined],
    ]);
  });

  it('are no works that say their year, nor kinds of works, nor counts of years', () => {
    assert.deepEqual(years(`- {title: "Lakes that Remember", authors: "Mei Lin", year: 2029, tags: [pond]}\n`), [
      ...['', undefined, undefined],
    ]);
    assert.deepEqual(years(`journals:\n${lakes}conferences:\n${gulls}`), ['', undefined, undefined]);
    assert.deepEqual(years(`previous:\n${lakes}conferences:\n${gulls}`), ['', undefined, undefined]);
    assert.deepEqual(years(`- date: 2009-12\n  papers:\n${lakes}`), ['', undefined, undefined]);
    assert.deepEqual(years(`papers:\n${lakes}counts:\n  2029: 1\n  2028: 12\n`), ['', undefined, undefined]);
  });
});
