import assert from 'node:assert/strict';
import { parsePage } from '../../../../src/core/page/parsePage';
import { exportedItems } from './exportedItems';

/** Type, venue, publisher and year of the publications of a page. */
const read = (body: string): readonly unknown[] =>
  exportedItems([parsePage(`---\n---\n\n# Publications\n\n${body}\n`)]).map(item => [
    item.type,
    item['container-title'] ?? '',
    item.publisher ?? '',
    item.issued?.['date-parts'][0]?.[0],
  ]);

const box = (badge: string, ...lines: readonly string[]): string =>
  `<div class='paper-box'><div class='paper-box-image'><div><div class="badge">${badge}</div><img src='images/a.png' alt="a"></div></div>
<div class='paper-box-text' markdown="1">

[Lakes That Weigh Rivers](https://doi.org/10.5555/1)

**Mei Lin**, Ann Reed

${lines.join('\n\n')}
</div></div>`;

describe('what is exported of a badge', () => {
  for (const badge of ['PhD thesis 2029', 'Ph.D. Dissertation, 2029', '博士学位论文 2029'])
    it(`is a thesis and its year: ${badge}`, () => {
      assert.deepEqual(read(box(badge)), [['thesis', '', '', 2029]]);
    });

  it('is no year of what is under review', () => {
    assert.deepEqual(read(box('Under Review @ ISL 2029 Blog Track')), [['document', '', '', undefined]]);
  });

  it('is the year of a thesis that a line tells', () => {
    assert.deepEqual(read(box('PhD thesis 2029', 'PhD thesis, University of Lakeside')), [
      ['thesis', '', 'University of Lakeside', 2029],
    ]);
  });

  it('is no thesis where a line names another venue', () => {
    assert.deepEqual(read(box('PhD thesis 2029', 'Journal of Lakes, 2029')), [
      ['article-journal', 'Journal of Lakes', '', 2029],
    ]);
  });

  for (const line of ['Handbook of Water Weaving', 'In *Handbook of Water Weaving*'])
    it(`is the year alone beside the whole name of a venue that it cuts short: ${line}`, () => {
      assert.deepEqual(read(box('Handbook of Water… 2029', line)), [
        ['document', 'Handbook of Water Weaving', '', 2029],
      ]);
    });

  it('is the year alone of a name that is cut short, where nothing prints it in full', () => {
    assert.deepEqual(read(box('Handbook of Water… 2029')), [['document', '', '', 2029]]);
  });

  for (const [label, type, name, year] of [
    ['PR 2029', 'article-journal', 'PR', 2029],
    ['IF 2029', 'article-journal', 'IF', 2029],
    ['QX 2029', 'document', 'QX', 2029],
    ['UK 2029', 'document', '', 2029],
    ['Information Fusion', 'article-journal', 'Information Fusion', undefined],
    ['Best Paper', 'document', '', undefined],
  ] as const)
    it(`is a venue that its place alone tells, in a box and in code ahead of a title: ${label}`, () => {
      assert.deepEqual(read(box(label)), [[type, name, '', year]]);
      assert.deepEqual(read(`- \`${label}\` [Lakes That Weigh Rivers](https://lakes.test/1), **Mei Lin**, Ann Reed.`), [
        [type, name, '', year],
      ]);
    });

  for (const label of ['OA 2029', 'CV 2029', 'QX 2029'])
    for (const [venue, type, name] of [
      ['Water', 'article-journal', 'Water'],
      ['LakeConf', 'document', 'LakeConf'],
      ['Northern Water', 'document', 'Northern Water'],
    ] as const)
      it(`is less than what is slanted in the place of a venue: ${label}, *${venue}*`, () => {
        assert.deepEqual(
          read(`- \`${label}\` [Lakes That Weigh Rivers](https://lakes.test/1), **Mei Lin**, Ann Reed. *${venue}*.`),
          [[type, name, '', 2029]],
        );
      });

  it('is the venue where a slanted word says how the work was presented', () => {
    assert.deepEqual(
      read('- `QX 2029` [Lakes That Weigh Rivers](https://lakes.test/1), **Mei Lin**, Ann Reed. *Oral*.'),
      [['document', 'QX', '', 2029]],
    );
  });

  for (const label of ['CV 2029', 'ML 2029'])
    it(`is the field of a preprint: ${label}`, () => {
      assert.deepEqual(
        read(`- \`${label}\` [Lakes That Weigh Rivers](https://arxiv.org/abs/2901.06561), **Mei Lin**, Ann Reed.`),
        [['article', '', 'arXiv', 2029]],
      );
    });

  for (const label of ['CN 2029', 'JP 2029'])
    it(`is no number of a patent where it is a year: ${label}`, () => {
      assert.deepEqual(
        read(`- \`${label}\` [Lakes That Weigh Rivers](https://lakes.test/1), **Mei Lin**, Ann Reed. *Water*.`),
        [['article-journal', 'Water', '', 2029]],
      );
    });

  it('is where a preprint has appeared, whose number says another year', () => {
    const [first] = exportedItems([
      parsePage(
        `---\n---\n\n# Publications\n\n- \`PR 2029\` [Lakes That Weigh Rivers](https://arxiv.org/pdf/2808.06561), **Mei Lin**, Ann Reed.\n`,
      ),
    ]);
    assert.deepEqual(
      [first?.type, first?.['container-title'], first?.issued?.['date-parts'], first?.archive_location],
      ['article-journal', 'PR', [[2029]], '2808.06561'],
    );
  });

  it('is the same in code ahead of a title', () => {
    assert.deepEqual(
      read(
        "- `Handbook of Water…'29` [Lakes That Weigh Their Rivers](https://doi.org/10.5555/1), **Mei Lin**, Ann Reed. In *Handbook of Water Weaving*",
      ),
      [['document', 'Handbook of Water Weaving', '', 2029]],
    );
  });

  it('is a journal in Chinese with its year right behind it', () => {
    assert.deepEqual(read(box('湖泊学报2029')), [['article-journal', '湖泊学报', '', 2029]]);
  });

  for (const [address, expected] of [
    ['%E6%B9%96%E6%B3%8A%E5%AD%A6%E6%8A%A5-2029', ['article-journal', '湖泊学报', '', 2029]],
    ['PhD_thesis-2029', ['thesis', '', '', 2029]],
    ['PhD%20thesis-2029', ['thesis', '', '', 2029]],
    ['Journal-2029', ['document', '', '', undefined]],
  ] as const)
    it(`is what shields.io draws: ${address}`, () => {
      assert.deepEqual(
        read(
          `- ![](https://img.shields.io/badge/${address}-blue) **Lakes That Weigh Their Rivers**. **Mei Lin**, Ann Reed`,
        ),
        [expected],
      );
    });

  for (const [tags, expected] of [
    [
      `<span class="conf-venue">EMNLP 2029</span><span class="role">First Author</span>`,
      ['paper-conference', 'EMNLP', '', 2029],
    ],
    [
      `<span class="tag">EMNLP 2029</span><span class="role"><span class="en">First Author</span><span class="zh">第一作者</span></span>`,
      ['paper-conference', 'EMNLP', '', 2029],
    ],
    [`<span class="tag">Preprint</span><span class="role">Co-First Author</span>`, ['article', '', 'arXiv', 2029]],
    [
      `<span class="tag">Under review</span><span class="role">First Author</span><span class="tag">EMNLP 2029</span>`,
      ['article', '', 'arXiv', 2029],
    ],
  ] as const)
    it(`is apart from what stands right beside it in a card, as what an author did there: ${tags}`, () => {
      const card = `<div class="card"><div class="tags">${tags}</div>
<h3 class="card-title"><a href="https://arxiv.org/abs/2901.00001">Lakes That Weigh Rivers</a></h3>
<p class="authors"><span class="me">Mei Lin</span>, Ann Reed</p></div>`;
      assert.deepEqual(read(card), [expected]);
    });

  for (const [said, type, name] of [
    ['*Journal of Lakes*, 2029 (contribution: data). `Q1` `Oral`', 'article-journal', 'Journal of Lakes'],
    ['In Symposium on Author Lakes (ISL), 2029. `Q1` `Oral`', 'paper-conference', 'Symposium on Author Lakes'],
  ] as const)
    it(`leaves a venue whose words speak of authors ahead of labels: ${said}`, () => {
      assert.deepEqual(read(`- **Mei Lin**, Ann Reed. "Lakes That Weigh Rivers." ${said}`), [[type, name, '', 2029]]);
    });
});
