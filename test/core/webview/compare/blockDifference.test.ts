import assert from 'node:assert/strict';
import {
  compareBlocks,
  differencesOf,
  type BlockPair,
  type ComparedBlock,
} from '../../../../src/webview/compare/blockDifference';
import { createRandom } from '../../../fuzz/random';

/** `h1 News` is a heading; `p a → /x` a paragraph that links to /x. */
function block(written: string): ComparedBlock {
  const [, name = '', text = '', targets = ''] = /^(\S+) ?([^→]*?)(?: *→ ?(.*))?$/.exec(written) ?? [];
  return { name, text, targets: targets === '' ? [] : targets.split(' ') };
}

/** `=` for what is the same, `~` for what is changed, `-` for what is gone, `+` for what is new. */
function difference(left: readonly string[], right: readonly string[]): readonly string[] {
  return compareBlocks(left.map(block), right.map(block)).map(pair => {
    if (pair.kind === 'removed') return `- ${left[pair.left] ?? ''}`;
    if (pair.kind === 'added') return `+ ${right[pair.right] ?? ''}`;
    return pair.kind === 'same'
      ? `= ${left[pair.left] ?? ''}`
      : `~ ${left[pair.left] ?? ''} | ${right[pair.right] ?? ''}`;
  });
}

describe('the difference of two pages', () => {
  for (const [what, left, right, expected] of [
    ['nothing where they are equal', ['h1 News', 'li a'], ['h1 News', 'li a'], ['= h1 News', '= li a']],
    ['all of a page beside an empty one', [], ['h1 News'], ['+ h1 News']],
    [
      'a new item on top of others',
      ['h1 News', 'li 2025: a talk', 'h1 Papers'],
      ['h1 News', 'li 2026: a paper', 'li 2025: a talk', 'h1 Papers'],
      ['= h1 News', '+ li 2026: a paper', '= li 2025: a talk', '= h1 Papers'],
    ],
    [
      'a paragraph with another word as changed',
      ['p I lead a laboratory of rivers', 'p More.'],
      ['p I lead the laboratory of rivers', 'p More.'],
      ['~ p I lead a laboratory of rivers | p I lead the laboratory of rivers', '= p More.'],
    ],
    [
      'a paragraph in the place of one with nothing in common as gone and new',
      ['p I lead a laboratory', 'p More.'],
      ['p Two papers accepted', 'p More.'],
      ['- p I lead a laboratory', '+ p Two papers accepted', '= p More.'],
    ],
    [
      'a link that leads elsewhere as changed',
      ['p the slides → /a.pdf'],
      ['p the slides → /b.pdf'],
      ['~ p the slides → /a.pdf | p the slides → /b.pdf'],
    ],
    [
      'a picture in the place of another as changed',
      ['div → /a.png'],
      ['div → /b.png'],
      ['~ div → /a.png | div → /b.png'],
    ],
    ['a heading of another level as changed', ['h1 News'], ['h2 News'], ['~ h1 News | h2 News']],
    [
      'a paragraph that became an item as gone and new',
      ['p a paper on rivers'],
      ['li a paper on rivers'],
      ['- p a paper on rivers', '+ li a paper on rivers'],
    ],
    [
      'Chinese by its characters',
      ['p 我研究河流的模型'],
      ['p 我研究海洋的模型'],
      ['~ p 我研究河流的模型 | p 我研究海洋的模型'],
    ],
    [
      'what stands many times by what is around it',
      ['p Code', 'h2 Tributary', 'p Code', 'h2 Tides', 'p Code'],
      ['p Code', 'h2 Tributary', 'h2 Tides', 'p Code', 'p Code'],
      ['= p Code', '= h2 Tributary', '- p Code', '= h2 Tides', '+ p Code', '= p Code'],
    ],
    [
      'what has moved as gone here and new there',
      ['h1 A', 'h1 B', 'h1 C', 'h1 D'],
      ['h1 D', 'h1 A', 'h1 B', 'h1 C'],
      ['+ h1 D', '= h1 A', '= h1 B', '= h1 C', '- h1 D'],
    ],
    [
      'each changed item beside its own',
      ['li Tributary, a paper of 2024', 'li Tidal Fields, a paper of 2023', 'li Honest Floods, a paper of 2022'],
      ['li Tidal Fields, a paper of 2025', 'li Honest Floods, a paper of 2021'],
      [
        '- li Tributary, a paper of 2024',
        '~ li Tidal Fields, a paper of 2023 | li Tidal Fields, a paper of 2025',
        '~ li Honest Floods, a paper of 2022 | li Honest Floods, a paper of 2021',
      ],
    ],
  ] as const) {
    it(`is ${what}`, () => assert.deepEqual(difference(left, right), expected));
  }

  it('has every block once and in its order, whatever the pages are', () => {
    for (let seed = 0; seed < 200; seed++) {
      const random = createRandom(seed);
      const page = (): ComparedBlock[] =>
        Array.from({ length: random(30) }, () => block(`${random(2) === 0 ? 'p' : 'li'} a${random(6)} b${random(3)}`));
      const [left, right] = [page(), page()];
      const pairs = compareBlocks(left, right);
      const lefts = pairs.flatMap(pair => (pair.kind === 'added' ? [] : [pair.left]));
      const rights = pairs.flatMap(pair => (pair.kind === 'removed' ? [] : [pair.right]));
      assert.deepEqual(lefts, [...left.keys()], `seed ${seed}`);
      assert.deepEqual(rights, [...right.keys()], `seed ${seed}`);
      for (const pair of pairs) {
        if (pair.kind === 'same') assert.deepEqual(left[pair.left], right[pair.right], `seed ${seed}`);
        if (pair.kind === 'changed') assert.notDeepEqual(left[pair.left], right[pair.right], `seed ${seed}`);
      }
    }
  });

  it('is there for pages that have nothing in common, however long', () => {
    const page = (sign: string): readonly ComparedBlock[] =>
      Array.from({ length: 3000 }, (_, at) => block(`p ${sign}${at}`));
    const kinds = compareBlocks(page('a'), page('b')).map(({ kind }) => kind);
    assert.equal(kinds.filter(kind => kind === 'removed').length, 3000);
    assert.equal(kinds.filter(kind => kind === 'added').length, 3000);
  });
});

describe('differences', () => {
  it('are what stands together without anything the same in between', () => {
    const pairs: readonly BlockPair[] = [
      { kind: 'changed', left: 0, right: 0 },
      { kind: 'added', right: 1 },
      { kind: 'same', left: 1, right: 2 },
      { kind: 'same', left: 2, right: 3 },
      { kind: 'removed', left: 3 },
    ];
    assert.deepEqual(
      differencesOf(pairs).map(group => group.map(({ kind }) => kind)),
      [['changed', 'added'], ['removed']],
    );
    assert.deepEqual(differencesOf([]), []);
  });
});
