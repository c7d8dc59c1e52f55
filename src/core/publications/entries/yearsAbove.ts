import { lazy } from '../../lazy';
import { yearGroupsOf } from '../../page/works/yearGroups';
import type { PageModel } from '../../page/pageModel';
import { createRangeIndex, outermost } from '../../page/rangeIndex';
import { worksOf } from '../../page/works/works';
import { holdsOffset, rangeFrom } from '../../text/range';
import { foldOf } from './foldOf';
import { yearRowsOf } from './yearRows';

/** A line that says no more than the year of what is below it: `## 2024`, `**2024**`, `<h3>2024</h3>`, `<summary>2024</summary>`, `<div class="year">2024</div>`, `### 📅 2024年 (12)`, also with the count in a colour; `## Year 2024`, `## 2024 <a id="y2024"></a>`; one that is underlined with that. */
export const yearLine = lazy(() => new RegExp(`${begin}${marks}${year}${count}${ends}${behind}${underline}`, 'gmu'));

/** `## `, and a `<div>` that holds nothing else. */
const begin = String.raw`^[ \t]*(?:#{1,6}[ \t]*)?(?:<div(?:\s[^<>\n]{0,200})?>[ \t]*(?=[^\n]{0,400}</div>[ \t]*$))?`;
/** `**`, `<h3>`, `<summary>`, `<a id="y2024"></a>`. */
const marks = String.raw`(?:[*_]|<(?:h[1-6]|p|b|strong|details|summary)(?:\s[^<>\n]{0,200})?>|<span(?:\s(?:class|style)=[^<>\n]{0,200})?>|<(?:a|span)\s(?:id|name)=[^<>\n]{0,80}>(?:[ \t]*</(?:a|span)>[ \t]*)?)*`;
/** `2024`, `Year 2024`, `📅 2024年`. */
const year = String.raw`(?:[Yy]ear[ \t]|[^\p{L}\p{N}\n<>≤≥]{0,6})((?:19|20)\d\d)(?:[ \t]*年)?(?:[ \t]*\p{Extended_Pictographic}\ufe0f?)?`;
/** How many are below, `(12)`, also in a colour. */
const count = String.raw`(?:[ \t]*(?:<(?:span|font|small|sup)(?:\s[^<>\n]{0,200})?>[ \t]*)?[（(][^()（）\n]{0,40}[)）](?:[ \t]*</(?:span|font|small|sup)>)?)?`;
/** `:`, and what ends the marks. */
const ends = String.raw`(?:[ \t]*[:：])?(?:[ \t]*(?:[*_]|</(?:h[1-6]|p|b|strong|summary|a|span)>)+)?(?:[ \t]*<br[ \t]*/?>)?(?:[ \t]*</div>(?<=^[ \t]*<div[^\n]{0,600}))?`;
/** Behind them an anchor, the other `##` of a closed heading, `{: .no_toc}`. */
const behind = String.raw`(?:[ \t]*<(?:a|span)\s(?:id|name)=[^<>\n]{0,80}>[ \t]*</(?:a|span)>)?(?:[ \t]*#{1,6})?(?:[ \t]*\{:?[^{}\n]{0,100}\})?[ \t]*`;
/** `----` or `====` on the next line. */
const underline = String.raw`(?:\r?\n[ \t]*(?:-{2,}|={2,})[ \t]*)?$`;

/**
 * Under which year a place of a page stands (an offset of it): that of the last line of a year before it. A heading that is none, of its
 * level or a higher one, ends what the line is about, as the end of what it unfolds does; behind a line that is no heading any does. A row of a table that
 * is a year is about the rest of its table. In a data file
 * that has groups of years, that of the group around it. `undefined` where there is none.
 */
export function yearsAbove(page: PageModel): (offset: number) => number | undefined {
  const groups = page.data === undefined ? [] : yearGroupsOf(page);
  if (groups.length > 0)
    return offset => groups.find(({ range, isOpen }) => !isOpen && holdsOffset(range, offset))?.year;
  const { bodyStart } = page.frontMatter;
  const found = [...page.masked.slice(bodyStart).matchAll(yearLine())];
  const rows = yearRowsOf(page);
  if (found.length + rows.length === 0) return () => undefined;
  const works = createRangeIndex(outermost(worksOf(page).map(({ range }) => range)));
  const lines = found.flatMap(({ 0: whole, 1: year, index }) => {
    const range = rangeFrom(bodyStart + index, whole.length);
    if (works.touches(range)) return [];
    const own = page.sections.find(({ heading: { start } }) => holdsOffset(range, start));
    const next = page.sections.find(
      ({ heading, level }) => heading.start >= range.end && level <= (own?.level ?? Infinity),
    );
    const to = foldOf(page, range)?.range.end ?? next?.heading.start ?? page.text.length;
    return [{ year: Number(year), from: range.end, to, isRow: false }];
  });
  const ofRows = rows.flatMap(({ first, isOpen, range, around }) =>
    works.touches(range)
      ? []
      : [{ year: isOpen ? undefined : first, from: range.end, to: around.at(-1)?.end ?? range.end, isRow: true }],
  );
  const all = [...lines, ...ofRows].sort((a, b) => a.from - b.from);
  return offset => {
    // behind its table a row says nothing, and what stood above holds on
    const last = all.filter(({ from, to, isRow }) => from <= offset && (!isRow || offset < to)).at(-1);
    return last !== undefined && offset < last.to ? last.year : undefined;
  };
}
