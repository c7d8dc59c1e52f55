import assert from 'node:assert/strict';
import type { LookUp } from '../../../../src/core/publications/registries/lookUp';
import { lookUpMany } from '../../../../src/core/publications/registries/lookUpMany';
import { registriesWith } from '../../../../src/core/publications/registries/registries';
import { searchWorks } from '../../../../src/core/publications/registries/searchWorks';
import { createFetchHttpClient, ownFetch } from '../../../../src/hosts/fetchHttp';
import { registryOf, type RegisteredPaper } from '../../../registries/papers';
import { startRegistries, type RegistriesServer, type Route, type Routes } from '../../../registries/server';

const now = (): Date => new Date('2026-03-01T12:00:00Z');

const papers: readonly RegisteredPaper[] = Array.from({ length: 300 }, (_, at) => ({
  doi: at % 3 === 2 ? `10.48550/arXiv.2401.${String(10000 + at)}` : `10.5555/Lakes.${at}`,
  title: `Tides of lake number ${at}`,
  authors: 'Mei Lin; Ada Reed',
  year: 2024,
}));

describe('look-up of many DOIs', () => {
  let server: RegistriesServer | undefined;
  afterEach(() => server?.close());

  async function options(routes: Routes): Promise<Parameters<typeof lookUpMany>[1]> {
    server = await startRegistries(routes);
    const { base } = server;
    const registries = registriesWith({
      crossref: `${base}/crossref`,
      datacite: `${base}/datacite`,
      doi: `${base}/doi`,
    });
    return { http: createFetchHttpClient(), registries, now };
  }

  async function lookUp(dois: readonly string[], routes: Routes): Promise<ReadonlyMap<string, LookUp>> {
    return lookUpMany(dois, await options(routes));
  }

  it('takes no more requests than lists of fifty need', async () => {
    const found = await lookUp(
      papers.map(({ doi }) => doi),
      registryOf(papers),
    );
    assert.equal(server?.requests.length, 200 / 50 + 100 / 50);
    assert.deepEqual(
      [...found.values()].map(answer => answer.kind === 'found' && answer.publication.csl.title).sort(),
      papers.map(({ title }) => title).sort(),
    );
    assert.equal(found.get('10.5555/lakes.0')?.kind, 'found');
  });

  it('asks for what a thesis is made of too: a list has only the fields that are asked for', async () => {
    await lookUp(['10.5555/lakes.0', '10.5555/lakes.1'], registryOf(papers));
    assert.match(server?.requests[0] ?? '', /&select=(?:[\w-]+,)*approved,(?:[\w-]+,)*degree,/);
  });

  it('asks once for a DOI that is given twice, in whatever case', async () => {
    await lookUp(['10.5555/lakes.0', '10.5555/LAKES.0', '10.5555/lakes.1'], registryOf(papers));
    assert.equal(server?.requests.length, 1);
  });

  it('asks singly for what a list lacks, through the whole chain', async () => {
    const found = await lookUp(['10.5555/lakes.0', '10.5555/nobody', '10.5555/lakes.1'], registryOf(papers));
    assert.equal(found.get('10.5555/nobody')?.kind, 'absent');
    assert.deepEqual(server?.requests.slice(1), [
      'GET /crossref/works/10.5555/nobody',
      'GET /doi/doiRA/10.5555/nobody',
    ]);
  });

  it('asks singly for a DOI with a comma, which would part it in a list', async () => {
    const odd = { doi: '10.5555/Lakes,7', title: 'Tides of an odd lake', authors: 'Mei Lin', year: 2024 };
    const found = await lookUp(['10.5555/lakes.0', odd.doi, '10.5555/lakes.1'], registryOf([...papers, odd]));
    assert.deepEqual(
      [...found.values()].map(({ kind }) => kind),
      ['found', 'found', 'found'],
    );
    const [list = '', ...singly] = (server?.requests ?? []).map(decodeURIComponent);
    assert.match(list, /filter=doi:10\.5555\/lakes\.0,doi:10\.5555\/lakes\.1&/);
    assert.deepEqual(singly, ['GET /crossref/works/10.5555/Lakes,7']);
  });

  it('asks nothing more once a registry that is asked singly wants fewer requests', async () => {
    const dois = ['10.5555/lakes.0', '10.5555/lakes.1', '10.5555/lakes.3'];
    const found = await lookUp(dois, path => ({ status: path === '/crossref/works' ? 400 : 429 }));
    assert.equal(server?.requests.length, 2);
    assert.deepEqual(
      [...found].map(([doi, answer]) => [doi, answer.kind === 'unknown' && [answer.doi, answer.reason]]),
      dois.map(doi => [doi, [doi, 'rate-limit']]),
    );
  });

  it('goes on asking the others when one of those that are asked singly keeps silent, and that one no more', async () => {
    const known = registryOf(papers);
    const dois = ['10.3969/lakes.1', '10.3969/lakes.2', '10.5555/lakes.0', '10.48550/arXiv.2401.10002'];
    const found = await lookUp(dois, (path, query) =>
      path.startsWith('/doi/') ? { trouble: 'hang-up' } : known(path, query),
    );
    assert.deepEqual(
      [...found].map(([doi, answer]) => [
        doi,
        answer.kind === 'unknown' ? `${answer.registry} for ${answer.doi}` : answer.kind,
      ]),
      [
        ['10.5555/lakes.0', 'found'],
        ['10.3969/lakes.1', 'doi for 10.3969/lakes.1'],
        ['10.3969/lakes.2', 'doi for 10.3969/lakes.2'],
        ['10.48550/arxiv.2401.10002', 'found'],
      ],
    );
    assert.deepEqual(
      [...new Set(server?.requests.filter(request => request.includes('/doi/')))],
      ['GET /doi/doiRA/10.3969/lakes.1', 'GET /doi/api/handles/10.3969/lakes.1'],
    );
  });

  it('asks the handle service for each DOI where doi.org keeps back the agency alone, as it does from a browser', async () => {
    const found = await lookUp(['10.3969/lakes.1', '10.3969/lakes.2'], path =>
      path.startsWith('/doi/doiRA/') ? { trouble: 'hang-up' } : undefined,
    );
    assert.deepEqual(
      [...found.values()].map(({ kind }) => kind),
      ['absent', 'absent'],
    );
  });

  it('asks singly for all of a list that Crossref refuses', async () => {
    const known = registryOf(papers);
    const found = await lookUp(['10.5555/lakes.0', '10.5555/lakes.1'], (path, query) =>
      query.has('filter') ? { status: 400, body: '{"status":"failed"}' } : known(path, query),
    );
    assert.deepEqual(
      [...found.values()].map(({ kind }) => kind),
      ['found', 'found'],
    );
  });

  const silent: readonly (readonly [string, Route, string])[] = [
    ['is too busy', { status: 429, headers: { 'retry-after': '30' } }, 'rate-limit'],
    ['is too busy and does not say for how long', { status: 429 }, 'rate-limit'],
    ['has trouble of its own', { status: 500, body: '{}' }, 'server'],
    [
      'answers with a page of HTML',
      { status: 200, headers: { 'content-type': 'text/html' }, body: '<html>' },
      'not-json',
    ],
    [
      'sends a page of HTML with 504',
      { status: 504, headers: { 'content-type': 'text/html' }, body: '<html>' },
      'server',
    ],
    ['breaks off', { trouble: 'truncated' }, 'network'],
    ['hangs up', { trouble: 'hang-up' }, 'network'],
    ['sends 50 MB', { trouble: 'huge' }, 'too-large'],
    ['sends one around in circles', { trouble: 'redirect-loop' }, 'network'],
  ];
  for (const [what, route, reason] of silent)
    it(`says of each DOI that it is unknown when a registry ${what}, and does not go on asking`, async () => {
      const found = await lookUp(
        papers.map(({ doi }) => doi),
        () => route,
      );
      assert.equal(found.size, 300);
      assert.ok([...found.values()].every(answer => answer.kind === 'unknown' && answer.reason === reason));
      assert.ok([...found].every(([doi, answer]) => answer.kind === 'unknown' && answer.doi.toLowerCase() === doi));
      assert.ok((server?.requests.length ?? 99) <= 2 * 6);
    });

  it('does not go on asking in a browser that keeps the answers back', async () => {
    const found = await lookUpMany(
      papers.map(({ doi }) => doi),
      { ...(await options(() => ({ trouble: 'hang-up' }))), http: createFetchHttpClient(ownFetch, true) },
    );
    assert.ok([...found.values()].every(answer => answer.kind === 'unknown' && answer.reason === 'kept-back'));
    assert.ok((server?.requests.length ?? 99) <= 2 * 6);
  });

  it('stops when it is cancelled', async () => {
    const abort = new AbortController();
    abort.abort();
    const found = await lookUpMany(['10.5555/lakes.0', '10.5555/lakes.1'], {
      ...(await options(registryOf(papers))),
      cancellation: abort.signal,
    });
    assert.deepEqual(
      [...found.values()].map(({ kind }) => kind),
      ['cancelled', 'cancelled'],
    );
    assert.deepEqual(server?.requests, []);
  });

  it('tells how far it is', async () => {
    const steps: string[] = [];
    const dois = ['10.5555/lakes.0', '10.5555/nobody', '10.5555/lakes.1'];
    await lookUpMany(dois, {
      ...(await options(registryOf(papers))),
      onSettled: (done, all) => steps.push(`${done}/${all}`),
    });
    assert.deepEqual(steps, ['1/3', '2/3', '3/3']);
  });

  it('finds works by words of their titles', async () => {
    const found = await searchWorks('Tides of lake number 7, Mei Lin', await options(registryOf(papers)));
    if (found.kind !== 'found') assert.fail(found.kind);
    assert.equal(found.publications[0]?.csl.title, 'Tides of lake number 7');
    assert.equal(found.publications.length, 5);
    assert.match(
      server?.requests[0] ?? '',
      /query\.bibliographic=Tides%20of%20lake%20number%207%2C%20Mei%20Lin&rows=5&select=DOI/,
    );
  });
});
