import type { HttpClient } from '../../../src/core/ports';
import { listsOf, type ListedAuthor } from '../../registries/authors';
import { registryOf } from '../../registries/papers';

export const lin: ListedAuthor = {
  orcid: '0000-0002-1825-0097',
  dblpName: 'Lin Qiu',
  pid: '12/345',
  openalex: 'A5023888391',
  papers: [
    { doi: '10.5555/t.1', title: 'Tides of All the Lakes', authors: 'Lin Qiu; Ada Reed', year: 2024 },
    { doi: '10.5555/b.2', title: 'Boats of All the Bridges', authors: 'Ada Reed; Lin Qiu', year: 2019 },
    { doi: '10.5555/n.3', title: 'Nets for All the Rivers', authors: 'Lin Qiu; Ada Reed', year: 2022 },
    { doi: '10.48550/arXiv.2909.05759', title: 'Alignment of Moving Gulls', authors: 'Lin Qiu; Ada Reed', year: 2029 },
  ],
};

export const registryAddresses = Object.fromEntries(
  ['crossref', 'datacite', 'doi', 'orcid', 'dblp', 'openalex'].map(name => [
    name,
    `https://registries.example/${name}`,
  ]),
);

/** The registries of the tests without a server between: they know the papers of one author, and what stands at `pages`. */
export function createInProcessRegistries(pages: Readonly<Record<string, string>>): HttpClient {
  const lists = listsOf([lin]);
  const records = registryOf(lin.papers);
  return {
    send({ url }) {
      const { pathname, searchParams } = new URL(url);
      const path = decodeURIComponent(pathname);
      const route = lists(path, searchParams) ?? records(path, searchParams);
      const known = pages[url];
      const { status, body } =
        known !== undefined
          ? { status: 200, body: known }
          : route !== undefined && 'status' in route
            ? { status: route.status, body: route.body ?? '' }
            : { status: 404, body: 'Resource not found.' };
      return Promise.resolve({ kind: 'response', status, headers: {}, body, url });
    },
  };
}
