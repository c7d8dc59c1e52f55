import type { RegisteredPaper } from './papers';
import type { Route } from './server';

/** A paper with what ORCID, DBLP and OpenAlex tell of it besides. */
export interface ListedPaper extends RegisteredPaper {
  readonly venue?: string;
  readonly pages?: string;
  /** ORCID has no DOI for it, and neither has anybody else. */
  readonly unregistered?: boolean;
}

/** Someone with papers, as the three know them. */
export interface ListedAuthor {
  readonly orcid: string;
  /** With the number that parts namesakes. */
  readonly dblpName: string;
  readonly pid: string;
  readonly openalex: string;
  readonly papers: readonly ListedPaper[];
}

/** What ORCID, DBLP and OpenAlex answer that know these authors. OpenAlex and DBLP give pages of at most `atOnce` works. */
export function listsOf(authors: readonly ListedAuthor[], atOnce = 1000) {
  return (path: string, query: URLSearchParams): Route | undefined => {
    const [, registry, ...rest] = path.split('/');
    if (registry === 'orcid') {
      const author = authors.find(({ orcid }) => orcid === rest[0]);
      return author === undefined ? noRecord(rest[0] ?? '') : json({ group: author.papers.map(orcidGroup) });
    }
    if (registry === 'dblp' && rest.join('/') === 'search/publ/api') return json(dblpAnswer(authors, query, atOnce));
    if (registry === 'openalex' && rest[0] === 'works') return json(openalexAnswer(authors, query, atOnce));
    return undefined;
  };
}

function json(value: unknown): Route {
  return { status: 200, body: JSON.stringify(value) };
}

/** As recorded from ORCID. */
function noRecord(orcid: string): Route {
  const body = { 'response-code': 404, 'developer-message': `ORCID iD ${orcid} not found`, 'error-code': 9016 };
  return { status: 404, body: JSON.stringify(body) };
}

function orcidGroup({ doi, title, year, venue, unregistered }: ListedPaper): unknown {
  const own = { 'external-id-type': 'doi', 'external-id-value': doi, 'external-id-relationship': 'self' };
  const ids = { 'external-id': unregistered === true ? [] : [own] };
  const summary = {
    'put-code': year,
    title: { title: { value: title }, subtitle: null, 'translated-title': null },
    'external-ids': ids,
    type: 'conference-paper',
    'publication-date': { year: { value: String(year) }, month: null, day: null },
    'journal-title': venue === undefined ? null : { value: venue },
    path: `/works/${doi}`,
    'display-index': '0',
  };
  return { 'external-ids': ids, 'work-summary': [summary] };
}

function dblpAnswer(authors: readonly ListedAuthor[], query: URLSearchParams, atOnce: number): unknown {
  const asked = (query.get('q') ?? '').replace(/^author:/, '').replace(/_/g, ' ');
  const isTheirs = ({ dblpName }: ListedAuthor): boolean =>
    asked.endsWith(':') ? dblpName === asked.slice(0, -1) : dblpName.startsWith(asked);
  const all = authors.filter(isTheirs).flatMap(author => author.papers.map(paper => ({ author, paper })));
  const from = Number(query.get('f') ?? 0);
  const sent = all.slice(from, from + Math.min(atOnce, Number(query.get('h') ?? 30)));
  const hit = sent.map(({ author, paper }, at) => dblpHit(author, paper, from + at));
  // without hits there is no list of them
  return { result: { hits: { '@total': String(all.length), ...(hit.length === 0 ? {} : { hit }) } } };
}

function dblpHit(author: ListedAuthor, paper: ListedPaper, at: number): unknown {
  const plain = author.dblpName.replace(/ \d{4}$/, '');
  const people = paper.authors
    .split('; ')
    .map(name => (name === plain ? { '@pid': author.pid, text: author.dblpName } : { '@pid': '1/1', text: name }));
  const arxiv = /^10\.48550\/arxiv\.(.+)$/i.exec(paper.doi)?.[1];
  const info = {
    authors: { author: people.length === 1 ? people[0] : people },
    title: `${paper.title}.`,
    venue: arxiv === undefined ? (paper.venue ?? 'ISSI') : 'CoRR',
    ...(arxiv === undefined ? {} : { volume: `abs/${arxiv}` }),
    ...(paper.pages === undefined ? {} : { pages: paper.pages }),
    year: String(paper.year),
    type: arxiv === undefined ? 'Conference and Workshop Papers' : 'Informal and Other Publications',
    key: `conf/issi/${at}`,
    ...(paper.unregistered === true ? {} : { doi: paper.doi.toUpperCase(), ee: `https://doi.org/${paper.doi}` }),
  };
  return { '@id': String(at), info };
}

function openalexAnswer(authors: readonly ListedAuthor[], query: URLSearchParams, atOnce: number): unknown {
  const filter = query.get('filter');
  const words = (query.get('search') ?? '').toLowerCase().split(' ');
  const all = authors
    .filter(({ openalex, orcid }) => filter === null || filter.endsWith(`:${openalex}`) || filter.endsWith(`:${orcid}`))
    .flatMap(({ papers }) => papers)
    .filter(({ title }) => filter !== null || words.every(word => title.toLowerCase().includes(word)));
  const cursor = query.get('cursor');
  const from = cursor === null || cursor === '*' ? 0 : Number(cursor);
  const to = from + Math.min(atOnce, Number(query.get('per-page') ?? 25));
  return {
    meta: { count: all.length, per_page: atOnce, next_cursor: to < all.length ? String(to) : null },
    results: all.slice(from, to).map(openalexWork),
  };
}

function openalexWork({ doi, title, authors, year, venue, pages, unregistered }: ListedPaper, at: number): unknown {
  const [first, last] = (pages ?? '').split('-');
  return {
    id: `https://openalex.org/W${year}${at}`,
    doi: unregistered === true ? null : `https://doi.org/${doi.toLowerCase()}`,
    title,
    publication_year: year,
    publication_date: `${year}-01-01`,
    type: 'article',
    authorships: authors.split('; ').map(name => ({ author: { display_name: name }, raw_author_name: name })),
    primary_location: {
      source: null,
      raw_source_name: venue ?? 'Invented Symposium on Spindles and Ink',
      raw_type: 'proceedings-article',
    },
    biblio: { volume: null, issue: null, first_page: first === '' ? null : first, last_page: last ?? null },
    is_retracted: false,
  };
}
