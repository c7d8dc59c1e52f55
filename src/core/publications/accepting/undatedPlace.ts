import type { Work } from '../../page/drafts/listedWork';
import { undatedWords } from '../../page/venues/venueWords';
import type { OffsetRange } from '../../text/range';

const undated = new RegExp(String.raw`^([*∗†‡#\s]{0,4}[(（])(${undatedWords})[)）]`, 'iu');

/** What stands in the place of the year of a reference that has not appeared, in its brackets: of `Lin, M. (in press). Title` the words `in press`. */
export function undatedPlace({ authors: { line, names } }: Work): OffsetRange | undefined {
  const end = names.at(-1)?.to ?? 0;
  const [, before = '', words = ''] = undated.exec(line.text.slice(end, end + 40)) ?? [];
  // `(n.d.)` has appeared
  if (words === '' || /^n/i.test(words)) return undefined;
  const from = end + before.length;
  return line.place({ from, to: from + words.length });
}
