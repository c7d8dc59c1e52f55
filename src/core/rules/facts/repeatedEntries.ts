import { groupedBy } from '../../grouped';
import { namesAny } from '../../page/headings/headingKinds';
import type { ListEntry, PageModel } from '../../page/pageModel';
import type { TextEdit } from '../../text/edit';
import { message } from '../../text/message';
import { slice } from '../../text/range';
import type { FactCheck } from './factInput';

/** The template's own sample text is another rule's business. */
const sample = /lorem ipsum|YYYY|年\.月|example\.com/i;

/** The same prize may be won twice in a month, three times hardly. */
const isPrize = (text: string): boolean => namesAny(text, ['honours']) || /medal|fellowship|称号/i.test(text);

/** Items of one list that say the same, letter by letter: copies that were to be changed. Short ones (`Reviewer`) may repeat. */
export const repeatedEntries: FactCheck = function* ({ lists, page, path }) {
  for (const list of lists) {
    const long = list.filter(({ text }) => text.length >= 12);
    const groups = groupedBy(long, ({ range }) => slice(page.text, range).replace(/\s+/g, ' ').trim());
    for (const [words, [first, ...copies]] of groups) {
      if (sample.test(words)) continue;
      const [second] = copies;
      if (first === undefined || second === undefined || (copies.length < 2 && isPrize(first.text))) continue;
      yield {
        range: second.content,
        message: message('This item is in the list {0} times.', String(copies.length + 1)),
        fixes: [
          {
            kind: 'drop-copies',
            title: message('Keep the first, remove the copies'),
            edits: copies.map(copy => removal(page, copy)),
            safe: false,
          },
        ],
        related: [first, ...copies.slice(1, 8)].map(({ content }) => ({
          path,
          range: content,
          message: message('The same item.'),
        })),
      };
    }
  }
};

/** The item with the line break before it. */
function removal({ text }: PageModel, { range }: ListEntry): TextEdit {
  let start = range.start;
  while (start > 0 && /[ \t]/.test(text.charAt(start - 1))) start--;
  if (text.charAt(start - 1) === '\n') start--;
  if (text.charAt(start - 1) === '\r') start--;
  let end = range.end;
  while (end < text.length && /[ \t]/.test(text.charAt(end))) end++;
  return { range: { start, end }, newText: '' };
}
