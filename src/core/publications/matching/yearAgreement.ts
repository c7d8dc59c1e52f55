/** How a printed year agrees with the years a work is registered with: printed, online, posted. */
export type YearAgreement =
  | { readonly kind: 'same' }
  /** One year apart, as between online and printed issues. */
  | { readonly kind: 'near'; readonly registered: number }
  | { readonly kind: 'differs'; readonly registered: number }
  /** No year is printed, or none registered. */
  | { readonly kind: 'unknown' };

/** The best agreement of any printed year (an entry may name that of its journal and that of its event) with any registered one. */
export function compareYears(printed: readonly number[], registered: readonly number[]): YearAgreement {
  const gaps = printed.flatMap(year => registered.map(other => ({ other, gap: Math.abs(other - year) })));
  const [nearest] = gaps.sort((a, b) => a.gap - b.gap);
  if (nearest === undefined) return { kind: 'unknown' };
  if (nearest.gap === 0) return { kind: 'same' };
  return { kind: nearest.gap === 1 ? 'near' : 'differs', registered: nearest.other };
}
