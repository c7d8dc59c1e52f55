import assert from 'node:assert/strict';
import type {
  AuthorSource,
  AuthorWorks,
  AuthorWorksOptions,
} from '../../../src/core/publications/authorWorks/authorWorks';
import { worksOfAuthor } from '../../../src/core/publications/authorWorks/worksOfAuthor';
import { registriesWith } from '../../../src/core/publications/registries/registries';
import { searchTitles } from '../../../src/core/publications/registries/searchTitles';
import { displayName, type Publication } from '../../../src/core/publications/work';
import { createFetchHttpClient } from '../../../src/hosts/fetchHttp';
import { listsOf, type ListedAuthor, type ListedPaper } from '../../registries/authors';
import { registryOf } from '../../registries/papers';
import { startRegistries, type RegistriesServer, type Route } from '../../registries/server';

const papers: readonly ListedPaper[] = [
  { doi: '10.5555/Tides.1', title: 'Tides of Attention', authors: 'Mei Lin; Ada Reed', year: 2024, pages: '12-25' },
  { doi: '10.5555/Boats.2', title: 'Boats & Bridges: a Review?', authors: 'Jo van der Park; Mei Lin', year: 2023 },
  { doi: '10.48550/arXiv.2401.00017', title: 'Slow Lakes Learn', authors: 'Mei Lin; Bo Wang', year: 2024 },
  { doi: '', title: 'A Poster on Ponds', authors: 'Mei Lin', year: 2019, venue: 'Pond Days', unregistered: true },
];
const mei: ListedAuthor = {
  orcid: '0000-0002-1825-0097',
  dblpName: 'Mei Lin 0002',
  pid: '39/6537-2',
  openalex: 'A5023888391',
  papers,
};
const namesake: ListedAuthor = {
  orcid: '0000-0002-1694-233X',
  dblpName: 'Mei Lin 0001',
  pid: '39/6537-1',
  openalex: 'A5000000001',
  papers: [{ doi: '10.5555/Other.9', title: 'Nothing of Hers', authors: 'Mei Lin; Kim Lee', year: 2020 }],
};

const byOrcid: AuthorSource = { registry: 'orcid', id: mei.orcid };
const byDblp: AuthorSource = { registry: 'dblp', pid: mei.pid, names: ['Mei Lin'] };
const byOpenalex: AuthorSource = { registry: 'openalex', id: mei.openalex };

describe('the works of an author', () => {
  let server: RegistriesServer | undefined;
  afterEach(() => server?.close());

  type Asked = (path: string, query: URLSearchParams) => Route | undefined;

  async function options(routes: Asked): Promise<AuthorWorksOptions> {
    server = await startRegistries(routes);
    const names = ['crossref', 'datacite', 'doi', 'orcid', 'dblp', 'openalex'] as const;
    const base = Object.fromEntries(names.map(name => [name, `${server?.base ?? ''}/${name}`]));
    return {
      http: createFetchHttpClient(),
      registries: registriesWith(base),
      now: () => new Date('2026-03-01T12:00:00Z'),
    };
  }

  const known =
    (atOnce?: number): Asked =>
    (path, query) =>
      listsOf([mei, namesake], atOnce)(path, query) ?? registryOf(papers)(path, query);

  async function works(source: AuthorSource, routes: Asked = known()): Promise<AuthorWorks> {
    return worksOfAuthor(source, await options(routes));
  }

  /** `Title | Authors | year | venue | pages | DOI | registry` */
  function told(found: AuthorWorks): readonly string[] {
    if (found.kind !== 'found') assert.fail(JSON.stringify(found));
    return found.publications.map(({ csl, source }) =>
      [
        csl.title,
        (csl.author ?? []).map(displayName).join(', '),
        csl.issued?.['date-parts'][0]?.[0],
        csl['container-title'] ?? csl.publisher,
        csl.page,
        csl.DOI,
        source.registry,
      ].join(' | '),
    );
  }

  it('from ORCID: what has a DOI as its registry describes it, the rest as ORCID tells it', async () => {
    const found = await works(byOrcid);
    assert.deepEqual(told(found), [
      'Tides of Attention | Mei Lin, Ada Reed | 2024 |  |  | 10.5555/Tides.1 | crossref',
      'Boats & Bridges: a Review? | Jo van der Park, Mei Lin | 2023 |  |  | 10.5555/Boats.2 | crossref',
      'Slow Lakes Learn | Mei Lin, Bo Wang | 2024 | arXiv |  | 10.48550/arXiv.2401.00017 | datacite',
      'A Poster on Ponds |  | 2019 | Pond Days |  |  | orcid',
    ]);
    assert.deepEqual(last(found).notices, [{ kind: 'lacks', what: 'authors' }]);
    assert.equal(found.kind === 'found' && found.incomplete, undefined);
    assert.deepEqual(server?.requests[0], 'GET /orcid/0000-0002-1825-0097/works');
  });

  it('from ORCID, whose DOIs Crossref does not answer for now: titles and years, and why there is no more', async () => {
    const found = await works(byOrcid, (path, query) =>
      path.startsWith('/crossref/') ? { status: 503 } : known()(path, query),
    );
    assert.equal(told(found)[0], 'Tides of Attention |  | 2024 |  |  | 10.5555/Tides.1 | orcid');
    assert.equal(
      told(found)[2],
      'Slow Lakes Learn | Mei Lin, Bo Wang | 2024 | arXiv |  | 10.48550/arXiv.2401.00017 | datacite',
    );
    const { incomplete, publications } = found.kind === 'found' ? found : assert.fail(found.kind);
    assert.equal(incomplete?.why.reason, 'server');
    assert.equal(incomplete.without, 2);
    // nobody has said that it has no authors
    assert.deepEqual(publications[0]?.notices, [{ kind: 'not-looked-up', registry: 'crossref' }]);
  });

  it('from ORCID: a DOI of another work is not believed', async () => {
    const mistyped: ListedAuthor = {
      ...mei,
      papers: [{ ...papers[0]!, title: 'Quite Another Paper about Deserts' }],
    };
    const found = await works(
      byOrcid,
      (path, query) => listsOf([mistyped])(path, query) ?? registryOf(papers)(path, query),
    );
    assert.deepEqual(told(found), ['Quite Another Paper about Deserts |  | 2024 |  |  |  | orcid']);
  });

  it('from ORCID: a DOI that does not exist is left out', async () => {
    const found = await works(byOrcid, (path, query) => listsOf([mei])(path, query) ?? registryOf([])(path, query));
    assert.equal(told(found)[0], 'Tides of Attention |  | 2024 |  |  |  | orcid');
  });

  it('from ORCID: of several summaries the preferred one, with the DOI of any; none of the volume it stands in', async () => {
    const id = (value: string, relationship = 'self') => ({
      'external-id-type': 'doi',
      'external-id-value': value,
      'external-id-relationship': relationship,
    });
    const summary = (title: string, index: string, ids: readonly unknown[]) => ({
      title: { title: { value: title }, subtitle: { value: 'A Survey' } },
      'external-ids': { 'external-id': ids },
      type: 'journal-article',
      'publication-date': null,
      'display-index': index,
    });
    const group = {
      'work-summary': [
        summary('TIDES OF ATTENTION', '0', [id('https://doi.org/10.5555/TIDES.1')]),
        summary('Tides of Attention', '1', [id('10.5555/volume', 'part-of')]),
      ],
    };
    const found = await works(byOrcid, path =>
      path.startsWith('/orcid/') ? { status: 200, body: JSON.stringify({ group: [group] }) } : { status: 404 },
    );
    const { csl, notices } = last(found);
    assert.equal(csl.title, 'Tides of Attention: A Survey');
    assert.equal(csl.DOI, '10.5555/TIDES.1');
    assert.deepEqual(notices, [{ kind: 'not-looked-up', registry: 'doi' }]);
  });

  it('from DBLP: without numbers of namesakes, closing stops and capitals of DOIs', async () => {
    assert.deepEqual(told(await works(byDblp)), [
      'Tides of Attention | Mei Lin, Ada Reed | 2024 | ISSI | 12-25 | 10.5555/Tides.1 | dblp',
      'Boats & Bridges: a Review? | Jo van der Park, Mei Lin | 2023 | ISSI |  | 10.5555/Boats.2 | dblp',
      'Slow Lakes Learn | Mei Lin, Bo Wang | 2024 | arXiv |  | 10.48550/arXiv.2401.00017 | dblp',
      'A Poster on Ponds | Mei Lin | 2019 | Pond Days |  |  | dblp',
    ]);
    assert.match(server?.requests[0] ?? '', /q=author%3AMei_Lin_0002%3A&format=json&h=1000&f=0&c=0$/);
  });

  it('from DBLP: by a name with its number alone', async () => {
    const found = await works({ registry: 'dblp', names: ['Mei Lin 0001'] });
    assert.deepEqual(told(found), ['Nothing of Hers | Mei Lin, Kim Lee | 2020 | ISSI |  | 10.5555/Other.9 | dblp']);
  });

  it('from DBLP: by a pid whose number does not tell the name', async () => {
    const renamed: ListedAuthor = { ...mei, pid: '77/12' };
    const found = await works(
      { registry: 'dblp', pid: '77/12', names: ['林梅', 'Mei Lin'] },
      listsOf([namesake, renamed]),
    );
    assert.equal(told(found).length, 4);
    assert.equal(server?.requests.length, 5);
  });

  it('from DBLP: page by page', async () => {
    const found = await works(byDblp, known(3));
    assert.equal(told(found).length, 4);
    assert.deepEqual(
      server?.requests.map(request => /f=\d+/.exec(request)?.[0]),
      ['f=0', 'f=3'],
    );
  });

  it('from OpenAlex: by its own id, and by an ORCID iD', async () => {
    const expected = [
      'Tides of Attention | Mei Lin, Ada Reed | 2024 | Invented Symposium on Spindles and Ink | 12-25 | 10.5555/tides.1 | openalex',
      'Boats & Bridges: a Review? | Jo van der Park, Mei Lin | 2023 | Invented Symposium on Spindles and Ink |  | 10.5555/boats.2 | openalex',
      'Slow Lakes Learn | Mei Lin, Bo Wang | 2024 | arXiv |  | 10.48550/arXiv.2401.00017 | openalex',
      'A Poster on Ponds | Mei Lin | 2019 | Pond Days |  |  | openalex',
    ];
    assert.deepEqual(told(await works(byOpenalex)), expected);
    assert.match(
      server?.requests[0] ?? '',
      /filter=authorships\.author\.id:A5023888391&per-page=200&cursor=\*&select=id,doi/,
    );
    await server?.close();
    assert.deepEqual(told(await works({ registry: 'openalex', id: mei.orcid })), expected);
  });

  it('from OpenAlex: page by page, to the last cursor', async () => {
    assert.equal(told(await works(byOpenalex, known(1))).length, 4);
    assert.equal(server?.requests.length, 4);
  });

  describe('from OpenAlex, with a list of authors that was cut off', () => {
    const crowd = Array.from({ length: 100 }, (_, at) => `Ada Reed${'abcdefghij'[at % 10] ?? ''}`).join('; ');
    const whole = { ...papers[0]!, authors: `${crowd}; Mei Lin` };
    const cut: ListedAuthor = { ...mei, papers: [{ ...papers[0]!, authors: crowd }, ...papers.slice(1)] };
    /** How many authors the work has, the last of them, what its record lacks, and why the list is incomplete. */
    const crowded = (found: AuthorWorks): readonly unknown[] => {
      if (found.kind !== 'found') assert.fail(JSON.stringify(found));
      const { csl, notices } = found.publications[0] ?? assert.fail();
      const end = csl.author?.at(-1);
      return [csl.author?.length, end && displayName(end), notices, found.incomplete?.why.reason];
    };

    it('are asked for again', async () => {
      const found = await works(
        byOpenalex,
        (path, query) => listsOf([cut])(path, query) ?? registryOf([whole])(path, query),
      );
      assert.deepEqual(crowded(found), [101, 'Mei Lin', [], undefined]);
    });

    it('are not taken for whole when nobody answers', async () => {
      const found = await works(byOpenalex, (path, query) => listsOf([cut])(path, query) ?? { status: 503 });
      assert.deepEqual(crowded(found), [101, 'others', [{ kind: 'lacks', what: 'further authors' }], 'server']);
    });

    it('are not taken for whole without a DOI', async () => {
      const unregistered: ListedAuthor = { ...cut, papers: [{ ...cut.papers[0]!, unregistered: true }] };
      const found = await works(byOpenalex, listsOf([unregistered]));
      assert.deepEqual(crowded(found), [101, 'others', [{ kind: 'lacks', what: 'further authors' }], undefined]);
    });

    it('are asked for again when the list of works breaks off', async () => {
      let asked = 0;
      const found = await works(byOpenalex, (path, query) =>
        path.startsWith('/openalex/') && ++asked > 1
          ? { status: 503 }
          : (listsOf([cut], 1)(path, query) ?? registryOf([whole])(path, query)),
      );
      assert.deepEqual(crowded(found), [101, 'Mei Lin', [], 'server']);
    });
  });

  it('are none of someone whom ORCID does not know', async () => {
    const found = await works({ registry: 'orcid', id: '0000-0001-0000-0009' });
    assert.deepEqual(found, { kind: 'no-author', registry: 'orcid', id: '0000-0001-0000-0009' });
  });

  it('may be none at all', async () => {
    for (const source of [
      { registry: 'dblp', names: ['Nobody Known'] },
      { registry: 'dblp', pid: '1/2', names: ['Mei Lin'] },
      { registry: 'openalex', id: 'A999999999' },
    ] as const) {
      assert.deepEqual(await works(source), { kind: 'found', publications: [] });
      await server?.close();
    }
  });

  const troubles: readonly (readonly [string, Route, string])[] = [
    ['asks for hours of patience', { status: 429, headers: { 'retry-after': '30000' } }, 'rate-limit'],
    ['has trouble of its own', { status: 500, body: '{}' }, 'server'],
    ['refuses', { status: 403, body: '{}' }, 'refused'],
    [
      'shows a web page that looks for robots',
      { status: 200, headers: { 'content-type': 'text/html' }, body: '<!doctype html><title>Are you one?</title>' },
      'not-json',
    ],
    ['answers in another shape', { status: 200, body: '{"message":"moved"}' }, 'not-json'],
    ['breaks off', { trouble: 'truncated' }, 'network'],
    ['sends 50 MB', { trouble: 'huge' }, 'too-large'],
  ];
  for (const source of [byOrcid, byDblp, byOpenalex])
    for (const [what, route, reason] of troubles)
      it(`are unknown when ${source.registry} ${what}, after one request`, async () => {
        const found = await works(source, () => route);
        if (found.kind !== 'unknown') assert.fail(JSON.stringify(found));
        assert.equal(found.reason, reason);
        assert.equal(found.registry, source.registry);
        if (reason === 'rate-limit') assert.equal(found.retryAfterSeconds, 30_000);
        assert.equal(server?.requests.length, 1);
      });

  for (const source of [byDblp, byOpenalex])
    it(`are what came before ${source.registry} fell silent, with the reason`, async () => {
      let asked = 0;
      const found = await works(source, (path, query) => (++asked > 1 ? { status: 429 } : known(2)(path, query)));
      assert.equal(told(found).length, 2);
      assert.equal(found.kind === 'found' && found.incomplete?.why.reason, 'rate-limit');
    });

  for (const [source, what, body] of [
    [byOpenalex, 'without a list', '{"results":null}'],
    [byOpenalex, 'of another shape', '{"message":"moved"}'],
    [byDblp, 'without the hits that it counts', '{"result":{"hits":{"@total":"4"}}}'],
    [byDblp, 'of another shape', '{"message":"moved"}'],
  ] as const)
    it(`are what came before an answer of ${source.registry} ${what}, with the reason`, async () => {
      let asked = 0;
      const found = await works(source, (path, query) => (++asked > 1 ? { status: 200, body } : known(2)(path, query)));
      assert.equal(told(found).length, 2);
      assert.equal(found.kind === 'found' && found.incomplete?.why.reason, 'not-json');
    });

  for (const source of [byOrcid, byDblp, byOpenalex])
    it(`are not asked for at ${source.registry} when that was cancelled`, async () => {
      const abort = new AbortController();
      abort.abort();
      const found = await worksOfAuthor(source, { ...(await options(known())), cancellation: abort.signal });
      assert.deepEqual(found, { kind: 'cancelled' });
      assert.deepEqual(server?.requests, []);
    });

  it('from ORCID are cancelled between two requests', async () => {
    const abort = new AbortController();
    const asked = await options((path, query) => {
      if (path.startsWith('/crossref/')) abort.abort();
      return known()(path, query);
    });
    assert.deepEqual(await worksOfAuthor(byOrcid, { ...asked, cancellation: abort.signal }), { kind: 'cancelled' });
  });

  for (const source of [byOrcid, byDblp, byOpenalex])
    it(`are read from ${source.registry} whatever any part of its answer is replaced by`, async () => {
      let body: unknown;
      const asked = await options(() => ({ status: 200, body: JSON.stringify(body) }));
      const path =
        source.registry === 'orcid'
          ? `/orcid/${mei.orcid}`
          : `/${source.registry}/${source.registry === 'dblp' ? 'search/publ/api' : 'works'}`;
      const whole = listsOf([{ ...mei, papers: papers.slice(0, 1) }])(
        path,
        new URLSearchParams(`q=author:Mei&filter=x:${mei.openalex}`),
      );
      if (whole === undefined || !('status' in whole)) assert.fail(path);
      let tried = 0;
      for (body of damaged(JSON.parse(whole.body ?? ''))) {
        const found = await worksOfAuthor(source, asked);
        assert.match(found.kind, /^(?:found|unknown)$/);
        tried++;
      }
      assert.ok(tried > 50, String(tried));
    });

  it('come with word of how far it is', async () => {
    for (const source of [byOrcid, byDblp, byOpenalex]) {
      const steps: string[] = [];
      const asked = await options(known(2));
      await worksOfAuthor(source, { ...asked, onSettled: (done, all) => steps.push(`${done}/${all}`) });
      assert.equal(steps.at(-1), source.registry === 'orcid' ? '3/3' : '4/4');
      await server?.close();
    }
  });

  describe('a title', () => {
    const titles = (found: Awaited<ReturnType<typeof searchTitles>>): readonly (string | undefined)[] =>
      found.kind === 'found' ? found.publications.map(({ csl }) => csl.title) : assert.fail(found.kind);

    it('that Crossref knows is not asked for elsewhere', async () => {
      const found = await searchTitles({ title: 'Tides of Attention', authors: 'Mei Lin' }, await options(known()));
      assert.equal(titles(found)[0], 'Tides of Attention');
      assert.equal(server?.requests.length, 1);
    });

    it('like which Crossref has nothing is searched for at OpenAlex, whose find comes first', async () => {
      const found = await searchTitles({ title: 'A Poster on Ponds?' }, await options(known()));
      assert.equal(titles(found)[0], 'A Poster on Ponds');
      assert.ok(titles(found).length > 1);
      assert.match(server?.requests[1] ?? '', /openalex\/works\?search=A%20Poster%20on%20Ponds&per-page=5/);
    });

    it('is searched for at OpenAlex when Crossref does not answer', async () => {
      const found = await searchTitles(
        { title: 'Tides of Attention' },
        await options((path, query) => (path.startsWith('/crossref/') ? { status: 503 } : known()(path, query))),
      );
      assert.deepEqual(titles(found), ['Tides of Attention']);
    });

    it('is what Crossref found when OpenAlex does not answer, and unknown when neither does', async () => {
      const half = await options((path, query) =>
        path.startsWith('/openalex/') ? { status: 503 } : known()(path, query),
      );
      assert.ok(titles(await searchTitles({ title: 'A Poster on Ponds' }, half)).length > 0);
      await server?.close();
      const neither = await searchTitles({ title: 'Tides of Attention' }, await options(() => ({ status: 503 })));
      assert.equal(neither.kind === 'unknown' && neither.registry, 'crossref');
    });
  });

  function last(found: AuthorWorks): Publication {
    const publication = found.kind === 'found' ? found.publications.at(-1) : undefined;
    return publication ?? assert.fail(JSON.stringify(found));
  }
});

/** The value with each of its parts in turn replaced by something of another kind. */
function* damaged(value: unknown): Iterable<unknown> {
  yield* [null, 5, 'x', [], {}];
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value))
    for (const other of damaged(part))
      yield Array.isArray(value)
        ? value.map((one: unknown, at) => (at === Number(key) ? other : one))
        : { ...value, [key]: other };
}
