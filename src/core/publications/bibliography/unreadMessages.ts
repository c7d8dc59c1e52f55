import { message, type Message } from '../../text/message';
import type { Unread } from './bibliography';

/** How many entries of `text` could not be read, and in which line the first begins, from 1; `undefined` where all were. */
export function describeUnread(text: string, unread: readonly Unread[]): Message | undefined {
  const [first] = unread;
  if (first === undefined) return undefined;
  const line = String(text.slice(0, first.range.start).split('\n').length);
  return unread.length === 1
    ? message('1 entry could not be read, in line {0}.', line)
    : message('{0} entries could not be read, the first in line {1}.', String(unread.length), line);
}
