import { askRegistry, mailtoParameter, type LookUpOptions } from './askRegistry';
import { readCrossrefItem } from './crossref';
import { listAt } from '../records/jsonValue';
import type { UnknownLookUp } from './lookUp';
import { crossrefFields } from './lookUpMany';
import type { Publication } from '../work';

export type Search =
  | { readonly kind: 'found'; readonly publications: readonly Publication[] }
  | UnknownLookUp
  | { readonly kind: 'cancelled' };

/** In characters: a title with its authors. */
const longest = 300;

/**
 * Searches Crossref for works by words of their titles, authors and years (`query.bibliographic`), the likeliest first. What it finds
 * are proposals: the score says nothing of whether one of them is meant. Where nobody answers, that is said of the words in quotation marks. Never rejects.
 */
export async function searchWorks(words: string, options: LookUpOptions): Promise<Search> {
  const query = words.replace(/\s+/g, ' ').trim().slice(0, longest);
  const wanted = `query.bibliographic=${encodeURIComponent(query.replace(/[\ud800-\udfff]/g, ''))}`;
  return listWorks(`“${query}”`, wanted, 5, options);
}

/**
 * Finds the work of an Elsevier article number at Crossref, which keeps it as `alternative-id`
 * (https://api.crossref.org/swagger-ui/index.html). Never rejects.
 */
export function workOfPii(pii: string, options: LookUpOptions): Promise<Search> {
  return listWorks(pii, `filter=alternative-id:${encodeURIComponent(pii)}`, 2, options);
}

async function listWorks(subject: string, wanted: string, rows: number, options: LookUpOptions): Promise<Search> {
  const parameters = [wanted, `rows=${rows}`, `select=${crossrefFields}`, mailtoParameter(options)];
  const url = `${options.registries.crossref}/works?${parameters.filter(part => part !== '').join('&')}`;
  const answer = await askRegistry(subject, 'crossref', url, 'crossref', options);
  // a list without works is a list all the same: where there is none, something else has answered
  if (answer.kind === 'not-found')
    return { kind: 'unknown', doi: subject, reason: 'not-json', registry: 'crossref', status: 404 };
  if (answer.kind !== 'json') return answer;
  const source = {
    registry: 'crossref' as const,
    url: answer.url.replace(/[?#].*/s, ''),
    fetched: options.now().toISOString(),
  };
  const publications = listAt(answer.json, 'message', 'items').flatMap(item => {
    const work = readCrossrefItem(item);
    return work === undefined ? [] : [{ ...work, source }];
  });
  return { kind: 'found', publications };
}
