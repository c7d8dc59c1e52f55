import { holdsOffset } from '../../text/range';
import { namesAny, type HeadingKind } from '../headings/headingKinds';
import type { Section } from '../pageModel';
import { preprintWords } from '../venues/preprintServerNames';
import { isHandbook } from '../venues/venueWords';

/** What a heading says that the works below it are. */
export type KindAbove = 'article-journal' | 'paper-conference';

/** What may stand beside them in a heading, or below one, and is neither. */
const others: readonly HeadingKind[] = [
  ...(['preprints', 'drafts', 'workshops', 'posters', 'books', 'theses'] as const),
  ...(['patents', 'software', 'reports', 'talks', 'reviews'] as const),
];

/** Venues that are of no kind whatever their heading says: servers of preprints, repositories, handbooks. */
const ofNeither = new RegExp(
  String.raw`${preprintWords}|\b(?:zenodo|figshare|dryad|dataverse|github|gitlab|hugging\s?face|kaggle|osf)\b`,
  'iu',
);

/** Whether what a heading says holds for a work in that venue as well: `Zenodo` below `## Journals` is no journal. */
export function isOfKindAbove(venue: string): boolean {
  return !ofNeither.test(venue) && !isHandbook(venue);
}

/**
 * What a work is that stands at an offset, by the last heading above it that says so: `## Journal Papers`, `### 会议论文`. `undefined` below
 * `Journals and Conferences`, and below headings of others: `Preprints`.
 */
export function kindsAbove(sections: readonly Section[]): (offset: number) => KindAbove | undefined {
  const telling = sections.flatMap(({ title, range }) => {
    const [isJournals, isConferences] = [namesAny(title, ['journals']), namesAny(title, ['conferences'])];
    const isOfOthers = namesAny(title, others);
    if (!isJournals && !isConferences && !isOfOthers) return [];
    const isAlone = isJournals !== isConferences && !isOfOthers;
    const kind: KindAbove | undefined = !isAlone ? undefined : isJournals ? 'article-journal' : 'paper-conference';
    return [{ range, kind }];
  });
  return offset => telling.filter(({ range }) => holdsOffset(range, offset)).at(-1)?.kind;
}
