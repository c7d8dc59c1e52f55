import type { PageModel } from '../../page/pageModel';
import type { HtmlElement } from '../../syntax/htmlElements';
import { plainText } from '../../page/pageText';
import { outermost } from '../../page/rangeIndex';
import { worksOf } from '../../page/works/works';
import { walkElements } from '../../syntax/htmlElements';
import { holdsOffset, slice, type OffsetRange } from '../../text/range';
import { createEditorHeadings } from './editorHeadings';

/** A heading with the section below it. */
export interface OutlineHeading {
  readonly level: number;
  readonly name: string;
  readonly range: OffsetRange;
  readonly selection: OffsetRange;
  /** Whether VS Code's own outline has it, too. */
  readonly known: boolean;
}

/**
 * The headings of a page in Markdown and in HTML, in order; ranges either hold each other or do not touch. One in HTML ends with the
 * element that holds it and more than a line about it, and with the section of Markdown above it. Below a heading in no
 * element that is less deep it ends with its words already: `<div><h4>Note</h4><p>* equal share</p></div>` heads no papers that follow.
 */
export function outlineHeadings(page: PageModel): readonly OutlineHeading[] {
  const isKnown = createEditorHeadings(page.text, page.frontMatter.bodyStart);
  const markdown = page.sections.map(({ level, title, titleRange, heading, range }): OutlineHeading => {
    return { level, name: title, range, selection: titleRange, known: isKnown(heading) };
  });
  const html = [...walkElements(page.elements)].filter(
    ({ name, start, end, content }) =>
      isHeadingName(name) &&
      end !== undefined &&
      slice(page.text, content).trim() !== '' &&
      !isInBox(start.range, page),
  );
  if (html.length === 0) return markdown;
  const ofNotes = new Map<OutlineHeading, number>();
  const own = html.map((element): OutlineHeading => {
    const { start, content } = element;
    const name = plainText(page.masked, page.kramdown.root, content);
    const endWhere = (holdsAlone: HoldsAlone): number =>
      holderOf(element, page, holdsAlone)?.content.end ?? page.text.length;
    const range = { start: start.range.start, end: endWhere(holder => holdsLittleBeside(name, holder, page)) };
    const level = Number(element.name.charAt(1));
    const heading = { level, name, range, selection: content, known: false };
    const holdsHeadAlone: HoldsAlone = holder =>
      holdsLittleBeside(name, holder, page) && holdsNoWordsBeside(element, holder, page);
    if (element.parent !== undefined) ofNotes.set(heading, endWhere(holdsHeadAlone));
    return heading;
  });
  const all = [...markdown, ...own].sort((a, b) => a.range.start - b.range.start);
  return ended(all, ofNotes);
}

function isHeadingName(name: string): boolean {
  return /^h[1-6]$/.test(name);
}

type HoldsAlone = (holder: HtmlElement) => boolean;

/** What holds a heading with all below it: of `<div><h2>Papers</h2><button>All</button></div>` what stands around the `div`. */
function holderOf({ parent, start }: HtmlElement, page: PageModel, holdsAlone: HoldsAlone): HtmlElement | undefined {
  const isTitle = worksOf(page).some(({ range }) => holdsOffset(range, start.range.start));
  let holder = parent;
  while (holder !== undefined && !isTitle && holdsAlone(holder)) holder = holder.parent;
  return holder;
}

/** In characters of the source, and of the words beside a heading. */
const longestHead = 4000;
const longestNote = 120;

function holdsLittleBeside(name: string, { content, children }: HtmlElement, page: PageModel): boolean {
  if (content.end - content.start > longestHead) return false;
  const inside = [...walkElements(children)];
  const isMore = inside.some(element => /^(?:li|table|dl)$/.test(element.name));
  if (isMore || inside.filter(element => isHeadingName(element.name)).length > 1) return false;
  return plainText(page.masked, page.kramdown.root, content).length <= name.length + longestNote;
}

/** Nothing but what is clicked, and signs: `<span>🔥</span><h2>News</h2><a href="/news">All</a>` */
function holdsNoWordsBeside(heading: HtmlElement, { content, children }: HtmlElement, page: PageModel): boolean {
  const clicked = [...walkElements(children)].filter(({ name }) => name === 'a' || name === 'button');
  const apart = outermost([heading, ...clicked].map(({ range }) => range));
  return [...apart, { start: content.end, end: content.end }].every(({ start }, index) => {
    const between = { start: apart[index - 1]?.end ?? content.start, end: start };
    return !/[\p{L}\p{N}]/u.test(plainText(page.masked, page.kramdown.root, between));
  });
}

/** There it is the title of a paper. */
function isInBox({ start }: OffsetRange, { boxes }: PageModel): boolean {
  return boxes.some(({ range }) => holdsOffset(range, start));
}

/**
 * Sections of HTML end where the next heading of their level begins, and with the section that holds them.
 * @param ofNotes where those inside an element end that are deeper than the heading above, which stands in none
 */
function ended(
  all: readonly OutlineHeading[],
  ofNotes: ReadonlyMap<OutlineHeading, number>,
): readonly OutlineHeading[] {
  const open: OutlineHeading[] = [];
  const ends = new Map<OutlineHeading, number>();
  for (const heading of all) {
    const above = [...open].reverse().find(last => endOf(last) > heading.range.start && !ofNotes.has(last));
    const ofNote = ofNotes.get(heading);
    if (ofNote !== undefined && above !== undefined && above.level < heading.level) ends.set(heading, ofNote);
    for (let last = open.at(-1); last !== undefined; last = open.at(-1)) {
      if (last.level < heading.level && endOf(last) > heading.range.start) break;
      ends.set(last, Math.min(endOf(last), Math.max(heading.range.start, last.selection.end)));
      open.pop();
    }
    const outer = open.at(-1);
    if (outer !== undefined) ends.set(heading, Math.min(endOf(heading), endOf(outer)));
    open.push(heading);
  }
  return all.map(heading => ({ ...heading, range: { start: heading.range.start, end: endOf(heading) } }));

  function endOf(heading: OutlineHeading): number {
    return ends.get(heading) ?? heading.range.end;
  }
}
