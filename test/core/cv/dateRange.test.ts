import assert from 'node:assert/strict';
import { isDate, takeDates } from '../../../src/core/features/cv/dateRange';

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
  ['2022.09 - Now · Master · Norrhavn', '2022-09', 'present', 'Master · Norrhavn'],
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
  // two ends, in words
  ['2019 to 2021, Postdoc, University of Lakes', '2019', '2021', 'Postdoc, University of Lakes'],
  ['From 2019 until 2021: Postdoc', '2019', '2021', 'Postdoc'],
  ['Postdoc, from Sep. 2019 to Aug. 2021', '2019-09', '2021-08', 'Postdoc'],
  ['Aug. 2025 to present, Professor', '2025-08', 'present', 'Professor'],
  ['2025 to date: Professor', '2025', 'present', 'Professor'],
  ['自2019年9月至2021年6月，云梦大学', '2019-09', '2021-06', '云梦大学'],
  ['Intern, June – August 2023', '2023-06', '2023-08', 'Intern'],
  // two ends, the second one short
  ['2020–21: Visiting Scholar', '2020', '2021', 'Visiting Scholar'],
  ['2020-21, Visiting Scholar', '2020', '2021', 'Visiting Scholar'],
  ['2009–10 Visiting Scholar', '2009', '2010', 'Visiting Scholar'],
  ['Visiting Scholar (2020–21), Ice group', '2020', '2021', 'Visiting Scholar, Ice group'],
  ['2021/2022: Lecturer', '2021', '2022', 'Lecturer'],
  ['2021/22: Lecturer', '2021', '2022', 'Lecturer'],
  ['2025.06-09: Intern', '2025-06', '2025-09', 'Intern'],
  ['2025年6月-9月，实习', '2025-06', '2025-09', '实习'],
  ['2025.10.10-10.12 Lakes at Night, Norrhavn', '2025-10', '2025-10', 'Lakes at Night, Norrhavn'],
  ['2025.10.30-11.02, Lakes at Night', '2025-10', '2025-11', 'Lakes at Night'],
  ['2025.10.10-12: Lakes at Night', '2025-10', '2025-10', 'Lakes at Night'],
  ['2025年10月10日-12日，湖泊会议', '2025-10', '2025-10', '湖泊会议'],
  ['2025年10月30日—11月2日，湖泊会议', '2025-10', '2025-11', '湖泊会议'],
  // years of study
  ['2020-2021学年 国家奖学金', '2020', '2021', '国家奖学金'],
  ['2020–21学年，国家奖学金', '2020', '2021', '国家奖学金'],
  ['2021年度优秀学生', '2021', undefined, '优秀学生'],
  ['2021年获得国家奖学金', '2021', undefined, '获得国家奖学金'],
  // with a day
  ['Lakes at Night, October 10, 2025', '2025-10', undefined, 'Lakes at Night'],
  ['Lakes at Night, 10–12 October 2025', '2025-10', undefined, 'Lakes at Night'],
  ['Lakes at Night, Oct. 10-12, 2025', '2025-10', undefined, 'Lakes at Night'],
  ['Best paper award - 2026', '2026', undefined, 'Best paper award'],
  ['Area chair (ISSI, 2027)', '2027', undefined, 'Area chair (ISSI)'],
  ['Fellow (Ice group, 2019 - 2021), Norrhavn', '2019', '2021', 'Fellow (Ice group), Norrhavn'],
  ['2022-: 3 students of lakes', '2022', 'present', '3 students of lakes'],
  ['2024.12, 2024CLES会议', '2024-12', undefined, '2024CLES会议'],
  ['Horizon 2020 Fellow, 2019 - 2021', '2019', '2021', 'Horizon 2020 Fellow'],
  // an end that is still to come, and one behind an arrow
  ['2021.09 - 2025.06 (expected), Ph.D.', '2021-09', '2025-06', 'Ph.D.'],
  ['Ph.D., 2021.09 - 2025.06 (expected)', '2021-09', '2025-06', 'Ph.D.'],
  // goes on, whatever the second date says
  ['2019.06 - 2022.04 (now), University of Lakes, Ph.D.', '2019-06', 'present', 'University of Lakes, Ph.D.'],
  ['2019.06 - 2022.04(Present): University of Lakes', '2019-06', 'present', 'University of Lakes'],
  ['2019.06 – 2022.04（至今），云梦大学', '2019-06', 'present', '云梦大学'],
  ['Ph.D., 2019.06 - 2022.04 (now)', '2019-06', 'present', 'Ph.D.'],
  ['Ph.D., 2019.06 - 2022.04 (now), University of Lakes', '2019-06', 'present', 'Ph.D., University of Lakes'],
  ['2020–22 (ongoing): Visiting Scholar', '2020', 'present', 'Visiting Scholar'],
  ['2019.06 - (now), University of Lakes', '2019-06', 'present', 'University of Lakes'],
  ['2019.06 (now), University of Lakes', '2019-06', 'present', 'University of Lakes'],
  ['2019.06 - 2022.04 (now a lake), University of Lakes', '2019-06', '2022-04', '(now a lake), University of Lakes'],
  ['Doctor of lakes. 2021.09 - 2025.06', '2021-09', '2025-06', 'Doctor of lakes'],
  ['2022 - Expected 2026, Ph.D.', '2022', '2026', 'Ph.D.'],
  ['2022 - 2026 expected, Ph.D.', '2022', '2026', 'Ph.D.'],
  ['2021.09 - 2025.06（预计），博士', '2021-09', '2025-06', '博士'],
  ['2021年9月至预计2025年6月，博士', '2021-09', '2025-06', '博士'],
  ['2019.09 → 2021.06, M.Sc.', '2019-09', '2021-06', 'M.Sc.'],
  ['2019.09 -> 2021.06, M.Sc.', '2019-09', '2021-06', 'M.Sc.'],
  ['2019.09 → now, M.Sc.', '2019-09', 'present', 'M.Sc.'],
  // a beginning
  ['2021年9月起，实习生，湖泊公司', '2021-09', 'present', '实习生，湖泊公司'],
  ['2021年9月起至今，实习生', '2021-09', 'present', '实习生'],
  ['自2021年9月起，实习生', '2021-09', 'present', '实习生'],
  ['2021 onwards, Lecturer', '2021', 'present', 'Lecturer'],
  // a season that is part of a name
  ['2021 Summer School on Lakes, Norrhavn', '2021', undefined, 'Summer School on Lakes, Norrhavn'],
  ['2021年暑期学校，云梦', '2021', undefined, '暑期学校，云梦'],
  ['2021年初赛冠军', '2021', undefined, '初赛冠军'],
  ['2024 Expected Value Prize', '2024', undefined, 'Expected Value Prize'],
];

/** What cannot be taken apart for certain. */
const kept: readonly string[] = [
  // several dates
  '2021, 2022 Champion',
  '2021 & 2022: Champion',
  '2021 and 2022 Champion',
  '2021/2023: Champion',
  '2023年、2024年 国家奖学金',
  '2014-2016, 2019-2021: Lecturer',
  'Reviewer (2023, 2024, 2025)',
  'Reviewer: CLES 2025, ISSI 2026',
  'Area chair: CLES (2025, 2026), ISSI (2027)',
  'Area chair of CLES (2025), of ISSI (2026), and elsewhere',
  'Editor (2015), Area chair, 2019 - 2021',
  'Editor, 2015-2016; Area chair, 2019-2021',
  // which ones is not said, or it is said in words
  '2020–15: Visiting Scholar',
  '2020 – 21 gauges',
  '2025.10.10-9.12 Lakes at Night',
  '2021 - 2019: Lecturer',
  '2020.13 gauges',
  '2021 and before: Lecturer',
  'Member of the Lake Society since 2020',
  'Doctor of Limnology in 2020',
  'Lecturer, Fall 2020',
  'Lakes as they were measured from 2014 to 2019, and why',
  'Lakes as they were during 2014-2019, and why',
  'Lecturer (since 2020), Norrhavn',
  'Lakes at Night, Oct. 30 - Nov. 2, 2025',
  '(2019, Norrhavn) Prize',
  '2020级本科生',
  '2024CLES会议',
  // behind the date
  '2023 Fall, Teaching Assistant, Lakes 101',
  '2023, Fall: Teaching Assistant',
  '2023 Fall semester, Teaching Assistant',
  '2023 (Fall), Teaching Assistant',
  '2023 Fall, 2024 Fall: Teaching Assistant',
  '2023 Fall - 2024 Spring: Teaching Assistant',
  '2023 Q3, Intern',
  'Teaching Assistant, 2021-2022 Fall, Lakes 101',
  '2021年秋季学期，助教，湖泊学',
  '2021年秋，助教',
  '2021-2022学年第一学期，助教',
  '2021年下半年，实习生',
  '2021年底，实习生',
  '2021年秋至2022年春，助教',
  '2026 (expected), M.Sc.',
  '2026 expected: M.Sc.',
  '2022 - Expected in 2026, Ph.D.',
  '2022 → Norrhavn',
];

describe('the dates of an entry', () => {
  for (const [text, start, end, rest] of cases) {
    it(text, () => {
      const taken = takeDates(text);
      const until = taken.dates?.goesOn === true ? 'present' : taken.dates?.end;
      assert.deepEqual([taken.dates?.start, until, taken.rest], [start, end, rest]);
    });
  }
  for (const text of kept)
    it(`are not taken off ${text}`, () => {
      assert.deepEqual(takeDates(text), { dates: undefined, rest: text });
    });
});

describe('a text that is a date or a period alone', () => {
  for (const [text, isAlone] of [
    ['2022.09 – 2025.06', true],
    ['2019 to 2021', true],
    ['2020–21', true],
    ['2020-2021学年', true],
    ['2025.10.10-10.12', true],
    ['2023, 2024', false],
    ['2020–15', false],
    ['2020级', false],
    ['2020 gauges', false],
  ] as const)
    it(`${isAlone ? 'is' : 'is not'} ${text}`, () => {
      assert.equal(isDate(text), isAlone);
    });
});
