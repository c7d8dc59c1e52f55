import { singleYear } from '../../page/headings/headingYears';
import type { PageModel } from '../../page/pageModel';
import { remembered } from '../../remembered';
import type { OffsetRange } from '../../text/range';

/** A line that says no more than the year of what is below it. */
export interface YearLine {
  readonly year: number;
  /** The whole line or, where it is underlined, both; without the line break behind. */
  readonly range: OffsetRange;
}

/** In characters, with marks: what is longer says more than a year. */
const longest = 600;

/**
 * The lines of a page that say no more than a year, in order: `## 2024`, `**2024**`, `<h3>2024</h3>`, `<summary>2024</summary>`, `<div class="year">2024</div>`, `### 📅 2024年 (12)`,
 * also with the count in a colour; `## [2024](#top)`, `## 2024 <a id="y2024"></a>`; one that is underlined with that. A heading is read as the section
 * that it begins, by `singleYear`.
 */
export const yearLinesOf = remembered((page: PageModel): readonly YearLine[] => {
  const { bodyStart } = page.frontMatter;
  const titles = new Map(page.sections.map(({ heading, title }) => [heading.start, title]));
  return [...page.masked.slice(bodyStart).matchAll(lines)].flatMap(({ 0: found, index }) => {
    if (found.length > longest || !year.test(found)) return [];
    const line = found.replace(/\r$/, '');
    const start = bodyStart + index;
    const indent = line.length - line.trimStart().length;
    const read = yearOfTitle(titles.get(start) ?? titles.get(start + indent)) ?? yearOfLine(line);
    return read === undefined ? [] : [{ year: read, range: { start, end: start + line.length } }];
  });
});

const lines = /^[^\n]+$(?:\n[ \t]*(?:-{2,}|={2,})[ \t]*\r?$)?/gm;
const year = /(?:19|20)\d\d/;

function yearOfTitle(title: string | undefined): number | undefined {
  return title === undefined ? undefined : singleYear(title);
}

/** What a line that is a year may have around it; a link that is no anchor leads to one: `<a href="#y2024">2024</a>`. */
const marks =
  /<(?:div|h[1-6]|p|b|strong|em|details|summary|span|font|small|sup|i|img)(?:\s[^<>]{0,200})?>|<\/(?:div|h[1-6]|p|b|strong|em|summary|span|font|small|sup|i|a)>|<br\s{0,3}\/?>|<(?:a|span)\s(?:id|name)=[^<>]{0,80}>/g;

function yearOfLine(written: string): number | undefined {
  const [line = ''] = /^[^\r\n]+/.exec(written) ?? [];
  // what begins or ends in this line alone is around more than it
  if ((line.match(/<div\b/g)?.length ?? 0) !== (line.match(/<\/div>/g)?.length ?? 0)) return undefined;
  const plain = line.replace(marks, '');
  const words = plain.replace(/^\s*#{1,6}(?=\s|\d)|\s#{1,6}\s*$|[*_]|\s?\{:?[^{}]{0,100}\}\s*$/g, '').trim();
  // a row of a table is none, nor what has other tags
  if (/<[a-z/]|^\||\|$/i.test(words)) return undefined;
  const isMarked = plain !== line || /^\s*#|\*\*|__/.test(line) || /[-=]{2}\s*$/.test(written.slice(line.length));
  return isMarked || isPlainYear(words) ? singleYear(words) : undefined;
}

/** Whether words that nothing sets apart are more than the end of a sentence, `(2024).`, a link to a year, `[2024](#y2024)`, or an item, `1. 2024`. */
function isPlainYear(words: string): boolean {
  return (
    /^(?:year\s|[^\p{L}\p{N}(（]*)\d{4}\s?年?[^\p{L}\p{N}]*(?:[（(][^()（）]{0,60}[)）]\s?[:：]?)?$/iu.test(words) &&
    !/\]\(|[.,;，。；]$/.test(words)
  );
}
