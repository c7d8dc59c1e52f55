import assert from 'node:assert/strict';
import { initialsOf } from '../../../../src/core/publications/references/names';
import { writeReferences } from '../../../../src/core/publications/references/references';
import type { CslItem } from '../../../../src/core/publications/work';

const works: readonly CslItem[] = [
  {
    id: 'a',
    type: 'book',
    title: 'C* and_the {{ site }} <b>',
    author: [{ family: 'Vesper', given: 'Odile' }],
    issued: { 'date-parts': [[2024]] },
  },
  {
    id: 'b',
    type: 'article-journal',
    title: '虚构',
    author: [{ family: '林', given: '梅' }],
    'container-title': '学报',
    issued: { 'date-parts': [[2020]] },
  },
];

describe('a list of references', () => {
  it('is numbered where the style numbers, and keeps the order', () => {
    assert.equal(
      writeReferences(works, 'gbt7714', 'text'),
      '[1] VESPER O. C* and_the {{ site }} <b>[M]. 2024.\n[2] 林梅. 虚构[J]. 学报,2020.\n',
    );
    assert.equal(
      writeReferences(works, 'ieee', 'text'),
      '[1] O. Vesper, C* and_the {{ site }} <b>. 2024.\n[2] 林梅, “虚构,” 学报, 2020.\n',
    );
    assert.equal(
      writeReferences(works, 'apa', 'text'),
      'Vesper, O. (2024). C* and_the {{ site }} <b>.\n林梅. (2020). 虚构. 学报.\n',
    );
  });

  it('in Markdown slants what the style wants slanted, and escapes the rest', () => {
    assert.equal(
      writeReferences(works, 'apa', 'markdown'),
      'Vesper, O. (2024). *C\\* and\\_the &#123;{ site }} \\<b>*.\n\n林梅. (2020). 虚构. *学报*.\n',
    );
    assert.match(writeReferences(works, 'gbt7714', 'markdown'), /^\\\[1\\\] VESPER O\. C\\\* /);
  });

  it('of nothing is nothing', () => assert.equal(writeReferences([], 'ieee', 'text'), ''));

  for (const [given, initials] of [
    ['Odile', 'O'],
    ['Jean-Luc T.', 'J -L T'],
    ['J.R.', 'J R'],
    ['JR', 'J R'],
    ['émile', 'É'],
    ['Ju. V.', 'J V'],
    ['Xiaoyong (Brian)', 'X'],
    ['Mei "May"', 'M'],
    ['Mei “May” Ann', 'M A'],
    ['(Brian)', ''],
    ['‘Abd', 'A'],
    ['ʿAbd al-ʿAziz', 'A A -A'],
    ['Jean‑Luc', 'J -L'],
    ['', ''],
  ] as const) {
    it(`takes ${initials || 'no letter'} as the initials of ${JSON.stringify(given)}`, () =>
      assert.equal(initialsOf(given).join(' '), initials));
  }
});
