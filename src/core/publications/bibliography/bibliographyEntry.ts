import type { OffsetRange } from '../../text/range';
import { lacking } from '../records/described';
import { distinctKeys } from './distinctKeys';
import type { CslItem } from '../work';
import { yearOf } from '../work';
import type { BibliographyEntry } from './bibliography';
import { withOrdinaryCase } from './ordinaryCase';

/** An item of a bibliography, its names in ordinary case, with what it lacks. */
export function bibliographyEntry(item: CslItem, range: OffsetRange): BibliographyEntry {
  const csl = withOrdinaryCase(item);
  const year = yearOf(csl);
  const title = csl['original-title'];
  return {
    csl,
    otherTitles: title === undefined ? [] : [title],
    years: year === undefined ? [] : [year],
    notices: lacking(csl, false),
    range,
  };
}

/** The entries with ids of which none is another's. */
export function withDistinctIds(entries: readonly BibliographyEntry[]): readonly BibliographyEntry[] {
  const ids = distinctKeys(entries.map(({ csl }) => csl.id));
  return entries.map((entry, at) => {
    const id = ids[at] ?? entry.csl.id;
    return id === entry.csl.id ? entry : { ...entry, csl: { ...entry.csl, id } };
  });
}
