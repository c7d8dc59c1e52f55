import { isChinese } from '../references/reference';
import type { CslItem } from '../work';
import type { EntryStyle } from '../style/entryStyle';
import { withoutIn } from '../style/venueStyles';
import { workMarkOf } from '../style/workMark';

/**
 * What was learned of a page, for one work: what is in Chinese is written like the others that are, and what is not like those that are not. Behind a mark that says itself what the work is in, `[C]//`,
 * stands no `In ` that another entry has before its venue.
 */
export function styleOfWork(csl: CslItem, learned: EntryStyle): EntryStyle {
  const style = { ...learned, ...(isChinese(csl) ? learned.chinese : learned.foreign) };
  const { workMarks } = style.title;
  if (workMarks === undefined || !workMarkOf(csl, workMarks).endsWith('//')) return style;
  return { ...style, venues: { ...style.venues, conference: withoutIn(style.venues.conference) } };
}
