import type { KramdownElement } from '../../kramdown/tree';
import { type Finding } from '../rule';
import { message } from '../../text/message';
import { otherBlank } from './otherBlank';

/**
 * `##News`: the GFM parser of kramdown wants a blank behind the signs of a heading, and takes no other for it (U+00A0, U+3000). Several of
 * them in a line are tags of a social network, and numbers (`#1`) are numbers. `source` begins at the offset `start`.
 */
export function* leftHeading(source: string, start: number, parent: KramdownElement): Iterable<Finding> {
  const { type, children, details } = parent;
  const [signs = ''] = /^#{1,6}(?=[^#\d \t\r\n])/.exec(source) ?? [];
  if (
    type !== 'p' ||
    details?.transparent === true ||
    children.length > 3 ||
    signs === '' ||
    source.length > 80 ||
    /\n|\s#/.test(source)
  )
    return;
  const end = start + signs.length;
  const wide = otherBlank(source.slice(signs.length)).length;
  yield {
    range: { start, end: start + source.length },
    message: message('There is no plain space after “{0}”: visitors see it as text, and not as a heading.', signs),
    fixes: [
      {
        kind: 'add-blank',
        title: message('Put a space after it'),
        edits: [{ range: { start: end, end: end + wide }, newText: ' ' }],
        safe: false,
      },
    ],
  };
}
