import type { Work } from '../../page/works/listedWork';
import type { TextEdit } from '../../text/edit';
import { isWithin, type OffsetRange } from '../../text/range';
import { dateAhead, dateForm, fillDate, tellsMoreThanYear } from '../style/leadingDate';
import type { CslItem } from '../work';

/**
 * The edit that gives the date that an entry begins with the year of a work, without the day, month or season that were those of the submission:
 * `12 May 2029: ` → `2031: `; `undefined` where the year at `place` is not that of such a date, or the date is no more than that.
 */
export function dateAheadEdit(
  text: string,
  { lines: [first] }: Pick<Work, 'lines'>,
  place: OffsetRange,
  csl: CslItem,
): TextEdit | undefined {
  if (first === undefined) return undefined;
  const { start } = first.place({ from: Math.max(0, first.text.search(/\S/)), to: first.text.length });
  const lead = text.slice(start, start + dateAhead(text.slice(start, start + longestDate)));
  const range = { start, end: start + lead.length };
  const form = isWithin(place, range) ? dateForm(lead) : undefined;
  return form !== undefined && tellsMoreThanYear(lead) ? { range, newText: fillDate(form, csl) } : undefined;
}

/** With the marks around it, in characters. */
const longestDate = 60;
