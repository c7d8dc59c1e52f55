import type { PageModel } from '../../page/pageModel';
import { isUnbalanced } from './unbalancedTags';
import { tagsInText } from './tagsInText';
import { wideQuoted } from './wideQuotes';

/** Whether kramdown reads the blocks of a page otherwise than they are meant: what is missing in them may be there all the same. */
export function isMisreadPage(page: PageModel): boolean {
  return (
    isUnbalanced(page) ||
    page.tags.some(tag => wideQuoted(tag, page.text).length > 0) ||
    [...tagsInText(page)].length > 0
  );
}
