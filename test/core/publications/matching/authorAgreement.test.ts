import assert from 'node:assert/strict';
import { compareAuthors } from '../../../../src/core/publications/matching/authorAgreement';
import type { CslName } from '../../../../src/core/publications/work';

/** `Mei Lin; Ilse Brook` */
function registered(names: string): readonly CslName[] {
  return names.split('; ').map(name => {
    const [given, family] = name.split(' ');
    return family === undefined ? { literal: name } : { given: given ?? '', family };
  });
}

/** Who of the printed is not registered, and who of the registered is not printed. */
function compared(printed: string, record: string): string {
  const names = printed.split(', ');
  const { agreement, unregistered, missing } = compareAuthors(names, registered(record), true);
  return `${agreement}: ${unregistered.map(at => names[at]).join(', ')} | ${missing.join(', ')}`;
}

describe('a name without end', () => {
  for (const [what, long] of [
    ['initials', { given: 'A. '.repeat(20_000), family: 'Reed' }],
    ['parts of a family name', { given: 'Ann', family: `Reed${'-Reed'.repeat(20_000)}` }],
    ['letters', { given: 'Ann', family: 'Reed'.repeat(50_000) }],
    ['words for one name', { literal: `Reed${' '.repeat(100)}${'d'.repeat(100_000)}` }],
  ] as const satisfies readonly (readonly [string, CslName])[])
    it(`of ${what} is compared by its beginning, in a record and on a page`, () => {
      const others = [{ given: 'Mei', family: 'Lin' }];
      const { given = '', family = '', literal = `${given} ${family}` }: CslName = long;
      assert.equal(compareAuthors(['Mei Lin', 'Bo Day'], [long, ...others], false).agreement, 'most');
      assert.deepEqual(compareAuthors(['Mei Lin', literal], [long, ...others], false), {
        agreement: 'most',
        missing: [],
        unregistered: [],
      });
      assert.deepEqual(compareAuthors(['Mei Lin', literal], others, true).unregistered, [1]);
    });
});

describe('a collaboration', () => {
  const group = { literal: 'Lake Collaboration' };
  const persons = registered('Mei Lin; Ilse Brook; Ada Reed');
  const says = (written: readonly string[], record: readonly CslName[]): string => {
    const { agreement, unregistered, missing } = compareAuthors(written, record, true);
    return `${agreement}: ${unregistered.map(at => written[at]).join(', ')} | ${missing.join(', ')}`;
  };

  it('that is registered alone says nothing of the persons printed', () => {
    assert.equal(says(['A. Day', 'M. Lin'], [group]), 'unknown:  | ');
    assert.equal(says(['Mei Lin', 'Lake Collaboration'], [group]), 'most:  | ');
    assert.equal(says(['A. Day', 'on behalf of the Lake Collaboration'], [group]), 'most:  | ');
    assert.equal(
      says(['A. Day', 'M. Lin (Lake Collaboration)'], [{ literal: 'The LAKE Collaborative Group' }]),
      'unknown:  | ',
    );
  });

  it('that is printed alone says nothing of the persons registered', () => {
    assert.equal(says(['Lake Collaboration'], persons), 'unknown:  | ');
    assert.equal(says(['Lake Collaboration (with M. Lin)'], persons), 'unknown:  | ');
    assert.equal(says(['Lake Collaboration'], [...persons, group]), 'most:  | ');
  });

  it('that is printed beside persons need not be registered; another person has to be', () => {
    assert.equal(says(['Mei Lin', 'Ilse Brook', 'Ada Reed', 'Lake Collaboration'], persons), 'most:  | ');
    assert.equal(says(['Mei Lin', 'Ilse Brook', 'Ada Reed', 'Bo Day'], persons), 'most: Bo Day | ');
    assert.equal(says(['Bo Day', 'Lake Collaboration'], persons), 'none: Bo Day | Mei Lin, Ilse Brook, Ada Reed');
  });
});

describe('authors in two scripts', () => {
  it('may be the same, whoever is printed in the one and registered in the other', () => {
    assert.equal(compared('林梅, 牧之遥, Ilse Brook', 'Mei Lin; Zhiyao Mu; Ilse Brook'), 'most:  | ');
    assert.equal(compared('Mei Lin, Zhiyao Mu, Ilse Brook', '林梅; 牧之遥; Ilse Brook'), 'most:  | ');
    assert.equal(compared('林梅, 牧之遥', 'Mei Lin; Zhiyao Mu'), 'unknown:  | ');
  });

  it('are compared with those in their own', () => {
    assert.equal(compared('林梅, 牧之遥, Ilse Brook', '林梅; 牧之遥; 谭可铭'), 'most:  | ');
    assert.equal(compared('林　梅, 牧 遥', '梅 林; 遥 牧'), 'most:  | ');
    assert.equal(compared('林梅, Bo Day, Ilse Brook', 'Mei Lin; Ilse Brook'), 'most: Bo Day | ');
    assert.equal(compared('林梅, Ilse Brook', 'Ilse Brook'), 'most: 林梅 | ');
    assert.equal(compared('Ilse Brook', '林梅; Ilse Brook'), 'most:  | 林梅');
  });

  it('say nothing of another work where none of those who can be compared is found', () => {
    assert.equal(compared('林梅, Bo Day', 'Ada Reed; Ilse Brook'), 'unknown:  | ');
    assert.equal(compared('Bo Day', 'Ada Reed; Ilse Brook'), 'none: Bo Day | Ada Reed, Ilse Brook');
  });
});
