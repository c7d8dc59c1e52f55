import { remembered } from '../../remembered';
import { walkElements, type HtmlElement } from '../../syntax/htmlElements';
import { isWithin, slice } from '../../text/range';
import { wordCount } from '../../text/wordCount';
import { aloneHtmlDraftOf, htmlDraftOf } from '../drafts/workDraft';
import type { PageModel } from '../pageModel';
import { toldByHeadings } from '../paperHeadings';

/** In words: what has fewer, and no work below it, is the name of a section, `Contact`. */
const shortestTitle = 4;

/** A page with more headings that read as titles for each that names a section lists its papers below headings of that level. */
const titlesBySection = 3;

/** Whether an element is a heading that may be the title of a publication: `<h2>` to `<h6>`. */
export function isHeading({ name }: HtmlElement): boolean {
  return /^h[2-6]$/.test(name);
}

/**
 * The headings in HTML that are the title of what stands in the paragraphs behind them. `<h2>Publications</h2>` is none of the papers that are paragraphs
 * behind it, nor is one of several papers; and on a page whose sections have the level `<h2>`, none of that level is.
 */
export const titleHeadings = remembered((page: PageModel): ReadonlySet<HtmlElement> => {
  const headings = [...walkElements(page.elements)].filter(one => isHeading(one) && one.end !== undefined);
  const titles = headings.filter(heading => isTitle(page, heading, paragraphsBehind(page, heading)));
  const found = new Set(titles);
  const ofSections = headings.filter(one => one.name === 'h2' && !found.has(one) && isOfSection(page, one));
  const deeper = titles.filter(({ name }) => name !== 'h2');
  return titles.length - deeper.length > ofSections.length * titlesBySection ? found : new Set(deeper);
});

/** The paragraphs that follow a heading, down to what is none. */
export function paragraphsBehind(page: PageModel, heading: HtmlElement): readonly HtmlElement[] {
  const siblings = heading.parent?.children ?? page.elements;
  const found: HtmlElement[] = [];
  for (const next of siblings.slice(siblings.indexOf(heading) + 1)) {
    const before = found.at(-1) ?? heading;
    if (next.name !== 'p' || next.end === undefined) break;
    if (!isBlank(page.masked.slice(before.range.end, next.range.start))) break;
    found.push(next);
  }
  return found;
}

function isTitle(page: PageModel, heading: HtmlElement, paragraphs: readonly HtmlElement[]): boolean {
  const last = paragraphs.at(-1);
  if (last === undefined) return false;
  const range = { start: heading.range.start, end: last.range.end };
  const draft = htmlDraftOf(page, range) ?? aloneHtmlDraftOf(page, range);
  if (draft === undefined || !isWithin(draft.title.range, heading.range)) return false;
  return paragraphs.filter(one => htmlDraftOf(page, one.range) !== undefined).length < 2;
}

/** Whether a heading that is no title is that of a section, and not of papers whose titles are headings of its level. */
function isOfSection(page: PageModel, heading: HtmlElement): boolean {
  const siblings = heading.parent?.children ?? page.elements;
  const next = siblings[siblings.indexOf(heading) + 1];
  if (next === undefined || isHeading(next)) return false;
  const words = slice(page.masked, heading.content)
    .replace(/<[^<>]*>/g, ' ')
    .trim();
  return words !== '' && (wordCount(words) < shortestTitle || toldByHeadings([words]) === 'others');
}

/** Whether a reader sees nothing there: `<!-- names -->`, of which masks leave the ends, parts title and names for the author alone. */
function isBlank(masked: string): boolean {
  return masked.replace(/<!--\s*-->/g, '').trim() === '';
}
