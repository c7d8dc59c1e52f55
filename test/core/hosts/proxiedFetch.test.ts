import assert from 'node:assert/strict';
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib';
import type { HttpRequest, HttpResult } from '../../../src/core/ports';
import { createFetchHttpClient } from '../../../src/hosts/fetchHttp';
import { createProxiedFetch } from '../../../src/hosts/node/proxiedFetch';
import { proxyFor } from '../../../src/hosts/node/proxyFor';
import { startProxy, type ProxyServer } from '../../registries/proxy';
import { startRegistries, type RegistriesServer } from '../../registries/server';

const secure = 'https://api.lakes.example/works';

describe('The proxy of an address', () => {
  for (const [url, environment, expected] of [
    [secure, {}, undefined],
    [secure, { HTTPS_PROXY: 'http://proxy.example:8080' }, 'http://proxy.example:8080/'],
    [secure, { https_proxy: 'http://small.example', HTTPS_PROXY: 'http://large.example' }, 'http://small.example/'],
    [secure, { https_proxy: ' ', HTTPS_PROXY: 'https://large.example' }, 'https://large.example/'],
    [secure, { HTTPS_PROXY: 'proxy.example:8080' }, 'http://proxy.example:8080/'],
    [secure, { HTTP_PROXY: 'http://proxy.example' }, undefined],
    ['http://api.lakes.example/works', { http_proxy: 'http://proxy.example' }, 'http://proxy.example/'],
    ['http://api.lakes.example/works', { https_proxy: 'http://proxy.example' }, undefined],
    // what stands for a registry on this machine
    ['http://127.0.0.1:4000/crossref', { HTTP_PROXY: 'http://proxy.example' }, undefined],
    ['http://localhost:4000/crossref', { HTTP_PROXY: 'http://proxy.example' }, undefined],
    ['http://[::1]:4000/crossref', { HTTP_PROXY: 'http://proxy.example' }, undefined],
    ['http://localhost.example/', { HTTP_PROXY: 'http://proxy.example' }, 'http://proxy.example/'],
  ] as const)
    it(`${url} with ${JSON.stringify(environment)}: ${expected ?? 'none'}`, () =>
      assert.equal(proxyFor(new URL(url), environment)?.href, expected));

  for (const [direct, isDirect] of [
    ['*', true],
    ['lakes.example', true],
    ['.lakes.example', true],
    ['*.lakes.example', true],
    ['API.lakes.example', true],
    ['other.example, .lakes.example', true],
    ['other.example lakes.example', true],
    ['lakes.example:443', true],
    ['lakes.example:8443', false],
    ['akes.example', false],
    ['pi.lakes.example', false],
    ['works.api.lakes.example', false],
    ['.', false],
    [',', false],
    ['', false],
  ] as const)
    it(`NO_PROXY=${direct} ${isDirect ? 'asks directly' : 'asks the proxy'}`, () =>
      assert.equal(
        proxyFor(new URL(secure), { HTTPS_PROXY: 'http://proxy.example', NO_PROXY: direct }) === undefined,
        isDirect,
      ));

  it('is also spared for an address in numbers', () => {
    const spared = (host: string, direct: string): boolean =>
      proxyFor(new URL(`https://${host}/`), { HTTPS_PROXY: 'http://proxy.example', NO_PROXY: direct }) === undefined;
    assert.deepEqual(
      [
        spared('192.0.2.1', '192.0.2.1'),
        spared('192.0.2.1:8443', '192.0.2.1:8443'),
        spared('[2001:db8::1]', '2001:db8::1'),
        spared('[2001:db8::1]', '[2001:db8::1]:443'),
        spared('192.0.2.1', '2.1'),
      ],
      [true, true, true, true, true],
    );
  });

  it('is never passed by in silence where it cannot be used, nor is its password told', () => {
    for (const [value, told] of [
      [
        'socks5://lin:secret@proxy.example:1080',
        'HTTPS_PROXY begins with socks5://, and only proxies with http:// and https:// can be used',
      ],
      ['http://lin:secret@', 'HTTPS_PROXY is no address'],
    ] as const)
      assert.throws(() => proxyFor(new URL(secure), { HTTPS_PROXY: value }), { message: told });
  });
});

const lake = '{"title":"Über Seen"}';

describe('What is asked through a proxy', () => {
  let registries: RegistriesServer;
  let proxy: ProxyServer | undefined;
  before(async () => {
    registries = await startRegistries({
      '/works/1': { status: 200, headers: { 'x-lake': 'deep' }, body: '{"title":"Über Seen"}' },
      '/works/old': { status: 301, headers: { location: '/works/1' } },
      '/works/long': { status: 200, body: 'x'.repeat(2000) },
      '/works/cut': { trouble: 'truncated' },
      ...Object.fromEntries(
        [
          ['gzip', gzipSync(lake)] as const,
          ['x-gzip', gzipSync(lake)] as const,
          ['deflate', deflateSync(lake)] as const,
          ['br', brotliCompressSync(lake)] as const,
          ['identity', Buffer.from(lake)] as const,
        ].map(([coding, body]) => [
          `/packed/${coding}`,
          { status: 200, headers: { 'content-encoding': coding }, body },
        ]),
      ),
      '/packed/long': { status: 200, headers: { 'content-encoding': 'gzip' }, body: gzipSync('x'.repeat(2000)) },
      '/packed/broken': { status: 200, headers: { 'content-encoding': 'gzip' }, body: lake },
      '/packed/cut': {
        status: 200,
        headers: { 'content-encoding': 'gzip', 'content-length': '500', connection: 'close' },
        body: gzipSync(lake),
      },
      '/packed/old': { status: 301, headers: { location: '/packed/gzip', 'content-encoding': 'gzip' } },
    });
  });
  after(() => registries.close());
  afterEach(async () => {
    await proxy?.close();
    proxy = undefined;
  });

  const send = (
    url: string,
    environment: Readonly<Record<string, string>>,
    more: Partial<HttpRequest> = {},
  ): Promise<HttpResult> =>
    createFetchHttpClient(createProxiedFetch(environment)).send({
      ...{ url, timeoutMs: 5000, maxBytes: 1000, redirects: 'own host', headers: { Accept: 'application/json' } },
      ...more,
    });

  it('by http is passed on by it, name and password given', async () => {
    proxy = await startProxy(registries.base);
    const result = await send('http://registry.example/works/1?q=a%20b', {
      HTTP_PROXY: `http://lin:p%40ss@${proxy.host}`,
    });
    assert.ok(result.kind === 'response', JSON.stringify(result));
    assert.deepEqual(
      [result.status, result.headers['x-lake'], result.body, result.url],
      [200, 'deep', '{"title":"Über Seen"}', 'http://registry.example/works/1?q=a%20b'],
    );
    assert.deepEqual(proxy.requests, ['GET http://registry.example/works/1?q=a%20b']);
    assert.deepEqual(proxy.credentials, [`Basic ${Buffer.from('lin:p@ss').toString('base64')}`]);
    assert.equal(registries.headers.at(-1)?.accept, 'application/json');
    assert.equal(registries.headers.at(-1)?.host, 'registry.example');
  });

  it('is sent with the password as it is where a sign in it is not written as an address writes it', async () => {
    proxy = await startProxy(registries.base);
    await send('http://registry.example/works/1', { HTTP_PROXY: `http://lin:5%off%40@${proxy.host}` });
    assert.deepEqual(proxy.credentials, [`Basic ${Buffer.from('lin:5%off@').toString('base64')}`]);
  });

  it('is unpacked, as it is without one, where the server packed it unasked', async () => {
    proxy = await startProxy(registries.base);
    const environment = { http_proxy: proxy.host };
    for (const name of ['gzip', 'x-gzip', 'deflate', 'br', 'identity', 'old']) {
      const result = await send(`http://registry.example/packed/${name}`, environment);
      assert.equal(result.kind === 'response' && result.body, lake, name);
    }
    const long = await send('http://registry.example/packed/long', environment);
    assert.equal(long.kind === 'failure' && long.reason, 'too-large');
    const broken = await send('http://registry.example/packed/broken', environment);
    assert.equal(broken.kind === 'failure' && broken.reason, 'network');
    const cut = await send('http://registry.example/packed/cut', environment);
    assert.equal(cut.kind === 'failure' && cut.reason, 'network');
    for (const name of ['gzip', 'br']) {
      const head = await send(`http://registry.example/packed/${name}`, environment, { method: 'HEAD' });
      assert.equal(head.kind === 'response' && head.body, '', name);
    }
  });

  it('is followed, bounded and given up as it is without one', async () => {
    proxy = await startProxy(registries.base);
    const environment = { http_proxy: proxy.host };
    const moved = await send('http://registry.example/works/old', environment);
    assert.equal(moved.kind === 'response' && moved.url, 'http://registry.example/works/1');
    const long = await send('http://registry.example/works/long', environment);
    assert.equal(long.kind === 'failure' && long.reason, 'too-large');
    const cut = await send('http://registry.example/works/cut', environment);
    assert.equal(cut.kind === 'failure' && cut.reason, 'network');
  });

  it('by https only after it was seen whose certificate it is', async () => {
    proxy = await startProxy(registries.base);
    const before = registries.requests.length;
    const result = await send('https://registry.example/works/1', { HTTPS_PROXY: `http://lin@${proxy.host}` });
    assert.deepEqual(proxy.requests, ['CONNECT registry.example:443']);
    assert.deepEqual(proxy.credentials, [`Basic ${Buffer.from('lin:').toString('base64')}`]);
    assert.ok(result.kind === 'failure');
    assert.match(result.detail, /self-signed certificate/);
    assert.equal(registries.requests.length, before);
  });

  it('and refused by it, tells what it said', async () => {
    proxy = await startProxy(registries.base, '407 Proxy Authentication Required');
    const result = await send('https://registry.example/works/1', { HTTPS_PROXY: `http://lin:secret@${proxy.host}` });
    assert.deepEqual(result, {
      kind: 'failure',
      reason: 'network',
      detail: `the proxy ${proxy.host} answered 407 Proxy Authentication Required`,
    });
  });

  it('and not answered, ends with its time, or as soon as it is cancelled', async () => {
    proxy = await startProxy(registries.base, 'silent');
    const environment = { HTTPS_PROXY: `http://${proxy.host}` };
    const late = await send('https://registry.example/works/1', environment, { timeoutMs: 50 });
    assert.equal(late.kind === 'failure' && late.reason, 'timeout');
    const cancellation = new AbortController();
    const asked = send('https://registry.example/works/1', environment, { cancellation: cancellation.signal });
    cancellation.abort();
    const stopped = await asked;
    assert.equal(stopped.kind === 'failure' && stopped.reason, 'cancelled');
  });

  it('through one that is not there, fails as a host that is not there', async () => {
    const result = await send('https://registry.example/works/1', { HTTPS_PROXY: 'http://127.0.0.1:1' });
    assert.ok(result.kind === 'failure');
    assert.match(result.detail, /ECONNREFUSED/);
  });
});
