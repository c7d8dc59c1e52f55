import { askRegistry } from '../registries/askRegistry';
import type { Described } from '../records/described';
import { isSilence, type UnknownLookUp } from '../registries/lookUp';
import { lookUpMany } from '../registries/lookUpMany';
import { bestSimilarity } from '../matching/titleSimilarity';
import { cslItem, type Publication } from '../work';
import type { AuthorWorks, AuthorWorksOptions } from './authorWorks';
import { readOrcidWorks } from './orcidSummary';

/** Below this a DOI typed into ORCID belongs to another work. */
const other = 0.75;

/**
 * The works of the holder of an ORCID iD (`0000-0002-1825-0097`). ORCID tells titles and DOIs but no authors, so each DOI is asked for
 * at Crossref and DataCite; what has none, or cannot be found there, stays as ORCID tells it. Never rejects.
 */
export async function orcidWorks(id: string, options: AuthorWorksOptions): Promise<AuthorWorks> {
  const url = `${options.registries.orcid}/${encodeURIComponent(id)}/works`;
  const answer = await askRegistry(id, 'orcid', url, 'orcid', options);
  if (answer.kind === 'not-found') return { kind: 'no-author', registry: 'orcid', id };
  if (answer.kind !== 'json') return answer;
  const summaries = readOrcidWorks(answer.json);
  if (summaries === undefined) return { kind: 'unknown', doi: id, reason: 'not-json', registry: 'orcid' };
  const source = { registry: 'orcid' as const, url: answer.url, fetched: options.now().toISOString() };
  const ask = options.lookUpMany ?? lookUpMany;
  const answers = await ask(
    summaries.flatMap(({ csl }) => csl.DOI ?? []),
    options,
  );
  if (options.cancellation?.aborted) return { kind: 'cancelled' };
  const silent: UnknownLookUp[] = [];
  const publications = summaries.map((summary): Publication => {
    const record = answers.get(summary.csl.DOI?.toLowerCase() ?? '');
    if (record !== undefined && isSilence(record)) {
      silent.push(record);
      return { ...notLookedUp(summary, record), source };
    }
    // a DOI that nobody has registered, or that is another work's, would lead readers astray
    if (record?.kind === 'absent') return { ...withoutDoi(summary), source };
    if (record?.kind !== 'found') return { ...summary, source };
    return isOther(summary, record.publication) ? { ...withoutDoi(summary), source } : record.publication;
  });
  const [why] = silent;
  return { kind: 'found', publications, ...(why && { incomplete: { why, without: silent.length } }) };
}

/** A work whose record could not be had: what that lacks is not known. */
function notLookedUp(summary: Described, { registry }: UnknownLookUp): Described {
  const known = summary.notices.filter(({ kind }) => kind !== 'lacks');
  return { ...summary, notices: [...known, { kind: 'not-looked-up', registry }] };
}

function isOther({ csl }: Described, record: Publication): boolean {
  const forms = [record.csl.title, record.csl['original-title'], ...record.otherTitles].filter(
    title => title !== undefined,
  );
  const similarity = forms.length === 0 ? undefined : bestSimilarity(csl.title ?? '', forms);
  return similarity !== undefined && similarity < other;
}

function withoutDoi(summary: Described): Described {
  const { id, type, ...rest } = summary.csl;
  return { ...summary, csl: cslItem({ id, type }, { ...rest, DOI: undefined, URL: undefined }) };
}
