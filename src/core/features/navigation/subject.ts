import { remembered } from '../../remembered';
import { declaredIds, type DeclaredId, type PageIds } from '../../site/declaredIds';
import type { SitePage } from '../../site/siteSnapshot';
import type { OffsetRange } from '../../text/range';
import { resolve, type Resolved } from './resolve';
import { referencesIn, type SiteReading } from './siteReading';

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
    for (const declared of ids) {
      const same = grouped.get(declared.id);
      if (same === undefined) grouped.set(declared.id, [{ page, declared }]);
      else same.push({ page, declared });
    }
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
