import assert from 'node:assert/strict';
import { titlesDiffer } from '../../../../src/core/page/works/titleLikeness';

const alike: readonly (readonly [string, string])[] = [
  ['Lakes that Remember', 'LAKES THAT REMEMBER.'],
  ['Lakes that remember: a study of rivers', 'Lakes that remember'],
  ['LakeNet: Learning rivers', 'LakeNet'],
  ['LakeNet: Learning rivers', 'Our talk on Lake-Net in the north'],
  ['Lakes that remember rivers', 'Lakes which remember the rivers'],
  ['Étude des lacs et rivières', 'Etude des lacs et rivieres'],
  ['Bathymetry of Łeba and Sjælland', 'Bathymetry of Leba and Sjaelland'],
  ['湖泊水位的长期记忆方法', '湖泊水位的长期记忆'],
  ['Lakes that remember', '湖泊水位的长期记忆方法'],
  ['Tides', 'Gulls'],
  ['', 'Lakes'],
];

const different: readonly (readonly [string, string])[] = [
  ['Lakes that remember their rivers', 'Counting gulls from the air'],
  ['SAReed: Efficient reed fusion with sparsification', 'SSReed: Reed fusion with selective sparsification'],
  [
    'A survey on generative methods for shore recognition',
    'Global-local dynamic alignment of gulls for shore recognition',
  ],
  ['Boats that were used within our bay', 'Gulls that were used within our wood'],
  ['湖泊水位的长期记忆方法', '空中海鸥的自动计数系统'],
];

describe('two titles', () => {
  for (const [a, b] of alike) {
    it(`may be one paper: ${a} / ${b}`, () =>
      assert.deepEqual([titlesDiffer(a, b), titlesDiffer(b, a)], [false, false]));
  }
  for (const [a, b] of different) {
    it(`are two papers: ${a} / ${b}`, () => assert.deepEqual([titlesDiffer(a, b), titlesDiffer(b, a)], [true, true]));
  }
});
