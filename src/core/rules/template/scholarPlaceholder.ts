import { message } from '../../text/message';
import { rangeOf, type OffsetRange } from '../../text/range';
import type { Finding } from '../rule';

/** The placeholder of an id in an address of Google Scholar. */
export interface ScholarPlaceholder {
  /** `SCHOLAR_ID`, in UTF-16 code units of the address. */
  readonly range: OffsetRange;
  /** `user=SCHOLAR_ID&`, where the id itself stands beside it: `?user=SCHOLAR_ID&user=AbCdEfGhIjKL`. */
  readonly beside: OffsetRange | undefined;
}

/** Finds `SCHOLAR_ID`, `YOUR_ID`, `YOUR_GOOGLE_SCHOLAR_ID` and the like in `https://scholar.google.com/citations?user=…`, where an id has 12 signs. */
export function scholarPlaceholder(address: string): ScholarPlaceholder | undefined {
  if (!/^\s*https?:\/\/scholar\.google\.[a-z.]{2,9}\/citations\?/.test(address)) return undefined;
  const found = /(?<=[?&])user=((?:YOUR|MY)?[_-]?(?:GOOGLE)?[_-]?(?:SCHOLAR)?[_-]?(?:USER)?[_-]?ID)(?:&|(?=#)|$)/i.exec(
    address.trimEnd(),
  );
  const [whole = '', id = ''] = found ?? [];
  if (found === null) return undefined;
  const start = found.index + 'user='.length;
  const isBeside =
    whole.endsWith('&') && /[?&]user=[\w-]{12}(?![\w-])/.test(address.slice(found.index + whole.length - 1));
  return {
    range: { start, end: start + id.length },
    beside: isBeside ? rangeOf(found) : undefined,
  };
}

/** What is told where the id itself stands beside the placeholder: which of the two Google Scholar takes is not known. */
export const idBeside: Pick<Finding, 'message' | 'severity'> = {
  severity: 'warning',
  message: message(
    'A placeholder for a Google Scholar id stands before the id itself, and the link may lead to nobody’s profile: delete it.',
  ),
};
