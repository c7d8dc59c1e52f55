import type { PageModel } from '../../page/pageModel';
import { doiAddress } from '../../syntax/doi';
import { firstYear } from '../../text/year';
import { styleBesideWork } from '../beside/styleBeside';
import type { Entry } from '../entries/entriesOf';
import { printedPreprint } from '../entries/printedPreprint';
import type { CslItem, Publication } from '../work';
import type { Addition } from './addition';
import { completeEntry } from './completeEntry';
import { venueWordsOf } from '../printed/venueWords';

/** What an entry lacks that a record knows; the record must be that of its own work. */
export type Completer = (entry: Entry, record: Pick<Publication, 'csl'>) => readonly Addition[];

/**
 * Whether an entry lacks something that its neighbours print and a record may know. Nobody is asked: the entry is held against a record
 * that says what the entry says, and knows all else.
 */
export function couldBeCompleted(
  page: PageModel,
  entry: Entry,
  ownNames: readonly string[],
  complete: Completer = (one, record) => completeEntry(page, one, record, ownNames),
): boolean {
  return supposedRecords(page, entry, ownNames).some(csl => complete(entry, { csl }).length > 0);
}

/** One for each kind of work that the entry may be. */
function supposedRecords(page: PageModel, entry: Entry, ownNames: readonly string[]): readonly CslItem[] {
  const { work, printed, identifiers } = entry;
  const [identifier] = identifiers;
  const { labels } = styleBesideWork(page, work, { ownNames, itself: false }).links;
  // some publishers' addresses can be told from the DOI
  const prefix = labels.find(label => label.prefix !== undefined)?.prefix ?? '10.5555';
  const doi = identifier?.doi ?? `${prefix}/1`;
  const badge = work.badge?.replace(firstYear(work.badge) ?? '', '').trim() ?? '';
  const venue = venueWordsOf(work)?.parts.find(({ part }) => part === 'name')?.value ?? (badge || 'Journal of All');
  // a file of its own may lack the key for them
  const isWithoutAuthors = work.kind === 'data' && work.authors.names.length === 0;
  const common = {
    id: doi,
    title: printed.title,
    ...(isWithoutAuthors ? { author: [{ family: 'Lin', given: 'Mei' }] } : {}),
    issued: { 'date-parts': [[printed.years[0] ?? 2000]] },
    DOI: doi,
    URL: doiAddress(doi),
  };
  if (printedPreprint(entry) !== undefined)
    return [{ ...common, type: 'article', genre: 'preprint', archive: 'arXiv', archive_location: '2001.00001' }];
  return (['article-journal', 'paper-conference'] as const).map(type => ({
    ...common,
    type,
    'container-title': venue,
    'container-title-short': badge || venue,
    volume: '1',
    issue: '1',
    page: '1-2',
  }));
}
