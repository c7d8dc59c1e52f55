/** How a printed year agrees with the years a work is registered with: printed, online, posted. */
export type YearAgreement =
  | { readonly kind: 'same' }
  /** One year apart, as between online and printed issues. */
  | { readonly kind: 'near'; readonly registered: number }
  | { readonly kind: 'differs'; readonly registered: number }
  /** No year is printed, or none registered. */
  | { readonly kind: 'unknown' };

export function compareYears(printed: number | undefined, registered: readonly number[]): YearAgreement {
  if (printed === undefined || registered.length === 0) return { kind: 'unknown' };
  const [nearest = 0] = [...registered].sort((a, b) => Math.abs(a - printed) - Math.abs(b - printed));
  const gap = Math.abs(nearest - printed);
  return gap === 0 ? { kind: 'same' } : { kind: gap === 1 ? 'near' : 'differs', registered: nearest };
}
