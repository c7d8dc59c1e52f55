import type { ListEntry } from '../../page/pageModel';
import { type Finding } from '../rule';
import { message } from '../../text/message';
import type { FactCheck, FactInput } from './factInput';
import { readLeadingDate } from './leadingDate';

/** A date of another century than the others of its list: `2202-12` or `1922-12` among `2022-09` and `2023-01`. */
export const otherCentury: FactCheck = function* (input) {
  for (const list of input.lists) {
    const odd = new Set(list.filter(({ text }) => oddDate.test(text.slice(0, 60))));
    if (odd.size === 0) continue;
    const dates = list.flatMap(entry => {
      const date = odd.has(entry) ? undefined : readLeadingDate(entry.text);
      return date === undefined || date.separator === '' ? [] : [date];
    });
    const [usual] = dates;
    if (usual === undefined || dates.length < 2 * odd.size) continue;
    const years = dates.flatMap(date => date.years);
    for (const entry of odd) if (isSlip(entry, years)) yield findingOf(entry, usual.text, input);
  }
};

/** A year from 2100 on, or before 1950, with a month. */
const oddDate = /^[^\p{L}\d]{0,8}((?:2[1-9]\d\d|19[0-4]\d)[.\-/年](?:1[0-2]|0?[1-9]))(?![\d\p{L}])/u;

/** Of 2100 and later each. An old year may be that of a birth: `1924` is a slip where the others are about 2024. */
function isSlip({ text }: ListEntry, others: readonly number[]): boolean {
  const year = Number(oddDate.exec(text.slice(0, 60))?.[1]?.slice(0, 4));
  return year >= 2100 || (Math.min(...others) <= year + 101 && year + 99 <= Math.max(...others));
}

function findingOf({ text, content }: ListEntry, usual: string, { page }: FactInput): Finding {
  const date = oddDate.exec(text.slice(0, 60))?.[1] ?? '';
  const start = page.masked.indexOf(date, content.start);
  return {
    range: start === -1 || start >= content.end ? content : { start, end: start + date.length },
    message: message(
      '“{0}” is in a different century than the other dates of this list (“{1}”): correct the year.',
      date,
      usual,
    ),
  };
}
