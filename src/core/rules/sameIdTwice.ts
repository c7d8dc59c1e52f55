import type { HtmlTag, PageModel } from '../page/pageModel';
import { readPaperTitle } from '../page/paperTitle';
import { attributeOf } from '../syntax/html';
import { message, type Finding } from './rule';

/**
 * Spans of one id that stand with papers of different titles: one of them shows the number of the other. The same paper
 * listed twice is fine, and so is what has no clear title.
 */
export function* sameIdTwice(spans: readonly HtmlTag[], page: PageModel): Iterable<Finding> {
  const seen = new Map<string, string>();
  for (const tag of spans) {
    const data = attributeOf(tag, 'data');
    if (!data?.value) continue;
    const title = titleAt(tag.range.start, page);
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
      };
    }
  }
}

function titleAt(at: number, page: PageModel): string | undefined {
  const box = page.boxes.find(({ range }) => range.start <= at && at < range.end);
  if (box !== undefined) return box.title?.text;
  const entry = page.entries.filter(({ range }) => range.start <= at && at < range.end).at(-1);
  return entry && readPaperTitle(page, entry.content)?.text;
}

function differ(a: string, b: string): boolean {
  const [one, other] = [a, b].map(title => title.toLowerCase().replace(/[^\p{L}\d]/gu, ''));
  if (one === undefined || other === undefined) return false;
  return !one.includes(other) && !other.includes(one) && one.slice(0, 12) !== other.slice(0, 12);
}
