import type { Work } from '../../page/listedWork';
import { allVenueWordsOf, type VenueWords } from '../completing/venueWords';

/** A venue in full, and the label before the title that has its acronym. */
interface SpelledVenue {
  readonly words: VenueWords;
  /** The acronym in the page. */
  readonly label: VenueWords['parts'][number];
}

/** `Symposium on Lakes, 2024` below `[SOL 2024] Tides of the Quiet Lakes`; `undefined` where a venue is said but once, or another one below. */
export function spelledVenue(work: Work): SpelledVenue | undefined {
  const [first, ...more] = allVenueWordsOf(work);
  const label = first && nameIn(first);
  if (label === undefined || label.range.end > work.title.range.start) return undefined;
  const words = more.find(other => spells(nameIn(other)?.value ?? '', label.value));
  return words && { words, label };
}

function nameIn({ parts }: VenueWords): VenueWords['parts'][number] | undefined {
  return parts.find(({ part }) => part === 'name');
}

/** Whether the capitals of an acronym begin words of a name, in their order: `SOL` and `Symposium on Lakes`, `NeurIPS` without its `eur`. */
function spells(name: string, acronym: string): boolean {
  const capitals = acronym.match(/\p{Lu}/gu) ?? [];
  const initials = name.match(/(?<!\p{L})\p{L}|\p{Lu}/gu) ?? [];
  let at = 0;
  for (const initial of initials) if (initial.toUpperCase() === capitals[at]) at += 1;
  return capitals.length > 1 && at === capitals.length && /\p{L}\s+\p{L}/u.test(name);
}
