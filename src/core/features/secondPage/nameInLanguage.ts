import type { PageLanguage } from '../../page/pageLanguage';
import type { PageModel } from '../../page/pageModel';
import { worksOf } from '../../page/works/works';
import { namesIn } from '../../publications/names/ownName';
import { isOwners } from '../../publications/names/printedName';
import { learnEntryStyle } from '../../publications/style/learnEntryStyle';
import { isHan } from '../../text/isHan';

/**
 * What the owner of a page is called in a language: the part of their name that is written in its script (`明章强 (Zhangqiang Ming)`), or
 * the name in it that their publications mark. `undefined` where neither is known.
 * @param own names that the site has for its owner
 */
export function nameInLanguage(page: PageModel, own: readonly string[], language: PageLanguage): string | undefined {
  const fits = (name: string): boolean => isHan(name) === (language === 'zh');
  const parts = own.flatMap(namesIn);
  const known = parts.find(fits);
  if (known !== undefined || parts.length === 0) return known;
  const { ownNames } = learnEntryStyle(page, page.text.length, { ownNames: own });
  return ownNames.find(name => fits(name) && isOwners(name, own, worksOf(page)));
}
