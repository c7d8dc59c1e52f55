import type { PageModel } from '../../page/pageModel';
import { remembered } from '../../remembered';
import { attributeOf } from '../../syntax/html';
import { walkElements, type HtmlElement } from '../../syntax/htmlElements';
import { standsAlone } from '../../text/lines';
import { slice, type OffsetRange } from '../../text/range';

/** In letters: a word that begins so is the same one in the plural, `talks`, or in a compound. */
const shortestStem = 4;

/** Behind the comment that says what an element ends, right behind that or on the next line: `</section> <!-- /News -->`; else where the element ends. */
export function behindClosing(page: PageModel, element: HtmlElement, limit: number): number {
  const { text, comments } = page;
  const { end } = element.range;
  const next = comments.find(({ start }) => start >= end);
  if (next === undefined || next.end > limit) return end;
  const gap = text.slice(end, next.start);
  const isNear = /^[ \t]*(?:\r?\n[ \t]*)?$/.test(gap);
  const closes =
    isClosing(page, next, siblingsOf(page, element)) ||
    (!gap.includes('\n') && /^<!--\s*[.#][\w-]+\s*-->$/.test(slice(text, next)));
  return isNear && closes ? next.end : end;
}

/** `<!-- /News -->`, `<!-- end news -->`, `<!-- News end -->`; `<!-- Front end -->` behind the section of news is no end of that. */
function isClosing(page: PageModel, comment: OffsetRange, siblings: readonly HtmlElement[]): boolean {
  const { text } = page;
  const said = slice(text, comment);
  if (/^<!--\s{0,20}(?:\/|结束)|结束\s{0,20}-->$/u.test(said)) return true;
  const ended = endedBy(said);
  if (ended === undefined) return false;
  if (areNamedIn(ended.words, namesAbove(page, comment, siblings))) return true;
  const below = siblings.find(({ range }) => range.start >= comment.end);
  if (below !== undefined && areNamedIn(ended.words, namesOf(text, below))) return false;
  // `<!-- Content end -->` among such ends as `<!-- News end -->`
  return ended.isAhead || endsSectionsSo(page) || /^[ \t]*\r?\n[ \t]*\r?\n/.test(text.slice(comment.end));
}

/** What a comment says to end, by its words: `news` of `End of the news`, and whether “end” stands ahead of them. */
function endedBy(comment: string): { readonly words: readonly string[]; readonly isAhead: boolean } | undefined {
  const words = wordsOf(comment);
  const isAhead = /^(?:end|ends|ending)$/.test(words[0] ?? '');
  if (!isAhead && !/^ends?$/.test(words.at(-1) ?? '')) return undefined;
  const ended = isAhead ? words.slice(1) : words.slice(0, -1);
  return { words: ended.filter(word => !/^(?:of|the|section)$/.test(word)), isAhead };
}

/** Whether each of some words is one of the names, perhaps in the plural, or they are one together: `talk` and `Invited Talks`, `front` of `Frontend`. */
function areNamedIn(words: readonly string[], names: readonly string[]): boolean {
  return words.every(word => names.some(name => isAlike(word, name) || isAlike(name, word)));
}

function isAlike(word: string, longer: string): boolean {
  return longer === word || (word.length >= shortestStem && longer.startsWith(word));
}

/** Whether a comment of a page says by the words ahead of “end” what it ends: `<!-- News end -->`. */
const endsSectionsSo = remembered((page: PageModel): boolean => {
  const byEnd = new Map([...walkElements(page.elements)].map(element => [element.range.end, element]));
  return page.comments.some(comment => {
    const ended = endedBy(slice(page.text, comment));
    if (ended === undefined || ended.isAhead || ended.words.length === 0) return false;
    const above = byEnd.get(page.text.slice(0, comment.start).trimEnd().length);
    return above !== undefined && areNamedIn(ended.words, namesOf(page.text, above));
  });
});

/** The words that name what stands above a comment, up to the heading of that and the comment right above it. */
function namesAbove(
  { text, comments }: PageModel,
  comment: OffsetRange,
  siblings: readonly HtmlElement[],
): readonly string[] {
  const names: string[] = [];
  const above = siblings.filter(({ range }) => range.end <= comment.start).reverse();
  for (const element of above) {
    names.push(...namesOf(text, element));
    const before = text.slice(0, element.range.start).trimEnd().length;
    const own = comments.find(({ end }) => end === before);
    if (own !== undefined) names.push(...wordsOf(slice(text, own)));
    if ([...walkElements([element])].some(isHeading)) break;
  }
  return names;
}

/** The words of the headings in an element, of its id and its class. */
function namesOf(text: string, element: HtmlElement): readonly string[] {
  const headings = [...walkElements([element])].filter(isHeading).map(({ content }) => slice(text, content));
  const names = ['id', 'class'].map(name => attributeOf(element.start, name)?.value ?? '');
  return [...headings, ...names].flatMap(wordsOf);
}

function wordsOf(text: string): readonly string[] {
  const words = text.replace(/<(?:[a-z/][^<>]*)?>/gi, ' ').toLowerCase();
  return words.match(/[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/gu) ?? [];
}

function isHeading({ name }: HtmlElement): boolean {
  return /^h[1-6]$/.test(name);
}

function siblingsOf({ elements }: PageModel, { parent }: HtmlElement): readonly HtmlElement[] {
  return parent?.children ?? elements;
}

/** Where an element begins with what is written for it above, an offset of the page: `<!-- News -->`, `<a id="news"></a>`. */
export function startOf(page: PageModel, element: HtmlElement): number {
  const { text, comments } = page;
  const siblings = siblingsOf(page, element);
  let { start } = element.range;
  for (let at = siblings.indexOf(element) - 1; ;) {
    const before = text.slice(0, start).trimEnd().length;
    if (/\n[^\n]*\n/.test(text.slice(before, start))) return start;
    const comment = comments.find(({ end }) => end === before);
    const sibling = siblings[at];
    if (comment !== undefined && isOfSection(page, comment, siblings)) start = comment.start;
    else if (sibling?.range.end === before && isAnchor(text, sibling)) {
      ({ start } = sibling.range);
      at--;
    } else return start;
  }
}

/** Whether a comment is about what stands below it. */
function isOfSection(page: PageModel, comment: OffsetRange, siblings: readonly HtmlElement[]): boolean {
  const isOfCode = /<h[1-6]\b/i.test(slice(page.text, comment));
  return standsAlone(page.text, comment) && !isOfCode && !isClosing(page, comment, siblings);
}

function isAnchor(text: string, { start, end, content }: HtmlElement): boolean {
  const isNamed = start.attributes.some(({ name }) => name === 'id' || name === 'name');
  return isNamed && end !== undefined && slice(text, content).trim() === '';
}
