import type { Work } from '../../page/drafts/listedWork';
import { wordsOf } from '../../text/foldedText';
import { titleSimilarity } from '../matching/titleSimilarity';
import { entryOf } from '../entries/entriesOf';

/** Titles of one work are more alike, in each wording that authors give it. */
const alike = 0.6;

/**
 * Whether two entries, of a page or of pages in two languages, are of one work: by their title, or by a DOI or arXiv identifier that both give.
 * An identifier copied along with its entry makes no other title the same work.
 */
export function isSameWork(a: Work, b: Work): boolean {
  const title = wordsOf(a.title.text).join('');
  if (title !== '' && title === wordsOf(b.title.text).join('')) return true;
  const own = new Set(entryOf(a).identifiers.map(({ doi }) => doi.toLowerCase()));
  const isShared = entryOf(b).identifiers.some(({ doi }) => own.has(doi.toLowerCase()));
  // in two scripts titles cannot be compared
  return isShared && (titleSimilarity(a.title.text, b.title.text) ?? 1) >= alike;
}
