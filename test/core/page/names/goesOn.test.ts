import assert from 'node:assert/strict';
import { parsePage } from '../../../../src/core/page/parsePage';
import { entriesOf } from '../../../../src/core/publications/entries/entriesOf';
import { venueOf } from '../../../../src/core/publications/printed/workVenue';
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
  ', and 6 more authors',
  ', 12 other authors.',
  ' and 3 others.',
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

  for (const [list, rest, expected] of [
    ['Bo Day, Ola Hart, et al., **Mei Lin**, Ann Reed', '. *Lakes*, 2029.', 'Lakes'],
    ['Bo Day, Ola Hart et al, **Mei Lin**, Ann Reed', ', eLakes (by The Shore) 2029', 'eLakes (by The Shore)'],
    ['Bo Day, Ola Hart, et al., **Mei Lin**', '. *Lakes*, 2029.', 'Lakes'],
    ['Bo Day*, et al., **Mei Lin***, and Ann Reed', '. Journal of Lakes, 2029.', 'Journal of Lakes'],
  ] as const)
    it(`goes on behind “et al.” with the owner in bold: ${list}${rest}`, () => {
      const { names: listed, isComplete, venue } = readBehindTitle(`${list}${rest}`);
      assert.deepEqual(
        { listed, isComplete, venue },
        {
          listed: list
            .replace(/,? et al\.?/, '')
            .replace(/\*|and /g, '')
            .split(', '),
          isComplete: false,
          venue: expected,
        },
      );
    });

  for (const [list, venue] of [
    ['Bo Day, et al., **Lake Letters**, 2029', 'Lake Letters'],
    ['Bo Day, et al., **Journal of Lakes**, Ann Reed Award, 2029', undefined],
    ['Bo Day, et al., **Nature Water**, 2029', 'Nature Water'],
    ['Bo Day, et al., **ISL 2029**', 'ISL'],
  ] as const)
    it(`ends with “et al.” before a venue in bold: ${list}`, () => {
      const read = readBehindTitle(list);
      assert.deepEqual(read.names, ['Bo Day']);
      if (venue !== undefined) assert.equal(read.venue, venue);
    });
});

/** What is read of an item with a title and what stands behind it. */
function readBehindTitle(rest: string): {
  readonly names: readonly string[] | undefined;
  readonly isComplete: boolean | undefined;
  readonly venue: string | undefined;
} {
  const [entry] = entriesOf(
    parsePage(`---\npermalink: /\n---\n\n- [Lakes that remember their rivers](https://lakes.test/1). ${rest}\n`),
  );
  return {
    names: entry?.printed.authors.map(name => name.replace('*', '')),
    isComplete: entry?.printed.authorsComplete,
    venue: entry && venueOf(entry.work)?.name,
  };
}
