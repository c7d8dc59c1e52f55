/** How a list of papers is ordered by their years. */
export type YearOrder = 'descending' | 'ascending' | 'none';

/** One paper in eight may stand out of its place in a list that is ordered all the same. */
const slips = 1 / 8;

/** The order of a list with these years, from the first entry to the last. One year alone, or none, counts as newest first. */
export function yearOrderOf(years: readonly number[]): YearOrder {
  const steps = years.slice(1).map((year, at) => year - (years[at] ?? year));
  const up = steps.filter(step => step > 0).length;
  const down = steps.filter(step => step < 0).length;
  const allowed = steps.length * slips;
  if (up === 0 || (up <= allowed && down > up)) return 'descending';
  return down === 0 || (down <= allowed && up > down) ? 'ascending' : 'none';
}
