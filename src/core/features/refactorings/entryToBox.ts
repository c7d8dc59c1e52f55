import type { ListEntry, PageModel } from '../../page/pageModel';
import { worksOf } from '../../page/works/works';
import { isNamedAfterPapers } from '../../publications/entries/sectionForPapers';
import { message } from '../../text/message';
import { lineBreakOf } from '../../text/lineBreak';
import { isWithin, slice } from '../../text/range';
import { linesOf, rewriting, type Refactor } from './refactoring';

/**
 * Makes a paper box, as the template writes it, of the outermost list entry at the cursor, where that is a paper. A venue in backticks that begins
 * the entry becomes the badge; the picture is still to be named.
 */
export const entryToBox: Refactor = ({ text, page, range }) => {
  const entry = page.entries.filter(({ range: own }) => isWithin(range, own)).at(-1);
  if (entry === undefined || entry.depth > 0 || !isAlone(entry, page)) return [];
  if (!isPaper(entry, page)) return [];
  const lines = linesOf(text, entry.range);
  const marker = /^([-*+]|\d+\.)[ \t]+/.exec(slice(text, lines))?.[0];
  if (marker === undefined || /^\s*$/.test(slice(text, entry.content))) return [];
  const eol = lineBreakOf(text);
  const [first = '', ...more] = slice(text, lines).slice(marker.length).split(/\r?\n/);
  const { badge, rest } = badgeOf(first);
  const body = [rest, ...more.map(line => withoutIndent(line, marker.length))].join(eol);
  const newText = [
    `<div class='paper-box'><div class='paper-box-image'><div>${badgeDiv(badge)}<img src='' alt="" width="100%"></div></div>`,
    '<div class=\'paper-box-text\' markdown="1">',
    '',
    body.trimEnd(),
    '',
    '</div>',
    '</div>',
  ].join(eol);
  const before = needsBlank(text.slice(0, lines.start), /\n[ \t]*\r?\n$/) ? eol : '';
  const after = needsBlank(text.slice(lines.end), /^\r?\n[ \t]*\r?\n/) ? eol : '';
  return [
    rewriting(message('Make it a paper box with a picture'), [{ range: lines, newText: before + newText + after }]),
  ];
};

/** In a section for papers also one that cannot be read: a poster at a conference that was visited is none. */
function isPaper({ range }: ListEntry, page: PageModel): boolean {
  return isNamedAfterPapers(page, range.start) || worksOf(page).some(work => isWithin(work.range, range));
}

/** Not within an element of HTML, whose content another grammar rules. */
function isAlone({ range }: ListEntry, { elements }: PageModel): boolean {
  return !elements.some(element => isWithin(range, element.range));
}

/** Who marks their own name so has it in a list of names: `` `Mei Lin`, Ann Reed. ``  */
function badgeOf(line: string): { readonly badge: string; readonly rest: string } {
  const [whole = '', , badge = ''] = /^(`{1,2})([^`<>&]{1,40})\1(?!\s?[,，、;；]|\s(?:and|&)\s)[ \t]*/.exec(line) ?? [];
  return { badge, rest: line.slice(whole.length) };
}

function badgeDiv(badge: string): string {
  return badge === '' ? '' : `<div class="badge">${badge}</div>`;
}

function withoutIndent(line: string, width: number): string {
  let at = 0;
  while (at < width && (line[at] === ' ' || line[at] === '\t')) at++;
  return line.slice(at);
}

function needsBlank(beside: string, blank: RegExp): boolean {
  return beside.trim() !== '' && !blank.test(beside);
}
