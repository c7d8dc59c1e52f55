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
    ['2029-05-12 ', '2028-11-01 ', '2030-03-07 ', '2030-03 ', '2030 '],
    ['2029/05/12: ', '2028/11/01: ', '2030/03/07: ', '2030/03: ', '2030: '],
    ['[2029-5-12] ', '[2028-11-1] ', '[2030-3-7] ', '[2030-3] ', '[2030] '],
    ['2029年5月12日，', '2028年11月1日，', '2030年3月7日，', '2030年3月，', '2030年，'],
    ['12.05.2029 ', '01.11.2028 ', '07.03.2030 ', '03.2030 ', '2030 '],
    ['05/31/2029 ', '11/01/2028 ', '03/07/2030 ', '03/2030 ', '2030 '],
    ['31/05/2029 ', '01/11/2028 ', '07/03/2030 ', '03/2030 ', '2030 '],
    ["May '29: ", "Nov '28: ", "Mar '30: ", "Mar '30: ", '2030: '],
    ['May ’29: ', 'Nov ’28: ', 'Mar ’30: ', 'Mar ’30: ', '2030: '],
    ['MAY 2029: ', 'NOV 2028: ', 'MAR 2030: ', 'MAR 2030: ', '2030: '],
    ['Mai 2029: ', 'November 2028: ', 'März 2030: ', 'März 2030: ', '2030: '],
    ['mai 2029 : ', 'nov. 2028 : ', 'mars 2030 : ', 'mars 2030 : ', '2030 : '],
    ['May 12th, 2029: ', 'Nov 3rd, 2028: ', 'Mar 7th, 2030: ', 'Mar 2030: ', '2030: '],
    ['2029 May: ', '2028 Nov: ', '2030 Mar: ', '2030 Mar: ', '2030: '],
    ['2029 (May) ', '2028 (Nov) ', '2030 (Mar) ', '2030 (Mar) ', '2030 '],
    ['2029 ', '2028 ', '2030 ', '2030 ', '2030 '],
    ['(2029) ', '(2028) ', '(2030) ', '(2030) ', '(2030) '],
    ['2029 — ', '2028 — ', '2030 — ', '2030 — ', '2030 — '],
    ['2029-30: ', '2028-29: ', '2030: ', '2030: ', '2030: '],
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

  for (const [what, before, last, own] of [
    ['months have two digits', '2029.12: ', '2028.03: ', '2030.01: '],
    ['or one', '2029.12: ', '2028.3: ', '2030.1: '],
    ['or nobody says', '2029.12: ', '2028.11: ', '2030.01: '],
    ['the day stands ahead', '05/12/2029 ', '31/05/2028 ', '24/01/2030 '],
    ['or the month', '05/12/2029 ', '05/31/2028 ', '01/24/2030 '],
    ['or nobody says, so that it is left out', '05/12/2029 ', '07/05/2028 ', '01/2030 '],
    ['months are not cut', 'May 2029: ', 'March 2028: ', 'January 2030: '],
    ['months are not in English', 'September 2029: ', 'Mai 2028: ', 'Januar 2030: '],
  ] as const)
    it(`asks the others where its neighbour does not show it: ${what}`, () => {
      const work = paper(2030, undefined, { issued: { 'date-parts': [[2030, 1, 24]] } });
      assert.equal(
        placed(listed(before, last), work).split('\n')[6],
        `- ${own}Mei Lin, Ada Reed. New Work of 2030. *PONDS*.`,
      );
    });

  it('has its year behind where the dates of the others are in no known form', () => {
    assert.ok(placed(listed('12th of May 2029 ', '1st of March 2028 '), paper(2030)).includes('*PONDS*, 2030\n'));
  });

  for (const [before, last, own] of [
    ['May 2029: ', 'Mar 2027: ', 'Jun 2028: '],
    ['2029.05 ', '2027.03 ', '2028.06 '],
    ['<b>2029</b> ', '<b>2027</b> ', '<b>2028</b> '],
    ['<b>May 2029</b>: ', '<b>Mar 2027</b>: ', '<b>Jun 2028</b>: '],
  ] as const)
    it(`begins with its own in HTML: ${before}`, () => {
      const row = (date: string, title: string, venue: string): string =>
        `<li>${date}Mei Lin, Ada Reed. "${title}." <em>${venue}</em>.</li>`;
      const [first, second] = [row(before, 'Seas That Swim', 'ISL'), row(last, 'Seas That Rest', 'ISL')];
      const work = paper(2028, undefined, { issued: { 'date-parts': [[2028, 6]] } });
      assert.equal(
        placed(page('# Publications', '', '<ul>', first, second, '</ul>'), work),
        page('# Publications', '', '<ul>', first, row(own, 'New Work of 2028', 'PONDS'), second, '</ul>'),
      );
    });
});
