import { message } from '../../rules/rule';
import { lineBreakOf } from '../../text/lineBreak';
import { slice } from '../../text/range';
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
      { range: { start: lines.start, end: lines.start }, newText: `<!--${eol}` },
      { range: { start: lines.end, end: lines.end }, newText: `${eol}-->` },
    ]),
  ];
};

/** Shows what stands in the comment at the cursor: its marks go, with their lines where nothing else stands on them. */
export const unwrapComment: Refactor = ({ text, page, range }) => {
  const comment = page.comments.find(({ start, end }) => start <= range.start && range.end <= end);
  if (comment === undefined || /^<!--\s*homepage-/.test(slice(text, comment))) return [];
  const inside = slice(text, { start: comment.start + 4, end: comment.end - 3 });
  if (inside.trim() === '') return [];
  const head = /^[ \t]*\r?\n/.exec(inside)?.[0].length ?? /^[ \t]*/.exec(inside)?.[0].length ?? 0;
  const tail = /\r?\n[ \t]*$/.exec(inside)?.[0].length ?? /(?<![ \t])[ \t]*$/.exec(inside)?.[0].length ?? 0;
  return [
    rewriting(message('Show what this comment hides'), [
      { range: { start: comment.start, end: comment.start + 4 + head }, newText: '' },
      { range: { start: comment.end - 3 - tail, end: comment.end }, newText: '' },
    ]),
  ];
};
