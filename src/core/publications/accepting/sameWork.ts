import type { Work } from '../../page/listedWork';
import { wordsOf } from '../../text/foldedText';
import { entryOf } from '../verify/entriesOf';

/** Whether two entries, of pages in two languages, are of one work: by their title, or by a DOI or arXiv identifier that both give. */
export function isSameWork(a: Work, b: Work): boolean {
  const title = wordsOf(a.title.text).join('');
  if (title !== '' && title === wordsOf(b.title.text).join('')) return true;
  const own = new Set(entryOf(a).identifiers.map(({ doi }) => doi.toLowerCase()));
  return entryOf(b).identifiers.some(({ doi }) => own.has(doi.toLowerCase()));
}
