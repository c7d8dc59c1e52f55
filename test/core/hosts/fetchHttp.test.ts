import assert from 'node:assert/strict';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import type { HttpRequest } from '../../../src/core/ports';
import { createFetchHttpClient, type Fetch } from '../../../src/hosts/fetchHttp';
import { startRegistries, type RegistriesServer } from '../../registries/server';

describe('the HTTP client', () => {
  const send = (
    url: string,
    redirects: HttpRequest['redirects'],
  ): ReturnType<ReturnType<typeof createFetchHttpClient>['send']> =>
    createFetchHttpClient().send({ url, timeoutMs: 2000, maxBytes: 1000, redirects });

  describe('follows a redirect', () => {
    let other: RegistriesServer;
    let server: RegistriesServer;
    beforeEach(async () => {
      other = await startRegistries({ '/secret': { status: 200, body: 'what only this machine knows' } });
      server = await startRegistries({
        '/works/old': { status: 301, headers: { location: '/works/new' } },
        '/works/new': { status: 200, body: 'the work' },
        '/works/away': { status: 302, headers: { location: `${other.base}/secret` } },
        '/works/name': { status: 302, headers: { location: `${other.base.replace('127.0.0.1', 'localhost')}/secret` } },
        '/works/slashes': { status: 302, headers: { location: `//${new URL(other.base).host}/secret` } },
      });
    });
    afterEach(() => Promise.all([other.close(), server.close()]));

    it('within its own host', async () => {
      const result = await send(`${server.base}/works/old`, 'own host');
      assert.ok(result.kind === 'response');
      assert.deepEqual([result.body, result.url], ['the work', `${server.base}/works/new`]);
    });

    for (const work of ['away', 'name', 'slashes'])
      it(`not to another host, which is not even asked (${work})`, async () => {
        const result = await send(`${server.base}/works/${work}`, 'own host');
        assert.ok(result.kind === 'failure');
        assert.equal(result.reason, 'network');
        assert.match(result.detail, /^redirected from .* to another host, /);
        assert.deepEqual(other.requests, []);
      });

    it('five times, and no sixth', async () => {
      const chain = Object.fromEntries(
        Array.from({ length: 6 }, (_, at) => [`/${at}`, { status: 308, headers: { location: `/${at + 1}` } }] as const),
      );
      const long = await startRegistries({ ...chain, '/6': { status: 200, body: 'the work' } });
      const five = await send(`${long.base}/1`, 'own host');
      assert.equal(five.kind === 'response' && five.body, 'the work');
      const six = await send(`${long.base}/0`, 'own host');
      assert.deepEqual(six, { kind: 'failure', reason: 'network', detail: 'more than 5 redirects' });
      await long.close();
    });

    it('to another host where the request allows it', async () => {
      const result = await send(`${server.base}/works/away`, 'any host');
      assert.ok(result.kind === 'response');
      assert.equal(result.url, `${other.base}/secret`);
    });
  });

  describe('reads a body', () => {
    const { fetch } = globalThis;
    afterEach(() => void (globalThis.fetch = fetch));

    /** What the client makes of a body that comes in these pieces. */
    async function readIn(pieces: readonly Uint8Array[], maxBytes: number, headers: Record<string, string> = {}) {
      globalThis.fetch = (): Promise<Response> => {
        const waiting = [...pieces];
        const body = new ReadableStream({
          pull(stream) {
            const piece = waiting.shift();
            if (piece === undefined) stream.close();
            else stream.enqueue(piece);
          },
        });
        return Promise.resolve(new Response(body, { headers }));
      };
      const url = 'https://registry.example/works/1';
      const result = await createFetchHttpClient().send({ url, timeoutMs: 2000, maxBytes, redirects: 'own host' });
      return result.kind === 'response' ? result.body : result.reason;
    }
    const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

    it('of which a letter comes in two pieces', async () => {
      const lake = bytesOf('湖');
      assert.equal(await readIn([lake.slice(0, 1), lake.slice(1), bytesOf(' tides')], 1000), '湖 tides');
    });

    it('as long as is allowed, and none that is longer', async () => {
      const pieces = [bytesOf('tides of'), bytesOf(' lakes')];
      assert.equal(await readIn(pieces, 14), 'tides of lakes');
      assert.equal(await readIn(pieces, 13), 'too-large');
    });

    it('none of which it is said that it is longer', async () => {
      assert.equal(await readIn([bytesOf('tides')], 1000, { 'content-length': '1001' }), 'too-large');
    });
  });

  describe('of a server that closes connections', () => {
    /** How many requests came on each connection, where the server answers so many of them before it hangs up. */
    async function requestsAt(
      answers: readonly number[],
      questions: number,
      hangUp: (connection: Socket) => void = connection => void connection.destroy(),
    ) {
      const counts: number[] = [];
      const server = createServer(connection => {
        const at = counts.push(0) - 1;
        connection.on('data', () => {
          counts[at] = (counts[at] ?? 0) + 1;
          if ((counts[at] ?? 0) > (answers[at] ?? 0)) hangUp(connection);
          else connection.write('HTTP/1.1 200 OK\r\nContent-Length: 8\r\nConnection: keep-alive\r\n\r\nthe work');
        });
      });
      await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
      const base = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
      const results = [];
      for (let asked = 0; asked < questions; asked++) {
        const result = await send(`${base}/works/${asked}`, 'own host');
        results.push(result.kind === 'response' ? result.body : result.reason);
        // the connection is free for the next question
        await new Promise(setImmediate);
      }
      server.close();
      return { results, counts };
    }

    it('asks once more where the connection had answered before', async () => {
      assert.deepEqual(await requestsAt([1, 1, 1], 3), {
        results: ['the work', 'the work', 'the work'],
        counts: [2, 2, 1],
      });
    });

    it('asks no third time', async () => {
      assert.deepEqual(await requestsAt([1, 0], 2), { results: ['the work', 'network'], counts: [2, 1] });
    });

    it('asks once where the first question on a connection has no answer', async () => {
      const once = { results: ['network'], counts: [1] };
      assert.deepEqual(await requestsAt([0], 1), once);
      const reset = (connection: Socket): void => void connection.resetAndDestroy();
      assert.deepEqual(await requestsAt([0], 1, reset), once);
      const breakOff = (connection: Socket): void => void connection.end('HTTP/1.1 200 OK\r\nContent-Le');
      assert.deepEqual(await requestsAt([0], 1, breakOff), once);
    });

    it('asks once more where a connection that had answered is reset', async () => {
      const reset = (connection: Socket): void => void connection.resetAndDestroy();
      assert.deepEqual(await requestsAt([1, 1], 2, reset), { results: ['the work', 'the work'], counts: [2, 1] });
    });
  });

  it('gives up an answer that it waits for when the author cancels', async () => {
    const cancellation = new AbortController();
    const server = await startRegistries(() => {
      cancellation.abort();
      return { trouble: 'slow' };
    });
    const url = `${server.base}/works/1`;
    const result = await createFetchHttpClient().send({
      ...{ url, timeoutMs: 2000, maxBytes: 1000, redirects: 'own host' },
      cancellation: cancellation.signal,
    });
    await server.close();
    assert.equal(result.kind === 'failure' && result.reason, 'cancelled');
  });

  describe('over https', () => {
    const { fetch } = globalThis;
    afterEach(() => void (globalThis.fetch = fetch));

    it('follows no redirect to where everybody can read along', async () => {
      const asked: string[] = [];
      globalThis.fetch = (url): Promise<Response> => {
        asked.push(url as string);
        const headers = { location: 'http://registry.example/works/new' };
        return Promise.resolve(new Response(null, { status: 301, headers }));
      };
      const result = await send('https://registry.example/works/old', 'own host');
      assert.deepEqual(result, {
        kind: 'failure',
        reason: 'network',
        detail: 'redirected from https://registry.example/works/old to http:',
      });
      assert.deepEqual(asked, ['https://registry.example/works/old']);
    });
  });

  // it says only that there was a redirect, and follows it itself
  describe('in a browser', () => {
    const { fetch } = globalThis;
    afterEach(() => void (globalThis.fetch = fetch));
    const leadsTo = (url: string): void => {
      globalThis.fetch = (_url, init): Promise<Response> => {
        const answer = init?.redirect === 'manual' ? new Response() : new Response('the answer');
        const type = init?.redirect === 'manual' ? 'opaqueredirect' : 'cors';
        return Promise.resolve(Object.defineProperties(answer, { type: { value: type }, url: { value: url } }));
      };
    };

    it('follows one within its own host', async () => {
      leadsTo('https://registry.example/works/new');
      const result = await send('https://registry.example/works/old', 'own host');
      assert.ok(result.kind === 'response');
      assert.deepEqual([result.body, result.url], ['the answer', 'https://registry.example/works/new']);
    });

    it('does not know whether there is no answer, or one that is kept back', async () => {
      const blocked = (): Promise<never> => Promise.reject(new TypeError('Failed to fetch'));
      const silent: Fetch = (_url, { signal }) =>
        new Promise((_, reject) => signal.addEventListener('abort', () => reject(new Error('aborted'))));
      const reasons = [blocked, silent].map(async fetching => {
        const result = await createFetchHttpClient(fetching, true).send({
          ...{ url: 'https://registry.example/works', timeoutMs: 20, maxBytes: 1000, redirects: 'own host' },
        });
        return result.kind === 'failure' ? result.reason : result.kind;
      });
      assert.deepEqual(await Promise.all(reasons), ['kept-back', 'timeout']);
    });

    it('reads no answer of another host', async () => {
      leadsTo('http://localhost:4000/secret');
      const result = await send('https://registry.example/works/old', 'own host');
      assert.deepEqual(result, {
        kind: 'failure',
        reason: 'network',
        detail: 'redirected from https://registry.example/works/old to another host, http://localhost:4000/secret',
      });
    });
  });
});
