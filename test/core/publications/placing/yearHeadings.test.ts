import assert from 'node:assert/strict';
import { parsePage } from '../../../../src/core/page/parsePage';
import { paperGroups } from '../../../../src/core/publications/entries/paperGroup';
import { yearLinesOf } from '../../../../src/core/publications/entries/yearLines';
import { yearsAbove } from '../../../../src/core/publications/entries/yearsAbove';
import { yearHeadings } from '../../../../src/core/publications/placing/yearHeadings';

const entry = (title: string): string =>
  `- [${title}](https://doi.org/10.5555/lakes.${title.length}), Mei Lin, Bo Wang, ICML\n`;

function headingsIn(lines: readonly string[]): readonly (readonly [number, string])[] {
  const text = `---\npermalink: /\n---\n\n# Publications\n\n${lines.join('\n')}\n`;
  const page = parsePage(text);
  const [group] = paperGroups(page);
  assert.ok(group, 'there are papers');
  return yearHeadings(page, group.papers).map(({ year, range }) => [year, text.slice(range.start, range.end)]);
}

describe('the headings of years among papers', () => {
  for (const heading of [
    '**2024**',
    '2024 年',
    '  2024 (three papers)',
    '***2024 年*** ',
    '<b>2024</b>',
    '## 📆 2024年 <span style="color:red">(11: Top5x1, Ax4)</span>：',
    '## 2024 <span style="color:red">(11)</span>',
    '## 2024 <small>(11)</small>',
    '2024 ** {:.year} ',
    '## 2024 <a id="y2024"></a>',
    '## <a name="2024"></a>2024',
    '## <a id="y2024"></a> 2024',
    '## <span id="y2024">2024</span>',
    '<h2><a name="y2024">2024</a></h2>',
    '## 2024 📅',
    '## Year 2024',
    '<div class="year">2024</div>',
    '<div class="row"><h3>2024</h3></div>',
    '<h3 class="year"><span>2024</span></h3>',
    '<b>2024</b><br>',
    '**2024.**',
    '**2024**:',
    '— 2024 —',
    '## [2024]',
    '## · 2024 ·',
    '## ★ 2024 ★',
    '## (2024)',
    '## 2024.',
    '## 【2024】',
    '## `2024`',
    '## [2024](#y2024)',
    '## 2024 ↓',
    '## 2024 (3) 🎉',
    '## 2024（3篇，含1篇 CCF-A（长文））',
    '## 2024 (all papers that were accepted in the first half of it, and those of others)',
    '## 2024 Publications',
    '## Publications in 2024',
    '## 2024, 3 papers',
    '## 2024年度',
    '## 2024 [5]',
    '## :sparkles: 2024',
    '## <i class="fas fa-calendar"></i> 2024',
    '## &nbsp;2024',
  ])
    it(`are “${heading}”`, () => {
      assert.deepEqual(headingsIn([heading, '', entry('A Lake of Words'), '']), [[2024, heading]]);
      const text = `# Publications\n\n${heading}\n\n${entry('A Lake of Words')}`;
      assert.equal(yearsAbove(parsePage(text))(text.indexOf('A Lake')), 2024);
    });

  for (const line of ['<div class="year"><b>2024</b>', '<b>2024</b></div>', '<div><div>2024</div>'])
    it(`are not those in an element that begins or ends in their line alone: ${line}`, () => {
      assert.deepEqual(yearLinesOf(parsePage(line)), []);
    });

  for (const line of ['2024.', '(2024).', '[2024](#y2024)', '2024 papers', '1. 2024', 'May 2024'])
    it(`are no words that nothing sets apart: ${line}`, () => {
      assert.deepEqual(yearLinesOf(parsePage(`Lakes\n${line}\n`)), []);
    });

  it('are no links to them', () => {
    assert.deepEqual(headingsIn(['<a href="#y2024">2024</a>', '', entry('A Lake of Words')]), []);
  });

  it('are none of the rows of stars that part papers, however long', () => {
    // stars in groups of one to three: there are more ways to group sixty of them than seconds since the first homepage
    const row = `${'*'.repeat(60)}x`;
    assert.deepEqual(headingsIn(['**2024**', '', entry('A Lake of Words'), row, '', entry('A River of Numbers')]), [
      [2024, '**2024**'],
    ]);
  });
});
