import type { PageModel } from '../../page/pageModel';
import { isNamedAfterPapers } from '../../publications/entries/sectionForPapers';
import { wordCount } from '../../text/wordCount';
import { worksOf } from '../../page/works/works';
import { wordsOf } from '../../text/foldedText';
import { createRangeIndex, outermost } from '../../page/rangeIndex';
import { unreadHtmlItems } from '../../page/works/unreadItems';
import { unreadParagraphs } from '../../page/works/unreadParagraphs';
import { slice, type OffsetRange } from '../../text/range';
import { message, type Message } from '../../text/message';
import { oneLine } from '../entries/blockLines';
import { entryBlocks } from '../entries/entryBlocks';

/**
 * Names the entries in sections for papers that the view of the homepage counts and nothing is exported of; none that name a work which was
 * read elsewhere, on the page in the other language.
 */
export function notesOnUnread(pages: readonly PageModel[]): readonly Message[] {
  const read = pages
    .flatMap(worksOf)
    .flatMap(({ title }) => (wordCount(title.text) < 4 ? [] : [wordsOf(title.text).join(' ')]));
  const names = (entry: string): boolean => {
    const words = wordsOf(entry).join(' ');
    return read.some(title => words.includes(title));
  };
  const titles = pages.flatMap(page =>
    unreadOf(page).flatMap(({ title, range }) =>
      isNamedAfterPapers(page, range.start) && !names(slice(page.text, range)) ? [`“${title}”`] : [],
    ),
  );
  return titles.length === 0
    ? []
    : [
        message('These entries cannot be read as publications for certain and are left out: {0}.', [
          ...new Set(titles),
        ]),
      ];
}

/** Entries, items in HTML and paragraphs without a work, in the order of the text. */
function unreadOf(page: PageModel): readonly { readonly range: OffsetRange; readonly title: string }[] {
  const blocks = entryBlocks(page).filter(({ work }) => work === undefined);
  const taken = createRangeIndex(outermost(blocks.map(({ range }) => range)));
  const others = [...unreadHtmlItems(page), ...unreadParagraphs(page)].filter(({ range }) => !taken.touches(range));
  return [...blocks, ...others.map(({ range, text }) => ({ range, title: oneLine(text) }))].sort(
    (a, b) => a.range.start - b.range.start,
  );
}
