import assert from 'node:assert/strict';
import { createFetchHttpClient } from '../../../../src/hosts/fetchHttp';
import type { LookUp, LookUpStep } from '../../../../src/core/publications/registries/lookUp';
import type { LookUpOptions } from '../../../../src/core/publications/registries/askRegistry';
import { lookUpDoi } from '../../../../src/core/publications/registries/lookUpDoi';
import { describeLookUp } from '../../../../src/core/publications/registries/lookUpMessages';
import { registriesWith } from '../../../../src/core/publications/registries/registries';
import type { RegistriesServer, Route } from '../../../registries/server';
import { startRegistries } from '../../../registries/server';

const now = (): Date => new Date('2026-03-01T12:00:00Z');
const arxiv = '10.48550/arXiv.2101.00001';

describe('Look-up of a DOI', () => {
  let server: RegistriesServer | undefined;
  afterEach(() => server?.close());

  async function lookUp(
    text: string,
    routes: Readonly<Record<string, Route>>,
    more: Partial<LookUpOptions> = {},
  ): Promise<LookUp> {
    server = await startRegistries(routes);
    const { base } = server;
    const registries = registriesWith({
      crossref: `${base}/crossref`,
      datacite: `${base}/datacite`,
      doi: `${base}/doi/`,
    });
    return lookUpDoi(text, { http: createFetchHttpClient(), registries, now, ...more });
  }

  async function told(
    text: string,
    routes: Readonly<Record<string, Route>>,
    more: Partial<LookUpOptions> = {},
  ): Promise<string> {
    const { text: sentence, values } = describeLookUp(await lookUp(text, routes, more));
    return sentence.replace(/\{(\d)\}/g, (_, at: string) => values[Number(at)] ?? '');
  }

  it('takes Crossref’s record and says where it came from', async () => {
    const result = await lookUp(
      'https://doi.org/10.5555/WEAVE.2024.017',
      { '/crossref/works/10.5555/WEAVE.2024.017': { fixture: 'crossref-article.json' } },
      { mailto: 'someone@example.org' },
    );
    if (result.kind !== 'found') assert.fail(result.kind);
    assert.equal(result.publication.csl.volume, '12');
    assert.deepEqual(result.publication.source, {
      registry: 'crossref',
      url: `${server?.base ?? ''}/crossref/works/10.5555/WEAVE.2024.017`,
      fetched: '2026-03-01T12:00:00.000Z',
    });
    assert.deepEqual(server?.requests, ['GET /crossref/works/10.5555/WEAVE.2024.017?mailto=someone%40example.org']);
    assert.equal(server.headers[0]?.accept, 'application/json');
    assert.equal(describeLookUp(result).values[1], '2024');
  });

  it('sends no mail address where none is set, or what is set is none', async () => {
    await lookUp(
      '10.5555/x',
      { '/crossref/works/10.5555/x': { fixture: 'crossref-article.json' } },
      { mailto: 'not an address' },
    );
    assert.deepEqual(server?.requests, ['GET /crossref/works/10.5555/x']);
  });

  it('percent-encodes the DOI', async () => {
    await lookUp('10.5555/(SICI)1:8<693::AID-ASI4>3.0.CO;2-O', {});
    assert.equal(server?.requests[0], 'GET /crossref/works/10.5555/%28SICI%291%3A8%3C693%3A%3AAID-ASI4%3E3.0.CO%3B2-O');
  });

  it('follows an alias', async () => {
    const result = await lookUp('10.5555/alias.9', {
      '/crossref/works/10.5555/alias.9': {
        status: 301,
        headers: { location: '/crossref/works/10.5555/registered.9' },
        body: '<html>moved</html>',
      },
      '/crossref/works/10.5555/registered.9': { fixture: 'crossref-alias.json' },
    });
    assert.deepEqual(result.kind === 'found' && result.publication.notices, [
      { kind: 'alias', asked: '10.5555/alias.9', registered: '10.5555/registered.9' },
    ]);
  });

  it('asks DataCite at once for an arXiv paper', async () => {
    const steps: LookUpStep[] = [];
    const result = await lookUp(
      'arXiv:2101.00001v2',
      { [`/datacite/dois/${arxiv}`]: { fixture: 'datacite-arxiv.json' } },
      { onProgress: step => steps.push(step) },
    );
    assert.equal(result.kind === 'found' && result.publication.csl.archive_location, '2101.00001');
    assert.deepEqual(server?.requests, [`GET /datacite/dois/${arxiv}`]);
    assert.deepEqual(steps, ['datacite']);
  });

  it('goes on to the agency in charge when Crossref has none: DataCite', async () => {
    const result = await lookUp('10.5072/spindles.v1', {
      '/doi/doiRA/10.5072/spindles.v1': { status: 200, body: '[{"DOI":"10.5072/spindles.v1","RA":"DataCite"}]' },
      '/datacite/dois/10.5072/spindles.v1': { fixture: 'datacite-dataset.json' },
    });
    assert.equal(result.kind === 'found' && result.publication.source.registry, 'datacite');
    assert.deepEqual(server?.requests, [
      'GET /crossref/works/10.5072/spindles.v1',
      'GET /doi/doiRA/10.5072/spindles.v1',
      'GET /datacite/dois/10.5072/spindles.v1',
    ]);
  });

  it('says that a DOI of another agency exists', async () => {
    const sentence = await told('10.5555/istic.1', {
      '/doi/doiRA/10.5555/istic.1': { status: 200, body: '[{"DOI":"10.5555/istic.1","RA":"ISTIC"}]' },
    });
    assert.equal(
      sentence,
      'The DOI 10.5555/istic.1 exists, but its agency (ISTIC) offers no description that can be read. Nothing was changed. Write the entry by hand.',
    );
    assert.equal(server?.requests.length, 2);
  });

  it('calls a DOI absent only when Crossref and doi.org both say so', async () => {
    assert.equal(
      await told('10.5555/nothing', {}),
      'The DOI 10.5555/nothing does not exist: neither Crossref nor doi.org knows it. Nothing was changed. Compare it with the one on the publisher’s page.',
    );
    assert.deepEqual(server?.requests, ['GET /crossref/works/10.5555/nothing', 'GET /doi/doiRA/10.5555/nothing']);
  });

  it('asks the handle service where doiRA’s answer cannot be read', async () => {
    const result = await lookUp('10.5555/nothing', { '/doi/doiRA/10.5555/nothing': { trouble: 'hang-up' } });
    assert.deepEqual(result, { kind: 'absent', doi: '10.5555/nothing' });
    assert.equal(server?.requests.at(-1), 'GET /doi/api/handles/10.5555/nothing');
  });

  it('tries DataCite for a DOI that exists with an unknown agency', async () => {
    const routes: Readonly<Record<string, Route>> = {
      '/doi/doiRA/10.5072/spindles.v1': { status: 500 },
      '/doi/api/handles/10.5072/spindles.v1': { status: 200, body: '{"responseCode":1}' },
    };
    const result = await lookUp('10.5072/spindles.v1', {
      ...routes,
      '/datacite/dois/10.5072/spindles.v1': { fixture: 'datacite-dataset.json' },
    });
    assert.equal(result.kind, 'found');
    await server?.close();
    assert.match(await told('10.5072/spindles.v1', routes), /exists, but no description of it can be read/);
  });

  it('does not call a DOI absent when doi.org cannot be asked', async () => {
    const result = await lookUp('10.5555/nothing', {
      '/doi/doiRA/10.5555/nothing': { trouble: 'hang-up' },
      '/doi/api/handles/10.5555/nothing': { trouble: 'hang-up' },
    });
    assert.deepEqual(result, { kind: 'unknown', doi: '10.5555/nothing', reason: 'network', registry: 'doi' });
  });

  it('tries DataCite where doi.org keeps silent about the agency', async () => {
    const doi = '10.5072/spindles.v1';
    const found = { fixture: 'datacite-dataset.json' };
    for (const silence of [{ trouble: 'hang-up' }, { status: 503 }, { status: 429 }] as readonly Route[]) {
      const routes = { [`/doi/doiRA/${doi}`]: silence, [`/doi/api/handles/${doi}`]: silence };
      const result = await lookUp(doi, { ...routes, [`/datacite/dois/${doi}`]: found });
      assert.equal(result.kind === 'found' && result.publication.source.registry, 'datacite');
      await server?.close();
      for (const route of [{ status: 404 }, { status: 503 }, { trouble: 'hang-up' }] as readonly Route[]) {
        const { kind, ...heard } = await lookUp(doi, { ...routes, [`/datacite/dois/${doi}`]: route });
        assert.deepEqual([kind, 'registry' in heard && heard.registry], ['unknown', 'doi']);
        await server?.close();
      }
    }
  });

  it('asks nobody when there is no DOI', async () => {
    assert.equal(
      await told('see the paper', {}),
      'No DOI or arXiv identifier was found in “see the paper”. Nothing was changed. A DOI looks like 10.1000/182, an arXiv identifier like 2101.00001.',
    );
    assert.deepEqual(server?.requests, []);
  });

  it('can be cancelled before and while it asks', async () => {
    const before = new AbortController();
    before.abort();
    assert.deepEqual(await lookUp('10.5555/x', {}, { cancellation: before.signal }), { kind: 'cancelled' });
    assert.deepEqual(server?.requests, []);
    await server.close();
    const during = new AbortController();
    const result = await lookUp(
      '10.5555/x',
      { '/crossref/works/10.5555/x': { trouble: 'slow' } },
      { cancellation: during.signal, onProgress: () => setImmediate(() => during.abort()) },
    );
    assert.deepEqual(result, { kind: 'cancelled' });
  });

  describe('in trouble', () => {
    const crossref = '/crossref/works/10.5555/x';
    const cases: readonly (readonly [what: string, route: Route, sentence: string, more?: Partial<LookUpOptions>])[] = [
      [
        '429',
        { status: 429, body: '<html>429</html>' },
        'Crossref asks for fewer requests, so 10.5555/x was not looked up. Nothing was changed. Wait a minute, then try again.',
      ],
      [
        '429 with seconds',
        { status: 429, headers: { 'retry-after': '7' } },
        'Crossref asks for fewer requests, so 10.5555/x was not looked up. Nothing was changed. Try again in 7 seconds.',
      ],
      [
        '429 with one second',
        { status: 429, headers: { 'retry-after': '1' } },
        'Crossref asks for fewer requests, so 10.5555/x was not looked up. Nothing was changed. Try again in 2 seconds.',
      ],
      [
        '429 with a date',
        { status: 429, headers: { 'retry-after': 'Sun, 01 Mar 2026 12:01:30 GMT' } },
        'Crossref asks for fewer requests, so 10.5555/x was not looked up. Nothing was changed. Try again in 90 seconds.',
      ],
      [
        '429 for hours',
        { status: 429, headers: { 'retry-after': '7200' } },
        'Crossref asks for fewer requests, so 10.5555/x was not looked up. Nothing was changed. Try again in 120 minutes.',
      ],
      [
        '500',
        { status: 500, body: '{"status":"error"}' },
        'Crossref has a problem on its side (HTTP 500), so 10.5555/x was not looked up. Nothing was changed. Try again later.',
      ],
      [
        '504 with HTML',
        { status: 504, headers: { 'content-type': 'text/html' }, body: '<html>504</html>' },
        'Crossref has a problem on its side (HTTP 504), so 10.5555/x was not looked up. Nothing was changed. Try again later.',
      ],
      [
        '403',
        { status: 403 },
        'Crossref refused to answer (HTTP 403), so 10.5555/x was not looked up. Nothing was changed. If this happens again, check the proxy and the address of the registry in the settings.',
      ],
      [
        'HTML where JSON was asked',
        { status: 200, headers: { 'content-type': 'text/html' }, body: '<html>Please log in</html>' },
        'Crossref answered with something that is not a record, so 10.5555/x was not looked up. Nothing was changed. A login page of the network may stand between: open a web page, then try again.',
      ],
      [
        'JSON of another shape',
        { status: 200, body: '{"status":"ok"}' },
        'Crossref answered with something that is not a record, so 10.5555/x was not looked up. Nothing was changed. A login page of the network may stand between: open a web page, then try again.',
      ],
      [
        'a body cut off',
        { trouble: 'truncated' },
        'Crossref could not be reached, so 10.5555/x was not looked up. Nothing was changed. Check the network connection and the proxy, then try again.',
      ],
      [
        'a hung-up connection',
        { trouble: 'hang-up' },
        'Crossref could not be reached, so 10.5555/x was not looked up. Nothing was changed. Check the network connection and the proxy, then try again.',
      ],
      [
        'a redirect loop',
        { trouble: 'redirect-loop' },
        'Crossref could not be reached, so 10.5555/x was not looked up. Nothing was changed. Check the network connection and the proxy, then try again.',
      ],
      [
        'a body that never ends',
        { trouble: 'slow' },
        'Crossref did not answer in time, so 10.5555/x was not looked up. Nothing was changed. Try again later.',
        { timeoutMs: 60 },
      ],
      [
        '50 MB',
        { trouble: 'huge' },
        'The answer of Crossref for 10.5555/x is too large and was not read. Nothing was changed. Write the entry by hand.',
      ],
    ];
    for (const [what, route, sentence, more] of cases) {
      it(what, async () => {
        assert.equal(await told('10.5555/x', { [crossref]: route }, more), sentence);
        assert.ok(
          server?.requests.every(request => request === `GET ${crossref}`),
          'only Crossref was asked',
        );
      });
    }

    it('a redirect loop ends after five redirects', async () => {
      await lookUp('10.5555/x', { [crossref]: { trouble: 'redirect-loop' } });
      assert.equal(server?.requests.length, 6);
    });

    it('a refused connection', async () => {
      const gone = await startRegistries({});
      await gone.close();
      const result = await lookUp('10.5555/x', {}, { registries: registriesWith({ crossref: gone.base }) });
      assert.deepEqual(result, { kind: 'unknown', doi: '10.5555/x', reason: 'network', registry: 'crossref' });
    });
  });
});
