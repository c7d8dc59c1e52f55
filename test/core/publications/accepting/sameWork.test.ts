import assert from 'node:assert/strict';
import { parsePage } from '../../../../src/core/page/parsePage';
import { worksOf } from '../../../../src/core/page/works/works';
import { isSameWork } from '../../../../src/core/publications/accepting/sameWork';

const entry = (title: string): string =>
  `---\npermalink: /\n---\n\n- **${title}**, Mei Lin, Ann Reed. *Lakes*, 2029.\n`;

describe('entries of two pages', () => {
  for (const [isSame, one, other] of [
    [true, 'Lakes that Remember their Rivers', 'LAKES that remember their rivers'],
    [true, 'Étude des lacs et rivières', 'Etude des lacs et rivieres'],
    [false, 'Lakes that Remember their Rivers', 'Lakes that Forget their Rivers'],
  ] as const)
    it(`are of ${isSame ? 'one work' : 'two works'}: ${one} / ${other}`, () => {
      const [a, b] = [one, other].flatMap(title => worksOf(parsePage(entry(title))));
      assert.equal(a !== undefined && b !== undefined && isSameWork(a, b), isSame);
    });
});
