import type { PageModel } from '../../page/pageModel';
import { message } from '../../text/message';
import { doiAddress } from '../../syntax/doi';
import { printsVenue } from '../entries/venueStanding';
import { registeredVenue } from '../completing/registeredVenue';
import type { Publication } from '../work';
import type { Entry, EntryIdentifier } from '../entries/entriesOf';
import type { VerifiedFinding } from './entryFindings';
import { usePublished } from './usePublished';

/**
 * An entry that shows a preprint whose work has been published under `doi`. `published` is the record of that, where it is known: then a
 * fix names it in the entry. None where the entry names that venue already, in whatever form.
 */
export function publishedFinding(
  page: PageModel,
  entry: Entry,
  identifier: EntryIdentifier | undefined,
  doi: string,
  published: Publication | undefined,
  ownNames: readonly string[],
): readonly VerifiedFinding[] {
  if (published !== undefined && printsVenue(entry, published.csl)) return [];
  const { name, year } = published === undefined ? {} : registeredVenue(published.csl, false);
  const named = [name, year, doi].flatMap(part => (part === undefined || part === '' ? [] : [part]));
  return [
    {
      ruleId: 'now-published',
      severity: 'info',
      range: identifier?.range ?? entry.work.title.range,
      message: message(
        'This preprint has been published: {0}. Readers of the entry do not learn of that; name the published version.',
        named,
      ),
      fixes: published === undefined ? [] : usePublished(page, entry, published, ownNames),
      record: doiAddress(doi),
    },
  ];
}
