import { message, type Message } from '../../text/message';
import type { Unread } from './bibliography';

/**
 * How many entries of `text` could not be read, and in which line of it the first begins, from 1; `undefined` where all were. `source` is
 * what the author knows the text as: lines of a page are counted beside it.
 */
export function describeUnread(
  text: string,
  unread: readonly Unread[],
  source: 'file' | 'pasted text',
): Message | undefined {
  const [first] = unread;
  if (first === undefined) return undefined;
  const line = String(text.slice(0, first.range.start).split('\n').length);
  const count = String(unread.length);
  if (source === 'file')
    return unread.length === 1
      ? message('1 entry of the file could not be read, in line {0}, and was left out.', line)
      : message('{0} entries of the file could not be read, the first in line {1}, and were left out.', count, line);
  return unread.length === 1
    ? message('1 entry of the pasted text could not be read, in its line {0}, and was left out.', line)
    : message(
        '{0} entries of the pasted text could not be read, the first in its line {1}, and were left out.',
        count,
        line,
      );
}
