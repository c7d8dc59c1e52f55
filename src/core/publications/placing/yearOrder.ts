/** How a list of papers is ordered by their years. */
export type YearOrder = 'descending' | 'ascending' | 'none';

/** One paper in eight may stand out of its place in a list that is ordered all the same. */
const slips = 1 / 8;

/** One step in four that is of a year alone: a paper is listed by when it was accepted, and appears in the next year. */
const slipsOfYear = 1 / 4;

/** The order of a list with these years, from the first entry to the last. One year alone, or none, counts as newest first. */
export function yearOrderOf(years: readonly number[]): YearOrder {
  const steps = years.slice(1).map((year, at) => year - (years[at] ?? year));
  const up = steps.filter(step => step > 0);
  const down = steps.filter(step => step < 0);
  const areSlips = (some: readonly number[], others: readonly number[]): boolean => {
    const allowed = some.every(step => Math.abs(step) === 1) ? slipsOfYear : slips;
    return some.length === 0 || (some.length <= steps.length * allowed && others.length > some.length);
  };
  if (areSlips(up, down)) return 'descending';
  return areSlips(down, up) ? 'ascending' : 'none';
}
