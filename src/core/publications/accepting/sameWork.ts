import type { Work } from '../../page/listedWork';
import { entryOf } from '../verify/entriesOf';

/** Whether two entries, of pages in two languages, are of one work: by their title, or by a DOI or arXiv identifier that both give. */
export function isSameWork(a: Work, b: Work): boolean {
  const title = folded(a.title.text);
  if (title !== '' && title === folded(b.title.text)) return true;
  const own = new Set(entryOf(a).identifiers.map(({ doi }) => doi.toLowerCase()));
  return entryOf(b).identifiers.some(({ doi }) => own.has(doi.toLowerCase()));
}

function folded(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
