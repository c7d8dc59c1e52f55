import http from 'node:http';
import https from 'node:https';
import { isIP } from 'node:net';
import type { Socket } from 'node:net';
import { unescape } from 'node:querystring';
import { pipeline, type Readable } from 'node:stream';
import tls from 'node:tls';
import zlib from 'node:zlib';
import { ownFetch, type Fetch, type FetchOptions, type FetchResponse } from '../fetchHttp';
import { proxyFor } from './proxyFor';

/**
 * Node's `fetch`, through the proxy that the variables of `environment` name for an address. Node reads them itself, where it is told to
 * (`http.setGlobalProxyFromEnv`), from 24.14 on only: once that is the oldest Node there is, this can go.
 */
export function createProxiedFetch(environment: Readonly<Record<string, string | undefined>>): Fetch {
  return async (url, options) => {
    const target = new URL(url);
    const proxy = proxyFor(target, environment);
    return proxy === undefined ? ownFetch(url, options) : through(proxy, target, options);
  };
}

/** Asks by one connection, which ends with the answer. */
async function through(proxy: URL, target: URL, options: FetchOptions): Promise<FetchResponse> {
  const { method, signal } = options;
  // what Node's fetch says of itself
  const headers = { 'user-agent': 'node', ...options.headers };
  if (target.protocol !== 'https:') {
    // RFC 9112, 3.2.2
    const path = `${target.origin}${target.pathname}${target.search}`;
    return answerTo(
      toProxy(proxy, { method, path, headers: { ...headers, host: target.host, ...credentialsOf(proxy) } }),
      signal,
    );
  }
  const socket = await tunnelTo(target, proxy, signal);
  const host = bare(target.hostname);
  const name = isIP(host) === 0 ? { servername: host } : {};
  const createConnection = (): Socket => tls.connect({ socket, host, ...name });
  return answerTo(https.request(target, { method, headers, createConnection }), signal);
}

/** A connection to the host of `target` that the proxy only passes on (RFC 9110, 9.3.6). */
function tunnelTo(target: URL, proxy: URL, signal: FetchOptions['signal']): Promise<Socket> {
  const path = `${target.hostname}:${target.port === '' ? '443' : target.port}`;
  const request = toProxy(proxy, { method: 'CONNECT', path, headers: { host: path, ...credentialsOf(proxy) } });
  return new Promise((resolve, reject) => {
    request.on('error', reject);
    request.on('connect', ({ statusCode = 0, statusMessage = '' }, socket, head) => {
      if (statusCode >= 200 && statusCode < 300) {
        if (head.length > 0) socket.unshift(head);
        resolve(socket);
        return;
      }
      socket.destroy();
      reject(new Error(`the proxy ${proxy.host} answered ${statusCode} ${statusMessage}`));
    });
    send(request, signal);
  });
}

/** An agent of its own: Node's may itself look for a proxy. */
function toProxy(proxy: URL, options: http.RequestOptions): http.ClientRequest {
  const isSecure = proxy.protocol === 'https:';
  const port = proxy.port === '' ? (isSecure ? 443 : 80) : Number(proxy.port);
  const place = { host: bare(proxy.hostname), port, ...options };
  return isSecure
    ? https.request({ ...place, agent: new https.Agent() })
    : http.request({ ...place, agent: new http.Agent() });
}

function credentialsOf({ username, password }: URL): Readonly<Record<string, string>> {
  if (username === '' && password === '') return {};
  // `5%off` as it stands, where `decodeURIComponent` would throw
  const both = `${unescape(username)}:${unescape(password)}`;
  return { 'proxy-authorization': `Basic ${Buffer.from(both).toString('base64')}` };
}

function send(request: http.ClientRequest, signal: FetchOptions['signal']): void {
  const stop = (): void => void request.destroy(new Error('stopped'));
  if (signal.aborted) stop();
  signal.addEventListener('abort', stop);
  request.end();
}

function answerTo(request: http.ClientRequest, signal: FetchOptions['signal']): Promise<FetchResponse> {
  return new Promise((resolve, reject) => {
    request.on('error', reject);
    request.on('response', message => resolve(asFetched(message)));
    send(request, signal);
  });
}

function asFetched(message: http.IncomingMessage): FetchResponse {
  const { statusCode = 0 } = message;
  const headers = Object.entries(message.headers).map(([name, value]) => [name, String(value)] as const);
  const body = unpacked(message);
  const chunks: AsyncIterator<Uint8Array, undefined> = body[Symbol.asyncIterator]();
  return {
    status: statusCode,
    type: 'basic',
    url: '',
    headers: {
      get: name => headers.find(([one]) => one === name.toLowerCase())?.[1] ?? null,
      forEach: visit => headers.forEach(([name, value]) => visit(value, name)),
    },
    body: {
      getReader: () => ({
        read: async () => {
          const { done, value } = await chunks.next();
          return done === true ? { done } : { done: false, value };
        },
        cancel: () => {
          body.destroy();
          message.destroy();
          return Promise.resolve();
        },
      }),
    },
  };
}

/** The body of an answer, which some servers pack though nobody asked for it. As lenient with its end as Node's fetch, so that there may be none. */
function unpacked(message: http.IncomingMessage): Readable {
  const coding = message.headers['content-encoding']?.trim().toLowerCase() ?? '';
  const { Z_SYNC_FLUSH: flush, BROTLI_OPERATION_FLUSH: flushBrotli } = zlib.constants;
  const unpack = /^(?:(?:x-)?gzip|deflate)$/.test(coding)
    ? zlib.createUnzip({ flush, finishFlush: flush })
    : coding === 'br'
      ? zlib.createBrotliDecompress({ flush: flushBrotli, finishFlush: flushBrotli })
      : undefined;
  // whoever reads is told of the errors
  return unpack === undefined ? message : pipeline(message, unpack, () => undefined);
}

/** Without the brackets of `[2001:db8::1]`. */
function bare(host: string): string {
  return host.replace(/^\[|\]$/g, '');
}
