import { remembered } from '../../remembered';
import { walkElements, type HtmlElement } from '../../syntax/htmlElements';
import { isWithin, slice } from '../../text/range';
import { wordCount } from '../../text/wordCount';
import { aloneHtmlDraftOf, htmlDraftOf } from '../drafts/workDraft';
import type { PageModel } from '../pageModel';
import { toldByHeadings } from '../headings/paperHeadings';
import { titleEvidence, titlesAmong, type TitleEvidence } from './titleEvidence';

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
 * behind it, nor is one of several papers; and on a page whose sections have the level `<h2>`, those of that level are whose evidence is enough (`isTitle`).
 */
export const titleHeadings = remembered((page: PageModel): ReadonlySet<HtmlElement> => {
  const headings = [...walkElements(page.elements)].filter(one => isHeading(one) && one.end !== undefined);
  const titles = headings.flatMap(heading => titleAt(page, heading) ?? []);
  const found = new Set(titles.map(({ heading }) => heading));
  const ofSections = headings.filter(one => one.name === 'h2' && !found.has(one) && isOfSection(page, one));
  const outer = titles.filter(({ heading }) => heading.name === 'h2');
  if (outer.length > ofSections.length * titlesBySection) return found;
  const sure = new Set(titlesAmong(outer));
  for (const one of outer) if (!sure.has(one)) found.delete(one.heading);
  return found;
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

interface TitleHeading {
  readonly heading: HtmlElement;
  /** `undefined` where something below it is a publication without it. */
  readonly evidence: TitleEvidence | undefined;
}

function titleAt(page: PageModel, heading: HtmlElement): TitleHeading | undefined {
  const paragraphs = paragraphsBehind(page, heading);
  const last = paragraphs.at(-1);
  if (last === undefined) return undefined;
  const range = { start: heading.range.start, end: last.range.end };
  const draft = htmlDraftOf(page, range) ?? aloneHtmlDraftOf(page, range);
  if (draft === undefined || !isWithin(draft.title.range, heading.range)) return undefined;
  const works = paragraphs.filter(one => htmlDraftOf(page, one.range) !== undefined).length;
  if (works > 1) return undefined;
  return { heading, evidence: works === 0 ? titleEvidence(page, draft) : undefined };
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
