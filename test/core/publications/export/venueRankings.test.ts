import assert from 'node:assert/strict';
import { parsePage } from '../../../../src/core/page/parsePage';
import { holdsRank, isRankAlone, startsWithRank } from '../../../../src/core/page/venues/venueRankings';
import { exportedItems } from './exportedItems';

/** How Chinese and other pages say where a venue stands. */
const rankings = [
  ...[
    'SCI',
    'SCIE',
    'SCI Q1',
    'SCIE Q1',
    'SCI 2区',
    'SCI二区',
    'CSSCI',
    'CSCD',
    'ESCI',
    'A&HCI',
    'JCR Q2',
    'Q1',
    'CAS Q1',
    'CAS 1区',
  ],
  ...[
    '中科院一区',
    '中科院1区 Top',
    '北大核心',
    '中文核心',
    '科技核心',
    'CCF A',
    'CCF-B',
    'CCF T2',
    'T1类',
    'CORE A*',
    'ABDC A',
    'ABS 4*',
    'AJG 4',
    'AJG 2024: 4*',
    'CABS 4',
    'ABS Rank 4',
    'ABS ranking: 4*',
    'CAAI-A',
  ],
  ...['UTD24', 'FT50', 'IF=8.6', 'IF: 8.6', 'CiteScore 8.1', 'ESI 高被引'],
];

/** Entries with `§` for the ranking, beside no name of a venue. */
const withoutVenue = [
  '**Mei Lin**, Ann Reed. [Harbours of the North](https://example.org/3). §, 2029',
  '**Mei Lin**, Ann Reed. [Harbours of the North](https://example.org/3). §.',
];

const withVenue = [
  '**Mei Lin**, Ann Reed. [Harbours of the North](https://example.org/3). Journal of Lakes, §, 2029',
  '**Mei Lin**, Ann Reed. [Harbours of the North](https://example.org/3). Journal of Lakes § 2029',
  '**Mei Lin**, Ann Reed. [Harbours of the North](https://example.org/3). Journal of Lakes (§), 2029',
  '**Mei Lin**, Ann Reed. [Harbours of the North](https://example.org/3). Journal of Lakes [§], 2029',
  '**Mei Lin**, Ann Reed. [Harbours of the North](https://example.org/3). *Journal of Lakes*, 2029, §',
  '**Mei Lin**, Ann Reed. [Harbours of the North](https://example.org/3). **Journal of Lakes**, 2029, §',
  '**Mei Lin**, Ann Reed. [Harbours of the North](https://example.org/3). *Journal of Lakes* (§), 12(3), 1-9, 2029',
  '**Mei Lin**, Ann Reed. [Harbours of the North](https://example.org/3). *Journal of Lakes* [§], vol. 12, no. 3, 2029',
  '**Mei Lin**, Ann Reed. [Harbours of the North](https://example.org/3). Journal of Lakes (§) 12: 1-9, 2029',
  '**Mei Lin**, Ann Reed (2029). [Harbours of the North](https://example.org/3). *Journal of Lakes* (§), 12(3), 1-9.',
  '**Harbours of the North**<br>Mei Lin, Ann Reed<br>Journal of Lakes, 2029. §',
  '**Harbours of the North**<br>Mei Lin, Ann Reed<br>§ Journal of Lakes, 2029',
];

function venuesOf(entry: string): readonly (string | undefined)[] {
  return exportedItems([parsePage(`---\npermalink: /\n---\n\n# Publications\n\n- ${entry}\n`)]).map(
    item => item['container-title'],
  );
}

describe('rankings of venues', () => {
  for (const ranking of rankings) {
    it(`says how a venue is ranked and no more: ${ranking}`, () => {
      assert.deepEqual([isRankAlone(ranking), holdsRank(ranking), startsWithRank(ranking)], [true, true, true]);
    });
    for (const entry of withoutVenue)
      it(`is no venue: ${entry.replace('§', ranking)}`, () => {
        assert.deepEqual(venuesOf(entry.replace('§', ranking)), [undefined]);
      });
    for (const entry of withVenue)
      it(`is no part of the name: ${entry.replace('§', ranking)}`, () => {
        assert.deepEqual(venuesOf(entry.replace('§', ranking)), ['Journal of Lakes']);
      });
    it(`is no part of a name in Chinese: 湖泊学报, ${ranking}, 2029`, () => {
      const entry = `**林梅**, 李青. [北方湖泊港口的水位变化研究](https://example.org/3). 湖泊学报, ${ranking}, 2029`;
      assert.deepEqual(venuesOf(entry), ['湖泊学报']);
    });
  }

  for (const name of [
    'Core Lakes',
    'CAS Letters',
    'If Lakes Could Speak',
    'Journal of T Cells',
    'Lakes of Section B',
    'Scientific Lakes',
  ])
    it(`only begins or ends like one: ${name}`, () => {
      assert.deepEqual([isRankAlone(name), holdsRank(name)], [false, false]);
    });

  for (const name of [
    'CCF Transactions on High Performance Lakes',
    'CCF Trans. Lakes',
    'CCF Conference on Big Lakes',
    'CCF 中国湖泊大会',
    'CCF Lake Vision',
    '中国科学院大学学报',
    '中国科学院院刊',
    '中国科学院研究生院学报',
    'T2 Imaging',
    'ACM T2 Workshop',
    'MRM T2',
    'CAS',
    'CAAI',
    'CORE',
  ])
    for (const entry of [
      'Mei Lin, Ann Reed. Weighing the pale rivers. *§*, 2029',
      'Mei Lin, Ann Reed. Weighing the pale rivers. In *§*, 2029',
      '**Weighing the pale rivers**<br>Mei Lin, Ann Reed<br>§, 2029',
    ])
      it(`is the name of a venue: ${entry.replace('§', name)}`, () => {
        assert.deepEqual(venuesOf(entry.replace('§', name)), [name]);
      });

  for (const remark of ['Expanded CCF-A', 'Extended CCF-B', 'CCF-A'])
    it(`is no venue beside one that is named ahead of the title: [${remark}]`, () => {
      const entry = `[**ISL 2029**] [Harbours of the North](https://example.org/3) <span style="color:blue">[${remark}]</span><br>\nMei Lin, **Ann Reed**`;
      assert.deepEqual(venuesOf(entry), ['ISL']);
    });

  it('is the name of a journal before its numbers', () => {
    assert.deepEqual(
      venuesOf('Mei Lin, Ann Reed. Weighing the pale rivers[J]. CCF Transactions on Lakes, 2029, 46(3): 1-9.'),
      ['CCF Transactions on Lakes'],
    );
  });

  for (const [note, short] of [
    ['JoL, CCF B', 'JoL'],
    ['SCI一区, Top', undefined],
    ['FT50, UTD24', undefined],
    ['JoL', 'JoL'],
    ['CAS', 'CAS'],
  ])
    it(`leaves the acronym between the name and the volume: ${note}`, () => {
      const entry = `Mei Lin, Ann Reed. **Weighing the pale rivers**. *Journal of Lakes* (${note}), 12(3), 1-9, 2029`;
      const [item] = exportedItems([parsePage(`---\npermalink: /\n---\n\n# Publications\n\n- ${entry}\n`)]);
      assert.deepEqual(
        [item?.['container-title'], item?.['container-title-short'], item?.volume, item?.issue, item?.page],
        ['Journal of Lakes', short, '12', '3', '1-9'],
      );
    });

  for (const note of ['CCF', 'CCF推荐', 'CCF收录', '中科院', '中国科学院医学 1区'])
    it(`is a note between the name and the year: ${note}`, () => {
      assert.deepEqual(venuesOf(`Mei Lin, Ann Reed. **Weighing the pale rivers**. Journal of Lakes (${note}), 2029`), [
        'Journal of Lakes',
      ]);
    });
});
