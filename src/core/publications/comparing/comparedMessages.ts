import { message, type Message } from '../../text/message';
import type { Described } from '../records/described';
import { describeNotice } from '../registries/lookUpMessages';
import type { ComparedWork } from './compareWithPages';
import type { Difference } from './standing';

/** What an author should know of a work before taking it over: what the page prints otherwise, what its record lacks or warns of. */
export function describeCompared({ publication, publishedAs, standing }: ComparedWork): readonly Message[] {
  const differences = standing.kind === 'differs' ? standing.differences.map(describeDifference) : [];
  const notices = publication.notices.filter(({ kind }) => kind !== 'recased-names' && kind !== 'published-as');
  const related =
    publishedAs === undefined
      ? publication.notices.filter(({ kind }) => kind === 'published-as').map(describeNotice)
      : [message('A preprint; its published version is in this list too.')];
  return [...differences, ...notices.map(describeNotice), ...related];
}

/**
 * Whether a work is likely to be wanted on the page: it is new, its title and its authors are known, it has not been retracted, and it is a
 * publication rather than data, a review or the preprint of another work in the list.
 */
export function isLikelyWanted({ publication, publishedAs, standing }: ComparedWork): boolean {
  const { csl, notices } = publication;
  return (
    standing.kind === 'new' &&
    publishedAs === undefined &&
    csl.title !== undefined &&
    (csl.author ?? csl.editor) !== undefined &&
    isPaper(publication) &&
    !notices.some(({ kind }) => kind === 'retracted' || kind === 'is-update')
  );
}

/**
 * Of what is a `document` in a bibliography nobody has told the kind, as in an export from a page that says none: with a venue it is a paper. A
 * registry tells the kind of each work, and has none of papers for such.
 */
function isPaper(publication: Described): boolean {
  const { type, 'container-title': venue } = publication.csl;
  return type === 'document' ? venue !== undefined && !('source' in publication) : !unlikely.has(type);
}

const unlikely: ReadonlySet<string> = new Set([
  'dataset',
  'periodical',
  'post-weblog',
  'review',
  'software',
  'speech',
  'webpage',
]);

function describeDifference(difference: Difference): Message {
  switch (difference.kind) {
    case 'title':
      return message('On the page it is called “{0}”.', difference.printed);
    case 'year':
      return message('On the page its year is {0}.', String(difference.printed));
    case 'doi':
      return message('On the page its DOI is {0}.', difference.printed);
    case 'venue':
      return message('On the page it is still a preprint; it has appeared in {0}.', difference.registered);
  }
}
