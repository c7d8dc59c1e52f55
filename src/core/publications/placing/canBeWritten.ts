import type { PageModel } from '../../page/pageModel';
import { learnEntryStyle } from '../style/learnEntryStyle';

/**
 * Whether a publication at an offset of a page would be in its markup: in one in HTML only where its neighbours can be taken apart and be written
 * like, since nobody turns Markdown into HTML there.
 */
export function canBeWritten(page: PageModel, offset: number): boolean {
  return page.markup !== 'html' || learnEntryStyle(page, offset).markup === 'html';
}
