import type { Work } from '../../page/drafts/listedWork';
import { spells } from '../../page/venues/venueWords';
import { allVenueWordsOf, type VenueWords } from '../printed/venueWords';

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
