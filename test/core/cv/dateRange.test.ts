import assert from 'node:assert/strict';
import { takeDates } from '../../../src/core/features/cv/dateRange';

/** An entry as a page has it, and its beginning, its end and its words. */
const cases: readonly (readonly [text: string, start: string | undefined, end: string | undefined, rest: string])[] = [
  ['2019.08 - 2022.08: Research Fellow, Ice group', '2019-08', '2022-08', 'Research Fellow, Ice group'],
  ['2016.06 -- 2016.09, Intern', '2016-06', '2016-09', 'Intern'],
  ['2022.09 – present, Associate Professor', '2022-09', 'present', 'Associate Professor'],
  ['2022.09 - : Associate Professor', '2022-09', 'present', 'Associate Professor'],
  ['2022年9月至今，副教授', '2022-09', 'present', '副教授'],
  ['2014年9月—2019年6月，云梦大学，博士', '2014-09', '2019-06', '云梦大学，博士'],
  ['2020.11.25 - 2020.12.02, 研究院', '2020-11', '2020-12', '研究院'],
  ['2026: Best paper award', '2026', undefined, 'Best paper award'],
  ['2026.10 Best paper award', '2026-10', undefined, 'Best paper award'],
  ['(2019 - 2021) Lecturer', '2019', '2021', 'Lecturer'],
  ['Best paper award, CLES 2026', '2026', undefined, 'Best paper award, CLES'],
  ['Area chair (2025)', '2025', undefined, 'Area chair'],
  ['Reviewer of 12 journals since 2020 and more', undefined, undefined, 'Reviewer of 12 journals since 2020 and more'],
  ['1204 gauges', undefined, undefined, '1204 gauges'],
  ['2026', undefined, undefined, '2026'],
  ['2022.09 – 2025.06', undefined, undefined, '2022.09 – 2025.06'],
  ['09/2011-12/2013: University of Lakes', '2011-09', '2013-12', 'University of Lakes'],
  ['Sep. 2017 - Dec. 2022: University of Lakes', '2017-09', '2022-12', 'University of Lakes'],
  ['September 2017 – Present, University of Lakes', '2017-09', 'present', 'University of Lakes'],
  ['· 2022.09 - Now, Master', '2022-09', 'present', 'Master'],
  ['2021.02 - 至 今，副教授', '2021-02', 'present', '副教授'],
  ['Best paper award, May 2026', '2026-05', undefined, 'Best paper award'],
  ['Ph.D.: Sep. 2017 - Dec. 2022, Lake Studies', '2017-09', '2022-12', 'Ph.D., Lake Studies'],
  ['M.Sc. 2021.08 – 2024.06 University of Lakes', '2021-08', '2024-06', 'M.Sc., University of Lakes'],
  ['Fellow (2019 - 2021), Ice group', '2019', '2021', 'Fellow, Ice group'],
  [
    'Prize (2017-2021 in Norrhavn and 2022-2023 at home), twice',
    undefined,
    undefined,
    'Prize (2017-2021 in Norrhavn and 2022-2023 at home), twice',
  ],
  ['[2024.12] 🏆 Prize', '2024-12', undefined, '🏆 Prize'],
  ['Graduate of the Year (2021), Norrhavn', '2021', undefined, 'Graduate of the Year, Norrhavn'],
  ['Maybe 2026 is the year of lakes', undefined, undefined, 'Maybe 2026 is the year of lakes'],
];

describe('the dates of an entry', () => {
  for (const [text, start, end, rest] of cases) {
    it(text, () => {
      const taken = takeDates(text);
      const until = taken.dates?.goesOn === true ? 'present' : taken.dates?.end;
      assert.deepEqual([taken.dates?.start, until, taken.rest], [start, end, rest]);
    });
  }
});
