import assert from 'node:assert/strict';
import { assignmentOf, type LiquidAssignment } from '../../../src/core/syntax/liquidAssignment';

const cases: readonly (readonly [tag: string, markup: string, LiquidAssignment | undefined])[] = [
  [
    'assign',
    'me = page.author | default: site.author',
    { name: 'me', value: 'page.author | default: site.author', isItem: false },
  ],
  ['assign', `me${' '.repeat(12)}=${' '.repeat(12)}site.author`, { name: 'me', value: 'site.author', isItem: false }],
  ['assign', 'lakes.names[0] = "Tarn"', { name: 'lakes', value: undefined, isItem: false }],
  ['assign', 'lakes', undefined],
  ['for', 'lake in site.data.lakes reversed', { name: 'lake', value: 'site.data.lakes', isItem: true }],
  [
    'for',
    `lake in site.data["my lakes"]['all of them'] limit: 3`,
    { name: 'lake', value: `site.data["my lakes"]['all of them']`, isItem: true },
  ],
  ['tablerow', 'lake in', { name: 'lake', value: undefined, isItem: true }],
  ['for', 'lake inside', undefined],
  ['capture', '"card"', { name: 'card', value: undefined, isItem: false }],
  ['increment', 'count', { name: 'count', value: undefined, isItem: false }],
  ['decrement', 'count', { name: 'count', value: undefined, isItem: false }],
  ['include', 'card.html lake=tarn', undefined],
];

describe('what a tag of Liquid names', () => {
  for (const [tag, markup, expected] of cases)
    it(`{% ${tag} ${markup} %}`, () => assert.deepEqual(assignmentOf(tag, markup), expected));
});
