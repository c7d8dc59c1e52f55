import { beginsBlock } from '../../kramdown/htmlElements';
import type { PageModel } from '../../page/pageModel';
import { worksOf } from '../../page/works/works';
import { remembered } from '../../remembered';
import { attributeOf } from '../../syntax/html';
import { walkElements, type HtmlElement } from '../../syntax/htmlElements';
import { insertion, type TextEdit } from '../../text/edit';
import { lineBreakOf } from '../../text/lineBreak';
import { isWithin, slice, touchesOffset, type OffsetRange } from '../../text/range';
import { unitsOf, type Unit } from '../entries/pageUnits';
import { withoutOpeners } from '../style/openingSlots';
import { withoutOwn } from '../style/ownAttributes';
import { withoutSlots } from '../style/toldAttributes';

/** An element that holds one entry in Markdown and nothing else but its picture and notes: `<div class="pub" markdown="1">`, `<li markdown="1">`. */
interface Card {
  readonly element: HtmlElement;
  readonly entry: OffsetRange;
}

/** The cards of a page, in order: of each kind there are two at least, since one alone may be the frame of a list with one entry. */
const cardsOf = remembered((page: PageModel): readonly Card[] => {
  const parsed = [...walkElements(page.elements)].filter(
    ({ start, end }) => end !== undefined && attributeOf(start, 'markdown') !== undefined,
  );
  if (parsed.length < 2) return [];
  const [units, works] = [unitsOf(page), worksOf(page)];
  const cards = units.flatMap(({ kind, range }) => {
    const isPaper = kind === 'paragraph' || (kind === 'item' && works.some(work => isWithin(work.range, range)));
    if (!isPaper) return [];
    const element = parsed.filter(({ content }) => isWithin(range, content)).at(-1);
    return element !== undefined && isCard(page, units, element, range) ? [{ element, entry: range }] : [];
  });
  return cards.filter(card => cards.some(other => other !== card && formOf(other) === formOf(card)));
});

function isCard(page: PageModel, units: readonly Unit[], { content }: HtmlElement, entry: OffsetRange): boolean {
  const above = page.text.slice(content.start, entry.start).replace(picture, '');
  return (
    above.trim() === '' &&
    units.filter(({ range }) => isWithin(range, content)).length === 1 &&
    !page.sections.some(({ heading }) => isWithin(heading, content))
  );
}

/** Above the text of a card, in HTML or in Markdown. */
const picture = /<img\s[^<>]{0,800}>|!\[[^[\]]{0,200}\]\([^()\s]{1,400}\)(?:\{[^{}]{0,200}\})?|<br\s?\/?>/gi;

/** The name and the classes of a card, whatever year they tell. */
function formOf({ element: { name, start } }: Card): string {
  return `${name} ${(attributeOf(start, 'class')?.value ?? '').replace(/\d/g, '')}`;
}

/**
 * The insertion that puts entries in Markdown, each in a card of its own, beside the card in which `offset` is or that only blanks part from it: behind that, or
 * before it where `offset` is not behind the beginning of its entry. `undefined` where there is no card or another entry stands there, or what comes begins a block of HTML.
 */
export function placeInCards(page: PageModel, offset: number, entries: readonly string[]): TextEdit | undefined {
  if (entries.some(entry => beginsBlock(entry.trimStart()))) return undefined;
  const cards = cardsOf(page);
  if (cards.length === 0) return undefined;
  // an entry below the cards that stands in none
  const touched = unitsOf(page).filter(({ range }) => touchesOffset(range, offset));
  if (touched.length > 0 && !touched.some(({ range }) => cards.some(({ entry }) => entry === range))) return undefined;
  const isNear = ({ element: { range } }: Card): boolean =>
    page.text.slice(Math.min(range.end, offset), Math.max(range.start, offset)).trim() === '';
  const near = cards.find(({ element }) => touchesOffset(element.range, offset)) ?? cards.filter(isNear).at(-1);
  if (near === undefined) return undefined;
  const gap = gapBeside(page, cards, near);
  const text = entries.map(entry => inCard(page, near, entry)).join(gap);
  const { range } = near.element;
  return offset <= near.entry.start ? insertion(range.start, text + gap) : insertion(range.end, gap + text);
}

/** An entry in the tags of another one's card, with its line breaks and without what is that one's own. */
function inCard({ text }: PageModel, { element: { start, content, range } }: Card, entry: string): string {
  const tag = slice(text, start.range);
  const open = withoutSlots(withoutOpeners(text, withoutOwn(text, tag)));
  const inside = slice(text, content);
  const above = /^\s*/.exec(inside)?.[0] ?? '';
  const below = inside.slice(inside.trimEnd().length);
  return open + above + entry + below + text.slice(content.end, range.end);
}

/** What parts a card from the next one or the one above, where that is blanks alone. */
function gapBeside({ text }: PageModel, cards: readonly Card[], card: Card): string {
  const at = cards.indexOf(card);
  for (const [one, two] of [cards.slice(at, at + 2), cards.slice(Math.max(0, at - 1), at + 1)]) {
    if (one === undefined || two === undefined || one === two) continue;
    const between = text.slice(one.element.range.end, two.element.range.start);
    if (between.includes('\n') && between.trim() === '') return between;
  }
  return lineBreakOf(text).repeat(2);
}
