import { addTo } from '../../grouped';
import type { PageModel } from '../../page/pageModel';
import type { HtmlTag } from '../../syntax/htmlTag';
import { remembered } from '../../remembered';
import { readTags } from '../../syntax/html';
import { firstWhere } from '../../text/firstWhere';
import type { OffsetRange } from '../../text/range';
import { type PageRuleInput, type RelatedPlace } from '../rule';
import { message } from '../../text/message';

/** The other half of an element inside a comment of a range: `<!-- <div> -->` … `</div>`. */
export function hiddenHalf(
  kind: HtmlTag['kind'],
  name: string,
  { start, end }: OffsetRange,
  { page, path }: PageRuleInput,
): readonly RelatedPlace[] {
  const halves = halvesIn(page).get(`${kind} ${name}`) ?? [];
  const half = halves[firstWhere(halves, ({ comment }) => comment.start >= start)];
  if (half === undefined || half.comment.end > end) return [];
  return [{ path, range: half.range, message: message('Its other half is in this comment.') }];
}

interface Half {
  readonly range: OffsetRange;
  readonly comment: OffsetRange;
}

/** The first tag of each kind and name in each comment that does not have both halves, by `end div`. */
const halvesIn = remembered(({ text, comments }: PageModel): ReadonlyMap<string, readonly Half[]> => {
  const found = new Map<string, Half[]>();
  for (const comment of comments) {
    const inside = text.slice(comment.start, comment.end).replaceAll('<!--', '    ').replaceAll('-->', '   ');
    const tags = readTags(inside);
    const balance = new Map<string, number>();
    for (const { kind, name } of tags) balance.set(name, (balance.get(name) ?? 0) + (kind === 'start' ? 1 : -1));
    const seen = new Set<string>();
    for (const { kind, name, range } of tags) {
      const key = `${kind} ${name}`;
      if (balance.get(name) === 0 || seen.has(key)) continue;
      seen.add(key);
      const begin = comment.start + range.start;
      const half = { range: { start: begin, end: begin + name.length + (kind === 'end' ? 2 : 1) }, comment };
      addTo(found, key, half);
    }
  }
  return found;
});
