import { type Finding } from '../rule';
import { message } from '../../text/message';
import type { TextBlock } from './shownTexts';

/** `[Code]([https://…](https://…)`, with no bracket behind it that could close one before the address. */
const linkInAddress =
  /(?<!\\)(\[(?:\\.|[^[\]\n\\]){1,300}\]\()\[(https?:\/\/[^\s()<>[\]]{1,500})\]\((https?:\/\/[^\s()<>[\]]{1,500})\)(?![^()\n]{0,300}\))/g;

/** Links whose address is a whole link, of which kramdown reads the inner one alone. */
export function* linksInAddresses({ start, end, isShown }: TextBlock, masked: string): Iterable<Finding> {
  const source = masked.slice(start, end);
  if (!source.includes(']([http')) return;
  for (const { 0: all, 1: before = '', 2: words = '', 3: target = '', index } of source.matchAll(linkInAddress)) {
    const from = start + index;
    const behind = from + before.length;
    if (!isShown(behind - 1)) continue;
    yield {
      range: { start: from, end: from + all.length },
      message: message(
        'The address of this link is a link itself: visitors see the brackets around it, and cannot click the words. Write the address alone.',
      ),
      fixes: [...new Set([target, words])].map(address => ({
        kind: 'address-of-link',
        title: message('Write “{0}”', `${before}${address})`),
        edits: [{ range: { start: behind, end: from + all.length }, newText: `${address})` }],
        safe: false,
      })),
    };
  }
}
