import { askRegistry, type Answer } from '../registries/askRegistry';
import { at, listAt, textAt } from '../records/jsonValue';
import { isSilence, type LookUp, type UnknownLookUp } from '../registries/lookUp';
import { lookUpMany } from '../registries/lookUpMany';
import type { Publication } from '../work';
import type { AuthorWorks, AuthorWorksOptions } from './authorWorks';
import { openalexFields, readOpenalexWork } from '../registries/openalexRecord';

/** The most that OpenAlex gives at once (https://docs.openalex.org/how-to-use-the-api/get-lists-of-entities/paging). */
const atOnce = 200;
/** Ten thousand works: nobody has written more, but some ids hold the works of many people. */
const mostPages = 50;

/**
 * The works of an author at OpenAlex, by an id (`A5023888391`) or an ORCID iD. Long lists of authors come cut off: such works are asked
 * for by their DOI. Never rejects.
 */
export async function openalexWorks(id: string, options: AuthorWorksOptions): Promise<AuthorWorks> {
  const filter = id.startsWith('A') ? `authorships.author.id:${id}` : `authorships.author.orcid:${id}`;
  const publications: Publication[] = [];
  let cursor: string | undefined = '*';
  let brokenOff: UnknownLookUp | undefined;
  for (let page = 0; cursor !== undefined && page < mostPages; page++) {
    const parameters = `filter=${filter}&per-page=${atOnce}&cursor=${encodeURIComponent(cursor)}&select=${openalexFields}`;
    const url = `${options.registries.openalex}/works?${parameters}`;
    const answer = ofWorks(await askRegistry(id, 'openalex', url, 'openalex', options), id);
    if (answer.kind === 'cancelled') return answer;
    if (answer.kind === 'not-found') return { kind: 'no-author', registry: 'openalex', id };
    if (answer.kind === 'unknown') {
      if (publications.length === 0) return answer;
      brokenOff = answer;
      break;
    }
    const { json } = answer;
    const source = {
      registry: 'openalex' as const,
      url: answer.url.replace(/[?#].*/s, ''),
      fetched: options.now().toISOString(),
    };
    const results = listAt(json, 'results');
    for (const result of results) {
      const work = readOpenalexWork(result);
      if (work !== undefined) publications.push({ ...work, source });
    }
    options.onSettled?.(publications.length, Number(textAt(json, 'meta', 'count') ?? publications.length));
    cursor = results.length === 0 ? undefined : textAt(json, 'meta', 'next_cursor');
  }
  return withAllAuthors(publications, brokenOff, options);
}

/** An answer of another shape says nothing, as none would. */
function ofWorks(answer: Answer, id: string): Answer {
  return answer.kind === 'json' && !Array.isArray(at(answer.json, 'results'))
    ? { kind: 'unknown', doi: id, reason: 'not-json', registry: 'openalex' }
    : answer;
}

/** @param brokenOff why works are missing from the list */
async function withAllAuthors(
  publications: readonly Publication[],
  brokenOff: UnknownLookUp | undefined,
  options: AuthorWorksOptions,
): Promise<AuthorWorks> {
  const dois = publications.filter(isCut).flatMap(({ csl }) => csl.DOI ?? []);
  const ask = options.lookUpMany ?? lookUpMany;
  const answers = dois.length === 0 ? new Map<string, LookUp>() : await ask(dois, { ...options, onSettled: undefined });
  if (options.cancellation?.aborted) return { kind: 'cancelled' };
  const silent = [...answers.values()].filter(isSilence);
  const why = brokenOff ?? silent[0];
  return {
    kind: 'found',
    publications: publications.map(publication => {
      const whole = isCut(publication) ? answers.get(publication.csl.DOI?.toLowerCase() ?? '') : undefined;
      return whole?.kind === 'found' ? whole.publication : publication;
    }),
    ...(why && { incomplete: { why, without: brokenOff === undefined ? silent.length : undefined } }),
  };
}

function isCut({ notices }: Publication): boolean {
  return notices.some(notice => notice.kind === 'lacks' && notice.what === 'further authors');
}
