import type { ListEntry } from '../../page/pageModel';
import { message, type Finding } from '../rule';
import type { FactCheck, FactInput } from './factInput';
import { readLeadingDate } from './leadingDate';

/** A date of another century than the others of its list: `2202-12` among `2022-09` and `2023-01`. */
export const otherCentury: FactCheck = function* (input) {
  for (const list of input.lists) {
    const odd = list.filter(({ text }) => oddDate.test(text.slice(0, 60)));
    if (odd.length === 0) continue;
    const dates = list.flatMap(({ text }) => {
      const date = readLeadingDate(text);
      return date === undefined || date.separator === '' ? [] : [date.text];
    });
    const [usual] = dates;
    if (usual === undefined || dates.length < 2 * odd.length) continue;
    for (const entry of odd) yield findingOf(entry, usual, input);
  }
};

/** A year from 2100 on, with a month. */
const oddDate = /^[^\p{L}\d]{0,8}(2[1-9]\d\d[.\-/年](?:1[0-2]|0?[1-9]))(?![\d\p{L}])/u;

function findingOf({ text, content }: ListEntry, usual: string, { page }: FactInput): Finding {
  const date = oddDate.exec(text.slice(0, 60))?.[1] ?? '';
  const start = page.masked.indexOf(date, content.start);
  return {
    range: start === -1 || start >= content.end ? content : { start, end: start + date.length },
    message: message(
      '“{0}” is of another century than the other dates of this list (“{1}”): correct the year.',
      date,
      usual,
    ),
  };
}
