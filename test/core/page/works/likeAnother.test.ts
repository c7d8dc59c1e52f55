import assert from 'node:assert/strict';
import { read } from './read';

const titles = (heading: string, ...entries: readonly string[]): readonly (string | undefined)[] =>
  read(`# ${heading}\n\n${entries.map(entry => `- ${entry}`).join('\n')}\n`).map(work => work.split(' / ')[0]);

const known = 'Mei Lin, Ann Reed. *Weighing the waters of the north*. Journal of Lakes, 2029.';

describe('a title that is set apart behind names, before what nothing tells to be a venue,', () => {
  for (const venue of ['Stillwater', 'Water Looms', 'Handbook of Still Weaving'])
    for (const joint of ['.', ','])
      for (const mark of ['*', '**'])
        for (const names of ['Bo Day, Mei Lin', 'Mei Lin']) {
          const form = (who: string, title: string, where: string): string =>
            `${who}${joint} ${mark}${title}${mark}${joint} ${where}`;
          const entry = form(names, 'Lakes in long winters', `${venue}, 2028.`);
          it(`is read beside another in this form: ${entry}`, () => {
            const other = form('Mei Lin, Ann Reed', 'Weighing the waters of the north', 'Journal of Lakes, 2029.');
            assert.deepEqual(titles('Publications', other, entry), [
              'Weighing the waters of the north',
              'Lakes in long winters',
            ]);
          });
        }

  it('is read below another year of the same list', () => {
    assert.deepEqual(
      titles('Publications', `${known}\n\n## 2028\n`, 'Mei Lin, Bo Day. *Lakes in long winters*. Stillwater, 2028.'),
      ['Weighing the waters of the north', 'Lakes in long winters'],
    );
  });

  for (const [what, ...entries] of [
    ['alone', 'Mei Lin, Bo Day. *Lakes in long winters*. Stillwater, 2028.'],
    ['beside another form', known, 'Mei Lin, Bo Day. **Lakes in long winters**. Stillwater, 2028.'],
    ['beside another joint', known, 'Mei Lin, Bo Day, *Lakes in long winters*, Stillwater, 2028.'],
    ['of others than the page names', known, 'Ola Hart, Bo Day. *Lakes in long winters*. Stillwater, 2028.'],
    ['before a town of two words', known, 'Mei Lin, Bo Day. *Lakes in long winters*. Cape Town, 2028.'],
    ['before a term', known, 'Mei Lin, Bo Day. *Lakes in long winters*. Second Term, 2028.'],
    ['before a school', known, 'Mei Lin, Bo Day. *Lakes in long winters*. Lakeside University, 2028.'],
    ['before an invited talk', known, 'Mei Lin, Bo Day. *Lakes in long winters*. Invited Talk, 2028.'],
  ] as const)
    it(`is not read ${what}`, () => {
      assert.equal(titles('Publications', ...entries).includes('Lakes in long winters'), false);
    });

  for (const heading of ['Talks', 'Teaching', 'Awards', 'Service'])
    it(`is not read below ${heading}, beside publications of the page`, () => {
      assert.deepEqual(
        titles(
          'Publications',
          `${known}\n\n# ${heading}\n`,
          'Mei Lin, Bo Day. *Lakes in long winters*. Norrhavn, 2028.',
        ),
        ['Weighing the waters of the north'],
      );
    });
});

describe('a server of preprints behind a title that nothing marks', () => {
  for (const server of ['arXiv preprint arXiv:2901.00001', 'arXiv:2901.00001', 'bioRxiv'])
    it(`ends it: ${server}`, () => {
      assert.deepEqual(titles('Publications', `Mei Lin, Ann Reed, Weaving large looms in winter, ${server}, 2029.`), [
        'Weaving large looms in winter',
      ]);
    });
});

it('a link of few words is a title behind a venue and its year in code', () => {
  assert.deepEqual(
    titles(
      'Publications',
      '``Handbook of Water Weaving 2029`` [Looms and Lakes](https://doi.org/10.5555/1), Mei Lin, Ann Reed',
    ),
    ['Looms and Lakes'],
  );
});
