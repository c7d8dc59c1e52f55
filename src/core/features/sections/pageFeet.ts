import { isPageFoot } from '../../page/pageFoot';
import { readReferences } from '../../page/characterReferences';
import type { PageModel } from '../../page/pageModel';
import { attributeOf } from '../../syntax/html';
import type { HtmlElement } from '../../syntax/htmlElements';
import { standsAlone } from '../../text/lines';
import { slice, type OffsetRange } from '../../text/range';
import { trimmedEnd } from '../../text/trimmedEnd';
import { saysAny, showsAny } from './saysAny';

/**
 * Behind the last of what stands below a heading, an offset of the page; scripts, styles and the foot of a page are no part of it.
 * @param holder what holds the section, `undefined` for the page itself
 * @param below from behind the heading, or behind the element that it begins, to where the next section begins or `holder` ends
 * @param isLast whether `holder` ends there: above another section stands no foot of the page, whatever is called so
 * @param headingEnd where the heading ends: what says that it is a foot is none where a section has nothing else
 */
export function aboveFeet(
  page: PageModel,
  holder: HtmlElement | undefined,
  below: OffsetRange,
  isLast: boolean,
  headingEnd = below.start,
): number {
  const children = (holder?.children ?? page.elements).filter(
    ({ range }) => range.start >= below.start && range.end <= below.end,
  );
  const elements = children.filter(child => isBehindText(child) || (isLast && isFoot(child)));
  const feet = [...elements.map(({ range }) => range), ...(isLast ? includedFeet(page) : [])];
  const whole = trimmedEnd(page.text, below);
  let end = whole;
  for (;;) {
    const foot =
      feet.find(range => range.end === end && range.start >= below.start) ??
      (isLast ? saidFoot(page, children, { start: below.start, end }, headingEnd) : undefined);
    if (foot === undefined) return end;
    end = trimmedEnd(page.text, { start: below.start, end: foot.start });
  }
}

/** The same for the last section of a page in Markdown, where a blank line parts them; what is all that a section shows is its own. */
export function aboveMarkdownFeet(page: PageModel, below: OffsetRange): number {
  const end = trimmedEnd(page.text, below);
  const above = aboveFeet(page, undefined, below, true);
  const isApart = /^[ \t]*\r?\n[ \t]*\r?\n/.test(page.text.slice(above, end));
  return isApart && showsAny(page, { start: below.start, end: above }) ? above : end;
}

function isBehindText(element: HtmlElement): boolean {
  return /^(?:script|style|link|footer|nav)$/.test(element.name) && !isWidget(element);
}

/** Whether a script draws where it stands what visitors see: a map or a count of them, the code of a gist, a formula. */
function isWidget({ name, start }: HtmlElement): boolean {
  if (name !== 'script') return false;
  const said = ['id', 'src', 'type'].map(attribute => attributeOf(start, attribute)?.value ?? '');
  return said.some(value => drawing.test(value));
}

const drawing =
  /clustrmaps|clstr_globe|mapmyvisitors|revolvermaps|flagcounter|\/\/waust\.at\/|\/\/gist\.github\.com\/|^math\/|^text\/tikz/i;

function isFoot({ name, start }: HtmlElement): boolean {
  if (!/^(?:div|p|center)$/.test(name)) return false;
  const names = [attributeOf(start, 'id'), attributeOf(start, 'class')].map(attribute => attribute?.value ?? '');
  return names.some(value => /(?:^|\s)(?:(?:site-|page-)?footer|foot|copyright)(?:\s|$)/i.test(value));
}

/**
 * `<small>Last updated in May</small>` behind the last section of a page, with the `<hr>` above it, in Markdown `*© 2029 Mei Lin*`, too; an element more
 * below that says what is none of a foot, nor is what a section has alone.
 */
function saidFoot(
  page: PageModel,
  children: readonly HtmlElement[],
  below: OffsetRange,
  headingEnd: number,
): OffsetRange | undefined {
  const above = children.filter(({ range }) => range.end <= below.end);
  const [line, last] = [above.at(-2), above.at(-1)];
  const foot =
    last?.range.end === below.end && footElement.test(last.name)
      ? last.range
      : page.markup === 'markdown' && page.paragraphs.find(({ end }) => end === below.end);
  if (foot === undefined || foot === false || foot.start < below.start) return undefined;
  const words = readText(slice(page.masked, foot).replace(/<[^<>]*>/g, ''));
  const isOfPage = isPageFoot(words) && !pictureCredit.test(words) && !/<h[1-6]\b/i.test(page.masked.slice(foot.start));
  if (!isOfPage || !showsAny(page, { start: headingEnd, end: foot.start })) return undefined;
  const isBelowLine = line?.name === 'hr' && !saysAny(page, { start: line.range.end, end: foot.start });
  return { start: isBelowLine ? line.range.start : foot.start, end: below.end };
}

const footElement = /^(?:small|p|div|center|i|em|font|span|address)$/;

/** `© Photo by Mei Lin` below a picture is said of that, not of the page. */
const pictureCredit = /^©\s*(?:photo|image|picture)/i;

/** As a visitor reads it, without marks of emphasis before it. */
function readText(words: string): string {
  return readReferences(words)
    .map(({ text }) => text)
    .join('')
    .replace(/^[\s*_]+/, '');
}

/** `{% include footer.html %}`, `{% include footer/custom.html %}`, `{% include google-analytics.html %}` on lines of their own; `descriptions.html` and `footnotes.html` are none. */
function includedFeet({ liquid, text }: PageModel): readonly OffsetRange[] {
  return liquid.flatMap(region => {
    const isInclude = region.kind === 'tag' && region.name.startsWith('include') && standsAlone(text, region.range);
    const [file = ''] = isInclude ? slice(text, region.markup).trim().split(/\s/) : [];
    return footFile.test(file) ? [region.range] : [];
  });
}

const footFile = /(?:^|[/_-])(?:foot|footer|scripts?|copyright|analytics)(?:[./_-]|$)/i;
