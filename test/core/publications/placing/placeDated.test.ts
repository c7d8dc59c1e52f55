import assert from 'node:assert/strict';
import { page, paper, placed } from './placing';

/** Two entries with these dates ahead. */
const listed = (...dates: readonly [string, string]): string =>
  page(
    '# Publications',
    '',
    ...dates.map((date, at) => `- ${date}Mei Lin, Ann Reed. [Seas That Swim ${at}](https://a.example/${at}). *ISL*.`),
  );

describe('a publication among others that begin with their dates', () => {
  for (const [before, last, day, month, none] of [
    ['2029.05: ', '2028.11: ', '2030.03: ', '2030.03: ', '2030: '],
    ['2029: ', '2028: ', '2030: ', '2030: ', '2030: '],
    ['2029.05 - ', '2028.11 - ', '2030.03 - ', '2030.03 - ', '2030 - '],
    ['12 May 2029: ', '3 Nov 2028: ', '7 Mar 2030: ', 'Mar 2030: ', '2030: '],
    ['May 12, 2029: ', 'Nov 3, 2028: ', 'Mar 7, 2030: ', 'Mar 2030: ', '2030: '],
    ['*October 2029*: ', '*November 2028*: ', '*March 2030*: ', '*March 2030*: ', '*2030*: '],
    ['05/2029: ', '11/2028: ', '03/2030: ', '03/2030: ', '2030: '],
    ['June 2029: ', 'July 2028: ', 'March 2030: ', 'March 2030: ', '2030: '],
    ['12 June 2029: ', '3 July 2028: ', '7 March 2030: ', 'March 2030: ', '2030: '],
    ['Sept. 2029: ', 'Oct. 2028: ', 'Mar. 2030: ', 'Mar. 2030: ', '2030: '],
    ['Spring 2029: ', 'Fall 2028: ', '2030: ', '2030: ', '2030: '],
  ] as const)
    it(`begins with its own in their form: ${before}`, () => {
      const dates = [[2030, 3, 7], [2030, 3], [2030]].map(
        parts =>
          placed(listed(before, last), paper(2030, undefined, { issued: { 'date-parts': [parts] } })).split('\n')[6],
      );
      const rest = 'Mei Lin, Ada Reed. New Work of 2030. *PONDS*.';
      assert.deepEqual(
        dates,
        [day, month, none].map(date => `- ${date}${rest}`),
      );
    });

  it('has no stop behind a month that is not cut', () => {
    const text = placed(
      listed('Sept. 2029: ', 'Oct. 2028: '),
      paper(2030, undefined, { issued: { 'date-parts': [[2030, 5]] } }),
    );
    assert.equal(text.split('\n')[6], '- May 2030: Mei Lin, Ada Reed. New Work of 2030. *PONDS*.');
  });
});
