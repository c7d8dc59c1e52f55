import type { HtmlUnit } from '../../page/html/htmlUnit';
import type { PageModel } from '../../page/pageModel';
import { createRangeIndex } from '../../page/rangeIndex';
import { worksOf } from '../../page/works/works';
import { remembered } from '../../remembered';
import { slice } from '../../text/range';
import { isChineseTitle } from '../references/reference';
import type { Unit } from '../entries/pageUnits';

/** What a work is in, as far as lists in two languages write it in two ways: `题名[C]//`, and `Title. In `. */
export type EntryLanguage = 'chinese' | 'other';

/** The language of the title of the work in a unit; `undefined` where it holds none. */
type LanguageOf = (unit: Unit | HtmlUnit) => EntryLanguage | undefined;

/** Which language each entry of a page is in; `undefined` where all are in one. */
export const entryLanguages = remembered((page: PageModel): LanguageOf | undefined => {
  const works = [...worksOf(page)].sort((a, b) => a.range.start - b.range.start);
  const languages = works.map(({ title }): EntryLanguage =>
    isChineseTitle(slice(page.text, title.range)) ? 'chinese' : 'other',
  );
  if (new Set(languages).size < 2) return undefined;
  const index = createRangeIndex(works.map(({ range }) => range));
  return ({ range }) => {
    const at = index.firstFrom(range.start);
    return (works[at]?.range.start ?? Infinity) < range.end ? languages[at] : undefined;
  };
});
