import { addTo } from '../../grouped';
import { remembered } from '../../remembered';
import { declaredIds, type DeclaredId, type PageIds } from '../../site/declaredIds';
import type { SitePage } from '../../site/siteSnapshot';
import type { OffsetRange } from '../../text/range';
import { resolve, type Resolved } from './resolve';
import { referencesIn, type PlacedReference, type SiteReading } from '../siteReading';

/** An id on a page that has it. */
export interface IdOnPage {
  readonly page: SitePage;
  readonly declared: DeclaredId;
}

/** What a place of a file speaks of. */
export type Subject =
  /** The place names something. */
  | { readonly kind: 'use'; readonly range: OffsetRange; readonly resolved: Resolved }
  /** The place is something that can be named: a heading, an anchor. A piece is it on each page that includes it. */
  | { readonly kind: 'declaration'; readonly range: OffsetRange; readonly ids: readonly IdOnPage[] };

/** What stands at an offset of a file of the site; a cursor behind the last letter counts. */
export function subjectAt(reading: SiteReading, path: string, offset: number): Subject | undefined {
  for (const reference of referencesIn(reading, path)) {
    if (!touches(reference.range, offset)) continue;
    const segment = segmentAt(reference, offset);
    const upTo = resolve(reading, { ...reference, ...segment.upTo });
    if (upTo !== undefined) return { kind: 'use', range: segment.range, resolved: upTo };
    // `site.data.talks.oral` may be `_data/talks/oral.yml`: the folder alone is nothing to open
    const resolved = resolve(reading, reference);
    if (resolved !== undefined) return { kind: 'use', range: reference.range, resolved };
  }
  const ids = declaredIds(reading.site, reading.pageModel).flatMap(({ page, ids: onPage }) =>
    onPage.flatMap(declared =>
      declared.reach.path === path && touches(declared.reach, offset) ? [{ page, declared }] : [],
    ),
  );
  // of a heading and an anchor in it, the anchor
  const narrowest = ids.reduce<IdOnPage | undefined>(
    (best, id) => (best === undefined || lengthOf(id) < lengthOf(best) ? id : best),
    undefined,
  );
  if (narrowest === undefined) return undefined;
  const { start, end } = narrowest.declared.reach;
  const same = ids.filter(({ declared: { reach } }) => reach.start === start && reach.end === end);
  return { kind: 'declaration', range: { start, end }, ids: same };
}

interface Segment {
  readonly range: OffsetRange;
  /** The path that ends with it. */
  readonly upTo: { readonly text: string; readonly range: OffsetRange };
}

/** `author` of `site.au‸thor.name`: of a value each part of its path leads to its own key. All of a reference of another kind. */
function segmentAt({ kind, text, range }: PlacedReference, offset: number): Segment {
  if (kind !== 'config' && kind !== 'data') return { range, upTo: { text, range } };
  const at = offset - range.start;
  const dot = text.indexOf('.', at);
  const length = dot < 0 ? text.length : dot;
  const end = range.start + length;
  const start = range.start + text.lastIndexOf('.', length - 1) + 1;
  return { range: { start, end }, upTo: { text: text.slice(0, length), range: { start: range.start, end } } };
}

/** The declarations of an id on some pages. */
export function idsOn({ site, pageModel }: SiteReading, id: string, pages: readonly string[]): readonly IdOnPage[] {
  return (
    groupedById(declaredIds(site, pageModel))
      .get(id)
      ?.filter(({ page }) => pages.includes(page.path)) ?? []
  );
}

const groupedById = remembered((all: readonly PageIds[]): ReadonlyMap<string, readonly IdOnPage[]> => {
  const grouped = new Map<string, IdOnPage[]>();
  for (const { page, ids } of all) {
    for (const declared of ids) addTo(grouped, declared.id, { page, declared });
  }
  return grouped;
});

/** Whether a place lies in a range, its end included. */
export function touches({ start, end }: OffsetRange, offset: number): boolean {
  return start <= offset && offset <= end;
}

function lengthOf({ declared: { reach } }: IdOnPage): number {
  return reach.end - reach.start;
}
