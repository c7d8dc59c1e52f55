import { sameDoi } from '../../syntax/doi';
import type { Json } from '../records/jsonValue';
import { at, listAt, textAt } from '../records/jsonValue';

type AgencyAnswer =
  /** `Crossref`, `DataCite`, `mEDRA`, `JaLC`, `KISTI`, `OP`, `ISTIC`, `CNKI`, … */
  { readonly kind: 'agency'; readonly agency: string } | { readonly kind: 'absent' } | { readonly kind: 'unreadable' };

/**
 * Reads the answer of `GET https://doi.org/doiRA/{doi}`: `[{ "DOI": …, "RA": "Crossref" }]`, or a `status` in place of
 * the agency. Only “DOI does not exist” is an absence; “Unknown RA” and “Invalid DOI” say nothing about the DOI.
 */
export function readAgency(answer: Json | undefined, doi: string): AgencyAnswer {
  const entry = listAt(answer).find(candidate => sameDoi(textAt(candidate, 'DOI') ?? '', doi));
  const agency = textAt(entry, 'RA');
  if (agency !== undefined) return { kind: 'agency', agency };
  return /^DOI does not exist$/i.test(textAt(entry, 'status') ?? '') ? { kind: 'absent' } : { kind: 'unreadable' };
}

/**
 * Reads the answer of `GET https://doi.org/api/handles/{doi}` by its `responseCode`: 1 and 200 the handle exists, 100 it
 * does not (https://www.handle.net/proxy_servlet.html, section 6).
 */
export function readHandle(answer: Json | undefined): 'exists' | 'absent' | 'unreadable' {
  const code = at(answer, 'responseCode');
  return code === 1 || code === 200 ? 'exists' : code === 100 ? 'absent' : 'unreadable';
}
