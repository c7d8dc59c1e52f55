import { askRegistry, type LookUpOptions } from './askRegistry';
import { openalexFields, readOpenalexWork } from './openalexRecord';
import { at, listAt } from '../records/jsonValue';
import type { Search } from './searchWorks';

/**
 * Searches OpenAlex for works by words of their titles, the likeliest first; what it finds are proposals. Its search takes `*`, `?`, `~`,
 * quotation marks and words in capitals (`AND`, `NOT`) for commands, so none are sent
 * (https://docs.openalex.org/how-to-use-the-api/get-lists-of-entities/search-entities). Never rejects.
 */
export async function openalexSearch(words: string, options: LookUpOptions): Promise<Search> {
  const query = words
    .replace(/[\ud800-\udfff]/g, '')
    .replace(/[^\p{L}\p{N}\p{M}'’-]+/gu, ' ')
    .replace(/\b(?:AND|OR|NOT)\b/g, word => word.toLowerCase())
    .trim()
    .slice(0, 300);
  if (query === '') return { kind: 'found', publications: [] };
  const url = `${options.registries.openalex}/works?search=${encodeURIComponent(query)}&per-page=5&select=${openalexFields}`;
  const answer = await askRegistry(query, 'openalex', url, 'openalex', options);
  // a list without works is a list all the same: where there is none, something else has answered
  if (answer.kind === 'not-found')
    return { kind: 'unknown', doi: query, reason: 'not-json', registry: 'openalex', status: 404 };
  if (answer.kind !== 'json') return answer;
  if (!Array.isArray(at(answer.json, 'results')))
    return { kind: 'unknown', doi: query, reason: 'not-json', registry: 'openalex' };
  const source = {
    registry: 'openalex' as const,
    url: answer.url.replace(/[?#].*/s, ''),
    fetched: options.now().toISOString(),
  };
  const publications = listAt(answer.json, 'results').flatMap(result => {
    const work = readOpenalexWork(result);
    return work === undefined ? [] : [{ ...work, source }];
  });
  return { kind: 'found', publications };
}
