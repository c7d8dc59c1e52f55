import { isChinese } from '../references/reference';
import type { CslItem } from '../work';
import type { EntryStyle } from './entryStyle';
import { withoutIn } from './venueStyles';
import { workMarkOf } from './workMark';

/**
 * What was learned of a page, for one work: what is not in Chinese is written like the others that are not. Behind a mark that says itself what the work is in, `[C]//`,
 * stands no `In ` that another entry has before its venue.
 */
export function styleOfWork(csl: CslItem, learned: EntryStyle): EntryStyle {
  const { foreign } = learned;
  const style =
    foreign === undefined || isChinese(csl)
      ? learned
      : { ...learned, ...foreign, title: { ...learned.title, workMarks: foreign.workMarks } };
  const { workMarks } = style.title;
  if (workMarks === undefined || !workMarkOf(csl, workMarks).endsWith('//')) return style;
  return { ...style, venues: { ...style.venues, conference: withoutIn(style.venues.conference) } };
}
