import type { Described } from '../records/described';
import type { PrintedWork } from './verdict';
import { displayName, yearOf } from '../work';

/** A registered work as an entry would print it, so that two records can be compared like an entry with a record. */
export function printedForm({ csl, years }: Described): PrintedWork {
  const year = yearOf(csl);
  return {
    title: csl.title ?? '',
    authors: (csl.author ?? []).map(displayName),
    authorsComplete: true,
    years: years.length > 0 || year === undefined ? years : [year],
  };
}

/** All titles a work is registered under. */
export function titlesOf({ csl, otherTitles }: Described): readonly string[] {
  return [csl.title, csl['original-title'], ...otherTitles].flatMap(title => (title ? [title] : []));
}
