import { plainKey, textAt } from '../data/dataFields';
import type { PageModel } from '../pageModel';
import { isOfPapers } from '../headings/paperHeadings';
import { remembered } from '../../remembered';
import { worksOf } from './works';

const tellingFields = ['authors', 'venue', 'doi', 'arxiv', 'address', 'pdf'] as const;

/**
 * Whether a file beside papers lists several instead, as the page of the collection or one for each year does: by its title, or by two or more works in its text, where
 * its front matter says nothing of a paper.
 */
export const isListOfPapers = remembered((page: PageModel): boolean => {
  const { root } = page.frontMatter.yaml;
  const keys = root?.kind === 'mapping' ? root : undefined;
  if (keys?.entries.some(({ key }) => plainKey(key) === 'citation')) return false;
  if (keys !== undefined && tellingFields.some(field => textAt(keys, field) !== '')) return false;
  const title = keys === undefined ? '' : textAt(keys, 'title');
  const isOfMany = title !== '' && (isOfPapers(title) || !/\p{L}/u.test(title));
  return isOfMany || worksOf(page).length > 1;
});
