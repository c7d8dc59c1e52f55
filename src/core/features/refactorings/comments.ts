import { message } from '../../text/message';
import { insertion } from '../../text/edit';
import { lineBreakOf } from '../../text/lineBreak';
import { slice } from '../../text/range';
import { withinMarks } from '../../text/withinMarks';
import { linesOf, rewriting, type Refactor } from './refactoring';

/**
 * Hides the selected lines in an HTML comment. Not where that would end too early (a comment in it, `--` before a `>`), in
 * front matter, or across the border of a comment.
 */
export const wrapInComment: Refactor = ({ text, page, range }) => {
  if (range.start === range.end) return [];
  const lines = linesOf(text, range);
  const inside = slice(text, lines);
  if (inside.trim() === '' || lines.start < page.frontMatter.bodyStart || inside.includes('--')) return [];
  if (page.comments.some(({ start, end }) => start < lines.end && lines.start < end)) return [];
  const eol = lineBreakOf(text);
  return [
    rewriting(message('Hide these lines in a comment'), [
      insertion(lines.start, `<!--${eol}`),
      insertion(lines.end, `${eol}-->`),
    ]),
  ];
};

/** Shows what stands in the comment at the cursor: its marks go, with their lines where nothing else stands on them. */
export const unwrapComment: Refactor = ({ text, page, range }) => {
  const comment = page.comments.find(({ start, end }) => start <= range.start && range.end <= end);
  if (comment === undefined || /^<!--\s*homepage-/.test(slice(text, comment))) return [];
  const inside = withinMarks(text, comment, 4, 3);
  if (slice(text, inside).trim() === '') return [];
  return [
    rewriting(message('Show what this comment hides'), [
      { range: { start: comment.start, end: inside.start }, newText: '' },
      { range: { start: inside.end, end: comment.end }, newText: '' },
    ]),
  ];
};
