import assert from 'node:assert/strict';
import type { HttpClient, HttpResult } from '../../../../src/core/ports';
import { createPoliteHttp } from '../../../../src/core/publications/registries/politeHttp';
import { publicRegistries, registriesWith, spacingFor } from '../../../../src/core/publications/registries/registries';
import { retryAfterSeconds } from '../../../../src/core/publications/registries/retryAfter';

/** A world whose clock moves only when somebody sleeps; requests take `duration` and are written down with their start. */
function world(
  answers: readonly { readonly status: number; readonly headers?: Readonly<Record<string, string>> }[] = [],
  waits = false,
) {
  let time = Date.UTC(2026, 0, 1);
  const start = time;
  const log: string[] = [];
  let open = 0;
  let sent = 0;
  const http: HttpClient = {
    async send({ url }): Promise<HttpResult> {
      open++;
      log.push(`${time - start} ${url}${open > 1 ? ' at the same time as another' : ''}`);
      await Promise.resolve();
      open--;
      return { kind: 'response', status: 200, headers: {}, body: '', url, ...answers[sent++] };
    },
  };
  const polite = createPoliteHttp({
    http,
    now: () => new Date(time),
    sleep: ms => ((time += ms), Promise.resolve()),
    spacing: () => 250,
    ...(waits && { tellPause: (url: string, seconds: number) => void log.push(`wait ${seconds} for ${url}`) }),
  });
  const get = (url: string, cancellation?: AbortSignal): Promise<HttpResult> =>
    polite.send({
      url,
      timeoutMs: 1000,
      maxBytes: 1000,
      redirects: 'own host',
      ...(cancellation ? { cancellation } : {}),
    });
  return { get, log, pass: (seconds: number) => (time += seconds * 1000) };
}

/** One that answers, or fails to, when it is told to; with `pause` each answer is a 429 that orders one, which is waited out. */
function waitingWorld(pause?: string) {
  const sent: { readonly url: string; answer(): void; fail(): void }[] = [];
  const slept: (() => void)[] = [];
  const http: HttpClient = {
    send: ({ url }) =>
      new Promise((resolve, reject) => {
        sent.push({
          url,
          answer: () =>
            resolve({
              ...{ kind: 'response', body: '', url },
              ...(pause === undefined
                ? { status: 200, headers: {} }
                : { status: 429, headers: { 'retry-after': pause } }),
            }),
          fail: () => reject(new Error('broken')),
        });
      }),
  };
  const polite = createPoliteHttp({
    http,
    now: () => new Date(0),
    sleep: () => new Promise(resolve => slept.push(resolve)),
    spacing: () => 250,
    ...(pause !== undefined && { tellPause: () => undefined }),
  });
  const get = (url: string, cancellation?: AbortSignal): Promise<HttpResult> =>
    polite.send({
      ...{ url, timeoutMs: 1000, maxBytes: 1000, redirects: 'own host' },
      ...(cancellation && { cancellation }),
    });
  /** Until nothing is left to be done without the world. */
  const settle = (): Promise<void> => new Promise(resolve => setImmediate(resolve));
  return { get, sent, slept, settle };
}

describe('Polite client', () => {
  it('asks a host one thing at a time, spaced', async () => {
    const { get, log } = world();
    await Promise.all([get('https://a.example/1'), get('https://a.example/2'), get('https://a.example/3')]);
    assert.deepEqual(log, ['0 https://a.example/1', '250 https://a.example/2', '500 https://a.example/3']);
  });

  it('leaves a host alone after a 429, and says for how long', async () => {
    const { get, log, pass } = world([{ status: 429, headers: { 'retry-after': '30' } }]);
    await get('https://a.example/1');
    pass(10);
    const answer = await get('https://a.example/2');
    assert.deepEqual(answer, {
      kind: 'response',
      status: 429,
      headers: { 'retry-after': '20' },
      body: '',
      url: 'https://a.example/2',
    });
    await get('https://b.example/3');
    pass(20);
    await get('https://a.example/4');
    assert.deepEqual(log, ['0 https://a.example/1', '10000 https://b.example/3', '30000 https://a.example/4']);
  });

  it('pauses ten seconds where the host gives no time, and never more than two minutes', async () => {
    const { get, log, pass } = world([{ status: 429 }, { status: 429, headers: { 'retry-after': '7200' } }]);
    await get('https://a.example/1');
    pass(9);
    assert.equal((await get('https://a.example/2')).kind, 'response');
    pass(1);
    await get('https://a.example/3');
    pass(120);
    await get('https://a.example/4');
    assert.deepEqual(log, ['0 https://a.example/1', '10000 https://a.example/3', '130000 https://a.example/4']);
  });

  it('does not send what was cancelled while it waited', async () => {
    const { get, log } = world();
    const cancellation = new AbortController();
    const first = get('https://a.example/1');
    const second = get('https://a.example/2', cancellation.signal);
    cancellation.abort();
    assert.equal((await second).kind, 'failure');
    await first;
    await get('https://a.example/3');
    assert.deepEqual(log, ['0 https://a.example/1', '250 https://a.example/3']);
  });
});

describe('Polite client where nobody is there to try again', () => {
  const paused = (seconds: string) => ({ status: 429, headers: { 'retry-after': seconds } });
  const statusOf = (result: HttpResult): unknown => result.kind === 'response' && result.status;

  it('waits a pause out, which is told, and asks again', async () => {
    const { get, log } = world([paused('30')], true);
    const answers = await Promise.all([get('https://a.example/1'), get('https://a.example/2')]);
    assert.deepEqual(answers.map(statusOf), [200, 200]);
    assert.deepEqual(log, [
      '0 https://a.example/1',
      'wait 30 for https://a.example/1',
      '30000 https://a.example/1',
      '30250 https://a.example/2',
    ]);
  });

  it('waits ten seconds where the host gives no time, and two where it says one or none', async () => {
    const { get, log } = world([{ status: 429 }, { status: 200 }, paused('1'), { status: 200 }, paused('0')], true);
    for (const url of ['https://a.example/1', 'https://a.example/2', 'https://a.example/3'])
      assert.equal(statusOf(await get(url)), 200);
    assert.deepEqual(
      log.filter(line => line.startsWith('wait')),
      ['wait 10 for https://a.example/1', 'wait 2 for https://a.example/2', 'wait 2 for https://a.example/3'],
    );
  });

  it('does not wait longer than two minutes, and tells each time what was asked for', async () => {
    const { get, log, pass } = world([paused('7200')], true);
    const first = await get('https://a.example/1');
    pass(60);
    const second = await get('https://a.example/2');
    assert.deepEqual(
      [first, second].map(result => result.kind === 'response' && result.headers['retry-after']),
      ['7200', '7140'],
    );
    assert.deepEqual(log, ['0 https://a.example/1']);
  });

  it('asks no more than three times, and waits no longer than five minutes in all', async () => {
    const { get, log } = world(
      Array.from({ length: 20 }, () => paused('60')),
      true,
    );
    for (const page of [1, 2, 3, 4]) assert.equal(statusOf(await get(`https://a.example/${page}`)), 429);
    assert.deepEqual(
      log.map(line => line.replace(' for', '')),
      [
        ...['0 https://a.example/1', 'wait 60 https://a.example/1', '60000 https://a.example/1'],
        ...['wait 60 https://a.example/1', '120000 https://a.example/1'],
        ...['wait 60 https://a.example/2', '180250 https://a.example/2'],
        ...['wait 60 https://a.example/2', '240250 https://a.example/2'],
        ...['wait 60 https://a.example/3', '300500 https://a.example/3'],
      ],
    );
  });

  it('can be cancelled while it waits, and keeps nobody else from asking', async () => {
    const { get, sent, settle } = waitingWorld('100');
    const cancellation = new AbortController();
    const first = get('https://a.example/1', cancellation.signal);
    await settle();
    sent[0]?.answer();
    await settle();
    cancellation.abort();
    const answer = await Promise.race([first, settle()]);
    assert.equal(answer?.kind === 'failure' && answer.reason, 'cancelled');
    void get('https://b.example/2');
    await settle();
    assert.deepEqual(
      sent.map(({ url }) => url),
      ['https://a.example/1', 'https://b.example/2'],
    );
  });
});

describe('Polite client that waits', () => {
  it('for the answer to an earlier request tells at once that it was cancelled', async () => {
    const { get, sent, settle } = waitingWorld();
    const cancellation = new AbortController();
    void get('https://a.example/1');
    const second = get('https://a.example/2', cancellation.signal);
    await settle();
    cancellation.abort();
    const answer = await Promise.race([second, settle()]);
    assert.equal(answer?.kind === 'failure' && answer.reason, 'cancelled');
    assert.deepEqual(
      sent.map(({ url }) => url),
      ['https://a.example/1'],
    );
  });

  it('for its time does not send what was cancelled meanwhile', async () => {
    const { get, sent, slept, settle } = waitingWorld();
    const cancellation = new AbortController();
    const first = get('https://a.example/1');
    await settle();
    sent[0]?.answer();
    await first;
    const second = get('https://a.example/2', cancellation.signal);
    await settle();
    assert.equal(slept.length, 1);
    cancellation.abort();
    slept[0]?.();
    await second;
    await settle();
    assert.equal(sent.length, 1);
  });

  it('asks on where a request failed with an error', async () => {
    const { get, sent, slept, settle } = waitingWorld();
    const first = get('https://a.example/1');
    const second = get('https://a.example/2');
    await settle();
    sent[0]?.fail();
    await assert.rejects(first, /broken/);
    await settle();
    slept[0]?.();
    await settle();
    sent[1]?.answer();
    assert.equal((await second).kind, 'response');
  });
});

describe('Retry-After', () => {
  const now = new Date('2026-01-01T00:00:00Z');
  for (const [header, seconds] of [
    ['0', 0],
    ['120', 120],
    ['999999', 86_400],
    ['Thu, 01 Jan 2026 00:00:30 GMT', 30],
    ['Wed, 31 Dec 2025 00:00:00 GMT', 0],
    ['soon', undefined],
    ['', undefined],
    [undefined, undefined],
  ] as const) {
    it(`${header ?? 'absent'} → ${seconds ?? 'unknown'}`, () => assert.equal(retryAfterSeconds(header, now), seconds));
  }
});

describe('Registries', () => {
  it('can be put elsewhere one by one', () => {
    assert.deepEqual(registriesWith({ crossref: ' https://mirror.example/crossref/ ', doi: '' }), {
      ...publicRegistries,
      crossref: 'https://mirror.example/crossref',
    });
  });
  it('have their spacing', () => {
    assert.equal(spacingFor('https://api.datacite.org/dois/10.5555/x'), 600);
    assert.equal(spacingFor('https://api.crossref.org/works/10.5555/x'), 250);
    assert.equal(spacingFor('https://api.crossref.org/works?filter=doi:10.5555/x'), 1000);
    assert.equal(spacingFor('https://api.crossref.org/works?filter=doi:10.5555/x', true), 350);
    assert.equal(spacingFor('http://127.0.0.1:4000/crossref/works/10.5555/x'), 0);
    assert.equal(spacingFor('https://pub.orcid.org/v3.0/0000-0002-1825-0097/works'), 100);
    assert.equal(spacingFor('https://dblp.org/search/publ/api?q=x'), 1500);
    assert.equal(spacingFor('https://api.openalex.org/works?search=x'), 120);
  });
});
