import type { OffsetRange } from '../../text/range';
import { type Finding } from '../rule';
import { message } from '../../text/message';

/** Tells that a name which stands at `range` is nearly another, and offers that one. */
export function misspelt(range: OffsetRange, written: string, meant: string): Finding {
  return {
    range,
    explains: true,
    message: message('Nothing reads “{0}”: “{1}” may be meant.', written, meant),
    fixes: [
      {
        kind: 'rename',
        title: message('Write “{0}”', meant),
        edits: [{ range, newText: meant }],
        safe: false,
      },
    ],
  };
}
