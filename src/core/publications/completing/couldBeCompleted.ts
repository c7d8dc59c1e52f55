import type { PageModel } from '../../page/pageModel';
import { doiAddress } from '../../syntax/doi';
import { firstYear } from '../../text/year';
import { styleBesideWork } from '../beside/styleBeside';
import type { Entry } from '../entries/entriesOf';
import { printedPreprint } from '../entries/printedPreprint';
import type { CslItem } from '../work';
import { completeEntry } from './completeEntry';
import { venueWordsOf } from '../printed/venueWords';

/**
 * Whether an entry lacks something that its neighbours print and a record may know. Nobody is asked: the entry is held against a record
 * that says what the entry says, and knows all else.
 */
export function couldBeCompleted(page: PageModel, entry: Entry, ownNames: readonly string[]): boolean {
  return supposedRecords(page, entry, ownNames).some(csl => completeEntry(page, entry, { csl }, ownNames).length > 0);
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
  const common = {
    id: doi,
    title: printed.title,
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
