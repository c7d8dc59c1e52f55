import { attributeOf } from '../../syntax/html';
import { isWithin, slice, type OffsetRange } from '../../text/range';
import { wordCount } from '../../text/wordCount';
import type { PageModel } from '../pageModel';
import type { HtmlElement } from '../../syntax/htmlElements';
import { namesOther, namesVenue, namesYear } from '../venues/venueWords';

/** In words. A caption of a button has fewer, `Supplementary material`. */
const shortestTitle = 4;

/**
 * Whether an element holds the card of another publication beside the one of `title`, though nobody is named there: one that is called alike, where a
 * title stands in the same tags and a year or a venue beside it. A column with a picture and its caption, with buttons or a prize is none.
 */
export function holdsNextCard(page: PageModel, { children }: HtmlElement, title: OffsetRange): boolean {
  const own = children.find(({ range }) => isWithin(title, range));
  if (own === undefined || attributeOf(own.start, 'class') === undefined) return false;
  const tags = tagsAround(own, title);
  return children.some(other => other !== own && isCalledLike(other, own) && isCard(page, other, tags));
}

/** The elements in `own` that have the title in them, the outermost first; a link in one of them may be missing where another title is not online. */
function tagsAround(own: HtmlElement, title: OffsetRange): readonly HtmlElement[] {
  const tags: HtmlElement[] = [];
  const around = ({ range }: HtmlElement): boolean => isWithin(title, range);
  for (let next = own.children.find(around); next !== undefined; next = next.children.find(around)) tags.push(next);
  const withoutLinks = tags.filter(({ name }) => name !== 'a');
  return withoutLinks.length === 0 ? tags : withoutLinks;
}

function isCard({ masked }: PageModel, card: HtmlElement, tags: readonly HtmlElement[]): boolean {
  if (tags.length === 0) return false;
  const titles = tags.reduce<readonly HtmlElement[]>(
    (found, tag) => found.flatMap(({ children }) => children.filter(child => isCalledLike(child, tag))),
    [card],
  );
  return titles.some(({ content, range }) => {
    const title = wordsOf(slice(masked, content));
    const beside = wordsOf(
      `${masked.slice(card.content.start, range.start)} ${masked.slice(range.end, card.content.end)}`,
    );
    return (
      wordCount(title) >= shortestTitle &&
      !namesVenue(title) &&
      !namesOther(title) &&
      (namesYear(beside) || namesVenue(beside))
    );
  });
}

function isCalledLike(one: HtmlElement, other: HtmlElement): boolean {
  return one.name === other.name && attributeOf(one.start, 'class')?.value === attributeOf(other.start, 'class')?.value;
}

function wordsOf(html: string): string {
  return html
    .replace(/<[^<>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
