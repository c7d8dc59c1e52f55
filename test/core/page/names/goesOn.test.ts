import assert from 'node:assert/strict';
import { parsePage } from '../../../../src/core/page/parsePage';
import { entriesOf } from '../../../../src/core/publications/entries/entriesOf';
import { splitAuthors } from '../../../../src/core/publications/editing/entryAuthors';
import { looksLikeNames } from '../../../../src/core/publications/names/nameList';

const names = ['Mei Lin', 'Ann Reed', 'Bo Day'];

/** What may stand behind `Mei Lin, Ann Reed, Bo Day`. */
const going = [
  ', et al.',
  ' et al.',
  ' et al',
  ', et. al.',
  ' et. al.',
  ', etc.',
  ' etc.',
  ', and others.',
  ' and others.',
  ', others',
  '等',
  '等人',
  ' 等人',
  ' 等.',
];
const ending = ['', '.', '*', '*.'];

describe('a list of names', () => {
  for (const [isComplete, ends] of [
    [false, going],
    [true, ending],
  ] as const)
    for (const end of ends)
      it(`${isComplete ? 'ends' : 'goes on'} with “${end}”: to a page, to verification, in a field and among examples`, () => {
        const list = names.join(', ') + end;
        const [entry] = entriesOf(
          parsePage(`---\npermalink: /\n---\n\n- **Lakes that remember their rivers**, ${list} *Lakes*, 2029.\n`),
        );
        const typed = splitAuthors(list);
        assert.deepEqual(
          {
            page: entry?.printed.authors.map(name => name.replace('*', '')),
            isComplete: entry?.printed.authorsComplete,
            typed: typed && { names: typed.names.map(name => name.replace('*', '')), rest: typed.rest },
            looksLikeNames: looksLikeNames(list, []),
          },
          { page: names, isComplete, typed: { names, rest: isComplete ? '' : end }, looksLikeNames: true },
        );
      });
});
