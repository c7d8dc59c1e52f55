import type { Cancellation, HttpClient } from '../ports';
import { isArxivDoi, readWorkDoi } from '../syntax/arxivId';
import { readCrossrefWork } from './crossref';
import { readDataciteWork } from './datacite';
import type { Described } from './described';
import { encodeDoi } from '../syntax/doi';
import { readAgency, readHandle } from './doiAgency';
import type { Json } from './jsonValue';
import { parseJson } from './jsonValue';
import type { LookUp, LookUpStep, UnknownLookUp, UnknownReason } from './lookUp';
import type { Registries } from './registries';
import { retryAfterSeconds } from './retryAfter';
import type { RegistryName } from './work';

export interface LookUpOptions {
  /** Best one made by `createPoliteHttp`, kept over many look-ups. */
  readonly http: HttpClient;
  readonly registries: Registries;
  /** Sent to Crossref as a query parameter, which then answers from its better-served pool. Nothing else is told about the asker. */
  readonly mailto?: string | undefined;
  readonly now: () => Date;
  readonly cancellation?: Cancellation | undefined;
  readonly onProgress?: ((step: LookUpStep) => void) | undefined;
  /** For each request; 20 s where nothing is given. */
  readonly timeoutMs?: number;
}

/** The largest record known has 5,000 authors and less than 2 MB. */
const maxBytes = 4_000_000;

/**
 * Describes the work of a DOI (in any form `readDoi` or `readArxivId` understands). Asks Crossref; only when that has
 * none, doi.org for the agency in charge, and DataCite where that is DataCite. arXiv's DOIs go to DataCite at once.
 * `absent` needs two witnesses, Crossref's 404 and doi.org; everything unexpected is `unknown`. Never rejects.
 */
export async function lookUpDoi(text: string, options: LookUpOptions): Promise<LookUp> {
  const doi = readWorkDoi(text);
  if (doi === undefined) return { kind: 'malformed', text: text.trim() };
  if (isArxivDoi(doi)) return (await askDatacite(doi, options)) ?? askHandle(doi, options);
  return (await askCrossref(doi, options)) ?? askAgency(doi, options);
}

type Answer =
  | { readonly kind: 'json'; readonly json: Json; readonly url: string }
  | { readonly kind: 'not-found'; readonly body: string }
  | UnknownLookUp
  | { readonly kind: 'cancelled' };

/** `undefined`: Crossref has no such record. */
async function askCrossref(doi: string, options: LookUpOptions): Promise<LookUp | undefined> {
  const mailto = options.mailto?.trim() ?? '';
  const query = /^[^\s@]+@[^\s@]+$/.test(mailto) ? `?mailto=${encodeURIComponent(mailto)}` : '';
  const answer = await ask(
    doi,
    'crossref',
    `${options.registries.crossref}/works/${encodeDoi(doi)}${query}`,
    'crossref',
    options,
  );
  if (answer.kind === 'not-found') return undefined;
  if (answer.kind !== 'json') return answer;
  return found(readCrossrefWork(answer.json, doi), answer.url, 'crossref', doi, options);
}

async function askAgency(doi: string, options: LookUpOptions): Promise<LookUp> {
  const answer = await ask(doi, 'agency', `${options.registries.doi}/doiRA/${encodeDoi(doi)}`, 'doi', options);
  if (answer.kind === 'cancelled') return answer;
  const agency = answer.kind === 'json' ? readAgency(answer.json, doi) : { kind: 'unreadable' as const };
  if (agency.kind === 'absent') return { kind: 'absent', doi };
  // a browser may keep doiRA's answer back; the handle service allows to read its own
  if (agency.kind === 'unreadable')
    return answer.kind === 'unknown' && answer.reason === 'rate-limit' ? answer : askHandle(doi, options);
  const exists: LookUp = { kind: 'unknown', doi, reason: 'existence-only', registry: 'doi', agency: agency.agency };
  return agency.agency === 'DataCite' ? ((await askDatacite(doi, options)) ?? exists) : exists;
}

/** The last witness: whether the DOI exists at all. Without a known agency DataCite may still have it. */
async function askHandle(doi: string, options: LookUpOptions): Promise<LookUp> {
  const answer = await ask(doi, 'handle', `${options.registries.doi}/api/handles/${encodeDoi(doi)}`, 'doi', options);
  if (answer.kind === 'cancelled' || answer.kind === 'unknown') return answer;
  const handle = readHandle(answer.kind === 'json' ? answer.json : parseJson(answer.body));
  if (handle === 'absent') return { kind: 'absent', doi };
  if (handle === 'unreadable') return { kind: 'unknown', doi, reason: 'not-json', registry: 'doi' };
  const exists: LookUp = { kind: 'unknown', doi, reason: 'existence-only', registry: 'doi' };
  return isArxivDoi(doi) ? exists : ((await askDatacite(doi, options)) ?? exists);
}

/** `undefined`: DataCite has no such record. */
async function askDatacite(doi: string, options: LookUpOptions): Promise<LookUp | undefined> {
  const answer = await ask(
    doi,
    'datacite',
    `${options.registries.datacite}/dois/${encodeDoi(doi)}`,
    'datacite',
    options,
  );
  if (answer.kind === 'not-found') return undefined;
  if (answer.kind !== 'json') return answer;
  return found(
    readDataciteWork(answer.json, doi, options.now().getUTCFullYear() + 2),
    answer.url,
    'datacite',
    doi,
    options,
  );
}

function found(
  work: Described | undefined,
  url: string,
  registry: RegistryName,
  doi: string,
  options: LookUpOptions,
): LookUp {
  if (work === undefined) return { kind: 'unknown', doi, reason: 'not-json', registry };
  const source = { registry, url: url.replace(/[?#].*$/s, ''), fetched: options.now().toISOString() };
  return { kind: 'found', publication: { ...work, source } };
}

async function ask(
  doi: string,
  step: LookUpStep,
  url: string,
  registry: RegistryName,
  options: LookUpOptions,
): Promise<Answer> {
  if (options.cancellation?.aborted) return { kind: 'cancelled' };
  options.onProgress?.(step);
  const result = await options.http.send({
    url,
    // the one header a browser sends elsewhere without asking first (https://fetch.spec.whatwg.org/#cors-safelisted-request-header)
    headers: { Accept: 'application/json' },
    timeoutMs: options.timeoutMs ?? 20_000,
    maxBytes,
    ...(options.cancellation === undefined ? {} : { cancellation: options.cancellation }),
  });
  const unknown = (reason: UnknownReason, more: Pick<UnknownLookUp, 'status' | 'retryAfterSeconds'> = {}): Answer => ({
    kind: 'unknown',
    doi,
    reason,
    registry,
    ...more,
  });
  if (result.kind === 'failure') return result.reason === 'cancelled' ? { kind: 'cancelled' } : unknown(result.reason);
  const { status } = result;
  if (status === 404) return { kind: 'not-found', body: result.body };
  if (status === 429) {
    const seconds = retryAfterSeconds(result.headers['retry-after'], options.now());
    return unknown('rate-limit', { status, ...(seconds === undefined ? {} : { retryAfterSeconds: seconds }) });
  }
  if (status >= 500) return unknown('server', { status });
  if (status !== 200) return unknown('refused', { status });
  const json = parseJson(result.body);
  return json === undefined ? unknown('not-json', { status }) : { kind: 'json', json, url: result.url };
}
