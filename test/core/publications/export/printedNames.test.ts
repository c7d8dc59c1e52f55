import assert from 'node:assert/strict';
import { readPrintedNames } from '../../../../src/core/publications/export/printedNames';

/** The names as `family|given`. */
function read(...names: readonly string[]): readonly string[] | undefined {
  return readPrintedNames(names)?.map(({ family, given }) => `${family}|${given}`);
}

describe('printed names', () => {
  for (const [what, name] of [
    ['an asterisk', 'Mei Lin*'],
    ['an escaped asterisk', 'Mei Lin\\*'],
    ['a dagger', 'Mei Lin†'],
    ['a dagger of mathematics', String.raw`Mei Lin$^\dagger$`],
    ['an asterisk of mathematics', 'Mei Lin$^*$'],
    ['two of mathematics in braces', String.raw`Mei Lin$^{*,\ddagger}$`],
    ['a flower', 'Mei Lin❁'],
    ['a plus', 'Mei Lin+'],
    ['an envelope with its selector', 'Mei Lin✉\uFE0F'],
    ['a picture', 'Mei Lin🌟'],
    ['a number', 'Mei Lin1,2'],
    ['a word in parentheses', 'Mei Lin (corresponding)'],
  ] as const)
    it(`are read without ${what}`, () => assert.deepEqual(read(name, 'Ann Reed'), ['Lin|Mei', 'Reed|Ann']));
});
