import { readFileSync } from 'node:fs';
import type { IncomingHttpHeaders, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import path from 'node:path';

/** What the server does at one address. */
export type Route =
  /** A file of test/fixtures/publications, as `application/json`. */
  | { readonly fixture: string }
  /** Any answer. */
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: string }
  | { readonly trouble: Trouble };

/** An answer in bytes. */
interface RawRoute {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array;
}

export type Trouble =
  /** Says 1000 bytes are coming, sends some and hangs up. */
  | 'truncated'
  /** Sends the head and the first bytes, then nothing more. */
  | 'slow'
  /** 50 MB of JSON, without saying so first. */
  | 'huge'
  /** Sends the caller back to the same address, for ever. */
  | 'redirect-loop'
  /** Takes the request and hangs up. */
  | 'hang-up';

export interface RegistriesServer {
  /** `http://127.0.0.1:PORT`; the registries are at `/crossref`, `/datacite` and `/doi` below it. */
  readonly base: string;
  /** `GET /crossref/works/10.5555/x?mailto=…`, in the order in which they came. */
  readonly requests: readonly string[];
  /** The headers of the same requests. */
  readonly headers: readonly IncomingHttpHeaders[];
  close(): Promise<void>;
}

const fixtures = path.resolve('test/fixtures/publications');

/** What stands at addresses: by path without query, decoded (`/crossref/works/10.5555/x`), or by path and query. */
export type Routes = Readonly<Record<string, Route>> | ((path: string, query: URLSearchParams) => Route | undefined);

/**
 * Starts the registries on the loopback interface. What `routes` lacks is answered as the registries answer for a DOI that
 * does not exist.
 */
export async function startRegistries(
  routes: Routes | Readonly<Record<string, Route | RawRoute>>,
): Promise<RegistriesServer> {
  const requests: string[] = [];
  const headers: IncomingHttpHeaders[] = [];
  const server = createServer((request, response) => {
    const address = request.url ?? '/';
    requests.push(`${request.method ?? ''} ${address}`);
    headers.push(request.headers);
    const asked = decodeURIComponent(address.replace(/\?.*$/, ''));
    const query = new URLSearchParams(address.split('?')[1] ?? '');
    const route = (typeof routes === 'function' ? routes(asked, query) : routes[asked]) ?? absent(asked);
    if ('trouble' in route) {
      misbehave(response, route.trouble, address);
      return;
    }
    const answer =
      'fixture' in route
        ? {
            status: 200,
            headers: { 'content-type': 'application/json' },
            body: readFileSync(path.join(fixtures, route.fixture), 'utf8'),
          }
        : route;
    response.writeHead(answer.status, {
      'access-control-allow-origin': '*',
      'content-type': 'application/json',
      ...answer.headers,
    });
    response.end(answer.body ?? '');
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('no port');
  return {
    base: `http://127.0.0.1:${address.port}`,
    requests,
    headers,
    close: () =>
      new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** How the registries answer for a DOI they do not have (recorded shapes, 2026). */
function absent(asked: string): Route {
  const agency = /^\/doi\/doiRA\/(.+)$/.exec(asked);
  if (agency) return { status: 200, body: JSON.stringify([{ DOI: agency[1], status: 'DOI does not exist' }]) };
  const handle = /^\/doi\/api\/handles\/(.+)$/.exec(asked);
  if (handle) return { status: 404, body: JSON.stringify({ responseCode: 100, handle: handle[1] }) };
  if (asked.startsWith('/datacite/'))
    return {
      status: 404,
      body: JSON.stringify({ errors: [{ status: '404', title: "The resource you are looking for doesn't exist." }] }),
    };
  return { status: 404, headers: { 'content-type': 'text/plain' }, body: 'Resource not found.' };
}

function misbehave(response: ServerResponse, trouble: Trouble, address: string): void {
  switch (trouble) {
    case 'hang-up':
      response.destroy();
      return;
    case 'redirect-loop':
      response.writeHead(301, { location: address });
      response.end();
      return;
    case 'truncated':
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
      response.write('{"status":"ok","message":{"DOI":"10.5', () => response.destroy());
      return;
    case 'slow':
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('{"status":');
      return;
    case 'huge':
      response.writeHead(200, { 'content-type': 'application/json' });
      sendMegabytes(response, 50);
  }
}

function sendMegabytes(response: ServerResponse, left: number): void {
  if (left === 0) response.end();
  else if (!response.destroyed) response.write(' '.repeat(1_000_000), () => sendMegabytes(response, left - 1));
}
