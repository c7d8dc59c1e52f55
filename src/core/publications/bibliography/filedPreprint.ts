import { isArxivDoi, readArxivId } from '../../syntax/arxivId';
import { arxivPreprint, isArxivName } from '../records/arxivPreprint';
import { isPreprintDoi, preprintServer } from '../../page/venues/preprintDois';
import { namedPreprintServer } from '../records/preprintServers';
import type { CslItem, CslType } from '../work';

/**
 * A work of a file as registries describe it, where the file calls it an article of a server's (`journal = {bioRxiv}`) or tells nothing but
 * its number there: a preprint. All other works stay as they are.
 */
export function filedPreprint(item: CslItem): CslItem {
  const server = serverOf(item);
  if (server === undefined) return item;
  const { 'container-title': container = '', 'container-title-short': short, page = '', genre, ...rest } = item;
  const told = {
    ...rest,
    ...(container === '' && short !== undefined ? { 'container-title-short': short } : {}),
    ...(item.type === 'article' && genre !== undefined ? { genre } : {}),
    ...(noPage.test(page) || page === '' ? {} : { page }),
  };
  if (server === 'arXiv') {
    const places = [rest.archive_location, rest.number, container, rest.volume?.replace(/^abs\//, 'arXiv:'), page];
    const ids = [...places, rest.DOI, rest.URL].map(place => readArxivId(place ?? ''));
    const id = ids.find(found => found !== undefined);
    if (id !== undefined) return arxivPreprint(told, id);
  }
  const inSsrn = /^Available at SSRN (\d{5,8})$/i.exec(container)?.[1];
  const isFound = rest.DOI !== undefined || rest.URL !== undefined;
  return {
    ...told,
    ...(inSsrn === undefined || isFound ? {} : { URL: `https://ssrn.com/abstract=${inSsrn}` }),
    type: 'article',
    genre: told.genre ?? 'preprint',
    publisher: server,
  };
}

/** What a program takes for the page: `2024-05`, `2024.05.02.123456` and `123456` of bioRxiv, `arXiv-2405` and `arXiv:2405.01234`. */
const noPage = /^(?:arxiv\b.{0,40}|(?:19|20)\d\d-\d\d|(?:\d{4}\.\d\d\.\d\d\.)?\d{6,8})$/i;

function serverOf({ type, 'container-title': container, publisher, DOI = '', URL }: CslItem): string | undefined {
  if (container !== undefined) {
    if (!inPrint.has(type) && !isLoose.has(type)) return undefined;
    if (isArxivName(container)) return 'arXiv';
    // a published work may still have the journal that it had before
    if (DOI !== '' && !isPreprintDoi(DOI)) return undefined;
    const named = namedPreprintServer(container);
    return named ?? (/^preprints?$/i.test(container) ? preprintServer(DOI) : undefined);
  }
  if (type !== 'article-journal' && !isLoose.has(type)) return undefined;
  // described already
  if (type === 'article' && publisher !== undefined) return undefined;
  const server = isArxivDoi(DOI) ? 'arXiv' : preprintServer(DOI);
  if (server !== undefined) return server;
  const isElsewhere = DOI !== '' || (publisher !== undefined && publisher !== 'arXiv');
  return !isElsewhere && URL !== undefined && /arxiv\.org\//i.test(URL) && readArxivId(URL) !== undefined
    ? 'arXiv'
    : undefined;
}

const inPrint: ReadonlySet<CslType> = new Set(['article-journal', 'paper-conference', 'chapter']);
const isLoose: ReadonlySet<CslType> = new Set(['article', 'document']);
