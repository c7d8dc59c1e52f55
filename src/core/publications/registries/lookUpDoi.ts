import { isArxivDoi, readWorkDoi } from '../../syntax/arxivId';
import { encodeDoi } from '../../syntax/doi';
import { askRegistry, mailtoParameter, type LookUpOptions } from './askRegistry';
import { readCrossrefWork } from './crossref';
import { readDataciteWork } from './datacite';
import type { Described } from '../records/described';
import { readAgency, readHandle } from './doiAgency';
import { parseJson } from '../records/jsonValue';
import { isSilence, type LookUp } from './lookUp';
import type { RegistryName } from '../work';

/**
 * Describes the work of a DOI (in any form `readDoi` or `readArxivId` understands). Asks Crossref; only when that has
 * none, doi.org for the agency in charge, and DataCite where that is DataCite or cannot be told. arXiv's DOIs go to DataCite at once.
 * `absent` needs two witnesses, Crossref's 404 and doi.org; everything unexpected is `unknown`. Never rejects.
 */
export async function lookUpDoi(text: string, options: LookUpOptions): Promise<LookUp> {
  const doi = readWorkDoi(text);
  if (doi === undefined) return { kind: 'malformed', text: text.trim() };
  if (isArxivDoi(doi)) return (await askDatacite(doi, options)) ?? askHandle(doi, options);
  return (await askCrossref(doi, options)) ?? askAgency(doi, options);
}

/** `undefined`: Crossref has no such record. */
async function askCrossref(doi: string, options: LookUpOptions): Promise<LookUp | undefined> {
  const mailto = mailtoParameter(options);
  const query = mailto === '' ? '' : `?${mailto}`;
  const answer = await askRegistry(
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
  const answer = await askRegistry(doi, 'agency', `${options.registries.doi}/doiRA/${encodeDoi(doi)}`, 'doi', options);
  if (answer.kind === 'cancelled') return answer;
  const agency = answer.kind === 'json' ? readAgency(answer.json, doi) : { kind: 'unreadable' as const };
  if (agency.kind === 'absent') return { kind: 'absent', doi };
  // a browser may keep doiRA's answer back; the handle service allows to read its own
  if (agency.kind === 'unreadable') {
    const heard = answer.kind === 'unknown' && answer.reason === 'rate-limit' ? answer : await askHandle(doi, options);
    return isSilence(heard) ? askWithoutAgency(doi, heard, options) : heard;
  }
  const exists: LookUp = { kind: 'unknown', doi, reason: 'existence-only', registry: 'doi', agency: agency.agency };
  return agency.agency === 'DataCite' ? ((await askDatacite(doi, options)) ?? exists) : exists;
}

/** Where doi.org keeps silent, as it does in whole countries, only DataCite can still have what Crossref has not; else that silence is all that is known. */
async function askWithoutAgency(doi: string, silence: LookUp, options: LookUpOptions): Promise<LookUp> {
  const answer = await askDatacite(doi, options);
  return answer?.kind === 'found' || answer?.kind === 'cancelled' ? answer : silence;
}

/** The last witness: whether the DOI exists at all. Without a known agency DataCite may still have it. */
async function askHandle(doi: string, options: LookUpOptions): Promise<LookUp> {
  const answer = await askRegistry(
    doi,
    'handle',
    `${options.registries.doi}/api/handles/${encodeDoi(doi)}`,
    'doi',
    options,
  );
  if (answer.kind === 'cancelled' || answer.kind === 'unknown') return answer;
  const handle = readHandle(answer.kind === 'json' ? answer.json : parseJson(answer.body));
  if (handle === 'absent') return { kind: 'absent', doi };
  if (handle === 'unreadable') return { kind: 'unknown', doi, reason: 'not-json', registry: 'doi' };
  const exists: LookUp = { kind: 'unknown', doi, reason: 'existence-only', registry: 'doi' };
  return isArxivDoi(doi) ? exists : ((await askDatacite(doi, options)) ?? exists);
}

/** `undefined`: DataCite has no such record. */
async function askDatacite(doi: string, options: LookUpOptions): Promise<LookUp | undefined> {
  const answer = await askRegistry(
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
  const source = { registry, url: url.replace(/[?#].*/s, ''), fetched: options.now().toISOString() };
  return { kind: 'found', publication: { ...work, source } };
}
