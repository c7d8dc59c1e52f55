import type { Work } from '../../page/drafts/listedWork';
import type { PageModel } from '../../page/pageModel';
import type { OffsetRange } from '../../text/range';
import type { DissectedEntry } from './dissectEntry';
import type { PartWords } from './entryStyle';

/**
 * Which parts of an entry in HTML kramdown reads as Markdown: those in an element with `markdown="1"` or `markdown="span"`, or in one that `parse_block_html`
 * makes such. A title that is written there as in HTML would have its signs read: `P(Y|X)` as a table, `![…](…){: onerror="…"}` as a picture with a script.
 */
export function partWords(page: PageModel, { title, authors, venue, year, links, doi }: DissectedEntry): PartWords {
  const wordsAt = (range: OffsetRange | undefined): PartWords['title'] =>
    range !== undefined && isReadAsMarkdown(page, range) ? 'markdown' : undefined;
  return {
    title: wordsAt(title.range),
    authors: wordsAt(authors),
    venue: wordsAt(venue ?? authors),
    year: wordsAt(year),
    links: wordsAt(links[0]?.range ?? venue ?? authors),
    doi: wordsAt(doi),
  };
}

/** Whether title and names stand each in a block of HTML that kramdown copies, as `<div class="paper-title">…</div>` in a column of Markdown. */
export function isInRawBlocks(page: PageModel, { title, authors: { line, names } }: Work): boolean {
  const [first] = names;
  return first !== undefined && [title.range, line.place(first)].every(range => !isReadAsMarkdown(page, range));
}

/** Whether of the blocks around a range the innermost is one of Markdown, or an element that does not copy what it holds. */
function isReadAsMarkdown({ kramdown, markup }: PageModel, { start, end }: OffsetRange): boolean {
  if (markup === 'html') return false;
  const middle = Math.floor((start + end) / 2);
  let isRaw = false;
  const waiting = [...kramdown.root.children];
  for (let element = waiting.pop(); element !== undefined; element = waiting.pop()) {
    if (middle < element.start || middle >= element.end) continue;
    const { type, details } = element;
    if (type !== 'html_element') isRaw &&= type === 'text' || type === 'raw';
    else if (details?.block === true) isRaw = details.model === 'raw';
    waiting.push(...element.children);
  }
  return !isRaw;
}
