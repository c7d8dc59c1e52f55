import { type Finding, type PageRuleInput } from '../rule';
import { message } from '../../text/message';

/** `<!-- a <!-- b --> c -->`: comments do not nest, so `c -->` is shown. Only where the second end
 * closes a line: elsewhere `-->` may be an arrow. */
export function* commentInComment({ page, text }: PageRuleInput): Iterable<Finding> {
  for (const [at, { start, end }] of page.comments.entries()) {
    const inner = text.indexOf('<!--', start + 4);
    if (inner < 0 || inner >= end - 3) continue;
    const next = page.comments[at + 1]?.start ?? text.length;
    const astray = /^(?!.*<!--).*?-->(?=[ \t]*\r?$)/m.exec(page.masked.slice(end, next));
    const from = end + (astray === null ? 0 : astray.index + astray[0].length - 3);
    // filler for Liquid has marks of a comment too
    if (astray === null || !text.startsWith('-->', from)) continue;
    yield {
      range: { start: from, end: from + 3 },
      message: message(
        'This “-->” is shown on the page: a comment cannot hold another one, so the outer comment already ended at the first “-->”.',
      ),
    };
  }
}
