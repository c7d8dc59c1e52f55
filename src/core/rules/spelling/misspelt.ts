import type { OffsetRange } from '../../text/range';
import type { TextEdit } from '../../text/edit';
import type { Finding, Fix } from '../rule';
import { message } from '../../text/message';

/**
 * Tells that a name which stands at `range` is nearly another, and offers that one, with the edits `more` that make room for it; nothing
 * is offered where these are `undefined`.
 */
export function misspelt(
  range: OffsetRange,
  written: string,
  meant: string,
  more: readonly TextEdit[] | undefined,
): Finding {
  return {
    range,
    explains: true,
    message: message('Nothing reads “{0}”: “{1}” may be meant.', written, meant),
    fixes: more === undefined ? [] : [rename(range, meant, more)],
  };
}

function rename(range: OffsetRange, meant: string, more: readonly TextEdit[]): Fix {
  return {
    kind: 'rename',
    title: message('Write “{0}”', meant),
    edits: [{ range, newText: meant }, ...more],
    safe: false,
  };
}
