import { message, type Message } from '../../text/message';
import type { CitationData, CountedPlace, KnownCounts, NoCount } from './citationData';
import type { CitationSource } from './citationSource';

/** Where visitors get the counts from, in one sentence. */
export function describeCitationSource(source: CitationSource): Message {
  switch (source.kind) {
    case 'no-script':
      return message(
        'This page has no citation script: no counts are shown. Include fetch_google_scholar_stats.html in its layout.',
      );
    case 'built-in':
      return message('The counts are written into the page from “{0}” when the site is built.', source.path);
    case 'site':
      return message('The page loads its counts from “{0}” of the site.', source.path);
    case 'unknown':
      return message('It is not known where the page’s citation script gets its counts.');
    case 'network':
      return describeNetwork(source);
  }
}

function describeNetwork({ address, repository }: Extract<CitationSource, { readonly kind: 'network' }>): Message {
  if (repository === undefined) return message('The page loads its counts from {0}.', address);
  const { name, branch, cdn } = repository;
  return cdn
    ? message(
        'The page loads its counts from the branch {0} of {1}, through jsDelivr, which may be up to 12 hours behind.',
        branch,
        name,
      )
    : message('The page loads its counts from the branch {0} of {1}.', branch, name);
}

/** Of when the counts are that are told here, and how they came. */
export function describeKnownCounts(known: KnownCounts | undefined): Message {
  if (known === undefined) return message('The counts have not been fetched here, and the site has no gs_data.json.');
  const counted = minuteOf(known.counts.updated);
  if (known.kind === 'fetched') {
    return counted === undefined
      ? message('Fetched {0} UTC.', minuteOf(known.at) ?? '')
      : message('Counted {0}, fetched {1} UTC.', counted, minuteOf(known.at) ?? '');
  }
  return counted === undefined
    ? message('As “{0}” has it, which does not say when it was counted.', known.path)
    : message('Counted {0}, as “{1}” has it.', counted, known.path);
}

/** `2026-11-01 08:00:00.123456`, `2026-11-01T08:00:00Z` → `2026-11-01 08:00` */
function minuteOf(time: string | undefined): string | undefined {
  return time?.replace('T', ' ').slice(0, 16);
}

/** The count of a place, or why it gets none. */
export function describeCount({ id, count }: CountedPlace): Message {
  if (count.kind === 'none') return describeNoCount(count.why, id);
  return id === 'total_cit'
    ? message('Citations of all papers: {0}', String(count.count))
    : message('Citations: {0}', String(count.count));
}

function describeNoCount(why: NoCount, id: string): Message {
  switch (why) {
    case 'no-script':
      return message('No count is shown: the page has no citation script.');
    case 'unknown-script':
      return message('The citation script of this site works in a way of its own: which count it shows is not known.');
    case 'not-known':
      return message('The count is not known here: fetch the counts to see it.');
    case 'no-id':
      return message('No count is shown: this span names no paper. Write its AUTHOR:PAPER id into “data”.');
    case 'unknown-id':
      return message('No count is shown: the citation data does not have “{0}”. Take the id from gs_data.json.', id);
    case 'no-number':
      return message('No count is shown: the citation data has no number here.');
    case 'stopped':
      return message('No count is shown: the script stops at a paper above, which the citation data does not have.');
    case 'no-total':
      return message('No count is shown: the script stops because the page has no <span id="total_cit">.');
    case 'total-unused':
      return message('No total is shown: the citation script does not write it.');
  }
}

/** How many papers get their counts, in a few words: `3 of 4`. */
export function countsShown({ papers }: CitationData): { readonly shown: number; readonly all: number } {
  return { shown: papers.filter(({ count }) => count.kind === 'shown').length, all: papers.length };
}
