import type { PageModel } from '../../page/pageModel';
import { isVerbatimAt } from '../../page/verbatimAt';
import { walkElements } from '../../syntax/htmlElements';
import { isMapping } from '../../syntax/plainMapping';
import { insertion } from '../../text/edit';
import { lineBreakOf } from '../../text/lineBreak';
import { lineEnd, lineStart } from '../../text/lines';
import { message } from '../../text/message';
import { holdsOffset, slice, type OffsetRange } from '../../text/range';
import { isBalanced } from '../entries/blockLines';
import { pageComments } from '../sections/pageComments';
import { linesOf, rewriting, type Refactor } from './refactoring';

/**
 * Hides the selected lines in a comment of Liquid, as a hidden section is: what stands in it is not published, not in the source of the page either. One of
 * HTML is none where it begins in a list or a paragraph: kramdown shows its marks, with what it should hide. Not in code, in front matter, or
 * across the border of a comment, an element or a block of Liquid.
 */
export const wrapInComment: Refactor = ({ text, page, range }) => {
  if (range.start === range.end) return [];
  const lines = linesOf(text, range);
  if (slice(text, lines).trim() === '' || !isWhole(page, lines) || !runsLiquid(page)) return [];
  const eol = lineBreakOf(text);
  const above = lines.start === 0 ? 0 : lineEnd(text, lineStart(text, lines.start - 1));
  const [isFreeAbove, isFreeBelow] = [endsBlock(page, above), isBlankFrom(text, lines.end + eol.length)];
  return [
    rewriting(message('Hide these lines in a comment'), [
      // a line of its own would be a blank one, which makes a paragraph of each item, and two tables of one
      isFreeAbove ? insertion(lines.start, `{% comment %}${eol}`) : insertion(above, '{% comment %}'),
      insertion(lines.end, isFreeAbove || isFreeBelow ? `${eol}{% endcomment %}` : '{% endcomment %}'),
    ]),
  ];
};

/** Jekyll 4 leaves Liquid alone where the front matter says so. */
function runsLiquid({ frontMatter: { yaml } }: PageModel): boolean {
  return !isMapping(yaml.plain) || yaml.plain.render_with_liquid !== false;
}

/** Whether nothing begins in lines of the body and ends outside of them, or the other way round, and all of them are read. */
function isWhole(page: PageModel, lines: OffsetRange): boolean {
  const { start, end } = lines;
  if (start < page.frontMatter.bodyStart || /\{%-?\s*(?:end)?comment\b/.test(slice(page.text, lines))) return false;
  if (isVerbatimAt(page, start) || isVerbatimAt(page, end) || !isBalanced(page, lines)) return false;
  const isIn = ({ range }: { readonly range: OffsetRange }): boolean => holdsOffset(lines, range.start);
  return [...walkElements(page.elements)].every(
    element => element.end === undefined || isIn(element.start) === isIn(element.end),
  );
}

/** Whether a block is over at the end of a line: a blank one, a heading, the end of code, or that of the front matter. */
function endsBlock({ text, frontMatter }: PageModel, end: number): boolean {
  const line = text.slice(lineStart(text, end), end);
  return end < frontMatter.bodyStart || /^(?:[ \t]*$|#{1,6}[^#]|(?:`{3,}|~{3,}|=+|-+)[ \t]*$)/.test(line);
}

function isBlankFrom(text: string, offset: number): boolean {
  return text.slice(offset, lineEnd(text, offset)).trim() === '';
}

/** Shows what stands in the comment at the cursor: its marks go, with their lines where nothing else stands on them. */
export const unwrapComment: Refactor = ({ text, page, range }) => {
  const comment = pageComments(page).find(({ range: { start, end } }) => start <= range.start && range.end <= end);
  if (comment === undefined || /^<!--\s*homepage-/.test(slice(text, comment.range))) return [];
  const { range: marks, content, inside } = comment;
  if (slice(text, inside).trim() === '') return [];
  const isFree = (from: number, to: number): boolean => text.slice(from, to).trim() === '';
  // the line break of a line that goes on before the comment, or behind it, is its own
  const isLineAbove = !isFree(lineStart(text, marks.start), marks.start);
  const isLineBelow = !isFree(marks.end, lineEnd(text, marks.end));
  const start = isLineAbove && text.slice(content.start, inside.start).includes('\n') ? content.start : inside.start;
  const end = isLineBelow && text.slice(inside.end, content.end).includes('\n') ? content.end : inside.end;
  return [
    rewriting(message('Show what this comment hides'), [
      { range: { start: marks.start, end: start }, newText: '' },
      { range: { start: end, end: marks.end }, newText: '' },
    ]),
  ];
};
