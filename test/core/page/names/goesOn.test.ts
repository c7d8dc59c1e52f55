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
  ' and 6 more.',
  ', + 6 more.',
  ' (+6 others).',
  ', + 6 authors.',
  ' (6 more authors).',
  ', [6 more authors].',
  ', and six more authors.',
  ', and six others.',
  ', and 6 additional authors.',
  ', and 12 coauthors.',
  ', and many others.',
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

  for (const list of [
    'Mei Lin 1, Ann Reed 2 et al.',
    'Mei Lin 1, Ann Reed 2 etc.',
    'Mei Lin 1, Ann Reed 2 and 3 others.',
    'Mei Lin, Ann Reed 3 others.',
    'Lin M 1, Reed A 2 et al.',
    '林梅1，王芦2等.',
    '林梅 1，王芦 2 等.',
  ])
    it(`goes on behind the mark of its last name, a digit: ${list}`, () => {
      const [entry] = entriesOf(parsePage(`# Publications\n\n- ${list} "Tides of the Lakes." *Lakes*, 2029.\n`));
      const names = entry?.printed.authors.map(name => name.replace(/\s?\d$/, ''));
      assert.deepEqual(
        [names, entry?.printed.authorsComplete],
        [list.match(/[\p{Lu}][\p{L}]+ \p{L}+|(?!等)\p{Script=Han}{2}/gu), false],
      );
    });

  it('goes on behind those who are left out among its names', () => {
    const [entry] = entriesOf(
      parsePage('# Papers\n\n- Mei Lin, Ann Reed, [6 more authors], Bo Day. "Tides of the Lakes." *Lakes*, 2029.\n'),
    );
    assert.deepEqual([entry?.printed.authors, entry?.printed.authorsComplete], [names, false]);
  });

  it('ends ahead of a title that counts', () => {
    for (const title of ['Six more lakes of the north', 'Many others: lakes of the north']) {
      const [entry] = entriesOf(parsePage(`# Papers\n\n- Mei Lin, Ann Reed. ${title}. *Lakes*, 2029.\n`));
      assert.deepEqual([entry?.printed.title, entry?.printed.authorsComplete], [title, true]);
    }
  });

  for (const [list, rest, expected] of [
    ['Bo Day, Ola Hart, et al., **Mei Lin**, Ann Reed', '. *Lakes*, 2029.', 'Lakes'],
    ['Bo Day, Ola Hart et al, **Mei Lin**, Ann Reed', ', eLakes (by The Shore) 2029', 'eLakes (by The Shore)'],
    ['Bo Day, Ola Hart, et al., **Mei Lin**', '. *Lakes*, 2029.', 'Lakes'],
    ['Bo Day*, et al., **Mei Lin***, and Ann Reed', '. Journal of Lakes, 2029.', 'Journal of Lakes'],
    ['Bo Day, et al., **Mei Lin**', '. In *Symposium on Lakes*, 2029.', 'Symposium on Lakes'],
    ['Bo Day, et al., **Mei Lin**', '. Journal of Lakes, 2029.', 'Journal of Lakes'],
    ['Bo Day, et al., **Mei Lin**', ', Journal of Lakes, 12(3), 2029.', 'Journal of Lakes'],
    ['Bo Day, et al., **Mei Lin**', ', et al. *Lakes*, 2029.', 'Lakes'],
    ['Bo Day, et al., **Mei Lin**, et al., Ann Reed', '. *Lakes*, 2029.', 'Lakes'],
    ['Bo Day, et al. **Mei Lin**, Ann Reed', '. *Lakes*, 2029.', 'Lakes'],
    ['Bo Day, et al., <u>Mei Lin</u>, Ann Reed', '. *Lakes*, 2029.', 'Lakes'],
    ['**Mei Lin**, Bo Day, et al., Ann Reed', '. *Lakes*, 2029.', 'Lakes'],
    ['安然, 等, **林梅**, 王波', '. 湖泊学报, 2029.', '湖泊学报'],
  ] as const)
    it(`goes on behind “et al.” with the owner in bold: ${list}${rest}`, () => {
      const { names: listed, isComplete, venue } = readBehindTitle(`${list}${rest}`);
      assert.deepEqual(
        { listed, isComplete, venue },
        {
          listed: list
            .replace(/,? et al\.?,?|, 等,/g, ',')
            .replace(/\*|and |<\/?u>/g, '')
            .split(/[, ]*,[, ]*/)
            .filter(name => name !== ''),
          isComplete: false,
          venue: expected,
        },
      );
    });

  for (const [item, title, names] of [
    [
      'Ann Reed, Bo Day, et al., **Mei Lin**. Counting gulls from small boats. *Lakes*, 2029.',
      'Counting gulls from small boats',
      ['Ann Reed', 'Bo Day', 'Mei Lin'],
    ],
    [
      'Reed A, et al., **Lin M**, Day B. Counting gulls from small boats. *Lakes*, 2029, 12(3): 1-9.',
      'Counting gulls from small boats',
      ['Reed A', 'Lin M', 'Day B.'],
    ],
    [
      '安然, 等, **林梅**, 王波. 湖泊水位的长期变化研究[J]. 湖泊学报, 2029, 12(3): 1-9.',
      '湖泊水位的长期变化研究',
      ['安然', '林梅', '王波'],
    ],
    // in bold stands the title
    ['Ann Reed, Bo Day, et al. **Counting Gulls**. *Lakes*, 2029.', 'Counting Gulls', ['Ann Reed', 'Bo Day']],
  ] as const)
    it(`goes on with the owner ahead of the title: ${item}`, () => {
      const [entry] = entriesOf(parsePage(`---\npermalink: /\n---\n\n# Publications\n\n- ${item}\n`));
      assert.deepEqual([entry?.printed.title, entry?.printed.authors], [title, names]);
    });

  for (const [list, venue] of [
    ['Bo Day, et al., **Acta Alpina**, *IF=9.4*, 2029', 'Acta Alpina'],
    ['Bo Day, et al., Inland Waters. *Elsevier*, 2029', undefined],
    ['Bo Day, et al., Physica Aquatica, *vol. 12*, 2029', undefined],
    ['Bo Day, et al., Cape Town, *LakeConf*, 2029', undefined],
    ['Bo Day, et al., **Acta Alpina**, *Impact Factor 9*, 2029', 'Acta Alpina'],
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
