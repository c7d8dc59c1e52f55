import assert from 'node:assert/strict';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import type { HttpRequest } from '../../../src/core/ports';
import { createFetchHttpClient } from '../../../src/hosts/fetchHttp';
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

    it('to another host where the request allows it', async () => {
      const result = await send(`${server.base}/works/away`, 'any host');
      assert.ok(result.kind === 'response');
      assert.equal(result.url, `${other.base}/secret`);
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
