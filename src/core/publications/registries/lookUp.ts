import type { Publication, RegistryName } from '../work';

/** Why nothing can be said about a DOI. Never a fault of the page. */
export type UnknownReason =
  /** No connection, or a refused one. */
  | 'network'
  /** The same, or an answer that the browser keeps back: of 429 and 5xx from Crossref, which then allow no other site to read them. */
  | 'kept-back'
  | 'timeout'
  | 'rate-limit'
  /** 5xx */
  | 'server'
  /** 401, 403 and other 4xx. */
  | 'refused'
  /** HTML where JSON was asked, a cut-off answer, JSON of another shape. */
  | 'not-json'
  | 'too-large'
  /** The DOI is registered, but its agency keeps no description that can be read. */
  | 'existence-only';

export interface UnknownLookUp {
  readonly kind: 'unknown';
  readonly doi: string;
  readonly reason: UnknownReason;
  /** Who was being asked. */
  readonly registry: RegistryName;
  /** The HTTP status, where there was one. */
  readonly status?: number;
  /** As the registry asked, at most a day. */
  readonly retryAfterSeconds?: number;
  /** For `existence-only`, where it is known: `ISTIC`, `CNKI`, `mEDRA`, … */
  readonly agency?: string;
}

export type LookUp =
  | { readonly kind: 'found'; readonly publication: Publication }
  /** Crossref has no such record and doi.org says that the DOI does not exist. */
  | { readonly kind: 'absent'; readonly doi: string }
  | UnknownLookUp
  /** No DOI could be read from what was given. */
  | { readonly kind: 'malformed'; readonly text: string }
  | { readonly kind: 'cancelled' };

export type LookUpStep = 'crossref' | 'agency' | 'handle' | 'datacite' | 'orcid' | 'dblp' | 'openalex';

/** Nothing was said about the work: the network or the registry kept silent. */
export function isSilence(answer: LookUp): answer is UnknownLookUp {
  return answer.kind === 'unknown' && answer.reason !== 'existence-only';
}
