import { venueLinesOf } from '../../page/works/workText';
import type { Work } from '../../page/works/listedWork';
import { message, type Finding } from '../rule';
import type { FactCheck, FactInput } from './factInput';
import { readLeadingDate } from './leadingDate';

/** Years of events that contradict the date or year of the same item. */
export const eventYears: FactCheck = function* (input) {
  for (const work of input.works) {
    const found = citedYear(work, input);
    if (found !== undefined) yield found;
  }
  yield* attended(input);
};

/** `… Conference (ISEM 2019)`, `…会议 (ISEM 2019)`, `（CVPR 2017）` */
const event =
  /(?:会议|大会|论坛|研讨会|峰会|年会|Conference|Symposium|Workshop|Congress|Forum|Meeting)[^()（）]{0,60}[(（]\s?([A-Z][A-Za-z-]{1,11})\s?['’]?\s?((?:19|20)\d\d)\s?[)）]/;

/** What is told of an event later or before it: a paper accepted, a prize, a call. */
const other = /accept|submit|award|prize|organi[sz]|review|chair|录用|接收|投稿|获|奖|审稿|委员/i;

/** `*2025.06*, …会议 (ISEM 2019)`. A year is no contradiction: events are put off, and papers are presented the year after. */
function* attended({ page }: FactInput): Iterable<Finding> {
  for (const entry of page.entries) {
    const date = readLeadingDate(entry.text);
    const found = date && event.exec(entry.text.slice(0, 400));
    if (date === undefined || !found || other.test(entry.text)) continue;
    const year = Number(found[2]);
    const first = Math.min(...date.years);
    const last = Math.max(...date.years);
    if (year >= first - 1 && year <= last + 1) continue;
    const named = `${found[1] ?? ''} ${found[2] ?? ''}`;
    const start = page.masked.indexOf(named, entry.content.start);
    const range = start === -1 || start >= entry.content.end ? entry.content : { start, end: start + named.length };
    yield {
      range,
      message: message('“{0}” does not fit the date of this item, {1}: correct one of the two.', named, date.text),
    };
  }
}

/** `2025. In Proceedings of … (EuroPar'26`: two years for one appearance. */
function citedYear(work: Work, { path }: FactInput): Finding | undefined {
  for (const { line, text } of venueLinesOf(work)) {
    const found = /(?<![\p{L}\d])(\p{Lu}[\p{L}-]{1,11})['’](\d\d)(?!\d)/u.exec(text);
    const cited = /(?<=^|[.。”"]\s)((?:19|20)\d\d)(?=[.。]\s?In (?:Proceedings|Proc\.) )/.exec(text);
    if (found === null || cited === null) continue;
    const years = new Set(text.match(/(?<![\d.:/])(?:19|20)\d\d(?![\d.]\d)/g));
    const year = `20${found[2] ?? ''}`;
    if (years.size !== 1 || cited[1] === year) continue;
    return {
      range: line.place({ from: found.index, to: found.index + found[0].length }),
      message: message(
        '“{0}” does not fit the year of this paper, {1}: correct one of the two.',
        found[0],
        cited[1] ?? '',
      ),
      related: [
        {
          path,
          range: line.place({ from: cited.index, to: cited.index + cited[0].length }),
          message: message('The year is written here.'),
        },
      ],
    };
  }
  return undefined;
}
