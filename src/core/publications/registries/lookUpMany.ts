import { isArxivDoi } from '../../syntax/arxivId';
import { askRegistry, mailtoParameter, type LookUpOptions } from './askRegistry';
import { readCrossrefItem } from './crossref';
import { readDataciteItem } from './datacite';
import type { Described } from '../records/described';
import { listAt, textAt, type Json } from '../records/jsonValue';
import type { LookUp, UnknownLookUp } from './lookUp';
import { lookUpDoi } from './lookUpDoi';
import type { RegistryName } from '../work';

/** As many as registries are known to take in one request without complaint. */
const atOnce = 50;

/** The fields that entries are made of and compared by (`select` of https://api.crossref.org/swagger-ui/index.html). */
export const crossrefFields =
  'DOI,type,title,subtitle,original-title,author,editor,issued,published,published-print,published-online,posted,approved,' +
  'container-title,short-container-title,event,volume,issue,page,article-number,publisher,publisher-location,group-title,degree,' +
  'ISBN,ISSN,relation,update-to,updated-by';

interface ManyOptions extends LookUpOptions {
  /** Told after each answer, with how many of how many DOIs are settled. */
  readonly onSettled?: ((done: number, all: number) => void) | undefined;
}

/**
 * Looks many DOIs up with few requests: lists of fifty at Crossref, and at DataCite for those of arXiv; what a list does not hold (an
 * alias, another agency's) is asked for singly. The result has each of `dois` in lower case. When a registry does not answer, nothing
 * more is asked of it: what only it could tell is `unknown` for the same reason, and the others are asked on. Never rejects.
 */
export async function lookUpMany(dois: readonly string[], options: ManyOptions): Promise<ReadonlyMap<string, LookUp>> {
  const wanted = [...new Map(dois.map(doi => [doi.toLowerCase(), doi])).values()];
  const found = new Map<string, LookUp>();
  const settle = (doi: string, answer: LookUp): void => {
    found.set(doi.toLowerCase(), answer);
    options.onSettled?.(found.size, wanted.length);
  };
  // a comma parts the members of a list
  const listed = wanted.filter(doi => !/[,\s]/.test(doi));
  const left = new Set(wanted);
  const silent = new Map<RegistryName, UnknownLookUp>();
  // whoever does not answer for one DOI will not for the next
  const note = (answer: LookUp): void => {
    if (answer.kind === 'unknown' && ['network', 'kept-back', 'rate-limit', 'timeout'].includes(answer.reason))
      silent.set(answer.registry, answer);
  };
  for (const [list, source] of [
    [listed.filter(doi => !isArxivDoi(doi)), crossrefList],
    [listed.filter(doi => isArxivDoi(doi)), dataciteList],
  ] as const) {
    let unheard: LookUp | undefined;
    for (let from = 0; from < list.length; from += atOnce) {
      const part = list.slice(from, from + atOnce);
      if (part.length === 1 && unheard === undefined) continue;
      const answer =
        unheard === undefined ? await source(part, options) : { kind: 'silent' as const, because: unheard };
      if (answer.kind === 'silent') {
        unheard = answer.because;
        note(unheard);
      }
      for (const doi of part) {
        const known = answer.kind === 'records' ? answer.records.get(doi.toLowerCase()) : withDoi(answer.because, doi);
        if (known === undefined) continue;
        left.delete(doi);
        settle(doi, known);
      }
    }
  }
  for (const doi of left) {
    const answer = await lookUpDoi(doi, { ...options, silent });
    note(answer);
    settle(doi, answer);
  }
  return found;
}

type ListAnswer =
  | { readonly kind: 'records'; readonly records: ReadonlyMap<string, LookUp> }
  /** The registry says nothing, about all of them. */
  | { readonly kind: 'silent'; readonly because: LookUp };

async function crossrefList(dois: readonly string[], options: LookUpOptions): Promise<ListAnswer> {
  const parameters = [
    `filter=${dois.map(doi => `doi:${encodeURIComponent(doi)}`).join(',')}`,
    `rows=${atOnce}`,
    `select=${crossrefFields}`,
    mailtoParameter(options),
  ];
  const url = `${options.registries.crossref}/works?${parameters.filter(part => part !== '').join('&')}`;
  return askList(dois, url, 'crossref', options, json =>
    listAt(json, 'message', 'items').map(item => [textAt(item, 'DOI'), readCrossrefItem(item)]),
  );
}

async function dataciteList(dois: readonly string[], options: LookUpOptions): Promise<ListAnswer> {
  const ids = dois.map(doi => encodeURIComponent(doi.toLowerCase())).join(',');
  const url = `${options.registries.datacite}/dois?ids=${ids}&page%5Bsize%5D=${atOnce}`;
  const latestYear = options.now().getUTCFullYear() + 2;
  return askList(dois, url, 'datacite', options, json =>
    listAt(json, 'data').map(item => {
      const doi = textAt(item, 'attributes', 'doi');
      const asked = dois.find(one => one.toLowerCase() === doi?.toLowerCase()) ?? doi ?? '';
      return [doi, readDataciteItem(item, asked, latestYear)];
    }),
  );
}

async function askList(
  dois: readonly string[],
  url: string,
  registry: RegistryName,
  options: LookUpOptions,
  read: (json: Json) => readonly (readonly [doi: string | undefined, work: Described | undefined])[],
): Promise<ListAnswer> {
  const answer = await askRegistry(
    dois[0] ?? '',
    registry === 'crossref' ? 'crossref' : 'datacite',
    url,
    registry,
    options,
  );
  if (answer.kind === 'cancelled') return { kind: 'silent', because: answer };
  // one odd DOI can spoil a list: its members are asked for singly
  if (
    answer.kind === 'not-found' ||
    (answer.kind === 'unknown' && answer.reason === 'refused' && answer.status === 400)
  )
    return { kind: 'records', records: new Map() };
  if (answer.kind === 'unknown') return { kind: 'silent', because: answer };
  const source = { registry, url: answer.url.replace(/[?#].*/s, ''), fetched: options.now().toISOString() };
  const records = new Map<string, LookUp>();
  for (const [doi, work] of read(answer.json))
    if (doi !== undefined && work !== undefined)
      records.set(doi.toLowerCase(), { kind: 'found', publication: { ...work, source } });
  return { kind: 'records', records };
}

function withDoi(answer: LookUp, doi: string): LookUp {
  return answer.kind === 'unknown' ? { ...answer, doi } : answer;
}
