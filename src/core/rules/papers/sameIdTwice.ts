import type { HtmlTag } from '../../syntax/htmlTag';
import { attributeOf } from '../../syntax/html';
import { rightId, titleAround } from './rightId';
import { type Finding, type PageRuleInput } from '../rule';
import { message } from '../../text/message';

/**
 * Spans of one id that stand with papers of different titles: one of them shows the number of the other. The same paper
 * listed twice is fine, and so is what has no clear title.
 */
export function* sameIdTwice(spans: readonly HtmlTag[], { page, site }: PageRuleInput): Iterable<Finding> {
  const seen = new Map<string, string>();
  for (const tag of spans) {
    const data = attributeOf(tag, 'data');
    if (!data?.value) continue;
    const title = titleAround(tag, page);
    const first = seen.get(data.value);
    if (title === undefined) continue;
    if (first === undefined) seen.set(data.value, title);
    else if (differ(first, title)) {
      yield {
        range: data.valueRange,
        severity: 'warning',
        message: message(
          '“{0}” and “{1}” have the same id: both show the same number of citations. Look up the id of this paper.',
          title,
          first,
        ),
        fixes: rightId(tag, { page, site }),
      };
    }
  }
}

function differ(a: string, b: string): boolean {
  const [one, other] = [a, b].map(title => title.toLowerCase().replace(/[^\p{L}\d]/gu, ''));
  if (one === undefined || other === undefined) return false;
  return !one.includes(other) && !other.includes(one) && one.slice(0, 12) !== other.slice(0, 12);
}
