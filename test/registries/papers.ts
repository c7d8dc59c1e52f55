import type { Route } from './server';

/** A paper as the registries know it. */
export interface RegisteredPaper {
  /** arXiv's begin with `10.48550/arXiv.` and are DataCite's, all others Crossref's. */
  readonly doi: string;
  readonly title: string;
  /** `Mei Lin; Ada Reed` */
  readonly authors: string;
  readonly year: number;
  /** The article number of its publisher, by which Crossref finds it too. */
  readonly pii?: string;
  /** Further fields of Crossref's record. */
  readonly more?: Readonly<Record<string, unknown>>;
}

/** What Crossref and DataCite answer that know these papers: single records, lists by DOI, searches by words of titles, of which OpenAlex finds none. */
export function registryOf(papers: readonly RegisteredPaper[]) {
  const isArxiv = ({ doi }: RegisteredPaper): boolean => doi.startsWith('10.48550/');
  const find = (doi: string): RegisteredPaper | undefined =>
    papers.find(paper => paper.doi.toLowerCase() === doi.toLowerCase());
  return (path: string, query: URLSearchParams): Route | undefined => {
    const [, registry, kind, ...rest] = path.split('/');
    const paper = find(rest.join('/'));
    if (registry === 'crossref' && kind === 'works') {
      if (rest.length > 0)
        return paper === undefined || isArxiv(paper) ? undefined : json({ status: 'ok', message: crossref(paper) });
      const words = query.get('query.bibliographic');
      const wanted = (query.get('filter') ?? '').split(',').map(part => part.replace(/^doi:/, ''));
      const number = /^alternative-id:(.*)$/.exec(query.get('filter') ?? '')?.[1];
      const found =
        words === null
          ? number === undefined
            ? wanted.flatMap(doi => find(doi) ?? [])
            : papers.filter(({ pii }) => pii === number)
          : [...papers].sort((a, b) => shared(b.title, words) - shared(a.title, words));
      const items = found.filter(one => !isArxiv(one)).slice(0, Number(query.get('rows') ?? 20));
      return json({ status: 'ok', message: { 'total-results': items.length, items: items.map(crossref) } });
    }
    if (registry === 'datacite' && kind === 'dois') {
      if (rest.length > 0) return paper !== undefined && isArxiv(paper) ? json({ data: datacite(paper) }) : undefined;
      const ids = (query.get('ids') ?? '').split(',');
      return json({
        data: ids
          .flatMap(doi => find(doi) ?? [])
          .filter(isArxiv)
          .map(datacite),
      });
    }
    // it has none of them
    if (registry === 'openalex' && kind === 'works' && query.has('search')) return json({ results: [] });
    return undefined;
  };
}

function json(value: unknown): Route {
  return { status: 200, body: JSON.stringify(value) };
}

function crossref({ doi, title, authors, year, more }: RegisteredPaper): unknown {
  const author = names(authors).map(([given, family]) => ({ given, family }));
  const issued = { 'date-parts': [[year]] };
  return { DOI: doi, type: 'proceedings-article', title: [title], author, issued, ...more };
}

function datacite({ doi, title, authors, year }: RegisteredPaper): unknown {
  const creators = names(authors).map(([givenName, familyName]) => ({ nameType: 'Personal', givenName, familyName }));
  return { attributes: { doi: doi.toLowerCase(), titles: [{ title }], creators, publicationYear: year } };
}

function names(authors: string): readonly (readonly [given: string, family: string])[] {
  return authors.split('; ').map(name => {
    const at = name.lastIndexOf(' ');
    return [name.slice(0, Math.max(0, at)), name.slice(at + 1)];
  });
}

function shared(title: string, words: string): number {
  const wanted = new Set(words.toLowerCase().split(/\W+/));
  return title
    .toLowerCase()
    .split(/\W+/)
    .filter(word => wanted.has(word)).length;
}
